/** Where the shared measurements lie, if they lie anywhere. The only file that knows. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * The path of a file or folder of the shared measurements: below the folder that the environment
 * variable IISLINT_SHARED names, or below `shared` beside the repository.
 * @returns undefined where it is not there, so that a test can skip itself
 */
export function sharedPath(name: string): string | undefined {
  const root = dirname(dirname(fileURLToPath(import.meta.url)));
  const folder = process.env.IISLINT_SHARED ?? join(root, "..", "shared");
  const path = join(folder, name);
  return existsSync(path) ? path : undefined;
}
