/** The files of a working tree as git keeps them, in front of the disk. */
import { type Entry, type Files, isSource, type Unreadable } from "../../files.js";
import { folderOf, join, nameOf, normalisePath, relativeTo } from "../../paths.js";
import { createSource, type Source } from "../../source.js";
import { sourceOf } from "../disk.js";
import { type Blob, type Blobs, checkedOut, type Content, encodedAnew, readBlobs } from "./git.js";

export const LINK = "120000";
const SUBMODULE = "160000";
/** Digits of a name by SHA-1. */
const SHA1 = 40;
/** A chain of links longer than this goes round in circles. */
const MOST_LINKS = 10;

/** Whether git keeps a file itself: no link, and no submodule. */
export const isFile = ({ mode }: Pick<Blob, "mode">): boolean =>
  mode !== LINK && mode !== SUBMODULE;

/** Files of a working tree; what git does not keep, but the disk has all the same. */
export interface Kept {
  /** Of the working tree. */
  readonly top: string;
  readonly blobs: Blobs;
  /** What git ignores, folders as a whole: a built `bin` is there, although nobody commits it. */
  readonly ignored: readonly string[];
  /** Whether the working copy says what git keeps; it has the encoding and the line ends. */
  readonly isSame?: (path: string) => boolean;
}

type Folders = ReadonlyMap<string, ReadonlyMap<string, Entry>>;

/** Every folder with its entries. */
function foldersOf(top: string, blobs: Blobs): Folders {
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

/** Where a link leads. */
const targetOf = (path: string, target: string): string =>
  normalisePath(/^(?:\/|[A-Za-z]:)/.test(target) ? target : join(folderOf(path), target));

/** Paths by the folder that they lie in. */
function byFolder(paths: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const path of paths) {
    const known = names.get(folderOf(path));
    if (known) known.add(nameOf(path));
    else names.set(folderOf(path), new Set([nameOf(path)]));
  }
  return names;
}

/**
 * Files below the top come from git, and what it does not hold is not there. What lies above, in `.git`
 * itself, in submodules, and what is ignored comes from the disk. Blobs are read by the folder.
 */
export function gitFiles({ top, blobs, ignored, isSame = () => false }: Kept, disk: Files): Files {
  const folders = foldersOf(top, blobs);
  const contents = new Map<string, Content>();
  const beside = byFolder([join(top, ".git"), ...ignored]);
  const modules = [...blobs].filter(([, { mode }]) => mode === SUBMODULE).map(([path]) => path);
  const elsewhere = new Set([join(top, ".git"), ...ignored, ...modules]);
  let anew: ReadonlySet<string> | undefined;

  function isOnDisk(path: string): boolean {
    if (relativeTo(top, path) === undefined) return true;
    for (let at = path; at !== top; at = folderOf(at)) if (elsewhere.has(at)) return true;
    return false;
  }

  function contentOf(path: string, id: string): Content {
    anew ??= encodedAnew(top, [...blobs.keys()].filter(isConfig));
    if (anew.has(path)) return checkedOut(top, path, id);
    if (!contents.has(id)) {
      const folder = folderOf(path);
      const near = [...(folders.get(folder)?.keys() ?? [])]
        .filter(isConfig)
        .flatMap((name) => blobs.get(join(folder, name))?.id ?? []);
      for (const [one, content] of readBlobs(top, [id, ...near])) contents.set(one, content);
    }
    return contents.get(id) ?? { problem: "git does not have it at hand" };
  }

  function read(path: string, named: string, links: number): Source | Unreadable | undefined {
    const blob = blobs.get(path);
    if (blob === undefined) {
      if (!folders.has(path)) return undefined;
      return { path: named, message: "This is a folder, where a file was expected." };
    }
    if (isFile(blob) && isSame(path))
      return path === named ? disk.read(path) : renamed(path, named);
    const content = contentOf(path, blob.id);
    if ("problem" in content)
      return { path: named, message: `The file cannot be read: ${content.problem}.` };
    if (blob.mode !== LINK) return sourceOf(named, content);
    const to = targetOf(path, content.toString());
    if (isOnDisk(to)) return disk.read(named);
    if (links >= MOST_LINKS || !blobs.has(to))
      return {
        path: named,
        message: `The file is a link to ${content.toString()}, which git does not hold.`,
      };
    return read(to, named, links + 1);
  }

  function renamed(path: string, named: string): Source | Unreadable | undefined {
    const there = disk.read(path);
    return isSource(there) ? createSource(named, there.text, there.encoding) : there;
  }

  /** A link to a folder is none of its entries, as on the disk: systems can go round in circles. */
  function leadsToFolder(path: string): boolean {
    const blob = blobs.get(path);
    if (blob?.mode !== LINK) return false;
    const content = contentOf(path, blob.id);
    if ("problem" in content) return false;
    const to = targetOf(path, content.toString());
    return isOnDisk(to) ? disk.list(to) !== undefined : folders.has(to);
  }

  return {
    list(folder) {
      if (isOnDisk(folder)) return disk.list(folder);
      const own = folders.get(folder);
      if (!own) return undefined;
      const names = beside.get(folder);
      const others = names ? (disk.list(folder) ?? []).filter(({ name }) => names.has(name)) : [];
      return [...own.values(), ...others].filter(({ name }) => !leadsToFolder(join(folder, name)));
    },
    read: (path) => (isOnDisk(path) ? disk.read(path) : read(path, path, 0)),
    fingerprint(path) {
      if (isOnDisk(path)) return disk.fingerprint?.(path);
      const blob = blobs.get(path);
      // A repository may use longer names than the disk makes.
      return blob && isFile(blob) && blob.id.length === SHA1 ? blob.id : undefined;
    },
  };
}

const isConfig = (name: string): boolean => /\.(?:config|xml)$/i.test(name);
