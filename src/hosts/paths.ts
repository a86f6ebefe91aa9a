/** Paths with forward slashes, as the core and the reports use them. */
import { resolve, sep } from "node:path";

/** The same path with forward slashes; a backslash is an ordinary character outside Windows. */
export function toSlashes(path: string): string {
  return sep === "\\" ? path.replaceAll("\\", "/") : path;
}

/** An absolute path with forward slashes. */
export function absolute(folder: string, path: string): string {
  return toSlashes(resolve(folder, path));
}
