/** What a message says of a load: who counted it, when, and on which machine. */
import type {
  CounterSeries,
  Fact,
  Load,
  LoadFact,
  Peak,
  RelatedAt,
  Severity,
} from "../../src/rule.js";
import { oldWords } from "./age.js";
import { confirmWords, doubtfulName, evidenceName } from "./machine-words.js";
import { count } from "./units.js";

/** What is declared of a load, and what was counted. */
export const sourcesOf = (load: LoadFact): Fact<Load>[] => [
  load,
  ...(load.measured ? [load.measured] : []),
];

/** Of these the sources that an estimate rests on: a peak that was counted and is not the higher one is none. */
const decisiveSources = (load: LoadFact): Fact<Load>[] =>
  sourcesOf(load).filter(
    (fact) =>
      fact !== load.measured ||
      (fact.value.concurrentSessions ?? 0) > (load.declaredSessions ?? -1),
  );

/** Says that a load is older than some days; "" where it is not. */
const ageWords = (load: LoadFact, now: string | undefined, most: number): string =>
  oldWords(decisiveSources(load), now, most);

/** Where a load is declared, and where it was counted. */
function placesOfLoad(load: LoadFact): RelatedAt[] {
  const sources = sourcesOf(load).flatMap(({ evidence, confidence }) =>
    evidence
      ? [
          {
            at: evidence,
            message:
              confidence === "observed" ? "The sessions as counted." : "The load as declared.",
          },
        ]
      : [],
  );
  return [...sources, ...placesOfLower(load.active)];
}

/** Where and when the peak was counted; of several that differ each has its source and date; "" where none was. */
function peakWords(load: LoadFact): string {
  const { measured, declaredSessions: declared, active } = load;
  if (!measured) return "";
  const counted = measured.value.concurrentSessions;
  if (counted === undefined) return "";
  const isOpen = isDoubtful(load);
  const machine = isOpen ? onMachine(active, load) : "";
  const peak = `${count(counted)} sessions (${evidenceName(measured)}${machine})`;
  const all =
    declared === undefined || counted === declared
      ? ` The peak was counted: ${peak}.`
      : ` Two sources differ, and the higher peak counts: ${peak}, ${count(declared)} (${evidenceName(load)}).`;
  return `${all}${lowerWords(active, ({ max }) => count(max.value))}${isOpen ? confirmWords(load) : ""}`;
}

/** ", on WEB01, if that is the web server"; "" where that is known, or no machine is named. */
export const onMachine = (peak: Peak | undefined, { doubt }: Pick<LoadFact, "doubt">): string =>
  doubt && peak?.value.host !== undefined ? `, on ${doubtfulName(peak.value.host, doubt)}` : "";

/** Other logs that a message names. */
const MOST_LOGS = 3;

/** " Another log has 5 (b.csv, 2026-10-14)."; "" where there is none. */
export function lowerWords(
  peak: Peak | undefined,
  said: (series: CounterSeries) => string,
): string {
  const lower = peak?.lower ?? [];
  if (lower.length === 0) return "";
  const told = lower
    .slice(0, MOST_LOGS)
    .map((fact) => `${said(fact.value)} (${evidenceName(fact)})`)
    .join(", ");
  const more = lower.length > MOST_LOGS ? ` and ${lower.length - MOST_LOGS} more` : "";
  return lower.length === 1 ? ` Another log has ${told}.` : ` Other logs have ${told}${more}.`;
}

/** Where other logs counted less. */
export const placesOfLower = (peak: Peak | undefined): RelatedAt[] =>
  (peak?.lower ?? []).flatMap(({ evidence }) =>
    evidence ? [{ at: evidence, message: "Less, as another log has it." }] : [],
  );

/** Whether an estimate rests on a count of which nothing says that it is of this web server. */
const isDoubtful = (load: LoadFact): boolean =>
  load.doubt !== undefined &&
  load.measured !== undefined &&
  decisiveSources(load).includes(load.measured);

/** A guess is never an error: what rests on the log of a machine that may be another one. */
const boundedByLog = (load: LoadFact): { readonly atMost?: Severity } =>
  isDoubtful(load) ? { atMost: "warning" } : {};

/** What a finding that rests on a load says of it. */
export const toldOf = (load: LoadFact, now: string | undefined, most: number) => ({
  age: ageWords(load, now, most),
  peaks: peakWords(load),
  places: placesOfLoad(load),
  bound: boundedByLog(load),
});
