/**
 * A server in miniature each: a real tree of files with its `iislint.config.jsonc`, and in
 * `expected.txt` what the linter says of it, one finding a line. `vitest -u` writes them anew.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lintTree, report } from "./rules/harness.js";

const root = join(import.meta.dirname, "stories");

function treeOf(folder: string): Record<string, string> {
  const tree: Record<string, string> = {};
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name === "expected.txt") continue;
    const path = join(entry.parentPath, entry.name);
    const name = path.slice(folder.length + 1).replaceAll("\\", "/");
    tree[name] = readFileSync(path, "utf8");
  }
  return tree;
}

test.each(readdirSync(root))("%s", async (name) => {
  const folder = join(root, name);
  const found = report(lintTree(treeOf(folder)));
  await expect(found).toMatchFileSnapshot(join(folder, "expected.txt"));
});
