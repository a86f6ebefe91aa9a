/** UTF-16 offsets of the core, and positions of the protocol, which count lines and units from 0. */
import type { Position, Range } from "vscode-languageserver/node";
import { positionAt, type Source, type Span } from "../../source.js";

/** The position of an offset; one outside the text is moved to its nearest end. */
export function positionOf(source: Source, offset: number): Position {
  const { line, column } = positionAt(source, offset);
  return { line: line - 1, character: column - 1 };
}

/** The range of a span. */
export const rangeOf = (source: Source, { start, end }: Span): Range => ({
  start: positionOf(source, start),
  end: positionOf(source, end),
});

/** Behind the last character of a line, in front of what ends it. */
function endOfLine({ text, lineStarts }: Source, line: number): number {
  let end = lineStarts[line + 1] ?? text.length;
  while (end > (lineStarts[line] ?? 0) && /[\r\n]/.test(text.charAt(end - 1))) end--;
  return end;
}

/** The offset of a position; one behind the end of its line, or of the text, is moved there. */
export function offsetOf(source: Source, { line, character }: Position): number {
  const start = source.lineStarts[Math.max(0, line)];
  if (start === undefined) return source.text.length;
  return Math.min(start + Math.max(0, character), endOfLine(source, Math.max(0, line)));
}

/** The span of a range. */
export const spanOf = (source: Source, { start, end }: Range): Span => ({
  start: offsetOf(source, start),
  end: offsetOf(source, end),
});
