/**
 * Characters in tags that no editor shows: a no-break space where XML takes only its four kinds of
 * white space, and marks of no width. Pages of the web and word processors leave them behind.
 */
import { Finder } from "./finder.js";
import { isNameChar } from "./names.js";
import type { Problem } from "./tree.js";

/** They look like a space. */
const BLANKS = "\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000";
/** They look like nothing. U+FEFF, U+200C and U+200D may stand in names only since XML's fifth edition, which .NET does not know. */
const NOTHING = "\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff";
const ANY = new RegExp(`[${BLANKS}${NOTHING}]`);
const RUN = new RegExp(`[${BLANKS}${NOTHING}]+`, "y");
const NO_WIDTH = new RegExp(`[${NOTHING}]`);
const BLANK = new RegExp(`[${BLANKS}]`);
const OF_NO_WIDTH = new RegExp(`[${NOTHING}]+`, "g");

const QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'" };
/** What begins with `<` and is no tag, with its end. The declaration is read like a tag. */
const OTHERS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;

export interface Invisible {
  readonly start: number;
  readonly end: number;
  /** Name characters stand around it: it cuts a name in two. */
  readonly inName: boolean;
}

/**
 * The runs of such characters in tags, outside of quotes, in order. Takes time linear in the text.
 * @param text - of a whole file; offsets are UTF-16 units
 */
export function invisibleIn(text: string): readonly Invisible[] {
  if (!ANY.test(text)) return [];
  const found: Invisible[] = [];
  const finders = new Map(
    [...OTHERS.map(([, end]) => end), '"', "'"].map((end) => [end, new Finder(text, end)]),
  );
  const less = new Finder(text, "<");
  const next = (needle: string, from: number) => finders.get(needle)?.next(from) ?? Infinity;

  /** Reads a tag from inside it, and gives the offset behind it. */
  const readTag = (from: number): number => {
    for (let i = from; i < text.length; ) {
      const letter = text.charAt(i);
      if (letter === "<") return i;
      if (letter === ">") return i + 1;
      RUN.lastIndex = i;
      const run = RUN.exec(text)?.[0];
      if (run !== undefined) {
        const end = i + run.length;
        const inName =
          !BLANK.test(run) && i > 0 && isNameChar(text, i - 1) && isNameChar(text, end);
        found.push({ start: i, end, inName });
        i = end;
      } else if (letter in QUOTES) {
        const close = next(letter, i + 1);
        i = close < less.next(i) ? close + 1 : i + 1;
      } else i++;
    }
    return text.length;
  };

  for (let at = less.next(0); at < text.length; at = less.next(at)) {
    const other = OTHERS.find(([start]) => text.startsWith(start, at));
    if (other !== undefined && !/^<\?xml[^\w:.-]/.test(text.slice(at, at + 6))) {
      at = Math.min(next(other[1], at + other[0].length), text.length);
    } else {
      const begins = isNameChar(text, at + 1) || /[/?]/.test(text.charAt(at + 1));
      at = begins ? readTag(at + 1) : at + 1;
    }
  }
  return found;
}

/** The same length of text without them: blanks in their place, or behind the name that they cut. */
export function withoutInvisible(text: string, found: readonly Invisible[]): string {
  let shown = "";
  let from = 0;
  for (const { start, end, inName } of found) {
    if (start < from) continue;
    let stop = end;
    if (inName) while (stop < text.length && isPart(text, stop)) stop++;
    shown += text.slice(from, start);
    shown += (inName ? text.slice(end, stop).replaceAll(OF_NO_WIDTH, "") : "").padEnd(stop - start);
    from = stop;
  }
  return shown + text.slice(from);
}

const isPart = (text: string, at: number) => isNameChar(text, at) || NO_WIDTH.test(text.charAt(at));

/** The first such character of a text as "U+00A0", and whether it looks like a space. */
export function unseenIn(
  text: string,
): { readonly at: number; readonly code: string; readonly isBlank: boolean } | undefined {
  const at = text.search(ANY);
  if (at < 0) return undefined;
  const letter = text.charAt(at);
  return { at, code: codeOf(letter), isBlank: BLANK.test(letter) };
}

/** The text without any such character. */
export const withoutUnseen = (text: string): string =>
  Array.from(text)
    .filter((letter) => !ANY.test(letter))
    .join("");

const codeOf = (letter: string) =>
  `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;

/** One problem for all that look alike, at the first of them. */
function problemOf(text: string, alike: readonly Invisible[], blank: boolean): Problem[] {
  const [first, ...others] = alike;
  if (!first) return [];
  const code = codeOf(text.charAt(first.start));
  const what = blank
    ? `A blank that XML does not take for white space (${code}) is in this tag`
    : `A character that no editor shows (${code}) is in this tag`;
  const more =
    others.length === 0
      ? ""
      : others.length === 1
        ? ", and one more in this file"
        : `, and ${others.length} more in this file`;
  return [
    {
      code: "invisible-character",
      severity: "error",
      message: {
        what: `${what}${more}: ${blank ? "write a plain space instead" : "remove it"}.`,
        because: "Text copied from a web page or a word processor brings such characters along.",
      },
      span: { start: first.start, end: first.end },
    },
  ];
}

/** The problems of the text without them, and one for each kind. */
export function withInvisible(
  problems: readonly Problem[],
  text: string,
  found: readonly Invisible[],
): readonly Problem[] {
  const isBlank = ({ start }: Invisible) => BLANK.test(text.charAt(start));
  const own = [
    ...problemOf(text, found.filter(isBlank), true),
    ...problemOf(
      text,
      found.filter((each) => !isBlank(each)),
      false,
    ),
  ];
  return [...own, ...problems].sort((a, b) => a.span.start - b.span.start);
}
