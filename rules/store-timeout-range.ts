import { defineRule, type EffectiveConfig, type Suggestion } from "../src/rule.js";
import { commandsFor, wmiMinutes, wmiSeconds } from "./shared/commands.js";
import { writeValue } from "./shared/edits.js";
import { originOf, relatedTo } from "./shared/place.js";
import { count } from "./shared/units.js";

type Section = EffectiveConfig["system.web/sessionState"];

/** Stores count in 32 bits; beyond, .NET's cast of a larger number gives -2147483648. */
const MAX = 2147483647;

const overflows = (value: number | "Infinite") => value === "Infinite" || value > MAX;

/** A time value that some mode hands to its store. */
interface Check {
  readonly name:
    | "timeout"
    | "sqlCommandTimeout"
    | "sqlConnectionRetryInterval"
    | "stateNetworkTimeout";
  readonly message: "timeout" | "command" | "retry" | "network";
  readonly modes: readonly string[];
  isUnusable(value: number | "Infinite"): boolean;
  /** Numbers that do work, in the unit of the attribute, and what each means. */
  readonly instead: readonly { readonly value: number; readonly title: string }[];
  readonly unit: "minutes" | "seconds";
  readonly iisManager?: string;
}

const CHECKS: readonly Check[] = [
  {
    name: "timeout",
    message: "timeout",
    modes: ["SQLServer", "Custom"],
    isUnusable: overflows,
    instead: [
      { value: 20, title: "End a session after 20 minutes without a request (the default)" },
      { value: 525600, title: "Keep a session for a year, 525600 minutes" },
    ],
    unit: "minutes",
    iisManager: "Session State > Cookie Settings > Time-out (in minutes)",
  },
  {
    name: "sqlCommandTimeout",
    message: "command",
    modes: ["SQLServer"],
    // SqlCommand.CommandTimeout throws for every negative number.
    isUnusable: (value) => overflows(value) || Number(value) < 0,
    instead: [
      { value: 30, title: "Give up after 30 seconds (the default)" },
      { value: 0, title: "Wait without limit: 0" },
    ],
    unit: "seconds",
    iisManager: "Session State > SQL Server > Time-out (in seconds)",
  },
  {
    name: "sqlConnectionRetryInterval",
    message: "retry",
    modes: ["SQLServer"],
    isUnusable: (value) => value === "Infinite",
    instead: [
      { value: 30, title: "Try again for 30 seconds" },
      { value: 0, title: "Do not try again (the default)" },
    ],
    unit: "seconds",
  },
  {
    name: "stateNetworkTimeout",
    message: "network",
    modes: ["StateServer"],
    isUnusable: overflows,
    instead: [{ value: 10, title: "Give up after 10 seconds (the default)" }],
    unit: "seconds",
    iisManager: "Session State > State Server > Time-out (in seconds)",
  },
];

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
    command:
      "sqlCommandTimeout is {value}, which reaches SqlCommand as a negative number, and that throws: in mode SQLServer ({origin}) every request that uses the session fails. Write seconds from 0 to 2147483647; 0 waits without limit.",
    retry:
      "sqlConnectionRetryInterval is Infinite, which overflows at the first connection error: in mode SQLServer ({origin}) the request fails instead of trying again. Write the seconds that are meant, such as 30.",
    network:
      "stateNetworkTimeout is {value}, and in mode StateServer ({origin}) it reaches the network code as -2147483648 seconds; what that does is not documented. Write the seconds that are meant, such as 10.",
  },
  *check({ config, application }) {
    const section: Section = config["system.web/sessionState"];
    const { mode } = section;
    for (const { name, message, modes, isUnusable, instead, unit, iisManager } of CHECKS) {
      const resolved = section[name];
      if (!modes.includes(String(mode.value)) || resolved.from === "default") continue;
      const value = resolved.value;
      if (!isUnusable(value)) continue;
      const suggestions = instead.map((better): Suggestion => {
        const edits = writeValue(resolved, String(better.value));
        const inMinutes = unit === "minutes";
        return {
          title: better.title,
          ...(edits.length > 0 ? { edits } : {}),
          commands: commandsFor(
            application,
            "sessionState",
            [
              {
                name,
                value: String(better.value),
                powershell: `([TimeSpan]::From${inMinutes ? "Minutes" : "Seconds"}(${better.value}))`,
                wmi: inMinutes ? wmiMinutes(better.value) : wmiSeconds(better.value),
              },
            ],
            iisManager && `${iisManager}: ${better.value}`,
          ),
        };
      });
      yield {
        message,
        data: {
          value: value === "Infinite" ? value : `${count(value)} ${unit}`,
          mode: String(mode.value),
          origin: originOf(mode),
        },
        at: resolved,
        related: relatedTo(mode, "The mode in force."),
        ...(message === "network" ? { severity: "warning" } : {}),
        suggestions,
      };
    }
  },
});
