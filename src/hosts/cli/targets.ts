/** Paths of the command line -> the files to lint. */
import { lstatSync, readdirSync, statSync } from "node:fs";
import { folderOf, join, nameOf } from "../../paths.js";
import { nearest } from "../../settings/nearest.js";
import type { Ignored } from "../../patterns/working-tree.js";
import { ignoring } from "../gitignore.js";
import { absolute } from "../paths.js";
import { LOOKED_FOR, walk } from "../walk.js";
import { UsageError } from "./usage.js";

export interface Targets {
  /** Absolute paths, each once. */
  readonly paths: readonly string[];
  /** Files that were named, and that the configuration leaves out. */
  readonly leftOut: readonly string[];
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

function neighbours(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function missing(written: string, path: string, commands: readonly string[]): UsageError {
  if (/[*?]/.test(written))
    return new UsageError(
      `There is no file or folder "${written}". Patterns are not expanded: name folders, iislint looks through them.`,
    );
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

/** Patterns of the configuration and the folder they are relative to. */
export interface Leaving {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** Tests a path against the patterns; undefined where there are none. */
export function leavesOut({ folder, patterns }: Leaving): Ignored | undefined {
  return patterns.length === 0 ? undefined : ignoring(folder, patterns);
}

/**
 * Finds what to lint.
 * @param written - files and folders; none means the working directory
 * @param leave - what the configuration leaves out, in folders and by name
 * @param commands - names of commands, for the hint at a mistyped one
 */
export function findTargets(
  written: readonly string[],
  cwd: string,
  leave: Leaving,
  commands: readonly string[],
): Targets {
  const ignored = leavesOut(leave);
  const paths = new Set<string>();
  const leftOut: string[] = [];
  for (const name of written.length === 0 ? ["."] : written) {
    const { path, kind } = locate(cwd, name);
    if (kind === undefined) throw missing(name, path, commands);
    if (kind === "folder") {
      const { files, closed } = walk(path, ignored);
      for (const found of [...files, ...closed]) paths.add(found);
    } else if (ignored?.(path, false)) leftOut.push(name);
    else paths.add(path);
  }
  return { paths: [...paths], leftOut };
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
