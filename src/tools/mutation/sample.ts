/**
 * Which mutants of a room are tried. A mutant is known by what it changes, not by its line, and
 * drawn by a hash: a change at one place of a room leaves the rest of its sample as it was.
 */
import { createHash } from "node:crypto";

/** How many are drawn by which seed. */
export interface Draw {
  readonly seed: number;
  readonly count: number;
}

/** A mutant as far as drawing needs it. */
export interface Drawable {
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** What stands there, and what stands there instead. */
  readonly from: string;
  readonly to: string;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Draws a sample without replacement.
 * @param mutants - in order of place; equal ones of a file are told apart by their order
 * @returns the places of those that are drawn in the list, in its order
 */
export function drawn(mutants: readonly Drawable[], { seed, count }: Draw): number[] {
  const seen = new Map<string, number>();
  return mutants
    .map(({ file, from, to }, index) => {
      const name = [file, from, to].join("\0");
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      const rank = createHash("sha256").update([seed, name, nth].join("\0")).digest("hex");
      return { index, rank };
    })
    .toSorted((a, b) => compare(a.rank, b.rank))
    .slice(0, count)
    .map(({ index }) => index)
    .toSorted((a, b) => a - b);
}
