/** Fixes round after round: what overlaps waits, and what goes round in circles ends. */
import { describe, expect, test } from "vitest";
import { edited } from "../../src/fix/edits.js";
import { fix } from "../../src/fix/fix.js";
import { roundOf } from "../../src/fix/offers.js";
import type { Diagnostic } from "../../src/diagnostic.js";
import { configure, diagnostics, lint, requestOf, rules as RULES } from "../../src/index.js";
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
    hasMore: out.hasMore,
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
      rounds: 3,
      hasMore: false,
    });
  });

  test("ends after ten rounds", () => {
    const longer = replacing("longer", { more: "more!" });
    expect(fixed({ [WEB]: web("more") }, [longer])).toMatchObject({
      fixed: [],
      left: ["longer"],
      rounds: 10,
      hasMore: true,
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
    isSafe: true,
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

describe("a fix that changes the meaning takes away what others were judged by", () => {
  const APPLICATIONS: Tree = { "a/Global.asax": "", "b/Global.asax": "" };
  const all = (tree: Tree) => {
    const { levels } = configure({ rules: RULES, diagnostics, presets: [], ruleSettings: {} });
    const request = requestOf(
      { files: memory({ ...tree, ...APPLICATIONS }), targets: Object.keys(tree), base: "." },
      RULES,
      levels,
    );
    const out = fix(request, lint(request), { unsafe: true, mayWrite: () => true });
    return {
      texts: {
        ...tree,
        ...Object.fromEntries(out.rewrites.map((one) => [one.after.path, one.after.text])),
      },
      rounds: out.rounds.length,
    };
  };
  const session = (attributes: string) =>
    `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;
  const at = (path: string, attributes: string) =>
    `<location path="${path}"><system.web><sessionState ${attributes} /></system.web></location>`;
  const URI = 'mode="InProc" cookieless="UseUri"';
  const COOKIES = 'mode="InProc" cookieless="UseCookies"';

  test.each<readonly [string, Tree, Tree, number]>([
    [
      "in the same element",
      { [WEB]: session(`${URI} cookieName="Own"`) },
      { [WEB]: session(`${COOKIES} cookieName="Own"`) },
      1,
    ],
    [
      "in a file below",
      { [WEB]: session(URI), "a/Web.config": session('cookieName="Own"') },
      { [WEB]: session(COOKIES), "a/Web.config": session('cookieName="Own"') },
      1,
    ],
    [
      "in a location",
      {
        [WEB]: session(URI).replace(
          "</configuration>",
          `${at("a", 'cookieName="Own"')}</configuration>`,
        ),
      },
      {
        [WEB]: session(COOKIES).replace(
          "</configuration>",
          `${at("a", 'cookieName="Own"')}</configuration>`,
        ),
      },
      1,
    ],
    [
      "but not side by side: folders",
      { "a/Web.config": session(URI), "b/Web.config": session(URI) },
      { "a/Web.config": session(COOKIES), "b/Web.config": session(COOKIES) },
      1,
    ],
    [
      "and one upon the other, round by round",
      { [WEB]: session(URI), "a/Web.config": session('cookieless="AutoDetect"') },
      { [WEB]: session(COOKIES), "a/Web.config": session('cookieless="UseCookies"') },
      2,
    ],
  ])("%s", (_, before, after, rounds) => {
    expect(all(before)).toEqual({ texts: after, rounds });
  });

  test.each<readonly [string, number]>([
    [`<configuration>${at("a", 'timeout="1"')}${at("b", 'timeout="2"')}</configuration>`, 2],
    [`<configuration>${at("a", 'timeout="1"')}${at("a/b", 'timeout="2"')}</configuration>`, 1],
    [`<configuration>${at("", 'timeout="1"')}${at("b", 'timeout="2"')}</configuration>`, 1],
    ['<sessionState timeout="1"><providers><add name="timeout" /></providers></sessionState>', 1],
    [
      '<configuration><a><add name="x" timeout="1" /><add name="y" timeout="1" /></a></configuration>',
      2,
    ],
    ['<configuration><a><add name="x" timeout="1" timeout2="1" /></a></configuration>', 1],
    ['<configuration><a timeout="1" /><b timeout="1" /></configuration>', 2],
  ])("of two in one file: %s", (text, count) => {
    const source = createSource(WEB, text);
    const offers = [...text.matchAll(/timeout/g)].map(({ index }) => {
      const span = { start: index, end: index + 1 };
      const diagnostic = { at: { source, span }, related: [] } as unknown as Diagnostic;
      return { diagnostic, edits: [{ source, span, text: "T" }], isSafe: false };
    });
    expect(offers).toHaveLength(2);
    expect(roundOf(offers).made).toHaveLength(count);
    expect(roundOf(offers.map((one) => ({ ...one, isSafe: true }))).made).toHaveLength(2);
  });
});
