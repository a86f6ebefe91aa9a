/** Titles of actions: what an edit does, in words, and no secret in them. */
import { describe, expect, test } from "vitest";
import type { Edit } from "../../src/diagnostic.js";
import { codeActions } from "../../src/editor/index.js";
import { editTitle } from "../../src/editor/edit-title.js";
import { lint } from "../../src/index.js";
import { createSource } from "../../src/source.js";
import { requestFor } from "../fix/claims.js";
import { lookedAt, web } from "./looking.js";

/** An edit that puts one text in the place of another that stands once. */
function edit(text: string, old: string, now: string, path = "web.config"): Edit {
  const start = text.lastIndexOf(old);
  if (start < 0) throw new Error(`not there: ${old}`);
  const isInsertion = now.startsWith(old) || now.endsWith(old);
  if (!isInsertion)
    return {
      source: createSource(path, text),
      span: { start, end: start + old.length },
      text: now,
    };
  const at = now.startsWith(old) ? start + old.length : start;
  const added = now.startsWith(old) ? now.slice(old.length) : now.slice(0, -old.length);
  return { source: createSource(path, text), span: { start: at, end: at }, text: added };
}

const TEXT = `<configuration>
  <!-- a word -->
  <appSettings>
    <add key="Password" value="old" />
  </appSettings>
  <system.web>
    <sessionState mode="inproc" Timeout="20" timeout="30"></sessionState>
    <httpModules>
      <add name="Session" type="T" />
    </httpModules>
  </system.web>
</configuration>`;

describe("what an edit does", () => {
  test.each<[string, string, string]>([
    ['"inproc"', '"InProc"', 'set mode to "InProc"'],
    ["inproc", "Off", 'set mode to "Off"'],
    ['"inproc"', '"a &quot;b&quot;"', 'set mode to "a "b""'],
    ['"inproc"', '""', 'set mode to ""'],
    [' timeout="30"', "", "remove attribute timeout"],
    [' Timeout="20" timeout="30"', "", "remove attributes Timeout and timeout"],
    [' timeout="30"', ' timeout="30" cookieless="UseCookies"', 'add cookieless="UseCookies"'],
    ["Timeout", "mode2", "rename attribute Timeout to mode2"],
    [
      '<sessionState mode="inproc" Timeout="20" timeout="30"></sessionState>',
      "",
      "remove <sessionState>",
    ],
    ['\n      <add name="Session" type="T" />', "", 'remove <add name="Session">'],
    ["<httpModules>", "<httpModules>\n      <clear />", "add <clear/>"],
    [
      "\n  <system.web>",
      '\n  <system.web>\n    <pages buffer="true" />',
      'add <pages buffer="true"/>',
    ],
    [
      "\n  <appSettings>",
      '\n  <location><system.web><compilation debug="false" /></system.web></location>\n  <appSettings>',
      'add <compilation debug="false"/>',
    ],
    ["\n  <!-- a word -->", "", "remove the comment"],
    ["a word", "another", 'replace "a word" with "another"'],
    ["a word ", "a word until 2027-01-01 ", 'insert "until 2027-01-01"'],
    ["\n</configuration>", "", 'remove "</configuration>"'],
  ])("%s -> %s: %s", (old, now, title) => {
    expect(editTitle([edit(TEXT, old, now)], "web.config")).toBe(title);
  });

  test("both tags of an element are one thing", () => {
    const source = createSource("web.config", TEXT);
    const both = [TEXT.indexOf("httpModules"), TEXT.lastIndexOf("httpModules")].map((start) => ({
      source,
      span: { start, end: start + "httpModules".length },
      text: "modules",
    }));
    expect(editTitle(both, "web.config")).toBe("rename <httpModules> to <modules>");
  });

  test("several in one tag, and in another file", () => {
    const other = web('<sessionState timeout="5"/>');
    expect(
      editTitle(
        [
          edit(TEXT, "inproc", "Off"),
          edit(TEXT, ' timeout="30"', ""),
          edit(other, "5", "10", "shop/web.config"),
        ],
        "web.config",
      ),
    ).toBe(
      'remove attribute timeout, set mode to "Off" and set timeout to "10" in shop/web.config',
    );
  });

  test("of many things three are named", () => {
    const edits = ["a", "b", "c", "d", "e"].map((name) => {
      const text = web(`<sessionState ${name}="1"/>`);
      return edit(text, '"1"', '"2"', `${name}/web.config`);
    });
    expect(editTitle(edits, "a/web.config")).toBe(
      'set a to "2", set b to "2" in b/web.config, set c to "2" in c/web.config and make 2 more changes',
    );
  });

  test("a long value is cut", () => {
    const title = editTitle([edit(TEXT, "inproc", "x ".repeat(200))], "web.config");
    expect(title.length).toBeLessThan(90);
    expect(title).toMatch(/^set mode to "x x .*…"$/);
  });
});

test.each<[string, string, string]>([
  ['value="old"', 'value="Tulip7"', "change value"],
  ['mode="inproc"', 'sqlConnectionString="server=a;password=Tulip7"', ""],
  ['type="T"', 'type="T" accessKey="Tulip7"', "add accessKey"],
  ["<httpModules>", '<add key="Password" value="Tulip7" /><httpModules>', ""],
  ["a word", "password=Tulip7", ""],
  ['<add name="Session" type="T" />', '<add name="Session" password="Tulip7" />', ""],
])("no secret: %s -> %s", (old, now, title) => {
  const said = editTitle([edit(TEXT, old, now)], "web.config");
  expect(said).not.toContain("Tulip7");
  expect(said).not.toBe("");
  if (title !== "") expect(said).toBe(title);
});

describe("actions", () => {
  const offered = (text: string) => {
    const { document } = lookedAt("web.config", text);
    const { diagnostics } = lint(requestFor({ "web.config": text }));
    return codeActions({ document, diagnostics }, { start: 0, end: text.length }).filter(
      ({ kind }) => kind === "quickfix" || kind === "suggestion",
    );
  };

  test("a safe fix is named by its edit, a suggestion says so and what for", () => {
    const told = offered(web('<sessionState mode="inproc" cookieless="UseUri"/>')).map(
      ({ title, kind, isPreferred }) => [kind, isPreferred, title],
    );
    expect(told).toContainEqual(["quickfix", true, 'Set mode to "InProc"']);
    expect(told).toContainEqual([
      "suggestion",
      false,
      'Suggestion: set cookieless to "UseCookies" (Keep the session id in a cookie)',
    ]);
  });

  test("titles of different edits are different", () => {
    const text = web(
      '<sessionState cookieless="usecookies"/><httpCookies/><!----></system.web><system.web><authentication><forms cookieless="usecookies"/></authentication>',
    );
    const actions = offered(text);
    const alike = actions.filter(({ title }) => title.startsWith('Set cookieless to "UseCookies"'));
    expect(alike.length).toBe(2);
    expect(new Set(actions.map(({ title }) => title)).size).toBe(actions.length);
  });

  test("what two findings ask for is one action of both", () => {
    const text = web("<sessionState mode='inproc'/>");
    const { document } = lookedAt("web.config", text);
    const { diagnostics } = lint(requestFor({ "web.config": text }));
    const [first] = diagnostics.filter(({ fix }) => fix);
    expect(first).toBeDefined();
    if (!first) return;
    const both = [first, { ...first, rule: "another" }];
    const [action, second] = codeActions({ document, diagnostics: both }, first.at.span);
    expect(action?.diagnostics.map(({ rule }) => rule)).toEqual([first.rule, "another"]);
    expect(second?.kind).not.toBe("quickfix");
  });
});
