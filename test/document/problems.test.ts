/** Departures from well-formed XML: what is said of them, and where. */
import { describe, expect, it } from "vitest";
import { MAX_PROBLEMS } from "../../src/document/tree.js";
import { marked, outline, read } from "./help.js";
import { messageText } from "../../src/message.js";
import { PROBLEMS } from "./problem-cases.js";

const CASES = Object.entries(PROBLEMS).flatMap(([code, texts]) =>
  texts.map((text) => [code, text] as const),
);

describe("problems", () => {
  it.each(CASES)("%s: %s", (code, text) => {
    const { text: clean, spans } = marked(text);
    const { problems } = read(clean);
    const bom = clean.startsWith("\ufeff") ? 1 : 0;
    expect(problems.map((problem) => [problem.code, problem.span])).toEqual(
      spans.map((span) => [code, { start: span.start - bom, end: span.end - bom }]),
    );
    for (const { message } of problems) expect(messageText(message)).toMatch(/^[A-Z`].{15,}\.$/su);
  });
});

describe("what is well-formed", () => {
  it.each([
    "<a/>",
    "\ufeff<a/>",
    '<?xml version="1.0"?><a/>',
    "<?xml version='1.0'\tencoding = 'UTF-8'\nstandalone='no' ?>\n<a/>",
    "<!-- - -- -->".replace(" -- ", " - ") + "<a/>",
    "<!--> <!--><a/>",
    "<!----><a><!-- x - y --></a><!-- > -->",
    "<?p?><?p-i x <y> & ?><?xml-stylesheet href='x'?><a/>",
    "<a>]] > ]]&gt; ]</a>",
    "<a><![CDATA[ ]] > <b> & ]]]]></a>",
    "<a >\t</a\r\n>",
    '<a x="1" X="2" xx="3"/>',
    "<a x='&#9;&#10;&#13;&#x20;&#xD7FF;&#xE000;&#xFFFD;&#x10FFFF;'/>",
    "<a>\t\r\n\u0020\ud7ff\ue000\ufffd\u{10000}\u{10ffff}\u0085\u007f</a>",
    '<p:a xmlns:p="urn:p" p:x="1" x="2" xml:space="preserve"/>',
    '<a xmlns:xml="http://www.w3.org/XML/1998/namespace"/>',
    '<a xmlns:p="urn:p"><b xmlns:q="urn:p"><p:c p:x=""/></b></a>',
    '<a xmlns="urn:a"><b xmlns=""/></a>',
    "<!DOCTYPE a><a/>",
    "<!DOCTYPE a SYSTEM 'a.dtd'><a>&unknown;</a>",
    "<!DOCTYPE a PUBLIC '-//X//Y' 'a.dtd' [ ] ><a/>",
    "<!DOCTYPE a [<!ENTITY e 'x'> %p; <!ENTITY % q \"'\">]><a x='&e;'>&e;&other;</a>",
    "<!DOCTYPE a [<!ELEMENT a ((b|c)*,d?,(e,(f|g)+)?)><!ELEMENT b (#PCDATA)><!ELEMENT c (#PCDATA|b)*><!ELEMENT d ANY><!ELEMENT e EMPTY>]><a/>",
    "<!DOCTYPE a [<!ATTLIST a x CDATA #IMPLIED y (1|2) '1' z NOTATION (n|m) #REQUIRED w IDREFS #FIXED \"]>\">]><a/>",
    "<!DOCTYPE a [<!NOTATION n SYSTEM ']>'><!NOTATION m PUBLIC \"p\"><!ENTITY u SYSTEM 's' NDATA n>]><a/>",
    "<!DOCTYPE a [<!-- ]> ' --><?p ]> ' ?>]><a/>",
    "<!DOCTYPE a [<!ENTITY e '<![CDATA[&f;]]>'>]><a>&e;</a>",
  ])("%s", (text) => {
    expect(read(text).problems).toEqual([]);
  });
});

describe("severity", () => {
  const severities = (text: string): string[] =>
    read(text).problems.map((problem) => problem.severity);

  it("is a warning where the managed reader takes an attribute value as it stands", () => {
    expect(severities('<a x="a&e;b"/>')).toEqual(["warning"]);
    expect(severities('<a x="a&#0;b&#x1F;&#xFFFE;"/>')).toEqual(["warning", "warning", "warning"]);
    expect(read('<a x="a&e;b"/>').root!.attributes[0]!.value).toBe("a&e;b");
    expect(read('<a x="a&#0;b"/>').root!.attributes[0]!.value).toBe("a\u0000b");
  });

  it("is an error in texts, and for a lone & in a value", () => {
    expect(severities("<a>&e;&#0;</a>")).toEqual(["error", "error"]);
    expect(severities('<a x="&" y="&z" z="&#x110000;"/>')).toEqual(["error", "error", "error"]);
  });
});

describe("related places", () => {
  const related = (text: string): [string, string][] =>
    read(text).problems.map((problem) => [
      text.slice(problem.span.start, problem.span.end),
      problem.related === undefined
        ? ""
        : text.slice(problem.related.span.start, problem.related.span.end),
    ]);

  it.each([
    ["<a><b></a>", [["</a>", "b"]]],
    ["<a></b></a>", [["</b>", "a"]]],
    ['<a x="1" x="2"/>', [["x", "x"]]],
    ["<a/><b/>", [["b", "a"]]],
    ['<a x="1\n y="2"/>', [['"', '"1']]],
  ] as [string, [string, string][]][])("%s", (text, expected) => {
    expect(related(text)).toEqual(expected);
  });
});

describe("messages", () => {
  it("never say what stands in a value", () => {
    const damaged = [
      'password="hunter2',
      'password=hunter2 hunter2"',
      'password="a&hunter2;"',
      'password="a&hunter2"',
      'password="a"hunter2"b"',
      'password="a"hunter2',
      "password='a'hunter2=x'",
      'password="a<hunter2"',
      "password=hunter2;hunter2 hunter2",
      "password “hunter2”",
      'password"hunter2',
      'password="x\nhunter2="y"',
      "password=“hunter2",
    ];
    for (const attribute of damaged) {
      for (const text of [`<a ${attribute}/>`, `<r><a ${attribute} x="1"/>\n<b y="2"/></r>`]) {
        const { problems } = read(text);
        expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems)
          expect(messageText(problem.message)).not.toContain("hunter");
      }
    }
  });

  it("stay short however long a name is", () => {
    const name = "x".repeat(10_000);
    for (const text of [`<${name}>`, `<a>&${name};</a>`, `<a ${name}/>`, `<a></${name}></a>`])
      for (const problem of read(text).problems)
        expect(messageText(problem.message).length).toBeLessThan(500);
  });
});

describe("many problems", () => {
  const text = `<a>${"&".repeat(MAX_PROBLEMS + 50)}</a>`;

  it("are counted behind the first ones", () => {
    const { problems } = read(text);
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems.at(-1)).toMatchObject({
      code: "too-many-problems",
      severity: "error",
      span: { start: 3 + MAX_PROBLEMS, end: 4 + MAX_PROBLEMS },
    });
    expect(messageText(problems.at(-1)!.message)).toContain("49 later");
  });

  it("are the first by place, in whatever order they are noticed", () => {
    // The elements are known to be unclosed at the end only.
    const opened = "<b>".repeat(MAX_PROBLEMS * 3);
    const { problems } = read(`${opened}${"<".repeat(10)} ${"& ".repeat(MAX_PROBLEMS * 2)}`);
    expect(problems).toHaveLength(MAX_PROBLEMS + 1);
    expect(problems.map((problem) => problem.span.start)).toEqual(
      Array.from({ length: MAX_PROBLEMS + 1 }, (_, i) => 1 + 3 * i),
    );
  });

  it("are a warning if all that is left is one", () => {
    const values = read(`<a x="${"&e;".repeat(MAX_PROBLEMS + 5)}"/>`).problems;
    expect(values.at(-1)!.severity).toBe("warning");
  });

  it("fit exactly", () => {
    expect(read(`<a>${"&".repeat(MAX_PROBLEMS)}</a>`).problems).toHaveLength(MAX_PROBLEMS);
  });
});

describe("a value that is not there", () => {
  it("has an empty span behind the name", () => {
    for (const text of ["<a x/>", "<a x= />", '<a x= y="1"/>']) {
      const { root } = read(text);
      expect(root!.attributes[0]).toMatchObject({
        name: "x",
        value: "",
        valueSpan: { start: 4, end: 4 },
      });
    }
    expect(outline(read('<a x= y="1"/>'))).toBe("a[x= y=1]");
  });
});

it.each([
  ['<r><a x="1 <b>\n" /></r>', "unclosed-value", "r(a[x=1],b)"],
  ['<r><a x="1 <b>" /></r>', "less-than-in-value", "r(a[x=1 <b>])"],
])("a quote on a later line closes no value in which a `<` stands: %j", (text, code, tree) => {
  const document = read(text);
  expect(document.problems[0]?.code).toBe(code);
  expect(outline(document)).toBe(tree);
});
