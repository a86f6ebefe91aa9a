/** Physical paths of a server to folders at hand. */
import type { Folders } from "./folders.js";
import { join, normalisePath } from "../paths.js";
import type { Project } from "./project.js";

/** Variables whose value is the same on practically every server; others stay as written. */
const VARIABLES: Readonly<Record<string, string>> = {
  systemdrive: "C:",
  systemroot: "C:/Windows",
  windir: "C:/Windows",
  programfiles: "C:/Program Files",
};

/** Expands `%VAR%` where the value is certain, and turns backslashes. */
export function expandPath(path: string): string {
  const expanded = path.replace(
    /%([^%]+)%/g,
    (whole, name: string) => VARIABLES[name.toLowerCase()] ?? whole,
  );
  return normalisePath(expanded);
}

const isAbsolute = (path: string) => /^(?:\/|[A-Za-z]:|%)/.test(path);

/** A path in parts; what it begins with tells a share from a folder. */
function partsOf(path: string): { lead: string; parts: readonly string[] } {
  const lead = /^\/*/.exec(path)?.[0] ?? "";
  return { lead, parts: path.split("/").filter((part) => part !== "") };
}

const keyOf = (lead: string, parts: readonly string[]) => `${lead}${parts.join("/")}`.toLowerCase();

/** Looks up physical paths; letter case never counts. */
export class PhysicalPaths {
  readonly #folders: ReadonlyMap<string, string>;

  constructor(
    private readonly folders: Folders,
    private readonly project: Project,
  ) {
    const { paths = {}, base } = project;
    this.#folders = new Map(
      Object.entries(paths).map(([from, to]) => {
        const { lead, parts } = partsOf(expandPath(from));
        const folder = normalisePath(to);
        return [
          keyOf(lead, parts),
          isAbsolute(folder) ? folder : normalisePath(join(base, folder)),
        ];
      }),
    );
  }

  /** The folder at hand for a physical path of the server; undefined where there is none. */
  folderFor(physicalPath: string): string | undefined {
    const path = expandPath(physicalPath);
    // The server knows no working directory that a bare name could be relative to.
    if (!isAbsolute(path)) return undefined;
    const { lead, parts } = partsOf(path);
    for (let n = parts.length; n >= 0; n--) {
      const to = this.#folders.get(keyOf(lead, parts.slice(0, n)));
      if (to === undefined) continue;
      const folder = this.folders.descend(this.folders.real(this.project.base, to), parts.slice(n));
      return folder !== undefined && this.folders.list(folder) ? folder : undefined;
    }
    const folder = this.folders.real(this.project.base, path);
    return this.folders.list(folder) ? folder : undefined;
  }
}
