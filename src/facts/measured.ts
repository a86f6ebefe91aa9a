/** What a performance log says of the load of an application. */
import { isInstanceOf } from "./counters/known.js";
import type { ApplicationId, CounterSeries, Fact, Load, LoadFact } from "./facts.js";

/**
 * The sessions of an application at their peak, as counted. The log's instance may mean another
 * application of the site with almost the same path: two such are no evidence.
 * @param others - the paths of all applications of the site
 */
export function measuredLoad(
  { site, path }: ApplicationId,
  counters: readonly Fact<CounterSeries>[],
  others: readonly string[] = [],
): LoadFact | undefined {
  const own = counters.filter(
    ({ value: { kind, application } }) =>
      kind === "sessionsActive" && application && isInstanceOf(application, site, path),
  );
  const isShared = own.some(
    ({ value: { application } }) =>
      application && others.filter((other) => isInstanceOf(application, site, other)).length > 1,
  );
  if (isShared) return undefined;
  const peak = own.reduce<Fact<CounterSeries> | undefined>(
    (best, next) => (best && best.value.max.value >= next.value.max.value ? best : next),
    undefined,
  );
  if (!peak) return undefined;
  const { max } = peak.value;
  return {
    value: { concurrentSessions: max.value, measuredOn: max.time.slice(0, 10) },
    evidence: max.at,
    observedAt: max.time,
    confidence: "observed",
    active: peak,
  };
}

/**
 * The private memory of the only worker process that a log knows: `w3wp` and `w3wp#1` do not tell
 * whose they are.
 * @param isOurs - whether the pool that is asked for runs that application of the log
 */
export function onlyProcess(
  counters: readonly Fact<CounterSeries>[],
  isOurs: (site: number) => boolean,
): Fact<CounterSeries> | undefined {
  const [process, ...others] = counters.filter(({ value }) => value.kind === "privateBytes");
  const isAlone = counters.every(
    ({ value: { application } }) => application === undefined || isOurs(application.site),
  );
  return isAlone && others.length === 0 ? process : undefined;
}

/**
 * A load by what is declared and what was counted. Both stay; of two peaks the higher one decides,
 * since a log may have missed the worst hour, and a person may not know of it.
 */
export function loadOf(
  declared: Fact<Load> | undefined,
  measured: LoadFact | undefined,
): LoadFact | undefined {
  if (!declared || !measured) return declared ?? measured;
  const [said = 0, counted = 0] = [declared, measured].map(({ value }) => value.concurrentSessions);
  return {
    ...declared,
    value: { ...declared.value, concurrentSessions: Math.max(said, counted) },
    measured,
    ...(measured.active ? { active: measured.active } : {}),
    ...(declared.value.concurrentSessions === undefined ? {} : { declaredSessions: said }),
  };
}
