/** Trees of folders without a server: the topmost web.config is the root of its tree. */
import { isSource } from "../files.js";
import type { Loader } from "./loader.js";
import { hasOwnAddress, isProjectFile } from "./signs.js";
import { folderOf, join, nameOf, normalisePath, parentOf, relativeTo } from "../paths.js";
import type { VirtualTree } from "./virtual-tree.js";

export interface RepositoryTree extends VirtualTree {
  readonly root: string;
  /** Paths that have a web.config of their own, the top first. */
  readonly configured: readonly string[];
}

/** Folders of the targets and above that hold a web.config; a `.git` folder ends the search. */
function foldersWithConfig(loader: Loader, targets: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visited = new Set<string>();
  // The root Web.config of a server is no application, though it has the name of one.
  const server = new Set(
    Object.values<string>(loader.request.server ?? {}).map((path) => loader.real(path)),
  );
  for (const target of targets.map((path) => loader.real(path))) {
    if (server.has(target)) continue;
    if (nameOf(target).toLowerCase() === "web.config") found.add(folderOf(target));
    for (
      let at: string | undefined = folderOf(target);
      at !== undefined && !visited.has(at);
      at = parentOf(at)
    ) {
      visited.add(at);
      const config = loader.find(at, "web.config");
      if (config !== undefined && !server.has(config)) found.add(at);
      if (loader.list(at)?.some((entry) => entry.name === ".git")) break;
    }
  }
  return found;
}

/** A project with an address of its own inherits nothing from the folders above it. */
function startsTree(loader: Loader, folder: string): boolean {
  return (loader.list(folder) ?? []).filter(isProjectFile).some(({ name }) => {
    const source = loader.request.files.read(join(folder, name));
    return isSource(source) && hasOwnAddress(source.text);
  });
}

const depth = (folder: string) => folder.split("/").length;

/** The trees that hold the targets, and where applications start in them. */
export function repositoryTrees(loader: Loader, targets: readonly string[]): RepositoryTree[] {
  const { base, applications } = loader.request;
  const declared = applications?.map((path) =>
    loader.real(normalisePath(join(base, path.replace(/^[\\/]+/, "") || "."))),
  );
  const folders = [...foldersWithConfig(loader, targets)].sort(
    (a, b) => depth(a) - depth(b) || (a < b ? -1 : 1),
  );
  const trees = new Map<string, string[]>();
  for (const folder of folders) {
    let root: string | undefined = folder;
    while (root !== undefined && !trees.has(root)) root = parentOf(root);
    if (root === undefined || (!declared && startsTree(loader, folder))) trees.set(folder, [""]);
    else trees.get(root)?.push(relativeTo(root, folder) ?? "");
  }
  return [...trees].map(([root, configured]) => {
    const folderAt = (path: string) =>
      loader.descend(
        root,
        path.split("/").filter((part) => part !== ""),
      );
    return {
      top: "",
      proven: declared !== undefined,
      root,
      configured,
      folderAt: (path) => folderAt(path) ?? join(root, path),
      isApplication(path) {
        const folder = folderAt(path);
        if (declared)
          return (
            folder !== undefined &&
            (declared.includes(folder) ||
              (path === "" && !declared.some((one) => relativeTo(one, root) !== undefined)))
          );
        return path === "" || (folder !== undefined && loader.hasApplicationSign(folder));
      },
    };
  });
}
