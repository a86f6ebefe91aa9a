/** What patterns of the options file leave out on this system. */
import { type Ignored, ignoring as ignoringIn } from "../patterns/working-tree.js";

/** Whether names that differ in letter case only are one file on this system. */
export const IGNORE_CASE = process.platform === "win32" || process.platform === "darwin";

/**
 * Patterns of the same form as in .gitignore, relative to a folder.
 * @param folder - absolute, forward slashes
 */
export function ignoring(folder: string, patterns: readonly string[]): Ignored {
  return ignoringIn(folder, patterns, IGNORE_CASE);
}
