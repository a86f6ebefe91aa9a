/** The formats by name, the counts, and the lines that the samples of each format do not show. */
import { describe, expect, test } from "vitest";
import type { NotEvaluated } from "../../src/diagnostic.js";
import { count, formats } from "../../src/report/index.js";
import { json } from "../../src/report/json.js";
import { subjectName } from "../../src/report/relative.js";
import { text } from "../../src/report/text.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1" />');
const found = (severity: "error" | "warning" | "info") =>
  diagnostic(place(shop, "1"), { severity });

test("each name leads to its format", async () => {
  expect(Object.keys(formats)[0]).toBe("text");
  for (const load of Object.values(formats)) expect(await load()).toBeInstanceOf(Function);
  expect(await formats.text()).toBe(text);
  expect(await formats.json()).toBe(json);
});

test("counts by severity", () => {
  const all = [found("info"), found("error"), found("info"), found("warning"), found("info")];
  expect(count(all)).toEqual({ errors: 1, warnings: 1, infos: 3 });
  expect(count([])).toEqual({ errors: 0, warnings: 0, infos: 0 });
});

test.each([
  ["/app", "/app/x/y", "x/y"],
  ["/app", "/application", "/application"],
  ["/app", "/app", "/app"],
  ["/app", "/shop", "/shop"],
])("in %s the subject %s is %s", (folder, subject, expected) => {
  expect(subjectName(folder, subject)).toBe(expected);
});

const painted = {
  ...around,
  paint: (tone: string, words: string) => `<${tone}>${words}</>`,
};

const missing = (rule: string, inputs: readonly string[], more: Partial<NotEvaluated> = {}) => ({
  rule,
  missing: inputs,
  count: 1,
  subjects: ["/"],
  ...more,
});

describe("text", () => {
  test.each([
    [["error"], "1 error in 2 files."],
    [["error", "error"], "2 errors in 2 files."],
    [["warning", "info", "error"], "1 error, 1 warning, 1 info in 2 files."],
  ] as const)("counts %j", (severities, last) => {
    const lines = text(report(severities.map(found), { files: 2 }), around).split("\n");
    expect(lines.slice(-2)).toEqual([last, ""]);
  });

  test("tells what one hides where some are shown", () => {
    const counts = { errors: 1, warnings: 4, infos: 0 };
    expect(text(report([found("error")], { counts }), around)).toContain(
      "1 error, 4 warnings in 1 file (4 not shown).\n",
    );
  });

  test("tones of every part", () => {
    const one = diagnostic(place(shop, "1"), {
      severity: "warning",
      message: { what: "This is wrong.", next: "Mend it." },
      related: [{ at: place(shop, "b"), message: "see\nhere" }],
      suggestions: [{ title: "Do", commands: { sc: "x" } }, { title: "Think" }],
    });
    expect(text(report([one]), painted)).toBe(`\
<path>shop/Web.config:1:7</>  <warning>warning</>  <quiet>invalid-attribute-value</>
  <strong>This is wrong.</> Mend it.
  <quiet>1</> <quiet>|</> <a b="1" />
    <quiet>|</>       <warning>^</>
  <quiet>from</> <path>shop/Web.config:1:4</>  see⏎here
  <help>fix:</> Do
    <quiet>sc</>  x
  <help>or:</> Think

<warning>1 warning</> in 1 file.
`);
  });

  test.each([
    [
      ["services"],
      "the services (--facts FILE with the output of: sc.exe qc aspnet_state, and sc.exe query aspnet_state)",
    ],
    [["pool"], "the pool (--application-host FILE)"],
    [["site", "pool"], "the pool and the site (--application-host FILE)"],
    [["load"], 'the load ("facts" in iislint.config.json)'],
    [["x"], undefined],
  ])("with %j one more rule could judge", (inputs, supply) => {
    const wide = { ...around, columns: 200 };
    expect(text(report([], { notEvaluated: [missing("r", inputs)] }), wide)).toBe(
      supply === undefined
        ? "No problems in 1 file.\nNot checked: 1 rule needs values that these files do not show. --why lists them.\n"
        : `No problems in 1 file.\nNot checked: 1 rule needs ${supply}. --why lists them.\n`,
    );
  });

  test("rules are counted by what they miss, and those with nothing to say are not", () => {
    const notEvaluated = [
      missing("a", ["pool"]),
      missing("b", ["pool"], { count: 3, moot: 2 }),
      missing("c", ["pool"], { count: 2, moot: 2 }),
      missing("d", ["load"]),
      missing("e", ["config"]),
    ];
    expect(text(report([], { notEvaluated }), around)).toBe(`\
No problems in 1 file.
Not checked: 2 rules need the pool (--application-host FILE), 1 rule needs the load ("facts" in
  iislint.config.json). --why lists them.
`);
    const moot = notEvaluated.filter(({ rule }) => rule === "c");
    expect(text(report([], { notEvaluated: moot }), around)).toBe("No problems in 1 file.\n");
  });

  test("--why lists every rule, by name and with its way", () => {
    const subjects = ["/a", "/b\u0007"];
    const notEvaluated = [
      missing("q", ["hosts", "x", "site"]),
      missing("r", ["x"], { count: 3, subjects, moot: 1 }),
      missing("s", ["x"], { count: 2, subjects, moot: 2 }),
      missing("t", ["x"], { subjects: [] }),
      missing("u", ["config"]),
    ];
    expect(text(report([], { notEvaluated }), { ...around, why: true })).toBe(`\
Not evaluated
  q: missing hosts, x, site for /  (give "facts" in iislint.config.json; --application-host FILE)
  r: missing x for /a, /b\ufffd and 1 more; it could matter to 2 of 3
  s: missing x for /a, /b\ufffd; it would change nothing, as other settings rule a finding out
  t: missing x for 1 case

No problems in 1 file.
`);
  });

  test("quiet: findings and nothing else", () => {
    const notEvaluated = [missing("r", ["pool"])];
    expect(text(report([], { notEvaluated }), { ...around, quiet: true })).toBe("");
    expect(text(report([found("error")]), { ...around, quiet: true })).toMatch(/\^\n\n$/);
  });

  test("no code: no lines of the files", () => {
    expect(text(report([found("error")]), { ...around, code: false })).toBe(
      "shop/Web.config:1:7  error  invalid-attribute-value\n  This is wrong.\n\n1 error in 1 file.\n",
    );
  });
});

test("JSON names what was not linted, by its relative path", () => {
  const of = (notLinted: readonly string[] | undefined) =>
    JSON.parse(json(report([], notLinted ? { notLinted } : {}), around)) as object;
  expect(of(["/home/me/app/x.xml"])).toMatchObject({ notLinted: ["x.xml"] });
  expect(of([])).not.toHaveProperty("notLinted");
  expect(of(undefined)).not.toHaveProperty("notLinted");
});
