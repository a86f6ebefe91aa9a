/** Edits made: what a text, and what a file system is after them. */
import type { Edit } from "../diagnostic.js";
import type { Files } from "../files.js";
import { createSource, type Source, type Span } from "../source.js";

/** In order of place; of two at one place the one that only inserts comes first. */
const byPlace = (a: Edit, b: Edit) => a.span.start - b.span.start || a.span.end - b.span.end;

/**
 * A text after edits that do not overlap.
 * @param edits - in any order; offsets count in the text as it is before all of them
 */
export function edited(text: string, edits: readonly Edit[]): string {
  let out = "";
  let at = 0;
  for (const { span, text: inserted } of edits.toSorted(byPlace)) {
    out += text.slice(at, span.start) + inserted;
    at = span.end;
  }
  return out + text.slice(at);
}

/** Where offsets of a file lie after edits that do not overlap. */
export class Moves {
  readonly #edits: readonly Edit[];
  /** Behind each edit, by how much what follows has moved. */
  readonly #by: readonly number[];

  constructor(edits: readonly Edit[]) {
    this.#edits = edits.toSorted(byPlace);
    let sum = 0;
    this.#by = this.#edits.map(({ span, text }) => (sum += text.length - (span.end - span.start)));
  }

  /** How many edits begin in front of an offset. */
  #before(offset: number): number {
    return countBelow(this.#edits, offset, ({ span }) => span.start);
  }

  /** Of one inside what an edit replaces, the place where that begins. */
  of(offset: number): number {
    const n = this.#before(offset);
    const last = this.#edits[n - 1];
    if (last && last.span.end > offset) return last.span.start + (this.#by[n - 2] ?? 0);
    return offset + (this.#by[n - 1] ?? 0);
  }

  /** Where the text of an edit begins. */
  startOf({ span }: Edit): number {
    return span.start + (this.#by[this.#before(span.start) - 1] ?? 0);
  }
}

/** How many of a list in order lie in front of an offset. */
export function countBelow<T>(
  list: readonly T[],
  offset: number,
  startOf: (one: T) => number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(list[middle]!) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether two edits of one file cannot both be made in a known order. */
export const collide = (a: Span, b: Span): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end);

/** Whether they do the same. */
export const isSameEdit = (a: Edit, b: Edit): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;

/** Each edit once: two findings may ask for the same. */
export const distinct = (edits: readonly Edit[]): readonly Edit[] => [
  ...new Map(
    edits.map((edit) => [
      `${edit.source.path}|${edit.span.start}|${edit.span.end}|${edit.text}`,
      edit,
    ]),
  ).values(),
];

/** The edits by the path of their file. */
export function byFile(edits: readonly Edit[]): ReadonlyMap<string, readonly Edit[]> {
  const files = new Map<string, Edit[]>();
  for (const edit of edits) {
    const known = files.get(edit.source.path);
    if (known) known.push(edit);
    else files.set(edit.source.path, [edit]);
  }
  return files;
}

/** Whether edits leave every file as it is. */
export const areIdle = (edits: readonly Edit[]): boolean =>
  edits.every(({ source, span, text }) => source.text.slice(span.start, span.end) === text);

/** The files after edits that do not overlap, by path. */
export function editedSources(edits: readonly Edit[]): Map<string, Source> {
  const sources = new Map<string, Source>();
  for (const [path, own] of byFile(edits)) {
    const [first] = own;
    if (first)
      sources.set(path, createSource(path, edited(first.source.text, own), first.source.encoding));
  }
  return sources;
}

/** The same files with other texts in some of them. */
export function withSources(files: Files, sources: ReadonlyMap<string, Source>): Files {
  return {
    list: (folder) => files.list(folder),
    read: (path) => sources.get(path) ?? files.read(path),
  };
}

/** The same files, each asked for once. */
export function remembered(files: Files): Files {
  const lists = new Map<string, ReturnType<Files["list"]>>();
  const texts = new Map<string, ReturnType<Files["read"]>>();
  return {
    list(folder) {
      if (!lists.has(folder)) lists.set(folder, files.list(folder));
      return lists.get(folder);
    },
    read(path) {
      if (!texts.has(path)) texts.set(path, files.read(path));
      return texts.get(path);
    },
  };
}
