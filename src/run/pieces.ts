/** What is judged by itself: a tree, or a file that stands alone; and the parts in which that is done. */
import { nameOfTree, NONE_ALONE, pathsOf, type Plan } from "../effective/plan.js";
import { isSite } from "../effective/tree.js";
import { kept } from "../kept.js";

/** Places that are looked at together, with one open tree. */
export interface Group {
  readonly plan: Plan;
  /** All that decides about it beside the files that it looks at. */
  readonly part: string;
}

/** Groups that are looked for at once: a change has to do with few of them. */
export interface Batch {
  readonly groups: readonly Group[];
  readonly part: string;
}

export interface Piece {
  readonly plan: Plan;
  /** As people call it. */
  readonly name: string;
  readonly batches: readonly Batch[];
  /** The groups are not all that is to be judged: what is asked of all applications comes last. */
  readonly isParted: boolean;
}

/** So many groups make a batch: about as many as there are batches, in a tree that is large. */
const BATCH = 64;

/** The name of a part of a tree: it holds all that decides about it beside what it looks at. */
export const nameOfPart = (
  tree: Plan["tree"],
  what: "all" | "place" | "places" | "among" | "rest",
  paths: readonly string[],
): string => {
  const of = tree ? (isSite(tree) ? `site ${tree.top}` : `tree ${tree.root}`) : "alone";
  return [`${what} of ${of}`, ...paths].join("\n");
};

const noPaths = (): Map<string, string> => new Map<string, string>();

function groupsOf(plan: Plan, byPlace: boolean): readonly Group[] {
  const paths = pathsOf(plan);
  if (!byPlace || paths.length === 1) return [{ plan, part: nameOfPart(plan.tree, "all", paths) }];
  return paths.map((path) => ({
    plan: { ...plan, paths: noPaths().set(path.toLowerCase(), path) },
    part: nameOfPart(plan.tree, "place", [path]),
  }));
}

function parted(plan: Plan, byPlace: boolean): Pick<Piece, "batches" | "isParted"> {
  const groups = groupsOf(plan, byPlace);
  const batches: Batch[] = [];
  for (let i = 0; i < groups.length; i += BATCH) {
    const some = groups.slice(i, i + BATCH);
    const paths = some.flatMap((group) => pathsOf(group.plan));
    batches.push({ groups: some, part: nameOfPart(plan.tree, "places", paths) });
  }
  return { batches, isParted: groups.length > 1 };
}

/** Known of plans that a run kept in memory goes through again and again. */
const pieces = kept<Plan, readonly Piece[]>();

function cut(plan: Plan, byPlace: boolean): readonly Piece[] {
  const { server, tree, alone } = plan;
  const own = { ...plan, alone: NONE_ALONE };
  return [
    ...(tree ? [{ plan: own, name: nameOfTree(server, tree), ...parted(own, byPlace) }] : []),
    ...Array.from(alone, (path) => {
      const single = { ...plan, tree: undefined, paths: noPaths(), alone: new Set([path]) };
      const groups = [{ plan: single, part: `alone ${path}` }];
      return { plan: single, name: path, batches: [{ groups, part: "" }], isParted: false };
    }),
  ];
}

/**
 * The tree of a plan, then each file that stands alone.
 * @param byPlace - whether each place of a tree is a part of its own: in a run kept in memory, which
 *   asks again
 */
export function piecesOf(plan: Plan, byPlace: boolean): readonly Piece[] {
  if (!byPlace) return cut(plan, byPlace);
  let list = pieces.get(plan);
  if (!list) pieces.set(plan, (list = cut(plan, byPlace)));
  return list;
}
