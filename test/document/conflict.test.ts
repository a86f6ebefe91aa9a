import { describe, expect, it } from "vitest";
import { scan } from "../../src/document/scan.js";
import { createSource } from "../../src/source.js";
import { messageText } from "../../src/message.js";

function problems(text: string): readonly string[] {
  const source = createSource("web.config", text);
  return scan(source).problems.map(
    ({ code, span }) => `${code} ${JSON.stringify(source.text.slice(span.start, span.end))}`,
  );
}

const OURS = '  <sessionState mode="InProc">';
const THEIRS = '  <sessionState mode="Off">';

describe("a merge conflict is one problem, at its first marker", () => {
  it.each([
    [
      "whole elements",
      `<a>\n<<<<<<< HEAD\n<b/>\n=======\n<c/>\n>>>>>>> other\n</a>`,
      ['merge-conflict "<<<<<<< HEAD"'],
    ],
    [
      "start tags whose end stands outside",
      `<a>\n<<<<<<< HEAD\n${OURS}\n=======\n${THEIRS}\n>>>>>>> other\n  </sessionState>\n</a>`,
      ['merge-conflict "<<<<<<< HEAD"'],
    ],
    [
      "attributes inside a start tag, with the original between",
      `<a\r\n<<<<<<< HEAD\r\n b="1"\r\n||||||| base\r\n b="2"\r\n=======\r\n b="3"\r\n>>>>>>> x\r\n c="4"/>`,
      ['merge-conflict "<<<<<<< HEAD"'],
    ],
    [
      "two of them, with damage of another kind between",
      `<a>\n<<<<<<< a\n=======\n<c/>\n>>>>>>> b\n<b c=1/>\n<<<<<<< a\n<c>\n=======\n<c>\n>>>>>>> b\n</c></a>`,
      ['merge-conflict "<<<<<<< a"', 'unquoted-value "1"', 'merge-conflict "<<<<<<< a"'],
    ],
    [
      "only the last marker is left",
      "<a>\n>>>>>>> b\n</a>\n<",
      ['merge-conflict ">>>>>>> b"', 'text-outside-root "<"'],
    ],
    ["only the first marker is left", "<a>\n<<<<<<< HEAD\n</a>", ['merge-conflict "<<<<<<< HEAD"']],
    [
      "damage inside is not told",
      "<a>\n<<<<<<< HEAD\n<b c=1/>\n=======\n>>>>>>> b\n</a>",
      ['merge-conflict "<<<<<<< HEAD"'],
    ],
  ])("%s", (_name, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it.each([
    ["in a comment", "<a><!--\n<<<<<<< HEAD\n=======\n>>>>>>> b\n--></a>"],
    ["in a CDATA section", "<a><![CDATA[\n<<<<<<< HEAD\n=======\n>>>>>>> b\n]]></a>"],
  ])("none %s", (_name, text) => {
    expect(problems(text)).toEqual([]);
  });

  it("reads the first side", () => {
    const text = `<a>\n<<<<<<< HEAD\n${OURS}\n=======\n${THEIRS}\n>>>>>>> other\n  </sessionState>\n</a>`;
    const { root } = scan(createSource("web.config", text));
    expect(root?.children.map(({ attributes }) => attributes[0]?.value)).toEqual(["InProc"]);
  });
});

describe("a second byte order mark is one problem, by its name", () => {
  it.each([
    ["before the root", "\ufeff\ufeff<a/>"],
    ["before the declaration", '\ufeff\ufeff<?xml version="1.0"?><a/>'],
    ["several more", "\ufeff\ufeff\ufeff<a/>"],
  ])("%s", (_name, text) => {
    expect(problems(text)).toEqual([
      `second-byte-order-mark ${JSON.stringify(text.slice(1, text.indexOf("<")))}`,
    ]);
  });
});

describe("quotes that are none are called by their name", () => {
  it.each([
    ["typographic", "<a b=“c” d='1'/>", "in typographic quotes"],
    ["of the French", "<a b=«c» d='1'/>", "in typographic quotes"],
    ["primes", "<a b=″c″ d='1'/>", "between primes"],
    ["single primes", "<a b=′c′ d='1'/>", "between primes"],
  ])("%s", (_name, text, words) => {
    const { problems: found, root } = scan(createSource("web.config", text));
    expect(found.map(({ message }) => messageText(message))).toEqual([
      expect.stringContaining(words),
    ]);
    expect(root?.attributes.map(({ value }) => value)).toEqual(["c", "1"]);
  });
});
