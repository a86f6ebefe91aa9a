import { defineRule, type EventCount, unjudged } from "../src/rule.js";
import { isSlip, type Trigger, triggersOf } from "../src/sessions/recycling.js";
import { maxEvidenceAgeDays, oldWords } from "./shared/age.js";
import { flag } from "./shared/options.js";
import { originOf } from "./shared/place.js";
import { inProcessMode, mayBeInProcess, poolName } from "../src/sessions/pools.js";
import { placesOfTrigger, recyclingWords, withoutRecycling } from "./shared/recycling.js";
import { useOwnStateService } from "./shared/session-settings.js";
import { causesOf, type Witness, witnessOf } from "./shared/witness.js";

/** Recycled by a setting of the pool, and by which: WAS 5074 to 5077 and 5117. */
const RECYCLED = {
  time: "by its time limit",
  requests: "by its limit of requests",
  schedule: "by its schedule",
  virtualMemory: "by its limit of virtual memory",
  privateMemory: "by its limit of private memory",
} as const satisfies Partial<Record<EventCount["reason"], string>>;

type Recycled = keyof typeof RECYCLED;

/** What the log calls it when a trigger strikes; a limit of the processors has no event of its own here. */
const REASONS: Readonly<Record<Trigger["kind"], Recycled | undefined>> = {
  interval: "time",
  schedule: "schedule",
  requests: "requests",
  virtualMemory: "virtualMemory",
  privateMemory: "privateMemory",
  cpu: undefined,
};

/** Ended by no setting of recycling, and by what then: WAS 5009, 5011 and 5078 to 5080, W3SVC 1011. */
const ENDED = {
  unhealthy: "as its process was unhealthy",
  administrator: "by an administrator",
  configuration: "as its configuration changed",
  communication: "as its process no longer answered",
  crash: "as its process failed",
} as const satisfies Partial<Record<EventCount["reason"], string>>;

type Causes = Readonly<Partial<Record<EventCount["reason"], string>>>;

const reasonsIn = (causes: Causes) => Object.keys(causes) as EventCount["reason"][];

const only = (causes: Causes, holds: (reason: Recycled) => boolean): Causes =>
  Object.fromEntries(Object.entries(causes).filter(([reason]) => holds(reason as Recycled)));

export default defineRule({
  id: "no-recycling-with-inproc",
  description: "The worker process that holds the sessions is recycled on purpose.",
  category: "reliability",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "pool", "application", "events?", "now?"],
  messages: {
    recycled: {
      what: 'Pool "{pool}" is set to recycle its worker process {list}.',
      because:
        "Sessions live in that process (mode InProc, {origin}), so each time everybody who is there loses theirs.{life}{seen}",
      next: "{next}",
    },
    elsewhere: {
      what: 'Pool "{pool}" was recycled {seen}, but nothing here sets it to.',
      because:
        "It was recycled {causes}. Sessions live in its process (mode InProc, {origin}), so each time everybody who is there loses theirs. The server has other settings than this applicationHost.config.{age}",
      next: "Lint the applicationHost.config of the server that the event log is from.",
    },
    ended: {
      what: 'Pool "{pool}" ended its worker process {seen}.',
      because:
        "It ended {reasons}, which no setting of recycling asked for. Sessions live in that process (mode InProc, {origin}), so each time everybody who is there loses theirs.{age}",
      next: "Keep sessions out of process, or see in the log what ended it.",
    },
  },
  options: {
    sessionLossTolerated: flag("Losing sessions now and then is acceptable: report nothing."),
    reportUsualInterval: flag(
      "Report, as info, an interval of 29 hours or more with nothing else switched on.",
    ),
    recyclingDemanded: flag("Recycling is demanded by policy (STIG): the message says so."),
  },
  presetOptions: { strict: { reportUsualInterval: true }, stig: { recyclingDemanded: true } },
  presetSeverity: { stig: "info" },
  mayFind: mayBeInProcess,
  *check(
    { pool, application, events, now },
    { sessionLossTolerated, reportUsualInterval, recyclingDemanded },
  ) {
    const mode = inProcessMode(application, pool);
    if (!mode || sessionLossTolerated) return;
    const { known, hidden } = triggersOf(pool);
    const triggers = known.filter((trigger) => !isSlip(trigger));
    yield* unjudged(hidden);
    const old = (witness: Witness) => oldWords(witness, now, maxEvidenceAgeDays.default);
    const setHere = new Set(known.map(({ kind }) => REASONS[kind]));
    const expected = only(RECYCLED, (reason) => setHere.has(reason));
    const other = only(RECYCLED, (reason) => !setHere.has(reason));
    const unset = witnessOf(pool, events, reasonsIn(other));
    if (unset && hidden.length === 0)
      yield {
        message: "elsewhere",
        severity: "info",
        data: {
          pool: poolName(pool),
          origin: originOf(mode),
          seen: unset.words,
          age: old(unset),
          causes: causesOf(pool, events, other),
        },
        at: mode,
        related: unset.related,
      };
    const ended = witnessOf(pool, events, reasonsIn(ENDED));
    if (ended)
      yield {
        message: "ended",
        severity: "info",
        data: {
          pool: poolName(pool),
          origin: originOf(mode),
          seen: ended.words,
          age: old(ended),
          reasons: causesOf(pool, events, ENDED),
        },
        at: mode,
        related: ended.related,
      };
    const isUsual = triggers.every(({ usual }) => usual);
    if (triggers.length === 0 || (isUsual && !reportUsualInterval)) return;
    // What a hidden setting may have asked for is not known to contradict anything.
    const told = hidden.length === 0 ? expected : RECYCLED;
    const seen = witnessOf(pool, events, reasonsIn(told));
    yield {
      message: "recycled",
      data: {
        pool: poolName(pool),
        origin: originOf(mode),
        ...recyclingWords(triggers),
        seen: seen
          ? ` The event log has it ${seen.words}. It was recycled ${causesOf(pool, events, told)}.${old(seen)}`
          : "",
        next: recyclingDemanded
          ? "STIG asks for some of it, so the loss is documented; keep sessions out of process to avoid it."
          : "Keep sessions out of process, or leave only one daily time at a quiet hour and set sessionLossTolerated.",
      },
      at: mode,
      ...(isUsual ? { severity: "info" } : {}),
      related: [...triggers.flatMap(placesOfTrigger), ...(seen?.related ?? [])],
      suggestions: [useOwnStateService(application), ...withoutRecycling(pool, triggers)],
    };
  },
});
