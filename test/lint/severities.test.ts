/** Presets and the user's settings to the level of each id, and what is said of a wrong choice. */
import { describe, expect, test } from "vitest";
import type { DiagnosticId } from "../../schema/diagnostics.js";
import { configure, presetHolds } from "../../src/lint/configure.js";
import type { AnyRule } from "../../src/rule.js";

const rule = (id: string, own: Partial<AnyRule> = {}): AnyRule => ({
  id,
  description: "A probe.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: [],
  messages: {},
  ...own,
});

const RULES: readonly AnyRule[] = [
  rule("plain"),
  rule("only-strict", { presets: ["strict"], severity: "info" }),
  rule("only-farm", { presets: ["farm"] }),
  rule("with-options", {
    options: {
      minimum: { type: "number", description: "", default: 1 },
      maximum: { type: "number", description: "", default: 10 },
    },
    presetOptions: { strict: { maximum: 5 } },
    presetSeverity: { strict: "error" },
  }),
];
const READERS = [
  { id: "always", by: "reader", severity: "error", category: "schema", presets: ["every"] },
] as unknown as readonly DiagnosticId[];

const configured = (presets: readonly string[], ruleSettings: Record<string, unknown> = {}) =>
  configure({ rules: RULES, diagnostics: READERS, presets, ruleSettings });
const levelsOf = (presets: readonly string[], ruleSettings: Record<string, unknown> = {}) => {
  const { levels, problems } = configured(presets, ruleSettings);
  expect(problems).toEqual([]);
  return Object.fromEntries(levels);
};
const problemOf = (presets: readonly string[], ruleSettings: Record<string, unknown> = {}) =>
  configured(presets, ruleSettings).problems;

const level = (severity: string, options: object = {}, pinned = false) => ({
  severity,
  pinned,
  options,
});

describe("which presets hold an id", () => {
  test.each([
    ["recommended", ["recommended"], true],
    ["recommended", ["strict"], false],
    ["recommended", ["every"], true],
    ["recommended", [], false],
    ["strict", ["recommended"], true],
    ["strict", ["strict"], true],
    ["strict", ["farm"], false],
    ["farm", ["recommended"], false],
    ["farm", ["strict", "farm"], true],
    ["farm", ["every"], true],
    ["all", [], true],
    ["all", ["farm"], true],
  ])("%s, of one that names %j: %s", (preset, presets, holds) => {
    expect(presetHolds(preset, presets)).toBe(holds);
  });
});

describe("levels", () => {
  test("recommended where nothing is chosen", () => {
    const expected = {
      always: level("error"),
      plain: level("warning"),
      "with-options": level("warning", { minimum: 1, maximum: 10 }),
    };
    expect(levelsOf([])).toEqual(expected);
    expect(levelsOf(["recommended"])).toEqual(expected);
  });

  test("strict holds recommended, with its own severities and options", () => {
    expect(levelsOf(["strict"])).toEqual({
      always: level("error"),
      plain: level("warning"),
      "only-strict": level("info"),
      "with-options": level("error", { minimum: 1, maximum: 5 }),
    });
  });

  test("a preset without recommended leaves it out, but not what is in every preset", () => {
    expect(levelsOf(["farm"])).toEqual({ always: level("error"), "only-farm": level("warning") });
  });

  test("several presets add up", () => {
    expect(Object.keys(levelsOf(["farm", "recommended"])).sort()).toEqual([
      "always",
      "only-farm",
      "plain",
      "with-options",
    ]);
  });

  test("all is all", () => {
    expect(Object.keys(levelsOf(["all"]))).toHaveLength(READERS.length + RULES.length);
  });

  test.each([
    ["a severity", { plain: "error" }, { plain: level("error", {}, true) }],
    ["off", { plain: "off" }, { plain: level("off", {}, true) }],
    ["a severity in a list", { plain: ["info"] }, { plain: level("info", {}, true) }],
    [
      "options, which leave the others as they are",
      { "with-options": ["info", { maximum: 7 }] },
      { "with-options": level("info", { minimum: 1, maximum: 7 }, true) },
    ],
    [
      "no options, which leaves all as they are",
      { "with-options": "error" },
      { "with-options": level("error", { minimum: 1, maximum: 10 }, true) },
    ],
    [
      "an id of no chosen preset",
      { "only-farm": "info" },
      { "only-farm": level("info", {}, true) },
    ],
    ["a reader's", { always: "warning" }, { always: level("warning", {}, true) }],
  ])("the user sets %s", (_, settings, expected) => {
    expect(levelsOf([], settings)).toMatchObject(expected);
  });

  test("options of an id that no chosen preset holds start from the rule's own", () => {
    expect(
      levelsOf(["farm"], { "with-options": ["info", { maximum: 7 }] })["with-options"],
    ).toEqual(level("info", { minimum: 1, maximum: 7 }, true));
  });

  test("the user's options come after those of a preset", () => {
    expect(
      levelsOf(["strict"], { "with-options": ["info", { minimum: 2 }] })["with-options"],
    ).toEqual(level("info", { minimum: 2, maximum: 5 }, true));
  });
});

