/** How long sessions live. */
import { LONGEST_TIMEOUT } from "../../schema/longest.js";
import { STORE_TIMEOUTS } from "./store-timeouts.js";
import type { SessionSection } from "./section.js";

export { LONGEST_TIMEOUT } from "../../schema/longest.js";

/** Whether a time-out in minutes is longer than the mode in force, or its store, can take. */
export function isTooLong(
  { mode }: Pick<SessionSection, "mode">,
  minutes: number | "Infinite",
): boolean {
  // No mode takes that; without sessions nobody asks.
  if (minutes === "Infinite") return true;
  if (minutes <= LONGEST_TIMEOUT) return false;
  if (mode.value === "InProc" || mode.value === "StateServer") return true;
  return STORE_TIMEOUTS.some(
    ({ name, modes, isUnusable }) =>
      name === "timeout" && modes.some((one) => one === mode.value) && isUnusable(minutes),
  );
}
