/** Folders as the host lists them, each asked for once in a run; names compare as IIS compares them. */
import type { Entry, Files } from "../files.js";
import { join, normalisePath, parentOf, relativeTo } from "../paths.js";

/** Above this many entries a map pays off. */
const SMALL = 16;

/** Counts what a run asked of the host, for tests of the work done. */
export interface FolderWork {
  listed: number;
}

/** A folder that was looked for, and those looked for below it. */
interface Reached {
  readonly at: string | undefined;
  /** Absent until somebody looks: below most of them nobody does. */
  below?: Map<string, Reached>;
}

export class Folders {
  readonly work: FolderWork = { listed: 0 };
  readonly #listings = new Map<string, readonly Entry[] | undefined>();
  /** By folder, and step by step below it, as asked for. */
  readonly #reached = new Map<string, Reached>();
  readonly #names = new WeakMap<readonly Entry[], ReadonlyMap<string, string>>();

  constructor(readonly files: Files) {}

  /** Entries of a folder; undefined where there is none or it may not be read. */
  list(folder: string): readonly Entry[] | undefined {
    if (!this.#listings.has(folder)) {
      this.work.listed++;
      this.#listings.set(folder, this.files.list(folder));
    }
    return this.#listings.get(folder);
  }

  /** The same of a folder that is looked into once: nothing of it is kept. */
  glance(folder: string): readonly Entry[] | undefined {
    if (this.#listings.has(folder)) return this.#listings.get(folder);
    this.work.listed++;
    return this.files.list(folder);
  }

  /** The path of an entry whose name matches; letter case counts only between two that do. */
  find(folder: string, name: string): string | undefined {
    const entries = this.list(folder);
    if (!entries) return undefined;
    const hit = entries.length <= SMALL ? search(entries, name) : this.#named(entries, name);
    return hit === undefined ? undefined : join(folder, hit);
  }

  #named(entries: readonly Entry[], name: string): string | undefined {
    let names = this.#names.get(entries);
    if (!names) {
      const made = new Map<string, string>();
      for (const entry of entries) {
        const lower = entry.name.toLowerCase();
        if (!made.has(lower)) made.set(lower, entry.name);
        made.set(entry.name, entry.name);
      }
      names = made;
      this.#names.set(entries, names);
    }
    return names.get(name) ?? names.get(name.toLowerCase());
  }

  /** A path below a folder, each step found whatever its letter case. */
  descend(folder: string, steps: readonly string[]): string | undefined {
    let reached = this.#reached.get(folder);
    if (!reached) this.#reached.set(folder, (reached = { at: folder }));
    // Each folder is reached from the one around it, however many a file names.
    for (let i = 0; i < steps.length; i++) {
      const step = steps[i]!;
      if (reached.at === undefined) return undefined;
      // The last one is as quickly looked for in a short list, and there is one for each file.
      if (i === steps.length - 1 && (this.list(reached.at)?.length ?? 0) <= SMALL)
        return this.find(reached.at, step);
      const below: Map<string, Reached> = (reached.below ??= new Map<string, Reached>());
      let next: Reached | undefined = below.get(step);
      if (!next) below.set(step, (next = { at: this.find(reached.at, step) }));
      reached = next;
    }
    return reached.at;
  }

  /** A path as the disk spells it; not below the base folder, and where nothing fits, as written. */
  real(base: string, path: string): string {
    const rest = relativeTo(base, path);
    if (rest === undefined || rest === "") return path;
    return this.descend(base, rest.split("/")) ?? path;
  }

  /** Whether git keeps its own folder (or, in a linked working tree, its file) here. */
  holdsGit(folder: string): boolean {
    return this.list(folder)?.some((entry) => entry.name === ".git") ?? false;
  }
}

function search(entries: readonly Entry[], name: string): string | undefined {
  const lower = name.toLowerCase();
  let hit: string | undefined;
  for (const entry of entries) {
    if (entry.name === name) return name;
    if (hit === undefined && entry.name.toLowerCase() === lower) hit = entry.name;
  }
  return hit;
}

/** A folder and those above it, innermost first. */
export function* upwards(folder: string): Generator<string> {
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) yield at;
}

/** The folder that a path of the options file names, seen from its folder. */
export const folderBelow = (base: string, path: string): string =>
  normalisePath(join(base, path.replace(/^[\\/]+/, "") || "."));
