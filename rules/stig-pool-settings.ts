import {
  defineRule,
  each,
  type Given,
  type Resolved,
  type ResolvedPool,
  type Said,
} from "../src/rule.js";
import { poolName } from "../src/sessions/pools.js";
import { setOfPool } from "./shared/changes.js";
import { inWords } from "./shared/durations.js";
import { originOf } from "./shared/place.js";

/** Longest idle stop and longest interval of failures that the checks take, in seconds. */
const IDLE = 1200;
const FAILURES = 300;
/** Recycling that must leave an entry in the event log. */
const LOGGED = ["Time", "Schedule"];

const namesIn = (flags: string) => flags.split(",").map((name) => name.trim());

const NEEDS = ["pool"] as const;
type Judged = Given<typeof NEEDS>;

/** A default stands nowhere: the pool's name is what the file says of it. */
const placeOf = (pool: ResolvedPool, setting: Resolved<unknown>) =>
  setting.from === "default" ? pool.name : setting;

function* ofIdle({ pool }: Judged): Said<"idle"> {
  const { idleTimeout } = pool.processModel;
  const { value } = idleTimeout;
  if (value > 0 && value <= IDLE) return;
  yield {
    message: "idle",
    data: {
      pool: poolName(pool),
      stops: value === 0 ? "never stops when idle" : `stops after ${inWords(value)} idle`,
      origin: originOf(idleTimeout),
    },
    at: placeOf(pool, idleTimeout),
    suggestions: [
      { title: "Stop after 20 minutes", changes: [setOfPool(pool, idleTimeout, IDLE)] },
    ],
  };
}

function* ofRequests({ pool }: Judged): Said<"requests"> {
  const { requests } = pool.recycling.periodicRestart;
  if (requests.value !== 0) return;
  yield {
    message: "requests",
    data: { pool: poolName(pool), origin: originOf(requests) },
    at: placeOf(pool, requests),
  };
}

function* ofLogging({ pool }: Judged): Said<"logging"> {
  const { logEventOnRecycle } = pool.recycling;
  const logged = namesIn(logEventOnRecycle.value);
  const missing = LOGGED.filter((name) => !logged.includes(name));
  if (missing.length === 0) return;
  const all = [...logged.filter((name) => name !== ""), ...missing].join(", ");
  yield {
    message: "logging",
    data: {
      pool: poolName(pool),
      causes: missing
        .map((name) => (name === "Time" ? "interval" : "time of day"))
        .join(" and by "),
      missing: missing.join(" and "),
      origin: originOf(logEventOnRecycle),
    },
    at: placeOf(pool, logEventOnRecycle),
    suggestions: [{ title: "Log them", changes: [setOfPool(pool, logEventOnRecycle, all)] }],
  };
}

function* ofProtection({ pool }: Judged): Said<"protection"> {
  const { rapidFailProtection } = pool.failure;
  if (rapidFailProtection.value) return;
  yield {
    message: "protection",
    data: { pool: poolName(pool), origin: originOf(rapidFailProtection) },
    at: placeOf(pool, rapidFailProtection),
    suggestions: [{ title: "Switch it on", changes: [setOfPool(pool, rapidFailProtection, true)] }],
  };
}

function* ofInterval({ pool }: Judged): Said<"interval"> {
  const { rapidFailProtectionInterval } = pool.failure;
  const { value } = rapidFailProtectionInterval;
  if (value <= FAILURES) return;
  yield {
    message: "interval",
    data: {
      pool: poolName(pool),
      interval: inWords(value),
      origin: originOf(rapidFailProtectionInterval),
    },
    at: placeOf(pool, rapidFailProtectionInterval),
    suggestions: [
      {
        title: "Count over 5 minutes",
        changes: [setOfPool(pool, rapidFailProtectionInterval, FAILURES)],
      },
    ],
  };
}

export default defineRule({
  id: "stig-pool-settings",
  description: "A pool setting is not what the DISA IIS 10.0 Site STIG asks for.",
  category: "reliability",
  severity: "warning",
  presets: ["stig"],
  per: "application",
  needs: NEEDS,
  messages: {
    idle: {
      what: 'STIG V-218762: pool "{pool}" {stops} ({origin}), not within 20 minutes.',
      because:
        "The STIG wants an idle process ended. In-process sessions end with it, which pool-idle-timeout-covers-session advises against: keep the session time-out at 20 minutes or less.",
      next: "Set idleTimeout to 00:20:00 or less, and not to zero.",
    },
    requests: {
      what: 'STIG V-218772: pool "{pool}" has no limit on requests ({origin}).',
      because:
        "The STIG wants the process recycled after a number of requests. In-process sessions are lost each time, which no-recycling-with-inproc advises against: keep sessions out of process.",
      next: "Set requests of periodicRestart to a number that your traffic bears.",
    },
    logging: {
      what: 'STIG V-218775: pool "{pool}" logs no event when it is recycled by {causes} ({origin}).',
      because: "Without the entry nobody can tell why sessions were lost at that hour.",
      next: "Add {missing} to logEventOnRecycle.",
    },
    protection: {
      what: 'STIG V-218777: pool "{pool}" has rapid-fail protection off ({origin}).',
      because: "A process that fails at its start is started again without end.",
      next: "Set rapidFailProtection to true.",
    },
    interval: {
      what: 'STIG V-218778: pool "{pool}" counts failures over {interval} ({origin}).',
      because: "The STIG wants failures counted over at most 5 minutes.",
      next: "Set rapidFailProtectionInterval to 00:05:00 or less.",
    },
  },
  *check(given) {
    yield* each([ofIdle, ofRequests, ofLogging, ofProtection, ofInterval], (judge) => judge(given));
  },
});
