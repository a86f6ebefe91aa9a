import { allOf, defineRule, each } from "../src/rule.js";
import { STORE_TIMEOUTS } from "../src/sessions/store-timeouts.js";
import { modeInForce } from "./shared/mode.js";
import { originOf } from "./shared/place.js";
import { usable } from "./shared/store-timeouts.js";
import { count } from "./shared/units.js";

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
    yield* each(STORE_TIMEOUTS, ({ name, unit, modes, isUnusable }) => {
      const resolved = section[name];
      const fails = allOf(
        () => resolved.from !== "default",
        () => modes.some((reading) => reading === mode.value),
        () => isUnusable(resolved.value),
      );
      if (!fails) return undefined;
      const { value } = resolved;
      return {
        message: name,
        data: {
          value: value === "Infinite" ? value : `${count(value)} ${unit}`,
          mode: String(mode.value),
          origin: originOf(mode),
        },
        at: resolved,
        related: modeInForce(mode),
        ...(name === "stateNetworkTimeout" ? { severity: "warning" } : {}),
        suggestions: usable(application, name),
      };
    });
  },
});
