/** Paths of the command line -> what is named. */
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { LOOKED_FOR } from "../../settings/file-names.js";
import { folderOf, join, nameOf } from "../../paths.js";
import { magicAt } from "../../patterns/glob.js";
import { nearest } from "../../settings/nearest.js";
import { expand } from "../globs.js";
import { absolute, toSlashes } from "../paths.js";
import { UsageError } from "./usage.js";

/** A file or folder that is named. */
export interface Target {
  /** Absolute, forward slashes. */
  readonly path: string;
  readonly isFolder: boolean;
}

function kindOf(path: string): "file" | "folder" | undefined {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? "folder" : "file";
  } catch {
    // It is there and cannot be looked at: reading it will say why.
    return "file";
  }
}

/** Without links among the folders: a place has one name, however it was come by. */
function real(path: string): string {
  try {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return isFolder
      ? toSlashes(realpathSync(path))
      : join(toSlashes(realpathSync(folderOf(path))), nameOf(path));
  } catch {
    return path;
  }
}

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

/** A path as written; backslashes are tried as slashes where no such file exists. */
function locate(
  cwd: string,
  written: string,
): { path: string; kind: "file" | "folder" | undefined } {
  const path = absolute(cwd, written);
  const kind = kindOf(path);
  if (kind !== undefined || !written.includes("\\")) return { path, kind };
  const slashed = absolute(cwd, written.replaceAll("\\", "/"));
  return { path: slashed, kind: kindOf(slashed) };
}

/**
 * What the arguments name, each once. Patterns are expanded here, since not every shell does it.
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
    const { path, kind } = locate(cwd, name);
    const paths =
      kind === undefined && magicAt(name) >= 0 ? expand(cwd, name, { folders: true }) : [path];
    if (paths.length === 0 || (kind === undefined && paths[0] === path))
      throw missing(name, path, commands);
    for (const one of paths)
      targets.set(one, {
        path: real(one),
        isFolder: (one === path ? kind : kindOf(one)) === "folder",
      });
  }
  return [...targets.values()];
}

/** Says that there is nothing to lint, and what was looked for. */
export function nothingToLint(written: readonly string[]): UsageError {
  const where = written.length === 0 ? "." : written.join(", ");
  return new UsageError(
    `Nothing to lint in ${where}: looked for ${LOOKED_FOR} in any letter case, outside of node_modules, bin, obj, packages, .git and what .gitignore or "ignore" leaves out. Name a file to lint it whatever it is called.`,
  );
}

/** Path of the file that standard input stands for. */
export function stdinPath(cwd: string, name: string | undefined): string {
  const path = absolute(cwd, name ?? "web.config");
  return nameOf(path) === "" ? join(path, "web.config") : path;
}
