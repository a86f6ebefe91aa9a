/** The configuration file as the hosts use it, and where it is found. */
import { existsSync } from "node:fs";
import type { Environment } from "../../effective/request.js";
import type { Location } from "../../source.js";
import { folderOf, join } from "../../paths.js";

/** "off" included, as `configure` of the core takes it. */
export type SeverityWord = "error" | "warning" | "info" | "off";

export type RuleSetting = SeverityWord | readonly [SeverityWord, Readonly<Record<string, unknown>>];

/** All keys of iislint.config.json, as written. */
export interface Configuration {
  readonly extends?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly ignore?: readonly string[];
  readonly applications?: readonly string[];
  readonly environment?: Environment;
  readonly paths?: Readonly<Record<string, string>>;
  readonly server?: {
    readonly machineConfig?: string;
    readonly rootWebConfig?: string;
    readonly applicationHost?: string;
  };
  readonly evidence?: readonly string[];
  readonly facts?: object;
  readonly code?: {
    readonly exclude?: readonly string[];
    readonly sessionAliases?: readonly string[];
  };
  readonly nodes?: Readonly<Record<string, string>>;
}

export interface LoadedConfiguration {
  /** Absolute path of the file. */
  readonly path: string;
  /** Folder that all its paths are relative to. */
  readonly folder: string;
  readonly settings: Configuration;
  /** Place of a value by its JSON pointer; a program (.js, .mjs) has none. */
  locate(pointer: string): Location | undefined;
}

/** In order of precedence within one folder. */
export const CONFIGURATION_NAMES = [
  "iislint.config.json",
  "iislint.config.jsonc",
  "iislint.config.js",
  "iislint.config.mjs",
] as const;

/** The nearest configuration file in the folder or above it. */
export function findConfiguration(folder: string): string | undefined {
  for (let at = folder; ; at = folderOf(at)) {
    for (const name of CONFIGURATION_NAMES) {
      const path = join(at, name);
      if (existsSync(path)) return path;
    }
    if (folderOf(at) === at) return undefined;
  }
}
