/** Events that several exports hold, counted once: exports of "the last 14 days" overlap. */
import type { EventCount, Fact, LoggedOnce } from "../facts.js";

/** Which events are the same kind of thing on the same machine; names know no case. */
const kindOf = (value: EventCount): string =>
  JSON.stringify({
    ...value,
    count: undefined,
    first: undefined,
    last: undefined,
    each: undefined,
  }).toLowerCase();

function recounted(value: EventCount, left: readonly LoggedOnce[], gone: number): EventCount {
  const times = left.flatMap(({ time }) => time ?? []).sort();
  const [from, to] = [times[0], times.at(-1)];
  return {
    ...value,
    count: value.count - gone,
    each: left,
    ...(from === undefined ? {} : { first: from }),
    ...(to === undefined ? {} : { last: to }),
  };
}

/**
 * Leaves out of each count what an earlier one has already, and a count of which nothing is left.
 * What the log gives neither a number nor a time cannot be told apart, and stays.
 */
export function eachOnce(events: readonly Fact<EventCount>[]): readonly Fact<EventCount>[] {
  const seen = new Set<string>();
  return events.flatMap((fact) => {
    const { value } = fact;
    const kind = kindOf(value);
    const all = value.each ?? [];
    const left = all.filter(({ mark }) => !seen.has(`${kind} ${mark}`));
    for (const { mark } of left) seen.add(`${kind} ${mark}`);
    const gone = all.length - left.length;
    if (gone === 0) return [fact];
    return gone === value.count ? [] : [{ ...fact, value: recounted(value, left, gone) }];
  });
}
