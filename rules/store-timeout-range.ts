import { defineRule } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { originOf, relatedTo } from "./shared/place.js";
import { count } from "./shared/units.js";

type Value = number | "Infinite";

/** Stores count in 32 bits; .NET casts what is larger to -2147483648. */
const overflows = (value: Value) => value === "Infinite" || value > 2147483647;

/** Time values that some mode hands to its store, when it cannot use them, and what it can. */
const CHECKS = [
  {
    name: "timeout",
    unit: "minutes",
    modes: ["SQLServer", "Custom"],
    isUnusable: overflows,
    instead: [
      [20, "End a session after 20 minutes without a request (the default)"],
      [525600, "Keep a session for a year, 525600 minutes"],
    ],
  },
  {
    name: "sqlCommandTimeout",
    unit: "seconds",
    modes: ["SQLServer"],
    // SqlCommand.CommandTimeout throws for every negative number.
    isUnusable: (value: Value) => overflows(value) || Number(value) < 0,
    instead: [
      [30, "Give up after 30 seconds (the default)"],
      [0, "Wait without limit: 0"],
    ],
  },
  {
    name: "sqlConnectionRetryInterval",
    unit: "seconds",
    modes: ["SQLServer"],
    isUnusable: (value: Value) => value === "Infinite",
    instead: [
      [30, "Try again for 30 seconds"],
      [0, "Do not try again (the default)"],
    ],
  },
  {
    name: "stateNetworkTimeout",
    unit: "seconds",
    modes: ["StateServer"],
    isUnusable: overflows,
    instead: [[10, "Give up after 10 seconds (the default)"]],
  },
] as const;

export default defineRule({
  id: "store-timeout-range",
  description: "A time value that the reader takes and the session store cannot use.",
  category: "correctness",
  severity: "error",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    timeout:
      "timeout is {value}, and in mode {mode} ({origin}) the store gets it as a number of 32 bits: it arrives as -2147483648, so sessions end at once or the store fails. Write the minutes that are meant, at most 2147483647.",
    sqlCommandTimeout:
      "sqlCommandTimeout is {value}, which reaches SqlCommand as a negative number, and that throws: in mode {mode} ({origin}) every request that uses the session fails. Write seconds from 0 to 2147483647; 0 waits without limit.",
    sqlConnectionRetryInterval:
      "sqlConnectionRetryInterval is {value}, which overflows at the first connection error: in mode {mode} ({origin}) the request then fails instead of trying again. Write the seconds that are meant, such as 30.",
    stateNetworkTimeout:
      "stateNetworkTimeout is {value}, and in mode {mode} ({origin}) it reaches the network code as -2147483648 seconds; what that does is not documented. Write the seconds that are meant, such as 10.",
  },
  *check({ config, application }) {
    const section = config["system.web/sessionState"];
    const { mode } = section;
    for (const { name, unit, modes, isUnusable, instead } of CHECKS) {
      const resolved = section[name];
      if (resolved.from === "default" || !modes.some((each) => each === mode.value)) continue;
      const { value } = resolved;
      if (!isUnusable(value)) continue;
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
        suggestions: instead.map(([better, title]) => ({
          title,
          changes: [set(application, resolved, better)],
        })),
      };
    }
  },
});
