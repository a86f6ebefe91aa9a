/** How much memory in-process sessions take, and how much there is. All sizes in bytes. */
import type { EffectiveConfig, Resolved, ResolvedPool } from "../effective/application.js";
import { ifKnown, readKnown, sift } from "../effective/known.js";
import type { Fact, HostMemory, Load } from "../facts/facts.js";
import { poolName } from "./pools.js";

/** Bytes in a megabyte, as Windows counts them. */
export const BYTES_PER_MB = 2 ** 20;

/** Sessions alive at the same time; by Little's law where they were not counted. */
export interface Sessions {
  readonly number: number;
  readonly arrivals?: {
    readonly perMinute: number;
    /** Minutes from the first request of a session to its end. */
    readonly lifetime: number;
    readonly activeMinutes: number;
  };
}

/** What one session takes. */
export interface Size {
  /** As measured; absent where only view states were. */
  readonly average: number | undefined;
  readonly measuredAs: Load["sizeMeasuredAs"];
  /** How much more a value takes in memory than serialised. */
  readonly expansion: number;
  /** View states that are kept in it, and the size of one. */
  readonly viewStates: { readonly number: number; readonly bytes: number };
}

export interface Estimate {
  readonly total: number;
  readonly sessions: Sessions;
  readonly size: Size;
  /** The same with the size that 95 of 100 sessions stay below. */
  readonly p95Total: number | undefined;
  /** How fast sessions fill memory, in bytes a minute, and how long one lives, in minutes. */
  readonly growth: { readonly perMinute: number; readonly lifetime: number } | undefined;
  /** What the files at hand do not show: without it, `total` is the least that is needed. */
  readonly hidden: readonly string[];
}

interface OfPool {
  readonly pool: string;
  readonly at: Resolved<unknown>;
}

interface OfMachine {
  readonly memory: Fact<HostMemory>;
  /** Part of the free memory that sessions may take. */
  readonly share: number;
}

/** The limits of a pool at which IIS recycles it; virtual memory is never less than private. */
type RecycleKind = "privateMemory" | "virtualMemory";

export type RecycleLimit = Extract<Limit, { kind: RecycleKind }>;

/** Whether IIS recycles the pool there. */
export const isRecycleLimit = (limit: Limit | undefined): limit is RecycleLimit =>
  limit?.kind === "privateMemory" || limit?.kind === "virtualMemory";

/** Something that sessions must stay below. */
export type Limit = { readonly bytes: number } & (
  | (OfPool & { /** IIS itself ends the process there. */ readonly kind: RecycleKind })
  | (OfPool & { readonly kind: "32-bit" })
  | (OfMachine & { readonly kind: "container"; readonly containerMB: number })
  | (OfMachine & {
      readonly kind: "machine";
      readonly ramMB: number;
      readonly reservedMB: number;
      readonly otherPoolsMB: number;
    })
);

/** How long a session lives: the visit, then the time-out (minutes). */
function lifetimeOf(load: Load, config: EffectiveConfig): number | undefined {
  const timeout = config["system.web/sessionState"].timeout.value;
  return timeout === "Infinite" ? undefined : (load.avgActiveMinutes ?? 0) + timeout;
}

function sessionsOf(load: Load, config: EffectiveConfig): Sessions | undefined {
  const { concurrentSessions, newSessionsPerMinute: perMinute, avgActiveMinutes = 0 } = load;
  if (concurrentSessions !== undefined) return { number: concurrentSessions };
  if (perMinute === undefined) return undefined;
  const lifetime = lifetimeOf(load, config);
  if (lifetime === undefined) return undefined;
  return {
    number: perMinute * lifetime,
    arrivals: { perMinute, lifetime, activeMinutes: avgActiveMinutes },
  };
}

/**
 * Sessions × size of one, in one worker process.
 * @param expansion - how much more a value takes in memory than serialised
 * @returns undefined where the load does not say enough
 * @throws UnknownValue where the files at hand do not show how many sessions there are
 */
