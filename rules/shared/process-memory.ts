/** What a worker process was seen to take, and how near that is to a limit. */
import type { Finding, LoadFact, Resolved, ResolvedPool } from "../../src/rule.js";
import type { RecycleLimit } from "../../src/sessions/memory.js";
import { oldWords } from "./age.js";
import { setOfPool } from "./changes.js";
import { inRecording } from "./recording.js";
import { lowerWords, onMachine, placesOfLower } from "./load-words.js";
import { limitWords, placesOf } from "./memory-words.js";
import { paceOf, paceWords } from "./pace.js";
import { evidenceName } from "./machine-words.js";
import { originOf } from "./place.js";
import { bytes, percent } from "./units.js";

interface Measure {
  readonly warnRatio: number;
  readonly errorRatio: number;
  readonly maxLoadAgeDays: number;
}

export const PROCESS = {
  what: 'The process of pool "{pool}" took {peak} of private memory ({evidence}).',
  because:
    "That is {ratio} of {limit} ({limitOrigin}).{lower}{pace} At the limit IIS recycles the process, and every session in it is lost.{age}",
  next: "The mode is InProc ({origin}): measure the size of a session and declare it (facts.apps.load), keep sessions out of process, or raise the limit.",
};

/**
 * What a log saw of the private memory of the pool's process, where it came near the limit, or was
 * about to: no further ahead than the log looks back. What else than sessions is in it nobody
 * knows, so that it is never an error.
 */
export function filledProcess(
  load: LoadFact,
  limit: RecycleLimit,
  { warnRatio, errorRatio, maxLoadAgeDays }: Measure,
  mode: Resolved<unknown>,
  now: string | undefined,
): Finding<"process">[] {
  const { process } = load;
  // Virtual memory is more than private memory: that log says nothing of it.
  if (!process || limit.kind !== "privateMemory") return [];
  const { max } = process.value;
  const ratio = max.value / limit.bytes;
  const pace = paceOf(process.value, limit.bytes);
  const isNear = pace !== undefined && pace.minutes <= pace.seen;
  if (ratio < warnRatio && !isNear) return [];
  const age = oldWords(process, now, maxLoadAgeDays);
  return [
    {
      message: "process",
      at: mode,
      severity: age === "" && (ratio >= errorRatio || isNear) ? "warning" : "info",
      data: {
        origin: originOf(mode),
        pool: limit.pool,
        peak: bytes(max.value),
        evidence: `${evidenceName(process)}${onMachine(process, load)}`,
        lower: lowerWords(process, (series) => bytes(series.max.value)),
        ratio: percent(ratio),
        limit: limitWords(limit),
        limitOrigin: originOf(limit.at),
        pace: paceWords(process, limit.bytes),
        age,
      },
      related: [
        ...inRecording(process, "The private memory as counted."),
        ...placesOfLower(process),
        ...placesOf(limit),
      ],
    },
  ];
}

/** Switches off the limit at which IIS recycles the pool. */
export const withoutLimit = (pool: ResolvedPool, { kind }: RecycleLimit) => {
  const { memory, privateMemory } = pool.recycling.periodicRestart;
  const word = kind === "privateMemory" ? "private" : "virtual";
  return {
    title: `Recycle at no ${word} memory (the machine then bounds the process)`,
    changes: [setOfPool(pool, kind === "privateMemory" ? privateMemory : memory, 0)],
  };
};
