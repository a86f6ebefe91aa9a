/** The face of the package: what a program gives and gets. */
import { describe, expect, it } from "vitest";
import { effective, lintFiles, lintText, transform } from "../../src/hosts/library.js";
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
    const [found] = lintText(text, { preset: ["security"], rules: { [id]: "info" } }).diagnostics;
    expect(found).toMatchObject({ rule: id, severity: "info" });
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

  it.each([
    [call(lintText), TypeError, '"text" must be a string, not undefined'],
    [call(lintText, 3), TypeError, "not a value of type number"],
    [call(lintText, "", null), TypeError, '"options" must be an object, not null'],
    [call(lintText, "", { path: "." }), TypeError, "names a folder"],
    [call(lintText, "", { path: 1 }), TypeError, '"path" must be a string'],
    [call(lintText, "", { preset: "recomended" }), RangeError, 'Did you mean "recommended"?'],
    [call(lintText, "", { rules: { "no-sesion-id-in-url": "off" } }), RangeError, "Did you mean"],
    [call(lintText, "", { rules: [] }), TypeError, "not an array"],
    [call(lintText, "", { presets: "all" }), RangeError, 'Did you mean "preset"?'],
    [call(lintFiles), TypeError, '"paths" must be a string or an array of them, not undefined'],
    [call(lintFiles, [1]), TypeError, '"paths[0]" must be a string'],
    [call(lintFiles, "nowhere"), RangeError, 'there is no file or folder "nowhere"'],
    [call(effective, 5), TypeError, "not a value of type number"],
    [call(effective, ".", { sections: ["sesionState"] }), RangeError, "no section"],
    [call(transform, "<a/>"), TypeError, '"change" must be a string, not undefined'],
  ])("answers a wrong argument with a sentence: %#", (run, kind, sentence) => {
    expect(run).toThrow(kind);
    expect(run).toThrow(sentence);
  });
});
