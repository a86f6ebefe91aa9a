/** Texts by lines and by separated values, with the place of everything. */
import type { Span } from "../source.js";

export interface Line {
  /** Without its line end. */
  readonly text: string;
  readonly start: number;
  /** The text ends with it, without a line end: perhaps it was cut off there. */
  readonly isLast: boolean;
}

/** The lines of a text, empty ones too. */
export function* linesOf(text: string): Generator<Line> {
  const end = /\r\n?|\n/g;
  let start = 0;
  for (let match = end.exec(text); match; match = end.exec(text)) {
    yield { text: text.slice(start, match.index), start, isLast: false };
    start = end.lastIndex;
  }
  if (start < text.length) yield { text: text.slice(start), start, isLast: true };
}

export interface Cell {
  readonly value: string;
  /** Of the value, without its quotes. */
  readonly span: Span;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** The text ended inside a quote, or right behind a bare cell, which may have been longer. */
  readonly cut: boolean;
}

/** Where a quoted cell ends; a doubled quote is a quote. */
function closeOf(text: string, from: number): { end: number; cut: boolean } {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return { end: at, cut: false };
  return { end: text.length, cut: true };
}

/**
 * The rows of comma-separated values (RFC 4180); blank lines are left out.
 * @param delimiter - one of `,` `;` `|` and tab
 * @param from - offset at which the first row begins
 */
export function* rowsOf(text: string, delimiter: string, from = 0): Generator<Row> {
  const plain = new RegExp(`[^${delimiter}\\r\\n]*`, "y");
  const endOfCell = (start: number) => {
    plain.lastIndex = start;
    return start + (plain.exec(text)?.[0].length ?? 0);
  };
  let at = from;
  while (at < text.length) {
    const cells: Cell[] = [];
    let cut = false;
    for (;;) {
      const start = text[at] === '"' ? at + 1 : at;
      const quoted = start > at ? closeOf(text, start) : undefined;
      const end = quoted?.end ?? endOfCell(start);
      const value = text.slice(start, end);
      cells.push({ value: quoted ? value.replaceAll('""', '"') : value, span: { start, end } });
      cut ||= quoted?.cut === true;
      at = quoted ? endOfCell(end) : end;
      if (text[at] !== delimiter) {
        cut ||= !quoted && at >= text.length;
        break;
      }
      at++;
    }
    while (text[at] === "\r" || text[at] === "\n") at++;
    if (cells.length > 1 || cells[0]?.value.trim() !== "") yield { cells, cut };
  }
}

/** The delimiter of a header line: what stands behind its first cell. */
export function delimiterOf(header: string): string {
  return /^(?:"[^"]*"|[^",;\t|]*)([,;\t|])/.exec(header)?.[1] ?? ",";
}
