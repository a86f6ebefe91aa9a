/** What an edit makes of its lines. */
import type { Edit } from "../diagnostic.js";
import type { Source, Span } from "../source.js";
import { type Glass, shownText } from "./frame.js";
import { type Line, line, painted, shown } from "./print.js";
import { columnsIn } from "./wrap.js";

/** More lines than this are not shown: the edit is no small one. */
const MOST = 3;

/** Characters kept in front of what changes, in a line that is cut. */
const BEFORE = 20;

/** Of a long line no more than this is looked at, on either side of what changes. */
const REACH = 600;

const isLineEnd = (character: string | undefined) => character === "\n" || character === "\r";

function lineStart({ text }: Source, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < REACH && !isLineEnd(text[at - 1])) at--;
  return at;
}

function lineEnd({ text }: Source, offset: number): number {
  let at = offset;
  while (at < text.length && at - offset < REACH && !isLineEnd(text[at])) at++;
  return at;
}

const linesIn = (text: string) => text.split(/\r\n|[\r\n]/);

/** A range of a source, line by line. */
function shownLines({ source, span: focus }: Edit, { start, end }: Span, glass: Glass): string[] {
  let at = start;
  return linesIn(source.text.slice(start, end)).map((text) => {
    const shownLine = shownText(source, { start: at, end: at + text.length }, focus, glass);
    at += text.length;
    if (source.text.startsWith("\r\n", at)) at += 2;
    else at += 1;
    return shownLine;
  });
}

/** Joins two runs of lines: the last line of one goes on in the first of the other. */
const joined = (before: readonly string[], after: readonly string[]): string[] => [
  ...before.slice(0, -1),
  `${before.at(-1) ?? ""}${after[0] ?? ""}`,
  ...after.slice(1),
];

function changedLines(
  edits: readonly [Edit, ...Edit[]],
  glass: Glass,
): { old: string[]; made: string[] } {
  const [first] = edits;
  const last = edits.at(-1) ?? first;
  let old: string[] = [""];
  let made: string[] = [""];
  let from = lineStart(first.source, first.span.start);
  for (const edit of edits) {
    const { start, end } = edit.span;
    const same = shownLines(edit, { start: from, end: start }, glass);
    old = joined(joined(old, same), shownLines(edit, edit.span, glass));
    made = joined(joined(made, same), linesIn(edit.text).map(shown));
    from = end;
  }
  const end = lineEnd(last.source, last.span.end);
  const rest = shownLines(last, { start: from, end }, glass);
  old = joined(old, rest);
  made = joined(made, rest);
  while (old.length > 0 && made.length > 0 && old[0] === made[0]) {
    old.shift();
    made.shift();
  }
  while (old.length > 0 && made.length > 0 && old.at(-1) === made.at(-1)) {
    old.pop();
    made.pop();
  }
  return { old, made };
}

/** Where two texts begin to differ. */
function difference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** A cut inside a value is made before it: half a value is none. */
const wholeWords = (text: string, least: number): string => {
  const blank = text.lastIndexOf(" ");
  return blank > least ? text.slice(0, blank + 1) : text;
};

/** The part of a line around what changes, no wider than there is room. */
function cut(text: string, change: number, room: number): string {
  const letters = Array.from(text);
  // The same in the line before and behind the edit: what changes stands in one column.
  const from = Math.max(0, Array.from(text.slice(0, change)).length - Math.min(BEFORE, room >> 1));
  let out = from > 0 ? "…" : "";
  let columns = out.length;
  for (const letter of letters.slice(from)) {
    const width = columnsIn(letter);
    if (columns + width > room - 1) return `${wholeWords(out, room >> 1)}…`;
    out += letter;
    columns += width;
  }
  return out;
}

/**
 * The lines of a file before and behind its edits, as a diff without its head.
 * @param edits - of one file, in order
 * @param indent - stands in front of each line
 * @returns undefined where too many lines change to be shown
 */
export function diffLines(
  edits: readonly [Edit, ...Edit[]],
  glass: Glass,
  indent: string,
): readonly Line[] | undefined {
  const { old, made } = changedLines(edits, glass);
  if (old.length > MOST || made.length > MOST) return undefined;
  const blanks = [...old, ...made]
    .filter((text) => text.trim() !== "")
    .map((text) => text.length - text.trimStart().length);
  const margin = blanks.reduce((least, one) => Math.min(least, one), Infinity);
  const room = Math.max(1, glass.columns - indent.length - 2);
  const isCut = [...old, ...made].some((text) => columnsIn(text.slice(margin)) > room);
  const shownAs = (mark: string, tone: "error" | "help", lines: string[], others: string[]) =>
    lines.map((text, i) => {
      const inner = text.slice(margin);
      const change = difference(inner, (others[i] ?? "").slice(margin));
      return line`${indent}${painted(tone, `${mark} ${isCut ? cut(inner, change, room) : inner}`)}`;
    });
  return [...shownAs("-", "error", old, made), ...shownAs("+", "help", made, old)];
}
