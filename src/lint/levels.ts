/** Which ids run, how severe each is, and with which options. */
import type { Severity } from "../diagnostic.js";

export interface RuleLevel {
  readonly severity: Severity | "off";
  /** Set by the user: holds for all findings of the id, also for those a rule would lower. */
  readonly pinned: boolean;
  readonly options: Readonly<Record<string, unknown>>;
}

/** By id. An id that is absent is off. */
export type Levels = ReadonlyMap<string, RuleLevel>;
