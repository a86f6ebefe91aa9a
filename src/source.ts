/**
 * A text and the places in it. Every position inside the project is a UTF-16 offset into the
 * text without its BOM; line and column exist only at the edge ({@link positionAt}).
 */

/** A half-open range of UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something about its encoding for which .NET refuses a file. */
export interface EncodingProblem {
  /** UTF-16 offsets into the text without its BOM. */
  readonly span: Span;
  /** In words for a person, with what to do. */
  readonly message: string;
}

/** How the bytes of a file became its text, and how they can be written again. */
export interface Encoding {
  /** As .NET calls it: `utf-8`, `utf-16`, `windows-1252`. */
  readonly name: string;
  /** The file begins with a byte order mark. */
  readonly bom: boolean;
  /** The name in the XML declaration, as written. */
  readonly declared?: string;
  /** Bytes at the end that no character came from, and that .NET passes over. */
  readonly tail?: Uint8Array;
  /** Characters were lost: the text cannot be written back. */
  readonly lossy?: boolean;
  readonly problems: readonly EncodingProblem[];
}

/** A text with a name. Made once per file by {@link createSource}. */
export interface Source {
  /** Path as the host gave it, forward slashes. */
  readonly path: string;
  /** The decoded text without its BOM. Line ends are kept as they are. */
  readonly text: string;
  /** Offsets at which lines start; computed on first use. */
  readonly lineStarts: readonly number[];
  /** Undefined for a text that never was bytes. */
  readonly encoding?: Encoding;
}

/** A place in a source. */
export interface Location {
  readonly source: Source;
  readonly span: Span;
}

/** Line and column, both from 1; columns count UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

const LF = 10;
const CR = 13;

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF) starts.push(i + 1);
    else if (code === CR && text.charCodeAt(i + 1) !== LF) starts.push(i + 1);
  }
  return starts;
}

class Text implements Source {
  #starts: readonly number[] | undefined;

  readonly encoding?: Encoding;

  constructor(
    readonly path: string,
    readonly text: string,
    encoding: Encoding | undefined,
  ) {
    if (encoding) this.encoding = encoding;
  }

  get lineStarts(): readonly number[] {
    return (this.#starts ??= findLineStarts(this.text));
  }
}

/**
 * Wraps a decoded text. A leading BOM is dropped, so that offsets never count it.
 * @param path - what the source is called in reports, forward slashes
 * @param text - the decoded text
 * @param encoding - how it was decoded; its BOM, if it had one, is gone from the text already
 */
export function createSource(path: string, text: string, encoding?: Encoding): Source {
  const marked = encoding === undefined && text.charCodeAt(0) === 0xfeff;
  return new Text(path, marked ? text.slice(1) : text, encoding);
}

/**
 * Turns an offset into line and column.
 * @param offset - UTF-16 offset; values outside the text are clamped to it
 */
export function positionAt(source: Source, offset: number): Position {
  const at = Math.max(0, Math.min(offset, source.text.length));
  const starts = source.lineStarts;
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1, offset: at };
}

/** The text of a span. */
export function textOf(source: Source, span: Span): string {
  return source.text.slice(span.start, span.end);
}
