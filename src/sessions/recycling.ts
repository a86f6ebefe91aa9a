/** What ends the worker process of a pool, and with it the sessions that live there. */
import { type Resolved, type ResolvedPool, UnknownValue } from "../effective/application.js";

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
  return Math.max(...gaps);
}

function byInterval({ recycling }: ResolvedPool): Trigger | undefined {
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
}

function bySchedule({ recycling }: ResolvedPool): Trigger | undefined {
  const at = recycling.periodicRestart.schedule.$entries.flatMap((entry) =>
    "value" in entry ? [entry.value] : [],
  );
  if (at.length === 0) return undefined;
  const times = at.map(({ value }) => value);
  return { kind: "schedule", times, at, life: longestGap(times) };
}

function byRequests({ recycling }: ResolvedPool): Trigger | undefined {
  const { requests } = recycling.periodicRestart;
  return requests.value > 0
    ? { kind: "requests", count: requests.value, at: [requests] }
    : undefined;
}

function byVirtualMemory({ recycling }: ResolvedPool): Trigger | undefined {
  const { memory } = recycling.periodicRestart;
  return memory.value > 0
    ? { kind: "virtualMemory", kilobytes: memory.value, at: [memory] }
    : undefined;
}

function byPrivateMemory({ recycling }: ResolvedPool): Trigger | undefined {
  const { privateMemory } = recycling.periodicRestart;
  return privateMemory.value > 0
    ? { kind: "privateMemory", kilobytes: privateMemory.value, at: [privateMemory] }
    : undefined;
}

function byProcessor({ cpu }: ResolvedPool): Trigger | undefined {
  // The limit counts thousandths of a percent over resetInterval; without an interval it is off.
  return cpu.action.value === "KillW3wp" && cpu.limit.value > 0 && cpu.resetInterval.value > 0
    ? { kind: "cpu", percent: cpu.limit.value / 1000, at: [cpu.action, cpu.limit] }
    : undefined;
}

const EACH = [
  byInterval,
  bySchedule,
  byRequests,
  byVirtualMemory,
  byPrivateMemory,
  byProcessor,
] as const;

/**
 * Every trigger that is switched on, the usual interval included.
 * @throws UnknownValue where the files at hand do not show one of the settings
 */
export const triggersOf = (pool: ResolvedPool): Trigger[] =>
  EACH.flatMap((trigger) => trigger(pool) ?? []);

/** The triggers that can be known, and whether there may be more. */
export function knownTriggersOf(pool: ResolvedPool): {
  readonly triggers: readonly Trigger[];
  readonly isWhole: boolean;
} {
  let isWhole = true;
  const triggers = EACH.flatMap((trigger) => {
    try {
      return trigger(pool) ?? [];
    } catch (error) {
      if (!(error instanceof UnknownValue)) throw error;
      isWhole = false;
      return [];
    }
  });
  return { triggers, isWhole };
}

/**
 * Seconds without a request after which the worker process ends; undefined where it never does:
 * zero switches that off, and a suspended process keeps its memory, and with it the sessions.
 */
export function idleEnd({ processModel }: ResolvedPool): number | undefined {
  const { idleTimeout, idleTimeoutAction } = processModel;
  const seconds = idleTimeout.value;
  return seconds > 0 && idleTimeoutAction.value === "Terminate" ? seconds : undefined;
}
