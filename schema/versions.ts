/** Texts that .NET parses by rules of its own, as patterns for the sections. */

/** What Int32.Parse takes around a number. */
const BLANK = "[\\t-\\r ]*";

/** 10 to 2147483647. */
export const TEN_OR_MORE =
  "[1-9]\\d{1,8}|1\\d{9}|20\\d{8}|21[0-3]\\d{7}|214[0-6]\\d{6}|2147[0-3]\\d{5}|21474[0-7]\\d{4}|214748[0-2]\\d{3}|2147483[0-5]\\d{2}|21474836[0-3]\\d|214748364[0-7]";

const part = (digits: string) => `${BLANK}${digits}${BLANK}`;
const from = (low: number) => part(`\\+?0*(?:[${low}-9]|${TEN_OR_MORE})`);
const ANY = part(`(?:-0+|\\+?0*(?:\\d|${TEN_OR_MORE}))`);

/** System.Version: two to four parts, each as Int32.Parse takes it. */
export const VERSION = `^${ANY}(?:\\.${ANY}){1,3}$`;

/** The same, 3.5 or higher. */
export const VERSION_FROM_3_5 = `^(?:${from(4)}\\.${ANY}|${part("\\+?0*3")}\\.${from(5)})(?:\\.${ANY}){0,2}$`;

/** Char.IsWhiteSpace: JavaScript's `\\s` counts U+FEFF, and not U+0085. */
export const NO_WHITE_SPACE = "^(?:\ufeff|[^\\s\x85])*$";
