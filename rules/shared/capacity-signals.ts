/** Settings which show that somebody ran short of memory, or keeps much of it in sessions. */
import { type EffectiveConfig, type Resolved, type ResolvedPool, sift } from "../../src/rule.js";
import { bytes } from "./units.js";

/** Longer sessions than this, in minutes, pile up. */
const LONG = 60;
/** The built-in number of view states in a session. */
const USUAL_HISTORY = 9;

export interface Signal {
  readonly at: Resolved<unknown>;
  readonly words: string;
}

/** The signals that are known; what is not known is none. */
export function signalsOf(config: EffectiveConfig, pool: ResolvedPool | undefined): Signal[] {
  const { timeout } = config["system.web/sessionState"];
  const { historySize } = config["system.web/sessionPageState"];
  const limits = pool?.recycling.periodicRestart;
  const readers: (() => Signal | undefined)[] = [
    () =>
      timeout.value !== "Infinite" && timeout.value > LONG
        ? { at: timeout, words: `sessions live ${timeout.value} minutes` }
        : undefined,
    () =>
      historySize.value > USUAL_HISTORY
        ? { at: historySize, words: `each session keeps ${historySize.value} view states` }
        : undefined,
    ...(limits
      ? (
          [
            [limits.privateMemory, "private"],
            [limits.memory, "virtual"],
          ] as const
        ).map(
          ([limit, kind]) =>
            () =>
              limit.value > 0
                ? {
                    at: limit,
                    words: `the pool is recycled at ${bytes(limit.value * 1024)} of ${kind} memory`,
                  }
                : undefined,
        )
      : []),
  ];
  return sift(readers, (read) => read()).known.flatMap((signal) => signal ?? []);
}
