/** What an event log says of how a pool's processes ended. */
import type { EventCount, Fact, RelatedAt, ResolvedPool } from "../../src/rule.js";
import { poolName } from "../../src/sessions/pools.js";
import { fileName } from "./place.js";
import { count } from "./units.js";

type Reason = EventCount["reason"];

/** What was seen of a pool: how often, when, and where it is told. */
export interface Witness {
  readonly times: number;
  /** "14 times from 2026-10-14 to 2026-10-21 (WEB01.xml)". */
  readonly words: string;
  readonly related: readonly RelatedAt[];
}

const day = (time: string) => time.slice(0, 10);

/** The events of a pool that have one of the reasons; undefined where there is none. */
export function witnessOf(
  pool: ResolvedPool,
  events: readonly Fact<EventCount>[] | undefined,
  reasons: readonly Reason[],
): Witness | undefined {
  const name = poolName(pool).toLowerCase();
  const seen = (events ?? []).filter(
    ({ value }) => value.pool?.toLowerCase() === name && reasons.includes(value.reason),
  );
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
  return {
    times,
    words: `${times === 1 ? "once" : `${count(times)} times`}${when}${files.length > 0 ? ` (${files.map(fileName).join(", ")})` : ""}`,
    related: seen.flatMap(({ evidence, value }) =>
      evidence
        ? [{ at: evidence, message: `Event ${value.id}, ${count(value.count)} in the log.` }]
        : [],
    ),
  };
}
