/** The document type: read over, checked, never expanded and never fetched. */
import { Declarations } from "./declarations.js";
import { nameEnd, skipSpace } from "../names.js";
import type { State } from "../state.js";

const SLASH = 47;
const LESS = 60;
const GREATER = 62;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const PERCENT = 37;

/** Reports where and how often a document type may stand. */
function checkPlace(state: State, reader: Declarations, start: number): void {
  const end = start + 9;
  if (!state.text.startsWith("DOCTYPE", start + 2))
    reader.fail("`<!DOCTYPE` is written in capital letters.", start, end);
  else if (!state.builder.outside || state.builder.root !== undefined)
    reader.fail("A `<!DOCTYPE` is allowed before the root element only: remove it.", start, end);
  else if (state.sawDoctype)
    reader.fail("A file has at most one `<!DOCTYPE`: remove this one.", start, end);
}

/**
 * Reads the internal subset from behind its `[`.
 * @returns the offset behind its `]`, or undefined where it has no end: then `pos` of the reader
 *   stands where recovery gave up
 */
function readSubset(state: State, reader: Declarations): boolean {
  const { text } = state;
  for (;;) {
    reader.pos = skipSpace(text, reader.pos);
    const at = reader.pos;
    const code = text.charCodeAt(at);
    if (code === CLOSE_BRACKET) {
      reader.pos = at + 1;
      return true;
    }
    if (code === PERCENT) {
      if (reader.parameterReference()) state.externalDeclarations = true;
      else if (reader.pos === at) reader.pos++;
    } else if (code === LESS && !nextIsTag(text, at)) {
      reader.declaration();
    } else if (code === LESS || Number.isNaN(code)) {
      return false;
    } else {
      reader.pos = at + 1;
      reader.fail(
        "Only declarations are allowed between the brackets of a `<!DOCTYPE`.",
        at,
        at + 1,
      );
      skipJunk(text, reader);
    }
  }
}

/** `<a` or `</a`: the document has begun, so the brackets were never closed. */
function nextIsTag(text: string, at: number): boolean {
  return text.charCodeAt(at + 1) === SLASH || nameEnd(text, at + 1) > at + 1;
}

function skipJunk(text: string, reader: Declarations): void {
  for (; reader.pos < text.length; reader.pos++) {
    const code = text.charCodeAt(reader.pos);
    if (code === LESS || code === CLOSE_BRACKET || code === PERCENT) return;
  }
}

/** Reads the document type whose `<!DOCTYPE` stands at `pos`, in whatever letters. */
export function readDoctype(state: State): void {
  const { text } = state;
  const start = state.pos;
  const reader = new Declarations(state, start + 9);
  checkPlace(state, reader, start);
  state.sawDoctype = true;
  readHead(state, reader);
  if (text.charCodeAt(reader.pos) === OPEN_BRACKET) {
    const bracket = reader.pos++;
    if (!readSubset(state, reader))
      reader.fail(
        "The brackets of the `<!DOCTYPE` are never closed: add `]>`.",
        bracket,
        bracket + 1,
      );
    reader.pos = skipSpace(text, reader.pos);
  }
  if (text.charCodeAt(reader.pos) === GREATER) {
    reader.pos++;
  } else {
    reader.failAt("The `<!DOCTYPE` is not finished: its `>` is missing.");
    const close = state.greater.next(reader.pos);
    const less = state.nextLess(reader.pos);
    reader.pos = close < less ? close + 1 : less;
  }
  state.pos = reader.pos;
  // Behind a damaged document type nothing is sure to be undeclared.
  state.entities.open = reader.failed || (state.externalDeclarations && !state.standalone);
}

/** Reads the name and where the external subset is: up to `[` or `>`, or what begins behind. */
function readHead(state: State, reader: Declarations): void {
  const { text } = state;
  if (reader.space("a name") && reader.name() !== undefined) {
    const gap = skipSpace(text, reader.pos);
    if (text.startsWith("SYSTEM", gap) || text.startsWith("PUBLIC", gap)) {
      if (reader.space("`SYSTEM` or `PUBLIC`") && reader.externalId(false))
        state.externalDeclarations = true;
    }
  }
  reader.pos = skipSpace(text, reader.pos);
  for (let i = reader.pos; ; i++) {
    const code = text.charCodeAt(i);
    const ends = Number.isNaN(code) || code === OPEN_BRACKET || code === GREATER;
    if (!ends && (code !== LESS || !beginsOther(text, i))) continue;
    if (i > reader.pos) reader.failAt("The `<!DOCTYPE` should end here with `>`.");
    reader.pos = i;
    return;
  }
}

/** Whether a tag, comment or instruction begins here: the document type was never closed. */
function beginsOther(text: string, at: number): boolean {
  return nextIsTag(text, at) || text.startsWith("<!--", at) || text.startsWith("<?", at);
}
