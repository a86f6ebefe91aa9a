/** Paths of the command line -> what is named. */
import { readdirSync } from "node:fs";
import { folderOf, join, nameOf } from "../../paths.js";
import { magicAt } from "../../patterns/glob.js";
import { nearest } from "../../settings/nearest.js";
import { lookUp, type Target } from "../named-paths.js";
import { nothingIn } from "../nothing-to-lint.js";
import { absolute } from "../paths.js";
import { UsageError } from "./usage.js";

function neighbours(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function missing(written: string, path: string, commands: readonly string[]): UsageError {
  if (magicAt(written) >= 0)
    return new UsageError(`The pattern "${written}" matches no file and no folder.`);
  const command = /[\\/.]/.test(written) ? undefined : nearest(written, commands);
  if (command !== undefined)
    return new UsageError(
      `There is no file or folder "${written}". Did you mean the command "${command}"? The command comes first.`,
    );
  const near = nearest(nameOf(path), neighbours(folderOf(path)));
  const hint = near === undefined ? "Check the path." : `Did you mean "${near}"?`;
  return new UsageError(`There is no file or folder "${written}". ${hint}`);
}

/**
 * What the arguments name, each once.
 * @param written - files, folders and patterns; none means the working directory
 * @param commands - names of commands, for the hint at a mistyped one
 */
export function findTargets(
  written: readonly string[],
  cwd: string,
  commands: readonly string[],
): readonly Target[] {
  const targets = new Map<string, Target>();
  for (const name of written.length === 0 ? ["."] : written) {
    // An unset variable in a script must not mean everything here.
    if (name === "") throw new UsageError("A path is empty. Name a file or a folder.");
    const found = lookUp(name, cwd);
    if (found.length === 0) throw missing(name, absolute(cwd, name), commands);
    for (const target of found) targets.set(target.path, target);
  }
  return [...targets.values()];
}

/** Says that there is nothing to lint, and what was looked for. */
export function nothingToLint(written: readonly string[]): UsageError {
  const where = written.length === 0 ? "." : written.join(", ");
  return new UsageError(nothingIn(where));
}

/** Path of the file that standard input stands for. */
export function stdinPath(cwd: string, name: string | undefined): string {
  const path = absolute(cwd, name ?? "web.config");
  return nameOf(path) === "" ? join(path, "web.config") : path;
}
