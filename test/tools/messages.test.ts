/** Everything that iislint says of a place, read in one list. */
import { describe, expect, test } from "vitest";
import { readerMessages } from "../../schema/generated/reader-messages.js";
import { diagnostics, rules } from "../../src/index.js";
import { idTable } from "../../src/ids.js";

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
