/** Files and folders for a test, in a temporary folder that goes away. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { toSlashes } from "../../src/hosts/paths.js";

/**
 * Writes files into a new temporary folder.
 * @param files - content by path relative to that folder; a path with `/` at its end is a folder
 * @returns the folder, absolute, with forward slashes
 */
export function tree(files: Readonly<Record<string, string | Uint8Array>>): string {
  const top = realpathSync(mkdtempSync(join(tmpdir(), "iislint-")));
  onTestFinished(() => {
    rmSync(top, { recursive: true, force: true });
  });
  for (const [path, content] of Object.entries(files)) {
    const file = join(top, path);
    if (path.endsWith("/")) mkdirSync(file, { recursive: true });
    else {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
    }
  }
  return toSlashes(top);
}

/** Permissions mean nothing to root, and little to Windows. */
export const obeysPermissions = process.platform !== "win32" && process.getuid?.() !== 0;
