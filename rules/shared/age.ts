/** How old evidence is. */
import type { Fact } from "../../src/rule.js";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whole days between an observation and the day of the run.
 * @param now - ISO date, from the host
 * @returns undefined where the evidence has no date that can be read, or no day is known
 */
export function ageInDays(
  { observedAt }: Pick<Fact<unknown>, "observedAt">,
  now: string | undefined,
): number | undefined {
  const [seen, today] = [observedAt, now].map((date) => Date.parse(date?.slice(0, 10) ?? ""));
  if (seen === undefined || today === undefined) return undefined;
  const days = Math.floor((today - seen) / DAY);
  return Number.isNaN(days) ? undefined : days;
}
