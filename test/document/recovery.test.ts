import { describe, expect, it } from "vitest";
import { attributes, cut, elements, outline, read } from "./help.js";

/** What stands in the file while somebody types between two elements; `|` is not part of it. */
const TYPING: readonly [what: string, text: string][] = [
  ["half a name", "<sess"],
  ["half a name with a prefix", "<p:"],
  ["a name and a space", "<sessionState "],
  ["half an attribute name", "<sessionState mo"],
  ["no value", "<sessionState mode"],
  ["no value behind =", "<sessionState mode="],
  ["no value in a closed tag", "<sessionState mode= />"],
  ["no value before another attribute", '<sessionState mode= timeout="20"/>'],
  ["an open quote", '<sessionState mode="'],
  ["an open quote with a value", '<sessionState mode="InProc'],
  ["an open quote in a closed tag", '<sessionState mode="InProc />'],
  ["an open quote before another attribute", '<sessionState mode="InProc timeout="20"/>'],
  ["an open quote before another line", '<sessionState mode="InProc\n  timeout="20"/>'],
  ["an open single quote", "<sessionState mode='"],
  ["an unquoted value", "<sessionState mode=InProc/>"],
  ["a value without its first quote", '<sessionState mode=InProc" timeout="20"/>'],
  ["two attributes glued", '<sessionState mode="InProc"timeout="20"/>'],
  ["a value without =", '<sessionState mode"InProc"/>'],
  ["a quote too many", '<sessionState mode="InProc"" timeout="20"/>'],
  ["a missing >", '<sessionState mode="InProc"'],
  ["a missing > behind /", '<sessionState mode="InProc" /'],
  ["a space in />", '<sessionState mode="InProc" / >'],
  ["a missing end tag", '<sessionState mode="InProc">'],
  ["< alone", "<"],
  ["</ alone", "</"],
  ["half an end tag", "<providers></prov"],
  ["an end tag without >", "<providers></providers"],
  ["an end tag of another element", "<providers></provider>"],
  ["an end tag too many", "</providers>"],
  ["a lone &", "&"],
  ["half a reference", "&am"],
  ["half a character reference", "&#"],
  ["a lone & in a value", '<sessionState cookieName="&"/>'],
  ["<!", "<!"],
  ["half a comment start", "<!-"],
  ["half a comment", "<!-- half"],
  ["half a comment end", "<!-- half -"],
  ["half a CDATA section", "<![CDATA["],
  ["half a CDATA start", "<![CDA"],
  ["<?", "<?"],
  ["half an instruction", "<?pi x"],
  ["half a document type", "<!DOCTYPE"],
  ["text", "text"],
];

describe("while an element is typed, its siblings keep their attributes", () => {
  const surroundings: readonly [string, string, string][] = [
    ["on lines", '<r>\n  <a k="1"/>\n  ', '\n  <b y="2" z="3">t</b>\n</r>\n'],
    ["on one line", '<r><a k="1"/>', '<b y="2" z="3">t</b></r>'],
    [
      "with CRLF and a comment behind",
      '<r>\r\n<a k="1"/>\r\n',
      '\r\n<b y="2" z="3">t</b><!-- c -->\r\n</r>',
    ],
  ];
  for (const [where, before, behind] of surroundings) {
    it.each(TYPING)(`%s, ${where}`, (_what, typed) => {
      const document = read(before + typed + behind);
      const all = elements(document);
      const a = all.find((element) => element.name === "a")!;
      const b = all.find((element) => element.name === "b")!;
      expect(a.attributes.map(({ name, value }) => [name, value])).toEqual([["k", "1"]]);
      expect(
        b.attributes.map(({ name, value, valueSpan }) => [name, value, cut(document, valueSpan)]),
      ).toEqual([
        ["y", "2", "2"],
        ["z", "3", "3"],
      ]);
      expect(cut(document, b.span)).toBe('<b y="2" z="3">t</b>');
      expect(document.root!.name).toBe("r");
      expect(cut(document, document.root!.endTag!)).toBe("</r>");
      // One damage, one problem; text alone is well-formed.
      expect(document.problems.map((problem) => problem.code)).toHaveLength(
        typed === "text" ? 0 : 1,
      );
    });
  }
});

