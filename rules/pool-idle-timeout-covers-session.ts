import { defineRule, each, type Given, type Said, type Severity } from "../src/rule.js";
import { LONGEST_TIMEOUT } from "../src/sessions/lifetime.js";
import { idleEnd } from "../src/sessions/recycling.js";
import { set, setOfPool } from "./shared/changes.js";
import { inWords } from "./shared/durations.js";
import { maxEvidenceAgeDays, oldWords } from "./shared/age.js";
import { flag } from "./shared/options.js";
import { modeInForce } from "./shared/mode.js";
import { originOf, relatedTo } from "./shared/place.js";
import { inProcessMode, mayBeInProcess, poolName } from "../src/sessions/pools.js";
import { useOwnStateService } from "./shared/session-settings.js";
import { idleStops, type Witness, witnessOf } from "./shared/witness.js";

/** Longest idle time-out that IIS takes: 30 days, in minutes. */
const LONGEST = 43200;

const minutes = (number: number) => inWords(number * 60);
const NEEDS = ["config", "pool", "application", "events?", "now?"] as const;
type Judged = Given<typeof NEEDS>;
type Options = Readonly<Record<"pinged" | "reportEqual" | "shortenSession", boolean>>;

/** What both judgements share; undefined where nothing is to be judged. */
function premisesOf(given: Judged, { pinged, reportEqual, shortenSession }: Options) {
  const { config, pool, application, now } = given;
  const mode = inProcessMode(application, pool);
  if (!mode || pinged) return undefined;
  const { timeout } = config["system.web/sessionState"];
  const wanted = timeout.value;
  // SessionStateSection refuses longer in-process sessions: session-timeout-range.
  if (wanted === "Infinite" || wanted > LONGEST_TIMEOUT) return undefined;
  // Some minutes more, so that the last session has ended for certain; zero never stops.
  const longer = wanted + 10 > LONGEST ? 0 : wanted + 10;
  const judge = (idle: number): { severity?: Severity } | undefined =>
    idle < wanted ? {} : idle === wanted && reportEqual ? { severity: "info" } : undefined;
  const words = (idle: number) => ({
    idle: minutes(idle),
    when: idle < wanted ? "before" : "just as long as",
    timeout: minutes(wanted),
    origin: originOf(timeout),
    next: shortenSession
      ? "STIG documents such an idle stop: shorten the session time-out to match it."
      : "Let it wait longer than a session, or keep sessions out of process.",
  });
  const shorter = (idle: number) => ({
    title: `End sessions after ${minutes(idle)}`,
    changes: [set(application, timeout, idle)],
  });
  const old = (witness: Witness) => oldWords(witness, now, maxEvidenceAgeDays.default);
  return { ...given, mode, timeout, wanted, longer, judge, words, shorter, old, shortenSession };
}
type Premises = NonNullable<ReturnType<typeof premisesOf>>;

function* ofPool(premises: Premises): Said<"pool" | "elsewhere" | "contradicted"> {
  const { application, pool, events, mode, timeout, wanted, longer } = premises;
  const { judge, words, shorter, old, shortenSession } = premises;
  const { idleTimeout, idleTimeoutAction } = pool.processModel;
  const at = idleTimeout.from === "default" ? mode : idleTimeout;
  const end = idleEnd(pool);
  const seen = witnessOf(pool, events, ["idle"]);
  if (seen && end === undefined)
    yield {
      message: "elsewhere",
      severity: "info",
      data: { pool: poolName(pool), origin: originOf(mode), seen: seen.words, age: old(seen) },
      at,
      related: [...seen.related, ...modeInForce(mode)],
    };
  if (end === undefined) return;
  const idle = end / 60;
  const { agreeing, other } = idleStops(pool, events, idle);
  const stops = judge(idle);
  if (other && (idle < wanted || other.minutes < wanted))
    yield {
      message: "contradicted",
      // A warning where sessions end early whichever of both is in force.
      ...(idle < wanted && other.minutes < wanted && !agreeing && old(other) === ""
        ? stops
        : { severity: "info" as const }),
      data: {
        pool: poolName(pool),
        idle: minutes(idle),
        idleOrigin: originOf(idleTimeout),
        logged: minutes(other.minutes),
        seen: other.words,
        age: old(other),
        timeout: minutes(wanted),
        origin: originOf(mode),
      },
      at,
      related: [...other.related, ...modeInForce(mode)],
    };
  if (!stops || (other && !agreeing)) return;
  yield {
    message: "pool",
    data: {
      ...words(idle),
      pool: poolName(pool),
      idleOrigin: originOf(idleTimeout),
      seen: agreeing ? ` The event log has it ${agreeing.words}.${old(agreeing)}` : "",
    },
    at: timeout,
    ...stops,
    related: [
      ...(idleTimeout.from === "default" && pool.$element
        ? [{ at: pool.$element, message: "The pool, which says nothing of its idle time-out." }]
        : relatedTo(idleTimeout, "The idle time-out of the pool.")),
      ...modeInForce(mode),
      ...(agreeing?.related ?? []),
    ],
    suggestions: [
      ...(shortenSession && idle < wanted ? [shorter(idle)] : []),
      {
        title:
          longer === 0
            ? "Never stop the idle process"
            : `Stop the idle process after ${minutes(longer)}`,
        changes: [setOfPool(pool, idleTimeout, longer * 60)],
      },
      {
        title: "Suspend the idle process instead of ending it (IIS 8.5 and later)",
        changes: [setOfPool(pool, idleTimeoutAction, "Suspend")],
      },
      useOwnStateService(application),
    ],
  };
}

