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

/** The folder that holds a path with forward slashes. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf("/");
  if (slash < 0) return ".";
  // The top of a drive keeps its slash: "/" and "C:/".
  return slash === 0 || path[slash - 1] === ":" ? path.slice(0, slash + 1) : path.slice(0, slash);
}

/** The last part of a path with forward slashes. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Joins a folder and a name with one slash. */
export function join(folder: string, name: string): string {
  return folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}
