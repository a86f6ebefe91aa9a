/** The file system of this machine as the core sees it. */
import {
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  type Dirent,
  type Stats,
} from "node:fs";
import { createSource, type Source } from "../source.js";
import type { Entry, Files, Unreadable } from "../files.js";
import { milliseconds } from "./clock.js";
import { decode } from "./decode.js";
import { join } from "../paths.js";
import { reason } from "./errno.js";

/** Larger files are no configuration written by hand; reading them would stall an editor. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** Files of this machine. */
export interface Disk extends Files {
  /** Forgets which files there are, so that the next look sees the folders as they are now. */
  forget(): void;
}

export interface DiskOptions {
  /** Called after a file was read, with the milliseconds that took. */
  readonly onRead?: (path: string, milliseconds: number) => void;
}

function unreadable(path: string, message: string): Unreadable {
  return { path, message };
}

/** A link whose target is not there still is a file that somebody meant. */
function danglingLink(path: string): Unreadable | undefined {
  const link = lstatSync(path, { throwIfNoEntry: false });
  if (!link?.isSymbolicLink()) return undefined;
  return unreadable(
    path,
    `The file is a link to ${readlinkSync(path)}, which does not exist. Restore the target or remove the link.`,
  );
}

function folderInPlaceOfFile(path: string): Unreadable {
  try {
    readdirSync(path);
  } catch (error) {
    return unreadable(
      path,
      `The folder cannot be looked through: ${reason(error)}. Nothing below it was linted.`,
    );
  }
  return unreadable(path, "A folder stands where a file was expected. Name a file inside it.");
}

function notText(path: string, stats: Stats): Unreadable | undefined {
  if (stats.isDirectory()) return folderInPlaceOfFile(path);
  // Reading a pipe that nobody writes to would wait for ever.
  if (!stats.isFile())
    return unreadable(path, "This is a pipe, a device or a socket, not a file. Name a text file.");
  if (stats.size > MAX_BYTES) {
    const megabytes = (stats.size / 1024 / 1024).toFixed(1);
    return unreadable(
      path,
      `The file has ${megabytes} MB; the limit is ${MAX_BYTES / 1024 / 1024} MB. Leave it out if it is no configuration.`,
    );
  }
  return undefined;
}

/** Decodes bytes to a source that knows how to become these bytes again. */
export function sourceOf(path: string, bytes: Uint8Array): Source | Unreadable {
  const decoded = decode(bytes);
  if ("problem" in decoded) return unreadable(path, `The file ${decoded.problem}`);
  return createSource(path, decoded.text, decoded.encoding);
}

/** Codes that mean "there is no such file", whichever way the system says it. */
const ABSENT = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

function isAbsent(error: unknown): boolean {
  return error instanceof Error && "code" in error && ABSENT.has(String(error.code));
}

function readNow(path: string): Source | Unreadable | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return danglingLink(path);
    return notText(path, stats) ?? sourceOf(path, readFileSync(path));
  } catch (error) {
    if (isAbsent(error)) return undefined;
    return unreadable(
      path,
      `The file cannot be opened: ${reason(error)}. Run iislint as a user who may read it, or leave the file out.`,
    );
  }
}

/** Links to folders are left out: following them can go round in circles. */
function kindOf(folder: string, entry: Dirent): Entry["kind"] | undefined {
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return "file";
  return leadsToFolder(join(folder, entry.name)) ? undefined : "file";
}

/** Whether a link leads to a folder; a link that leads nowhere does not. */
export function leadsToFolder(link: string): boolean {
  try {
    return statSync(link, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

function listNow(folder: string): readonly Entry[] | undefined {
  try {
    const entries: Entry[] = [];
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const kind = kindOf(folder, entry);
      if (kind !== undefined) entries.push({ name: entry.name, kind });
    }
    return entries;
  } catch {
    return undefined;
  }
}

/**
 * Opens the disk; paths are absolute, with forward slashes. Folders are listed once; texts are not
 * kept, since a run over many files looks at each for a short while.
 */
export function openDisk(options: DiskOptions = {}): Disk {
  const folders = new Map<string, readonly Entry[] | undefined>();
  return {
    list(folder) {
      if (!folders.has(folder)) folders.set(folder, listNow(folder));
      return folders.get(folder);
    },
    read(path) {
      const start = milliseconds();
      const text = readNow(path);
      options.onRead?.(path, milliseconds() - start);
      return text;
    },
    forget() {
      folders.clear();
    },
  };
}
