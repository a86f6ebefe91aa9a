/** The files of a session: open documents over those of the host, which are asked for once. */
import type { Document } from "../document/tree.js";
import type { Documents } from "../effective/loader.js";
import { Folders } from "../effective/folders.js";
import { type Entry, type Files, isSource, type Unreadable } from "../files.js";
import { folderOf, join, nameOf, parentOf } from "../paths.js";
import type { Source } from "../source.js";
import { Recent } from "./recent.js";

/** Characters of texts that are kept; beyond that the host is asked again. */
const TEXTS = 2 ** 27;
/** Characters of texts that are kept as trees, which take many times as much room. */
const TREES = 2 ** 23;

type Read = Source | Unreadable | undefined;

/** The name under which a listing counts as something that was looked at. */
export const listingOf = (folder: string): string => join(folder, "");

const lengthOf = (read: Read): number => (isSource(read) ? read.text.length : 0) + 100;

/** Whether two reads of a path show the same. */
function isSameText(a: Read, b: Read): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (!isSource(a) || !isSource(b)) return !isSource(a) && !isSource(b) && a.message === b.message;
  return a.text === b.text && JSON.stringify(a.encoding) === JSON.stringify(b.encoding);
}

const linesOf = (entries: readonly Entry[]) => entries.map(({ name, kind }) => `${kind}/${name}`);

function isSameListing(a: readonly Entry[] | undefined, b: readonly Entry[] | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.length !== b.length) return false;
  // Whatever order the host tells them in.
  const known = new Set(linesOf(a));
  return linesOf(b).every((line) => known.has(line));
}

/** What was asked of the host, and scanned. */
export interface TextWork {
  /** Files read. */
  files: number;
  folders: number;
  scanned: number;
}

export class Texts implements Files, Documents {
  work: TextWork = { files: 0, folders: 0, scanned: 0 };
  #host: Files;
  readonly #open = new Map<string, Source | Unreadable>();
  readonly #read = new Recent<{ readonly read: Read }>(TEXTS);
  readonly #scanned = new Recent<Document>(TREES);
  readonly #listed = new Map<string, readonly Entry[] | undefined>();
  /** Listings with the open documents among them. */
  readonly #shown = new Map<string, readonly Entry[] | undefined>();

  /** @param onLook - told of each path that is read, and of {@link listingOf} each folder */
  constructor(
    host: Files,
    private readonly onLook: (key: string) => void,
  ) {
    this.#host = host;
  }

  list(folder: string): readonly Entry[] | undefined {
    this.onLook(listingOf(folder));
    if (!this.#shown.has(folder)) this.#shown.set(folder, this.#withOpen(folder));
    return this.#shown.get(folder);
  }

  read(path: string): Read {
    this.onLook(path);
    return this.#open.get(path) ?? this.#ofHost(path);
  }

  /** The tree of a text that was scanned, while the text is the same. */
  get(path: string): Document | undefined {
    this.onLook(path);
    const document = this.#scanned.get(path);
    const source = this.#open.get(path) ?? this.#read.get(path)?.read;
    return document?.source === source ? document : undefined;
  }

  set(path: string, document: Document): void {
    this.work.scanned++;
    this.#scanned.set(path, document, document.source.text.length);
  }

  #ofHost(path: string): Read {
    const known = this.#read.get(path);
    if (known) return known.read;
    this.work.files++;
    const read = this.#host.read(path);
    this.#read.set(path, { read }, lengthOf(read));
    return read;
  }

