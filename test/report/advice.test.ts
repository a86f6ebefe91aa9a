/** What a report advises: edits as diffs, commands that are never cut, each way once. */
import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/diagnostic.js";
import { text } from "../../src/report/text.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source(`<configuration>
  <system.web>
    <sessionState mode="InProc"
      timeout="20" />
    <pages buffer="true" />
  </system.web>
</configuration>
`);
const other = source("<a>\r\n\t<b mode='In' />\r\n</a>", "/home/me/app/Web.config");

const replace = (words: string, made: string, of = shop): Edit => ({
  ...place(of, words),
  text: made,
});

/** The lines of advice of one finding. */
function advised(edits: readonly Edit[], columns = 100): string {
  const one = diagnostic(place(shop, '"InProc"'), { fix: { safe: true, edits } });
  const lines = text(report([one]), { ...around, columns }).split("\n");
  const first = lines.findIndex((line) => line.startsWith("  fix:"));
  return lines.slice(first, lines.indexOf("", first)).join("\n");
}

describe("an edit as a diff", () => {
  test.each<[string, readonly Edit[], string]>([
    [
      "of a value",
      [replace('mode="InProc"', 'mode="StateServer"')],
      '    - <sessionState mode="InProc"\n    + <sessionState mode="StateServer"',
    ],
    [
      "of two lines",
      [replace('"InProc"', '"X"'), replace('"20"', '"30"')],
      '    - <sessionState mode="InProc"\n    -   timeout="20" />\n    + <sessionState mode="X"\n    +   timeout="30" />',
    ],
    [
      "of a line that goes, without the lines around it",
      [replace('\n    <pages buffer="true" />', "")],
      '    shop/Web.config:5:5\n    - <pages buffer="true" />',
    ],
    [
      "of a line that comes",
      [replace("<system.web>", '<system.web>\n    <httpCookies requireSSL="true" />')],
      '    shop/Web.config:2:3\n    + <httpCookies requireSSL="true" />',
    ],
    [
      "of two files, each under its place, with tabs and CRLF",
      [replace("'In'", "'X'", other), replace('"InProc"', '"X"')],
      "    Web.config:2:10\n    - <b mode='In' />\n    + <b mode='X' />\n    - <sessionState mode=\"InProc\"\n    + <sessionState mode=\"X\"",
    ],
    [
      "of too many lines is only named",
      [replace("<system.web>", `<system.web>${"\n<x/>".repeat(9)}`)],
      "    shop/Web.config:2:3",
    ],
  ])("%s", (_, edits, expected) => {
    expect(advised(edits)).toBe(`  fix:\n${expected}`);
  });

  test("of a long line is cut around what changes", () => {
    const lines = advised([replace('mode="InProc"', 'mode="StateServer"')], 30).split("\n");
    expect(lines).toEqual([
      "  fix:",
      '    - …State mode="InProc"',
      '    + …State mode="StateServe…',
    ]);
  });
});

describe("a command", () => {
  const COMMAND =
    '%windir%\\system32\\inetsrv\\appcmd.exe set apppool "A long name" /queueLength:5000';
  const shown = (columns: number) =>
    text(
      report([
        diagnostic(place(shop, '"20"'), {
          suggestions: [{ title: "Do it", commands: { appcmd: COMMAND, wmi: "x" } }],
        }),
      ]),
      { ...around, columns },
    );

  test("goes on behind the mark of its shell, and is never broken inside quotes", () => {
    expect(shown(80)).toContain(
      '    appcmd  %windir%\\system32\\inetsrv\\appcmd.exe set apppool "A long name" ^\n            /queueLength:5000\n',
    );
    expect(shown(60)).toContain('set ^\n            apppool "A long name" /queueLength:5000\n');
  });

  test("that does not fit is not shown at all", () => {
    expect(shown(40)).not.toContain("appcmd.exe");
    expect(shown(40)).toContain("--commands");
  });

  test.each([
    ["wmi", "    WMI  x"],
    ["sc", "    appcmd  %windir%"],
    [undefined, "    appcmd  %windir%"],
  ] as const)("asked for %s", (dialect, expected) => {
    const suggestions = [{ title: "Do it", commands: { appcmd: COMMAND, wmi: "x" } }];
    const one = diagnostic(place(shop, '"20"'), { suggestions });
    const world = dialect === undefined ? around : { ...around, dialect };
    expect(text(report([one]), world)).toContain(expected);
  });
});

test("the same way is told once for an application", () => {
  const suggestions = [{ title: "Do it", commands: { sc: "x" } }];
  const of = (application: string) => diagnostic(place(shop, '"20"'), { application, suggestions });
  const out = text(report([of("/a"), of("/a"), of("/b")]), around);
  expect(out.match(/fix: .*/g)).toEqual(["fix: Do it", "fix: Do it (shown above)", "fix: Do it"]);
  expect(out.match(/sc {2}x/g)).toHaveLength(2);
});
