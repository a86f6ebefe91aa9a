/** What the engine can have to say. */
import type { Location } from "../source.js";
import type { TransformName } from "./names.js";

export type LogLevel = "error" | "warning" | "info";

export type LogKind =
  | "no-match"
  | "match-removed"
  | "multiple-targets"
  | "arguments-ignored"
  | "attribute-not-found"
  | "no-attributes-set"
  | "no-attributes-removed"
  | "not-executed"
  | "unknown-xdt-element"
  | "unknown-name"
  | "wrong-type"
  | "not-instantiable"
  | "bad-attribute-value"
  | "missing-argument"
  | "wrong-argument-count"
  | "too-many-arguments"
  | "match-attribute-missing"
  | "bad-xpath"
  | "sibling-not-found"
  | "sibling-not-element"
  | "bad-boolean"
  | "bad-structure"
  | "null-reference"
  | "no-transform-namespace"
  | "import-load-failed"
  | "import-conflict"
  | "import-missing-assembly"
  | "import-missing-namespace"
  | "import-unknown-attribute"
  | "import-fatal"
  | "malformed-transform"
  | "malformed-source"
  | "save-failed"
  /** Ours alone: Microsoft's engine would go on. */
  | "limit-exceeded";

/** Which of the two files the engine names, and the line it gives, if it knows one. */
export interface EngineLine {
  readonly file: "source" | "transform";
  readonly line: number | undefined;
}

export interface LogEntry {
  readonly level: LogLevel;
  readonly kind: LogKind;
  /** For a person: what happened, and what to do. Holds no value of an attribute. */
  readonly message: string;
  /** Where to look: in the transform, or in the base file. */
  readonly at: Location;
  /** What Microsoft's engine prints as the place; undefined where it names none. */
  readonly engine: EngineLine | undefined;
  /** The transform that was to be carried out, as it is called. */
  readonly transform?: TransformName;
  /** The attribute that the transform names and that is not there. */
  readonly attribute?: string;
  /** Where in the base file what was looked for stands after all, and in words why it is missed. */
  readonly elsewhere?: { readonly at: Location; readonly message: string };
}
