/** Physical paths of a server to folders at hand. */
import type { Loader } from "./loader.js";
import { join, normalisePath, relativeTo } from "./paths.js";

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

/** Looks up physical paths; letter case never counts. */
export class PhysicalPaths {
  readonly #map: readonly { readonly from: string; readonly to: string }[];

  constructor(private readonly loader: Loader) {
    const { paths = {}, base } = loader.request;
    this.#map = Object.entries(paths)
      .map(([from, to]) => ({
        from: expandPath(from).toLowerCase(),
        to: isAbsolute(normalisePath(to))
          ? normalisePath(to)
          : normalisePath(join(base, normalisePath(to))),
      }))
      .sort((a, b) => b.from.length - a.from.length);
  }

  /** The folder at hand for a physical path of the server; undefined where there is none. */
  folderFor(physicalPath: string): string | undefined {
    const path = expandPath(physicalPath);
    const lower = path.toLowerCase();
    for (const { from, to } of this.#map) {
      const rest = relativeTo(from, lower);
      if (rest === undefined) continue;
      const steps = rest === "" ? [] : path.slice(path.length - rest.length).split("/");
      return this.loader.descend(to, steps);
    }
    // The server knows no working directory that a bare name could be relative to.
    return isAbsolute(path) && this.loader.list(path) ? path : undefined;
  }
}
