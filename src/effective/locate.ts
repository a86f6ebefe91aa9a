/** What is in force at a path that a person names: a URL path, or a path of a site. */
import { trimSlashes } from "../paths.js";
import { nearest } from "../settings/nearest.js";
import { folderOf, joinVirtual, nameOf, normalisePath } from "../paths.js";
import type { Folders } from "./folders.js";
import type { ConfigLevel } from "./layers.js";
import type { VirtualTree } from "./virtual-tree.js";

/** A tree under the name that people give it: a site, or a folder of the repository. */
export interface NamedTree {
  /** "Default Web Site", or "/web/shop"; "/" is the base folder. */
  readonly name: string;
  readonly tree: VirtualTree;
}

export interface LocatedPath<T extends NamedTree> {
  /** As reports show it. */
  readonly path: string;
  readonly named: T;
  /** Inside the tree. */
  readonly virtualPath: string;
  /** The path does not begin with the tree's name: there is only one that it can be meant of. */
  readonly isShort: boolean;
}

/** What a browser's address bar encodes; a text that is not encoded so stays as it is. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** "https://host/my%20shop?x" and "/my shop/" both become "my shop". */
function urlPath(asked: string): string {
  const written = asked.replaceAll("\\", "/").split(/[?#]/, 1)[0] ?? "";
  const local = written.replace(/^[a-z]+:\/\/[^/]*/i, "");
  // The name of a site may hold a "%"; what begins at the top is a URL path.
  const path = local.startsWith("/") ? decoded(local) : local;
  // As a browser does: ".." leads up, and never beyond the top.
  return trimSlashes(normalisePath(`/${path}`));
}

function below(name: string, path: string): string | undefined {
  const [base, full] = [trimSlashes(name).toLowerCase(), path.toLowerCase()];
  if (base === "") return path;
  if (full === base) return "";
  return full.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

/** Path inside a tree for what was asked, or why there is none. */
function find<T extends NamedTree>(
  trees: readonly T[],
  path: string,
): { named: T; rest: string; isShort: boolean } | { problem: string } {
  const hits = trees
    .map((named) => ({ named, rest: below(named.name, path) }))
    .filter((hit): hit is { named: T; rest: string } => hit.rest !== undefined)
    .sort((a, b) => b.named.name.length - a.named.name.length);
  const [hit] = hits;
  if (hit) return { ...hit, isShort: false };
  // Where there is one site only, a URL path need not begin with its name.
  const sites = trees.filter(({ name }) => !name.startsWith("/"));
  const [only, second] = sites.length > 0 ? sites : trees;
  if (only && !second) return { named: only, rest: path, isShort: true };
  const names = trees.map(({ name }) => `"${name}"`).join(", ");
  const meant = nearest(
    path.split("/")[0] ?? "",
    trees.map(({ name }) => trimSlashes(name)),
  );
  return {
    problem:
      trees.length === 0
        ? "No web.config is at hand to begin from."
        : `"/${path}" lies in none of ${names}.${meant ? ` Did you mean "${meant}"?` : " Begin the path with one of them."}`,
  };
}

/** Servers refuse them in every URL. */
const CONTROL = /\p{Cc}/u;

/** Finds the tree that a path lies in. */
export function locatePath<T extends NamedTree>(
  trees: readonly T[],
  asked: string,
): LocatedPath<T> | { problem: string } {
  // An unset variable in a script must not mean the top.
  if (asked !== "" && asked.trim() === "")
    return { problem: 'The URL path is blank. "/" is the topmost.' };
  const path = urlPath(asked);
  if (CONTROL.test(path)) return { problem: "A URL path holds no control characters." };
  const found = find(trees, path);
  if ("problem" in found) return found;
  return located(found);
}

function located<T extends NamedTree>({
  named,
  rest,
  isShort,
}: {
  named: T;
  rest: string;
  isShort: boolean;
}): LocatedPath<T> {
  const path = rest === "" ? named.name : `${named.name.replace(/\/$/, "")}/${rest}`;
  return { path, named, virtualPath: joinVirtual(named.tree.top, rest), isShort };
}

/** A path of a tree under the name of that tree: "admin" of "/web" is "/web/admin". */
export function labelOf(name: string, top: string, virtualPath: string): string {
  const rest = trimSlashes(virtualPath.slice(top.length));
  return rest === "" ? name : `${name.replace(/\/$/, "")}/${rest}`;
}

interface Chained {
  readonly chain: readonly ConfigLevel[];
  readonly level: ConfigLevel;
}

/** Full paths of the `<location>` elements of the files above a place. */
function locations({ chain }: Chained): readonly string[] {
  return chain.flatMap(({ file, virtualPath }) =>
    (file?.settings.scopes ?? [])
      .filter(({ location }) => !["", "."].includes(location.path))
      .map(({ location }) => joinVirtual(virtualPath, location.path)),
  );
}

/** Whether a declaration, a folder, a file or a location shows that there is such a path. */
export function isSeen({ chain, level }: Chained, folders: Folders): boolean {
  if (level.isApplication) return true;
  const { folder } = level;
  if (folder !== undefined)
    if (folders.list(folder) || folders.find(folderOf(folder), nameOf(folder)) !== undefined)
      return true;
  const path = level.virtualPath.toLowerCase();
  return locations({ chain, level }).some((known) =>
    `${known.toLowerCase()}/`.startsWith(`${path}/`),
  );
}

/**
 * Whether there may be such a path: it is seen, or a program answers it, unless it is spelt almost
 * like one that is there.
 * @param alike - further names that it may have been meant for
 */
export function isKnown(place: Chained, folders: Folders, alike: readonly string[] = []): boolean {
  const { chain } = place;
  const top = chain.findIndex(({ kind }) => kind === "path");
  if (chain.length - 1 <= top || isSeen(place, folders)) return true;
  const last = nameOf(place.level.virtualPath);
  // Of short names nearly every other is near.
  const names = [...namesAround(place, folders).map(nameOf), ...alike];
  return last.length < 4 || nearest(last, names) === undefined;
}

/** Paths like one that nobody knows: what stands in the folder above it, and what files name. */
export function namesAround(place: Chained, folders: Folders): readonly string[] {
  const known = place.chain.findLast(
    ({ kind, folder }, i) =>
      kind === "path" && i < place.chain.length - 1 && folder !== undefined && folders.list(folder),
  );
  const inside = known?.folder === undefined ? [] : (folders.list(known.folder) ?? []);
  return [
    ...locations(place),
    ...inside
      .filter(({ kind }) => kind === "folder")
      .map(({ name }) => joinVirtual(known?.virtualPath ?? "", name)),
  ];
}
