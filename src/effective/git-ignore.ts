/** Whether git leaves a path out, by the .gitignore files on the way to it. */
import ignore, { type Ignore } from "ignore";
import { isSource } from "../files.js";
import { folderOf, join, relativeTo } from "../paths.js";
import { type Folders, upwards } from "./folders.js";

/** Judges paths, also such as do not exist; outside of a git working tree nothing is left out. */
export class GitIgnore {
  /** Rules by folder; undefined where it has none. */
  readonly #rules = new Map<string, Ignore | undefined>();
  /** Top of the working tree by folder. */
  readonly #tops = new Map<string, string | undefined>();

  constructor(private readonly folders: Folders) {}

  #topOf(folder: string): string | undefined {
    const passed: string[] = [];
    let top: string | undefined;
    for (const at of upwards(folder)) {
      if (this.#tops.has(at)) {
        top = this.#tops.get(at);
        break;
      }
      passed.push(at);
      if (this.folders.holdsGit(at)) {
        top = at;
        break;
      }
    }
    for (const at of passed) this.#tops.set(at, top);
    return top;
  }

  #rulesOf(folder: string, isTop: boolean): Ignore | undefined {
    if (!this.#rules.has(folder)) {
      const texts: string[] = [];
      const paths = [
        ...(isTop ? [join(folder, ".git/info/exclude")] : []),
        ...(this.folders.find(folder, ".gitignore") === undefined
          ? []
          : [join(folder, ".gitignore")]),
      ];
      for (const path of paths) {
        const source = this.folders.files.read(path);
        if (isSource(source)) texts.push(source.text);
      }
      this.#rules.set(folder, texts.length === 0 ? undefined : ignore().add(texts));
    }
    return this.#rules.get(folder);
  }

  /**
   * @param from - only .gitignore files at or below this folder count
   */
  isIgnored(path: string, isFolder: boolean, from?: string): boolean {
    const top = this.#topOf(folderOf(path));
    if (top === undefined) return false;
    const chain: string[] = [];
    for (const at of upwards(folderOf(path))) {
      chain.push(at);
      if (at === top || at === from) break;
    }
    // The deepest file that has an opinion wins.
    for (const folder of chain) {
      const below = relativeTo(folder, path);
      const rules = this.#rulesOf(folder, folder === top);
      if (!rules || below === undefined || below === "") continue;
      const verdict = rules.test(isFolder ? `${below}/` : below);
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  }
}
