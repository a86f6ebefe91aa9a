/** Paths of the core and URIs of the protocol. */
import { fileURLToPath, pathToFileURL } from "node:url";

const IS_WINDOWS = process.platform === "win32";

/** Editors write the letter of a drive in either case, also one and the same editor. */
const withDrive = (path: string): string =>
  path
    .replace(/^[a-z](?=:)/, (letter) => letter.toUpperCase())
    // The letter alone is the folder in which a program stands there.
    .replace(/^[A-Z]:$/, "$&/");

/** Some write a share as a path of no machine: four slashes in place of two. */
const ofShare = (uri: string): string => uri.replace(/^(file:)\/\/\/(?=\/[^/])/i, "$1/");

/**
 * The path that a URI names; undefined where it is no file of this machine.
 * @param windows - of which system the path is
 */
export function pathOf(uri: string, windows = IS_WINDOWS): string | undefined {
  if (!/^file:/i.test(uri)) return undefined;
  try {
    const path = fileURLToPath(windows ? ofShare(uri) : uri, { windows });
    return windows ? withDrive(path.replaceAll("\\", "/")) : path;
  } catch {
    return undefined;
  }
}

/** The same for a document, which no folder is. */
export function documentOf(uri: string): string | undefined {
  const path = pathOf(uri);
  return path?.endsWith("/") ? undefined : path;
}

/** The URI of an absolute path. */
export const uriOf = (path: string, windows = IS_WINDOWS): string =>
  // With slashes a share would not be seen as one.
  pathToFileURL(windows ? withDrive(path).replaceAll("/", "\\") : path, { windows }).href;
