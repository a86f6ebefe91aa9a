/** Presets that ask for opposite things: which one stands, and that it is told once. */
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { configure, defineRule, diagnostics } from "../../src/index.js";
import { conflictsIn, presetConflict } from "../../src/lint/preset-conflicts.js";
import { messageText } from "../../src/message.js";
import { createSource } from "../../src/source.js";
import { CONFIGURATION, lintTree } from "../rules/harness.js";

const limited = defineRule({
  id: "session-timeout-limit",
  description: "A rule whose option presets set.",
  category: "security",
  severity: "warning",
  presets: ["strict", "cis", "stig", "security"],
  per: "application",
  needs: ["config"],
  messages: { long: "Long." },
  options: { max: { type: "integer", description: "Minutes.", default: 60 } },
  presetOptions: { cis: { max: 20 }, stig: { max: 15 }, security: { max: 20 } },
  presetSeverity: { stig: "error", security: "warning" },
});
const at = { source: createSource("iislint.config.jsonc", "{}"), span: { start: 0, end: 2 } };
const said = (holding: readonly string[]) => {
  const finding = presetConflict(conflictsIn(limited, holding, holding), at);
  return finding && messageText(finding.message);
};

describe("what presets say differently of a rule", () => {
  test.each([
    ["one preset", ["stig"]],
    ["equal options", ["cis", "security"]],
    ["one that sets an option and one that leaves it", ["strict", "cis"]],
    ["one that says a severity and one that holds the rule silently", ["cis", "security"]],
    ["the same preset twice", ["stig", "stig"]],
  ])("%s: nothing", (_, presets) => {
    expect(said(presets)).toBeUndefined();
  });

  test.each([
    [["cis", "stig"], 'session-timeout-limit has max 15 ("stig"), not 20 ("cis").'],
    [["stig", "cis"], 'session-timeout-limit has max 20 ("cis"), not 15 ("stig").'],
    [
      ["stig", "security"],
      'session-timeout-limit is warning ("security"), not error ("stig"). session-timeout-limit has max 20 ("security"), not 15 ("stig").',
    ],
  ])("%j: the later one stands", (presets, sentences) => {
    expect(said(presets)).toContain(` ask for opposite things. ${sentences} `);
    const { levels } = configure({ rules: [limited], diagnostics: [], presets, ruleSettings: {} });
    const [, max] = /has max (\d+)/.exec(sentences) ?? [];
    expect(levels.get(limited.id)?.options.max).toBe(Number(max));
  });
});

const conflictsOf = (presets: readonly string[], ruleSettings: Record<string, unknown> = {}) =>
  configure({ rules, diagnostics, presets, ruleSettings })
    .conflicts.filter(({ option }) => option === undefined)
    .map(({ rule, stands }) => `${rule} ${String(stands.value)}`)
    .filter((line) => line.startsWith("no-recycling") || line.startsWith("pool-idle"));

const BOTH = ["no-recycling-with-inproc info", "pool-idle-timeout-covers-session info"];

describe("STIG against general advice", () => {
  test.each([
    [["recommended", "stig"], BOTH],
    [["stig", "recommended"], BOTH],
    [["strict", "stig"], BOTH],
    [["all", "stig"], BOTH],
    [["stig"], []],
    [["recommended"], []],
    [["recommended", "cis", "security", "farm"], []],
  ])("%j", (presets, expected) => {
    expect(conflictsOf(presets).sort()).toEqual(expected);
    for (const line of expected) {
      const [id = "", severity] = line.split(" ");
      const { levels } = configure({ rules, diagnostics, presets, ruleSettings: {} });
      expect(levels.get(id)?.severity).toBe(severity);
    }
  });

  test("what the user sets is no conflict", () => {
    expect(
      conflictsOf(["recommended", "stig"], {
        "no-recycling-with-inproc": ["warning", { sessionLossTolerated: true }],
      }),
    ).toEqual(["pool-idle-timeout-covers-session info"]);
    expect(
      conflictsOf(["recommended", "stig"], {
        "no-recycling-with-inproc": "off",
        "pool-idle-timeout-covers-session": "error",
      }),
    ).toEqual([]);
  });
});

describe("a run", () => {
  const tree = (extended: readonly string[], more: object = {}) => ({
    "Web.config": "<configuration />",
    "shop/Web.config": "<configuration />",
    "blog/Web.config": "<configuration />",
    [CONFIGURATION]: JSON.stringify({ extends: extended, ...more }),
  });
  const told = (...args: Parameters<typeof lintTree>) =>
    lintTree(...args).diagnostics.filter(({ rule }) => rule === "preset-conflict");

  test("tells it once, at the place of the presets, whatever is named", () => {
    for (const targets of [undefined, ["shop/Web.config"], []]) {
      const found = told(tree(["recommended", "stig"]), targets);
      expect(found.map(({ severity, category, by }) => ({ severity, category, by }))).toEqual([
        { severity: "info", category: "style", by: "engine" },
      ]);
      expect(found[0]?.at.source.path).toBe(CONFIGURATION);
    }
  });

  test("says nothing where presets agree, and where it is off", () => {
    expect(told(tree(["recommended", "farm"]))).toEqual([]);
    expect(told(tree(["recommended", "stig"], { rules: { "preset-conflict": "off" } }))).toEqual(
      [],
    );
  });
});
