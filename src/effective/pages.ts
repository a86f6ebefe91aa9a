/**
 * Which kind of pages lies in the folders of an application, by the names that the host lists: no
 * file is opened, and of each application one word is kept.
 */
import { join, joinVirtual } from "../paths.js";
import type { Folders } from "./folders.js";
import type { SiteTree } from "./sites.js";
import { prefixes, type VirtualTree } from "./virtual-tree.js";
import { LEFT_OUT } from "./walk.js";

/** `classic`: a page of classic ASP, whatever lies beside it; `other`: only pages of other kinds. */
export type Pages = "classic" | "other" | "none";

const CLASSIC = /\.asp$/i;
const OTHER = /\.(?:html?|php|aspx|ashx|asmx|svc|cshtml|vbhtml|jsp)$/i;

interface Directory {
  readonly virtualPath: string;
  readonly folder: string;
}

/** Looks for pages in the applications of one tree. */
export class PagesOfTree {
  readonly #found = new Map<string, Pages>();
  #directories: ReadonlyMap<string, readonly Directory[]> | undefined;
  readonly #mapped: ReadonlySet<string>;

  constructor(
    private readonly folders: Folders,
    private readonly tree: VirtualTree & Partial<Pick<SiteTree, "mapped">>,
  ) {
    this.#mapped = new Set((tree.mapped ?? []).map(({ virtualPath }) => virtualPath.toLowerCase()));
  }

  /** What lies in an application, applications below it left out; looked for once. */
  of(application: string): Pages {
    const key = application.toLowerCase();
    let pages = this.#found.get(key);
    if (!pages) {
      pages = this.#look(application);
      this.#found.set(key, pages);
    }
    return pages;
  }

  /** Virtual directories of the site by the application that they belong to. */
  #directoriesOf(application: string): readonly Directory[] {
    if (!this.#directories) {
      const directories = new Map<string, Directory[]>();
      for (const directory of this.tree.mapped ?? []) {
        const owner = prefixes(this.tree.top, directory.virtualPath).findLast((path) =>
          this.tree.isApplication(path),
        );
        const key = (owner ?? this.tree.top).toLowerCase();
        const list = directories.get(key);
        if (list) list.push(directory);
        else directories.set(key, [directory]);
      }
      this.#directories = directories;
    }
    return this.#directories.get(application.toLowerCase()) ?? [];
  }

  #look(application: string): Pages {
    const { folders, tree } = this;
    const top = tree.folderAt(application);
    const waiting: Directory[] = [
      ...this.#directoriesOf(application),
      ...(top === undefined ? [] : [{ virtualPath: application, folder: top }]),
    ];
    const seen = new Set<string>();
    let pages: Pages = "none";
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at.folder)) continue;
      seen.add(at.folder);
      for (const { name, kind } of folders.glance(at.folder) ?? []) {
        if (kind === "file") {
          if (CLASSIC.test(name)) return "classic";
          if (OTHER.test(name)) pages = "other";
          continue;
        }
        if (LEFT_OUT.has(name.toLowerCase())) continue;
        const virtualPath = joinVirtual(at.virtualPath, name);
        // What another application or virtual directory covers is never served from here.
        if (!tree.isApplication(virtualPath) && !this.#mapped.has(virtualPath.toLowerCase()))
          waiting.push({ virtualPath, folder: join(at.folder, name) });
      }
    }
    return pages;
  }
}
