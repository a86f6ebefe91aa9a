/** Scripts for review: what runs, what is a comment, and that no text of an input gets out of one. */
import { describe, expect, test } from "vitest";
import type { Suggestion } from "../../src/diagnostic.js";
import { script } from "../../src/report/script.js";
import { around, diagnostic, place, report, source } from "./samples.js";

const shop = source('<a b="1" />');

const of = (suggestions: readonly Suggestion[], what = "This is wrong.") =>
  diagnostic(place(shop, "1"), { message: { what }, suggestions });

const way = (title: string, command: string, back?: string): Suggestion => ({
  title,
  commands: { appcmd: command, powershell: command, wmi: command, iisManager: command },
  ...(back === undefined ? {} : { back: { appcmd: back, powershell: back } }),
});

test("the first way runs; others, and the way back, are comments", () => {
  const one = of([way("Do it", "do 1", "do 0"), way("Else", "else 1", "else 0")]);
  expect(script(report([one]), { ...around, dialect: "powershell" })).toBe(`\
# Commands for review. Nothing has been changed yet.

# shop/Web.config:1:7 invalid-attribute-value
# This is wrong.
# Do it
do 1
# back: do 0
# or: Else
# else 1
# back: else 0

`);
});

test("a command that two findings advise runs once; findings without one are counted", () => {
  const all = [of([way("Do it", "do 1")]), of([way("Do it", "do 1")]), of([]), of([])];
  const out = script(report(all), { ...around, dialect: "wmi" });
  expect(out.match(/^do 1$/gm)).toHaveLength(1);
  expect(out).toContain("' Do it (done above)\n");
  expect(out).toContain("' For 2 more findings this tool has no command.\n");
});

test.each([
  ["appcmd", { powershell: "Set-X 'a\"b'" }, '" or %'],
  ["appcmd", { powershell: "Set-X '50%'" }, '" or %'],
  ["powershell", { appcmd: 'set "a*b"' }, "*, ?, brackets or `"],
] as const)("%s says why it has no command beside %j", (dialect, commands, characters) => {
  const out = script(report([of([{ title: "Do", commands }])]), { ...around, dialect });
  expect(out.replace(/\n\S+(?: -)? /g, " ")).toContain(
    `For 1 finding this tool has no command: names or values hold ${characters}, which it cannot quote.`,
  );
});

test("a tool that another one's command does not hinder gives no reason", () => {
  const one = of([{ title: "Do", commands: { powershell: "Set-X 'ab'" } }]);
  expect(script(report([one]), { ...around, dialect: "appcmd" })).toContain(
    "rem - For 1 finding this tool has no command.\n",
  );
});

test("a batch file can hold services too, and tells cmd.exe of letters beyond ASCII", () => {
  const service = of([{ title: "Start", commands: { sc: "sc.exe config x" } }]);
  const plain = script(report([service]), { ...around, dialect: "appcmd" });
  expect(plain).toContain("\nsc.exe config x\n");
  expect(plain).not.toContain("chcp");
  const letters = script(report([of([way("Do", "do é")])]), { ...around, dialect: "appcmd" });
  expect(letters).toContain("\nchcp 65001 >nul\n");
});

describe("a hostile text stays in its comment", () => {
  const HOSTILE = `& calc\r\ncalc %~z ^\u2028calc ${"x ".repeat(60)}& calc | calc > f ^`;
  test.each(["appcmd", "sc", "powershell", "wmi", "iisManager"] as const)("%s", (dialect) => {
    const commands = { [dialect]: "do 1" };
    const one = of(
      [
        { title: HOSTILE, commands },
        { title: HOSTILE, commands },
      ],
      HOSTILE,
    );
    const lines = script(report([one]), { ...around, dialect }).split("\n");
    const mark = { appcmd: "rem -", sc: "rem -", powershell: "#", wmi: "'", iisManager: "-" }[
      dialect
    ];
    const others = lines.filter((line) => line !== "" && !line.startsWith(`${mark} `));
    expect(others).toEqual(["do 1"]);
    if (mark === "rem -")
      for (const line of lines.slice(1)) {
        expect(line.replaceAll("^^", "")).not.toMatch(/\^$/);
        expect(line.replaceAll("%%", "")).not.toContain("%");
      }
  });
});

test.each([
  ["powershell", "Ñ;calc;Ñ"],
  ["wmi", "Ñ"],
] as const)("%s: a command with letters that a code page changes stays out", (dialect, name) => {
  const one = of([{ title: "Do", commands: { [dialect]: `do '${name}'` } }]);
  const out = script(report([one]), { ...around, dialect });
  expect(out).not.toMatch(/^do/m);
  expect(out).toContain("this tool has no command");
});

test("SITE is explained where a command holds it", () => {
  const shown = (command: string) =>
    script(report([of([way("Do", command)])]), { ...around, dialect: "appcmd" });
  expect(shown('set config "SITE/shop"')).toContain("SITE stands for the name of your site.");
  expect(shown('set config "WEBSITE"')).not.toContain("stands for");
});

test("what PowerShell needs stands once at the top, and undoes what the tool cannot", () => {
  const opened = (command: string) => `Import-Module WebAdministration; ${command}`;
  const one = of([
    {
      title: "Do it",
      commands: { appcmd: "do 1", powershell: opened("Set-X") },
      back: { powershell: opened("Clear-X") },
    },
  ]);
  const powershell = script(report([one, one]), { ...around, dialect: "powershell" });
  expect(powershell.match(/Import-Module/g)).toHaveLength(1);
  expect(powershell).toContain("\nImport-Module WebAdministration\n");
  expect(powershell).toContain("\nSet-X\n# back: Clear-X\n");
  const appcmd = script(report([one]), { ...around, dialect: "appcmd" });
  expect(appcmd).toContain(
    "\ndo 1\nrem - back, in PowerShell: Import-Module WebAdministration; Clear-X\n",
  );
});
