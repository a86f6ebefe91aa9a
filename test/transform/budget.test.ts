import { describe, expect, it } from "vitest";
import { Budget, type Limits, LIMITS } from "../../src/transform/budget.js";
import { applyTransform } from "../../src/transform/index.js";
import { changes, config, parse } from "./helper.js";

function run(base: string, transform: string, limits = LIMITS) {
  const budget = new Budget(limits);
  const result = applyTransform(
    parse(config(base)),
    parse(changes(transform), "Web.Release.config"),
    budget,
  );
  return { ...result, budget };
}

const times = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join("");

/** The growth of counted work at n, 2n, 4n, 8n. */
function steps(base: (n: number) => string, transform: (n: number) => string, n: number): number[] {
  return [n, 2 * n, 4 * n, 8 * n].map((size) => {
    const { ok, budget } = run(base(size), transform(size));
    expect(ok).toBe(true);
    return budget.steps;
  });
}

/** As good as the real limit, and reached sooner. */
const FEWER: Limits = { ...LIMITS, steps: 1_000_000 };

describe("a transform that asks for too much is refused, and the limit is named", () => {
  const doubling = (k: number) =>
    `<a x="aaaaaaaa" xdt:Transform="SetAttributes" />\n${times(k, () => '<a x="$(x)$(x)" xdt:Transform="SetTokenizedAttributes" />\n')}`;

  it.each<[string, string, string, string, Limits?]>([
    ["values that double", "<a />", doubling(40), "grows beyond 16 MB"],
    [
      "attributes times targets",
      times(2000, () => "<a />"),
      `<a ${times(2000, (i) => `attribute${i}="${i}" `)} xdt:Transform="SetAttributes" />`,
      "1,000,000 nodes into the result",
    ],
    [
      "one token again and again",
      `<a x="${"x".repeat(100_000)}" />`,
      `<a y="${"$(x)".repeat(10_000)}" xdt:Transform="SetTokenizedAttributes" />`,
      "grows beyond 16 MB",
    ],
    [
      "conditions that look back from every node",
      times(1500, () => "<a />"),
      times(
        10,
        (i) =>
          `<a xdt:Transform="RemoveAll" xdt:Locator="Condition(count(preceding::a)=${i + 9999})" />`,
      ),
      "10,000,000 nodes",
    ],
    [
      "the same locator n times over n nodes that it finds",
      times(1000, () => '<a k="1" />'),
      times(1000, () => '<a k="1" xdt:Locator="Match(k)" xdt:Transform="SetAttributes" />'),
      "1,000,000 nodes",
      FEWER,
    ],
    [
      "conditions that count from inside each other",
      times(120, () => '<a k="1" />'),
      times(
        4,
        (i) =>
          `<a xdt:Transform="RemoveAll" xdt:Locator="Condition(count(../a[count(../a[@k=1 or ${i}])=1])=1)" />`,
      ),
      "1,000,000 nodes",
      FEWER,
    ],
    [
      "siblings looked at from each node",
      times(1000, () => "<a />"),
      times(
        3,
        (i) =>
          `<a xdt:Transform="RemoveAll" xdt:Locator="Condition(preceding-sibling::b or following-sibling::c or ${i}=99)" />`,
      ),
      "1,000,000 nodes",
      FEWER,
    ],
    [
      "messages",
      times(12_000, () => "<a />"),
      '<a xdt:Transform="SetAttributes" />',
      "10,000 messages",
    ],
  ])("%s", (_name, base, transform, limit, limits = LIMITS) => {
    const { ok, root, log } = run(base, transform, limits);
    expect({ ok, root }).toEqual({ ok: false, root: undefined });
    const last = log.at(-1);
    expect(last).toMatchObject({ level: "error", kind: "limit-exceeded" });
    expect(last?.message).toContain(limit);
    expect(last?.message).toContain("Microsoft's engine");
    expect(last?.at.source.path).toBe("Web.Release.config");
  });

  it("doubles as long as the result stays small", () => {
    const { ok, root } = run("<a />", doubling(12));
    expect(ok).toBe(true);
    expect(root?.text).toContain(`"${"a".repeat(8 << 12)}"`);
  });

  it("takes back what leaves the result", () => {
    const value = "x".repeat(1000);
    const transform = times(50, () => `<a x="${value}" xdt:Transform="SetAttributes" />`);
    expect(run("<a />", transform, { ...LIMITS, size: 4000 }).ok).toBe(true);
  });
});

describe("the counted work grows with the input", () => {
  it.each([
    [
      "an XPath that counts the whole document inside its own condition",
      (n: number) => times(n, () => '<a k="1" />'),
      (n: number) =>
        `<b xdt:Transform="RemoveAll" xdt:Locator="XPath(//a[count(//a[count(//a[@k=1])=${n}])=${n}])" />`,
    ],
    [
      "a union of the same path",
      (n: number) => times(n, () => "<a />"),
      () => `<b xdt:Transform="RemoveAll" xdt:Locator="XPath(${times(50, () => "//a|")}//a)" />`,
    ],
    [
      "attributes set on one element",
      () => "<a />",
      (n: number) => `<a ${times(n, (i) => `a${i}="1" `)} xdt:Transform="SetAttributes" />`,
    ],
    [
      "one set of attributes on many elements",
      (n: number) => times(n, () => "<a />"),
      () => '<a b="1" c="2" xdt:Transform="SetAttributes" />',
    ],
    [
      "`Match` for each of many keys",
      (n: number) => times(n, (i) => `<a k="${i}" />`),
      (n: number) =>
        times(
          n,
          (i) => `<a k="${i}" l="1" xdt:Locator="Match(k)" xdt:Transform="SetAttributes" />`,
        ),
    ],
    [
      "`Match` by two attributes, one of them the same everywhere",
      (n: number) => times(n, (i) => `<a k="1" l="${i}" />`),
      (n: number) =>
        times(n, (i) => `<a k="1" l="${i}" xdt:Locator="Match(k,l)" xdt:Transform="Remove" />`),
    ],
    [
      "`Match` that finds nothing",
      (n: number) => times(n, (i) => `<a k="${i}" />`),
      (n: number) => times(n, () => '<a k="x" xdt:Locator="Match(k)" xdt:Transform="Remove" />'),
    ],
    [
      "names that nothing has",
      (n: number) => times(n, () => "<a />"),
      (n: number) => times(n, () => '<b xdt:Transform="Remove" />'),
    ],
    ["insertions", () => "<a />", (n: number) => times(n, () => '<b xdt:Transform="Insert" />')],
    [
      "insertions where nothing of the key stands yet",
      () => "<a />",
      (n: number) =>
        times(n, (i) => `<b k="${i}" xdt:Locator="Match(k)" xdt:Transform="InsertIfMissing" />`),
    ],
    [
      "white space inside numbers and names",
      (n: number) => `<a k="1${" ".repeat(n)}1" />`,
      () =>
        '<a xdt:Transform="RemoveAll" xdt:Locator="Condition(number(@k)!=1 and normalize-space(@k))" />',
    ],
  ])("%s", (_name, base, transform) => {
    const [first = 0, , , last = 0] = steps(base, transform, 100);
    expect(last).toBeLessThanOrEqual(first * 8 * 1.5);
  });
});
