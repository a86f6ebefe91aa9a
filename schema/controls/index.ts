/**
 * What benchmarks, lists of weaknesses and other scanners ask of session state, and which of our ids
 * answers it. The coverage page is made from these tables.
 */
import { benchmarks } from "./benchmarks.js";
import { scanners } from "./scanners.js";
import type { Source } from "./source.js";
import { weaknesses } from "./weaknesses.js";

export interface Chapter {
  readonly title: string;
  readonly sources: readonly Source[];
}

export const controls: readonly Chapter[] = [
  { title: "Benchmarks", sources: benchmarks },
  { title: "Weaknesses", sources: weaknesses },
  { title: "Other scanners", sources: scanners },
];

/** Ids that the tables name and that no version has yet. */
export const planned: readonly string[] = [
  "no-session-password-in-script",
  "no-unbounded-session-keys",
  "non-serializable-session-value",
  "provider-type-resolvable",
  "session-regenerate-on-login",
];
