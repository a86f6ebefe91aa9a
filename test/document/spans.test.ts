import { describe, expect, it } from "vitest";
import { attributeOf } from "../../src/document/tree.js";
import { attributes, cut, elements, outline, read } from "./help.js";

/** Each attribute value in a text must be cut out exactly, and decode to what is said here. */
const VALUES: readonly [what: string, text: string, raw: string, value: string][] = [
  ["double quotes", '<a x="1"/>', "1", "1"],
  ["single quotes", "<a x='1'/>", "1", "1"],
  ["the other quote inside", "<a x='say \"so\"'/>", 'say "so"', 'say "so"'],
  ["nothing", '<a x=""/>', "", ""],
  ["space around =", '<a x = "1"/>', "1", "1"],
  ["line ends and tabs around =", '<a x\r\n\t=\n "1"/>', "1", "1"],
  ["a BOM", '\ufeff<a x="1"/>', "1", "1"],
  ["CRLF before", '<a\r\n\tx="1"\r\n/>', "1", "1"],
  ["a tab", '<a x="1\t2"/>', "1\t2", "1 2"],
  ["LF", '<a x="1\n2"/>', "1\n2", "1 2"],
  ["CRLF is one space", '<a x="1\r\n2"/>', "1\r\n2", "1 2"],
  ["CR", '<a x="1\r2"/>', "1\r2", "1 2"],
  ["CR CRLF is two", '<a x="1\r\r\n2"/>', "1\r\r\n2", "1  2"],
  ["several lines", '<a x="1\r\n\r\n  2\n"/>', "1\r\n\r\n  2\n", "1    2 "],
  [
    "the five entities",
    '<a x="&lt;&gt;&amp;&quot;&apos;"/>',
    "&lt;&gt;&amp;&quot;&apos;",
    "<>&\"'",
  ],
  ["a decimal reference", '<a x="&#65;&#10;"/>', "&#65;&#10;", "A\n"],
  ["a hexadecimal reference", '<a x="&#x41;&#xe9;&#xE9;"/>', "&#x41;&#xe9;&#xE9;", "Aéé"],
  ["a reference above U+FFFF", '<a x="&#x1F600;"/>', "&#x1F600;", "😀"],
  ["astral characters", '<a x="😀1😀"/>', "😀1😀", "😀1😀"],
  ["behind astral characters", '<r>😀😀<a x="1"/></r>', "1", "1"],
  ["behind an astral name", '<𐐀 x="1"/>', "1", "1"],
  ["> inside", '<a x="1 > 0"/>', "1 > 0", "1 > 0"],
  ["behind a comment with quotes", '<r><!-- x="0" --><a x="1"/></r>', "1", "1"],
  ["behind CDATA", '<r><![CDATA[<a x="0"/>]]><a x="1"/></r>', "1", "1"],
  ["behind an instruction", '<?xml version="1.0"?><?p x="0"?><a x="1"/>', "1", "1"],
  ["behind a document type", '<!DOCTYPE a [<!ATTLIST a x CDATA "0">]><a x="1"/>', "1", "1"],
];

describe("spans of attribute values", () => {
  it.each(VALUES)("%s", (_what, text, raw, value) => {
    const document = read(text);
    expect(document.problems).toEqual([]);
    const attribute = attributes(document)[0]!;
    expect(cut(document, attribute.nameSpan)).toBe("x");
    expect(cut(document, attribute.valueSpan)).toBe(raw);
    expect(attribute.value).toBe(value);
    const quote = document.source.text.charAt(attribute.valueSpan.start - 1);
    expect(['"', "'"]).toContain(quote);
    expect(document.source.text.charAt(attribute.valueSpan.end)).toBe(quote);
  });

  it("tells every attribute of a start tag apart", () => {
    const document = read('<a one="1"\r\n   two =\t"2" three= \'3\'\n/>');
    expect(
      attributes(document).map(({ name, nameSpan, value, valueSpan }) => [
        name,
        nameSpan.start,
        nameSpan.end,
        value,
        valueSpan.start,
        valueSpan.end,
      ]),
    ).toEqual([
      ["one", 3, 6, "1", 8, 9],
      ["two", 15, 18, "2", 22, 23],
      ["three", 25, 30, "3", 33, 34],
    ]);
  });
});

