/** The face of the package: what a program gives and gets. */
import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { encode } from "../../src/hosts/encode.js";
import {
  effective,
  fixFiles,
  fixText,
  lintFiles,
  lintText,
  transform,
} from "../../src/hosts/library.js";
import { tree } from "./tree.js";

const session = (attributes: string) =>
  `<configuration><system.web><sessionState ${attributes} /></system.web></configuration>`;
const rulesOf = ({ diagnostics }: ReturnType<typeof lintText>) =>
  diagnostics.map(({ rule }) => rule);
/** Calls as somebody without types writes them. */
const call =
  (run: unknown, ...args: readonly unknown[]) =>
  () =>
    (run as (...args: readonly unknown[]) => unknown)(...args);

describe("the library", () => {
  it("lints a text", () => {
    const report = lintText(session('timeout="soon"'));
    expect(rulesOf(report)).toEqual(["invalid-attribute-value"]);
    expect(report).toMatchObject({ version: 1, summary: { files: 1, errors: 1 } });
    expect(report.diagnostics[0]).toMatchObject({
      file: "web.config",
      range: { start: { line: 1, column: 51 }, end: { line: 1, column: 55 } },
    });
    expect(rulesOf(lintText(session('timeout="20"')))).toEqual([]);
    expect(rulesOf(lintText(""))).toEqual(["xml-syntax"]);
  });

  it("obeys presets and rules", () => {
    const text = session('cookieless="UseUri"');
    const id = "no-session-id-in-url";
    expect(rulesOf(lintText(text))).toContain(id);
    expect(rulesOf(lintText(text, { rules: { [id]: "off" } }))).not.toContain(id);
    const { diagnostics } = lintText(text, { preset: ["security"], rules: { [id]: "info" } });
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: id, severity: "info" }));
    expect(diagnostics.map(({ rule }) => rule)).toContain("require-http-only-cookies");
  });

  it("lints files, shows what is in force and applies transforms", () => {
    const top = tree({
      "web.config": session('timeout="soon"'),
      "sub/web.config": "<configuration />",
    });
    expect(lintFiles(top).summary).toMatchObject({ files: 2, errors: 1 });
    expect(lintFiles([`${top}/sub`]).summary).toMatchObject({ files: 1, errors: 0 });
    const ok = tree({ "web.config": session('timeout="7"') });
    const { sections } = effective(ok, { at: "/" });
    expect(sections["system.web/sessionState"]?.timeout).toMatchObject({ value: 7, shadowed: [] });
    const change = session('xdt:Transform="Remove"').replace(
      "<configuration>",
      '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">',
    );
    expect(transform(session(""), change).text).not.toContain("sessionState");
    expect(transform("<a>", "<a />").text).toBeUndefined();
  });

  it("fixes a text, and says what is left", () => {
    const { text, report } = fixText(session('mode="inproc" cookieless="UseUri"'));
    expect(text).toBe(session('mode="InProc" cookieless="UseUri"'));
    expect(report.diagnostics.map(({ rule, fixed }) => [rule, fixed])).toEqual([
      ["invalid-attribute-value", true],
      ["no-session-id-in-url", undefined],
    ]);
    expect(report.summary).toMatchObject({ errors: 1, fixed: 1 });
    expect(fixText(text).text).toBe(text);
    expect(fixText(text).report.summary.fixed).toBe(0);
    expect(fixText(text, { unsafe: true }).text).toBe(
      session('mode="InProc" cookieless="UseCookies"'),
    );
    expect(fixText(text, { unsafe: true, rules: { "no-session-id-in-url": "off" } }).text).toBe(
      text,
    );
  });

  it("fixes files in memory, in their encoding", () => {
    const text = `<?xml version="1.0" encoding="utf-16"?>\r\n${session('mode="inproc"')}`;
    const bytes = encode(text, "utf-16", true) ?? new Uint8Array();
    const broken = Buffer.from(`<!-- \xff -->${session('mode="inproc"')}`, "latin1");
    const top = tree({
      "web.config": bytes,
      "ok/web.config": session(""),
      "x/web.config": broken,
    });
    const { files, notFixed, report } = fixFiles(top);
    const after = text.replace("inproc", "InProc");
    expect(files.map(({ file, text: now }) => [file.endsWith("/web.config"), now])).toEqual([
      [true, after],
    ]);
    expect(Buffer.from(files[0]?.bytes ?? [])).toEqual(
      Buffer.from(encode(after, "utf-16", true) ?? []),
    );
    expect(notFixed).toMatchObject([{ reason: "its bytes cannot be written again as they are" }]);
    expect(report.summary.fixed).toBe(1);
    expect(readFileSync(`${top}/web.config`)).toEqual(Buffer.from(bytes));
    writeFileSync(`${top}/web.config`, files[0]?.bytes ?? "");
    expect(fixFiles(top).files).toEqual([]);
  });

  it("answers a wrong argument of a fix", () => {
    expect(call(fixText, session(""), { unsafe: 1 })).toThrow(
      new TypeError('fixText: "unsafe" must be true or false.'),
    );
    expect(call(fixText, 1)).toThrow(TypeError);
    expect(call(fixFiles, "nowhere")).toThrow(RangeError);
    expect(call(fixFiles, tree({ "web.config": "<configuration />" }), { unsave: true })).toThrow(
      'fixFiles: there is no option "unsave". Did you mean "unsafe"?',
    );
    expect(call(lintText, "", { unsafe: true })).toThrow(RangeError);
  });

  it("judges every text that its name or its content shows to be a configuration", () => {
    const wrong = session('timeout="soon"');
    for (const path of [
      "C:\\inetpub\\wwwroot\\Web.config",
      "\\\\server\\share\\web.config",
      "/no/where/at/all/web.config",
      "app/[slug]/web.config",
      "a*b/web.config",
      "bin/node_modules/web.config",
      "notes.txt",
      "constructor",
    ]) {
      const { diagnostics, summary } = lintText(`\uFEFF${wrong}`, { path });
      expect(summary, path).toMatchObject({ files: 1, errors: 1 });
      expect(diagnostics[0]?.rule).toBe("invalid-attribute-value");
      expect(diagnostics[0]?.range.start).toEqual({ line: 1, column: 51, offset: 50 });
    }
    // The name decides of a text that shows nothing, however the folders are separated.
    expect(rulesOf(lintText("<a />", { path: "C:\\shop\\web.config" }))).toEqual([
      "unknown-element",
    ]);
  });

  it("takes patterns and backslashes, and says what it did not lint", () => {
    const top = tree({
      "a/web.config": session('timeout="soon"'),
      "b/web.config": session('timeout="9"'),
      "b/packages.config": "<packages />",
      "empty/": "",
    });
    expect(lintFiles(`${top}/*/web.config`).summary).toMatchObject({ files: 2, errors: 1 });
    expect(lintFiles(`${top}\\a\\web.config`).summary.files).toBe(1);
    const { notLinted, summary } = lintFiles([`${top}/b/packages.config`, `${top}/b`]);
    expect(summary.files).toBe(1);
    expect(notLinted?.map((file) => file.split("/").slice(-2).join("/"))).toEqual([
      "b/packages.config",
    ]);
    expect(lintFiles(`${top}/b`)).not.toHaveProperty("notLinted");
    expect(() => lintFiles(`${top}/empty`)).toThrow(/Nothing to lint in .*empty: looked for/);
  });

  it("shows nothing as in force where a named file cannot be read", () => {
    const top = tree({ "web.config": "\0binary", "app/web.config": session('timeout="9"') });
    expect(() => effective(`${top}/web.config`)).toThrow(/^effective: .*web\.config: The file/);
    expect(() => effective(`${top}/app`, { rootWebConfig: `${top}/web.config` })).toThrow(
      /^effective: .*web\.config: The file/,
    );
    expect(lintFiles(`${top}/web.config`).diagnostics).toMatchObject([{ rule: "unreadable-file" }]);
  });

  it("takes the last part of a section's name", () => {
    const top = tree({ "web.config": session('timeout="9"') });
    expect(Object.keys(effective(top, { sections: "machineKey" }).sections)).toEqual([
      "system.web/machineKey",
    ]);
  });

  it.each<[() => unknown, TypeErrorConstructor | RangeErrorConstructor, string]>([
    [call(lintText), TypeError, '"text" must be a string, not undefined'],
    [call(lintText, 3), TypeError, "not a value of type number"],
    [call(lintText, Buffer.from("<a />")), TypeError, "not a Uint8Array. Decode the bytes first"],
    [call(lintText, new ArrayBuffer(1)), TypeError, "not an ArrayBuffer. Decode the bytes first"],
    [call(lintText, new String("<a />")), TypeError, "not a String"],
    [call(lintText, "", new Map()), TypeError, '"options" must be an object, not a Map'],
    [call(lintText, "", new Date()), TypeError, "not a Date"],
    [call(lintText, "", Buffer.from("web.config")), TypeError, "not a Uint8Array"],
    [call(lintText, "", "web.config"), TypeError, "not a value of type string"],
    [call(lintText, "", { rules: new Map([["xml-syntax", "off"]]) }), TypeError, "not a Map"],
    [call(lintText, "", null), TypeError, '"options" must be an object, not null'],
    [
      call(lintText, "", { rules: { "session-timeout-range": ["error", {}, {}] } }),
      RangeError,
      'The setting of "session-timeout-range" has 3 entries: write [severity, options].',
    ],
    [call(lintText, "", { path: "." }), TypeError, "names a folder"],
    [call(lintText, "", { path: 1 }), TypeError, '"path" must be a string'],
    [call(lintText, "", { path: null }), TypeError, '"path" must be a string, not null'],
    [call(lintText, "", { path: new URL("file:///a") }), TypeError, "not a URL. fileURLToPath"],
    [call(lintText, "", { path: "file:///a/web.config" }), RangeError, "not the URL"],
    [call(lintText, "", { path: "" }), RangeError, '"path" must name a file'],
    [call(lintText, "", { path: "web\0.config" }), RangeError, '"path" must name a file'],
    [call(lintText, "", { path: "new/" }), TypeError, "names a folder"],
    [call(lintText, "", { path: "new\\" }), TypeError, "names a folder"],
    [call(lintText, "<a />", { path: "notes.txt" }), RangeError, "shows a configuration"],
    [call(lintText, "<packages />", { path: "packages.config" }), RangeError, "shows a config"],
    [call(lintText, "", { path: "__proto__" }), RangeError, "shows a configuration"],
    [call(lintText, "", { preset: "recomended" }), RangeError, 'Did you mean "recommended"?'],
    [call(lintText, "", { rules: { "no-sesion-id-in-url": "off" } }), RangeError, "Did you mean"],
    [call(lintText, "", { rules: [] }), TypeError, "not an array"],
    [call(lintText, "", { presets: "all" }), RangeError, 'Did you mean "preset"?'],
    [call(lintFiles), TypeError, '"paths" must be a string or an array of them, not undefined'],
    [call(lintFiles, [1]), TypeError, '"paths[0]" must be a string'],
    [call(lintFiles, []), RangeError, '"paths" is empty'],
    [call(lintFiles, ""), RangeError, '"paths" must name'],
    [call(lintFiles, " "), RangeError, '"paths" must name'],
    [call(lintFiles, "a\0"), RangeError, '"paths" must name'],
    [call(lintFiles, new Set(["."])), TypeError, "not a Set"],
    [call(lintFiles, new Array(1)), TypeError, '"paths[0]" must be a string, not undefined'],
    [call(lintFiles, "package.json/x"), RangeError, "there is no file or folder"],
    [call(lintFiles, "x".repeat(5000)), RangeError, "there is no file or folder"],
    [call(lintFiles, "no/*.where"), RangeError, "there is no file or folder"],
    [call(lintFiles, ".", { machineConfig: "nowhere" }), RangeError, 'there is no file "nowhere"'],
    [call(lintFiles, ".", { machineConfig: null }), TypeError, '"machineConfig"'],
    [call(lintFiles, ".", { paths: { "C:\\x": "nowhere" } }), RangeError, "there is no folder"],
    [call(lintFiles, ".", { paths: { "C:\\x": "package.json" } }), TypeError, "names a file"],
    [call(lintFiles, ".", { paths: { "": "." } }), RangeError, "physical path"],
    [call(lintFiles, ".", { configuration: "" }), RangeError, '"configuration" must name'],
    [call(lintFiles, "nowhere"), RangeError, 'there is no file or folder "nowhere"'],
    [call(effective, 5), TypeError, "not a value of type number"],
    [call(effective, []), RangeError, '"paths" is empty'],
    [call(effective, ".", { sections: ["sesionState"] }), RangeError, "no section"],
    [call(effective, ".", { sections: [] }), RangeError, '"sections" is empty'],
    [call(effective, ".", { sections: null }), TypeError, '"sections" must be'],
    [call(effective, ".", { at: null }), TypeError, '"at" must be a string, not null'],
    [call(effective, ".", { machineConfig: "src" }), TypeError, '"machineConfig" names a folder'],
    [call(effective, ".", { rootWebConfig: "src" }), TypeError, '"rootWebConfig" names a folder'],
    [call(effective, ".", { applicationHost: "src" }), TypeError, "names a folder"],
    [call(transform, "<a/>"), TypeError, '"change" must be a string, not undefined'],
  ])("answers a wrong argument with a sentence: %#", (run, kind, sentence) => {
    expect(run).toThrow(kind);
    expect(run).toThrow(sentence);
  });
});
