/** What could not be judged: grouped by rule and by what is missing, in one order. */
import { expect, test } from "vitest";
import { CountedAtOnce, CountedWhenAsked, Unjudged } from "../../src/lint/not-evaluated.js";

type Line = readonly [rule: string, missing: readonly string[], subject: string];

function totals(...trees: readonly (readonly Line[])[]) {
  const [atOnce, whenAsked] = [new CountedAtOnce(), new CountedWhenAsked()];
  for (const lines of trees) {
    const unjudged = new Unjudged();
    for (const [rule, missing, subject] of lines) unjudged.add(rule, missing, subject);
    atOnce.take([unjudged]);
    whenAsked.take([unjudged]);
  }
  expect(whenAsked.list()).toEqual(atOnce.list());
  return atOnce.list();
}

test("in order of the rule and then of what is missing", () => {
  const lines: Line[] = [
    ["b", ["pool"], "/"],
    ["a", ["site"], "/"],
    ["a", ["load", "hosts"], "/"],
    ["c", ["pool"], "/"],
    ["a", ["load"], "/"],
  ];
  const expected = [
    ["a", ["load"]],
    ["a", ["load", "hosts"]],
    ["a", ["site"]],
    ["b", ["pool"]],
    ["c", ["pool"]],
  ];
  for (const order of [lines, lines.toReversed()])
    expect(totals(order).map(({ rule, missing }) => [rule, missing])).toEqual(expected);
});

test("a subject counts once for each rule and input", () => {
  expect(
    totals([
      ["a", ["pool"], "/two"],
      ["a", ["pool"], "/one"],
      ["a", ["pool"], "/two"],
      ["a", ["site"], "/two"],
    ]),
  ).toEqual([
    { rule: "a", missing: ["pool"], count: 2, subjects: ["/one", "/two"] },
    { rule: "a", missing: ["site"], count: 1, subjects: ["/two"] },
  ]);
});

test("names that run together stay apart", () => {
  expect(
    totals([
      ["a", ["bc"], "/"],
      ["ab", ["c"], "/"],
      ["x", ["l", "oad"], "/"],
      ["x", ["lo", "ad"], "/"],
    ]),
  ).toHaveLength(4);
});

test("trees add up; five names are told, each once", () => {
  const tree = (...names: string[]): Line[] => names.map((name) => ["a", ["pool"], name]);
  expect(totals(tree("/", "/g", "/f", "/e"), tree("/", "/d", "/c", "/b"))).toEqual([
    { rule: "a", missing: ["pool"], count: 8, subjects: ["/", "/b", "/c", "/d", "/e"] },
  ]);
});

test("nothing", () => {
  expect(totals([], [])).toEqual([]);
});
