/** The evidence that grows old: listings of the state service, load figures, logs and recordings. */
import type { Fact, LoadFact, Overview } from "../../src/rule.js";
import { STATE_SERVICE } from "../../src/sessions/services.js";
import { sourcesOf } from "./load-words.js";

/** How many days a fact is good for. */
export interface Limits {
  readonly maxServiceAgeDays: number;
  readonly maxLoadAgeDays: number;
  readonly maxLogAgeDays: number;
}

export interface LoadNote {
  readonly app: string;
  readonly load: LoadFact | undefined;
}

/** A fact with what it is about in words, and its limit in days. */
type Ageing = readonly [fact: Fact<unknown>, what: string, limit: number];

/** Of each file what was seen last: a log is as old as its newest record. */
function newestOfEach(facts: readonly Fact<unknown>[]): readonly Fact<unknown>[] {
  const newest = new Map<string, Fact<unknown>>();
  for (const fact of facts) {
    const path = fact.evidence?.source.path ?? "";
    const known = newest.get(path);
    if (!known || (fact.observedAt ?? "") > (known.observedAt ?? "")) newest.set(path, fact);
  }
  return [...newest.values()];
}

const SERVICE = `What is known of ${STATE_SERVICE}`;

/** Each fact once, with what it is about in words, and its limit in days. */
export function ageing(
  { summaries, services, stateServers, logs, recorded }: Overview<LoadNote>,
  { maxServiceAgeDays, maxLoadAgeDays, maxLogAgeDays }: Limits,
): readonly Ageing[] {
  const listings = services.filter(({ value }) => value.name.toLowerCase() === STATE_SERVICE);
  const told = new Set(listings.map(({ evidence }) => evidence?.source.path));
  // An export may hold the key of the service and the one below it.
  const settings = newestOfEach(
    stateServers.flatMap(({ allowRemoteConnection, port }) =>
      [allowRemoteConnection, port].flatMap((fact) => fact ?? []),
    ),
  ).filter(({ evidence }) => !told.has(evidence?.source.path));
  const loads = new Map(
    summaries.flatMap(({ app, load }) =>
      (load ? sourcesOf(load) : []).map((fact) => [fact, app] as const),
    ),
  );
  return [
    ...[...listings, ...settings].map((fact) => [fact, SERVICE, maxServiceAgeDays] as const),
    ...[...loads].map(([fact, app]) => [fact, `The load of "${app}"`, maxLoadAgeDays] as const),
    ...newestOfEach(logs).map(
      (fact) => [fact, "The newest event of a log", maxLogAgeDays] as const,
    ),
    ...newestOfEach(recorded).map(
      (fact) => [fact, "The newest cookie or id of a recording", maxLogAgeDays] as const,
    ),
  ];
}
