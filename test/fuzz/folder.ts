/** A folder on the disk for as long as something looks at it. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { toSlashes } from "../../src/hosts/paths.js";
import type { Tree } from "../fixtures/disk.js";

/** Writes files below a folder. */
export function writeTree(folder: string, files: Tree): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/**
 * Lends a new temporary folder.
 * @param use - gets its absolute path with forward slashes
 */
export async function inFolder<T>(use: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "iislint-fuzz-")));
  try {
    return await use(toSlashes(folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
