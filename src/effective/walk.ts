/** Finds the configuration files below folders, by the names that servers and builds give them. */
import type { Entry } from "../files.js";
import { join } from "../paths.js";
import { isFoundByName } from "../settings/file-names.js";
import type { Ignored } from "../patterns/working-tree.js";
import type { Folders } from "./folders.js";
import { workingTree } from "./git-ignore.js";

/** Made by tools or fetched from elsewhere: looked through only where a named folder lies inside. */
export const LEFT_OUT = new Set(["node_modules", "bin", "obj", "packages", ".git"]);

export interface Visited {
  /** Paths of the files that the walk takes up, in order of name. */
  readonly files: readonly string[];
  /** Folders it goes into, in order of name. */
  readonly folders: readonly string[];
  /** Files called `*.config` that it does not take up. */
  readonly others: readonly string[];
  /** The folder may not be looked through. */
  readonly closed: boolean;
}

/** Most folders hold no others. */
const NONE: readonly string[] = [];
const some = (paths: readonly string[]) => (paths.length === 0 ? NONE : paths);

const byName = (a: Entry, b: Entry) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

/** What a run has walked; each folder is looked at once. */
export class Walk {
  readonly #visited = new Map<string, Visited>();

  /**
   * @param ignores - what the options file that governs a folder leaves out of it; absent: nothing
   *   is left out, by git neither
   * @param ignoreCase - whether names that differ in letter case only are one file
   */
  constructor(
    readonly folders: Folders,
    private readonly ignores?: (folder: string) => Ignored | undefined,
    private readonly ignoreCase = false,
  ) {}

  /** Looks through a folder (even one that is left out by name or by git) and those below it. */
  visit(top: string): void {
    if (this.#visited.has(top)) return;
    const git: Ignored = this.ignores
      ? workingTree(this.folders, { named: top, ignoreCase: this.ignoreCase }).ignores
      : () => false;
    const waiting = [top];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (this.#visited.has(at)) continue;
      const visited = this.#look(at, git);
      this.#visited.set(at, visited);
      for (let i = visited.folders.length - 1; i >= 0; i--) waiting.push(visited.folders[i] ?? "");
    }
  }

  #look(folder: string, isGitIgnored: Ignored): Visited {
    const listed = this.folders.list(folder);
    if (!listed) return { files: NONE, folders: NONE, others: NONE, closed: true };
    const entries = listed.length > 1 ? [...listed].sort(byName) : listed;
    const ignores = this.ignores?.(folder);
    const files: string[] = [];
    const folders: string[] = [];
    const others: string[] = [];
    for (const { name, kind } of entries) {
      const isFolder = kind === "folder";
      if (isFolder ? LEFT_OUT.has(name.toLowerCase()) : !isFoundByName(name)) {
        if (!isFolder && name.toLowerCase().endsWith(".config")) others.push(join(folder, name));
        continue;
      }
      const path = join(folder, name);
      if (isGitIgnored(path, isFolder) || ignores?.(path, isFolder)) continue;
      (isFolder ? folders : files).push(path);
    }
    return { files: some(files), folders: some(folders), others: some(others), closed: false };
  }

  /** Every folder at or below one, with what was found there; outermost first, in order of name. */
  *below(top: string): Generator<readonly [folder: string, visited: Visited]> {
    this.visit(top);
    const waiting = [top];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const visited = this.#visited.get(at);
      if (!visited) continue;
      yield [at, visited];
      for (let i = visited.folders.length - 1; i >= 0; i--) waiting.push(visited.folders[i] ?? "");
    }
  }
}
