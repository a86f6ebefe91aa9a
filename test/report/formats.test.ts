/** The formats by name, the counts, and the lines that the samples of each format do not show. */
import { describe, expect, test } from "vitest";
import { count, formats } from "../../src/report/index.js";
import { json } from "../../src/report/json.js";
import { subjectName } from "../../src/report/relative.js";
import { text } from "../../src/report/text.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1" />');
const found = (severity: "error" | "warning" | "info") =>
  diagnostic(place(shop, "1"), { severity });

test("each name leads to its format", async () => {
  expect(Object.keys(formats)).toEqual(["text", "json"]);
  expect(await formats.text?.()).toBe(text);
  expect(await formats.json?.()).toBe(json);
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

describe("text", () => {
  const lastLines = (...severities: readonly ("error" | "warning" | "info")[]) =>
    text(report(severities.map(found), { files: 2 }), around)
      .split("\n")
      .slice(-3, -1);

  test.each([
    [["error"], "1 error in 2 files."],
    [["error", "error"], "2 errors in 2 files."],
    [["warning", "info", "error"], "1 error, 1 warning, 1 info in 2 files."],
  ] as const)("counts %j", (severities, line) => {
    expect(lastLines(...severities)).toEqual([
      line,
      "More about a finding: iislint explain invalid-attribute-value",
    ]);
  });

  test("tells what one hides where some are shown", () => {
    const counts = { errors: 1, warnings: 4, infos: 0 };
    expect(text(report([found("error")], { counts }), around)).toContain(
      "1 error, 4 warnings in 1 file (4 not shown).\n",
    );
  });

  test("every tool by its name, in one column", () => {
    const commands = { appcmd: "a", powershell: "b\nc", wmi: "d", iisManager: "e", sc: "f" };
    const suggestions = [{ title: "Do\nit", commands }, { title: "Think" }];
    expect(text(report([diagnostic(place(shop, "1"), { suggestions })]), around)).toContain(`
  = help: Do⏎it
      appcmd       a
      PowerShell   b⏎c
      WMI          d
      IIS Manager  e
      sc           f
  = help: Think

`);
  });

  test("tones of every part", () => {
    const one = diagnostic(place(shop, "1"), {
      severity: "warning",
      related: [{ at: place(shop, "b"), message: "see\nhere" }],
      suggestions: [{ title: "Do", commands: { sc: "x" } }],
    });
    const notEvaluated = [{ rule: "r", missing: ["pool"], count: 1, subjects: ["/"] }];
    expect(
      text(report([one], { notEvaluated }), {
        ...around,
        paint: (tone, words) => `<${tone}>${words}</>`,
      }),
    ).toBe(`\
<path>shop/Web.config:1:7</>  <warning>warning</>  <strong>This is wrong.</>  <quiet>invalid-attribute-value</>
  <quiet>1</> <quiet>|</> <a b="1" />
    <quiet>|</>       <warning>^</>
  = <path>shop/Web.config:1:4</>: see⏎here
  = <help>help:</> Do
      <quiet>sc</>  x

<strong>Not evaluated</>
  r: missing pool for /<quiet>  (give --application-host FILE)</>

<warning>1 warning</> in 1 file.
<quiet>More about a finding: iislint explain invalid-attribute-value</>
`);
  });

  test.each([
    [["services"], "  (give --facts FILE with the output of: sc qc aspnet_state)"],
    [["pool"], "  (give --application-host FILE)"],
    [["site", "pool"], "  (give --application-host FILE)"],
    [["load", "hosts"], '  (give "facts" in iislint.config.json)'],
    [["hosts", "x", "site"], '  (give "facts" in iislint.config.json; --application-host FILE)'],
    [["x"], ""],
    [["config", "x"], ""],
  ])("what is missing, %j, is supplied by%s", (missing, way) => {
    const notEvaluated = [{ rule: "r", missing, count: 1, subjects: ["/"] }];
    expect(text(report([], { notEvaluated }), around).split("\n")[1]).toBe(
      `  r: missing ${missing.join(", ")} for /${way}`,
    );
  });

  test("a folder that is not at hand is told elsewhere", () => {
    const notEvaluated = [{ rule: "r", missing: ["config"], count: 1, subjects: ["/"] }];
    expect(text(report([], { notEvaluated }), around)).toBe("No problems in 1 file.\n");
  });

  test("five of six names, and one case", () => {
    const subjects = ["/a", "/b\u0007"];
    const notEvaluated = [
      { rule: "r", missing: ["x"], count: 3, subjects },
      { rule: "s", missing: ["x"], count: 2, subjects },
      { rule: "t", missing: ["x"], count: 1, subjects: [] },
    ];
    expect(text(report([], { notEvaluated }), around)).toContain(
      "for /a, /b\ufffd and 1 more\n  s: missing x for /a, /b\ufffd\n  t: missing x for 1 case\n",
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
