/** Paths of the core and URIs of the protocol. */
import { fileURLToPath, pathToFileURL } from "node:url";
import { toSlashes } from "../paths.js";

/** The path that a URI names; undefined where it is no file of this machine. */
export function pathOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? toSlashes(fileURLToPath(uri)) : undefined;
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
export const uriOf = (path: string): string => pathToFileURL(path).href;
