/** How old evidence is. */
import { type Fact, isoDay } from "../../src/rule.js";
import { whole } from "./options.js";

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whole days between an observation and the day of the run.
 * @param now - ISO date, from the host
 * @returns undefined where the evidence has no date in ISO form, or no day is known; negative for a day to come
 */
export function ageInDays(
  { observedAt }: Pick<Fact<unknown>, "observedAt">,
  now: string | undefined,
): number | undefined {
  const [seen, today] = [observedAt, now].map(isoDay);
  if (seen === undefined || today === undefined) return undefined;
  return Math.round((Date.parse(today) - Date.parse(seen)) / DAY);
}

/** The option of rules whose errors rest on a listing. */
export const maxEvidenceAgeDays = whole(
  "Evidence that is older, in days, is only information.",
  90,
);

/** Says that evidence is older than some days; "" where it is not. */
export function oldWords(
  fact: Pick<Fact<unknown>, "observedAt">,
  now: string | undefined,
  most: number,
): string {
  const age = ageInDays(fact, now);
  return age !== undefined && age > most ? ` The evidence is ${age} days old: look again.` : "";
}
