/** The options file (iislint.config.*) as the hosts use it, and where it is found. */
import type { Options } from "../../../schema/generated/options.js";
import type { Entry } from "../../files.js";
import type { Location } from "../../source.js";
import { folderOf, join } from "../../paths.js";

export interface OptionsFile {
  /** Absolute path of the file. */
  readonly path: string;
  /** Folder that all its paths are relative to. */
  readonly folder: string;
  readonly settings: Options;
  /** Keys in it that this version takes and does not read. */
  readonly notRead: readonly string[];
  /** Place of a value by its JSON pointer; a program (.js, .mjs) has none. */
  locate(pointer: string): Location | undefined;
}

/** Names of options files, in order of precedence within one folder. */
export const OPTIONS_NAMES = [
  "iislint.config.json",
  "iislint.config.jsonc",
  "iislint.config.js",
  "iislint.config.mjs",
] as const;

/** Whether an options file may have a name. */
export const isOptionsName = (name: string): boolean => OPTIONS_NAMES.some((one) => one === name);

/** A program is run only where the command line allows it. */
export const isProgram = (path: string): boolean => /\.[cm]?js$/i.test(path);

/** The options file that the entries of a folder hold. */
export function optionsIn(folder: string, entries: readonly Entry[]): string | undefined {
  const name = OPTIONS_NAMES.find((one) =>
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
