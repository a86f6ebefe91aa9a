/** SARIF: one finding as a result, checked against the schema of the standard. */
import type { Result } from "sarif";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.js";
import { directivesIn } from "../../src/lint/directives.js";
import { scan } from "../../src/document/scan.js";
import { discreet } from "../../src/report/index.js";
import { sarif } from "../../src/report/sarif.js";
import { createSource } from "../../src/source.js";
import { runIn, sarifComplaints } from "./consumers.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = createSource(
  "/home/me/app/shop/Web.config",
  '\ufeff<a>\r\n  <b c="😀" timeout="20x"/>\r\n</a>',
);
const twenty = place(shop, "20x");

const resultOf = (more: Partial<Diagnostic> = {}, at = twenty): Result => {
  const run = runIn(sarif(discreet(report([diagnostic(at, more)])), around));
  const [result] = run.results ?? [];
  if (result === undefined) throw new Error("no result");
  return result;
};

test("the schema refuses what is no SARIF", () => {
  expect(sarifComplaints('{"version":"2.1.0","runs":[{}]}')).toEqual([
    "/runs/0 must have required property 'tool'",
  ]);
});

test("a result has its rule, its level, its words and its place", () => {
  const one = resultOf({
    message: { what: '"20x" is not a number.', because: "It counts minutes.", next: "Write 20." },
  });
  expect(one).toEqual({
    ruleId: "invalid-attribute-value",
    ruleIndex: 0,
    level: "error",
    message: { text: '"20x" is not a number. It counts minutes. Write 20.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "shop/Web.config", uriBaseId: "%SRCROOT%" },
          region: {
            startLine: 2,
            startColumn: 22,
            endLine: 2,
            endColumn: 25,
            charOffset: 26,
            charLength: 3,
            snippet: { text: "20x" },
          },
        },
      },
    ],
    partialFingerprints: { "settingHash/v1": expect.stringMatching(/^[0-9a-f]{32}:1$/) as string },
    properties: { category: "schema" },
  });
});

test.each([
  ["error", "error"],
  ["warning", "warning"],
  ["info", "note"],
] as const)("%s is the level %s", (severity, level) => {
  expect(resultOf({ severity }).level).toBe(level);
});

test("applications, a default and commands are told", () => {
  const commands = { appcmd: "appcmd x" };
  const one = resultOf({
    application: "Default Web Site/shop, /blog",
    isDefault: true,
    suggestions: [{ title: "Do it", commands }, { title: "Think" }],
  });
  expect(one.locations?.[0]?.logicalLocations).toEqual([
    { fullyQualifiedName: "Default Web Site/shop", kind: "resource" },
    { fullyQualifiedName: "/blog", kind: "resource" },
  ]);
  expect(one.properties).toEqual({
    category: "schema",
    isDefault: true,
    suggestions: [{ title: "Do it", commands }, { title: "Think" }],
  });
});

test("related places have numbers and words", () => {
  const machine = source('<x y="z"/>', "/home/me/app/machine.config");
  const { relatedLocations } = resultOf({
    related: [
      { at: place(machine, "z"), message: "from here" },
      { at: place(machine, "y"), message: "and here" },
    ],
  });
  expect(
    relatedLocations?.map(({ id, message, physicalLocation }) => [
      id,
      message?.text,
      physicalLocation?.artifactLocation?.uri,
      physicalLocation?.region?.startColumn,
    ]),
  ).toEqual([
    [1, "from here", "machine.config", 7],
    [2, "and here", "machine.config", 4],
  ]);
});

describe("fixes", () => {
  const other = source("<x/>", "/home/me/app/other.config");
  const edit = { source: shop, span: twenty.span, text: "20" };

  test("a fix and suggestions with edits are changes, file by file", () => {
    const { fixes } = resultOf({
      message: { what: "Wrong.", next: "Write 20." },
      fix: { safe: true, edits: [edit] },
      suggestions: [
        { title: "Think" },
        {
          title: "Take it out",
          edits: [
            { ...edit, text: "" },
            { source: other, span: { start: 0, end: 0 }, text: "<!-- -->" },
            { source: shop, span: { start: 0, end: 0 }, text: " " },
          ],
        },
      ],
    });
    const region = { startLine: 2, startColumn: 22, endLine: 2, endColumn: 25 };
    const deletedRegion = { ...region, charOffset: 26, charLength: 3 };
    const start = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
    const atStart = { ...start, charOffset: 0, charLength: 0 };
    const uriBaseId = "%SRCROOT%";
    expect(fixes).toEqual([
      {
        description: { text: "Write 20." },
        artifactChanges: [
          {
            artifactLocation: { uri: "shop/Web.config", uriBaseId },
            replacements: [{ deletedRegion, insertedContent: { text: "20" } }],
          },
        ],
      },
      {
        description: { text: "Take it out" },
        artifactChanges: [
          {
            artifactLocation: { uri: "shop/Web.config", uriBaseId },
            replacements: [
              { deletedRegion },
              { deletedRegion: atStart, insertedContent: { text: " " } },
            ],
          },
          {
            artifactLocation: { uri: "other.config", uriBaseId },
            replacements: [{ deletedRegion: atStart, insertedContent: { text: "<!-- -->" } }],
          },
        ],
      },
    ]);
  });

  test.each([
    ["a password", 'password="Hunter2Zq9xKw"'],
    ["a text that the door would change", 'x="tcpip=u:Hunter2Zq9xKw@h;Foo=Hunter2Zq9xKw"'],
  ])("none writes %s", (_, text) => {
    const one = resultOf({ fix: { safe: true, edits: [{ ...edit, text }] } });
    expect(one).not.toHaveProperty("fixes");
    expect(JSON.stringify(one)).not.toContain("Hunter2Zq9xKw");
  });
});

