/** What remains of a tree once it was judged: values, and no file of it but those with comments for us. */
import type { Document } from "../document/tree.js";
import { nameOfTree, type Plan } from "../effective/plan.js";
import { isSite } from "../effective/tree.js";
import { hasDirectives } from "../lint/directives.js";
import type { Bench, Judged } from "../lint/judge.js";
import type { Unjudged } from "../lint/not-evaluated.js";
import type { Outcome } from "./one-tree.js";
import type { Noted } from "./overall.js";

/** What a bench has found. */
export interface Found {
  /** By the path of the file that it is told of. */
  readonly byPath: ReadonlyMap<string, readonly Judged[]>;
  readonly unjudged: Unjudged;
  readonly unsure: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Judgement {
  readonly found: Found;
  /** Paths of the files that were judged. */
  readonly files: readonly string[];
  /** Of all files of the tree, those with comments for iislint. */
  readonly commented: ReadonlyMap<string, Document>;
  /** The same of those that were judged. */
  readonly own: readonly Document[];
  readonly foreign: readonly string[];
  readonly noted: Noted | undefined;
  /** Names of the build configurations beside the files. */
  readonly configurations: readonly string[];
  /** Files that are reported on because another one is, and the other. */
  readonly alsoNamed: readonly (readonly [path: string, by: string])[];
}

export function foundBy(bench: Bench): Found {
  const byPath = new Map<string, Judged[]>();
  for (const one of bench.judged()) {
    const { path } = one.diagnostic.at.source;
    const list = byPath.get(path);
    if (list) list.push(one);
    else byPath.set(path, [one]);
  }
  return { byPath, unjudged: bench.unjudged, unsure: bench.unsure };
}

export function judgementOf(
  { bench, files, loaded, foreign, configurations }: Outcome,
  alsoNamed: Judgement["alsoNamed"],
  noted?: Noted,
): Judgement {
  const commented = new Map<string, Document>();
  for (const { document } of [...loaded, ...files])
    if (hasDirectives(document)) commented.set(document.source.path, document);
  return {
    found: foundBy(bench),
    own: Array.from(files, ({ document }) => document).filter(hasDirectives),
    files: Array.from(files, ({ document }) => document.source.path),
    commented,
    foreign: [...foreign],
    noted,
    configurations,
    alsoNamed,
  };
}

/** What is judged at once: a tree, or a file that stands alone. */
export interface Piece {
  readonly plan: Plan;
  /** As people call it. */
  readonly name: string;
  /** All that decides about it beside the files that it looks at. */
  readonly part: string;
}

/** All that decides about the part of a tree beside the files that it looks at. */
export const nameOfPart = ({ tree, paths }: Pick<Plan, "tree" | "paths">): string =>
  [
    tree ? (isSite(tree) ? `site ${tree.top}` : `tree ${tree.root}`) : "alone",
    ...paths.values(),
  ].join("\n");

/** Known of plans that a run kept in memory goes through again and again. */
const pieces = new WeakMap<Plan, readonly Piece[]>();

/** The tree of a plan, then each file that stands alone. */
export function piecesOf(plan: Plan): readonly Piece[] {
  let list = pieces.get(plan);
  if (!list) {
    const { server, tree, alone } = plan;
    list = [
      ...(tree
        ? [
            {
              plan: { ...plan, alone: new Set<string>() },
              name: nameOfTree(server, tree),
              part: nameOfPart(plan),
            },
          ]
        : []),
      ...Array.from(alone, (path) => ({
        plan: {
          ...plan,
          tree: undefined,
          paths: new Map<string, string>(),
          alone: new Set([path]),
        },
        name: path,
        part: `alone ${path}`,
      })),
    ];
    pieces.set(plan, list);
  }
  return list;
}
