/** What logs say, of the machines that may serve an application. */
import type { Application } from "../effective/application.js";
import { isInstanceOf } from "../facts/counters/known.js";
import type { CounterSeries, Deployment, Doubt, EventCount, Fact, Facts } from "../facts/facts.js";
import { processesIn } from "../facts/measured.js";
import { idOf, otherSites } from "../sessions/application-id.js";
import { isLeftOut, mayBeWebServers, namedWebServers, seenOn } from "../sessions/machines.js";
import { isAboutThis } from "../sessions/state-server.js";

export interface Logs {
  readonly events: readonly Fact<EventCount>[];
  readonly counters: readonly Fact<CounterSeries>[];
  /** Why the machines of the counters may not serve the application. */
  readonly doubt: Doubt | undefined;
}

/**
 * Logs of machines that are none of the web servers are about none of their applications: where all
 * web servers are named, the others are left out.
 */
export function logsOf(
  application: Application,
  { events = [], counters = [] }: Facts,
  deployment: Fact<Deployment> | undefined,
): Logs {
  if (events.length + counters.length === 0) return { events, counters, doubt: undefined };
  const webServers = namedWebServers(application.config, deployment);
  const listed = counters.flatMap((fact) =>
    fact.value.host === undefined || isAboutThis(fact.value)
      ? []
      : [[fact.value.host, fact] as const],
  );
  const seen = seenOn(application, events, counters);
  const { known, doubt } = mayBeWebServers(listed, { used: [], webServers, seen });
  const isOne = new Set(known);
  return {
    events: events.filter(
      ({ value }) =>
        value.host === undefined || isAboutThis(value) || !isLeftOut(value.host, webServers),
    ),
    counters: counters.filter((fact) => isAboutThis(fact.value) || isOne.has(fact)),
    doubt: listed.length > 0 ? doubt : undefined,
  };
}

/** Why the performance logs at hand tell no load of an application; undefined where there are none. */
export function whyNoLoad(
  application: Application,
  facts: Facts,
  deployment: Fact<Deployment> | undefined,
): string | undefined {
  const all = facts.counters ?? [];
  const { counters } = logsOf(application, facts, deployment);
  if (all.length > 0 && counters.length === 0)
    return `the log is of ${String(all[0]?.value.host)}, which is none of the web servers that are named`;
  // Where sessions were counted, memory would add nothing.
  return counters.some(({ value }) => value.kind === "sessionsActive")
    ? whyNoCount(application, counters)
    : whyNoProcess(counters);
}

function whyNoCount(
  application: Application,
  counters: readonly Fact<CounterSeries>[],
): string | undefined {
  const counts = counters.flatMap(({ value }) => (value.kind === "sessionsActive" ? value : []));
  const seen = counts.flatMap((count) => count.application ?? []);
  if (seen.length === 0) return "the log has the total of all applications alone";
  const elsewhere = otherSites(
    application,
    seen.map(({ site }) => site),
  );
  const id = idOf(application);
  if (elsewhere !== undefined || !id) return elsewhere;
  return seen.some((one) => isInstanceOf(one, id.site, id.path))
    ? undefined
    : `the log speaks of other applications of site ${id.site}`;
}

/** Instances that a reason names. */
const MOST = 3;

function whyNoProcess(counters: readonly Fact<CounterSeries>[]): string | undefined {
  const names = processesIn(counters);
  if (names.length === 0) return undefined;
  if (names.length === 1)
    return "the log has the memory of a worker process, and nothing tells that it is this pool's";
  const more = names.length > MOST ? ` and ${names.length - MOST} more` : "";
  return `the log has the memory of ${names.length} worker processes (${names.slice(0, MOST).join(", ")}${more}), and does not tell whose they are`;
}
