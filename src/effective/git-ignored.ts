/** Whether git leaves a path out, as far as the host's files show. */
import { isSource } from "../files.js";
import { WorkingTree } from "../patterns/working-tree.js";
import type { Loader } from "./loader.js";

const trees = new WeakMap<Loader, WorkingTree>();

function treeOf(loader: Loader): WorkingTree {
  let tree = trees.get(loader);
  if (tree === undefined) {
    tree = new WorkingTree({
      has: (folder, name) => loader.list(folder)?.some((entry) => entry.name === name) ?? false,
      text(path) {
        const result = loader.request.files.read(path);
        return isSource(result) ? result.text : undefined;
      },
    });
    trees.set(loader, tree);
  }
  return tree;
}

/** Judges a file that may not exist; outside of a git working tree nothing is left out. */
export function isGitIgnored(loader: Loader, path: string): boolean {
  return treeOf(loader).ignores(path, false);
}
