/** Looks for a weak sign of an application at a path of a tree. */
import { WEB_CONFIG } from "../settings/file-names.js";
import { scan } from "../document/scan.js";
import type { Document } from "../document/tree.js";
import { isSource } from "../files.js";
import type { Folders } from "./folders.js";
import type { KnownTree } from "./known-tree.js";
import { weakSign } from "./signs.js";

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
  tree: KnownTree,
  virtualPath: string,
  known: (path: string) => Document | undefined,
): string | undefined {
  const folder = tree.folderAt(virtualPath);
  const config = folder === undefined ? undefined : folders.find(folder, WEB_CONFIG);
  return weakSign(
    tree.entriesAt(virtualPath),
    config === undefined ? undefined : (known(config) ?? scanned(folders, config)),
    () => tree.hasPageAround(virtualPath),
  );
}
