/**
 * Which mutants of a room are tried. A mutant is known by what it changes, not by its line, and
 * drawn by a hash: a change at one place of a room leaves the rest of its sample as it was.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Mutant } from "@stryker-mutator/api/core";

/** Samples of a size, one by each seed; they may share mutants. */
export interface Draw {
  readonly seeds: readonly number[];
  readonly count: number;
}

/** A mutant in words that do not change with the lines above it. */
export interface Candidate {
  /** What Stryker calls it in this run. */
  readonly id: string;
  /** Path from the root of the repository, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** What stands there, and what stands there instead. */
  readonly from: string;
  readonly to: string;
}

type Place = Mutant["location"];

/** Offsets of a place in a text; the end is not included. */
function offsets(text: string, { start, end }: Place, first: 0 | 1): readonly [number, number] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const offset = ({ line, column }: Place["start"]) =>
    (starts[line - first] ?? text.length) + column - first;
  return [offset(start), offset(end)];
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/**
 * The mutants in order of place.
 * @param first - the number of the first line and column: 0 while Stryker works, 1 in its results
 * @param read - the text of a file
 */
export function candidates(
  mutants: readonly Pick<Mutant, "id" | "fileName" | "location" | "replacement">[],
  first: 0 | 1,
  read: (path: string) => string = (path) => readFileSync(path, "utf8"),
): Candidate[] {
  const texts = new Map<string, string>();
  return mutants
    .map(({ id, fileName, location, replacement }) => {
      const text = texts.get(fileName) ?? read(fileName);
      texts.set(fileName, text);
      const [start, end] = offsets(text, location, first);
      return {
        start,
        one: {
          id,
          file: relative(process.cwd(), fileName).replaceAll("\\", "/"),
          line: location.start.line + 1 - first,
          from: text.slice(start, end),
          to: replacement,
        },
      };
    })
    .toSorted(
      (a, b) =>
        compare(a.one.file, b.one.file) ||
        a.start - b.start ||
        a.one.from.length - b.one.from.length ||
        compare(a.one.to, b.one.to),
    )
    .map(({ one }) => one);
}

/**
 * Draws a sample without replacement.
 * @param all - in order of place: equal changes of a file are told apart by their order
 * @returns ids
 */
export function drawn(all: readonly Candidate[], seed: number, count: number): ReadonlySet<string> {
  const seen = new Map<string, number>();
  const ranked = all.map(({ id, file, from, to }) => {
    const name = [file, from, to].join("\0");
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return { id, rank: createHash("sha256").update(`${seed}\0${nth}\0${name}`).digest("hex") };
  });
  return new Set(
    ranked
      .toSorted((a, b) => compare(a.rank, b.rank))
      .slice(0, count)
      .map(({ id }) => id),
  );
}
