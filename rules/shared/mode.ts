/** What rules say of the session mode in force. */
import type { RelatedAt, Standing } from "../../src/rule.js";
import type { StoreString } from "../../src/sessions/connection-strings.js";
import { relatedTo } from "./place.js";

/** Where the mode is written; none for the default. */
export const modeInForce = (mode: Standing): RelatedAt[] => relatedTo(mode, "The mode in force.");

/** Why it matters what stands there in a mode: the session module refuses it at its start. */
export const stopsIn = (mode: "StateServer" | "SQLServer"): string =>
  `The mode is ${mode} ({origin}), so the application stops when the session module starts.`;

/** The text that the attribute of a store stands for, where that is another, and the mode. */
export const storeAndMode = ({ entry, holder }: StoreString, mode: Standing): RelatedAt[] => [
  ...(entry !== undefined && holder ? relatedTo(holder, "The text that it stands for.") : []),
  ...modeInForce(mode),
];
