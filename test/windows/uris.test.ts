/** URIs of editors on Windows: drives, shares, and one file however it is written. */
import { describe, expect, test } from "vitest";
import { pathOf, uriOf } from "../../src/hosts/lsp/uris.js";

describe("a URI names a path", () => {
  test.each([
    // VS Code; most others.
    ["file:///c%3A/repo/Web.config", "C:/repo/Web.config"],
    ["file:///C:/repo/Web.config", "C:/repo/Web.config"],
    ["file:///c:/repo/Web.config", "C:/repo/Web.config"],
    ["file:///C%3a/repo/Web.config", "C:/repo/Web.config"],
    ["FILE:///C:/repo/Web.config", "C:/repo/Web.config"],
    ["file://localhost/c:/repo/Web.config", "C:/repo/Web.config"],
    // One slash too few, as programs write it that put a path behind "file://".
    ["file://c:/repo/Web.config", "C:/repo/Web.config"],
    ["file:///c%3A/a%20b/%23%25%C3%A4/Web.config", "C:/a b/#%ä/Web.config"],
    ["file:///c%3A/ä b/Web.config", "C:/ä b/Web.config"],
    ["file:///c%3A/repo/", "C:/repo/"],
    ["file:///d%3A/", "D:/"],
    ["file:///d%3A", "D:/"],
    ["file://files01/Sites%24/shop/Web.config", "//files01/Sites$/shop/Web.config"],
    ["file:////files01/Sites%24/shop/Web.config", "//files01/Sites$/shop/Web.config"],
    ["file://FILES01/Sites$/shop/Web.config", "//files01/Sites$/shop/Web.config"],
  ])("%s", (uri, path) => {
    expect(pathOf(uri, true)).toBe(path);
  });

  test.each([
    ["no drive", "file:///repo/Web.config"],
    ["a slash inside of a name", "file:///c%3A/a%2Fb/Web.config"],
    ["a backslash inside of a name", "file:///c%3A/a%5Cb/Web.config"],
    ["no letters", "file:///c%3A/%E4/Web.config"],
    ["no file", "untitled:Web.config"],
    ["nothing", ""],
  ])("none: %s", (_, uri) => {
    expect(pathOf(uri, true)).toBeUndefined();
  });
});

describe("a path has one URI, which leads back", () => {
  test.each([
    ["C:/repo/Web.config", "file:///C:/repo/Web.config"],
    ["C:/a b/#%?ä/Web.config", "file:///C:/a%20b/%23%25%3F%C3%A4/Web.config"],
    ["//files01/Sites$/shop/Web.config", "file://files01/Sites$/shop/Web.config"],
  ])("%s", (path, uri) => {
    expect(uriOf(path, true)).toBe(uri);
    expect(pathOf(uri, true)).toBe(path);
  });

  test.each([["c:/repo/Web.config"], ["c:\\repo\\Web.config"], ["C:\\repo\\Web.config"]])(
    "%s, in other letters or signs",
    (path) => {
      expect(uriOf(path, true)).toBe("file:///C:/repo/Web.config");
    },
  );
});

test("elsewhere a colon, a backslash and two slashes are nothing of their own", () => {
  expect(pathOf("file:///c%3A/a%5Cb", false)).toBe("/c:/a\\b");
  expect(uriOf("/c:/a\\b", false)).toBe("file:///c:/a%5Cb");
  expect(pathOf("file://files01/share/Web.config", false)).toBeUndefined();
});
