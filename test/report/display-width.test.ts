/** Columns of a character, and which ones reach no terminal: both ends of every range. */
import { expect, test } from "vitest";
import { plain, printable, widthOf } from "../../src/report/display-width.js";

const between = (ranges: readonly (readonly [number, number])[]) =>
  ranges.flatMap(([first, last]) => [first, last]);
const beside = (ranges: readonly (readonly [number, number])[]) =>
  ranges.flatMap(([first, last]) => [first - 1, last + 1]);
const named = (codes: readonly number[]) => codes.map((code) => [code.toString(16), code] as const);

// Combining marks of Latin, Cyrillic, Hebrew and Arabic; joiners, variation selectors.
const MARKS = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x200c, 0x200d],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
] as const;
// Hangul, CJK, Kana, Yi, full-width forms, emoji, further ideographs.
const WIDE = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3fffd],
] as const;

test.each(named(between(MARKS)))("U+%s takes no column", (_, code) => {
  expect(widthOf(code)).toBe(0);
});
test.each(named(between(WIDE)))("U+%s takes two columns", (_, code) => {
  expect(widthOf(code)).toBe(2);
});
test.each(named([0x20, 0x7e, 0xe9, 0x2ff, 0x1f2ff, 0x1fb00, 0x1ffff, 0x3fffe, 0x10ffff]))(
  "U+%s takes one column",
  (_, code) => {
    expect(widthOf(code)).toBe(1);
  },
);
test.each(named(beside(MARKS).filter((code) => code !== 0xfe30 && code !== 0xfe2f)))(
  "U+%s beside marks takes one column",
  (_, code) => {
    expect(widthOf(code)).toBe(1);
  },
);
test.each(named(beside(WIDE).filter((code) => code !== 0xfe2f)))(
  "U+%s beside wide ones takes one column",
  (_, code) => {
    expect(widthOf(code)).toBe(1);
  },
);

const HIDDEN = [
  [0x00, 0x1f],
  [0x7f, 0x9f],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200b],
  [0x200e, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0xd800, 0xdfff],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
  [0xe0000, 0xe007f],
] as const;
test.each(named(between(HIDDEN)))("U+%s is not printed", (_, code) => {
  expect(printable(String.fromCodePoint(code))).toBe("\ufffd");
});
test.each(named(beside(HIDDEN).filter((code) => code >= 0)))("U+%s is printed", (_, code) => {
  expect(printable(String.fromCodePoint(code))).toBe(String.fromCodePoint(code));
});

test.each([
  ["a\r\n  b", "a⏎b"],
  ["a \n\n\n b\rc", "a⏎b⏎c"],
  ["a\tb", "a b"],
  ["a\u0007😀é", "a\ufffd😀é"],
  ["a  b", "a  b"],
])("%j in one line is %j", (text, expected) => {
  expect(plain(text)).toBe(expected);
});
