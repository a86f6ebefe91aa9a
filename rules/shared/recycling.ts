/** What replaces the worker process of a pool. */
import { timeSpan } from "../../src/change/values.js";
import type { Advice, Resolved, ResolvedPool } from "../../src/rule.js";
import { setOfPool } from "./changes.js";
import { inWords } from "./durations.js";
import { entriesWith } from "./entries.js";
import { bytes, count } from "./units.js";

const DAY = 86400;
/** The interval that IIS sets when nobody does: 29 hours, so that it wanders through the day. */
const USUAL_INTERVAL = 104400;

/** Something that replaces the worker process. */
export interface Trigger {
  /** To follow "it is recycled". */
  readonly words: string;
  readonly at: readonly Resolved<unknown>[];
  /** Longest life of a process under it alone, in seconds. */
  readonly life?: number;
  /** Nobody switched it on. */
  readonly usual?: true;
}

/** The longest pause between times of day. */
function longestGap(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const gaps = sorted.map((time, i) => (sorted[i + 1] ?? (sorted[0] ?? 0) + DAY) - time);
  return Math.max(...gaps);
}

/** Every trigger that is switched on, the usual interval included. */
export function triggersOf({ recycling, cpu }: ResolvedPool): Trigger[] {
  const { time, requests, memory, privateMemory, schedule } = recycling.periodicRestart;
  const triggers: Trigger[] = [];
  if (time.value > 0)
    triggers.push({
      words: `every ${inWords(time.value)}${time.from === "default" ? " (the default)" : ""}`,
      at: [time],
      life: time.value,
      ...(time.value >= USUAL_INTERVAL ? { usual: true } : {}),
    });
  const times = entriesWith(schedule.$entries, "value").map(({ value }) => value);
  if (times.length > 0)
    triggers.push({
      words: `daily at ${times.map(({ value }) => timeSpan(value).slice(0, 5)).join(", ")}`,
      at: times,
      life: longestGap(times.map(({ value }) => value)),
    });
  if (requests.value > 0)
    triggers.push({ words: `every ${count(requests.value)} requests`, at: [requests] });
  if (memory.value > 0)
    triggers.push({ words: `at ${bytes(memory.value * 1024)} of virtual memory`, at: [memory] });
  if (privateMemory.value > 0)
    triggers.push({
      words: `at ${bytes(privateMemory.value * 1024)} of private memory`,
      at: [privateMemory],
    });
  // The limit counts thousandths of a percent over resetInterval; without an interval it is off.
  if (cpu.action.value === "KillW3wp" && cpu.limit.value > 0 && cpu.resetInterval.value > 0)
    triggers.push({
      words: `when it takes more than ${cpu.limit.value / 1000}% of the processors`,
      at: [cpu.action, cpu.limit],
    });
  return triggers;
}

/** Switches off what recycles without regard to anything; none where nothing of it is on. */
export function withoutRecycling(pool: ResolvedPool, triggers: readonly Trigger[]): Advice[] {
  const { time, requests } = pool.recycling.periodicRestart;
  const on = [
    { setting: time, words: "by interval" },
    { setting: requests, words: "by requests" },
  ].filter(({ setting }) => setting.value > 0);
  if (on.length === 0) return [];
  // The file is worth an edit only where nothing else is left to switch off.
  const at = on.length < triggers.length ? "elsewhere" : undefined;
  return [
    {
      title: `Switch off recycling ${on.map(({ words }) => words).join(" and ")}`,
      changes: on.map(({ setting }) => setOfPool(pool, setting, 0, at)),
    },
  ];
}
