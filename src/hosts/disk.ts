/** The file system of this machine as the core sees it. */
import { readdirSync, readlinkSync, statSync, type Dirent } from "node:fs";
import { createSource, type Source } from "../source.js";
import type { Entry, Files, Unreadable } from "../files.js";
import { milliseconds } from "./clock.js";
import { decode } from "./decode.js";
import { join } from "../paths.js";
import { reason } from "./errno.js";
import { MAX_BYTES, type Opened, openFile } from "./open-file.js";

/** Files of this machine. */
export interface Disk extends Files {
  /** Forgets which files there are, so that the next look sees the folders as they are now. */
  forget(): void;
}

export interface DiskOptions {
  /** Called after a file was read, with the milliseconds that took. */
  readonly onRead?: (path: string, milliseconds: number) => void;
  /** The caller names the file itself: a link there may lead out of the repository. */
  readonly isNamed?: (path: string) => boolean;
}

function unreadable(path: string, message: string): Unreadable {
  return { path, message };
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
  return unreadable(path, "This is a folder, where a file was expected. Name a file inside it.");
}

/** A file beyond the limit. */
export function tooLarge(path: string, size: number): Unreadable {
  const megabytes = (size / 1024 / 1024).toFixed(1);
  return unreadable(
    path,
    `The file has ${megabytes} MB; the limit is ${MAX_BYTES / 1024 / 1024} MB. Leave it out if it is not a configuration file.`,
  );
}

/** Why a file gave no bytes, with what to do. */
function faultOf(path: string, opened: Exclude<Opened, { kind: "bytes" | "absent" }>): Unreadable {
  switch (opened.kind) {
    case "folder":
      return folderInPlaceOfFile(path);
    case "special":
      return unreadable(
        path,
        "This is a pipe, a device or a socket, not a file. Name a text file.",
      );
    case "large":
      return tooLarge(path, opened.size);
    case "dangling":
      return unreadable(
        path,
        `The file is a link to ${readlinkSync(path)}, which does not exist. Restore the target or remove the link.`,
      );
    case "outside":
      return unreadable(
        path,
        `The file is a link that leads out of the repository, to ${opened.target}: it was not read. Name it on the command line if you trust it.`,
      );
  }
}

/** Decodes bytes to a source that knows how to become these bytes again. */
export function sourceOf(path: string, bytes: Uint8Array): Source | Unreadable {
  const decoded = decode(bytes);
  if ("problem" in decoded) return unreadable(path, `The file ${decoded.problem}`);
  return createSource(path, decoded.text, decoded.encoding);
}

function readNow(path: string, mayLeave: boolean): Source | Unreadable | undefined {
  try {
    const opened = openFile(path, mayLeave);
    if (opened.kind === "absent") return undefined;
    return opened.kind === "bytes" ? sourceOf(path, opened.bytes) : faultOf(path, opened);
  } catch (error) {
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
      const text = readNow(path, options.isNamed?.(path) ?? false);
      options.onRead?.(path, milliseconds() - start);
      return text;
    },
    forget() {
      folders.clear();
    },
  };
}
