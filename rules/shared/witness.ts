/** What an event log says of how a pool's processes ended, and of stores that did not answer. */
import type { Application, EventCount, Fact, RelatedAt, ResolvedPool } from "../../src/rule.js";
import { idOf } from "../../src/sessions/application-id.js";
import { poolName } from "../../src/sessions/pools.js";
import { fileName } from "./place.js";
import { count } from "./units.js";

type Reason = EventCount["reason"];

/** What was seen of a pool or an application: how often, when, and where it is told. */
export interface Witness {
  readonly times: number;
  /** "14 times from 2026-10-14 to 2026-10-21 (WEB01.xml)"; of several machines each has its own. */
  readonly words: string;
  /** ISO day of the latest of them, where the log dates it. */
  readonly observedAt?: string;
  readonly related: readonly RelatedAt[];
}

const day = (time: string) => time.slice(0, 10);

/** The events of a pool that have one of the reasons; undefined where there is none. */
export function witnessOf(
  pool: ResolvedPool,
  events: readonly Fact<EventCount>[] | undefined,
  reasons: readonly Reason[],
): Witness | undefined {
  return witnessIn(eventsOf(pool, events, reasons));
}

function eventsOf(
  pool: ResolvedPool,
  events: readonly Fact<EventCount>[] | undefined,
  reasons: readonly Reason[],
): readonly Fact<EventCount>[] {
  const name = poolName(pool).toLowerCase();
  return (events ?? []).filter(
    ({ value }) => value.pool?.toLowerCase() === name && reasons.includes(value.reason),
  );
}

/** "2 times by its time limit, once by its schedule"; reasons in the order of `words`. */
export function causesOf(
  pool: ResolvedPool,
  events: readonly Fact<EventCount>[] | undefined,
  words: Readonly<Partial<Record<Reason, string>>>,
): string {
  return Object.entries(words)
    .flatMap(([reason, by]) => {
      const times = witnessOf(pool, events, [reason as Reason])?.times;
      return times === undefined ? [] : [`${timesWords(times)} ${by}`];
    })
    .join(", ");
}

/** The idle stops of a pool, by whether the log agrees with the minutes of these files. */
export interface IdleStops {
  /** As these files say, or without minutes. */
  readonly agreeing: Witness | undefined;
  /** After other minutes: what the machines have by their latest stop. */
  readonly other: (Witness & { readonly minutes: number }) | undefined;
}

/** @param minutes - the idle time-out of these files */
export function idleStops(
  pool: ResolvedPool,
  events: readonly Fact<EventCount>[] | undefined,
  minutes: number,
): IdleStops {
  const seen = eventsOf(pool, events, ["idle"]);
  const isOther = ({ value: { idleMinutes } }: Fact<EventCount>) =>
    idleMinutes !== undefined && idleMinutes !== minutes;
  // A setting that was changed since leaves older stops in the log, and no contradiction.
  const latest = new Map<string, Fact<EventCount>>();
  for (const fact of seen) {
    const host = (fact.value.host ?? "").toLowerCase();
    if ((fact.value.last ?? "") >= (latest.get(host)?.value.last ?? "")) latest.set(host, fact);
  }
  const now = [...latest.values()].filter(isOther).map(({ value }) => value.idleMinutes ?? 0);
  const least = now.reduce((most, each) => Math.min(most, each), Infinity);
  const other = witnessIn(seen.filter(({ value }) => value.idleMinutes === least));
  return {
    agreeing: witnessIn(seen.filter((fact) => !isOther(fact))),
    other: other && { ...other, minutes: least },
  };
}

/**
 * The requests of an application that its session store did not answer, as event 1309 of ASP.NET
 * tells them; undefined where there is none, or where the number of its site is not known.
 */
export function failuresOf(
  application: Application,
  events: readonly Fact<EventCount>[] | undefined,
  store: NonNullable<EventCount["failedStore"]>,
): Witness | undefined {
  const id = idOf(application);
  // Nobody knows which configuration was in force on the server that wrote the log.
  if (!id || application.buildConfiguration !== undefined) return undefined;
  return witnessIn(
    (events ?? []).filter(
      ({ value: { application: seen, failedStore } }) =>
        failedStore === store &&
        seen?.site === id.site &&
        seen.path.toLowerCase() === id.path.toLowerCase(),
    ),
  );
}

/** What a message adds where a log shows it; "" where none does. */
export const failuresWords = (failures: Witness | undefined): string =>
  failures ? ` The event log has requests that failed so: ${failures.words}.` : "";

const timesWords = (times: number) => (times === 1 ? "once" : `${count(times)} times`);

const NAMELESS = "a machine without a name";

/**
 * "9 times on WEB01, once on WEB02"; of a single machine its name, unless a file's name has it already;
 * nothing where none is named.
 */
function byMachine(seen: readonly Fact<EventCount>[]): readonly string[] {
  const machines = new Map<string, { readonly host: string; readonly times: number }>();
  for (const { value } of seen) {
    const host = value.host ?? NAMELESS;
    const known = machines.get(host.toLowerCase());
    machines.set(host.toLowerCase(), {
      host: known?.host ?? host,
      times: (known?.times ?? 0) + value.count,
    });
  }
  const all = [...machines.values()];
  const [{ host } = { host: NAMELESS }] = all;
  if (all.length > 1)
    return [all.map((one) => `${timesWords(one.times)} on ${one.host}`).join(", ")];
  const isTold = seen.some(({ evidence }) =>
    fileName(evidence?.source.path ?? "")
      .toLowerCase()
      .includes(host.toLowerCase()),
  );
  return host === NAMELESS || isTold ? [] : [`on ${host}`];
}

function witnessIn(seen: readonly Fact<EventCount>[]): Witness | undefined {
  if (seen.length === 0) return undefined;
  const times = seen.reduce((sum, { value }) => sum + value.count, 0);
  const dates = seen
    .flatMap(({ value: { first, last } }) => [first ?? [], last ?? []].flat())
    .map(day)
    .sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const when =
    first === undefined
      ? ""
      : first === last
        ? ` on ${first}`
        : ` from ${first} to ${String(last)}`;
  const files = [...new Set(seen.flatMap(({ evidence }) => evidence?.source.path ?? []))];
  const told = [...byMachine(seen), ...(files.length > 0 ? [files.map(fileName).join(", ")] : [])];
  return {
    times,
    ...(last === undefined ? {} : { observedAt: last }),
    words: `${timesWords(times)}${when}${told.length > 0 ? ` (${told.join("; ")})` : ""}`,
    related: seen.flatMap(({ evidence, value }) =>
      evidence
        ? [{ at: evidence, message: `Event ${value.id}, ${count(value.count)} in the log.` }]
        : [],
    ),
  };
}
