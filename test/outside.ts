/** Where the shared measurements lie, if they lie anywhere. The only file that knows. */
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { it } from "vitest";

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

/** Says by name that a set is not there; its tests are left out. */
export function leaveOut(set: string): void {
  // Skipped: real verdicts are no part of the project, whose tests pass without them.
  it.skip(`${set} lies neither in IISLINT_SHARED nor beside the repository`);
}
