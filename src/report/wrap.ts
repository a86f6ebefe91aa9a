/** Lines that fit a terminal. */
import type { Span } from "../source.js";
import { widthOf } from "./display-width.js";
import { type Line, passed, type Value } from "./print.js";

const textOf = (part: string | Value) => (typeof part === "string" ? part : part.text);

/** Each of its characters takes one column. */
const isNarrow = (text: string) => /^[\x20-\x7e]*$/.test(text);

/** Columns that a text takes. */
export function columnsIn(text: string): number {
  if (isNarrow(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += widthOf(character.codePointAt(0) ?? 0);
  return columns;
}

/** A word, or a piece of one that is wider than a line: where it stands in a text. */
interface Word extends Span {
  readonly width: number;
}

/** A word in pieces that fit. */
function* broken(text: string, { start, end }: Span, room: number): Generator<Word> {
  let from = start;
  let width = 0;
  for (let at = start; at < end; ) {
    const code = text.codePointAt(at) ?? 0;
    const columns = widthOf(code);
    if (width + columns > room && width > 0) {
      yield { start: from, end: at, width };
      from = at;
      width = 0;
    }
    width += columns;
    at += code > 0xffff ? 2 : 1;
  }
  if (from < end) yield { start: from, end, width };
}

/** What stands between blanks. */
function* wordsOf(text: string, room: number): Generator<Word> {
  for (let start = 0; start < text.length; ) {
    if (text.charAt(start) === " ") {
      start++;
      continue;
    }
    const blank = text.indexOf(" ", start);
    const end = blank < 0 ? text.length : blank;
    const width = columnsIn(text.slice(start, end));
    if (width > room) yield* broken(text, { start, end }, room);
    else yield { start, end, width };
    start = end;
  }
}

/** Parts, and what was taken of them. */
class Taking {
  #index = 0;
  /** Offset in the joined text at which the part begins. */
  #begin = 0;

  constructor(private readonly parts: Line) {}

  /** What stands between two offsets of the joined text, behind what was taken before. */
  take({ start, end }: Span): (string | Value)[] {
    const taken: (string | Value)[] = [];
    for (let part = this.parts[this.#index]; part !== undefined; ) {
      const text = textOf(part);
      const from = Math.max(0, start - this.#begin);
      const to = Math.min(text.length, end - this.#begin);
      if (from < to) {
        const piece = from === 0 && to === text.length ? text : text.slice(from, to);
        taken.push(typeof part === "string" ? piece : { ...part, text: piece });
      }
      if (this.#begin + text.length >= end) break;
      this.#begin += text.length;
      part = this.parts[++this.#index];
    }
    return taken;
  }
}

/** How far lines stand from the left. */
export interface Indents {
  readonly first: string;
  /** Of the lines that follow; otherwise that of the first. */
  readonly rest?: string;
}

/**
 * Breaks a line between words, and a word only where it is wider than a whole line. What stands
 * without a blank beside another part is one word with it.
 * @param columns - width of the terminal
 */
export function wrapped(line: Line, columns: number, { first, rest = first }: Indents): Line[] {
  const parts = line.map((part) => (typeof part === "string" ? part : passed(part)));
  const text = parts.map(textOf).join("");
  // Most lines fit as they are.
  if (first.length + columnsIn(text) <= columns && text.trim() === text) return [[first, ...parts]];
  const room = Math.max(1, columns - Math.max(first.length, rest.length));
  const taking = new Taking(parts);
  const lines: Line[] = [];
  let indent = first;
  let current: { start: number; end: number } | undefined;
  let used = first.length;
  for (const { start, end, width } of wordsOf(text, room)) {
    const blanks = current ? start - current.end : 0;
    if (current && used + blanks + width > columns) {
      lines.push([indent, ...taking.take(current)]);
      indent = rest;
      current = undefined;
      used = rest.length;
    }
    used += width + (current ? blanks : 0);
    if (current) current.end = end;
    else current = { start, end };
  }
  lines.push([indent, ...(current ? taking.take(current) : [])]);
  return lines;
}

/** Quoted parts keep their blanks. */
const ARGUMENT = /(?:"[^"]*"|'[^']*'|[^\s"']|["'])+/g;

/**
 * Breaks a command between its arguments, each broken line with the mark that tells its shell that
 * more follows.
 * @param mark - such as "^" for cmd.exe; "" where the text is for a person
 * @returns undefined where an argument is wider than a line: cut commands do other things
 */
export function wrappedCommand(
  command: string,
  columns: number,
  mark: string,
): readonly string[] | undefined {
  if (columnsIn(command) <= columns) return [command];
  const room = columns - (mark === "" ? 0 : mark.length + 1);
  const lines: string[] = [];
  let current = "";
  for (const argument of command.match(ARGUMENT) ?? []) {
    if (columnsIn(argument) > room) return undefined;
    const longer = current === "" ? argument : `${current} ${argument}`;
    if (columnsIn(longer) <= room) current = longer;
    else {
      lines.push(mark === "" ? current : `${current} ${mark}`);
      current = argument;
    }
  }
  return [...lines, current];
}
