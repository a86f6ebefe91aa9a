/** Files that were generated once and are not any more, such as the page of a renamed section. */
import { readdirSync } from "node:fs";
import { join, relative } from "node:path";

/** Folders in which everything is generated. */
const FOLDERS = ["docs/reference", "schema/generated"] as const;

/**
 * @param root - the folder of the project
 * @param made - paths of all that is generated, from the root
 * @returns what else lies in the folders of generated files, sorted
 */
export function orphans(root: string, made: Iterable<string>): string[] {
  const known = new Set(made);
  return FOLDERS.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/")),
  )
    .filter((path) => !known.has(path))
    .sort();
}
