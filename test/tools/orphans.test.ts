/** A generated file that nothing generates any more is found. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { orphans } from "../../src/tools/generate/orphans.js";

test("pages and JSON that are not among what is generated", () => {
  const root = mkdtempSync(join(tmpdir(), "iislint-orphans-"));
  try {
    for (const folder of ["docs/reference", "schema/generated"])
      mkdirSync(join(root, folder), { recursive: true });
    for (const path of [
      "docs/reference/a.md",
      "docs/reference/old.md",
      "schema/generated/old.json",
    ])
      writeFileSync(join(root, path), "");
    expect(orphans(root, ["docs/reference/a.md", "rules/index.ts"])).toEqual([
      "docs/reference/old.md",
      "schema/generated/old.json",
    ]);
  } finally {
    rmSync(root, { recursive: true });
  }
});
