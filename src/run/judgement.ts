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
  readonly judged: readonly Judged[];
  readonly unjudged: Unjudged;
  readonly unsure: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface Judgement {
  readonly found: Found;
  /** Paths of the files that were judged. */
  readonly files: readonly string[];
  /** Of all files of the tree, those with comments for iislint. */
  readonly commented: ReadonlyMap<string, Document>;
  readonly foreign: readonly string[];
  readonly noted: Noted | undefined;
  /** Names of the build configurations beside the files. */
  readonly configurations: readonly string[];
  /** Files that are reported on because another one is, and the other. */
  readonly alsoNamed: readonly (readonly [path: string, by: string])[];
}

export const foundBy = (bench: Bench): Found => ({
  judged: bench.judged(),
  unjudged: bench.unjudged,
  unsure: bench.unsure,
});

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
    files: Array.from(files, ({ document }) => document.source.path),
    commented,
    foreign: [...foreign],
    noted,
    configurations,
    alsoNamed,
  };
}

/** All that decides about the part of a plan beside the files that it looks at. */
export function nameOfPart({ tree, paths }: Plan): string {
  if (!tree) return "alone";
  return [isSite(tree) ? `site ${tree.top}` : `tree ${tree.root}`, ...paths.values()].join("\n");
}

/** The name that people give the tree of a plan, or the file that stands alone. */
export const nameOfPlan = ({ server, tree, alone }: Plan): string =>
  tree ? nameOfTree(server, tree) : ([...alone][0] ?? "");
