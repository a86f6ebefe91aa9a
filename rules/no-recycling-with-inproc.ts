import { defineRule, type RelatedAt, type Resolved, type ResolvedPool } from "../src/rule.js";
import { wmiMinutes } from "./shared/commands.js";
import { asTimeSpan, inWords } from "./shared/durations.js";
import { entriesWith } from "./shared/entries.js";
import { originOf, relatedTo } from "./shared/place.js";
import { inProcessMode, poolCommands, type PoolSetting, useStateService } from "./shared/pools.js";
import { bytes, count } from "./shared/units.js";

const DAY = 86400;
/** The interval that IIS sets when nobody does: 29 hours, so that it wanders through the day. */
const USUAL_INTERVAL = 104400;

/** Something that replaces the worker process. */
interface Trigger {
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

function triggersOf({ recycling, cpu }: ResolvedPool): Trigger[] {
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
      words: `daily at ${times.map(({ value }) => asTimeSpan(value).slice(0, 5)).join(", ")}`,
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

export default defineRule({
  id: "no-recycling-with-inproc",
  description: "The worker process that holds the sessions is recycled on purpose.",
  category: "reliability",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "pool", "application"],
  messages: {
    recycled:
      'Pool "{pool}" is set to recycle its worker process {list}. Sessions live in that process (mode InProc, {origin}), so each time everybody who is there loses theirs.{life} {next}',
    usual:
      'Pool "{pool}" recycles its worker process {list}, at a different hour each day. Sessions live in that process (mode InProc, {origin}), so each time everybody who is there loses theirs. {next}',
  },
  options: {
    sessionLossTolerated: {
      type: "boolean",
      description: "Losing sessions now and then is acceptable: report nothing.",
    },
    reportUsualInterval: {
      type: "boolean",
      description:
        "Report, as info, an interval of 29 hours or more with nothing else switched on.",
    },
    recyclingDemanded: {
      type: "boolean",
      description: "Recycling is demanded by policy (STIG): the message says so.",
    },
  },
  defaults: { sessionLossTolerated: false, reportUsualInterval: false, recyclingDemanded: false },
  presetOptions: { strict: { reportUsualInterval: true }, stig: { recyclingDemanded: true } },
  presetSeverity: { stig: "info" },
  *check({ pool, application }, { sessionLossTolerated, reportUsualInterval, recyclingDemanded }) {
    const mode = inProcessMode(application, pool);
    if (!mode || sessionLossTolerated) return;
    const triggers = triggersOf(pool);
    const isUsual = triggers.every(({ usual }) => usual);
    if (triggers.length === 0 || (isUsual && !reportUsualInterval)) return;
    const life = Math.min(...triggers.map((trigger) => trigger.life ?? Infinity));
    const off: PoolSetting[] = [];
    const { time, requests } = pool.recycling.periodicRestart;
    if (time.value > 0)
      off.push({
        path: "recycling.periodicRestart.time",
        value: "00:00:00",
        powershell: "([TimeSpan]::Zero)",
        wmi: wmiMinutes(0),
      });
    if (requests.value > 0) off.push({ path: "recycling.periodicRestart.requests", value: "0" });
    yield {
      message: isUsual ? "usual" : "recycled",
      data: {
        pool: pool.name.value,
        list: triggers.map(({ words }) => words).join("; "),
        origin: originOf(mode),
        life: life === Infinity ? "" : ` No process lives longer than ${inWords(life)}.`,
        next: recyclingDemanded
          ? "STIG asks for some of it, so the loss is documented; keep sessions out of process to avoid it."
          : "Keep sessions out of process, or leave only one daily time at a quiet hour and set sessionLossTolerated.",
      },
      at: mode,
      ...(isUsual ? { severity: "info" } : {}),
      related: triggers.flatMap(({ at, words }): RelatedAt[] =>
        at.flatMap((place) => relatedTo(place, `Recycled ${words}.`)),
      ),
      suggestions: [
        useStateService(application, mode),
        ...(off.length > 0
          ? [
              {
                title: `Switch off recycling ${off.map(({ path }) => (path.endsWith("time") ? "by interval" : "by requests")).join(" and ")}`,
                commands: poolCommands(
                  pool,
                  off,
                  off
                    .map(({ path }) =>
                      path.endsWith("time")
                        ? "Regular Time Interval (minutes): 0"
                        : "Request Limit: 0",
                    )
                    .join(", "),
                ),
              },
            ]
          : []),
      ],
    };
  },
});
