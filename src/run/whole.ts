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

/** Adds up lists; most are empty, and there may be thousands. */
function addAll<T>(to: { add(one: T): unknown }, more: readonly T[]): void {
  for (const one of more) to.add(one);
}

/** @param parts - of one tree, in their order */
export function together(parts: readonly Found[]): Together {
  const lists = new Map<string, (readonly Entry[])[]>();
  const unsure: Found["unsure"][] = [];
  const unjudged: Unjudged[] = [];
  for (const part of parts) {
    for (const [path, entries] of part.byPath) {
      const list = lists.get(path);
      if (list) list.push(entries);
      else lists.set(path, [entries]);
    }
    if (part.unsure.size > 0) unsure.push(part.unsure);
    if (part.unjudged.groups.size > 0) unjudged.push(part.unjudged);
  }
  const byPath = new Map<string, readonly Judged[]>();
  for (const [path, list] of lists) byPath.set(path, saidIn(list));
  return { byPath, unjudged, unsure };
}

/**
 * @param parts - of one tree, in their order
 * @returns the same object for the same parts
 */
export const wholeOf: (parts: readonly Judgement[]) => Whole = remembered((parts) => {
  const files = new Set<string>();
  const own = new Set<Document>();
  const foreign = new Set<string>();
  const configurations = new Set<string>();
  const commented = new Map<string, Document>();
  const alsoNamed: Judgement["alsoNamed"][number][] = [];
  const found: Found[] = [];
  const noted: Found[] = [];
  const summaries: Noted["summaries"][number][] = [];
  const seen: string[] = [];
  for (const part of parts) {
    addAll(files, part.files);
    addAll(own, part.own);
    addAll(foreign, part.foreign);
    addAll(configurations, part.configurations);
    for (const one of part.alsoNamed) alsoNamed.push(one);
    for (const [path, document] of part.commented) commented.set(path, document);
    found.push(part.found);
    if (!part.noted) continue;
    noted.push(part.noted.found);
    for (const one of part.noted.summaries) summaries.push(one);
    for (const one of part.noted.seen) seen.push(one);
  }
  return {
    found: together(found),
    files: [...files],
    own: [...own],
    commented,
    foreign: [...foreign],
    alsoNamed,
    configurations: [...configurations],
    noted: noted.length === 0 ? undefined : { found: together(noted), summaries, seen },
  };
});
