/** What a performance log says of the load of an application. */
import { isInstanceOf } from "./counters/known.js";
import type { ApplicationId, CounterSeries, Fact, Load, LoadFact, Peak } from "./facts.js";

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
  const peak = peakOf(own);
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
 * The most that was counted, and what other files have where that is less: a log may have missed the
 * worst hour.
 */
function peakOf(counts: readonly Fact<CounterSeries>[]): Peak | undefined {
  const mostOf = new Map<string, Fact<CounterSeries>>();
  for (const fact of counts) {
    const path = fact.evidence?.source.path ?? "";
    const most = mostOf.get(path);
    if (!most || most.value.max.value < fact.value.max.value) mostOf.set(path, fact);
  }
  const [peak, ...others] = [...mostOf.values()].sort(
    (a, b) => b.value.max.value - a.value.max.value,
  );
  const lower = others.filter(({ value }) => value.max.value !== peak?.value.max.value);
  return peak && (lower.length === 0 ? peak : { ...peak, lower });
}

/** The worker processes whose private memory logs have, each once: by machine and instance. */
export function processesIn(counters: readonly Fact<CounterSeries>[]): readonly string[] {
  const names = new Map<string, string>();
  for (const { value } of counters)
    if (value.kind === "privateBytes") {
      const { host = "", instance = "" } = value;
      names.set(`${host}\n${instance}`.toLowerCase(), instance);
    }
  return [...names.values()];
}

/**
 * The private memory of the only worker process that the logs know: `w3wp` and `w3wp#1` do not tell
 * whose they are.
 * @param isOurs - whether the pool that is asked for runs that application of the log
 */
export function onlyProcess(
  counters: readonly Fact<CounterSeries>[],
  isOurs: (site: number) => boolean,
): Peak | undefined {
  const isAlone = counters.every(
    ({ value: { application } }) => application === undefined || isOurs(application.site),
  );
  return isAlone && processesIn(counters).length === 1
    ? peakOf(counters.filter(({ value }) => value.kind === "privateBytes"))
    : undefined;
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
