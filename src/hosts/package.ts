/** The installed package: its folder and version. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Program } from "../report/report.js";

let found: string | undefined;

/** The folder that holds package.json, whether this runs from dist or from the sources. */
export function packageFolder(): string {
  if (found !== undefined) return found;
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("The package.json of iislint is missing.");
    folder = above;
  }
  found = folder;
  return folder;
}

/** The text of a file of the package, or undefined where it has none of that name. */
export function packageText(path: string): string | undefined {
  const file = join(packageFolder(), path);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

interface Manifest {
  readonly version?: unknown;
  readonly homepage?: unknown;
}

const manifest = (): Manifest => JSON.parse(packageText("package.json") ?? "{}") as Manifest;

/** The version in package.json. */
export const packageVersion = (): string => String(manifest().version);

/** This program, for reports that tell what made them. */
export function thisProgram(): Program {
  const { version, homepage } = manifest();
  return {
    version: String(version),
    homepage: String(homepage).replace(/#.*/, ""),
    textOf: packageText,
  };
}
