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

/** Where an offset lies after edits of its file; the start of an edit that goes over it. */
export function movedBy(edits: readonly Edit[], offset: number): number {
  let moved = offset;
  for (const { span, text } of edits) {
    if (span.end <= offset && span.start < offset) moved += text.length - (span.end - span.start);
    else if (span.start < offset) moved -= offset - span.start;
  }
  return moved;
}

/** Whether two edits of one file cannot both be made in a known order. */
export const collide = (a: Span, b: Span): boolean =>
  a.start === b.start || (a.start < b.end && b.start < a.end);

/** Whether they do the same. */
export const isSameEdit = (a: Edit, b: Edit): boolean =>
  a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;

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
