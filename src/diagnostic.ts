/** What is said about a file, from the first finding to the finished diagnostic. */
import type { weights } from "../schema/config.js";
import type { Commands, Edit } from "./change/change.js";
import type { Message, MessageParts } from "./message.js";
import type { Location } from "./source.js";

export type { Commands, Edit } from "./change/change.js";

export type Severity = (typeof weights)[number];

/** Follows the consequence, never the folder the code lives in: see docs/architecture.md. */
export type Category =
  | "syntax"
  | "schema"
  | "correctness"
  | "reliability"
  | "security"
  | "performance"
  | "deprecation"
  | "style";

/** Who says it: the reader that owns the section, the engine about the run, or a rule. */
export type Speaker = "reader" | "engine" | "rule";

/** Edits that belong together. */
export interface Fix {
  /** Of a finding: whoever offers it believes so. Of a diagnostic: `src/fix/law.ts` has asked. */
  readonly safe: boolean;
  /**
   * What stands there is refused or fails as it is, and is put into the form in which it says the
   * same: whoever reads it now does so for the first time.
   */
  readonly mends?: boolean;
  readonly edits: readonly Edit[];
}

export interface Suggestion {
  readonly title: string;
  readonly edits?: readonly Edit[];
  /** The same in the words of the tools that can do all of it. */
  readonly commands?: Commands;
  /** What makes the commands undone; absent where what was before is not known. */
  readonly back?: Commands;
  /** What the commands, and those back, write into settings: it may be a secret. */
  readonly texts?: readonly string[];
  readonly backTexts?: readonly string[];
}

export interface Related {
  readonly at: Location;
  readonly message: string;
}

/** What document, settings, effective and the engine find: worded already, category by id. */
export interface ReaderFinding {
  /** An id of `schema/diagnostics.ts`. */
  readonly rule: string;
  /** What it is about, where that is one setting: "system.web/sessionState@mode". */
  readonly subject?: string;
  /** Only where the id knows several. */
  readonly severity?: Severity;
  /** Only where the consequence is another than the id's usual one. */
  readonly category?: Category;
  readonly message: Message;
  readonly at: Location;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  readonly suggestions?: readonly Suggestion[];
  /** What was thrown, where something broke. */
  readonly error?: unknown;
  /** It stands for all those that are not told: nothing hides it. */
  readonly isOfRest?: boolean;
}

export interface Diagnostic {
  readonly rule: string;
  readonly by: Speaker;
  /** What it is about, where that is one setting: "system.web/sessionState@mode". */
  readonly subject?: string;
  readonly category: Category;
  readonly severity: Severity;
  /** Reports join the parts, or show as many as they have room for. */
  readonly message: MessageParts;
  readonly at: Location;
  /** The value stands nowhere: it is a built-in default, and `at` is the nearest place. */
  readonly isDefault: boolean;
  /** Application path, or several joined by ", ". */
  readonly application?: string;
  readonly related: readonly Related[];
  readonly fix?: Fix;
  readonly suggestions: readonly Suggestion[];
  /** What was thrown, where something broke. */
  readonly error?: unknown;
  /** Whether the baseline knows it, as SARIF names that; absent without one. */
  readonly baselineState?: "new" | "unchanged";
  /** It stands for all those that are not told: nothing hides it, and nobody knows it already. */
  readonly isOfRest?: boolean;
  /** Path of the id's page inside the package, such as "rules/no-session-id-in-url.md". */
  readonly help: string;
}

/** A rule that could not be judged for some subjects, and what was missing. */
export interface NotEvaluated {
  readonly rule: string;
  readonly missing: readonly string[];
  /** Why evidence at hand does not supply it: "the log speaks of site 2, this one is 1". */
  readonly reason?: string;
  /** How many applications, hosts or files went without a verdict. */
  readonly count: number;
  /** Of how many of them nothing could be found anyway, by what is known. */
  readonly moot?: number;
  /** At most five of them by name. */
  readonly subjects: readonly string[];
}

export interface LintResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly notEvaluated: readonly NotEvaluated[];
}