describe("snippets", () => {
  const web = (inside: string) => source(`<configuration>\n${inside}\n</configuration>`);
  const seen = (inside: string, words: string) =>
    resultOf({}, place(web(inside), words)).locations?.[0]?.physicalLocation?.region?.snippet?.text;

  test("secrets are masked, and lines keep their ends", () => {
    const key =
      '<system.web>\r\n<machineKey validationKey="F9D1A2D3E1D3E2F7B3D9F90FF3965ABDAC304902" />';
    expect(seen(key, key)).toBe('<system.web>\r\n<machineKey validationKey="***" />');
    const login = '<add connectionString="Server=db;Password=Hunter2Zq9xKw" />';
    expect(seen(login, login)).not.toContain("Hunter2");
  });

  test.each([
    ["a place of no width", { start: 3, end: 3 }],
    ["a whole file", { start: 0, end: 2003 }],
  ])("%s has none", (_, span) => {
    const at = { source: source(`<a ${" ".repeat(2000)}/>`), span };
    expect(resultOf({}, at).locations?.[0]?.physicalLocation?.region).not.toHaveProperty("snippet");
  });

  test("--no-code leaves them out", () => {
    const text = sarif(report([diagnostic(twenty)]), { ...around, code: false });
    expect(runIn(text).results?.[0]?.locations?.[0]?.physicalLocation?.region).not.toHaveProperty(
      "snippet",
    );
  });
});

describe("fingerprints", () => {
  const printOf = (text: string, words: string, more: Partial<Diagnostic> = {}) =>
    resultOf(more, place(source(text), words)).partialFingerprints?.["settingHash/v1"];
  const sessions = '<system.web>\n<sessionState timeout="20x" mode="Off"/>\n</system.web>';
  const web = `<configuration>\n${sessions}\n</configuration>`;

  test("stay when lines move and values change", () => {
    const moved = web.replace("<system.web>", "<!-- more -->\n\n<system.web>");
    expect(printOf(moved.replace("20x", "30y"), "30y")).toBe(printOf(web, "20x"));
    expect(printOf(web, "20x", { message: { what: "Other words." } })).toBe(printOf(web, "20x"));
  });

  test("differ by setting, rule and application", () => {
    const all = [
      printOf(web, "20x"),
      printOf(web, "Off"),
      printOf(web, "20x", { rule: "session-timeout-range" }),
      printOf(web, "20x", { application: "/shop" }),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  test("count those that are alike, and leave GitHub's own to GitHub", () => {
    const run = runIn(sarif(report([diagnostic(twenty), diagnostic(twenty)]), around));
    const prints = run.results?.map(({ partialFingerprints }) => partialFingerprints) ?? [];
    expect(prints.map((one) => Object.keys(one ?? {}))).toEqual([
      ["settingHash/v1"],
      ["settingHash/v1"],
    ]);
    expect(prints.map((one) => one?.["settingHash/v1"]?.slice(-2))).toEqual([":1", ":2"]);
  });
});

test("what a comment hides is a result that is suppressed, with the reason", () => {
  const hiding = source(
    '<a>\n<!-- iislint-disable-next-line x-y: we know -->\n<!-- iislint-disable-next-line -->\n<b c="v"/></a>',
  );
  const { directives: by } = directivesIn(scan(hiding));
  expect(by).toHaveLength(2);
  const hidden = [{ diagnostic: diagnostic(place(hiding, "v")), by }];
  const shown = diagnostic(twenty);
  const run = runIn(sarif(discreet(report([shown], { hidden })), around));
  expect(run.results?.map(({ suppressions }) => suppressions?.length)).toEqual([undefined, 2]);
  expect(run.results?.[1]?.suppressions).toMatchObject([
    {
      kind: "inSource",
      status: "accepted",
      justification: "we know",
      location: { physicalLocation: { region: { startLine: 2, startColumn: 1 } } },
    },
    { kind: "inSource", status: "accepted" },
  ]);
  expect(run.results?.[1]?.suppressions?.[1]).not.toHaveProperty("justification");
});

test.each(["new", "unchanged", undefined] as const)("the baseline says %s", (baselineState) => {
  const one = resultOf(baselineState ? { baselineState } : {});
  expect(one.baselineState).toBe(baselineState);
});

test("no text of a stranger is a link", () => {
  const what = 'The mode "[here](https://evil.example)" is unknown [x](1).';
  expect(resultOf({ message: { what } }).message.text).toBe(
    'The mode "[here] (https://evil.example)" is unknown [x] (1).',
  );
});
