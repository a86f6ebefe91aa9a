import { expect, it } from "vitest";
import { relativePath } from "../../src/report/relative.js";

it.each([
  ["/a/b", "/a/b/c/d", "c/d"],
  ["/a/b", "/a/c", "../c"],
  ["/a/b", "/a/b", "."],
  ["/a/b", "/x/y", "../../x/y"],
  ["/", "/x/y", "x/y"],
  ["/a/b", "c/d", "c/d"],
  ["C:/a", "C:/a/b", "b"],
  ["c:/a", "C:/a/b", "b"],
  ["C:/a", "D:/b", "D:/b"],
])("from %s to %s", (from, to, expected) => {
  expect(relativePath(from, to)).toBe(expected);
});
