/** The folder that applications are named from, as the command line has it without an options file. */
import { existsSync } from "node:fs";
import { folderOf, join, relativeTo } from "../../paths.js";

/**
 * The top of the git working tree; without one the working directory, or the folder itself where
 * that lies elsewhere.
 */
export function baseOf(folder: string, cwd: string): string {
  for (let at = folder; ; at = folderOf(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (folderOf(at) === at) break;
  }
  return relativeTo(cwd, folder) === undefined ? folder : cwd;
}
