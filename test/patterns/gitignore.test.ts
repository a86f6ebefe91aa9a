import { describe, expect, it } from "vitest";
import { parseIgnore } from "../../src/patterns/gitignore.js";
import { ignoring, WorkingTree } from "../../src/patterns/working-tree.js";

/** What the lines say about a path; a slash at its end makes it a folder. */
function judge(lines: string, path: string, ignoreCase = false): boolean | undefined {
  const rules = parseIgnore(lines, ignoreCase);
  return rules?.judge(path.replace(/\/$/, ""), path.endsWith("/"));
}

describe("one file", () => {
  it.each<[lines: string, path: string, verdict: boolean | undefined]>([
    // Without a slash inside: at any depth; with one: from the folder of the file.
    ["bin", "bin", true],
    ["bin", "a/b/bin", true],
    ["/bin", "a/bin", undefined],
    ["a/bin", "a/bin", true],
    ["a/bin", "x/a/bin", undefined],
    ["bin/", "bin", undefined],
    ["bin/", "a/bin/", true],
    // Wildcards stay inside a name.
    ["*.config", "a/web.config", true],
    ["a/*.config", "a/b/web.config", undefined],
    ["web.?.config", "web.1.config", true],
    ["web.?.config", "web.10.config", undefined],
    ["a?b", "a/b", undefined],
    // A wildcard takes a dot at the front, and a byte of a letter that has two.
    ["*", ".env", true],
    ["?", "é", undefined],
    ["??", "é", true],
    ["???", "€", true],
    ["????", "😀", true],
    ["é", "é", true],
    // Two stars between slashes stand for folders, elsewhere for one.
    ["**/bin", "bin", true],
    ["**/bin", "a/b/bin", true],
    ["a/**/b", "a/b", true],
    ["a/**/b", "a/x/y/b", true],
    ["a/**/b", "a/xb", undefined],
    ["a/**", "a/x/y", true],
    ["a/**", "a/", undefined],
    ["x/a**b", "x/a/b", undefined],
    // Git compares what stands before the first wildcard by itself, with this effect.
    ["a**/b", "ax/y/b", true],
    ["[a]**/b", "ax/y/b", undefined],
    // Classes.
    ["[a-c]x", "bx", true],
    ["[!a-c]x", "bx", undefined],
    ["[^a-c]x", "dx", true],
    ["[]]x", "]x", true],
    ["[[:digit:]]x", "7x", true],
    ["[[:nothing:]]x", "7x", undefined],
    ["[[:nothing:]]x", "n]x", undefined],
    ["[a", "[a", undefined],
    ["a[/]b", "a/b", undefined],
    // Escapes, blanks, comments.
    ["\\#x", "#x", true],
    ["#x", "#x", undefined],
    ["\\!x", "!x", true],
    ["\\*", "x", undefined],
    ["\\*", "*", true],
    ["x  ", "x", true],
    ["x\\ ", "x ", true],
    ["x\\  ", "x ", true],
    ["x\t", "x", undefined],
    ["x\r\n", "x", true],
    ["\ufeffx", "x", true],
    ["x\\", "x", undefined],
    // The last one that matches decides.
    ["x\n!x", "x", false],
    ["!x\nx", "x", true],
    ["!x", "y", undefined],
    // Nothing.
    ["", "x", undefined],
    ["/", "x", undefined],
    ["//", "x", undefined],
    ["!", "x", undefined],
  ])("%j over %s: %s", (lines, path, verdict) => {
    expect(judge(lines, path)).toBe(verdict);
  });

  it("ignores the letter case of ASCII where it is told to", () => {
    expect(judge("Bin/", "BIN/", true)).toBe(true);
    expect(judge("Bin/", "BIN/")).toBeUndefined();
    expect(judge("W*.CONFIG", "web.config", true)).toBe(true);
    expect(judge("[A-Z]x", "bX", true)).toBe(true);
    expect(judge("[B]x", "bx", true)).toBeUndefined();
    // What stands behind the letters has no other case: "{" is 32 behind "[".
    expect(judge("[Z-^]x", "zx", true)).toBe(true);
    expect(judge("[Z-^]x", "{x", true)).toBeUndefined();
    expect(judge("\\Bx", "Bx", true)).toBeUndefined();
    expect(judge("\\bx", "Bx", true)).toBe(true);
    expect(judge("É", "é", true)).toBeUndefined();
  });
});

