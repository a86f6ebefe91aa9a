import { describe, expect, it } from "vitest";
import { printTransformed } from "../../src/transform/index.js";
import { changes, parse } from "./helper.js";

const BASE = `<?xml version="1.0" encoding="utf-8"?>
<!-- shop -->
<configuration>
  <system.web>
    <compilation debug="true"
                 targetFramework="4.8" />
    <sessionState mode='InProc'   timeout="20"/>
  </system.web>
</configuration>
`;

function print(transform: string, base = BASE): string | undefined {
  return printTransformed(parse(base), parse(changes(transform)));
}

describe("printTransformed", () => {
  it("keeps the text of the base but for quotes", () => {
    expect(print("<system.web />")).toBe(BASE.replaceAll("'", '"'));
  });

  it("indents what it inserts like its neighbours", () => {
    const inserted =
      '<system.web><pages xdt:Transform="Insert"><namespaces><add namespace="A"/></namespaces></pages></system.web>';
    expect(print(inserted)).toBe(
      BASE.replaceAll("'", '"').replace(
        "\n  </system.web>",
        `
    <pages>
      <namespaces>
        <add namespace="A"/>
      </namespaces>
    </pages>
  </system.web>`,
      ),
    );
  });

  it("indents by what it finds further out where an element was empty", () => {
    expect(
      print(
        '<a><b xdt:Transform="Insert" /></a>',
        "<!-- a -->\n<configuration>\n\t<a />\n</configuration>",
      ),
    ).toBe("<!-- a -->\n<configuration>\n\t<a >\n\t\t<b/>\n\t</a>\n</configuration>");
  });

  it("joins the white space around what it removes", () => {
    expect(print('<system.web><compilation xdt:Transform="Remove" /></system.web>')).toContain(
      '<system.web>\n    <sessionState mode="InProc"   timeout="20"/>\n  </system.web>',
    );
  });

  it("puts a new attribute on its own line where the others stand so", () => {
    expect(
      print('<system.web><compilation batch="true" xdt:Transform="SetAttributes" /></system.web>'),
    ).toContain(
      '<compilation debug="true"\n                 targetFramework="4.8"\n                 batch="true" />',
    );
  });

  it("keeps the first place in a tag for the attribute that moves up", () => {
    expect(
      print('<system.web><compilation xdt:Transform="RemoveAttributes(debug)" /></system.web>'),
    ).toContain('<compilation targetFramework="4.8" />');
  });

  it("leaves no space in a tag that loses all its attributes", () => {
    const base = '<configuration>\n  <a x="1"\n     y="2" />\n  <b />\n</configuration>';
    expect(print('<a xdt:Transform="RemoveAttributes" />', base)).toBe(
      "<configuration>\n  <a/>\n  <b />\n</configuration>",
    );
  });

  it("takes a space written by its number for a text where the number is decimal only", () => {
    const base = "<configuration>\n  <b />\n</configuration>";
    const inserted = (text: string) => print(`<a xdt:Transform="Insert">${text}</a>`, base);
    expect(inserted("&#32;")).toBe("<configuration>\n  <b />\n  <a> </a>\n</configuration>");
    expect(inserted("&#x20;")).toBe("<configuration>\n  <b />\n  <a>\n  </a>\n</configuration>");
  });

  it("keeps CR LF", () => {
    const base = "<configuration>\r\n  <a />\r\n</configuration>\r\n";
    expect(print('<b xdt:Transform="Insert" />', base)).toBe(
      "<configuration>\r\n  <a />\r\n  <b/>\r\n</configuration>\r\n",
    );
  });

  it("adds no white space beside text", () => {
    const base = "<configuration><v>text</v></configuration>";
    expect(print('<v><x xdt:Transform="InsertBefore(text())" /></v>', base)).toBeUndefined();
    expect(print('<v><x xdt:Transform="Insert">a</x></v>', base)).toMatch(
      /<v>text<x>a<\/x>\s*<\/v>/,
    );
  });

  it("keeps a document type and what stands behind the root", () => {
    const base = "<!DOCTYPE configuration>\n<configuration />\n<!-- end -->\n";
    expect(print('<a xdt:Transform="Remove" />', base)).toBe(base);
  });

  it("prints nothing where the engine would refuse", () => {
    expect(print('<nope xdt:Transform="Nope" />')).toBeUndefined();
    expect(print("<broken")).toBeUndefined();
  });
});
