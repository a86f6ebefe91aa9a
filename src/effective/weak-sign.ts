/** Looks for a weak sign of an application at a path of a tree. */
import { WEB_CONFIG } from "../settings/file-names.js";
import { scan } from "../document/scan.js";
import { isSource } from "../files.js";
import type { Folders } from "./folders.js";
import type { Document } from "../document/tree.js";
import { weakSign } from "./signs.js";
import { prefixes, type VirtualTree } from "./virtual-tree.js";

function scanned(folders: Folders, path: string): Document | undefined {
  const source = folders.files.read(path);
  return isSource(source) ? scan(source) : undefined;
}

/**
 * The sign, in words, that a folder of a tree may be an application though nothing shows it.
 * @param known - the text of a file as a tree, where it was scanned already
 */
export function weakSignAt(
  folders: Folders,
  tree: VirtualTree,
  virtualPath: string,
  known: (path: string) => Document | undefined,
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
  return weakSign(
    entriesAt(virtualPath),
    config === undefined ? undefined : (known(config) ?? scanned(folders, config)),
    above.slice(Math.max(application, 0)).map(entriesAt),
  );
}
