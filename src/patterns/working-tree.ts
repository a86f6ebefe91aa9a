/**
 * Which paths git leaves out: `info/exclude` and every .gitignore from the top of the working tree
 * down. What a user keeps for all repositories (core.excludesFile) is left aside, so that a file is
 * judged alike on every machine.
 */
import { folderOf, join, parentOf } from "../paths.js";
import { readGitFolder, type TreeFiles } from "./git-folder.js";
import { type IgnoreRules, parseIgnore } from "./gitignore.js";

/** Whether a path is left out. */
export type Ignored = (path: string, isFolder: boolean) => boolean;

/** The rules of one file; those of the folders above have the next word. */
interface Layer {
  /** With a slash at its end. */
  readonly folder: string;
  readonly rules: IgnoreRules;
  readonly above: Layer | undefined;
}

interface Folder {
  /** Nothing inside can be taken in again, and no .gitignore inside is read. */
  readonly isIgnored: boolean;
  readonly layer: Layer | undefined;
  readonly ignoreCase: boolean;
}

function layered(
  above: Layer | undefined,
  folder: string,
  text: string | undefined,
  ignoreCase: boolean,
): Layer | undefined {
  const rules = text === undefined ? undefined : parseIgnore(text, ignoreCase);
  return rules ? { folder: join(folder, ""), rules, above } : above;
}

function leavesOut(start: Layer | undefined, path: string, isFolder: boolean): boolean {
  for (let layer = start; layer !== undefined; layer = layer.above) {
    const verdict = layer.rules.judge(path.slice(layer.folder.length), isFolder);
    if (verdict !== undefined) return verdict;
  }
  return false;
}

export interface TreeOptions {
  /**
   * A folder that is looked through on purpose: where git leaves it out, what stands above it has
   * no say, and outside of git the .gitignore files from here on down count.
   */
  readonly named?: string;
  /** Whether letter case is ignored outside of git; inside, git's own configuration says it. */
  readonly ignoreCase?: boolean;
}

/** Working trees of git as far as they are asked about: each folder is judged once. */
export class WorkingTree {
  readonly #files: TreeFiles;
  readonly #options: TreeOptions;
  /** Undefined: outside of any working tree. */
  readonly #folders = new Map<string, Folder | undefined>();

  constructor(files: TreeFiles, options: TreeOptions = {}) {
    this.#files = files;
    this.#options = options;
  }

  /** Whether git leaves out a path, which need not exist. Absolute, forward slashes. */
  readonly ignores: Ignored = (path, isFolder) => {
    const folder = this.#folder(folderOf(path));
    return folder !== undefined && (folder.isIgnored || leavesOut(folder.layer, path, isFolder));
  };

  #folder(path: string): Folder | undefined {
    const unknown: string[] = [];
    let at: string | undefined = path;
    while (at !== undefined && !this.#folders.has(at)) {
      unknown.push(at);
      // Above the top of a working tree nothing counts.
      at = this.#files.has(at, ".git") ? undefined : parentOf(at);
    }
    let above = at === undefined ? undefined : this.#folders.get(at);
    for (const folder of unknown.reverse()) {
      above = this.#judge(folder, above);
      this.#folders.set(folder, above);
    }
    return above;
  }

  #judge(path: string, above: Folder | undefined): Folder | undefined {
    if (this.#files.has(path, ".git")) {
      const { exclude, ignoreCase } = readGitFolder(path, this.#files);
      return this.#open(path, layered(undefined, path, exclude, ignoreCase), ignoreCase);
    }
    const isNamed = path === this.#options.named;
    if (above === undefined)
      return isNamed ? this.#open(path, undefined, this.#options.ignoreCase ?? false) : undefined;
    const isIgnored = above.isIgnored || leavesOut(above.layer, path, true);
    if (isIgnored && !isNamed) return { ...above, isIgnored };
    return this.#open(path, isIgnored ? undefined : above.layer, above.ignoreCase);
  }

  /** A folder that is not left out, with its own .gitignore. */
  #open(path: string, above: Layer | undefined, ignoreCase: boolean): Folder {
    const text = this.#files.has(path, ".gitignore")
      ? this.#files.text(join(path, ".gitignore"))
      : undefined;
    return { isIgnored: false, layer: layered(above, path, text, ignoreCase), ignoreCase };
  }
}

/**
 * Patterns in the form of .gitignore that stand elsewhere, relative to a folder. Nothing outside of
 * that folder is left out.
 * @param folder - absolute, forward slashes
 */
export function ignoring(
  folder: string,
  patterns: readonly string[],
  ignoreCase: boolean,
): Ignored {
  const text = patterns.join("\n");
  const tree = new WorkingTree(
    {
      has: (at, name) => at === folder && name === ".gitignore",
      text: () => text,
    },
    { named: folder, ignoreCase },
  );
  return tree.ignores;
}
