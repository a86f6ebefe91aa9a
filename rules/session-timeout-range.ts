import { defineRule } from "../src/rule.js";
import { LONGEST_TIMEOUT } from "../src/sessions/lifetime.js";
import { set } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import { originOf } from "./shared/place.js";
import { count } from "./shared/units.js";

export default defineRule({
  id: "session-timeout-range",
  description: "The session time-out is longer than the mode in force accepts.",
  category: "schema",
  severity: "error",
  presets: ["every"],
  per: "application",
  needs: ["config", "application"],
  messages: {
    tooLong: {
      what: `{mode} sessions may last 1 to ${count(LONGEST_TIMEOUT)} minutes (one year), and the time-out of "{app}" is {timeout}.`,
      because:
        "The mode comes from {origin}. ASP.NET refuses the section, so the application does not start.",
      next: "Write the minutes that are meant, such as 20.",
    },
  },
  *check({ config, application }) {
    const { mode, timeout } = config["system.web/sessionState"];
    if (timeout.from === "default") return;
    if (mode.value !== "InProc" && mode.value !== "StateServer") return;
    const minutes = timeout.value;
    if (minutes !== "Infinite" && minutes <= LONGEST_TIMEOUT) return;
    yield {
      message: "tooLong",
      data: {
        mode: mode.value,
        timeout: minutes === "Infinite" ? "Infinite" : `${count(minutes)} minutes`,
        origin: originOf(mode),
      },
      at: timeout,
      related: modeInForce(mode),
      suggestions: [
        {
          title: "End a session after 20 minutes without a request (the default)",
          changes: [set(application, timeout, 20)],
        },
        {
          title: `Keep the longest time-out that this mode accepts, ${LONGEST_TIMEOUT} minutes`,
          changes: [set(application, timeout, LONGEST_TIMEOUT)],
        },
      ],
    };
  },
});
