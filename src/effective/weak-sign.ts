/** Looks for a weak sign of an application at a path of a tree. */
import { WEB_CONFIG } from "../settings/file-names.js";
import { scan } from "../document/scan.js";
import { isSource } from "../files.js";
import type { Folders } from "./folders.js";
import { weakSign } from "./signs.js";
import { prefixes, type VirtualTree } from "./virtual-tree.js";

/** The sign, in words, that a folder of a tree may be an application though nothing shows it. */
export function weakSignAt(
  folders: Folders,
  tree: VirtualTree,
  virtualPath: string,
): string | undefined {
  const steps = prefixes(tree.top, virtualPath);
  const above = steps.slice(0, -1);
  const application = above.findLastIndex((path) => tree.isApplication(path));
  const entriesAt = (path: string) => {
    const folder = tree.folderAt(path);
    return (folder === undefined ? undefined : folders.list(folder)) ?? [];
  };
  const folder = tree.folderAt(virtualPath);
  const config = folder === undefined ? undefined : folders.find(folder, WEB_CONFIG);
  const source = config === undefined ? undefined : folders.files.read(config);
  return weakSign(
    entriesAt(virtualPath),
    isSource(source) ? scan(source) : undefined,
    above.slice(Math.max(application, 0)).map(entriesAt),
  );
}
