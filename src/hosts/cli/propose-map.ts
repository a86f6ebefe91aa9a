/** A --map for folders that a server names and nobody mapped, from what lies here. */
import { expandPath } from "../../effective/physical-paths.js";
import type { Files } from "../../files.js";
import { join } from "../../paths.js";
import { relativePath } from "../../report/relative.js";

/** Folders of sources lie near the top of a repository. */
const DEEPEST = 3;
/** More are looked at by nobody. */
const MOST = 2000;
const LEFT_OUT = new Set(["node_modules", ".git", "bin", "obj", "packages"]);

const parts = (path: string) => path.split("/").filter((part) => part !== "");

function foldersBelow(files: Files, top: string): string[] {
  const found: string[] = [];
  let level = [top];
  for (let depth = 0; depth < DEEPEST && found.length < MOST; depth++) {
    level = level.flatMap((folder) =>
      (files.list(folder) ?? [])
        .filter(({ name, kind }) => kind === "folder" && !LEFT_OUT.has(name.toLowerCase()))
        .map(({ name }) => join(folder, name)),
    );
    for (const folder of level) found.push(folder);
  }
  return found.slice(0, MOST);
}

/** How many parts at the end of two paths are the same. */
function sharedEnd(a: readonly string[], b: readonly string[]): number {
  let n = 0;
  while (
    n < a.length &&
    n < b.length &&
    a.at(-1 - n)?.toLowerCase() === b.at(-1 - n)?.toLowerCase()
  )
    n++;
  return n;
}

/**
 * The mapping that the most paths agree on; where no folder here has such a name, one to fill in.
 * @param physicalPaths - as the server has them
 */
export function proposeMap(physicalPaths: readonly string[], files: Files, cwd: string): string {
  const votes = new Map<string, number>();
  const folders = foldersBelow(files, cwd).map((folder) => parts(folder));
  const here = parts(cwd).length;
  for (const physical of physicalPaths) {
    const path = parts(expandPath(physical));
    for (const folder of folders) {
      const n = Math.min(sharedEnd(path, folder), folder.length - here);
      if (n === 0) continue;
      const from = path.slice(0, path.length - n).join("\\");
      const to = relativePath(cwd, `/${folder.slice(0, folder.length - n).join("/")}`);
      // A whole drive as a folder would fit by chance.
      const key =
        from.includes("\\") || n === 1
          ? n === 1 && physicalPaths.length === 1
            ? `${path.join("\\")}=${relativePath(cwd, `/${folder.join("/")}`)}`
            : `${from}=${to}`
          : `${from}\\=${to}`;
      votes.set(key, (votes.get(key) ?? 0) + 1);
    }
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length);
  return best?.[0] ?? `${(physicalPaths[0] ?? "").replaceAll("/", "\\")}=FOLDER`;
}
