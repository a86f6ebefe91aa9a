/** By what known findings are known again, on real runs over texts in memory. */
import { describe, expect, test } from "vitest";
import { cli } from "../hosts/fake-io.js";
import { HOSTILE, PLACES, SECRET } from "../hosts/places.js";
import { tree } from "../hosts/tree.js";
import { writeFileSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonReport } from "../../src/report/json-types.js";

const web = (inside: string) =>
  `<configuration>\n<system.web>\n${inside}\n</system.web>\n</configuration>\n`;

type Files = Readonly<Record<string, string>>;

/** Makes a baseline of some files, changes some, and tells the state of each finding then. */
async function after(before: Files, now: Files, ...options: readonly string[]): Promise<string[]> {
  const top = tree({ ".git/HEAD": "", ...before });
  const made = await cli(top, ["--baseline", "known.json", "--update-baseline", ...options]);
  expect(made.code, made.err).toBe(0);
  for (const [path, text] of Object.entries(now)) writeFileSync(join(top, path), text);
  const args = ["--baseline", "known.json", "--format", "json", ...options];
  const { out } = await cli(top, args);
  return (JSON.parse(out) as JsonReport).diagnostics.map(
    ({ rule, range, baselineState }) => `${rule} ${range.start.line} ${baselineState ?? ""}`,
  );
}

const WRONG = "invalid-attribute-value";
const timeout = (value: string) => `<sessionState timeout="${value}" />`;

const cases: readonly (readonly [string, Files, Files, readonly string[]])[] = [
  [
    "moved lines, another value, and another form of the same",
    { "Web.config": web(timeout("20x")) },
    { "Web.config": web(`\n\n<!-- moved -->\n<sessionState\n  timeout='30x' />`) },
    [`${WRONG} 7 unchanged`],
  ],
  [
    "one fixed and one new finding of the same id in one file",
    { "Web.config": web('<sessionState timeout="20x" cookieless="AutoDetect" />') },
    { "Web.config": web('<sessionState timeout="20" mode="Nope" cookieless="AutoDetect" />') },
    [`${WRONG} 3 new`],
  ],
  [
    "one more of the same key: the last one is new",
    {
      "Web.config": web('<httpModules><add name="a" type="T" nope="" /></httpModules>'),
    },
    {
      "Web.config": web(
        '<httpModules>\n<add name="a" type="T" nope="" />\n<remove name="a" />\n<add name="a" type="T" nope="" />\n</httpModules>',
      ),
    },
    ["unknown-attribute 4 unchanged", "unknown-attribute 6 new"],
  ],
  [
    "entries are told apart by their name",
    { "Web.config": web('<httpModules><add name="a" type="T" nope="" /></httpModules>') },
    {
      "Web.config": web(
        '<httpModules>\n<add name="b" type="T" nope="" />\n<add name="a" type="T" nope="" />\n</httpModules>',
      ),
    },
    ["unknown-attribute 4 new", "unknown-attribute 5 unchanged"],
  ],
  [
    "locations are told apart by their path",
    {
      "Web.config": `<configuration><location path="a">${web(timeout("1x")).replaceAll(/<\/?configuration>/g, "")}</location></configuration>`,
    },
    {
      "Web.config": `<configuration><location path="b">${web(timeout("1x")).replaceAll(/<\/?configuration>/g, "")}</location></configuration>`,
    },
    [`${WRONG} 3 new`],
  ],
  [
    "a comment that hid a finding is taken away",
    { "Web.config": web(`<!-- iislint-disable-next-line ${WRONG}: for now -->\n${timeout("1x")}`) },
    { "Web.config": web(timeout("1x")) },
    [`${WRONG} 3 unchanged`],
  ],
  [
    "a hidden finding lets no visible one of its key pass",
    {
      "Web.config": web(
        `<httpModules>\n<!-- iislint-disable-next-line unknown-attribute: for now -->\n<add name="a" type="T" nope="" />\n</httpModules>`,
      ),
    },
    {
      "Web.config": web(
        `<httpModules>\n<!-- iislint-disable-next-line unknown-attribute: for now -->\n<add name="a" type="T" nope="" />\n<remove name="a" />\n<add name="a" type="T" nope="" />\n</httpModules>`,
      ),
    },
    ["unknown-attribute 7 new"],
  ],
];

test.each(cases)("%s", async (_, before, now, states) => {
  expect((await after(before, now)).filter((one) => !/^(?:no-|section-allowed)/.test(one))).toEqual(
    states,
  );
});

describe("what is written", () => {
  test.each(Object.entries(PLACES))("%s", async (_, files) => {
    const top = tree({ ".git/HEAD": "", ...files });
    const { code } = await cli(top, ["--baseline", "known.json", "--update-baseline"]);
    if (code === 2) return;
    const text = readFileSync(join(top, "known.json"), "utf8");
    expect(text).not.toContain(SECRET);
    expect(text).not.toContain(HOSTILE);
    expect(text.split("\n").length).toBe((JSON.parse(text) as unknown[]).length + 2);
    // What is read back knows everything that was found.
    const again = await cli(top, ["--baseline", "known.json", "--fail-on", "info"]);
    expect(again.code, again.out).toBe(0);
  });
});
