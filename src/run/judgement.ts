/** What remains of a tree once it was judged: values, and no file of it but those with comments for us. */
import type { Document } from "../document/tree.js";
import { hasDirectives } from "../lint/directives.js";
import type { Entry } from "../lint/alike.js";
import type { Bench } from "../lint/judge.js";
import type { Unjudged } from "../lint/not-evaluated.js";
import type { Outcome } from "./one-tree.js";
import type { Noted } from "./overall.js";

/** What a bench has found of a tree, or of a part of one. */
export interface Found {
  /** By the path of the file that it is told of, as each application says it. */
  readonly byPath: ReadonlyMap<string, readonly Entry[]>;
  readonly unjudged: Unjudged;
  readonly unsure: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What remains of a part of a tree, or of all of it. */
export interface Judgement {
  readonly found: Found;
  /** Paths of the files that were judged. */
  readonly files: readonly string[];
  /** Of all files that were read, those with comments for iislint. */
  readonly commented: ReadonlyMap<string, Document>;
  /** The same of those that were judged. */
  readonly own: readonly Document[];
  readonly foreign: readonly string[];
  readonly noted: Noted | undefined;
  /** Paths at which an application starts. */
  readonly applications: readonly string[];
  /** Names of the build configurations beside the files. */
  readonly configurations: readonly string[];
  /** Files that are reported on because another one is, and the other. */
  readonly alsoNamed: readonly (readonly [path: string, by: string])[];
}

export function foundBy(bench: Bench): Found {
  const byPath = new Map<string, Entry[]>();
  for (const entry of bench.entries) {
    const { path } = entry.diagnostic.at.source;
    const list = byPath.get(path);
    if (list) list.push(entry);
    else byPath.set(path, [entry]);
  }
  return { byPath, unjudged: bench.unjudged, unsure: bench.unsure };
}

export function judgementOf(
  { bench, files, loaded, foreign, configurations, applications }: Outcome,
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
    applications: [...new Set(applications.map(({ virtualPath }) => virtualPath))],
    configurations,
    alsoNamed,
  };
}
