/** Whether git leaves a path out, by the .gitignore files on the way to it. */
import ignore from "ignore";
import { isSource } from "../files.js";
import type { Loader } from "./loader.js";
import { folderOf, join, parentOf, relativeTo } from "../paths.js";

/** Judges a path that may not exist; outside of a git working tree nothing is left out. */
export function isGitIgnored(loader: Loader, path: string): boolean {
  const folders: string[] = [];
  let top: string | undefined;
  for (
    let at: string | undefined = folderOf(path);
    at !== undefined && top === undefined;
    at = parentOf(at)
  ) {
    folders.unshift(at);
    if (loader.list(at)?.some((entry) => entry.name === ".git")) top = at;
  }
  if (top === undefined) return false;
  let ignored = false;
  for (const folder of folders) {
    const below = relativeTo(folder, path);
    const rules = loader.request.files.read(join(folder, ".gitignore"));
    if (below === undefined || !isSource(rules)) continue;
    const verdict = ignore().add(rules.text).test(below);
    if (verdict.ignored) ignored = true;
    if (verdict.unignored) ignored = false;
  }
  return ignored;
}
