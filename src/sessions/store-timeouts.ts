/** Time values of the session section that its reader takes and the store cannot use. */
type Value = number | "Infinite";

/** Stores count in 32 bits; .NET casts what is larger to -2147483648. */
const overflows = (value: Value) => value === "Infinite" || value > 2147483647;

/** Time values that some mode hands to its store, and when it cannot use them. */
export const STORE_TIMEOUTS = [
  {
    name: "timeout",
    unit: "minutes",
    modes: ["SQLServer", "Custom"],
    isUnusable: overflows,
  },
  {
    name: "sqlCommandTimeout",
    unit: "seconds",
    modes: ["SQLServer"],
    // SqlCommand.CommandTimeout throws for every negative number.
    isUnusable: (value: Value) => overflows(value) || Number(value) < 0,
  },
  {
    name: "sqlConnectionRetryInterval",
    unit: "seconds",
    modes: ["SQLServer"],
    isUnusable: (value: Value) => value === "Infinite",
  },
  {
    name: "stateNetworkTimeout",
    unit: "seconds",
    modes: ["StateServer"],
    isUnusable: overflows,
  },
] as const;
