/** A few source lines with carets under the place that a diagnostic is about. */
import { positionAt, type Location, type Source, type Span } from "../source.js";
import { printable, widthOf } from "./display-width.js";
import { veils } from "./veil.js";
import { type Line, line, painted } from "./print.js";
import type { Surroundings, Tone } from "./report.js";

const TAB = 4;
/** Narrower than this no line is cut: it would tell nothing. */
const NARROWEST = 12;
/** Columns kept in front of the place in a long line. */
const BEFORE = 40;
/** Line ends are never far from the place in a configuration; beyond this nothing is measured. */
const REACH = 600;
/** A span over more lines shows its first two and its last. */
const MOST_LINES = 4;

/** What a source is looked at through. */
export type Glass = Pick<Surroundings, "columns" | "schema">;

/** What is drawn together: a character, what stands for a hidden part, or a run of plain text. */
interface Cell {
  readonly text: string;
  readonly offset: number;
  readonly column: number;
  readonly width: number;
  /** Each of its characters is one of the source and takes one column. */
  readonly isPlain: boolean;
}

const PLAIN = /^[\x20-\x7e]+/;

/** The plain text that begins at an offset; "" where something else does. */
const plainAt = (text: string, offset: number, end: number): string =>
  PLAIN.exec(text.slice(offset, end))?.[0] ?? "";

/** The part of a line that can be shown: from `start` to `end`, line end not included. */
function lineSpan(source: Source, line: number, near: number): Span {
  const lineStart = source.lineStarts[line - 1] ?? 0;
  const next = source.lineStarts[line] ?? source.text.length + 1;
  let lineEnd = Math.min(next, source.text.length);
  while (lineEnd > lineStart && /[\r\n]/.test(source.text[lineEnd - 1] ?? "")) lineEnd--;
  return { start: Math.max(lineStart, near - REACH), end: Math.min(lineEnd, near + REACH) };
}

const characterAt = (text: string, offset: number): string =>
  String.fromCodePoint(text.codePointAt(offset) ?? 0);

/** A character that may be no character to be shown, or take more than one column. */
function single(source: string, offset: number, column: number): Cell {
  const character = characterAt(source, offset);
  const width = character === "\t" ? TAB - (column % TAB) : widthOf(character.codePointAt(0) ?? 0);
  const text = character === "\t" ? " ".repeat(width) : printable(character);
  return { text, offset, column, width, isPlain: false };
}

function cellsOf(source: Source, line: Span, focus: Span, schema: Glass["schema"]): Cell[] {
  const hidden = veils(source, line, focus, schema);
  let next = 0;
  const cells: Cell[] = [];
  let column = 0;
  for (let offset = line.start; offset < line.end; ) {
    while ((hidden[next]?.end ?? Infinity) <= offset) next++;
    const veil = hidden[next];
    let cell: Cell;
    let length: number;
    if (veil && offset >= veil.start) {
      const { text } = veil;
      cell = { text, offset, column, width: text.length, isPlain: false };
      length = Math.min(veil.end, line.end) - offset;
    } else {
      const plain = plainAt(source.text, offset, Math.min(veil?.start ?? line.end, line.end));
      cell =
        plain === ""
          ? single(source.text, offset, column)
          : { text: plain, offset, column, width: plain.length, isPlain: true };
      length = plain.length || characterAt(source.text, offset).length;
    }
    cells.push(cell);
    column += cell.width;
    offset += length;
  }
  return cells;
}

function widthOfLine(cells: readonly Cell[]): number {
  const last = cells.at(-1);
  return last ? last.column + last.width : 0;
}

/** First and last column (exclusive) of a span within the cells of a line. */
function columnsOf(cells: readonly Cell[], lineEnd: number, span: Span): Span {
  // A cell covers the offsets up to the next one: a mask stands for many.
  const cellAt = (offset: number) =>
    offset >= lineEnd ? undefined : cells.findLast((cell) => cell.offset <= offset);
  const columnIn = (cell: Cell, offset: number) =>
    cell.column + (cell.isPlain ? Math.min(offset - cell.offset, cell.width) : 0);
  const first = cellAt(span.start);
  const start = first ? columnIn(first, span.start) : widthOfLine(cells);
  if (span.end <= span.start) return { start, end: start + 1 };
  const last = cellAt(span.end - 1);
  const end = last
    ? columnIn(last, span.end - 1) + (last.isPlain ? 1 : last.width)
    : widthOfLine(cells);
  return { start, end: Math.max(end, start + 1) };
}

interface Shown {
  readonly text: string;
  /** Columns, the end not included. */
  readonly carets: Span;
}

