/**
 * The one way to the bytes of a file. What is read may come from a repository of a stranger: a
 * link to a device, a pipe that nobody writes to, a file that grows, a link to somebody's key.
 */
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readSync,
  realpathSync,
} from "node:fs";
import { folderOf, join, parentOf, relativeTo } from "../paths.js";
import { toSlashes } from "./paths.js";

/** Larger files are no configuration written by hand; reading them would stall an editor. */
export const MAX_BYTES = 16 * 1024 * 1024;

/** The bytes, or why there are none; a fault of the system is thrown. */
export type Opened =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  | { readonly kind: "absent" }
  | { readonly kind: "folder" }
  /** A pipe, a device or a socket. */
  | { readonly kind: "special" }
  /** More than {@link MAX_BYTES}; `size` as far as the system knows it. */
  | { readonly kind: "large"; readonly size: number }
  /** A link that leads out of the repository, or nowhere. */
  | { readonly kind: "outside" | "dangling"; readonly target: string };

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";

/** Codes that mean "there is no such file", whichever way the system says it. */
const ABSENT = new Set(["ENOENT", "ENOTDIR", "ENAMETOOLONG", "ERR_INVALID_ARG_VALUE"]);

/** Opening a pipe would wait for a writer; a link is looked at before it is followed. */
const FLAGS = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);
/** Windows has no such flag. */
const { O_NOFOLLOW: NO_FOLLOW }: { readonly O_NOFOLLOW?: number } = constants;

/** The repository that a folder lies in. */
function repositoryOf(folder: string): string | undefined {
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at))
    if (existsSync(join(at, ".git"))) return at;
  return undefined;
}

/** Whether a path lies, links followed, in the repository that another path lies in. */
export function staysInside(path: string, from: string): boolean {
  const top = repositoryOf(from);
  if (top === undefined) return true;
  let real = path;
  try {
    real = toSlashes(realpathSync(path));
  } catch {
    // What is not there leads nowhere else.
  }
  return relativeTo(toSlashes(realpathSync(top)), real) !== undefined;
}

function throughLink(path: string, mayLeave: boolean): Opened | undefined {
  let real: string;
  try {
    real = toSlashes(realpathSync(path));
  } catch (error) {
    if (codeOf(error) !== "ENOENT") throw error;
    return { kind: "dangling", target: "" };
  }
  return mayLeave || staysInside(real, folderOf(path))
    ? undefined
    : { kind: "outside", target: real };
}

function readAll(file: number): Opened {
  const stats = fstatSync(file);
  if (stats.isDirectory()) return { kind: "folder" };
  if (!stats.isFile()) return { kind: "special" };
  if (stats.size > MAX_BYTES) return { kind: "large", size: stats.size };
  // A file may grow while it is read, and those below /proc say that they are empty.
  let bytes = Buffer.allocUnsafe(stats.size + 1);
  let length = 0;
  for (;;) {
    if (length === bytes.length)
      bytes = Buffer.concat([bytes], Math.min(2 * length + 4096, MAX_BYTES + 1));
    const read = readSync(file, bytes, length, bytes.length - length, null);
    if (read === 0) return { kind: "bytes", bytes: bytes.subarray(0, length) };
    length += read;
    if (length > MAX_BYTES) return { kind: "large", size: length };
  }
}

/**
 * Reads a file.
 * @param path - absolute, forward slashes
 * @param mayLeave - the command line names the file, so that a link in it may lead anywhere
 * @throws what the system says against opening it
 */
export function openFile(path: string, mayLeave = false): Opened {
  try {
    const isLink =
      NO_FOLLOW === undefined && lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink();
    if (isLink) {
      const away = throughLink(path, mayLeave);
      if (away) return away;
    }
    let file: number;
    try {
      file = openSync(path, FLAGS | (NO_FOLLOW ?? 0));
    } catch (error) {
      // A link: the system refuses to follow it, until it is known where it leads.
      if (NO_FOLLOW === undefined || codeOf(error) !== "ELOOP") throw error;
      const away = throughLink(path, mayLeave);
      if (away) return away;
      file = openSync(path, FLAGS);
    }
    try {
      return readAll(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    if (ABSENT.has(codeOf(error))) return { kind: "absent" };
    // Windows opens no folder; nothing opens a socket.
    if (codeOf(error) === "EISDIR") return { kind: "folder" };
    if (codeOf(error) === "ENXIO") return { kind: "special" };
    throw error;
  }
}
