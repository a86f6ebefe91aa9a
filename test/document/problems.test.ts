import { describe, expect, it } from "vitest";
import { MAX_PROBLEMS } from "../../src/document/tree.js";
import { marked, outline, read } from "./help.js";
import { messageText } from "../../src/message.js";

/** The marks ⟦⟧ stand around the characters that the problem points at. */
const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  "forbidden-character": [
    "<a>⟦\u0000⟧</a>",
    "<a>x⟦\u0001\u0002⟧</a>",
    '<a x="⟦\u001f⟧"/>',
    "<!-- ⟦\u000b⟧ --><a/>",
    "<a>⟦\ufffe⟧</a>",
    "<a>⟦\uffff⟧</a>",
    "<a>⟦\ud800⟧</a>",
    "<a>⟦\udc00⟧x</a>",
    "<a x⟦\u0001⟧y='1'/>",
    "<a⟦\u0001⟧/>",
    "<a>⟦\u0001⟧x⟦\u0001⟧</a>",
    "⟦\u0001⟧<a/>",
  ],
  "text-outside-root": [
    "⟦x⟧<a/>",
    "\r\n ⟦x y⟧ \n<a/>",
    "<a/>\n⟦x⟧\n",
    "<a/>⟦&amp;⟧",
    "<a/>⟦<![CDATA[x]]>⟧",
    "⟦<![CDATA[]]>⟧<a/>",
    "<a/>⟦]]>⟧",
    "⟦<⟧",
    "⟦1 < 2⟧",
    "⟦hello⟧",
  ],
  "second-byte-order-mark": ["\ufeff⟦\ufeff⟧<a/>", "\ufeff⟦\ufeff\ufeff⟧<?xml version='1.0'?><a/>"],
  "merge-conflict": ["<a>\n⟦<<<<<<< HEAD⟧\n<b>\n=======\n<c>\n>>>>>>> x\n</b></a>"],
  "several-roots": ["<a/><⟦b⟧/>", "<a></a>\n<⟦b⟧></b><c/>"],
  "missing-root": ["⟦⟧", "⟦ ⟧", "\r\n⟦\n⟧", "<!-- x --⟦>⟧\n", '<?xml version="1.0"?⟦>⟧'],
  "unclosed-element": [
    "<⟦a⟧>",
    "<⟦a⟧><⟦b⟧>",
    "<a><b>⟦</a>⟧",
    "<a>\n<b>\n⟦</a >⟧",
    "<a><b><c/>⟦</a>⟧",
    "<⟦a⟧><b/>text",
  ],
  "unmatched-end-tag": [
    "<a>⟦</b>⟧</a>",
    "<a/>⟦</b>⟧",
    "⟦</b>⟧<a/>",
    "<a>⟦</A>⟧",
    "<a><b></b>⟦</b>⟧</a>",
    "<a><system.web>⟦</system.wbe>⟧</a>",
  ],
  "unfinished-start-tag": [
    "⟦<a⟧",
    '⟦<a⟧ x="1"',
    "<r>⟦<a⟧ <b/></r>",
    "<r>⟦<a⟧</r>",
    '<r>⟦<a⟧ x="1"\n</r>',
    "<r>⟦<a⟧ x\n<b/></r>",
    "<r>⟦<a⟧ x=\n<b/></r>",
    "⟦<a⟧\n<b/></a>",
  ],
  "unfinished-end-tag": [
    "<a>⟦</⟧",
    "<a>⟦</>⟧",
    "<a>⟦</ ⟧<b/></a>".replace(" ⟧", "⟧ "),
    "<a>⟦</a⟧",
    "<r><a>⟦</a⟧\n<b/></r>",
    "<r><abc>⟦</ab⟧\n<b/></r>",
    "<r><a>⟦</x⟧\n</a></r>",
    "⟦</⟧<a/>",
  ],
  "end-tag-content": ["<a></a ⟦x='1'⟧>", "<a></a⟦!⟧>", "<configuration></config⟦&uration⟧>"],
  "invalid-name": [
    "<⟦1a⟧/>",
    "<⟦-a⟧></-a>",
    "<⟦a!b⟧/>",
    "<⟦a:b:c⟧/>",
    "<⟦:a⟧/>",
    "<⟦a:⟧/>",
    "<⟦a:1⟧/>",
    "<a ⟦1x⟧='1'/>",
    "<a ⟦x%y⟧='1'/>",
    "<a ⟦:x⟧='1'/>",
    "<a ⟦x:⟧='1'/>",
    "<a ⟦!⟧/>",
    "<a>⟦</ a⟧></a>".replace("></a>", ">"),
    "<⟦×⟧/>".replace("<⟦×⟧/>", "<⟦a×⟧/>"),
    "<⟦syste&m.web⟧></system.web>",
  ],
  "missing-space": [
    '<a x="1"⟦y⟧="2"/>',
    '<a x="1"⟦y⟧/>',
    '<a x="1"⟦y⟧ z="2"/>',
    "<a x='it's' y='1'/>".replace("s'", "⟦s⟧'"),
    '<a x="a"⟦b⟧"c" y="1"/>',
  ],
  "missing-name": ['<a ⟦"1"⟧/>', '<a ⟦="1"⟧/>', "<a ⟦=⟧/>", "<a x='1'⟦'⟧/>", '<a x⟦"⟧="1"/>'],
  "missing-value": [
    "<a ⟦x⟧/>",
    "<a ⟦x⟧>y</a>",
    '<a ⟦x⟧ y="1"/>',
    "<a ⟦x=⟧/>",
    "<a ⟦x =⟧ />",
    '<a ⟦x=⟧ y="1"/>',
    "<a ⟦x⟧ ⟦y⟧/>",
  ],
  "missing-equals": ['<a ⟦x⟧"1"/>', '<a ⟦x⟧ "1" y="2"/>'],
  "look-alike-quote": ["<a x=⟦“1”⟧ y='2'/>", "<a x=⟦‘1 2’⟧ y=″3″/>", '<a x=⟦"1”⟧/>', "<a x=⟦“1⟧/>"],
  "invisible-character": ["<a⟦\u00a0⟧x='1'/>", "<a⟦\u200b⟧b/>", "<a ⟦\ufeff⟧x='1'/>"],
  "unquoted-value": [
    "<a x=⟦1⟧/>",
    "<a x=⟦1⟧>y</a>",
    "<a x=⟦a/b⟧ y=⟦c⟧/>",
    '<a x=⟦1"⟧ y="2"/>',
    "<r><a x=⟦1⟧<b/></r>",
  ],
  "unclosed-value": [
    '<a x=⟦"1⟧/>',
    '<a x=⟦"1⟧',
    '<a x=⟦"1⟧>y</a>',
    '<r><a x=⟦"1⟧ />\n<b/></r>',
    '<r><a x=⟦"1⟧\n<b y="2"/></r>',
    '<r><a x=⟦"⟧\n<b y="2"/></r>',
    '<a x=⟦"1⟧ y="2"/>',
    '<a x=⟦"⟧ y="2"/>',
    "<a x=⟦'1⟧ y='2' z='3'/>",
    '<r><a x=⟦"1⟧ /><b y="2"/></r>',
    '<a\n  x="1\n  y=⟦"⟧2"\n  z="3"/>',
    '<a x=⟦"a; b=c⟧ y="2"/>',
  ],
  "less-than-in-value": ['<a x="1 ⟦<⟧ 2"/>', "<a x='⟦<⟧b>'/>", '<a x="⟦<⟧<"/>'],
  "duplicate-attribute": [
    '<a x="1" ⟦x⟧="1"/>',
    '<a x="1" y="2" ⟦x⟧="3" ⟦x⟧="4"/>',
    "<a b='' c='' d='' e='' f='' g='' h='' i='' j='' ⟦b⟧=''/>",
    '<a xmlns:p="urn:p" xmlns:q="urn:p" p:x="1" ⟦q:x⟧="2"/>',
    '<a xmlns="urn:1" ⟦xmlns⟧="urn:2"/>',
  ],
  "bare-ampersand": [
    "<a>⟦&⟧</a>",
    "<a>x ⟦&⟧ y</a>",
    "<a>⟦&amp⟧</a>",
    '<a x="⟦&⟧"/>',
    '<a x="a=1⟦&b⟧=2"/>',
    "<a>⟦&⟧;</a>",
  ],
  "unfinished-reference": ["<a>⟦&#⟧;</a>", "<a>⟦&#x⟧;</a>", "<a>⟦&#65⟧ </a>", '<a x="⟦&#x4⟧g;"/>'],
  "undeclared-entity": ["<a>⟦&nbsp;⟧</a>", "<a>⟦&AMP;⟧</a>", '<a x="⟦&e;⟧"/>', "<a>⟦&a:b;⟧</a>"],
  "invalid-character-reference": [
    "<a>⟦&#0;⟧</a>",
    "<a>⟦&#x1F;⟧</a>",
    "<a>⟦&#xD800;⟧</a>",
    "<a>⟦&#xFFFF;⟧</a>",
    "<a>⟦&#x110000;⟧</a>",
    "<a>⟦&#99999999999999999999;⟧</a>",
    '<a x="⟦&#0;⟧"/>',
    '<a x="⟦&#x110000;⟧"/>',
  ],
  "stray-less-than": ["<a>⟦<⟧</a>", "<a>1 ⟦<⟧ 2</a>", "<a>⟦<<⟧<b/></a>", "<a>⟦<⟧>x</a>"],
  "stray-slash": ['<a ⟦/⟧ x="1"/>', "<a ⟦/⟧ >", '<a x="1" ⟦/⟧\n>'],
  "cdata-end-in-text": ["<a>⟦]]>⟧</a>", "<a>]⟦]]>⟧ ⟦]]>⟧</a>"],
  "double-hyphen": [
    "<!-- ⟦--⟧ --><a/>",
    "<!-⟦--⟧- --><a/>".replace("<!-⟦--⟧-", "<!--⟦--⟧"),
    "<!-- x ⟦--⟧-><a/>",
    "<a><!-- x ⟦--⟧ y -- z --></a>",
  ],
  "nested-comment": [
    "<a><!-- x ⟦<!--⟧--> y --></a>",
    "<!-- a ⟦<!--⟧ b --> c --><a/>",
    "<a><!-- <b>\n⟦<!--⟧ note -->\n</b> --></a>",
  ],
  "unclosed-comment": [
    "<a>⟦<!--⟧ x</a>",
    "<a/>⟦<!--⟧",
    "<a>⟦<!--⟧ x <b/> <!-- y --></a>",
    "<a>⟦<!--⟧</a>",
    "<a>⟦<!--⟧></a>",
    "<a>⟦<!--⟧-></a>",
  ],
  "unclosed-cdata": ["<a>⟦<![CDATA[⟧ x</a>", "<a>⟦<![CDATA[⟧]]</a>"],
  "unclosed-instruction": ["<a>⟦<?p⟧ x></a>", "<a/>⟦<?p⟧", "<a>⟦<?⟧ x</a>"],
  "invalid-instruction": [
    "<a>⟦<?⟧ p?></a>",
    "⟦<?⟧?><a/>",
    "<?⟦XML⟧ version='1.0'?><a/>",
    "<a><?⟦p=⟧1?></a>",
    "<a><?⟦p:q⟧?></a>",
  ],
  "late-declaration": [
    ' ⟦<?xml⟧ version="1.0"?><a/>',
    '<!-- x -->\n⟦<?xml⟧ version="1.0"?><a/>',
    '<a>⟦<?xml⟧ version="1.0"?></a>',
    '<?xml version="1.0"?>⟦<?xml⟧ version="1.0"?><a/>',
  ],
  "invalid-declaration": [
    "⟦<?xml⟧?><a/>",
    "⟦<?xml⟧ ?><a/>",
    '<?xml version=⟦"1.1"⟧?><a/>',
    "<?xml version=⟦'2.0'⟧?><a/>",
    "<?xml ⟦version⟧=1.0?><a/>",
    "<?xml ⟦version⟧?><a/>",
    '<?xml ⟦encoding⟧="utf-8"?><a/>',
    '<?xml version="1.0" encoding=⟦"utf 8"⟧?><a/>',
    '<?xml version="1.0" encoding=⟦""⟧?><a/>',
    '<?xml version="1.0"⟦encoding⟧="utf-8"?><a/>',
    '<?xml version="1.0" standalone=⟦"maybe"⟧?><a/>',
    '<?xml version="1.0" standalone="yes" ⟦encoding⟧="utf-8"?><a/>',
    '<?xml version="1.0" ⟦version⟧="1.0"?><a/>',
    '<?xml version="1.0" ⟦x⟧="1"?><a/>',
    '<?xml version="1.0" ⟦?⟧?><a/>',
  ],
  "invalid-markup": [
    "<a>⟦<!⟧x></a>",
    "<a>⟦<!⟧</a>",
    "<a>⟦<!⟧- x --></a>",
    "<a>⟦<!⟧[CDAT[ < & ]]></a>",
  ],
  "invalid-doctype": [
    "⟦<!doctype⟧ a><a/>",
    "<a/>⟦<!DOCTYPE⟧ a>",
    "<a>⟦<!DOCTYPE⟧ a></a>",
    "<!DOCTYPE a>⟦<!DOCTYPE⟧ a><a/>",
    "<!DOCTYPE⟦>⟧<a/>",
    "<!DOCTYPE ⟦[⟧]><a/>",
    "<!DOCTYPE a ⟦b⟧><a/>",
    "<!DOCTYPE a\n⟦<⟧a/>",
    "<!DOCTYPE a ⟦[⟧\n<a/>",
    "<!DOCTYPE a SYSTEM⟦>⟧<a/>",
    "<!DOCTYPE a SYSTEM ⟦x⟧><a/>",
    '<!DOCTYPE a PUBLIC "⟦^⟧" "x"><a/>',
    "<!DOCTYPE a PUBLIC 'x'⟦>⟧<a/>",
    "<!DOCTYPE a [ ⟦x⟧ ]><a/>",
    "<!DOCTYPE a [ ⟦%⟧ ]><a/>",
    "<!DOCTYPE a []⟦]⟧><a/>",
    "<!DOCTYPE a [<!ELEMENT a ⟦b⟧>]><a/>",
    "<!DOCTYPE a [<!ELEMENT a (b⟦>⟧]><a/>",
    "<!DOCTYPE a [<!ELEMENT a (b,c⟦|⟧d)>]><a/>",
    "<!DOCTYPE a [<!ELEMENT a (#PCDATA|b)⟦>⟧]><a/>",
    "<!DOCTYPE a [<!ATTLIST a b ⟦X⟧ ''>]><a/>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA '⟦<⟧'>]><a/>",
    "<!DOCTYPE a [<!ATTLIST a b CDATA '⟦&x;⟧'>]><a/>",
    "<!DOCTYPE a [<!ENTITY e '⟦&⟧'>]><a/>",
    "<!DOCTYPE a [<!ENTITY e '⟦%⟧p;'>]><a/>",
    "<!DOCTYPE a [<!ENTITY ⟦e:f⟧ ''>]><a/>",
    "<!DOCTYPE a [<!-- ⟦--⟧ -->]><a/>",
    "<!DOCTYPE a [⟦<?xml⟧ version='1.0'?>]><a/>",
    "<!DOCTYPE a [⟦<!⟧WHAT x>]><a/>",
    "<!DOCTYPE a [⟦<!⟧[INCLUDE[]]>]><a/>".replace("]]>]>", ">]>"),
  ],
  "misplaced-entity": [
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'x' NDATA n>]><a>⟦&e;⟧</a>",
    "<!DOCTYPE a [<!ENTITY e SYSTEM 'x'>]><a x='⟦&e;⟧'/>",
    "<!DOCTYPE a [<!ENTITY e '<b/>'>]><a x='⟦&e;⟧'/>",
    "<!DOCTYPE a [<!ENTITY e '&f;'><!ENTITY f '&#60;'>]><a x='⟦&e;⟧'/>",
  ],
  "recursive-entity": [
    "<!DOCTYPE a [<!ENTITY e '&f;'><!ENTITY f '&e;'>]><a>⟦&e;⟧</a>",
    "<!DOCTYPE a [<!ENTITY e 'x&e;'>]><a x='⟦&e;⟧'/>",
  ],
  "unbound-prefix": [
    "<⟦p⟧:a/>",
    '<a ⟦p⟧:x="1"/>',
    '<a ⟦p⟧:x="1" p:y="2"><p:b/></a>',
    '<a><b xmlns:p="urn:p"/><⟦p⟧:c/></a>',
    '<a ⟦xdt⟧:Transform="Replace"/>',
    "<a⟦⟧ xml:lang='en' ⟦q⟧:x=''/>".replace("⟦⟧", ""),
  ],
  "reserved-namespace": [
    '<a ⟦xmlns:p⟧=""/>',
    '<a ⟦xmlns:xml⟧="urn:x"/>',
    '<a ⟦xmlns:xmlns⟧="urn:x"/>',
    '<a ⟦xmlns:p⟧="http://www.w3.org/XML/1998/namespace"/>',
    '<a ⟦xmlns:p⟧="http://www.w3.org/2000/xmlns/"/>',
    '<a ⟦xmlns⟧="http://www.w3.org/XML/1998/namespace"/>',
    '<a ⟦xmlns⟧="http://www.w3.org/2000/xmlns/"/>',
    "<⟦xmlns⟧:a/>",
  ],
};

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

  it("are all in the table above", async () => {
    const { readFileSync, readdirSync } = await import("node:fs");
    const folder = new URL("../../src/document/", import.meta.url);
    const codes = new Set<string>();
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!file.endsWith(".ts")) continue;
      const source = readFileSync(new URL(file, folder), "utf8");
      for (const [, code] of source.matchAll(/(?:add|warn|[rR]eport)\(\s*"([a-z]+(?:-[a-z]+)+)"/g))
        codes.add(code!);
    }
    const known = [...Object.keys(PROBLEMS), "too-many-problems"];
    expect([...codes].filter((code) => !known.includes(code))).toEqual([]);
    expect(codes.size).toBeGreaterThan(25);
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
