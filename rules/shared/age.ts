/** How old evidence is. */
import { type Fact, isoDay } from "../../src/rule.js";
import { whole } from "./options.js";
import { count } from "./units.js";

type Dated = Pick<Fact<unknown>, "observedAt">;

const DAY = 24 * 60 * 60 * 1000;

/**
 * Whole days between an observation and the day of the run.
 * @param now - ISO date, from the host
 * @returns undefined where the evidence has no date in ISO form, or no day is known; negative for a day to come
 */
export function ageInDays({ observedAt }: Dated, now: string | undefined): number | undefined {
  const [seen, today] = [observedAt, now].map(isoDay);
  if (seen === undefined || today === undefined) return undefined;
  return Math.round((Date.parse(today) - Date.parse(seen)) / DAY);
}

/** The option of rules whose errors rest on a listing. */
export const maxEvidenceAgeDays = whole(
  "Evidence that is older, in days, is only information.",
  90,
);

/** The option of rules whose findings rest on a load. */
export const maxLoadAgeDays = whole(
  "A load that was measured longer ago, in days, is only information.",
  180,
);

/** Says that evidence is older than some days, by the oldest of it; "" where it is not. */
export function oldWords(
  facts: Dated | readonly Dated[],
  now: string | undefined,
  most: number,
): string {
  const age = [facts]
    .flat()
    .reduce((oldest, fact) => Math.max(oldest, ageInDays(fact, now) ?? 0), 0);
  return age > most ? ` The evidence is ${count(age)} days old: look again.` : "";
}
