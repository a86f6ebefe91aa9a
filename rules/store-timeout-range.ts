import { allOf, defineRule, each } from "../src/rule.js";
import { LONGEST_TIMEOUT } from "../src/sessions/lifetime.js";
import { STORE_TIMEOUTS } from "../src/sessions/store-timeouts.js";
import { set } from "./shared/changes.js";
import { originOf, relatedTo } from "./shared/place.js";
import { count } from "./shared/units.js";

/** What the store can use, and how it is offered. */
const INSTEAD: Readonly<
  Record<(typeof STORE_TIMEOUTS)[number]["name"], readonly (readonly [number, string])[]>
> = {
  timeout: [
    [20, "End a session after 20 minutes without a request (the default)"],
    [LONGEST_TIMEOUT, `Keep a session for a year, ${LONGEST_TIMEOUT} minutes`],
  ],
  sqlCommandTimeout: [
    [30, "Give up after 30 seconds (the default)"],
    [0, "Wait without limit: 0"],
  ],
  sqlConnectionRetryInterval: [
    [30, "Try again for 30 seconds"],
    [0, "Do not try again (the default)"],
  ],
  stateNetworkTimeout: [[10, "Give up after 10 seconds (the default)"]],
};

export default defineRule({
  id: "store-timeout-range",
  description: "A time value that the reader takes and the session store cannot use.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    timeout: {
      what: "timeout is {value}, and in mode {mode} ({origin}) the store gets it as a number of 32 bits: it arrives as -2147483648, so sessions end at once or the store fails.",
      next: "Write the minutes that are meant, at most 2147483647.",
    },
    sqlCommandTimeout: {
      what: "sqlCommandTimeout is {value}, which reaches SqlCommand as a negative number, and that throws: in mode {mode} ({origin}) every request that uses the session fails.",
      next: "Write seconds from 0 to 2147483647; 0 waits without limit.",
    },
    sqlConnectionRetryInterval: {
      what: "sqlConnectionRetryInterval is {value}, which overflows at the first connection error: in mode {mode} ({origin}) the request then fails instead of trying again.",
      next: "Write the seconds that are meant, such as 30.",
    },
    stateNetworkTimeout: {
      what: "stateNetworkTimeout is {value}, and in mode {mode} ({origin}) it reaches the network code as -2147483648 seconds; what that does is not documented.",
      next: "Write the seconds that are meant, such as 10.",
    },
  },
  *check({ config, application }) {
    const section = config["system.web/sessionState"];
    const { mode } = section;
    yield* each(STORE_TIMEOUTS, function* ({ name, unit, modes, isUnusable }) {
      const resolved = section[name];
      const fails = allOf(
        () => resolved.from !== "default",
        () => modes.some((reading) => reading === mode.value),
        () => isUnusable(resolved.value),
      );
      if (!fails) return;
      const { value } = resolved;
      yield {
        message: name,
        data: {
          value: value === "Infinite" ? value : `${count(value)} ${unit}`,
          mode: String(mode.value),
          origin: originOf(mode),
        },
        at: resolved,
        related: relatedTo(mode, "The mode in force."),
        ...(name === "stateNetworkTimeout" ? { severity: "warning" } : {}),
        suggestions: INSTEAD[name].map(([better, title]) => ({
          title,
          changes: [set(application, resolved, better)],
        })),
      };
    });
  },
});