describe("recovery", () => {
  it.each([
    // A start tag cut off by `<` is an empty element there.
    ['<r><a x="1" <b y="2"/></r>', "r(a[x=1],b[y=2])"],
    ["<r><a<b/></a></r>", "r(a,b)"],
    ["<r><a x='1'\n</r>", "r(a[x=1])"],
    // ... but a root that has its end tag keeps what stands inside.
    ['<r x="1"\n<a/><b/>\n</r>', "r[x=1](a,b)"],
    ["<r <a/>", "r + a", 2],
    ["<r <a/></rr>", "r + a", 3],
    // An end tag closes up to the element of its name, and is skipped where there is none.
    ["<r><a><b><c></a><d/></r>", "r(a(b(c)),d)", 2],
    ["<r><a></x><b/></a><c/></r>", "r(a(b),c)"],
    ["<r></x><a/></r></y>", "r(a)", 2],
    ["<r><a><b></a></b><c/></r>", "r(a(b),c)"],
    ["<r><a></A><b/></r>", "r(a(b))"],
    // Half an end tag closes the element it stands in.
    ["<r><providers></prov\n<b/></r>", "r(providers,b)"],
    ["<r><a></a\n<b/></r>", "r(a,b)"],
    ["<r><a></\n<b/></a></r>", "r(a(b))"],
    // An unquoted value ends at white space, `>` or `/>`.
    ["<r a=1 b=x/y c=/z><d e=f/></r>", "r[a=1 b=x/y c=/z](d[e=f])", 4],
    // An unclosed value ends at the line's end, at `>` or `/>`, or before the next attribute.
    ['<r><a x="1 />\n<b/></r>', "r(a[x=1],b)"],
    ['<r><a x="1 2 3>\n<b/></a></r>', "r(a[x=1 2 3](b))"],
    ['<r><a x="1\n  y="2"\n  z="3"/><b/></r>', "r(a[x=1 y=2 z=3],b)"],
    ['<r><a x="1 y="2" z=\'3\'/><b/></r>', "r(a[x=1 y=2 z=3],b)"],
    ['<r><a x=" y="2"/><b/></r>', "r(a[x= y=2],b)"],
    ['<r><a x="data source=s;b=c\n y="2"/></r>', "r(a[x=data source=s;b=c y=2])"],
    ["<r><a x='1 /><b y='2'/></r>", "r(a[x=1],b[y=2])"],
    ['<r><a x="&amp; 1 />\n<b/></r>', "r(a[x=& 1],b)"],
    ['<r><a x="1', "r(a[x=1])", 2],
    // A value over several lines is no damage, nor is `<` in one that is closed on its line.
    ['<r><a x="1\n2\n3" y="4"/></r>', "r(a[x=1 2 3 y=4])", 0],
    ['<r><a x="1\n>\n2" y="4"/></r>', "r(a[x=1 > 2 y=4])", 0],
    ['<r><a x="1<2" y="<b>"/></r>', "r(a[x=1<2 y=<b>])", 2],
    // Junk in tags.
    ['<r><a / x="1"/><b/></r>', "r(a[x=1],b)"],
    ['<r><a ="1" x="2"/></r>', "r(a[x=2])"],
    ['<r><a "1" x="2"/></r>', "r(a[x=2])"],
    ['<r><a x="say "so" now" y="2"/><b/></r>', "r(a[x=say  y=2],b)"],
    ["<r><a x=“1 2” y='3'/></r>", "r(a[x=1 2 y=3])"],
    ["<r><a></a x='1'><b/></r>", "r(a,b)"],
    ["<r><a></ a><b/></r>", "r(a,b)"],
    // A slip in the name of a start tag does not cost the end tag.
    ["<r><syste&m.web><a/></system.web><b/></r>", "r(syste&m.web(a),b)"],
    ["<r><system .web><a/></system.web><b/></r>", "r(system(a),b)"],
    // Comments, CDATA sections and instructions that are never closed swallow nothing.
    ["<r><!-- x <a/> <!-- y --><b/></r>", "r(a,b)"],
    ["<r><!-- <a/> <!-- y --> <b/> --><c/></r>", "r(c)"],
    ["<r><![CDATA[ x <a/></r>", "r(a)"],
    ["<r><?p x <a/></r>", "r(a)"],
    ["<r><?p x> <a/></r>", "r(a)"],
    // Text where none may be.
    ["x<r/>y", "r", 2],
    ["<r/><s><t/></s>", "r + s(t)"],
    ["<r>1 < 2<a/> << <b/></r>", "r(a,b)", 2],
    // Document types.
    ["<!DOCTYPE r [<r><a/></r>", "r(a)"],
    ["<!DOCTYPE r\n<r><a/></r>", "r(a)"],
    ["<!DOCTYPE r [<!ENTITY e 'x]><r><a/></r>", "r(a)"],
    ["<!DOCTYPE r SYSTEM 'x><r><a/></r>", "r(a)"],
    ["<!DOCTYPE r x [<!ENTITY e ']'>]><r>&e;</r>", "r"],
  ] as [string, string, number?][])("%s", (text, tree, count = 1) => {
    const document = read(text);
    expect(outline(document)).toBe(tree);
    expect(document.problems.map((problem) => problem.code)).toHaveLength(count);
  });

  it("keeps everything before the damage as it was", () => {
    const whole =
      '<?xml version="1.0"?>\n<r a="1">\n  <s b="2"><!-- c --><t d="3">e</t></s>\n  <u f="4"/>\n</r>\n';
    const names = elements(read(whole)).map((element) => [element.name, element.startTag.end]);
    for (let end = 0; end < whole.length; end++) {
      const document = read(whole.slice(0, end));
      const found = elements(document);
      const complete = names.filter(([, tagEnd]) => (tagEnd as number) <= end);
      expect(found.slice(0, complete.length).map((element) => element.name)).toEqual(
        complete.map(([name]) => name),
      );
      for (const attribute of attributes(document).slice(0, complete.length))
        if (attribute.valueSpan.end < end)
          expect(attribute.value).toBe(cut(document, attribute.valueSpan));
      expect(end > whole.length - 2 || document.problems.length > 0).toBe(true);
    }
  });

  it("says what closed early, and where an element ends that has no end tag", () => {
    const text = "<r><a><b>t</a><c/></r>";
    const document = read(text);
    const [, a, b] = elements(document);
    expect(cut(document, b!.span)).toBe("<b>t");
    expect(b!.endTag).toBeUndefined();
    expect(cut(document, a!.span)).toBe("<a><b>t</a>");
    expect(cut(document, a!.endTag!)).toBe("</a>");
  });
});
