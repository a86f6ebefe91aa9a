/** What is judged by itself: a tree, or a file that stands alone; and the parts in which that is done. */
import { nameOfTree, pathsOf, type Plan } from "../effective/plan.js";
import { isSite } from "../effective/tree.js";

/** Places that are looked at together, with one open tree. */
export interface Group {
  readonly plan: Plan;
  /** All that decides about it beside the files that it looks at. */
  readonly part: string;
}

export interface Piece {
  readonly plan: Plan;
  /** As people call it. */
  readonly name: string;
  readonly groups: readonly Group[];
}

/** The name of a part of a tree: it holds all that decides about it beside what it looks at. */
export const nameOfPart = (
  tree: Plan["tree"],
  what: "all" | "place" | "among" | "rest",
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

/** Known of plans that a run kept in memory goes through again and again. */
const pieces = new WeakMap<Plan, readonly Piece[]>();

/**
 * The tree of a plan, then each file that stands alone.
 * @param byPlace - whether each place of a tree is a part of its own
 */
export function piecesOf(plan: Plan, byPlace: boolean): readonly Piece[] {
  let list = pieces.get(plan);
  if (!list) {
    const { server, tree, alone } = plan;
    const own = { ...plan, alone: new Set<string>() };
    list = [
      ...(tree
        ? [{ plan: own, name: nameOfTree(server, tree), groups: groupsOf(own, byPlace) }]
        : []),
      ...Array.from(alone, (path) => {
        const single = { ...plan, tree: undefined, paths: noPaths(), alone: new Set([path]) };
        return { plan: single, name: path, groups: [{ plan: single, part: `alone ${path}` }] };
      }),
    ];
    pieces.set(plan, list);
  }
  return list;
}