/** What of a cell stands between two columns: of plain text a part, else all or nothing. */
function within(cell: Cell, from: number, to: number): Cell | [] {
  const end = cell.column + cell.width;
  if (cell.column >= from && end <= to) return cell;
  const column = Math.max(cell.column, from);
  const width = Math.min(end, to) - column;
  if (!cell.isPlain || width <= 0) return [];
  const skipped = column - cell.column;
  const text = cell.text.slice(skipped, skipped + width);
  return { text, offset: cell.offset + skipped, column, width, isPlain: true };
}

/** Cuts a long line down to the columns around the carets. */
function windowed(cells: readonly Cell[], carets: Span, columns: number): Shown {
  const width = widthOfLine(cells);
  const all = cells.map((cell) => cell.text).join("");
  if (Math.max(width, carets.end) <= columns) return { text: all, carets };
  // Two columns are for the marks of what is left out.
  const room = columns - 2;
  const before = Math.min(BEFORE, room >> 1);
  const from = Math.max(0, Math.min(carets.start - before, width - room));
  const to = from + room;
  const kept = cells.flatMap((cell) => within(cell, from, to));
  const shift = (kept[0]?.column ?? 0) - (from > 0 ? 1 : 0);
  return {
    text: `${from > 0 ? "…" : ""}${kept.map((cell) => cell.text).join("")}${to < width ? "…" : ""}`,
    carets: { start: carets.start - shift, end: Math.min(carets.end, to) - shift },
  };
}

function shownLine({ source, span }: Location, line: number, { schema, columns }: Glass): Shown {
  const lineStart = source.lineStarts[line - 1] ?? 0;
  const near = Math.max(span.start, lineStart);
  const text = lineSpan(source, line, near);
  const cells = cellsOf(source, text, span, schema);
  // A later line of a span is marked without its indentation.
  const indented = cells.find((cell) => cell.text.trim() !== "");
  const indent = indented?.isPlain === true ? indented.text.search(/\S/) : 0;
  const from = indented ? indented.offset + indent : text.start;
  const start = span.start >= lineStart ? span.start : from;
  return windowed(cells, columnsOf(cells, text.end, { start, end: span.end }), columns);
}

function linesOf(source: Source, span: Span): readonly (number | "gap")[] {
  const first = positionAt(source, span.start).line;
  // A span that ends with a line end does not reach into the next line.
  const end = span.end > span.start ? span.end - 1 : span.end;
  const last = positionAt(source, end).line;
  if (last - first < MOST_LINES)
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  return [first, first + 1, "gap", last];
}

/** One line of a place, or the gap between two. */
export type FrameRow = { readonly number: number; readonly shown: Shown } | "gap";

/**
 * The lines of a place; secrets masked.
 * @param glass - how wide each may be, and what may be seen
 */
export function frameRows(at: Location, glass: Glass): readonly FrameRow[] {
  if (at.source.text === "") return [];
  return linesOf(at.source, at.span).map((number) =>
    number === "gap" ? number : { number, shown: shownLine(at, number, glass) },
  );
}

/** The last number is the widest. */
function gutterOf({ source, span }: Location): number {
  return String(linesOf(source, span).at(-1)).length;
}

/**
 * The lines of a place with their numbers and carets; secrets masked.
 * @param tone - colour of the carets
 * @param glass - how wide it may be, and what may be seen
 */
export function frame(at: Location, tone: Tone, glass: Glass): readonly Line[] {
  const gutter = gutterOf(at);
  const bar = painted("quiet", "|");
  const room = Math.max(NARROWEST, glass.columns - gutter - "    | ".length + 1);
  return frameRows(at, { ...glass, columns: room }).flatMap((row) => {
    if (row === "gap") return [line`  ${painted("quiet", "…".padStart(gutter))} ${bar}`];
    const { text, carets } = row.shown;
    const caret = Math.min(carets.end - carets.start, room - carets.start);
    const marks = painted(tone, "^".repeat(Math.max(1, caret)));
    return [
      line`  ${painted("quiet", String(row.number).padStart(gutter))} ${bar} ${text}`,
      line`  ${" ".repeat(gutter)} ${bar} ${" ".repeat(carets.start)}${marks}`,
    ];
  });
}

/**
 * A part of one line of a source as a report may show it.
 * @param focus - what it is about
 */
export const shownText = (
  source: Source,
  span: Span,
  focus: Span,
  { schema }: Pick<Glass, "schema">,
): string =>
  cellsOf(source, span, focus, schema)
    .map(({ text }) => text)
    .join("");
