/** The files that hold one section for another file, as configSource may name them. */
import { folderOf, join } from "../paths.js";
import { scan } from "../document/scan.js";
import { isSource } from "../files.js";
import { isFoundByName } from "../settings/file-names.js";
import type { Looked } from "./looked.js";

/** So many files are looked into, in the folder of the document and the folders in it. */
const MOST = 60;

/**
 * Paths relative to the document, with backslashes, of the files whose root is an element.
 * @param name - of the section's element
 */
export function partsFor(looked: Looked, name: string): readonly string[] {
  const files = looked.view()?.files;
  const folder = folderOf(looked.document.source.path);
  if (!files) return [];
  const found: string[] = [];
  let left = MOST;
  const look = (at: string, above: string, isDeep: boolean) => {
    for (const entry of files.list(at) ?? []) {
      const path = join(at, entry.name);
      if (entry.kind === "folder") {
        if (!isDeep && !entry.name.startsWith(".")) look(path, `${above}${entry.name}\\`, true);
      } else if (/\.config$/i.test(entry.name) && !isFoundByName(entry.name) && left-- > 0) {
        const text = files.read(path);
        if (isSource(text) && scan(text).root?.name === name) found.push(`${above}${entry.name}`);
      }
    }
  };
  look(folder, "", false);
  return found;
}
