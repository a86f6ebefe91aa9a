import { expect, it } from "vitest";
import { expand } from "../../src/hosts/globs.js";
import { tree } from "./tree.js";

const files = {
  "ops/b.txt": "",
  "ops/a.txt": "",
  "ops/deep/c.txt": "",
  "ops/x.reg": "",
  "a.txt": "",
  "[1].txt": "",
  "ops/.hidden.txt": "",
  "xdir/inside.txt": "",
  "node_modules/a.txt": "",
};

it.each([
  ["a.txt", ["a.txt"]],
  ["./ops/none.txt", ["ops/none.txt"]],
  ["ops/*.txt", ["ops/a.txt", "ops/b.txt"]],
  ["./ops/?.txt", ["ops/a.txt", "ops/b.txt"]],
  ["ops/**/*.txt", ["ops/a.txt", "ops/b.txt", "ops/deep/c.txt"]],
  ["**/*.txt", ["[1].txt", "a.txt", "ops/a.txt", "ops/b.txt", "ops/deep/c.txt", "xdir/inside.txt"]],
  ["*.txt", ["[1].txt", "a.txt"]],
  ["o*/a.txt", ["ops/a.txt"]],
  ["none/*.txt", []],
  ["ops/*.{txt,reg}", ["ops/a.txt", "ops/b.txt", "ops/x.reg"]],
  ["{ops/deep,.}/*.txt", ["ops/deep/c.txt"]],
  ["./*/[ab].txt", ["ops/a.txt", "ops/b.txt"]],
  ["*/x*", ["ops/x.reg"]],
  ["[1].txt", ["[1].txt"]],
])("%s", (pattern, expected) => {
  const top = tree(files);
  const found = expand(top, pattern);
  expect(found.map((path) => path.slice(top.length + 1))).toEqual(expected);
});
