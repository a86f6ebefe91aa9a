/** From what a rule yields to a diagnostic, value by value: words, places, severity. */
import { describe, expect, test } from "vitest";
import type { RuleLevel } from "../../src/lint/levels.js";
import type { Finding } from "../../src/rule.js";
import { app, benchOf, level, ONE, RULE, told, TWO } from "./on-bench.js";

describe("a rule's finding", () => {
  test("has what the rule and the engine add, and no more", () => {
    expect(told({ message: "short", at: ONE })).toEqual([
      {
        rule: "probe",
        by: "rule",
        category: "reliability",
        severity: "warning",
        message: { what: "Seen." },
        at: ONE,
        isDefault: false,
        related: [],
        suggestions: [],
        help: "rules/probe.md",
      },
    ]);
  });

  test("fills each part, leaves what it has no data for, drops what is blank", () => {
    const [one] = told(
      { message: "seen", at: ONE, data: { thing: "mode", app: "/shop", toString: 1 } },
      app("/shop"),
    );
    expect(one?.message).toEqual({
      what: 'The mode of "/shop" is seen.',
      because: "{missing} stays.",
    });
    expect(one?.application).toBe("/shop");
  });

  test("no data fills nothing, and what every object knows is no data", () => {
    const messages = { bare: "{toString} {thing}" };
    const bench = benchOf({ probe: level("info") });
    bench.finding({ ...RULE, messages }, { message: "bare", at: ONE }, undefined);
    bench.finding(
      { ...RULE, messages },
      { message: "bare", at: TWO, data: { thing: 5 } },
      undefined,
    );
    expect(bench.judged().map(({ diagnostic }) => diagnostic.message.what)).toEqual([
      "{toString} {thing}",
      "{toString} 5",
    ]);
  });

  test("a message that the rule does not word is told as it is", () => {
    expect(told({ message: "Made on the way.", at: ONE })[0]?.message).toEqual({
      what: "Made on the way.",
    });
  });

  test.each([
    ["written", { from: ONE, place: TWO, name: "a@b" }, TWO, false, "a@b"],
    ["a default", { from: "default", place: TWO, name: "a@b" }, TWO, true, "a@b"],
    ["without a name", { from: "default", place: TWO }, TWO, true, undefined],
    ["a mere place", ONE, ONE, false, undefined],
  ] as const)("points at a value that is %s", (_, value, place, isDefault, subject) => {
    const [one] = told({ message: "short", at: value });
    expect(one?.at).toBe(place);
    expect(one?.isDefault).toBe(isDefault);
    expect(one?.subject).toBe(subject);
    expect(one && "subject" in one).toBe(subject !== undefined);
  });

  test("a value that its reader refused has its verdict", () => {
    expect(told({ message: "short", at: { from: ONE, place: ONE, refused: true } })).toEqual([]);
    expect(told({ message: "short", at: { from: ONE, place: ONE, refused: false } })).toHaveLength(
      1,
    );
  });

  test("related places are filled too, and may be values", () => {
    const [one] = told({
      message: "short",
      at: ONE,
      data: { thing: "pool" },
      related: [
        { at: { from: "default", place: TWO }, message: "The {thing} of {nobody}." },
        { at: ONE, message: "Here." },
      ],
    });
    expect(one?.related).toEqual([
      { at: TWO, message: "The pool of {nobody}." },
      { at: ONE, message: "Here." },
    ]);
  });

  test("it is about the application that is judged, or that it names itself", () => {
    expect(told({ message: "short", at: ONE, of: { path: "/own" } })[0]?.application).toBe("/own");
    expect(
      told({ message: "short", at: ONE, of: { path: "/own" } }, app("/judged", "Release"))[0]
        ?.application,
    ).toBe("/judged (Release)");
  });
});

describe("severity", () => {
  const found = (own: Finding["severity"], of: RuleLevel) =>
    told({ message: "short", at: ONE, ...(own && { severity: own }) }, undefined, of)[0]?.severity;
  test.each([
    ["of the level", undefined, level("error"), "error"],
    ["lowered by the rule", "info", level("error"), "info"],
    ["pinned by the user", "info", level("error", { pinned: true }), "error"],
    ["off", undefined, level("off"), undefined],
    ["off, whatever the rule says", "error", level("off", { pinned: true }), undefined],
    ["off, where the rule has its own", "error", level("off"), undefined],
  ] as const)("%s", (_, own, of, expected) => {
    expect(found(own, of)).toBe(expected);
  });

  test("an id without a level is off", () => {
    const bench = benchOf({ on: level("info"), off: level("off") });
    expect([bench.isOn("on"), bench.isOn("off"), bench.isOn("absent")]).toEqual([
      true,
      false,
      false,
    ]);
    bench.finding(RULE, { message: "short", at: ONE }, undefined);
    expect(bench.judged()).toEqual([]);
  });

  test("options of a rule are those of its level", () => {
    const bench = benchOf({ probe: level("info", { options: { maximum: 5 } }) });
    expect(bench.optionsOf(RULE)).toEqual({ maximum: 5 });
    expect(bench.optionsOf({ ...RULE, id: "absent" })).toEqual({});
  });
});
