/** The folders of an editor: which of them a document belongs to. All see the open documents. */
import { folderOf, relativeTo } from "../../paths.js";
import type { Source } from "../../source.js";
import { type Around, Folder } from "./folder.js";

export class Folders {
  readonly #folders = new Map<string, Folder>();
  /** Folders that nobody opened, of documents that lie in none. */
  readonly #own = new Map<string, Folder>();
  readonly #open = new Map<string, Source>();

  constructor(private readonly around: Around) {}

  /** Opens a folder; two of one path are one. */
  add(path: string): void {
    if (this.#folders.has(path)) return;
    const folder = this.#made(path, true);
    this.#folders.set(path, folder);
    this.#share();
    folder.anew();
  }

  /** @returns the paths in which it has found something */
  remove(path: string): readonly string[] {
    const folder = this.#folders.get(path);
    if (!folder) return [];
    folder.leave();
    this.#folders.delete(path);
    this.#share();
    return [...folder.paths];
  }

  #made(path: string, isWhole: boolean): Folder {
    const folder = new Folder(path, this.around, isWhole);
    for (const source of this.#open.values()) folder.text(source);
    return folder;
  }

  /** Each open document belongs to one folder, whichever there are now. */
  #share(): void {
    for (const path of this.#open.keys()) {
      const owner = this.of(path);
      for (const folder of this) folder.own(path, folder === owner);
    }
    for (const [top, folder] of this.#own) if (folder.isIdle) this.#own.delete(top);
  }

  /** The innermost folder that holds a path; undefined for a file outside of all. */
  holder(path: string): Folder | undefined {
    const holding = [...this.#folders.values()]
      .filter((folder) => relativeTo(folder.path, path) !== undefined)
      .sort((a, b) => b.path.length - a.path.length);
    return holding[0] ?? this.#own.get(folderOf(path));
  }

  /** The same; where there is none, one of its own. */
  of(path: string): Folder {
    const holder = this.holder(path);
    if (holder) return holder;
    const top = folderOf(path);
    const own = this.#made(top, false);
    if (this.#open.has(path)) this.#own.set(top, own);
    return own;
  }

  /** Those that hold any of some paths. */
  holding(paths: readonly string[]): ReadonlyMap<Folder, readonly string[]> {
    const all = new Map<Folder, string[]>();
    for (const path of paths)
      for (const folder of this) {
        if (relativeTo(folder.path, path) === undefined) continue;
        const known = all.get(folder);
        if (known) known.push(path);
        else all.set(folder, [path]);
      }
    return all;
  }

  /** A document as it reads now, which counts for all folders. */
  text(source: Source): void {
    const { path } = source;
    const isNew = !this.#open.has(path);
    this.#open.set(path, source);
    for (const folder of this) folder.text(source);
    if (isNew) this.of(path).own(path, true);
  }

  close(path: string): void {
    this.#open.delete(path);
    for (const folder of this) folder.close(path);
    const top = folderOf(path);
    if (this.#own.get(top)?.isIdle) this.#own.delete(top);
  }

  /** Nobody asks any more. */
  leave(): void {
    for (const folder of this) folder.leave();
  }

  *[Symbol.iterator](): Generator<Folder> {
    yield* this.#folders.values();
    yield* this.#own.values();
  }

  /** Everything is taken up. */
  async settled(): Promise<void> {
    for (const folder of this) await folder.settled();
  }
}
