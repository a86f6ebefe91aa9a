/** A file replaced in one step: a reader sees the old one or the new one, never half of either. */
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { folderOf, join } from "../paths.js";
import type { Printed } from "../report/print.js";
import { toSlashes } from "./paths.js";

/** As far as the system lets us: who owned it may be another user. */
function keepOwner(file: number, { uid, gid }: Pick<Stats, "uid" | "gid">): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // The new file is ours then, as with every editor.
  }
}

/**
 * Writes beside the file and renames; what fails leaves the file as it is.
 * @param path - no link: the link itself would be replaced
 * @param like - whose mode and owner it gets; absent: those of any new file
 * @throws what the system says
 */
export function replaceFile(
  path: string,
  content: string | Uint8Array,
  like?: Pick<Stats, "mode" | "uid" | "gid">,
): void {
  // A run that was killed may have left one of the same process number.
  const own = Math.random().toString(36).slice(2);
  const temporary = join(folderOf(path), `.iislint-${process.pid}-${own}.tmp`);
  const file = openSync(temporary, "wx");
  try {
    try {
      writeFileSync(file, content);
      if (like) {
        keepOwner(file, like);
        fchmodSync(file, like.mode & 0o7777);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** What lies at a path now, links followed. */
export function standing(
  file: string,
): { readonly real: string; readonly isFile: boolean } | undefined {
  try {
    return { real: toSlashes(realpathSync(file)), isFile: statSync(file).isFile() };
  } catch {
    return undefined;
  }
}

/**
 * Makes a folder with those above it, from the top down: where a file system refuses (`/proc`), the
 * recursive way of Node 20 never ends.
 */
function makeFolders(folder: string): void {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at) && folderOf(at) !== at; at = folderOf(at)) missing.push(at);
  for (let at = missing.pop(); at !== undefined; at = missing.pop()) {
    try {
      mkdirSync(at);
    } catch (error) {
      // Another process made it meanwhile.
      if (!existsSync(at)) throw error;
    }
  }
}

/**
 * Writes a file with its folders; where that fails, what was there stays as it is.
 * @param file - absolute; a link is followed
 * @throws what the system says
 */
export function putFile(file: string, text: Printed): void {
  makeFolders(folderOf(file));
  const there = standing(file);
  // A device or a pipe takes what comes; it cannot be replaced.
  if (there && !there.isFile) writeFileSync(file, text);
  else replaceFile(there?.real ?? file, text);
}