function* ofApplication(premises: Premises): Said<"application"> {
  const { config, mode, timeout, wanted, judge, words, shorter, shortenSession } = premises;
  const { idleTimeout: unload } = config["system.web/hostingEnvironment"];
  // It is Infinite by default.
  const unloads = unload.value === "Infinite" ? undefined : judge(unload.value);
  if (unload.value === "Infinite" || !unloads) return;
  yield {
    message: "application",
    data: { ...words(unload.value), idleOrigin: originOf(unload) },
    at: unload,
    ...unloads,
    related: [...relatedTo(timeout, "The session time-out."), ...modeInForce(mode)],
    suggestions: [
      ...(shortenSession && unload.value < wanted ? [shorter(unload.value)] : []),
      {
        title: `Unload the idle application after ${minutes(wanted + 10)}`,
        changes: [set(premises.application, unload, wanted + 10)],
      },
    ],
  };
}

export default defineRule({
  id: "pool-idle-timeout-covers-session",
  description: "The worker process or the application stops before an idle session times out.",
  category: "reliability",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: NEEDS,
  messages: {
    pool: {
      what: 'Pool "{pool}" ends its worker process after {idle} without a request ({idleOrigin}), {when} the session time-out of {timeout} ({origin}).',
      because:
        "Sessions live in that process, so the last visitors of a quiet hour lose theirs early.{seen}",
      next: "{next}",
    },
    elsewhere: {
      what: 'Pool "{pool}" ended its idle process {seen}, but nothing here lets it stop.',
      because:
        "Sessions live in that process (mode InProc, {origin}) and ended with it. The server has other settings than this applicationHost.config.{age}",
      next: "Lint the applicationHost.config of the server that the event log is from.",
    },
    contradicted: {
      what: 'Pool "{pool}" ended its idle process after {logged}, but here its idle time-out is {idle}.',
      because:
        "It did so {seen}; here {idleOrigin} counts. Sessions live in that process (mode InProc, {origin}), and the session time-out is {timeout}. The server has other settings than this applicationHost.config.{age}",
      next: "Lint the applicationHost.config of the server that the event log is from.",
    },
    application: {
      what: "The application is unloaded after {idle} without a request (hostingEnvironment idleTimeout, {idleOrigin}), {when} the session time-out of {timeout} ({origin}).",
      because:
        "Sessions are in process and end with it, so the last visitors of a quiet hour lose theirs early.",
      next: "{next}",
    },
  },
  options: {
    pinged: flag("Something requests the application so often that it is never idle."),
    reportEqual: flag("Report, as info, an idle time-out exactly as long as the session time-out."),
    shortenSession: flag(
      "The idle stop is wanted (STIG asks for at most 20 minutes): advise a shorter session.",
    ),
  },
  presetOptions: { strict: { reportEqual: true }, stig: { shortenSession: true } },
  presetSeverity: { stig: "info" },
  mayFind: mayBeInProcess,
  *check(given, options) {
    const premises = premisesOf(given, options);
    if (!premises) return;
    yield* each([ofPool, ofApplication], (judge) => judge(premises));
  },
});
