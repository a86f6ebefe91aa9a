/** What git leaves out on this disk, and what patterns of the configuration leave out. */
import { readFileSync, statSync } from "node:fs";
import { join } from "../paths.js";
import type { TreeFiles } from "../patterns/git-folder.js";
import { type Ignored, ignoring as ignoringIn, WorkingTree } from "../patterns/working-tree.js";

/** Whether names that differ in letter case only are one file on this system. */
export const IGNORE_CASE = process.platform === "win32" || process.platform === "darwin";

const disk: TreeFiles = {
  text(path) {
    try {
      return readFileSync(path, "utf8");
    } catch {
      return undefined;
    }
  },
  has(folder, name) {
    try {
      return statSync(join(folder, name), { throwIfNoEntry: false }) !== undefined;
    } catch {
      return false;
    }
  },
};

/**
 * What git leaves out below a folder that is looked through on purpose.
 * @param top - absolute, forward slashes
 */
export function gitIgnored(top: string): Ignored {
  return new WorkingTree(disk, { named: top, ignoreCase: IGNORE_CASE }).ignores;
}

/**
 * Patterns of the same form as in .gitignore, relative to a folder.
 * @param folder - absolute, forward slashes
 */
export function ignoring(folder: string, patterns: readonly string[]): Ignored {
  return ignoringIn(folder, patterns, IGNORE_CASE);
}
