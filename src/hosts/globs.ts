/** File patterns of the configuration, such as "ops/*.txt". */
import { readdirSync, type Dirent } from "node:fs";
import { folderOf, join } from "../paths.js";
import { ignoring } from "./gitignore.js";
import { absolute, toSlashes } from "./paths.js";

const MAGIC = /[*?[\]]/;

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/**
 * Absolute paths of the files that a pattern names, in order of name. A pattern without `*`, `?`
 * and `[` is a path and comes back as such, whether or not there is a file.
 * @param base - absolute folder that the pattern is relative to
 */
export async function expand(base: string, pattern: string): Promise<readonly string[]> {
  if (!MAGIC.test(pattern)) return [absolute(base, pattern)];
  const fixed = folderOf(toSlashes(pattern).slice(0, pattern.search(MAGIC)) + "x");
  const top = absolute(base, fixed);
  const rest = fixed === "." ? pattern : pattern.slice(fixed.length + 1);
  // The leading slash ties the pattern to the folder; without it any depth would match.
  const matches = await ignoring(top, [`/${toSlashes(rest).replace(/^\/+/, "")}`]);
  const isDeep = rest.includes("/") || rest.includes("**");
  const files: string[] = [];
  const waiting = [top];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const entry of entriesOf(folder)) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        if (isDeep && entry.name !== "node_modules" && entry.name !== ".git") waiting.push(path);
      } else if (matches(path, false)) files.push(path);
    }
  }
  return files.sort();
}
