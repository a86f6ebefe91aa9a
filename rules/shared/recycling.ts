/** What replaces the worker process of a pool, in words, and how to switch it off. */
import { timeSpan } from "../../src/change/values.js";
import type { Advice, RelatedAt, ResolvedPool } from "../../src/rule.js";
import type { Trigger } from "../../src/sessions/recycling.js";
import { setOfPool } from "./changes.js";
import { inWords } from "./durations.js";
import { relatedTo } from "./place.js";
import { bytes, count } from "./units.js";

const DAY = 86400;

/** To follow "it is recycled". */
export function triggerWords(trigger: Trigger): string {
  switch (trigger.kind) {
    case "interval":
      return `every ${inWords(trigger.seconds)}${trigger.isDefault ? " (the default)" : ""}`;
    case "schedule":
      return `daily at ${trigger.times.map((time) => timeSpan(time).slice(0, 5)).join(", ")}`;
    case "requests":
      return trigger.count === 1 ? "after each request" : `every ${count(trigger.count)} requests`;
    case "virtualMemory":
      return `at ${bytes(trigger.kilobytes * 1024)} of virtual memory`;
    case "privateMemory":
      return `at ${bytes(trigger.kilobytes * 1024)} of private memory`;
    case "cpu":
      return `when it takes more than ${trigger.percent}% of the processors`;
  }
}

/** Where it is written, and what it does. */
export const placesOfTrigger = (trigger: Trigger): RelatedAt[] =>
  trigger.at.flatMap((place) => relatedTo(place, `Recycled ${triggerWords(trigger)}.`));

/** How several are told: what they are, and how long a process lives at most ("" = nothing says so). */
export function recyclingWords(triggers: readonly Trigger[]): { list: string; life: string } {
  const list = triggers.map(triggerWords).join("; ");
  // What stands alone and is no whole number of days wanders through the day.
  const wanders = triggers.every(
    (each) => each.kind === "interval" && each.usual && each.seconds % DAY !== 0,
  );
  const life = triggers.reduce(
    (least, trigger) => Math.min(least, trigger.life ?? Infinity),
    Infinity,
  );
  return {
    list: wanders ? `${list}, at a different hour each day` : list,
    life: life === Infinity ? "" : ` No process lives longer than ${inWords(life)}.`,
  };
}

/** Switches off what recycles without regard to anything; none where nothing of it is on. */
export function withoutRecycling(pool: ResolvedPool, triggers: readonly Trigger[]): Advice[] {
  const { time, requests } = pool.recycling.periodicRestart;
  const on = [
    { setting: time, words: "by interval" },
    { setting: requests, words: "by requests" },
  ].filter(({ setting }) => setting.known && setting.value > 0);
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
