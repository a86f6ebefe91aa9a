/** Fixes round after round: what overlaps waits, and what goes round in circles ends. */
import { describe, expect, test } from "vitest";
import { edited } from "../../src/fix/edits.js";
import { fix } from "../../src/fix/fix.js";
import { roundOf } from "../../src/fix/offers.js";
import type { Diagnostic } from "../../src/diagnostic.js";
import { configure, diagnostics, lint, requestOf } from "../../src/index.js";
import { type AnyRule, defineRule } from "../../src/rule.js";
import { createSource } from "../../src/source.js";
import { memory, type Tree } from "../fixtures/disk.js";

const WEB = "Web.config";

/** A rule that replaces words of the text. */
function replacing(id: string, words: Readonly<Record<string, string>>, safe = false): AnyRule {
  return defineRule({
    id,
    description: "A word stands there.",
    category: "style",
    severity: "warning",
    presets: ["every"],
    per: "document",
    needs: ["document"],
    messages: { word: "The word {word} stands there." },
    *check({ document: { source } }) {
      for (const [word, text] of Object.entries(words))
        for (const { index } of source.text.matchAll(new RegExp(word, "g"))) {
          const span = { start: index, end: index + word.length };
          yield {
            message: "word",
            data: { word },
            at: { source, span },
            fix: {
              safe,
              changes: [{ do: "replace", at: { source, span, put: "value" }, text }],
            },
          };
        }
    },
  });
}

/** The texts after a run of fixes, what was fixed, and the rounds. */
function fixed(
  tree: Tree,
  rules: readonly AnyRule[],
  mayWrite: (path: string) => boolean = () => true,
) {
  const { levels } = configure({ rules, diagnostics, presets: [], ruleSettings: {} });
  const request = requestOf(
    { files: memory(tree), targets: Object.keys(tree), base: "." },
    rules,
    levels,
  );
  const out = fix(request, lint(request), {
    unsafe: true,
    mayWrite: ({ path }) => mayWrite(path),
  });
  return {
    texts: Object.fromEntries(out.rewrites.map(({ after }) => [after.path, after.text])),
    fixed: out.made.map(({ diagnostic }) => diagnostic.rule),
    left: out.result.diagnostics.map(({ rule }) => rule),
    rounds: out.rounds.length,
  };
}

const web = (word: string) => `<configuration><!-- ${word} --></configuration>`;

describe("a run of fixes", () => {
  test("goes on until nothing changes", () => {
    const chain = replacing("chain", { one: "two", two: "three" });
    expect(fixed({ [WEB]: web("one two") }, [chain])).toEqual({
      texts: { [WEB]: web("three three") },
      fixed: ["chain", "chain", "chain"],
      left: [],
      rounds: 2,
    });
  });

  test("ends after ten rounds", () => {
    const longer = replacing("longer", { more: "more!" });
    expect(fixed({ [WEB]: web("more") }, [longer])).toMatchObject({
      fixed: [],
      left: ["longer"],
      rounds: 10,
    });
  });

  test("does not go round in circles", () => {
    const [there, back] = [replacing("there", { one: "two" }), replacing("back", { two: "one" })];
    const { texts, rounds } = fixed({ [WEB]: web("one") }, [there, back]);
    expect(rounds).toBe(1);
    expect(texts).toEqual({ [WEB]: web("two") });
  });

  test("does not make what breaks the file", () => {
    // "<" is written as a reference by every change; a name that ends is not.
    const breaks = replacing("breaks", { "/configuration": "/other" });
    expect(fixed({ [WEB]: web("one") }, [breaks, replacing("fine", { one: "two" })])).toMatchObject(
      {
        texts: { [WEB]: web("two") },
        fixed: ["fine"],
      },
    );
  });

  test("leaves alone what may not be written", () => {
    const rules = [replacing("fine", { one: "two" })];
    const out = fixed({ [WEB]: web("one"), "a/Web.config": web("one") }, rules, (path) =>
      path.startsWith("a/"),
    );
    expect(out.texts).toEqual({ "a/Web.config": web("two") });
    expect(out.left).toEqual(["fine"]);
  });
});

describe("what overlaps", () => {
  const source = createSource(WEB, "abcdefgh");
  const offer = (...edits: readonly (readonly [number, number, string])[]) => ({
    diagnostic: {} as Diagnostic,
    edits: edits.map(([start, end, text]) => ({ source, span: { start, end }, text })),
  });
  const made = (...offers: readonly ReturnType<typeof offer>[]) => {
    const round = roundOf(offers);
    return { count: round.made.length, text: edited(source.text, round.edits) };
  };

  test.each([
    ["side by side", [offer([0, 2, "A"]), offer([2, 4, "B"])], { count: 2, text: "ABefgh" }],
    ["one over the other", [offer([0, 3, "A"]), offer([2, 4, "B"])], { count: 1, text: "Adefgh" }],
    ["one around the other", [offer([0, 6, "A"]), offer([2, 4, "B"])], { count: 1, text: "Agh" }],
    ["two at one place", [offer([2, 2, "A"]), offer([2, 2, "B"])], { count: 1, text: "abAcdefgh" }],
    ["the same twice", [offer([2, 3, "A"]), offer([2, 3, "A"])], { count: 2, text: "abAdefgh" }],
    [
      "all of one or nothing",
      [offer([0, 1, "A"]), offer([0, 1, "B"], [6, 7, "C"])],
      { count: 1, text: "Abcdefgh" },
    ],
    ["one with itself", [offer([0, 3, "A"], [1, 2, "B"])], { count: 0, text: "abcdefgh" }],
  ])("%s", (_, offers, expected) => {
    expect(made(...offers)).toEqual(expected);
  });
});
