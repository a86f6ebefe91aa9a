/** What a program gives to the library, and gets from it. */
import type { presets as PRESETS } from "../../schema/config.js";
import type { JsonReport } from "../report/json-types.js";

/** Name of a preset. */
export type PresetName = (typeof PRESETS)[number];

/** How severe a finding is, or "off". */
export type RuleSetting = "error" | "warning" | "info" | "off";

/** What is judged. */
export interface LintOptions {
  /** One preset or several; "recommended" where none is given. */
  readonly preset?: PresetName | readonly PresetName[];
  /** Severity by id; with options as `[severity, options]`. */
  readonly rules?: Readonly<
    Record<string, RuleSetting | readonly [RuleSetting, Readonly<Record<string, unknown>>]>
  >;
}

/** What a text is called. */
export interface LintTextOptions extends LintOptions {
  /** What the text is called and where it lies; its name says what kind of file it is. */
  readonly path?: string;
}

/** The server's own files, by path. */
export interface ServerOptions {
  readonly machineConfig?: string;
  readonly rootWebConfig?: string;
  readonly applicationHost?: string;
  /** Physical path on the server to folder at hand. */
  readonly paths?: Readonly<Record<string, string>>;
  /** Look at what Web.NAME.config makes of Web.config. */
  readonly configuration?: string;
}

/** What is judged, and what is known about the server. */
export interface LintFilesOptions extends LintOptions, ServerOptions {}

/** Which fixes are made. */
export interface FixOptions {
  /** Those too that change the meaning, as --fix-unsafe makes them; safe ones alone by default. */
  readonly unsafe?: boolean;
}

/** A text after its fixes. */
export interface FixTextResult {
  /** The same text where nothing was fixed. */
  readonly text: string;
  /** What is left; what was fixed has `fixed: true`, and its place in the text before. */
  readonly report: JsonReport;
}

/** A file that fixes change; nothing was written. */
export interface FixedFile {
  /** Relative to the working directory. */
  readonly file: string;
  readonly text: string;
  /** What to write: in the encoding of the file, with its byte order mark. */
  readonly bytes: Uint8Array;
}

/** Files after their fixes. */
export interface FixFilesResult {
  /** The files that change, in order of path. */
  readonly files: readonly FixedFile[];
  /** Files with something to fix that stay as they are, and why. */
  readonly notFixed: readonly { readonly file: string; readonly reason: string }[];
  /** What is left; what was fixed has `fixed: true`, and its place in the text before. */
  readonly report: JsonReport;
}

/** Where to look, and what for. */
export interface EffectiveOptions extends ServerOptions {
  /** URL path, path of a site, or a name such as "/ (Release)"; "/" where none is given. */
  readonly at?: string;
  /**
   * Names of sections; the last part is enough where it is unique. "system.web/sessionState" where
   * none is given.
   */
  readonly sections?: string | readonly string[];
}

/** What a transform makes of a text. */
export interface TransformResult {
  /** The result; absent where the transform engine would refuse. */
  readonly text?: string;
  /** What the engine says; line and column count from 1. */
  readonly log: readonly {
    readonly level: "error" | "warning" | "info";
    readonly message: string;
    readonly file: string;
    readonly line: number;
    readonly column: number;
  }[];
}
