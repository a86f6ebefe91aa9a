/** What is wrong with an options file, which no rule tells: lines become diagnostics in it. */
import type { Source, Span } from "../../source.js";

/** A mistake, and where in the file it is. */
export interface Mistake {
  readonly path: string;
  /** From 0; absent where it is about the whole file. */
  readonly at?: { readonly line: number; readonly character: number };
  readonly message: string;
}

/** `iislint.config.json:3:5: message`; the place may be missing. */
const LINE = /^.*?(?:iislint\.config\.\w+|\.[cm]?jsonc?)(?::(\d+):(\d+))?: (.*)$/s;

/** The mistake that a line tells of. */
export function mistakeIn(said: string, path: string): Mistake {
  const [, line, column, message = said] = LINE.exec(said) ?? [];
  const at =
    line === undefined ? {} : { at: { line: Number(line) - 1, character: Number(column) - 1 } };
  return { path, ...at, message };
}

/** A string of JSON, a word, or a single character. */
const TOKEN = /"(?:[^"\\\r\n]|\\.)*"|[\w$.+-]+|\S/y;

/** The first line that says something, without the white space around it. */
function firstLine(text: string): Span {
  const found = /\S(?:.*\S)?/.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : { start: 0, end: 0 };
}

/**
 * What a mistake underlines: what stands at its place, or the last thing before that where the text
 * ends too early; without a place the first line. Empty only where the text is.
 */
export function mistakeSpan({ at }: Mistake, { text, lineStarts }: Source): Span {
  if (!at) return firstLine(text);
  const start = Math.min((lineStarts[at.line] ?? text.length) + at.character, text.length);
  TOKEN.lastIndex = start;
  const token = TOKEN.exec(text)?.[0];
  if (token !== undefined) return { start, end: start + token.length };
  const before = text.slice(0, start).trimEnd().length;
  return before > 0 ? { start: before - 1, end: before } : firstLine(text);
}

/** The last thing that is quoted, and what is meant instead. */
const MEANT = /("[^"]*")[^"]*Did you mean ("[^"]*")\?/;

/** What should stand in place of the span of a mistake, where what it says leaves no doubt. */
export function mistakeMeant(mistake: Mistake, source: Source): string | undefined {
  const { start, end } = mistakeSpan(mistake, source);
  const [, wrong, meant] = MEANT.exec(mistake.message) ?? [];
  return mistake.at && wrong === source.text.slice(start, end) ? meant : undefined;
}
