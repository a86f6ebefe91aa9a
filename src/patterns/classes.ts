/** Character classes in brackets: `[a-z]`, `[!0-9]`, `[[:alpha:]]`. */
import type { Range } from "./parts.js";

export interface CharacterClass {
  readonly ranges: readonly Range[];
  readonly negated: boolean;
  /** Offset behind the closing bracket. */
  readonly end: number;
}

const ALPHA: readonly Range[] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
];
const DIGIT: Range = [0x30, 0x39];

/** The named classes of POSIX in the C locale, the one that git uses. */
const NAMED: Readonly<Record<string, readonly Range[]>> = {
  alnum: [...ALPHA, DIGIT],
  alpha: ALPHA,
  blank: [
    [0x09, 0x09],
    [0x20, 0x20],
  ],
  cntrl: [
    [0x00, 0x1f],
    [0x7f, 0x7f],
  ],
  digit: [DIGIT],
  graph: [[0x21, 0x7e]],
  lower: [[0x61, 0x7a]],
  print: [[0x20, 0x7e]],
  punct: [
    [0x21, 0x2f],
    [0x3a, 0x40],
    [0x5b, 0x60],
    [0x7b, 0x7e],
  ],
  space: [
    [0x09, 0x0d],
    [0x20, 0x20],
  ],
  upper: [[0x41, 0x5a]],
  xdigit: [DIGIT, [0x41, 0x46], [0x61, 0x66]],
};

/** A named class at an offset: its ranges, undefined where there is none, null where it is wrong. */
function namedAt(
  pattern: string,
  at: number,
): { readonly ranges: readonly Range[]; readonly end: number } | undefined | null {
  const close = pattern.indexOf("]", at + 2);
  if (close < 0) return null;
  // Without the second colon the bracket stands for itself.
  if (close === at + 2 || pattern[close - 1] !== ":") return undefined;
  const name = pattern.slice(at + 2, close - 1);
  const ranges = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
  return ranges ? { ranges, end: close + 1 } : null;
}

/**
 * Reads a class as git's wildmatch does.
 * @param start - offset of the opening bracket
 * @returns undefined where it does not end or names a class that does not exist
 */
export function readClass(pattern: string, start: number): CharacterClass | undefined {
  const ranges: Range[] = [];
  let at = start + 1;
  const negated = pattern[at] === "!" || pattern[at] === "^";
  if (negated) at++;
  /** What a hyphen would begin a range with. */
  let before: number | undefined;
  for (let isFirst = true; isFirst || pattern[at] !== "]"; isFirst = false) {
    if (at >= pattern.length) return undefined;
    const ahead = pattern[at + 1];
    if (pattern[at] === "[" && ahead === ":") {
      const named = namedAt(pattern, at);
      if (named === null) return undefined;
      if (named) {
        for (const range of named.ranges) ranges.push(range);
        at = named.end;
        before = undefined;
        continue;
      }
    }
    const isRange =
      pattern[at] === "-" && before !== undefined && ahead !== undefined && ahead !== "]";
    if (isRange) at++;
    if (pattern[at] === "\\") at++;
    if (at >= pattern.length) return undefined;
    const code = pattern.charCodeAt(at++);
    ranges.push([isRange ? (before ?? code) : code, code, !isRange]);
    before = isRange ? undefined : code;
  }
  return { ranges, negated, end: at + 1 };
}