describe("a wrong choice", () => {
  const SEVERITIES = "error, warning, info, off";
  const PRESETS =
    "recommended, strict, security, cis, stig, farm, azure, classic-asp, migration, all";
  test.each<[string, readonly string[], Record<string, unknown>, readonly string[]]>([
    [
      "a preset",
      ["strikt"],
      {},
      [`There is no preset "strikt". Did you mean "strict"? Presets: ${PRESETS}.`],
    ],
    ["a preset like no other", ["zzzz"], {}, [`There is no preset "zzzz". Presets: ${PRESETS}.`]],
    [
      "an id",
      [],
      { plan: "off" },
      ['There is no rule "plan". Did you mean "plain"? `iislint rules` lists them.'],
    ],
    [
      "an id like no other",
      [],
      { zzzzzzzz: "off" },
      ['There is no rule "zzzzzzzz". `iislint rules` lists them.'],
    ],
    [
      "a severity",
      [],
      { plain: "eror" },
      [`The severity of "plain" must be one of ${SEVERITIES}, not "eror". Did you mean "error"?`],
    ],
    [
      "a severity of another linter",
      [],
      { plain: "warn" },
      [`The severity of "plain" must be one of ${SEVERITIES}, not "warn". Did you mean "warning"?`],
    ],
    [
      "a severity like no other",
      [],
      { plain: "zzzzzzzz" },
      [`The severity of "plain" must be one of ${SEVERITIES}, not "zzzzzzzz".`],
    ],
    [
      "a number for a severity",
      [],
      { plain: [2] },
      [`The severity of "plain" must be one of ${SEVERITIES}, not 2.`],
    ],
    ["no object", [], { plain: ["off", 5] }, ['The options of "plain" must be an object.']],
    ["null", [], { plain: ["off", null] }, ['The options of "plain" must be an object.']],
    ["a list", [], { plain: ["off", []] }, ['The options of "plain" must be an object.']],
    [
      "an option",
      [],
      { "with-options": ["info", { maximun: 7 }] },
      ['"with-options" has no option "maximun". Did you mean "maximum"?'],
    ],
    [
      "an option like no other",
      [],
      { "with-options": ["info", { zzzzzzzz: 7 }] },
      ['"with-options" has no option "zzzzzzzz". Options: minimum, maximum.'],
    ],
    [
      "an option where there are none",
      [],
      { plain: ["info", { maximum: 7 }] },
      ['"plain" has no option "maximum". It takes no options.'],
    ],
    [
      "a name that every object knows",
      [],
      { plain: ["info", { constructor: 7 }] },
      ['"plain" has no option "constructor". It takes no options.'],
    ],
    [
      "each by itself",
      ["zzzz"],
      { plain: 1, "with-options": ["info", 1] },
      [
        `There is no preset "zzzz". Presets: ${PRESETS}.`,
        `The severity of "plain" must be one of ${SEVERITIES}, not 1.`,
        'The options of "with-options" must be an object.',
      ],
    ],
  ])("%s", (_, presets, settings, problems) => {
    expect(problemOf(presets, settings)).toEqual(problems);
  });

  test("changes nothing of the levels, and what stands behind it counts", () => {
    const { levels } = configured([], {
      zzzzzzzz: "off",
      "with-options": ["off", { zzzzzzzz: 1 }],
      always: "soon",
      plain: "error",
    });
    expect(levels.get("with-options")).toEqual(level("warning", { minimum: 1, maximum: 10 }));
    expect(levels.get("always")).toEqual(level("error"));
    expect(levels.get("plain")).toEqual(level("error", {}, true));
  });

  test("an unknown preset alone holds nothing", () => {
    expect(configured(["zzzz"]).levels.size).toBe(0);
  });
});
