/** What a report is made from. */
import type { Commands, Diagnostic, NotEvaluated, Severity } from "../diagnostic.js";
import type { Id } from "../ids.js";
import type { Directive } from "../lint/directives.js";
import type { Schema } from "../settings/schema.js";
import type { Estate } from "./estate.js";
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
  /** Their paths, for formats that tell of files without a finding too. */
  readonly linted?: readonly string[];
  /** Paths of files that were named and not linted: left out, or no configuration of these servers. */
  readonly notLinted?: readonly string[];
  /** What was found and is fixed, as it was found; absent where nothing was to be fixed. */
  readonly fixed?: readonly Diagnostic[];
  /** Of everything found and not fixed, shown or not, but for what a baseline knows. */
  readonly counts: Counts;
  /** How many findings the baseline knows; absent without one. */
  readonly known?: number;
  /** How many findings comments hide. */
  readonly suppressed?: number;
  /** What comments hide, for formats that tell of it. */
  readonly hidden?: readonly HiddenFinding[];
  /** What is served, for formats that show it; absent where none asked. */
  readonly estate?: Estate;
}

/** A finding that comments of its file hide, and which do. */
export interface HiddenFinding {
  readonly diagnostic: Diagnostic;
  readonly by: readonly Directive[];
}

/** What a piece of text is, for the host to give it a colour. */
export type Tone = "error" | "warning" | "info" | "path" | "quiet" | "strong" | "help";

/** What a person wants of a report. */
export interface ReportShape {
  /** The tool whose commands are shown; others only where it cannot do it. */
  readonly dialect?: keyof Commands;
  /** False: no lines of the files. */
  readonly code?: boolean;
  /** Findings and nothing else. */
  readonly quiet?: boolean;
  /** Every rule that could not judge, and why. */
  readonly why?: boolean;
}

/** The program that a report tells of as its maker. */
export interface Program {
  readonly version: string;
  /** An absolute URI without a fragment. */
  readonly homepage: string;
  /** The text of a file of the package by its path; undefined where it has none of that name. */
  readonly textOf: (path: string) => string | undefined;
}

/** What kind of run this is one of, as SARIF names it. */
export interface Automation {
  readonly id: string;
  readonly properties: Readonly<Record<string, string>>;
}

/** The world around a report: the host supplies it. */
export interface Surroundings extends ReportShape {
  /** Absolute path with forward slashes; paths are shown relative to it. */
  readonly cwd: string;
  readonly paint: (tone: Tone, text: string) => string;
  /** Width of the terminal; no line for a person is wider. */
  readonly columns: number;
  /** Knows which values may be shown. */
  readonly schema: Schema;
  /** Every id, for formats that describe the rules or want a number. */
  readonly ids: readonly Id[];
  readonly program: Program;
  /** The build that this run belongs to, where the system that builds wants to be told. */
  readonly automation?: Automation | undefined;
  /** By what a finding is known again when lines move; one text for each application it names. */
  readonly keysOf: (diagnostic: Diagnostic) => readonly string[];
}

/** Turns a report into the text of one format, with its line end. */
export type Reporter = (report: Report, around: Surroundings) => Printed;

/** Whether it counts: a baseline does not know it. */
export const isNew = ({ baselineState }: Diagnostic): boolean => baselineState !== "unchanged";

/** Counts diagnostics by severity. */
export function count(diagnostics: readonly Diagnostic[]): Counts {
  const of = (severity: Severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  return { errors: of("error"), warnings: of("warning"), infos: of("info") };
}