describe("spans of nodes", () => {
  it("of an element with an end tag", () => {
    const document = read("\ufeff<r>\r\n\t<a  x='1' >t</a \n></r>");
    const element = elements(document)[1]!;
    expect(element.span).toEqual({ start: 6, end: 24 });
    expect(cut(document, element.nameSpan)).toBe("a");
    expect(cut(document, element.startTag)).toBe("<a  x='1' >");
    expect(cut(document, element.endTag!)).toBe("</a \n>");
    expect(element.selfClosing).toBe(false);
    expect(element.parent).toBe(document.root);
  });

  it("of an element without one", () => {
    const document = read("<r><a /></r>");
    const element = elements(document)[1]!;
    expect(cut(document, element.span)).toBe("<a />");
    expect(cut(document, element.startTag)).toBe("<a />");
    expect(element.endTag).toBeUndefined();
    expect(element.selfClosing).toBe(true);
    expect(element.children).toEqual([]);
    expect(element.nodes).toEqual([]);
  });

  it("of everything else", () => {
    const text =
      '<?xml version="1.0"?>\r\n<!-- a\r\nb --><r> x &amp;\r\ny <![CDATA[ <&\r\n]]><?p  q ?></r>\n';
    const document = read(text);
    expect(document.problems).toEqual([]);
    expect(
      [...document.nodes, ...document.root!.nodes].map((node) => [
        node.kind,
        "value" in node ? node.value : node.name,
        cut(document, node.span),
      ]),
    ).toEqual([
      ["instruction", 'version="1.0"', '<?xml version="1.0"?>'],
      ["text", "\n", "\r\n"],
      ["comment", " a\nb ", "<!-- a\r\nb -->"],
      ["element", "r", text.slice(text.indexOf("<r>"), -1)],
      ["text", "\n", "\n"],
      ["text", " x &\ny ", " x &amp;\r\ny "],
      ["cdata", " <&\n", "<![CDATA[ <&\r\n]]>"],
      ["instruction", "q ", "<?p  q ?>"],
    ]);
    expect(document.comments.map((comment) => comment.value)).toEqual([" a\nb "]);
    expect(document.comments[0]!.parent).toBeUndefined();
  });

  it("knows blank text from text and from CDATA", () => {
    const [blank, text, cdata] = ["<a> \r\n\t</a>", "<a> &#32; </a>", "<a><![CDATA[ ]]></a>"].map(
      (source) => read(source).root!.nodes[0]!,
    );
    expect(blank).toMatchObject({ kind: "text", blank: true, value: " \n\t" });
    expect(text).toMatchObject({ kind: "text", blank: false, value: "   " });
    expect(cdata).toMatchObject({ kind: "cdata", blank: false, value: " " });
  });

  it("keeps nodes, children and parents together", () => {
    const document = read('<a>1<b x="2"/><!-- 3 --><c><d/></c>4</a>');
    const root = document.root!;
    expect(root.nodes.map((node) => node.kind)).toEqual([
      "text",
      "element",
      "comment",
      "element",
      "text",
    ]);
    expect(root.children.map((child) => child.name)).toEqual(["b", "c"]);
    expect(root.nodes.every((node) => node.parent === root)).toBe(true);
    expect(attributeOf(root.children[0]!, "x")?.parent).toBe(root.children[0]);
    expect(outline(document)).toBe("a(b[x=2],c(d))");
  });

  it("reads names in every script, prefixes included", () => {
    const document = read(
      '<конфигурация xmlns:é="urn:e" é:属性="値"><日本語/><𐐀 a𐐁="1"/><a·\u0300\u203f-.9/></конфигурация>',
    );
    expect(document.problems).toEqual([]);
    expect(elements(document).map((element) => cut(document, element.nameSpan))).toEqual([
      "конфигурация",
      "日本語",
      "𐐀",
      "a·\u0300\u203f-.9",
    ]);
  });
});
