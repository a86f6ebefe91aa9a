/** Places of files that a text of ours names: `shop/Web.config:12:5`. */
import type { Span } from "../source.js";

export interface PlaceInText {
  /** UTF-16 offsets of the whole. */
  readonly span: Span;
  /** As it is written. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

/** Behind what stands in front of a place: columns have two blanks between them, sentences a comma. */
const PLACE = /(?<=^| {2}|, |overrides |locked by )(\S(?:(?! {2}|, ).)*?):(\d+):(\d+)(?=$|,)/gm;

/** The places in a text, in order; whether there is such a file is not looked at. */
export function placesInText(text: string): readonly PlaceInText[] {
  return Array.from(
    text.matchAll(PLACE),
    ({ index, 0: whole, 1: path = "", 2: line, 3: column }) => {
      // What a tree draws, and words in front of a path, belong to no path.
      const start = index + (/^(?:[│├└─ ]+|(?:overrides|locked by) )/.exec(path)?.[0].length ?? 0);
      return {
        span: { start, end: index + whole.length },
        path: path.slice(start - index),
        line: Number(line),
        column: Number(column),
      };
    },
  );
}
