/** Everything that iislint says of a place, read in one list. */
import { describe, expect, test } from "vitest";
import { readerMessages } from "../../schema/generated/reader-messages.js";
import { diagnostics, rules } from "../../src/index.js";
import { sourceOf } from "../../src/hosts/disk.js";
import { idTable } from "../../src/ids.js";
import { messageText } from "../../src/message.js";
import type { Tree } from "../fixtures/disk.js";
import { findings } from "../fuzz/judged.js";

const ids = idTable(rules, diagnostics, readerMessages);
const all = ids.flatMap(({ id, messages }) => messages.map((message) => [id, message] as const));

test("every id has its messages in the list", () => {
  expect(ids.filter(({ messages }) => messages.length === 0).map(({ id }) => id)).toEqual([]);
});

/** Words that no administrator would use, and what the others say instead. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bstands? (?!for\b)/, "is, appears"],
  [/\bmay not (?:stand|be put)\b/, "is not allowed"],
  [/\bat hand\b/, "provided"],
  [/\bbehind\b(?!\.)/, "after"],
  [/\bmend(?:s|ed)?\b/, "fix"],
  [/\btold\b/, "reported"],
  [/(?<!\bthere )\b(?:is|are) no (?!longer\b|more\b|default\b)/i, "is not a"],
  [/\bh(?:is|er) own\b/, "their own"],
];

describe.each(WORDS)("%s", (word, better) => {
  test(`no message has it: "${better}"`, () => {
    expect(all.filter(([, message]) => word.test(message))).toEqual([]);
  });
});

test("a message is made of sentences", () => {
  expect(all.filter(([, message]) => !/[.}]$/.test(message))).toEqual([]);
  expect(all.filter(([, message]) => /\s{2}|\s[.,;:](?:\s|$)/.test(message))).toEqual([]);
});

describe("what is said is in the list", () => {
  /** What a template says, whatever is filled in; what is empty leaves no blank. */
  const pattern = (template: string): RegExp =>
    new RegExp(
      `^${template
        .split(/\{[^{} ]+\}/)
        .map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&").replaceAll(" ", "\\s*"))
        .join(".*")}$`,
      "s",
    );
  const isListed = (id: string, text: string): boolean =>
    (readerMessages[id] ?? []).some((template) => pattern(template).test(text));

  const web = (inner: string): Tree => ({
    "Web.config": `<configuration>${inner}</configuration>`,
  });
  const session = (attributes: string, before = ""): Tree =>
    web(`<system.web>${before}<sessionState ${attributes} /></system.web>`);
  const transform = (inner: string): Tree => ({
    ...session('mode="InProc"'),
    "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">${inner}</configuration>`,
  });

  test.each<readonly [string, string, Tree]>([
    ["a stray end tag", "xml-syntax", web("</configurations>")],
    ["a value that nothing ends", "xml-syntax", web('<a b="1 />')],
    ["a path of many parts", "unreadable-file", web(`<location path="${"a/".repeat(300)}b" />`)],
    ["elements of many levels", "unreadable-file", web("<a>".repeat(2000) + "</a>".repeat(2000))],
    ["a location of a wrong word", "invalid-location", web('<location paxh="a" />')],
    ["a word for a lock", "invalid-attribute-value", session('lockItem="yes"')],
    ["a lock of nothing there", "invalid-attribute-value", session('lockAttributes="foo"')],
    ["a configSource", "invalid-config-source", session('configSource="/own.config"')],
    [
      "a file of settings",
      "invalid-config-source",
      {
        ...web('<appSettings file="own.config" />'),
        "own.config": '<appSettings lockItem="true" />',
      },
    ],
    [
      "what a transform left over",
      "unknown-attribute",
      session('xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"'),
    ],
    ["a comment in vain", "unused-suppression", session("", "<!-- iislint-disable no-x: a -->")],
    [
      "a transform of nothing",
      "transform-without-effect",
      transform(
        '<appSettings xdt:Transform="Remove"><a /></appSettings><b xdt:Transform="Replace" />',
      ),
    ],
    [
      "a transform that sets nothing",
      "transform-without-effect",
      transform('<system.web><sessionState xdt:Transform="SetAttributes(none)" /></system.web>'),
    ],
    [
      "a transform of no name",
      "invalid-transform",
      transform('<system.web xdt:Transform="Inserted" />'),
    ],
  ])("%s", (_, id, tree) => {
    const told = findings(tree, {});
    expect(told.map(({ rule }) => rule)).toContain(id);
    const texts = told
      .filter(({ by }) => by !== "rule")
      .map(({ rule, message }) => [rule, messageText(message)] as const);
    expect(texts.filter(([rule, text]) => !isListed(rule, text))).toEqual([]);
  });

  test.each([
    ["of no character", [0x3c, 0x61, 0, 0x2f, 0x3e]],
    ["in half of UTF-32", [0xff, 0xfe, 0, 0, 0, 0, 0x11, 0x7f]],
  ])("bytes %s", (_, bytes) => {
    const read = sourceOf("Web.config", Uint8Array.from(bytes));
    expect("message" in read && isListed("unreadable-file", read.message)).toBe(true);
  });
});
