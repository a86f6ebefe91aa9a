/** Which lines are others: few changes as an independent search finds them, many in little work. */
import { applyPatch, structuredPatch } from "diff";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changedLines } from "../../src/report/changed-lines.js";
import { hunksOf, linesOf } from "../../src/report/hunks.js";

const hunksBetween = (old: string, made: string, context: number) => {
  const [a, b] = [linesOf(old), linesOf(made)];
  return hunksOf(changedLines(a, b), a, b, context);
};

/** What `diff` makes of a text and the hunks. */
const applied = (old: string, made: string, context = 3) => {
  const empty = structuredPatch("a", "a", old, old);
  return applyPatch(old, {
    ...empty,
    hunks: hunksBetween(old, made, context).map((one) => ({ ...one, lines: [...one.lines] })),
  });
};

const lines = (count: number, each: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${each(i)}\n`).join("");

describe("hunks", () => {
  test.each([
    ["nothing", "a\nb\n", "a\nb\n"],
    ["a line", "a\nb\nc\n", "a\nx\nc\n"],
    ["the first line", "a\nb\n", "x\nb\n"],
    ["lines taken away", "a\nb\nc\nd\n", "a\nd\n"],
    ["lines put in", "a\nd\n", "a\nb\nc\nd\n"],
    ["all lines taken away", "a\n", ""],
    ["lines put into an empty file", "", "a\nb\n"],
    ["no line end any more", "a\nb\n", "a\nb"],
    ["a line end at last", "a\nb", "a\nb\n"],
    ["line ends of Windows", "a\r\nb\r\n", "a\r\nc\r\n"],
    ["changes that share a line", lines(20, String), lines(20, (i) => (i % 7 ? `${i}` : "x"))],
    ["changes far apart", lines(40, String), lines(40, (i) => (i % 17 ? `${i}` : "x"))],
  ])("%s: as another program writes them", (_, old, made) => {
    for (const context of [1, 3])
      expect(hunksBetween(old, made, context)).toEqual(
        structuredPatch("a", "a", old, made, undefined, undefined, { context }).hunks,
      );
  });

  test("lead from any text to any other", () => {
    const text = fc
      .array(fc.constantFrom("a", "b", "c", "\r"), { maxLength: 30 })
      .chain((all) => fc.boolean().map((ends) => all.join("\n") + (ends ? "\n" : "")));
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 3 }), (old, made, context) => {
        expect(applied(old, made, context)).toBe(made);
      }),
    );
  });
});

/** More changes than are searched for at once. */
const MANY = 1500;

describe("many changes", () => {
  const old = lines(MANY, (i) => `place ${i}\nvalue\nend`);
  const changesIn = (made: string) => changedLines(linesOf(old), linesOf(made)).length;

  test("between lines that stand once", () => {
    const made = lines(MANY, (i) => `place ${i}\n${i % 2 ? "Value" : "value"}\nend`);
    expect(changesIn(made)).toBe(MANY / 2);
    expect(applied(old, made)).toBe(made);
  });

  test("that take lines away and put others in", () => {
    const made = lines(MANY, (i) => (i % 3 ? `place ${i}\nvalue\nnew\nend` : `place ${i}\nend`));
    expect(changesIn(made)).toBe(MANY);
    expect(applied(old, made)).toBe(made);
  });

  test("and a part that has moved", () => {
    const parts = old.split(/(?=place 300\n|place 400\n|place 900\n)/);
    const moved = [parts[0], parts[2], parts[1], parts[3]].join("").replaceAll("value", "Value");
    expect(changesIn(moved)).toBeLessThan(MANY + 300);
    expect(applied(old, moved)).toBe(moved);
  });

  test("of lines that are all alike go line by line where their number stays", () => {
    const alike = lines(2 * MANY, () => "a\nb");
    const made = lines(2 * MANY, () => "a\nB");
    expect(changedLines(linesOf(alike), linesOf(made))).toHaveLength(2 * MANY);
    expect(applied(alike, made)).toBe(made);
  });

  test("of lines that are all alike, and fewer of them, are one", () => {
    const alike = lines(2 * MANY, () => "a\nb");
    const made = lines(MANY, () => "a\nB");
    // The fewest lines that change would be found by a search that takes their square.
    expect(changedLines(linesOf(alike), linesOf(made))).toHaveLength(1);
    expect(applied(alike, made)).toBe(made);
  });
});
