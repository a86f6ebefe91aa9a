/** How much memory in-process sessions take, and how much there is. All sizes in bytes. */
import {
  type EffectiveConfig,
  type Fact,
  type Hosts,
  ifKnown,
  type Load,
  readKnown,
  type RelatedAt,
  type ResolvedPool,
  sift,
} from "../../src/rule.js";
import { poolName } from "./pools.js";
import { BYTES_PER_MB, bytes, count, percent } from "./units.js";

export interface Estimate {
  readonly total: number;
  /** "4,200 sessions × 205 KB (in memory)". */
  readonly arithmetic: string;
  /** The same with the size that 95 of 100 sessions stay below. */
  readonly p95Total: number | undefined;
  /** How fast sessions fill memory, in bytes a minute, and how long one lives, in minutes. */
  readonly growth: { readonly perMinute: number; readonly lifetime: number } | undefined;
  /** What the files at hand do not show: without it, `total` is the least that is needed. */
  readonly hidden: readonly string[];
}

export interface Limit {
  readonly bytes: number;
  /** What it is, to follow "of": "the 2 GB private memory limit of pool ...". */
  readonly words: string;
  /** IIS itself ends the process there. */
  readonly recycles: boolean;
  readonly related: readonly RelatedAt[];
}

interface Sessions {
  readonly number: number;
  readonly words: string;
}

/** How long a session lives: the visit, then the time-out (minutes). */
function lifetimeOf(load: Load, config: EffectiveConfig): number | undefined {
  const timeout = config["system.web/sessionState"].timeout.value;
  return timeout === "Infinite" ? undefined : (load.avgActiveMinutes ?? 0) + timeout;
}

/** Sessions alive at the same time, as counted or by Little's law: arrivals × lifetime. */
function sessionsOf(load: Load, config: EffectiveConfig): Sessions | undefined {
  const { concurrentSessions, newSessionsPerMinute, avgActiveMinutes = 0 } = load;
  if (concurrentSessions !== undefined)
    return { number: concurrentSessions, words: `${count(concurrentSessions)} sessions` };
  if (newSessionsPerMinute === undefined) return undefined;
  const lifetime = lifetimeOf(load, config);
  if (lifetime === undefined) return undefined;
  const number = newSessionsPerMinute * lifetime;
  const minutes =
    avgActiveMinutes > 0
      ? `(${count(avgActiveMinutes)} minutes active + ${count(lifetime - avgActiveMinutes)} minutes time-out)`
      : `${count(lifetime)} minutes time-out`;
  return {
    number,
    words: `${count(newSessionsPerMinute)} new sessions a minute × ${minutes} = ${count(number)} sessions`,
  };
}

/**
 * Sessions × size of one, in one worker process.
 * @param expansion - how much more a value takes in memory than serialised
 * @returns undefined where the load does not say enough
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

  const parts: string[] = [];
  if (avgSessionBytes !== undefined) {
    const how =
      sizeMeasuredAs === undefined
        ? "taken as measured in memory"
        : sizeMeasuredAs === "memory"
          ? "measured in memory"
          : `serialised, × ${expansion} in memory`;
    parts.push(`${bytes(avgSessionBytes)} (${how})`);
  }
  if (viewState > 0) parts.push(`${count(history)} view states of ${bytes(avgViewStateBytes)}`);
  const size = parts.length > 1 ? `(${parts.join(" + ")})` : parts.join("");
  const rate = load.newSessionsPerMinute;
  const lifetime = rate === undefined ? undefined : ifKnown(() => lifetimeOf(load, config));
  return {
    total: sessions.number * perSession,
    arithmetic: `${sessions.words} × ${size}`,
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
function poolLimits(pool: ResolvedPool, bit32CeilingMB: number) {
  const name = poolName(pool);
  const { privateMemory } = pool.recycling.periodicRestart;
  const { enable32BitAppOnWin64: is32Bit } = pool;
  return sift(
    [
      (): Limit => {
        const size = privateMemory.value * 1024;
        return {
          bytes: size,
          words: `the ${bytes(size)} private memory limit of pool "${name}"`,
          recycles: true,
          related: [{ at: privateMemory, message: "The limit." }],
        };
      },
      (): Limit => {
        const size = is32Bit.value ? bit32CeilingMB * BYTES_PER_MB : 0;
        return {
          bytes: size,
          words: `the ${bytes(size)} that a 32-bit worker process can use (assumed; pool "${name}")`,
          recycles: false,
          related: [{ at: is32Bit, message: "Worker processes are 32-bit." }],
        };
      },
    ],
    (limit) => limit(),
  );
}

function memoryLimits({ memory }: Hosts, share: number): Limit[] {
  if (!memory) return [];
  const { ramMB, reservedMB = 0, otherPoolsMB = 0, containerLimitMB } = memory.value;
  const related = memory.evidence
    ? [{ at: memory.evidence, message: "The memory of the machine." }]
    : [];
  const limit = (megabytes: number, words: string): Limit => ({
    bytes: megabytes * share * BYTES_PER_MB,
    words: `the ${bytes(megabytes * share * BYTES_PER_MB)} that sessions may take (${percent(share)} of ${words})`,
    recycles: false,
    related,
  });
  const limits: Limit[] = [];
  const size = (megabytes: number) => bytes(megabytes * BYTES_PER_MB);
  if (containerLimitMB !== undefined)
    limits.push(limit(containerLimitMB, `the container's ${size(containerLimitMB)}`));
  if (ramMB !== undefined) {
    const left = ramMB - reservedMB - otherPoolsMB;
    const minus = [
      reservedMB > 0 ? ` − ${size(reservedMB)} reserved` : "",
      otherPoolsMB > 0 ? ` − ${size(otherPoolsMB)} for other pools` : "",
    ].join("");
    limits.push(
      limit(
        left,
        minus === "" ? `${size(ramMB)} RAM` : `${size(left)}: ${size(ramMB)} RAM${minus}`,
      ),
    );
  }
  return limits;
}

/**
 * The lowest limit that is known, if any, and what may hide a lower one.
 * @param share - part of the free memory that sessions may take
 */
export function lowestLimit(
  pool: ResolvedPool | undefined,
  hosts: Hosts | undefined,
  { share, bit32CeilingMB }: { readonly share: number; readonly bit32CeilingMB: number },
): { readonly limit: Limit | undefined; readonly hidden: readonly string[] } {
  const ofPool = pool ? poolLimits(pool, bit32CeilingMB) : { known: [], hidden: [] };
  const [limit] = [...ofPool.known, ...(hosts ? memoryLimits(hosts, share) : [])]
    .filter((each) => each.bytes > 0)
    .sort((a, b) => a.bytes - b.bytes);
  return { limit, hidden: ofPool.hidden };
}
