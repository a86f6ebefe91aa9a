/** Looks for a weak sign of an application at a path of a tree. */
import { WEB_CONFIG } from "../settings/file-names.js";
import { scan } from "../document/scan.js";
import { isSource } from "../files.js";
import type { Folders } from "./folders.js";
import type { KnownTree } from "./known-tree.js";
import { weakSign } from "./signs.js";

/** The sign, in words, that a folder of a tree may be an application though nothing shows it. */
export function weakSignAt(
  folders: Folders,
  tree: KnownTree,
  virtualPath: string,
): string | undefined {
  const folder = tree.folderAt(virtualPath);
  const config = folder === undefined ? undefined : folders.find(folder, WEB_CONFIG);
  const source = config === undefined ? undefined : folders.files.read(config);
  return weakSign(tree.entriesAt(virtualPath), isSource(source) ? scan(source) : undefined, () =>
    tree.hasPageAround(virtualPath),
  );
}
