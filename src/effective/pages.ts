/**
 * Which kind of pages lies in the folders of an application, by the names that the host lists: no
 * file is opened, each folder is listed once, and of each application one number is kept.
 */
import { join, joinVirtual } from "../paths.js";
import type { Folders } from "./folders.js";
import type { SiteTree } from "./sites.js";
import { prefixes, type VirtualTree } from "./virtual-tree.js";
import { LEFT_OUT } from "./walk.js";

/** `classic`: a page of classic ASP, whatever lies beside it; `other`: only pages of other kinds. */
export type Pages = "classic" | "other" | "none";

/** What the names in the folders of an application show. */
export interface Content {
  /** Pages of classic ASP. */
  readonly classic: boolean;
  /** Pages, sources or assemblies of ASP.NET. */
  readonly managed: boolean;
  /** Pages of any other kind, static ones included. */
  readonly other: boolean;
}

const CLASSIC = 1;
const MANAGED = 2;
const OTHER = 4;

const KINDS = [
  [CLASSIC, /\.asp$/i],
  // Sources too: a project is often linted where it is written, before anything is built.
  [MANAGED, /\.(?:as[achm]x|aspx|axd|master|svc|(?:cs|vb)html|cs|vb|(?:cs|vb|fs)proj)$/i],
  [OTHER, /\.(?:html?|php|jsp)$/i],
] as const;
const ASSEMBLY = /\.dll$/i;

const kindOf = (name: string): number => KINDS.find(([, names]) => names.test(name))?.[0] ?? 0;

/** Nothing is known of what lies there. */
export const UNSEEN: Content = { classic: false, managed: false, other: false };

/** The one word for it. */
export const pagesOf = ({ classic, managed, other }: Content): Pages =>
  classic ? "classic" : managed || other ? "other" : "none";

interface Directory {
  readonly virtualPath: string;
  readonly folder: string;
}

/** Looks for pages in the applications of one tree. */
export class PagesOfTree {
  readonly #found = new Map<string, number>();
  #directories: ReadonlyMap<string, readonly Directory[]> | undefined;
  readonly #mapped: ReadonlySet<string>;

  constructor(
    private readonly folders: Folders,
    private readonly tree: VirtualTree & Partial<Pick<SiteTree, "mapped">>,
  ) {
    this.#mapped = new Set((tree.mapped ?? []).map(({ virtualPath }) => virtualPath.toLowerCase()));
  }

  /** What lies in an application, applications below it left out; looked for once. */
  of(application: string): Content {
    const key = application.toLowerCase();
    let found = this.#found.get(key);
    if (found === undefined) {
      found = this.#look(application);
      this.#found.set(key, found);
    }
    return {
      classic: (found & CLASSIC) !== 0,
      managed: (found & MANAGED) !== 0,
      other: (found & OTHER) !== 0,
    };
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

  #look(application: string): number {
    const { folders, tree } = this;
    const top = tree.folderAt(application);
    const waiting: Directory[] = [
      ...this.#directoriesOf(application),
      ...(top === undefined ? [] : [{ virtualPath: application, folder: top }]),
    ];
    const seen = new Set<string>();
    let found = 0;
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at.folder)) continue;
      seen.add(at.folder);
      for (const { name, kind } of folders.glance(at.folder) ?? []) {
        if (kind === "file") {
          found |= kindOf(name);
          continue;
        }
        if (LEFT_OUT.has(name.toLowerCase())) {
          if (at.folder === top && (found & MANAGED) === 0 && name.toLowerCase() === "bin")
            found |= this.#assemblies(join(at.folder, name));
          continue;
        }
        const virtualPath = joinVirtual(at.virtualPath, name);
        // What another application or virtual directory covers is never served from here.
        if (!tree.isApplication(virtualPath) && !this.#mapped.has(virtualPath.toLowerCase()))
          waiting.push({ virtualPath, folder: join(at.folder, name) });
      }
      // Nothing further could change what a rule asks.
      if ((found & CLASSIC) !== 0 && (found & MANAGED) !== 0) break;
    }
    return found;
  }

  /** ASP.NET loads what lies in the bin folder of an application, and nobody else does. */
  #assemblies(bin: string): number {
    const holds = this.folders.glance(bin)?.some(({ name }) => ASSEMBLY.test(name)) ?? false;
    return holds ? MANAGED : 0;
  }
}
