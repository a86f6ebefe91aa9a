/** What a folder shows of itself: that an application starts there, or a site of its own. */
import { isSource, type Entry } from "../files.js";
import { join } from "../paths.js";
import type { Folders } from "./folders.js";

const PROJECT_FILE = /\.(?:cs|vb|fs)proj$/i;
const APPLICATION_SIGNS = new Set(["global.asax", "bin", "app_code"]);

/** Whether entries of a folder show that an application starts there. */
export const hasApplicationSign = (entries: readonly Entry[] | undefined): boolean =>
  (entries ?? []).some(
    (entry) =>
      APPLICATION_SIGNS.has(entry.name.toLowerCase()) ||
      (entry.kind === "file" && PROJECT_FILE.test(entry.name)),
  );

/** Project files of a folder. */
export const projectFiles = (entries: readonly Entry[] | undefined): string[] =>
  (entries ?? []).flatMap(({ name, kind }) =>
    kind === "file" && PROJECT_FILE.test(name) ? [name] : [],
  );

/** An address that Visual Studio gave the project: it is a site of its own, wherever its folder lies. */
export const hasOwnAddress = (projectText: string): boolean =>
  /<IISUrl>\s*[^\s<]/.test(projectText) || /<DevelopmentServerVPath>\s*[^\s<]/.test(projectText);

/** Whether a folder holds a project that has an address of its own. */
export function startsOwnSite(folders: Folders, folder: string): boolean {
  return projectFiles(folders.list(folder)).some((name) => {
    const source = folders.files.read(join(folder, name));
    return isSource(source) && hasOwnAddress(source.text);
  });
}
