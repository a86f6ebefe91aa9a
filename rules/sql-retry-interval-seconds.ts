import { defineRule } from "../src/rule.js";
import { set } from "./shared/changes.js";
import { modeInForce } from "./shared/mode.js";
import { failuresOf, failuresWords } from "./shared/witness.js";
import { changesAny, isLeftToBuilds } from "./shared/xml.js";

const MINUTE = 60;

export default defineRule({
  id: "sql-retry-interval-seconds",
  description: "The retry of lost SQL connections is set to whole minutes, which switches it off.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application", "events?"],
  messages: {
    off: {
      what: "sqlConnectionRetryInterval is {seconds}, which switches the retry off like 0.",
      because:
        "ASP.NET looks only at the seconds beyond the last whole minute, and here there are none: the first lost connection is an error at once.{seen}",
      next: "Write another number of seconds, such as {near}.",
    },
  },
  *check({ config, application, events }) {
    const { mode, sqlConnectionRetryInterval: interval } = config["system.web/sessionState"];
    if (mode.value !== "SQLServer") return;
    const seconds = interval.value;
    // Infinite is store-timeout-range's, and 0 the documented way to switch it off.
    if (typeof seconds !== "number" || seconds <= 0 || seconds % MINUTE !== 0) return;
    const touches = changesAny("sessionState", "mode", "sqlConnectionRetryInterval");
    if (isLeftToBuilds(application, touches)) return;
    const failures = failuresOf(application, events, "sqlServer");
    yield {
      message: "off",
      data: { seconds, near: seconds + 1, seen: failuresWords(failures) },
      at: interval,
      related: [...modeInForce(mode), ...(failures?.related ?? [])],
      suggestions: [
        {
          title: `Try again for ${seconds + 1} seconds`,
          changes: [set(application, interval, seconds + 1)],
        },
        { title: "Do not try again, and say so: 0", changes: [set(application, interval, 0)] },
      ],
    };
  },
});
