/** What the parts of a tree come to together: what is handed on of it. */
import type { Document } from "../document/tree.js";
import { type Entry, type Judged, saidAlike } from "../lint/alike.js";
import type { Unjudged } from "../lint/not-evaluated.js";
import type { Found, Judgement } from "./judgement.js";
import type { Noted } from "./overall.js";

/** What parts of one tree have found: what their applications say alike is said once. */
export interface Together {
  /** By the path of the file that it is told of. */
  readonly byPath: ReadonlyMap<string, readonly Judged[]>;
  /** By part; a subject that several of them name is one. */
  readonly unjudged: readonly Unjudged[];
  readonly unsure: readonly Found["unsure"][];
}

/** A tree, or a file that stands alone: the values that remain of it. */
export interface Whole
  extends Pick<
    Judgement,
    "files" | "own" | "commented" | "foreign" | "alsoNamed" | "configurations"
  > {
  readonly found: Together;
  readonly noted: (Omit<Noted, "found"> & { readonly found: Together }) | undefined;
}

/** Remembers what the same list came to: in a run kept in memory few parts are others than before. */
function remembered<K extends object, T>(
  make: (list: readonly K[]) => T,
): (list: readonly K[]) => T {
  const known = new WeakMap<K, { readonly list: readonly K[]; readonly made: T }>();
  return (list) => {
    const [first] = list;
    if (!first) return make(list);
    const last = known.get(first);
    if (last?.list.length === list.length && list.every((one, i) => one === last.list[i]))
      return last.made;
    const made = make(list);
    known.set(first, { list, made });
    return made;
  };
}

const saidIn = remembered<readonly Entry[], readonly Judged[]>(saidAlike);

/** @param parts - of one tree, in their order */
export function together(parts: readonly Found[]): Together {
  const byPath = new Map<string, (readonly Entry[])[]>();
  for (const part of parts)
    for (const [path, entries] of part.byPath) {
      const lists = byPath.get(path);
      if (lists) lists.push(entries);
      else byPath.set(path, [entries]);
    }
  return {
    byPath: new Map(Array.from(byPath, ([path, lists]) => [path, saidIn(lists)])),
    unjudged: parts.map(({ unjudged }) => unjudged),
    unsure: parts.flatMap(({ unsure }) => (unsure.size > 0 ? [unsure] : [])),
  };
}

const each = <T>(parts: readonly Judgement[], what: (part: Judgement) => readonly T[]): T[] => [
  ...new Set(parts.flatMap(what)),
];

/**
 * @param parts - of one tree, in their order
 * @returns the same object for the same parts
 */
export const wholeOf: (parts: readonly Judgement[]) => Whole = remembered((parts) => {
  const noted = parts.flatMap((part) => part.noted ?? []);
  return {
    found: together(parts.map(({ found }) => found)),
    files: each(parts, ({ files }) => files),
    own: each(parts, ({ own }) => own),
    commented: new Map<string, Document>(parts.flatMap(({ commented }) => [...commented])),
    foreign: each(parts, ({ foreign }) => foreign),
    alsoNamed: parts.flatMap(({ alsoNamed }) => alsoNamed),
    configurations: each(parts, ({ configurations }) => configurations),
    noted:
      noted.length === 0
        ? undefined
        : {
            found: together(noted.map(({ found }) => found)),
            summaries: noted.flatMap(({ summaries }) => summaries),
            seen: noted.flatMap(({ seen }) => seen),
          },
  };
});
