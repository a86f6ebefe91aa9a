/** Tokens found by looking at each character once are those that a pattern would find. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { deploymentToken } from "../../src/settings/deployment-token.js";

/** The same forms as a pattern; it takes the square of the length for some texts. */
const PATTERN =
  /#\{[^}]*\}#?|__[A-Za-z0-9_.-]+?__|\$\([^)\s]+\)|\$\{[^}\s]+\}|@@[A-Za-z0-9_.-]+@@|\{\{[^}]+\}\}/;

describe("deployment tokens", () => {
  test.each([
    ["Server=#{Db};", "#{Db}"],
    ["#{Db}#", "#{Db}#"],
    ["a__Db__b", "__Db__"],
    ["$(Db) $(x", "$(Db)"],
    ["$( a)$(b)", "$(b)"],
    ["@@@Db@@", "@@Db@@"],
    ["{{ Db }}", "{{ Db }}"],
    ["${Db}", "${Db}"],
    ["____", undefined],
    ["{{}}", undefined],
    ["{{a}b}}", undefined],
    ["@@@@", undefined],
    ["50 %", undefined],
  ])("%s", (text, token) => {
    expect(deploymentToken(text)).toBe(token);
  });

  test("are those of the pattern", () => {
    const piece = fc.constantFrom(
      "#{",
      "{{",
      "}}",
      "}",
      "$(",
      "${",
      ")",
      "__",
      "_",
      "@@",
      "@",
      "#",
      " ",
      "a",
      ".",
      "é",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        expect(deploymentToken(text)).toBe(PATTERN.exec(text)?.[0]);
      }),
      { numRuns: 3000 },
    );
  });
});
