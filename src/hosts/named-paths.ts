/** What a caller names -> what lies there: files, folders, and what patterns match. */
import { lstatSync, realpathSync, statSync } from "node:fs";
import { folderOf, join, nameOf } from "../paths.js";
import { magicAt } from "../patterns/glob.js";
import { expand } from "./globs.js";
import { absolute, toSlashes } from "./paths.js";

/** A file or folder that is named. */
export interface Target {
  /** Absolute, forward slashes. */
  readonly path: string;
  readonly isFolder: boolean;
}

/** What lies at a path; a link that leads nowhere is a file that cannot be read. */
export function kindAt(path: string): "file" | "folder" | undefined {
  try {
    if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return undefined;
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? "folder" : "file";
  } catch (error) {
    // A path through a file, too long for this system or with a NUL names nothing that can be.
    if (isNoPath(error)) return undefined;
    // It is there and cannot be looked at: reading it will say why.
    return "file";
  }
}

const NO_PATH = new Set(["ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

const isNoPath = (error: unknown): boolean =>
  error instanceof Error && "code" in error && NO_PATH.has(String(error.code));

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

/** What lies at a path, as written; backslashes are tried as slashes where no such file exists. */
export function locate(written: string, cwd: string): Target | undefined {
  for (const spelling of new Set([written, written.replaceAll("\\", "/")])) {
    const path = absolute(cwd, spelling);
    const kind = kindAt(path);
    if (kind !== undefined) return { path, isFolder: kind === "folder" };
  }
  return undefined;
}

/**
 * What a path or pattern names; nothing where nothing is there. Patterns are expanded here, since
 * not every shell does it.
 * @param written - as the caller wrote it, not empty
 */
export function lookUp(written: string, cwd: string): readonly Target[] {
  const one = locate(written, cwd);
  const paths = one || magicAt(written) < 0 ? [] : expand(cwd, written, { folders: true });
  const found = paths.map((path) => ({ path, isFolder: kindAt(path) === "folder" }));
  return (one ? [one] : found).map(({ path, isFolder }) => ({ path: real(path), isFolder }));
}
