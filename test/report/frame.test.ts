import { describe, expect, it } from "vitest";
import { framed, place, source } from "./samples.js";

const shown = (text: string, words: string) => {
  const of = source(text);
  return `\n${framed(place(of, words))}`;
};

describe("frame", () => {
  it("puts carets under the exact span", () => {
    expect(shown('<a>\n  <b mode="X" />\n</a>', "X")).toBe(`
  2 |   <b mode="X" />
    |            ^
`);
  });

  it("aligns line numbers and knows CRLF and lone CR", () => {
    expect(shown(`${"\r\n".repeat(98)}<a\rb="X"\r\n c="1"`, "X")).toBe(`
  100 | b="X"
      |    ^
`);
  });

  it("widens tabs to stops of four columns", () => {
    expect(shown("\t<a\tmode=\t'X'/>", "X")).toBe(`
  1 |     <a  mode=   'X'/>
    |                  ^
`);
  });

  it("counts wide and combining characters as a terminal shows them", () => {
    expect(shown('<a n="日本" o="é😀" m="X"/>', "X")).toBe(`
  1 | <a n="日本" o="é😀" m="X"/>
    |                        ^
`);
  });

  it("prints no control character and nothing that turns the writing direction", () => {
    expect(shown('<a n="\u001b[m\u202e" m="X"/>', "X")).toBe(`
  1 | <a n="\ufffd[m\ufffd" m="X"/>
    |                ^
`);
  });

  it("shows a place behind the last character, and an empty one", () => {
    const of = source("<a>\n<b");
    expect(`\n${framed({ source: of, span: { start: 6, end: 6 } })}`).toBe(`
  2 | <b
    |   ^
`);
    expect(`\n${framed({ source: of, span: { start: 4, end: 4 } })}`).toBe(`
  2 | <b
    | ^
`);
  });

  it("shows nothing of an empty text", () => {
    expect(framed({ source: source(""), span: { start: 0, end: 0 } })).toBe("");
  });

  it("cuts a long line down to what is around the place", () => {
    expect(shown(`<a ${'b="1234" '.repeat(30)}mode="X" ${'c="1234" '.repeat(30)}/>`, '"X"')).toBe(`
  1 | …="1234" b="1234" b="1234" b="1234" mode="X" c="1234" c="1234" c="1234" c="1234" c="1234" c="1234" c="1234" c="1234" c=…
    |                                          ^^^
`);
  });

  it("shows each line of a short span", () => {
    expect(
      shown('<a>\n  <b\n    mode="X"\n    y="1" />\n</a>', '<b\n    mode="X"\n    y="1" />'),
    ).toBe(`
  2 |   <b
    |   ^^
  3 |     mode="X"
    |     ^^^^^^^^
  4 |     y="1" />
    |     ^^^^^^^^
`);
  });

  it("leaves out the middle of a long span", () => {
    const text = `<a>\n${"  <b/>\n".repeat(20)}</a>`;
    expect(shown(text, text)).toBe(`
   1 | <a>
     | ^^^
   2 |   <b/>
     |   ^^^^
   … |
  22 | </a>
     | ^^^^
`);
  });
});

describe("frame: secrets", () => {
  it("masks them and moves the carets", () => {
    expect(shown('<a password="hunter2" mode="X"/>', "X")).toBe(`
  1 | <a password="***" mode="X"/>
    |                         ^
`);
  });

  it("puts carets under the mask where the secret itself is meant", () => {
    expect(
      shown('<a connectionString="data source=x;password=y" />', "data source=x;password=y"),
    ).toBe(`
  1 | <a connectionString="***" />
    |                      ^^^
`);
    expect(shown('<a connectionString="data source=x;password=y" />', "source")).toBe(`
  1 | <a connectionString="***" />
    |                      ^^^
`);
  });

  it("masks the part of a value that began lines before", () => {
    const text = '<add connectionString="\n  Server=s;\n  Uid=u" bad="X"/>';
    expect(shown(text, "X")).toBe(`
  3 | ***" bad="X"/>
    |           ^
`);
  });

  it("masks in comments and in damaged tags", () => {
    expect(shown('<!-- pwd=hunter2;x --><a b="X" password="hunter2', "X")).toBe(`
  1 | <!-- ... --><a b="X" password="***
    |                   ^
`);
  });

  it("lets no part of a secret through a cut", () => {
    const text = `<a password="${"hunter2".repeat(200)}" mode="X" ${"b ".repeat(400)}/>`;
    const out = shown(text, "X");
    expect(out).not.toContain("hunter");
    expect(out).toContain('***" mode="X"');
  });
});
