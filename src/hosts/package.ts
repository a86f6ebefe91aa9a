/** The installed package: its folder and version. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

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

/** The version in package.json. */
export function packageVersion(): string {
  const text = packageText("package.json") ?? "{}";
  return String((JSON.parse(text) as { readonly version?: unknown }).version);
}
