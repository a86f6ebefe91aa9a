/** What a host asks of a run, and what comes out. */
import type { DiagnosticId } from "../../schema/diagnostics.js";
import type { Diagnostic, LintResult, ReaderFinding } from "../diagnostic.js";
import type { Project } from "../effective/project.js";
import type { Server } from "../effective/server.js";
import type { OpenTree, Place } from "../effective/tree.js";
import type { Facts } from "../facts/facts.js";
import type { Files } from "../files.js";
import type { Directive } from "../lint/directives.js";
import type { Levels } from "../lint/levels.js";
import type { Ignored } from "../patterns/working-tree.js";
import type { AnyRule } from "../rule.js";

/** What one options file (or its absence) says: the settings of a project. One object each. */
export interface Governed {
  readonly project: Project;
  readonly levels: Levels;
  /** What its presets say differently; told once, whatever is named. */
  readonly presetConflict?: ReaderFinding | undefined;
  readonly facts: Facts;
  /** What it leaves out. */
  readonly ignores?: Ignored | undefined;
  /** Path of the options file; absent where there is none. */
  readonly optionsFile?: string;
  /** Paths of evidence; what they show can decide about every application. */
  readonly evidence?: ReadonlySet<string>;
  /** The server's files were named by the caller, not only by the options file. */
  readonly namesServer?: boolean;
  /** The options file cannot be used: what it governs is not judged. */
  readonly isBroken?: boolean;
}

export interface Named {
  /** Absolute (or relative to where `files` begins), forward slashes. */
  readonly path: string;
  readonly isFolder: boolean;
}

export interface RunRequest {
  readonly files: Files;
  /** What to report on. */
  readonly named: readonly Named[];
  /** Projects that are part of the run whatever is named, for their servers. */
  readonly projects?: readonly Governed[];
  /** The settings for what lies in a folder; the same object for all folders of a project. */
  governing(folder: string): Governed;
  readonly rules: readonly AnyRule[];
  readonly diagnostics: readonly DiagnosticId[];
  /** What lies below is judged too where git or an options file leaves it out. */
  readonly everywhere?: boolean;
  /** So many findings of the readers are told of one file; otherwise {@link MOST_SHOWN}. */
  readonly mostShown?: number;
  /** ISO date for rules about the age of evidence. */
  readonly now?: string | undefined;
  /**
   * The named text came from standard input, and no project is walked for it.
   * `isAlone`: no such file is on the disk, so that what is missing beside it proves nothing.
   */
  readonly stdin?: { readonly isAlone: boolean };
  /** Told what a rule is about to do in a tree, which it does; a host measures it so. */
  readonly onRule?: (rule: string, look: () => void) => void;
  /** Told before a tree is judged. */
  readonly onTree?: (name: string) => void;
  /** Told of each place that is judged, while its tree is open. */
  readonly onPlace?: (open: OpenTree, place: Place) => void;
}

/** What a run did, for tests of the work done. */
export interface RunWork {
  /** Files asked of the host. */
  files: number;
  /** Sections whose JSON was made. */
  sections: number;
  folders: number;
  trees: number;
  places: number;
}

/** A finding that comments of its file hide. */
export interface SuppressedFinding {
  readonly diagnostic: Diagnostic;
  readonly by: readonly Directive[];
}

export interface RunResult extends LintResult {
  /** What comments hide, in order of file and place. */
  readonly suppressed: readonly SuppressedFinding[];
  /** Paths of the files that were judged, in order. */
  readonly files: readonly string[];
  /** Named evidence, in order: what depends on it was judged. */
  readonly evidence: readonly string[];
  /** Named, but left out by the options file that governs them. */
  readonly leftOut: readonly string[];
  /** Named, and no configuration of these servers: another tool's XML, a script, any text. */
  readonly foreign: readonly string[];
  /** Files called `*.config` below named folders that were not looked at. */
  readonly others: number;
  /** Projects of named files whose options file cannot be used. */
  readonly broken: readonly Governed[];
  /** The projects that were met, each once. */
  readonly projects: readonly Met[];
  readonly work: RunWork;
}

/** What a run saw of a project. */
export interface Met {
  readonly governed: Governed;
  readonly server: Server;
  /** Names of the build configurations that lie beside the files looked at. */
  readonly configurations: readonly string[];
}