  #listHost(folder: string): readonly Entry[] | undefined {
    this.work.folders++;
    const entries = this.#host.list(folder);
    this.#listed.set(folder, entries);
    return entries;
  }

  /** An entry that differs only in letter case is the same file to IIS: the open one stands for it. */
  #withOpen(folder: string): readonly Entry[] | undefined {
    const entries = this.#listed.has(folder) ? this.#listed.get(folder) : this.#listHost(folder);
    const own = [...this.#open.keys()]
      .filter((path) => folderOf(path) === folder)
      .map((path): Entry => ({ name: nameOf(path), kind: "file" }));
    if (own.length === 0) return entries;
    const names = new Set(own.map(({ name }) => name.toLowerCase()));
    return [...(entries ?? []).filter(({ name }) => !names.has(name.toLowerCase())), ...own];
  }

  /** Looks at a folder again. */
  #relist(folder: string, changed: Set<string>): void {
    if (!this.#shown.has(folder)) return;
    const entries = this.#withOpen(folder);
    if (isSameListing(entries, this.#shown.get(folder))) return;
    this.#shown.set(folder, entries);
    changed.add(listingOf(folder));
  }

  /** Reads a file again, which is known already. */
  #reread(path: string, changed: Set<string>): void {
    const known = this.#read.get(path);
    this.#read.delete(path);
    if (!known) changed.add(path);
    else if (isSameText(known.read, this.#ofHost(path)))
      this.#read.set(path, known, lengthOf(known.read));
    else changed.add(path);
  }

  /** @returns what is looked at differently now */
  open(documents: Iterable<Source | Unreadable>): Set<string> {
    const changed = new Set<string>();
    for (const document of documents) {
      const { path } = document;
      const before = this.#open.get(path) ?? this.#read.get(path)?.read;
      const isSame = before !== undefined && isSameText(before, document);
      const isNew = !this.#open.has(path);
      this.#open.set(path, isSame ? before : document);
      if (!isSame) changed.add(path);
      if (isNew) this.#relist(folderOf(path), changed);
    }
    return changed;
  }

  /** @returns what is looked at differently now */
  close(paths: Iterable<string>): Set<string> {
    const changed = new Set<string>();
    for (const path of paths) {
      const before = this.#open.get(path);
      if (before === undefined) continue;
      this.#open.delete(path);
      // Meanwhile it was saved, as a rule.
      this.#read.delete(path);
      const now = this.#ofHost(path);
      if (isSameText(before, now)) this.#read.set(path, { read: before }, lengthOf(before));
      else changed.add(path);
      this.#relist(folderOf(path), changed);
    }
    return changed;
  }

  /**
   * Looks again at what was looked at of some paths, of what lies below them and of the folders
   * around them.
   * @returns what is different
   */
  look(paths: Iterable<string>): Set<string> {
    const changed = new Set<string>();
    const folders = new Set<string>();
    for (const path of paths) {
      const start = listingOf(path);
      for (const known of [...this.#read.keys()])
        if (known !== path && known.startsWith(start)) this.#reread(known, changed);
      this.#reread(path, changed);
      for (const known of this.#listed.keys())
        if (known === path || known.startsWith(start)) folders.add(known);
      for (let at = parentOf(path); at !== undefined; at = parentOf(at)) folders.add(at);
      if (!path.startsWith("/")) folders.add(".");
    }
    for (const folder of folders) {
      if (!this.#listed.has(folder)) continue;
      this.#listHost(folder);
      this.#relist(folder, changed);
    }
    return changed;
  }

  /**
   * Other files from now on; what is open stays.
   * @returns whether they are others
   */
  over(host: Files): boolean {
    if (host === this.#host) return false;
    this.#host = host;
    this.#read.clear();
    this.#listed.clear();
    this.#shown.clear();
    return true;
  }
}

/** Folders that keep nothing themselves: what they are asked is looked at each time. */
export class WatchedFolders extends Folders {
  override list(folder: string): readonly Entry[] | undefined {
    return this.files.list(folder);
  }

  override glance(folder: string): readonly Entry[] | undefined {
    return this.files.list(folder);
  }

  override descend(folder: string, steps: readonly string[]): string | undefined {
    let at: string | undefined = folder;
    for (const step of steps) {
      if (at === undefined) break;
      at = this.find(at, step);
    }
    return at;
  }
}
