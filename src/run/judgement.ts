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
  /** By the path of the file that it is told of, what each part says of it, in their order. */
  readonly byPath: ReadonlyMap<string, readonly (readonly Entry[])[]>;
  /** By part; a subject that several of them name is one. */
  readonly unjudged: readonly Unjudged[];
  readonly unsure: readonly Bench["unsure"][];
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

export function foundBy({ entries, unjudged, unsure }: Bench): Found {
  const byPath = new Map<string, [Entry[]]>();
  for (const entry of entries) {
    const { path } = entry.diagnostic.at.source;
    const known = byPath.get(path);
    if (known) known[0].push(entry);
    else byPath.set(path, [[entry]]);
  }
  return {
    byPath,
    unjudged: unjudged.groups.size > 0 ? [unjudged] : [],
    unsure: unsure.size > 0 ? [unsure] : [],
  };
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

/** Adds up what parts have found. Of most there is little, and there may be thousands. */
function joinedFound(parts: readonly Found[]): Found {
  const byPath = new Map<string, readonly (readonly Entry[])[]>();
  for (const part of parts)
    for (const [path, lists] of part.byPath) {
      const known = byPath.get(path);
      byPath.set(path, known ? [...known, ...lists] : lists);
    }
  return {
    byPath,
    unjudged: parts.flatMap(({ unjudged }) => unjudged),
    unsure: parts.flatMap(({ unsure }) => unsure),
  };
}

function joinedNoted(parts: readonly Noted[]): Noted | undefined {
  if (parts.length === 0) return undefined;
  return {
    found: joinedFound(parts.map(({ found }) => found)),
    summaries: parts.flatMap(({ summaries }) => summaries),
    seen: parts.flatMap(({ seen }) => seen),
  };
}

/** Parts of one tree, in their order, as one; what they have found is still told apart. */
export function joined(parts: readonly Judgement[]): Judgement {
  const [first] = parts;
  if (first && parts.length === 1) return first;
  const each = <T>(of: (part: Judgement) => readonly T[]) => [...new Set(parts.flatMap(of))];
  return {
    found: joinedFound(parts.map(({ found }) => found)),
    files: each(({ files }) => files),
    own: each(({ own }) => own),
    commented: new Map(parts.flatMap(({ commented }) => [...commented])),
    foreign: each(({ foreign }) => foreign),
    noted: joinedNoted(parts.flatMap(({ noted }) => noted ?? [])),
    applications: each(({ applications }) => applications),
    configurations: each(({ configurations }) => configurations),
    alsoNamed: parts.flatMap(({ alsoNamed }) => alsoNamed),
  };
}
