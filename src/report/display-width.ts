/** How wide a character is on a terminal, and whether it may be printed there. */

type Range = readonly [first: number, last: number];

/** Control characters, and marks that turn the writing direction and so forge what a line says. */
const UNPRINTABLE: readonly Range[] = [
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
  // Tags: letters that nobody sees.
  [0xe0000, 0xe007f],
];

/** Combining marks: drawn on the character before. */
const ZERO_WIDTH: readonly Range[] = [
  [0x300, 0x36f],
  [0x483, 0x489],
  [0x591, 0x5bd],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x200c, 0x200d],
  [0x20d0, 0x20f0],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
];

/** East Asian letters and emoji: two columns. */
const WIDE: readonly Range[] = [
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
];

const hex = (code: number) => `\\u{${code.toString(16)}}`;

/** One such character. */
const pattern = (flags: string) =>
  new RegExp(
    `[${UNPRINTABLE.map(([first, last]) => `${hex(first)}-${hex(last)}`).join("")}]`,
    flags,
  );

const ONE = pattern("u");
const ALL = pattern("gu");

const isIn = (ranges: readonly Range[], code: number) =>
  ranges.some(([first, last]) => code >= first && code <= last);

/** Columns that a code point takes. */
export function widthOf(code: number): 0 | 1 | 2 {
  if (code < 0x300) return 1;
  if (isIn(ZERO_WIDTH, code)) return 0;
  return isIn(WIDE, code) ? 2 : 1;
}

/** Whether a terminal may get every character of a line. */
export const isPrintable = (text: string): boolean => !ONE.test(text);

/** The character itself, or a mark in place of one that must not reach a terminal. */
export function printable(character: string): string {
  return ONE.test(character) ? "\ufffd" : character;
}

/** Every such character in a text but the line feed, as `replace` makes it. */
export const replaceUnprintable = (text: string, replace: (character: string) => string): string =>
  text.replace(ALL, (one) => (one === "\n" ? one : replace(one)));

/** Azure Pipelines, TeamCity and old runners of GitHub look for orders anywhere in a line. */
export const ORDER = /##(?=\w*\[)/g;

/** Stands for a line break, with the blanks around it. */
const BREAK = "⏎";

/** A text in one line that a terminal may show. */
export function plain(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const lines = text.split(/[\r\n]+/);
  const last = lines.length - 1;
  const line = lines
    .map((one, i) => {
      const start = i === 0 ? one : one.trimStart();
      return i === last ? start : start.trimEnd();
    })
    .join(BREAK)
    .replaceAll("\t", " ");
  return replaceUnprintable(line, printable);
}
