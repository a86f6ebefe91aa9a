/** A tree of paths that is asked of each path once: many places lie below the same ones. */
import type { Entry } from "../files.js";
import type { Folders } from "./folders.js";
import { pageIn } from "./signs.js";
import type { VirtualTree } from "./virtual-tree.js";

/** The path around one; undefined at the top of its tree. */
function around(top: string, path: string): string | undefined {
  if (path.length <= top.length) return undefined;
  const slash = path.lastIndexOf("/");
  return slash <= top.length ? top : path.slice(0, slash);
}

/** What a path is told of those around it. */
interface Above {
  /** An application starts at one of them. */
  readonly isInApplication: boolean;
  /** From that application on, one of their folders holds a page. */
  readonly hasPage: boolean;
}

const NOTHING: Above = { isInApplication: false, hasPage: false };

/** Lives as long as its part of a run: whoever forgets that part forgets all that it looked at. */
export class KnownTree implements VirtualTree {
  readonly top: string;
  readonly proven: boolean;
  readonly #folders = new Map<string, string | undefined>();
  readonly #applications = new Map<string, boolean>();
  readonly #above = new Map<string, Above>();
  readonly #pages = new Map<string, Above>();

  constructor(
    private readonly tree: VirtualTree,
    private readonly listing: Folders,
  ) {
    this.top = tree.top;
    this.proven = tree.proven;
  }

  folderAt(path: string): string | undefined {
    if (!this.#folders.has(path)) this.#folders.set(path, this.tree.folderAt(path));
    return this.#folders.get(path);
  }

  isApplication(path: string): boolean {
    let is = this.#applications.get(path);
    if (is === undefined) this.#applications.set(path, (is = this.tree.isApplication(path)));
    return is;
  }

  /** What lies directly in the folder of a path. */
  entriesAt(path: string): readonly Entry[] {
    const folder = this.folderAt(path);
    return (folder === undefined ? undefined : this.listing.list(folder)) ?? [];
  }

  /** Whether an application starts at a path around this one. */
  isInApplication(path: string): boolean {
    return this.#along(this.#above, path, (before, at) =>
      before.isInApplication || !this.isApplication(at)
        ? before
        : { ...before, isInApplication: true },
    ).isInApplication;
  }

  /** Whether a folder around this one holds a page, from the nearest application on. */
  hasPageAround(path: string): boolean {
    return this.#along(this.#pages, path, (before, at) => {
      const hasOwn = pageIn(this.entriesAt(at)) !== undefined;
      if (this.isApplication(at)) return { isInApplication: true, hasPage: hasOwn };
      return hasOwn && !before.hasPage ? { ...before, hasPage: true } : before;
    }).hasPage;
  }

  /** What the paths around one come to, from the top down; each is asked once. */
  #along(
    known: Map<string, Above>,
    path: string,
    add: (before: Above, at: string) => Above,
  ): Above {
    const waiting: string[] = [];
    let at: string | undefined = path;
    for (; at !== undefined && !known.has(at); at = around(this.top, at)) waiting.push(at);
    let sum = at === undefined ? NOTHING : (known.get(at) ?? NOTHING);
    if (at !== undefined && waiting.length > 0) sum = add(sum, at);
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
      known.set(one, sum);
      if (waiting.length > 0) sum = add(sum, one);
    }
    return sum;
  }
}
