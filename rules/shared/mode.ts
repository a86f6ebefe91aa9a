/** What rules say of the session mode in force. */
import type { RelatedAt, Standing } from "../../src/rule.js";
import { relatedTo } from "./place.js";

/** Where the mode is written; none for the default. */
export const modeInForce = (mode: Standing): RelatedAt[] => relatedTo(mode, "The mode in force.");

/** Why it matters what stands there in a mode: the session module refuses it at its start. */
export const stopsIn = (mode: "StateServer" | "SQLServer"): string =>
  `The mode is ${mode} ({origin}), so the application stops when the session module starts.`;
