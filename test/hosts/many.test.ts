/** Of a file with very many mistakes not all are told; those that are hidden or known take nobody's place. */
import { expect, test } from "vitest";
import { type Diagnostic } from "../../src/diagnostic.js";
import { shownOf } from "../../src/run/shown.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const web = (inner: string) => `<configuration><system.web>${inner}\n</system.web></configuration>`;
const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join("\n");
const known = (count: number) => many(count, (i) => `<b${i}/>`);

const VISIBLE = "<visible/>";
const quiet = ["--format", "compact", "--rule", "unused-suppression=off"];

test.each([
  [
    "each",
    many(1003, (i) => `<!-- iislint-disable-next-line unknown-element: x -->\n<b${i}/>`),
    1003,
  ],
  [
    "a block",
    `<!-- iislint-disable unknown-element: x -->${known(1010)}<!-- iislint-enable unknown-element -->`,
    1010,
  ],
])("%s hidden by comments: what stands behind is told", async (_, hidden, count) => {
  const { code, out } = await cli(tree({ "Web.config": web(`${hidden}\n${VISIBLE}`) }), quiet);
  expect(out).toContain("<visible>");
  expect(out).toContain(`${count} findings are hidden`);
  expect(code).toBe(1);
});

test("comments that hide very many findings are of use", async () => {
  const inner = many(1100, (i) => `<!-- iislint-disable-next-line unknown-element: x --><b${i}/>`);
  const { code, out } = await cli(tree({ "Web.config": web(inner) }), ["--format", "compact"]);
  expect(out).toBe("1100 findings are hidden by comments.\n");
  expect(code).toBe(0);
});

test("ids that are off take nobody's place", async () => {
  const top = tree({ "Web.config": web(`${known(1010)}<sessionState mode="No" />`) });
  const off = ["--format", "compact", "--rule", "unknown-element=off"];
  const { code, out } = await cli(top, off);
  expect(out).toContain("invalid-attribute-value");
  expect(code).toBe(1);
});

test("findings of a baseline take nobody's place", async () => {
  const top = tree({ "Web.config": web(known(1010)) });
  const given = ["--baseline", "known.json", "--format", "compact"];
  expect((await cli(top, [...given, "--update-baseline"])).code).toBe(0);
  expect((await cli(top, given)).code).toBe(0);
  const more = tree({ "Web.config": web(`${known(1010)}${VISIBLE}`) });
  const { copyFileSync } = await import("node:fs");
  copyFileSync(`${top}/known.json`, `${more}/known.json`);
  const { code, out } = await cli(more, given);
  expect(out).toContain("<visible>");
  expect(code).toBe(1);
});

test("of the rest one stands for all, as grave as the gravest, and is told once", async () => {
  const top = tree({ "Web.config": web(known(1010)) });
  const { code, out } = await cli(top, ["--format", "compact"]);
  expect(out.match(/error: /g)).toHaveLength(1001);
  expect(out.match(/This file has more than 1000 mistakes\./g)).toHaveLength(1);
  expect(code).toBe(1);
});

const at = (path: string, start: number) => ({
  source: { path, text: "" } as Diagnostic["at"]["source"],
  span: { start, end: start },
});
const finding = (start: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  rule: "a",
  by: "reader",
  category: "correctness",
  severity: "warning",
  message: { what: "" },
  at: at("a", start),
  isDefault: false,
  related: [],
  suggestions: [],
  help: "",
  ...more,
});

test.each<[string, readonly Diagnostic[], string[]]>([
  ["few", [finding(1), finding(2)], ["1", "2"]],
  [
    "rules and known ones do not count",
    [
      finding(1, { by: "rule" }),
      finding(2, { baselineState: "unchanged" }),
      finding(3),
      finding(4),
    ],
    ["1", "2", "3", "4"],
  ],
  ["more", [1, 2, 3, 4].map((i) => finding(i)), ["1", "2", "3 rest warning"]],
  [
    "the gravest",
    [...[1, 2, 3].map((i) => finding(i)), finding(4, { severity: "error" })],
    ["1", "2", "3 rest error"],
  ],
  ["each file", [finding(1), finding(2), finding(3, { at: at("b", 3) })], ["1", "2", "3"]],
])("shown: %s", (_, found, expected) => {
  const shown = shownOf(found, 2);
  expect(
    shown.map(({ at: { span }, isOfRest, severity }) =>
      isOfRest ? `${span.start} rest ${severity}` : String(span.start),
    ),
  ).toEqual(expected);
  expect(shownOf(shown, 2)).toEqual(shown);
});
