/** The options file (iislint.config.*) as the hosts use it, and where it is found. */
import type { Environment, ServerFiles } from "../../effective/project.js";
import type { Entry } from "../../files.js";
import type { Location } from "../../source.js";
import { folderOf, join } from "../../paths.js";

/** "off" included, as `configure` of the core takes it. */
export type SeverityWord = "error" | "warning" | "info" | "off";

export type RuleSetting = SeverityWord | readonly [SeverityWord, Readonly<Record<string, unknown>>];

/** All keys of iislint.config.json, as written. */
export interface Options {
  /** Nothing above this folder is asked. */
  readonly root?: boolean;
  readonly extends?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly ignore?: readonly string[];
  readonly applications?: readonly string[];
  readonly environment?: Environment;
  readonly paths?: Readonly<Record<string, string>>;
  readonly server?: ServerFiles;
  readonly evidence?: readonly string[];
  readonly facts?: object;
  readonly code?: {
    readonly exclude?: readonly string[];
    readonly sessionAliases?: readonly string[];
  };
  readonly nodes?: Readonly<Record<string, string>>;
}

export interface OptionsFile {
  /** Absolute path of the file. */
  readonly path: string;
  /** Folder that all its paths are relative to. */
  readonly folder: string;
  readonly settings: Options;
  /** Place of a value by its JSON pointer; a program (.js, .mjs) has none. */
  locate(pointer: string): Location | undefined;
}

/** In order of precedence within one folder. */
const NAMES = [
  "iislint.config.json",
  "iislint.config.jsonc",
  "iislint.config.js",
  "iislint.config.mjs",
] as const;

/** A program is run only where the command line allows it. */
export const isProgram = (path: string): boolean => /\.[cm]?js$/i.test(path);

/** The options file that the entries of a folder hold. */
export function optionsIn(folder: string, entries: readonly Entry[]): string | undefined {
  const name = NAMES.find((one) =>
    entries.some((entry) => entry.kind === "file" && entry.name === one),
  );
  return name === undefined ? undefined : join(folder, name);
}

/**
 * The nearest options file in a folder or above it.
 * @param last - the last folder that is looked into
 */
export function nearestOptions(
  folder: string,
  last: string,
  list: (folder: string) => readonly Entry[] | undefined,
): string | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    const found = optionsIn(at, list(at) ?? []);
    if (found !== undefined || at === last || folderOf(at) === at) return found;
  }
}
