/** Finds the configuration files below folders. */
import { readdirSync, type Dirent } from "node:fs";
import { leadsToFolder } from "./disk.js";
import { gitIgnored } from "./gitignore.js";
import { join } from "../paths.js";
import type { Ignored } from "../patterns/working-tree.js";

/** web.config, web.Release.config and the like, app.config and the server's own two files. */
const CONFIGURATION = /^(?:web(?:\..+)?|app|machine|applicationHost)\.config$/i;

/** Made by tools or fetched from elsewhere: linted only where the command line points inside. */
const LEFT_OUT = new Set(["node_modules", "bin", "obj", "packages", ".git"]);

/** What is looked for, in words. */
export const LOOKED_FOR =
  "web.config, web.*.config, app.config, machine.config, applicationHost.config";

/** Whether a file of this name is found without being named. */
export function isConfigurationName(name: string): boolean {
  return CONFIGURATION.test(name);
}

export interface Found {
  /** Absolute paths in order of name, files of a folder before those below it. */
  readonly files: readonly string[];
  /** Folders that may not be looked through; reading one gives the reason. */
  readonly closed: readonly string[];
}

const byName = (a: Dirent, b: Dirent) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

function entriesOf(folder: string): Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch {
    return undefined;
  }
}

/**
 * Looks through a folder and those below it.
 * @param top - absolute, forward slashes; searched even where it is ignored or left out by name
 * @param ignored - further paths to leave out, such as those of the configuration
 */
export function walk(top: string, ignored?: Ignored): Found {
  const files: string[] = [];
  const closed: string[] = [];
  const isGitIgnored = gitIgnored(top);
  const waiting = [top];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = entriesOf(folder);
    if (entries === undefined) {
      closed.push(folder);
      continue;
    }
    const below: string[] = [];
    for (const entry of entries) {
      const path = join(folder, entry.name);
      const isFolder = entry.isDirectory();
      if (isFolder ? LEFT_OUT.has(entry.name.toLowerCase()) : !isConfigurationName(entry.name))
        continue;
      if (isGitIgnored(path, isFolder) || ignored?.(path, isFolder)) continue;
      if (isFolder) below.push(path);
      else if (!entry.isSymbolicLink() || !leadsToFolder(path)) files.push(path);
    }
    waiting.push(...below.reverse());
  }
  return { files, closed };
}
