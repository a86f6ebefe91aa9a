/** The objects of the JSON reports: version 1 of the contract in docs/architecture.md. */

/** Line and column count from 1, columns in UTF-16 units. */
export interface JsonPosition {
  readonly line: number;
  readonly column: number;
  /** UTF-16 units from the start of the text without its BOM, from 0. */
  readonly offset: number;
}

/** Half-open. */
export interface JsonRange {
  readonly start: JsonPosition;
  readonly end: JsonPosition;
}

export interface JsonEdit {
  readonly file: string;
  /** UTF-16 offsets into the text without its BOM. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface JsonRelated {
  readonly file: string;
  readonly range: JsonRange;
  readonly message: string;
}

export interface JsonFix {
  /** Nobody reads a value differently afterwards, or it is read for the first time: docs/fixes.md. */
  readonly safe: boolean;
  readonly edits: readonly JsonEdit[];
}

/** The same change in the words of the tools that can do all of it. */
export interface JsonCommands {
  readonly appcmd?: string;
  readonly powershell?: string;
  readonly wmi?: string;
  readonly iisManager?: string;
  readonly sc?: string;
}

export interface JsonSuggestion {
  readonly title: string;
  readonly edits?: readonly JsonEdit[];
  readonly commands?: JsonCommands;
}

export interface JsonDiagnostic {
  readonly rule: string;
  readonly category:
    | "syntax"
    | "schema"
    | "correctness"
    | "reliability"
    | "security"
    | "performance"
    | "deprecation"
    | "style";
  readonly severity: "error" | "warning" | "info";
  readonly message: string;
  /** Relative to the working directory. */
  readonly file: string;
  readonly range: JsonRange;
  /** The value stands nowhere: it is a built-in default, and the place is the nearest to write it. */
  readonly isDefault: boolean;
  readonly application?: string;
  readonly related?: readonly JsonRelated[];
  readonly fix?: JsonFix;
  /** Only `true`: this was found and is gone; places count in the text before. */
  readonly fixed?: true;
  readonly suggestions?: readonly JsonSuggestion[];
  /** Whether the baseline knows it; absent without one. */
  readonly baselineState?: "new" | "unchanged";
  /** Path of the id's page inside the package. */
  readonly help: string;
}

/** A rule that could not be judged for some subjects, and what was missing. */
export interface JsonNotEvaluated {
  readonly rule: string;
  readonly missing: readonly string[];
  /** Why evidence at hand does not supply it. */
  readonly reason?: string;
  readonly count: number;
  /** At most five of them by name. */
  readonly subjects: readonly string[];
}

export interface JsonReport {
  readonly version: 1;
  readonly diagnostics: readonly JsonDiagnostic[];
  readonly notEvaluated: readonly JsonNotEvaluated[];
  /** Files that were named and not linted: left out, or no configuration of IIS or ASP.NET. */
  readonly notLinted?: readonly string[];
  readonly summary: {
    /** How many files were linted. */
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    /** How many findings were fixed; they count nowhere else. Absent where none was to be. */
    readonly fixed?: number;
    /** Findings that the baseline knows, which count nowhere else; absent without one. */
    readonly known?: number;
    /** Findings that comments hide, which count nowhere else; absent where there are none. */
    readonly suppressed?: number;
  };
}

/** A place in a file; line and column count from 1. */
export interface JsonPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One value in force, with where it was decided. */
export interface JsonValueInForce {
  /** Absent where it is not known or not set; a secret is `***`. */
  readonly value?: string | number | boolean;
  /** Only `false`: the files at hand do not show the value. */
  readonly known?: false;
  /** Absent where it is decided in a folder that is not at hand. */
  readonly from?: JsonPlace | "default";
  /** Which version's default it is, where several exist. */
  readonly defaultOf?: string;
  /** The places it overrides, nearest first. */
  readonly shadowed: readonly JsonPlace[];
  /** What keeps files below from setting it. */
  readonly locked?: JsonPlace;
}

/** What is in force at one path. */
export interface JsonEffective {
  /** "/admin", "Default Web Site/shop", "/ (Release)". */
  readonly path: string;
  /** The application pool, where the files at hand show it. */
  readonly pool?: { readonly name: string; readonly from: JsonPlace };
  /** By section, then by attribute path such as "providers/add[Redis]/type". */
  readonly sections: Readonly<Record<string, Readonly<Record<string, JsonValueInForce>>>>;
}
