/** Formats that hold objects: GitLab's Code Quality, and JSON line by line. */
import { describe, expect, test } from "vitest";
import { gitlab } from "../../src/report/gitlab.js";
import { jsonReport } from "../../src/report/json.js";
import { jsonl } from "../../src/report/jsonl.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1"\n c="2" />');

interface Violation {
  readonly fingerprint: string;
}

const violations = (...[found, world = around]: [Parameters<typeof report>[0], typeof around?]) =>
  JSON.parse(gitlab(report(found), world)) as Violation[];

describe("gitlab", () => {
  test("has the six fields, no other, and a path from the top of the repository", () => {
    const one = diagnostic(place(shop, "2"), {
      message: { what: "Wrong.", next: "Mend it." },
    });
    expect(violations([one], { ...around, repository: "/home/me" })).toEqual([
      {
        description: "Wrong. Mend it.",
        check_name: "invalid-attribute-value",
        fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        severity: "blocker",
        location: { path: "app/shop/Web.config", lines: { begin: 2 } },
      },
    ]);
  });

  test.each([
    ["error", "schema", "blocker"],
    ["error", "syntax", "blocker"],
    ["error", "security", "critical"],
    ["warning", "schema", "major"],
    ["info", "correctness", "info"],
  ] as const)("%s of %s is %s", (severity, category, expected) => {
    expect(violations([diagnostic(place(shop, "2"), { severity, category })])).toMatchObject([
      { severity: expected },
    ]);
  });

  test("is an empty list where nothing is found", () => {
    expect(gitlab(report([]), around)).toBe("[]\n");
  });

  const of = (...found: Parameters<typeof report>[0]) =>
    violations(found).map(({ fingerprint }) => fingerprint);

  test("a fingerprint stays where lines move, and where a text counts them", () => {
    const moved = source('\n\n<x/><a b="1"\n c="2" />');
    const what = (line: number) => ({ what: `See line ${line}.` });
    expect(of(diagnostic(place(shop, "2"), { message: what(2) }))).toEqual(
      of(diagnostic(place(moved, "2"), { message: what(4) })),
    );
  });

  test("no two findings have one fingerprint", () => {
    const same = diagnostic(place(shop, "2"));
    const other = source('<a b="1" />', "/home/me/app/other/Web.config");
    const all = of(
      same,
      same,
      same,
      diagnostic(place(shop, "2"), { application: "/a" }),
      diagnostic(place(shop, "2"), { application: "/b" }),
      diagnostic(place(shop, "2"), { subject: "system.web/sessionState@mode" }),
      diagnostic(place(shop, "2"), { rule: "unknown-attribute" }),
      diagnostic(place(other, "1")),
      diagnostic(place(other, "1"), { message: { what: "Otherwise." } }),
    );
    expect(new Set(all).size).toBe(all.length);
    expect(of(same, same).slice(0, 1)).toEqual(of(same));
  });
});

describe("jsonl", () => {
  const whole = report([diagnostic(place(shop, "1")), diagnostic(place(shop, "2"))], {
    notEvaluated: [{ rule: "r", missing: ["pool"], count: 1, subjects: ["/"] }],
    notLinted: ["/home/me/app/x.xml"],
    fixed: [diagnostic(place(shop, "a"))],
    known: 3,
  });
  const lines = (text: string) =>
    text
      .split("\n")
      .slice(0, -1)
      .map((line) => JSON.parse(line) as object);

  test("says line by line what json says at once", () => {
    const { version, diagnostics, notEvaluated, notLinted, summary } = jsonReport(
      whole,
      around.cwd,
    );
    expect(lines(jsonl(whole, around))).toEqual([
      ...diagnostics.map((one) => ({ kind: "finding", ...one })),
      ...notEvaluated.map((one) => ({ kind: "notEvaluated", ...one })),
      { kind: "summary", version, ...summary, notLinted },
    ]);
  });

  test("is a summary where nothing is found", () => {
    expect(jsonl(report([]), around)).toBe(
      '{"kind":"summary","version":1,"files":1,"errors":0,"warnings":0,"infos":0}\n',
    );
  });

  test.each(["a\nb\r\u2028\u2029c", "\ud800", "##vso[x]", "::error::x", '"\\'])(
    "%j arrives in one line",
    (what) => {
      const text = jsonl(
        report([diagnostic(place(shop, "1"), { message: { what: `t ${what} t` } })]),
        around,
      );
      expect(text.split(/[\n\r\u2028\u2029]/)).toHaveLength(3);
      expect(text).not.toMatch(/##\w*\[/);
      expect(lines(text)[0]).toMatchObject({ message: `t ${what} t` });
    },
  );
});
