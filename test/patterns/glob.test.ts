import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { magicAt, parseGlob } from "../../src/patterns/glob.js";

describe("glob", () => {
  it.each<[pattern: string, yes: readonly string[], no: readonly string[]]>([
    ["a.txt", ["a.txt"], ["x/a.txt", "a-txt"]],
    ["*.txt", ["a.txt"], ["x/a.txt", ".txt", ".a.txt"]],
    [".*", [".env"], ["env"]],
    ["?.txt", ["a.txt", "é.txt"], ["ab.txt", "..txt"]],
    ["ops/*/x*", ["ops/a/xy"], ["ops/x", "ops/a/xdir/file"]],
    ["**/x", ["x", "a/x", "a/b/x"], ["ax", "x/a", ".a/x", "a/.b/x"]],
    ["a/**", ["a/x", "a/b/c"], ["a", "b/x", "a/.x", "a/b/.x"]],
    ["a/**/b", ["a/b", "a/x/b", "a/x/y/b"], ["a/xb", "ab"]],
    ["a**/b", ["a/b", "axy/b"], ["a/x/b"]],
    ["**", ["a", "a/b"], [".a"]],
    ["[a-c].txt", ["b.txt"], ["d.txt", "B.txt"]],
    ["[!a-c].txt", ["d.txt"], ["b.txt", "..txt"]],
    ["ops/*.{txt,reg}", ["ops/a.txt", "ops/b.reg"], ["ops/a.json", "ops/a.{txt,reg}"]],
    ["{a,b}/{c,d{e,f}}", ["a/c", "b/de", "a/df"], ["a/d", "a/cd", "c/a"]],
    ["{a/**/,}x", ["x", "a/x", "a/b/x"], ["b/x", "a/b"]],
    ["a{,.b}", ["a", "a.b"], ["ab"]],
    ["{**/a,b}", ["a", "x/a", "b"], ["x/b"]],
    // What nothing closes, or holds no comma, is mere text.
    ["{a}", ["{a}"], ["a"]],
    ["{a,b", ["{a,b"], ["a"]],
    ["a,b}", ["a,b}"], ["a"]],
    ["[a", ["[a"], ["a"]],
    ["{a,{b}", ["{a,{b}"], ["a", "b"]],
    ["[{,]a", ["{a", ",a"], ["a"]],
    ["\\{a,b\\}", ["{a,b}"], ["a", "b"]],
    ["\\*", ["*"], ["a"]],
  ])("%s", (pattern, yes, no) => {
    const glob = parseGlob(pattern, false);
    expect([...yes, ...no].filter((path) => glob.matches(path))).toEqual(yes);
  });

  it("ignores letter case where it is told to", () => {
    expect(parseGlob("Ops/*.TXT", true).matches("ops/a.txt")).toBe(true);
    expect(parseGlob("[O]ps", true).matches("ops")).toBe(true);
    expect(parseGlob("Ops/*.TXT", false).matches("ops/a.txt")).toBe(false);
  });

  it("says which folders are worth a look", () => {
    const folders = ["", "a", "b", "a/b", "a/c", "a/b/c", ".git"];
    const worth = (pattern: string) =>
      folders.filter((folder) => parseGlob(pattern, false).leadsInto(folder));
    expect(worth("a/*/x")).toEqual(["", "a", "a/b", "a/c"]);
    expect(worth("a/**/x")).toEqual(["", "a", "a/b", "a/c", "a/b/c"]);
    expect(worth("*.txt")).toEqual([""]);
    expect(worth("{a/b,b}/*")).toEqual(["", "a", "b", "a/b"]);
  });

  it("knows a path from a pattern", () => {
    expect(["a/b.txt", "a/*.txt", "a/{b,c}", "a]b"].map(magicAt)).toEqual([-1, 2, 2, -1]);
  });
});

/** Text with braces, and every text that they stand for. */
interface Braced {
  readonly pattern: string;
  readonly meant: readonly string[];
}

const braced = fc.letrec<{ text: Braced; braces: Braced; both: Braced }>((tie) => ({
  text: fc
    .constantFrom("a", "b", "/", "*", "?", "")
    .map((text) => ({ pattern: text, meant: [text] })),
  braces: fc.array(tie("both"), { minLength: 2, maxLength: 3 }).map((all) => ({
    pattern: `{${all.map(({ pattern }) => pattern).join(",")}}`,
    meant: all.flatMap(({ meant }) => meant),
  })),
  both: fc
    .array(fc.oneof({ maxDepth: 2 }, tie("text"), tie("braces")), {
      maxLength: 3,
    })
    .map((all) =>
      all.reduce<Braced>(
        (left, right) => ({
          pattern: left.pattern + right.pattern,
          meant: left.meant.flatMap((x) => right.meant.map((y) => x + y)),
        }),
        { pattern: "", meant: [""] },
      ),
    ),
})).both;

it("braces mean what they expand to", () => {
  const path = fc.string({ unit: fc.constantFrom("a", "b", "/", "."), maxLength: 6 });
  fc.assert(
    fc.property(braced, path, ({ meant, pattern }, text) => {
      // Expanding may put two stars side by side, which as one part would mean folders.
      fc.pre(meant.length < 200 && !meant.some((one) => one.includes("**")));
      expect(parseGlob(pattern, false).matches(text)).toBe(
        meant.some((one) => parseGlob(one, false).matches(text)),
      );
    }),
    { numRuns: 1000 },
  );
});
