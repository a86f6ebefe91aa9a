/** Time values of the session section that its reader takes and the store cannot use. */
import { LONGEST_TIMEOUT } from "../../src/sessions/lifetime.js";

type Value = number | "Infinite";

/** Stores count in 32 bits; .NET casts what is larger to -2147483648. */
const overflows = (value: Value) => value === "Infinite" || value > 2147483647;

/** Time values that some mode hands to its store, when it cannot use them, and what it can. */
export const STORE_TIMEOUTS = [
  {
    name: "timeout",
    unit: "minutes",
    modes: ["SQLServer", "Custom"],
    isUnusable: overflows,
    instead: [
      [20, "End a session after 20 minutes without a request (the default)"],
      [LONGEST_TIMEOUT, `Keep a session for a year, ${LONGEST_TIMEOUT} minutes`],
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