const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

it.each([
  ["alnum", /[A-Za-z0-9]/],
  ["alpha", /[A-Za-z]/],
  ["blank", /[\t ]/],
  ["cntrl", /[^ -~]/],
  ["digit", /[0-9]/],
  ["graph", /[!-~]/],
  ["lower", /[a-z]/],
  ["print", /[ -~]/],
  ["punct", /[^A-Za-z0-9\0- \x7f]/],
  ["space", /[\t-\r ]/],
  ["upper", /[A-Z]/],
  ["xdigit", /[0-9A-Fa-f]/],
])("[:%s:] is %s, without the slash", (name, meant) => {
  const rules = parseIgnore(`[[:${name}:]]`, false);
  expect(ASCII.filter((letter) => rules?.judge(letter, false))).toEqual(
    ASCII.filter((letter) => letter !== "/" && meant.test(letter)),
  );
});

/** The paths that are left out, in a tree of these files; a slash at the end makes a folder. */
function leftOut(
  files: Readonly<Record<string, string>>,
  paths: readonly string[],
  options?: ConstructorParameters<typeof WorkingTree>[1],
): readonly string[] {
  const { ignores } = new WorkingTree(
    {
      text: (path) => files[path],
      has: (folder, name) =>
        Object.keys(files).some((path) => `${path}/`.startsWith(`${folder}/${name}/`)),
    },
    options,
  );
  return paths.filter((path) => ignores(path.replace(/\/$/, ""), path.endsWith("/")));
}

describe("a working tree", () => {
  it("lets the deepest file decide, and takes nothing in again below an ignored folder", () => {
    const files = {
      "/r/.git/config": "",
      "/r/.git/info/exclude": "*.secret\n",
      "/r/.gitignore": "out/\n*.tmp\n",
      "/r/a/.gitignore": "!b.tmp\n!b.secret\n",
      "/r/out/.gitignore": "!*\n",
    };
    const paths = ["/r/a/b.tmp", "/r/a/c.tmp", "/r/a/b.secret", "/r/c.secret", "/r/out/a/b"];
    expect(leftOut(files, paths)).toEqual(["/r/a/c.tmp", "/r/c.secret", "/r/out/a/b"]);
  });

  it("counts nothing from above its top, nor outside of git", () => {
    const files = {
      "/r/.gitignore": "*",
      "/r/inner/.git": "",
      "/r/inner/.gitignore": "x",
    };
    expect(leftOut(files, ["/r/a", "/r/inner/a", "/r/inner/x"])).toEqual(["/r/inner/x"]);
  });

  it("finds the exclude file where .git is a file", () => {
    const files = {
      "/w/.git": "gitdir: ../r/.git/worktrees/w\n",
      "/r/.git/worktrees/w/commondir": "../..\n",
      "/r/.git/info/exclude": "x",
      "/r/.git/config": "[user]\n name = ignorecase\n[core]\n ignoreCase = true ; said at init\n",
    };
    expect(leftOut(files, ["/w/X", "/w/y"])).toEqual(["/w/X"]);
  });

  it("follows no .git that holds more than one line", () => {
    const files = { "/w/.git": "gitdir: ../r/.git\nmore\n", "/r/.git/info/exclude": "x" };
    expect(leftOut(files, ["/w/x"])).toEqual([]);
  });

  it("takes a folder that was named, whatever stands above it", () => {
    const files = { "/r/.git/config": "", "/r/.gitignore": "out/\nx", "/r/out/.gitignore": "y" };
    const paths = ["/r/out/x", "/r/out/y", "/r/out/a/y"];
    expect(leftOut(files, paths)).toEqual(paths);
    expect(leftOut(files, paths, { named: "/r/out" })).toEqual(["/r/out/y", "/r/out/a/y"]);
  });
});

it("patterns of the configuration reach no further than their folder", () => {
  const ignores = ignoring("/r/a", ["legacy/**", "!legacy/keep", "*.old"], false);
  expect(
    ["/r/a/legacy/x", "/r/a/legacy/keep", "/r/a/b/c.old", "/r/c.old", "/r/a"].filter((path) =>
      ignores(path, false),
    ),
  ).toEqual(["/r/a/legacy/x", "/r/a/b/c.old"]);
});
