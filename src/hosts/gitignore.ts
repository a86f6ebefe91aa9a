/** Which paths git leaves out: every .gitignore from the top of the working tree down. */
import { existsSync, readFileSync } from "node:fs";
import type { Ignore } from "ignore";
import { folderOf, join } from "../paths.js";

/** Whether a path is left out. */
export type Ignored = (path: string, isFolder: boolean) => boolean;

interface Layer {
  /** With a slash at its end. */
  readonly folder: string;
  readonly rules: Ignore;
}

export interface GitIgnore {
  /** Adds the .gitignore of a folder. */
  enter(folder: string): Promise<void>;
  readonly ignores: Ignored;
}

const IGNORE_CASE = process.platform === "win32" || process.platform === "darwin";

async function createRules(patterns: string | readonly string[]): Promise<Ignore> {
  // Most runs meet no pattern at all, so the library stays out of the start.
  const { default: ignore } = await import("ignore");
  return ignore({ ignorecase: IGNORE_CASE }).add(patterns);
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Folders from the top of the git working tree to this one; empty outside of git. */
function foldersFromTop(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; ; at = folderOf(at)) {
    folders.unshift(at);
    if (existsSync(join(at, ".git"))) return folders;
    if (folderOf(at) === at) return [];
  }
}

class Layers implements GitIgnore {
  readonly #layers: Layer[] = [];

  async enter(folder: string): Promise<void> {
    await this.add(folder, textOf(join(folder, ".gitignore")));
  }

  async add(folder: string, text: string | undefined): Promise<void> {
    if (text === undefined || text.trim() === "") return;
    this.#layers.push({ folder: join(folder, ""), rules: await createRules(text) });
  }

  clear(): void {
    this.#layers.length = 0;
  }

  readonly ignores: Ignored = (path, isFolder) => {
    const name = isFolder ? `${path}/` : path;
    // The deepest file that has an opinion wins.
    for (let i = this.#layers.length - 1; i >= 0; i--) {
      const layer = this.#layers[i];
      if (!layer || !name.startsWith(layer.folder) || name.length === layer.folder.length) continue;
      const verdict = layer.rules.test(name.slice(layer.folder.length));
      if (verdict.ignored) return true;
      if (verdict.unignored) return false;
    }
    return false;
  };
}

/**
 * Reads the .gitignore files above a folder. Where git ignores the folder itself, what stands
 * above it has no say: the folder was named on purpose.
 */
export async function gitIgnore(top: string): Promise<GitIgnore> {
  const layers = new Layers();
  const above = foldersFromTop(top).slice(0, -1);
  const root = above[0] ?? top;
  await layers.add(root, textOf(join(root, ".git/info/exclude")));
  for (const folder of above) await layers.enter(folder);
  if (isInside(layers, above, top)) layers.clear();
  return layers;
}

/** Whether the folder or one that holds it is ignored. */
function isInside(layers: Layers, above: readonly string[], top: string): boolean {
  return [...above.slice(1), top].some((folder) => layers.ignores(folder, true));
}

/**
 * Patterns of the same form as in .gitignore, relative to a folder.
 * @param folder - absolute, forward slashes
 */
export async function ignoring(folder: string, patterns: readonly string[]): Promise<Ignored> {
  const prefix = join(folder, "");
  const rules = await createRules(patterns);
  return (path, isFolder) =>
    path.startsWith(prefix) &&
    path.length > prefix.length &&
    rules.ignores(path.slice(prefix.length) + (isFolder ? "/" : ""));
}
