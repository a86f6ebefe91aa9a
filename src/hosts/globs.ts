/** File patterns such as "ops/*.{txt,reg}", looked up on this disk. */
import { existsSync, readdirSync, type Dirent } from "node:fs";
import { folderOf, join } from "../paths.js";
import { magicAt, parseGlob } from "../patterns/glob.js";
import { leadsToFolder } from "./disk.js";
import { IGNORE_CASE } from "./gitignore.js";
import { absolute, toSlashes } from "./paths.js";

/** Looked through only where a pattern names them in full. */
const LEFT_OUT = new Set(["node_modules", ".git"]);

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * Absolute paths of the files that a pattern names, in order of name. A pattern without wildcards
 * is a path and comes back as such, whether or not there is a file; so does one that is the name
 * of a file as it stands.
 * @param base - absolute folder that the pattern is relative to
 * @param options - `folders`: also those whose name matches
 */
export function expand(
  base: string,
  pattern: string,
  { folders = false }: { readonly folders?: boolean } = {},
): readonly string[] {
  const written = toSlashes(pattern);
  const magic = magicAt(written);
  const path = absolute(base, pattern);
  if (magic < 0 || existsSync(path)) return [path];
  const fixed = folderOf(`${written.slice(0, magic)}x`);
  const top = absolute(base, fixed);
  const rest = fixed === "." ? written : written.slice(join(fixed, "").length);
  const glob = parseGlob(rest.replace(/^(?:\.\/+)+/, ""), IGNORE_CASE);
  const files: string[] = [];
  const waiting = [""];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(join(top, folder))) {
      const below = join(folder, entry.name);
      const found = join(top, below);
      if (entry.isDirectory()) {
        if (folders && glob.matches(below)) files.push(found);
        if (!LEFT_OUT.has(entry.name) && glob.leadsInto(below)) waiting.push(below);
      } else if (glob.matches(below) && !leadsToFolder(found)) files.push(found);
    }
  }
  return files.sort();
}
