/** What is in force at a path that a person names: a URL path, or a path of a site. */
import { nearest } from "../settings/nearest.js";
import { folderOf, joinVirtual, nameOf, normalisePath } from "../paths.js";
import type { Folders } from "./folders.js";
import type { ConfigRecord } from "./layers.js";
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
}

const trimmed = (path: string) => path.replace(/^\/+|\/+$/g, "");

/** "https://host/shop?x" and "/shop/" both become "shop". */
function urlPath(asked: string): string {
  const path = asked
    .replaceAll("\\", "/")
    .replace(/^[a-z]+:\/\/[^/]*/i, "")
    .replace(/[?#].*$/, "");
  // As a browser does: ".." leads up, and never beyond the top.
  return trimmed(normalisePath(`/${path}`));
}

function below(name: string, path: string): string | undefined {
  const [base, full] = [trimmed(name).toLowerCase(), path.toLowerCase()];
  if (base === "") return path;
  if (full === base) return "";
  return full.startsWith(`${base}/`) ? path.slice(base.length + 1) : undefined;
}

/** Path inside a tree for what was asked, or why there is none. */
function find<T extends NamedTree>(
  trees: readonly T[],
  path: string,
): { named: T; rest: string } | { problem: string } {
  const hits = trees
    .map((named) => ({ named, rest: below(named.name, path) }))
    .filter((hit): hit is { named: T; rest: string } => hit.rest !== undefined)
    .sort((a, b) => b.named.name.length - a.named.name.length);
  const [hit] = hits;
  if (hit) return hit;
  // Where there is one site only, a URL path need not begin with its name.
  const sites = trees.filter(({ name }) => !name.startsWith("/"));
  const [only, second] = sites.length > 0 ? sites : trees;
  if (only && !second) return { named: only, rest: path };
  const names = trees.map(({ name }) => `"${name}"`).join(", ");
  const meant = nearest(
    path.split("/")[0] ?? "",
    trees.map(({ name }) => trimmed(name)),
  );
  return {
    problem:
      trees.length === 0
        ? "No web.config is at hand to begin from."
        : `"/${path}" lies in none of ${names}.${meant ? ` Did you mean "${meant}"?` : " Begin the path with one of them."}`,
  };
}

/** Finds the tree that a path lies in. */
export function locatePath<T extends NamedTree>(
  trees: readonly T[],
  asked: string,
): LocatedPath<T> | { problem: string } {
  const found = find(trees, urlPath(asked));
  if ("problem" in found) return found;
  const { named, rest } = found;
  const path = rest === "" ? named.name : `${named.name.replace(/\/$/, "")}/${rest}`;
  return { path, named, virtualPath: joinVirtual(named.tree.top, rest) };
}

/** A path of a tree under the name of that tree: "admin" of "/web" is "/web/admin". */
export function labelOf(name: string, top: string, virtualPath: string): string {
  const rest = trimmed(virtualPath.slice(top.length));
  return rest === "" ? name : `${name.replace(/\/$/, "")}/${rest}`;
}

interface Chained {
  readonly chain: readonly ConfigRecord[];
  readonly record: ConfigRecord;
}

/** Full paths of the `<location>` elements of the files above a place. */
function locations({ chain }: Chained): readonly string[] {
  return chain.flatMap(({ file, virtualPath }) =>
    (file?.settings.scopes ?? [])
      .filter(({ location }) => !["", "."].includes(location.path))
      .map(({ location }) => joinVirtual(virtualPath, location.path)),
  );
}

function isSeen({ chain, record }: Chained, folders: Folders): boolean {
  if (record.isApplication) return true;
  const { folder } = record;
  if (folder !== undefined)
    if (folders.list(folder) || folders.find(folderOf(folder), nameOf(folder)) !== undefined)
      return true;
  const path = record.virtualPath.toLowerCase();
  return locations({ chain, record }).some((known) =>
    `${known.toLowerCase()}/`.startsWith(`${path}/`),
  );
}

/**
 * Whether there may be such a path: a declaration, a folder, a file or a location shows it, or a
 * program answers it, unless it is spelt almost like one that is there.
 */
export function isKnown(place: Chained, folders: Folders): boolean {
  const { chain } = place;
  const top = chain.findIndex(({ kind }) => kind === "path");
  if (chain.length - 1 <= top || isSeen(place, folders)) return true;
  const last = nameOf(place.record.virtualPath);
  // Of short names nearly every other is near.
  return last.length < 4 || nearest(last, namesAround(place, folders).map(nameOf)) === undefined;
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
