/** The file system as the core sees it; hosts supply it. Paths use forward slashes. */
import type { Source } from "./source.js";

export interface Entry {
  readonly name: string;
  readonly kind: "file" | "folder";
}

/** A file that could not become a text. */
export interface Unreadable {
  readonly path: string;
  /** In words for a person, with what to do. */
  readonly message: string;
}

export interface Files {
  /** Entries of a folder; undefined when there is no such folder or it may not be read. */
  list(folder: string): readonly Entry[] | undefined;
  /** Undefined when there is no such file. */
  read(path: string): Source | Unreadable | undefined;
  /**
   * What the bytes of a file are known by, of one that is no text too; undefined where the host does
   * not know. Two files with the same bytes have the same.
   */
  fingerprint?(path: string): string | undefined;
}

/** Whether a read gave a text. */
export function isSource(result: Source | Unreadable | undefined): result is Source {
  return result !== undefined && "text" in result;
}

/**
 * Entries of a folder with those of some texts in memory. One that differs only in letter case is
 * the same file to IIS, so the text takes its place.
 */
export function withNames(
  entries: readonly Entry[] | undefined,
  names: readonly string[],
): readonly Entry[] | undefined {
  if (names.length === 0) return entries;
  const own = new Set(names.map((name) => name.toLowerCase()));
  return [
    ...(entries ?? []).filter(({ name }) => !own.has(name.toLowerCase())),
    ...names.map((name): Entry => ({ name, kind: "file" })),
  ];
}
