/** Patterns take letter case as the system takes it for names of files. */
import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { IGNORE_CASE } from "../../src/hosts/gitignore.js";
import { tree } from "./tree.js";

it("is what a file on this disk says", () => {
  const top = tree({ "name.txt": "" });
  expect(IGNORE_CASE).toBe(existsSync(`${top}/NAME.txt`));
});
