/** What a message says of the memory that sessions need. */
import type { CounterSeries, Fact, RelatedAt } from "../../src/rule.js";
import {
  BYTES_PER_MB,
  type Estimate,
  type Limit,
  type Sessions,
  type Size,
} from "../../src/sessions/memory.js";
import { paceWords } from "./pace.js";
import { bytes, count, percent } from "./units.js";

/** "4,200 sessions", or how many come and how long they stay. */
function sessionWords({ number, arrivals }: Sessions): string {
  if (!arrivals) return `${count(number)} sessions`;
  const { perMinute, lifetime, activeMinutes } = arrivals;
  const minutes =
    activeMinutes > 0
      ? `(${count(activeMinutes)} minutes active + ${count(lifetime - activeMinutes)} minutes time-out)`
      : `${count(lifetime)} minutes time-out`;
  return `${count(perMinute)} new sessions a minute × ${minutes} = ${count(number)} sessions`;
}

const MEASURED = {
  memory: () => "measured in memory",
  serialized: (expansion: number) => `serialised, × ${expansion} in memory`,
  unsaid: () => "taken as measured in memory",
} as const;

/** "205 KB (measured in memory)", with its view states. */
function sizeWords({ average, measuredAs, expansion, viewStates }: Size): string {
  const parts = [
    ...(average === undefined
      ? []
      : [`${bytes(average)} (${MEASURED[measuredAs ?? "unsaid"](expansion)})`]),
    ...(viewStates.number * viewStates.bytes > 0
      ? [`${count(viewStates.number)} view states of ${bytes(viewStates.bytes)}`]
      : []),
  ];
  return parts.length > 1 ? `(${parts.join(" + ")})` : parts.join("");
}

const megabytes = (size: number) => bytes(size * BYTES_PER_MB);

/** What a limit is, to follow "of": "the 2 GB private memory limit of pool ...". */
export function limitWords(limit: Limit): string {
  const size = bytes(limit.bytes);
  const share = (words: string, part: number) =>
    `the ${size} that sessions may take (${percent(part)} of ${words})`;
  switch (limit.kind) {
    case "privateMemory":
      return `the ${size} private memory limit of pool "${limit.pool}"`;
    case "virtualMemory":
      return `the ${size} virtual memory limit of pool "${limit.pool}"`;
    case "32-bit":
      return `the ${size} that a 32-bit worker process can use (assumed; pool "${limit.pool}")`;
    case "container":
      return share(`the container's ${megabytes(limit.containerMB)}`, limit.share);
    case "machine": {
      const { ramMB, reservedMB, otherPoolsMB } = limit;
      const minus = [
        reservedMB > 0 ? ` − ${megabytes(reservedMB)} reserved` : "",
        otherPoolsMB > 0 ? ` − ${megabytes(otherPoolsMB)} for other pools` : "",
      ].join("");
      const ram = `${megabytes(ramMB)} RAM${minus}`;
      // What is declared may leave nothing.
      if (limit.bytes <= 0) return ram;
      const left = megabytes(ramMB - reservedMB - otherPoolsMB);
      return share(minus === "" ? ram : `${left}: ${ram}`, limit.share);
    }
  }
}

/** Where a limit is told. */
export function placesOf(limit: Limit): RelatedAt[] {
  switch (limit.kind) {
    case "privateMemory":
    case "virtualMemory":
      return [{ at: limit.at, message: "The limit." }];
    case "32-bit":
      return [{ at: limit.at, message: "Worker processes are 32-bit." }];
    default: {
      const { evidence } = limit.memory;
      return evidence ? [{ at: evidence, message: "The memory of the machine." }] : [];
    }
  }
}

/**
 * The words of a need, and of a limit that it comes near; "" where there is nothing to say.
 * @param measure - share of the limit, or megabytes where none is known
 * @param threshold - what the measure has passed
 */
export function wordsOn(
  { total, sessions, size, p95Total, growth }: Estimate,
  limit: Limit | undefined,
  measure: number,
  threshold: number,
  active?: Fact<CounterSeries>,
) {
  const fullAfter = limit && growth ? limit.bytes / growth.perMinute : Infinity;
  return {
    total: bytes(total),
    arithmetic: `${sessionWords(sessions)} × ${sizeWords(size)}`,
    ratio: limit ? percent(measure) : "",
    limit: limit ? limitWords(limit) : "",
    threshold: bytes(threshold * BYTES_PER_MB),
    p95:
      p95Total === undefined
        ? ""
        : ` With the size of the largest 5% it would be ${bytes(p95Total)}.`,
    fills:
      growth && fullAfter < growth.lifetime
        ? ` At that rate it is full after ${count(fullAfter)} minutes, before the first session ends (${count(growth.lifetime)} minutes).`
        : limit && !growth && active?.value.max.value === sessions.number
          ? paceWords(active, (limit.bytes / total) * sessions.number)
          : "",
  };
}