export function estimate(
  { value: load }: Fact<Load>,
  config: EffectiveConfig,
  expansion: number,
): Estimate | undefined {
  const { avgSessionBytes, avgViewStateBytes = 0, p95SessionBytes, sizeMeasuredAs } = load;
  if (avgSessionBytes === undefined && avgViewStateBytes === 0) return undefined;
  const sessions = sessionsOf(load, config);
  if (!sessions) return undefined;
  const factor = sizeMeasuredAs === "serialized" ? expansion : 1;
  // SessionPageStatePersister keeps that many view states in each session.
  const { historySize } = config["system.web/sessionPageState"];
  const read = readKnown(() => (avgViewStateBytes > 0 ? historySize.value : 0));
  const history = "value" in read ? read.value : 0;
  const viewState = history * avgViewStateBytes;
  const perSession = (avgSessionBytes ?? 0) * factor + viewState;
  const rate = load.newSessionsPerMinute;
  const lifetime = rate === undefined ? undefined : ifKnown(() => lifetimeOf(load, config));
  return {
    total: sessions.number * perSession,
    sessions,
    size: {
      average: avgSessionBytes,
      measuredAs: sizeMeasuredAs,
      expansion,
      viewStates: { number: history, bytes: avgViewStateBytes },
    },
    p95Total:
      p95SessionBytes === undefined
        ? undefined
        : sessions.number * (p95SessionBytes * factor + viewState),
    growth:
      rate === undefined || lifetime === undefined
        ? undefined
        : { perMinute: rate * perSession, lifetime },
    hidden: "value" in read ? [] : [read.hidden],
  };
}

/** The limits of a pool that can be known, and what the files at hand do not show. */
function poolLimits(ofPool: ResolvedPool, bit32CeilingMB: number) {
  const pool = poolName(ofPool);
  const { privateMemory, memory } = ofPool.recycling.periodicRestart;
  const { enable32BitAppOnWin64: is32Bit } = ofPool;
  return sift(
    [
      (): Limit => {
        const bytes = privateMemory.value * 1024;
        return { kind: "privateMemory", bytes, pool, at: privateMemory };
      },
      (): Limit => {
        return { kind: "virtualMemory", bytes: memory.value * 1024, pool, at: memory };
      },
      (): Limit => {
        const bytes = is32Bit.value ? bit32CeilingMB * BYTES_PER_MB : 0;
        return { kind: "32-bit", bytes, pool, at: is32Bit };
      },
    ],
    (limit) => limit(),
  );
}

function memoryLimits(memory: Fact<HostMemory>, share: number): Limit[] {
  const { ramMB, reservedMB = 0, otherPoolsMB = 0, containerLimitMB: containerMB } = memory.value;
  const bytes = (megabytes: number) => megabytes * share * BYTES_PER_MB;
  const limits: Limit[] = [];
  if (containerMB !== undefined)
    limits.push({ kind: "container", bytes: bytes(containerMB), memory, share, containerMB });
  if (ramMB !== undefined) {
    const left = ramMB - reservedMB - otherPoolsMB;
    const parts = { ramMB, reservedMB, otherPoolsMB };
    limits.push({ kind: "machine", bytes: bytes(left), memory, share, ...parts });
  }
  return limits;
}

/**
 * The lowest limit that is known, if any, and what may hide a lower one.
 * @param share - part of the free memory that sessions may take
 * @returns `spent` where what is declared of the machine leaves nothing at all
 */
export function lowestLimit(
  pool: ResolvedPool | undefined,
  memory: Fact<HostMemory> | undefined,
  { share, bit32CeilingMB }: { readonly share: number; readonly bit32CeilingMB: number },
): {
  readonly limit: Limit | undefined;
  readonly spent: Limit | undefined;
  readonly hidden: readonly string[];
} {
  const ofPool = pool ? poolLimits(pool, bit32CeilingMB) : { known: [], hidden: [] };
  const ofMachine = memory ? memoryLimits(memory, share) : [];
  const [limit] = [...ofPool.known, ...ofMachine]
    .filter((each) => each.bytes > 0)
    .sort((a, b) => a.bytes - b.bytes);
  const spent = ofMachine.find(
    (each) => each.kind === "machine" && each.ramMB > 0 && each.bytes <= 0 && share > 0,
  );
  return { limit, spent, hidden: ofPool.hidden };
}
