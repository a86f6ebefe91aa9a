/** The folders of an editor: which of them a document belongs to. */
import { folderOf, relativeTo } from "../../paths.js";
import type { Source } from "../../source.js";
import { type Around, Folder } from "./folder.js";

export class Folders {
  readonly #folders = new Map<string, Folder>();
  /** Folders that nobody opened, of documents that lie in none. */
  readonly #own = new Map<string, Folder>();

  constructor(private readonly around: Around) {}

  /** Opens a folder; two of one path are one. */
  add(path: string): void {
    if (this.#folders.has(path)) return;
    const folder = new Folder(path, this.around);
    this.#folders.set(path, folder);
    folder.anew();
  }

  /** @returns the paths in which nothing is found any more */
  remove(path: string): readonly string[] {
    const folder = this.#folders.get(path);
    this.#folders.delete(path);
    return folder ? [...folder.paths] : [];
  }

  /** The innermost folder that holds a path; of a file outside of all its own. */
  of(path: string): Folder {
    const holding = [...this.#folders.values()]
      .filter((folder) => relativeTo(folder.path, path) !== undefined)
      .sort((a, b) => b.path.length - a.path.length);
    if (holding[0]) return holding[0];
    const top = folderOf(path);
    let own = this.#own.get(top);
    if (!own) {
      own = new Folder(top, this.around, false);
      this.#own.set(top, own);
    }
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

  text(source: Source): void {
    this.of(source.path).text(source);
  }

  close(path: string): void {
    this.of(path).close(path);
    const top = folderOf(path);
    const own = this.#own.get(top);
    if (own?.isIdle) this.#own.delete(top);
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
