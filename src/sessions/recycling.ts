/** What ends the worker process of a pool, and with it the sessions that live there. */
import type { Resolved, ResolvedPool } from "../effective/application.js";
import { allOf, type Sifted, sift } from "../effective/known.js";

const DAY = 86400;
/** The interval that IIS sets when nobody does: 29 hours, so that it wanders through the day. */
const USUAL_INTERVAL = 104400;

interface Common {
  /** The settings that switch it on. */
  readonly at: readonly Resolved<unknown>[];
  /** Longest life of a process under it alone, in seconds. */
  readonly life?: number;
  /** Nobody switched it on. */
  readonly usual?: true;
}

/** Something that replaces the worker process. */
export type Trigger = Common &
  (
    | { readonly kind: "interval"; readonly seconds: number; readonly isDefault: boolean }
    /** Times of day, in seconds after midnight. */
    | { readonly kind: "schedule"; readonly times: readonly number[] }
    | { readonly kind: "requests"; readonly count: number }
    | { readonly kind: "virtualMemory" | "privateMemory"; readonly kilobytes: number }
    /** Share of the processors, in per cent. */
    | { readonly kind: "cpu"; readonly percent: number }
  );

/** The longest pause between times of day. */
function longestGap(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const gaps = sorted.map((time, i) => (sorted[i + 1] ?? (sorted[0] ?? 0) + DAY) - time);
  return gaps.reduce((most, gap) => Math.max(most, gap), -Infinity);
}

/** Triggers of one kind, and what the files at hand do not show of it. */
type Reader = (pool: ResolvedPool) => Sifted<Trigger>;

/** A trigger that one question decides. */
const reader =
  (read: (pool: ResolvedPool) => Trigger | undefined): Reader =>
  (pool) => {
    const { known, hidden } = sift([pool], read);
    return { known: known.filter((trigger) => trigger !== undefined), hidden };
  };

const byInterval = reader(({ recycling }) => {
  const { time } = recycling.periodicRestart;
  if (time.value <= 0) return undefined;
  return {
    kind: "interval",
    seconds: time.value,
    isDefault: time.from === "default",
    at: [time],
    life: time.value,
    ...(time.value >= USUAL_INTERVAL ? { usual: true } : {}),
  };
});

/** A time of day counts whatever the others are; they could only make lives shorter. */
const bySchedule: Reader = ({ recycling }) => {
  const entries = sift([recycling.periodicRestart.schedule], ({ $entries }) => $entries);
  const places = entries.known.flat().flatMap((entry) => ("value" in entry ? [entry.value] : []));
  const times = sift(places, (at) => ({ at, seconds: at.value }));
  const hidden = [...new Set([...entries.hidden, ...times.hidden])];
  if (times.known.length === 0) return { known: [], hidden };
  const seconds = times.known.map((time) => time.seconds);
  const at = times.known.map((time) => time.at);
  return { known: [{ kind: "schedule", times: seconds, at, life: longestGap(seconds) }], hidden };
};

const byRequests = reader(({ recycling }) => {
  const { requests } = recycling.periodicRestart;
  return requests.value > 0
    ? { kind: "requests", count: requests.value, at: [requests] }
    : undefined;
});

const byVirtualMemory = reader(({ recycling }) => {
  const { memory } = recycling.periodicRestart;
  return memory.value > 0
    ? { kind: "virtualMemory", kilobytes: memory.value, at: [memory] }
    : undefined;
});

const byPrivateMemory = reader(({ recycling }) => {
  const { privateMemory } = recycling.periodicRestart;
  return privateMemory.value > 0
    ? { kind: "privateMemory", kilobytes: privateMemory.value, at: [privateMemory] }
    : undefined;
});

const byProcessor = reader(({ cpu }) => {
  const { action, limit, resetInterval } = cpu;
  // The limit counts thousandths of a percent over resetInterval; without an interval it is off.
  return allOf(
    () => action.value === "KillW3wp",
    () => limit.value > 0,
    () => resetInterval.value > 0,
  )
    ? { kind: "cpu", percent: limit.value / 1000, at: [action, limit] }
    : undefined;
});

const EACH = [
  byInterval,
  bySchedule,
  byRequests,
  byVirtualMemory,
  byPrivateMemory,
  byProcessor,
] as const;

/** Every trigger that is known to be switched on, the usual interval included. */
export function triggersOf(pool: ResolvedPool): Sifted<Trigger> {
  const all = EACH.map((read) => read(pool));
  return {
    known: all.flatMap(({ known }) => known),
    hidden: all.flatMap(({ hidden }) => hidden),
  };
}

/**
 * Kilobytes below which a memory limit is a slip: no worker process with ASP.NET fits into less, and
 * as megabytes it would be 48 GB.
 */
export const LEAST_MEMORY = 50000;

/** A memory limit so low that megabytes must have been meant: private-memory-in-kilobytes tells of it. */
export const isSlip = (trigger: Trigger): boolean =>
  "kilobytes" in trigger && trigger.kilobytes < LEAST_MEMORY;

/**
 * Seconds without a request after which the worker process ends; undefined where it never does:
 * zero switches that off, and a suspended process keeps its memory, and with it the sessions.
 * @throws UnknownValue where the files at hand do not show it
 */
export function idleEnd({ processModel }: ResolvedPool): number | undefined {
  const { idleTimeout, idleTimeoutAction } = processModel;
  return allOf(
    () => idleTimeout.value > 0,
    () => idleTimeoutAction.value === "Terminate",
  )
    ? idleTimeout.value
    : undefined;
}
