/** The files of a working tree as git keeps them, in front of the disk. */
import type { Entry, Files, Unreadable } from "../../files.js";
import { folderOf, join, nameOf, normalisePath, relativeTo } from "../../paths.js";
import type { Source } from "../../source.js";
import { sourceOf } from "../disk.js";
import { type Blobs, type Content, readBlobs } from "./git.js";

const LINK = "120000";
const SUBMODULE = "160000";
/** A chain of links longer than this goes round in circles. */
const MOST_LINKS = 10;

/** Every folder with its entries. */
function foldersOf(top: string, blobs: Blobs): Map<string, Map<string, Entry>> {
  const folders = new Map<string, Map<string, Entry>>([[top, new Map()]]);
  const add = (folder: string, entry: Entry): void => {
    const entries = folders.get(folder) ?? new Map<string, Entry>();
    const isNew = !folders.has(folder);
    folders.set(folder, entries.set(entry.name, entry));
    if (isNew) add(folderOf(folder), { name: nameOf(folder), kind: "folder" });
  };
  for (const [path, { mode }] of blobs)
    add(folderOf(path), { name: nameOf(path), kind: mode === SUBMODULE ? "folder" : "file" });
  return folders;
}

/**
 * Files below the top come from git, and what it does not hold is not there; what lies above, and in
 * `.git` itself, comes from the disk. Blobs are read by the folder.
 * @param top - of the working tree
 */
export function gitFiles(top: string, blobs: Blobs, disk: Files): Files {
  const folders = foldersOf(top, blobs);
  const contents = new Map<string, Content>();
  const isOutside = (path: string) => {
    const below = relativeTo(top, path);
    return below === undefined || below === ".git" || below.startsWith(".git/");
  };

  function contentOf(path: string, id: string): Content {
    if (!contents.has(id)) {
      const folder = folderOf(path);
      const beside = [...(folders.get(folder)?.keys() ?? [])]
        .filter((name) => name.toLowerCase().endsWith(".config"))
        .flatMap((name) => blobs.get(join(folder, name))?.id ?? []);
      for (const [one, content] of readBlobs(top, [id, ...beside])) contents.set(one, content);
    }
    return contents.get(id) ?? { problem: "git does not have it at hand" };
  }

  function read(path: string, named: string, links: number): Source | Unreadable | undefined {
    const blob = blobs.get(path);
    if (blob === undefined) {
      if (!folders.has(path)) return undefined;
      return { path: named, message: "This is a folder, where a file was expected." };
    }
    if (blob.mode === SUBMODULE)
      return { path: named, message: "This is a submodule, where a file was expected." };
    const content = contentOf(path, blob.id);
    if ("problem" in content)
      return { path: named, message: `The file cannot be read: ${content.problem}.` };
    if (blob.mode !== LINK) return sourceOf(named, content);
    const target = content.toString();
    const to = normalisePath(target.startsWith("/") ? target : join(folderOf(path), target));
    if (links >= MOST_LINKS || !blobs.has(to))
      return { path: named, message: `The file is a link to ${target}, which git does not hold.` };
    return read(to, named, links + 1);
  }

  return {
    list(folder) {
      if (isOutside(folder)) return disk.list(folder);
      const entries = [...(folders.get(folder)?.values() ?? [])];
      if (folder === top)
        return [...entries, ...(disk.list(top) ?? []).filter(({ name }) => name === ".git")];
      return folders.has(folder) ? entries : undefined;
    },
    read: (path) => (isOutside(path) ? disk.read(path) : read(path, path, 0)),
  };
}
