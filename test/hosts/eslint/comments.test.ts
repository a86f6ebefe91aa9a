/** Comments for ESLint, written in XML, beside our own. */
import type { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { settingsIn, toldBy } from "../../../src/hosts/eslint/comments.js";
import { ALL, placesOf, verify } from "./both.js";

const told = (value: string) => toldBy({ value } as Parameters<typeof toldBy>[0]);

describe("a comment tells ESLint", () => {
  // Texts under test, and no directives of this file.
  it.each([
    [" eslint-disable ", "eslint-disable", "", ""],
    [" eslint-disable iislint/a, iislint/b ", "eslint-disable", "iislint/a, iislint/b", ""],
    [
      " eslint-disable-line iislint/a: why: it is so ",
      "eslint-disable-line",
      "iislint/a",
      "why: it is so",
    ],
    [" eslint-enable: done ", "eslint-enable", "", "done"],
    [
      "\neslint-disable-next-line\n  iislint/a -- old: form\n",
      "eslint-disable-next-line",
      "iislint/a",
      "old: form",
    ],
    [' eslint iislint/a: "off" -- why ', "eslint", 'iislint/a: "off"', "why"],
  ])("%j", (value, label, ids, reason) => {
    expect(told(value)).toEqual({ label, value: ids, reason });
  });

  it.each([
    "eslintrc",
    "eslint-disabled",
    "we use eslint-disable",
    "iislint-disable",
    "eslint-disable-file",
    "eslint,",
  ])("nothing: %s", (value) => {
    expect(told(value)).toBeUndefined();
  });

  it.each([
    ["iislint/a: off", { "iislint/a": "off" }],
    ['iislint/a: "warn", iislint/b: 2', { "iislint/a": "warn", "iislint/b": 2 }],
    ['"iislint/a": ["error", { "max": 30 }]', { "iislint/a": ["error", { max: 30 }] }],
    ["iislint/a: [error, { max: 30 }]", undefined],
    ["iislint/a", undefined],
  ])("settings: %s", (value, settings) => {
    expect(settingsIn(value)).toEqual(settings);
  });
});

const TWO: Linter.Config = {
  ...ALL,
  linterOptions: { reportUnusedDisableDirectives: "off" },
  rules: {
    "iislint/invalid-attribute-value": 2,
    "iislint/unused-suppression": 1,
    "iislint/xml-syntax": 2,
  },
};
const text = (...lines: readonly string[]) =>
  ["<configuration>", "<system.web>", ...lines, "</system.web>", "</configuration>"].join("\n");
const WRONG = '<sessionState timeout="soon" />';
const ID = "invalid-attribute-value";

describe("findings are hidden", () => {
  it.each([
    ["by none", text(WRONG), [`3:24-3:28 ${ID}`]],
    [
      "on the next line",
      text(`<!-- eslint-disable-next-line iislint/${ID}: agreed -->`, WRONG),
      [],
    ],
    ["on the line", text(`${WRONG} <!-- eslint-disable-line iislint/${ID} -->`), []],
    ["from here on", text("<!-- eslint-disable -->", WRONG), []],
    [
      "until here",
      text("<!-- eslint-disable -->", "<!-- eslint-enable -->", WRONG),
      [`5:24-5:28 ${ID}`],
    ],
    [
      "of another id",
      text("<!-- eslint-disable-next-line iislint/xml-syntax -->", WRONG),
      [`4:24-4:28 ${ID}`],
    ],
    ["by a setting", text(`<!-- eslint iislint/${ID}: off -->`, WRONG), []],
    ["by a comment of ours", text(`<!-- iislint-disable-next-line ${ID}: agreed -->`, WRONG), []],
    [
      "by ESLint's own form, which .NET refuses",
      text(`<!-- eslint-disable-next-line iislint/${ID} -- agreed -->`, WRONG),
      ["3:63-3:65 xml-syntax"],
    ],
  ])("%s", (_, code, places) => {
    expect(placesOf(verify(code, "web.config", TWO))).toEqual(places);
  });

  it("a comment of ours that hides nothing is told by us, one of ESLint by ESLint", () => {
    const ours = verify(text(`<!-- iislint-disable-next-line ${ID}: x -->`), "web.config", TWO);
    expect(ours.map(({ ruleId }) => ruleId)).toEqual(["iislint/unused-suppression"]);
    const [theirs] = verify(text("<!-- eslint-disable iislint/xml-syntax -->", ""), "web.config", {
      ...TWO,
      linterOptions: { reportUnusedDisableDirectives: "warn" },
    });
    expect(theirs?.message).toMatch(/^Unused eslint-disable directive/);
    // What ESLint puts in its place.
    expect(theirs?.fix).toEqual({ range: [29, 71], text: " " });
  });

  it("what cannot be understood is told", () => {
    const [setting] = verify(text("<!-- eslint iislint/x = off -->"), "web.config", TWO);
    expect(setting).toMatchObject({ ruleId: null, line: 3, column: 1 });
    expect(setting?.message).toMatch(/^This comment sets nothing\. Write <!-- eslint iislint\/ID/);
    const [line] = verify(text("<!-- eslint-disable-line\n -->"), "web.config", TWO);
    expect(line?.message).toMatch(/must stand in one line/);
    const [unknown] = verify(text("<!-- eslint-disable iislint/nobody -->"), "web.config", TWO);
    expect(unknown?.message).toMatch(/nobody/);
  });
});
