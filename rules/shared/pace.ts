/** How fast a counter of a performance log grows, and when it would reach a limit. */
import type { CounterSeries, Fact } from "../../src/rule.js";
import { evidenceName } from "./machine-words.js";
import { bytes, count } from "./units.js";

/** Fewer samples make no line. */
const ENOUGH = 10;
const DAY = 24 * 60;

interface Pace {
  /** Minutes from the last sample to the limit. */
  readonly minutes: number;
  /** Minutes from the first sample to the last. */
  readonly seen: number;
}

/**
 * The pace of what still grew when the log ended.
 * @returns undefined where it did not, where the log is too short to say, and past the limit
 */
export function paceOf(
  { samples, slopePerMinute = 0, first, last, max }: CounterSeries,
  limit: number,
): Pace | undefined {
  const seen = (Date.parse(last.time) - Date.parse(first.time)) / 60_000;
  const isGrowing = samples >= ENOUGH && seen > 0 && slopePerMinute > 0;
  if (!isGrowing || last.value < 0.95 * max.value || last.value <= first.value) return undefined;
  const minutes = (limit - last.value) / slopePerMinute;
  return minutes > 0 ? { minutes, seen } : undefined;
}

/** "At the pace of the log … it is full after 31 minutes."; "" where that is more than a day away. */
export function paceWords(fact: Fact<CounterSeries>, limit: number): string {
  const { kind, slopePerMinute = 0 } = fact.value;
  const pace = paceOf(fact.value, limit);
  if (!pace || pace.minutes > DAY) return "";
  const more =
    kind === "sessionsActive" ? `${count(slopePerMinute)} sessions` : bytes(slopePerMinute);
  return ` At the pace of the log (${more} more a minute, ${evidenceName(fact)}) it is full after another ${count(pace.minutes)} minutes.`;
}
