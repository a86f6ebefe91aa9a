/** Findings that are known and accepted for now: what is new beside them, and which are gone. */
import { BROKEN } from "../broken.js";
import type { Diagnostic } from "../diagnostic.js";
import { compareKeys, type Key, keysOf, nameOfKey } from "./key.js";

/** How many findings of one key there were. */
export interface Entry extends Key {
  readonly count: number;
  /** How many of them a comment hid. */
  readonly suppressed: number;
}

export interface Baseline {
  /** The day on which it was made, as 2026-08-01; updating it does not change that. */
  readonly made: string;
  readonly entries: readonly Entry[];
}

/** What a run found. */
export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  /** What comments hide: known too, so that removing a comment brings nothing new. */
  readonly suppressed: readonly Diagnostic[];
}

export interface Matched {
  /** Those of the run, each with its state, in their order. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many of them are known. */
  readonly known: number;
  /** How many findings of the baseline are not found any more. */
  readonly gone: number;
}

/** Whether a run looked for an id in all of a file, so that what it did not find there is gone. */
export type Covers = (file: string, rule: string) => boolean;

interface Tally {
  readonly key: Key;
  count: number;
  suppressed: number;
}

/** A fault of iislint is never accepted, nor what stands for findings that are not told. */
const isKept = ({ rule, isOfRest }: Diagnostic) => rule !== BROKEN && !isOfRest;

function tally({ diagnostics, suppressed }: Found, base: string): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const take = (found: readonly Diagnostic[], hidden: 0 | 1) => {
    for (const key of found.filter(isKept).flatMap((one) => keysOf(one, base))) {
      const name = nameOfKey(key);
      const before = tallies.get(name) ?? { key, count: 0, suppressed: 0 };
      before.count++;
      before.suppressed += hidden;
      tallies.set(name, before);
    }
  };
  take(diagnostics, 0);
  take(suppressed, 1);
  return tallies;
}

const entryOf = ({ key, count, suppressed }: Tally): Entry => ({ ...key, count, suppressed });

/**
 * A baseline of all that was found.
 * @param base - absolute folder that files are named from
 * @param made - ISO date
 */
export const baselineOf = (found: Found, base: string, made: string): Baseline => ({
  made,
  entries: [...tally(found, base).values()].map(entryOf).sort(compareKeys),
});

/**
 * How many visible findings of a key are known: as many as were visible, and as many as lost the
 * comment that hid them.
 */
function visibleKnown(entry: Entry, now: Tally | undefined): number {
  const uncovered = Math.max(0, entry.suppressed - (now?.suppressed ?? 0));
  return entry.count - entry.suppressed + uncovered;
}

/**
 * Gives each finding its state. Of several with one key as many as the baseline counts are known,
 * those that come first; the rest is new.
 * @param base - absolute folder that files are named from
 */
export function match(found: Found, baseline: Baseline, base: string, covers: Covers): Matched {
  const now = tally(found, base);
  const left = new Map<string, number>();
  let gone = 0;
  for (const entry of baseline.entries) {
    const name = nameOfKey(entry);
    const tallied = now.get(name);
    left.set(name, visibleKnown(entry, tallied));
    if (covers(entry.file, entry.rule)) gone += Math.max(0, entry.count - (tallied?.count ?? 0));
  }
  const isKnown = (diagnostic: Diagnostic): boolean => {
    if (!isKept(diagnostic)) return false;
    const names = keysOf(diagnostic, base).map(nameOfKey);
    const all = names.every((name) => (left.get(name) ?? 0) > 0);
    for (const name of names) left.set(name, Math.max(0, (left.get(name) ?? 0) - 1));
    return all;
  };
  const diagnostics = found.diagnostics.map(
    (diagnostic): Diagnostic => ({
      ...diagnostic,
      baselineState: isKnown(diagnostic) ? "unchanged" : "new",
    }),
  );
  const known = diagnostics.filter((one) => one.baselineState === "unchanged").length;
  return { diagnostics, known, gone };
}

/**
 * The baseline as it is now: what was found is in it, what is gone is not, and what the run did not
 * look at stays.
 */
export function update(found: Found, before: Baseline, base: string, covers: Covers): Baseline {
  const { entries, made } = baselineOf(found, base, before.made);
  const merged = new Map(entries.map((entry) => [nameOfKey(entry), entry]));
  for (const entry of before.entries) {
    const name = nameOfKey(entry);
    const now = merged.get(name);
    // Of a file beside the named ones a run sees only what touches those.
    if (!covers(entry.file, entry.rule) && (now?.count ?? 0) < entry.count) merged.set(name, entry);
  }
  return { made, entries: [...merged.values()].sort(compareKeys) };
}
