/** A diagnostic knows who speaks, and of which setting. */
import { expect, test } from "vitest";
import { configure, diagnostics, lintWorkspace, rules } from "../../src/index.js";
import { memory } from "../fixtures/disk.js";

test("readers and rules are told apart without their pages", () => {
  const text =
    '<configuration><system.web><sessionState mode="Custom" tiemout="5" cookieless="UseUri" /></system.web></configuration>';
  const { levels } = configure({ rules, diagnostics, presets: [], ruleSettings: {} });
  const found = lintWorkspace(
    { files: memory({ "web.config": text }), base: ".", targets: ["web.config"], server: {} },
    rules,
    levels,
  ).diagnostics.map(({ rule, by, subject, help }) => [rule, by, subject, help]);
  expect(found).toContainEqual([
    "unknown-attribute",
    "reader",
    expect.stringContaining("@"),
    "schema/diagnostics/unknown-attribute.md",
  ]);
  expect(found).toContainEqual([
    "no-session-id-in-url",
    "rule",
    "system.web/sessionState@cookieless",
    "rules/no-session-id-in-url.md",
  ]);
});
