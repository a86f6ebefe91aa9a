/** What a report is made from. */
import type { Diagnostic, NotEvaluated, Severity } from "../diagnostic.js";
import type { Schema } from "../settings/schema.js";
import type { Printed } from "./print.js";

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export interface Report {
  /** Those to show, in the engine's order. */
  readonly diagnostics: readonly Diagnostic[];
  readonly notEvaluated: readonly NotEvaluated[];
  /** How many files were linted. */
  readonly files: number;
  /** Paths of files that were named and not linted: left out, or no configuration of these servers. */
  readonly notLinted?: readonly string[];
  /** Of everything found, shown or not. */
  readonly counts: Counts;
}

/** What a piece of text is, for the host to give it a colour. */
export type Tone = "error" | "warning" | "info" | "path" | "quiet" | "strong" | "help";

/** The world around a report: the host supplies it. */
export interface Surroundings {
  /** Absolute path with forward slashes; paths are shown relative to it. */
  readonly cwd: string;
  readonly paint: (tone: Tone, text: string) => string;
  /** Knows which values may be shown. */
  readonly schema: Schema;
}

/** Turns a report into the text of one format, with its line end. */
export type Reporter = (report: Report, around: Surroundings) => Printed;

/** Counts diagnostics by severity. */
export function count(diagnostics: readonly Diagnostic[]): Counts {
  const of = (severity: Severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), infos: of("info") };
}
