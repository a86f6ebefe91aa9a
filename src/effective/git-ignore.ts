/** What git leaves out, as far as the host's files show. */
import { isSource } from "../files.js";
import { type TreeOptions, WorkingTree } from "../patterns/working-tree.js";
import type { Folders } from "./folders.js";

/** The rules of git over the folders of a run. */
export function workingTree(folders: Folders, options?: TreeOptions): WorkingTree {
  return new WorkingTree(
    {
      has: (folder, name) => folders.list(folder)?.some((entry) => entry.name === name) ?? false,
      text(path) {
        const source = folders.files.read(path);
        return isSource(source) ? source.text : undefined;
      },
    },
    options,
  );
}
