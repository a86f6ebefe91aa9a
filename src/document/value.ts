/** Attribute values: quoted, unquoted, with a quote missing. */
import { looksLikeQuote, oneMark, standsIn, USE_QUOTES } from "./look-alike.js";
import { isNameStart, isSpace, nameEnd, skipSpace } from "./names.js";
import { shown } from "./problems.js";
import { decodeValue } from "./references.js";
import type { State } from "./state.js";

const AMPERSAND = 38;
const DOUBLE = 34;
const SINGLE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LF = 10;
const CR = 13;

/**
 * An attribute value read. Offsets are UTF-16 units; `next` is where reading goes on. A scan has
 * one of these and fills it again for each attribute: take out what is needed before the next.
 */
export class Value {
  value = "";
  start = 0;
  end = 0;
  next = 0;
  /** Quotes were missing: what follows in the tag may be remains of the value. */
  damaged = false;
  /** Just one of the two: what follows up to the next quote surely is. */
  lostQuote = false;

  fill(value: string, start: number, end: number, next: number): this {
    this.value = value;
    this.start = start;
    this.end = end;
    this.next = next;
    this.damaged = false;
    this.lostQuote = false;
    return this;
  }

  fillDamaged(value: string, start: number, end: number, next: number, lostQuote: boolean): this {
    this.fill(value, start, end, next);
    this.damaged = true;
    this.lostQuote = lostQuote;
    return this;
  }
}

/** `"` or `'`. */
export function isQuote(code: number): boolean {
  return code === DOUBLE || code === SINGLE;
}

/** May this character follow a closing quote? Past the end of the text: yes. */
export function mayFollowQuote(code: number): boolean {
  return isSpace(code) || code === GREATER || code === SLASH || Number.isNaN(code);
}

/** Whether a name, `=` and a quote stand at `at`: an attribute, complete. */
export function attributeBegins(text: string, at: number): boolean {
  const end = nameEnd(text, at);
  if (end === at) return false;
  const equals = skipSpace(text, end);
  return (
    text.charCodeAt(equals) === EQUALS && isQuote(text.charCodeAt(skipSpace(text, equals + 1)))
  );
}

/**
 * Whether the quote at `close` opens the value of the next attribute rather than closing the one
 * that began at `open`: a name and `=` stand before it, behind white space or that first quote.
 */
function opensNextAttribute(text: string, open: number, close: number): boolean {
  let i = close - 1;
  while (i > open && isSpace(text.charCodeAt(i))) i--;
  if (text.charCodeAt(i) !== EQUALS) return false;
  i--;
  while (i > open && isSpace(text.charCodeAt(i))) i--;
  const last = i;
  while (i > open && !isSpace(text.charCodeAt(i))) i--;
  return last > i && nameEnd(text, i + 1) === last + 1;
}

/**
 * Where a value without its closing quote ends: at the line's end, at `>` or `/>`, before the
 * next `<`, or at the white space before the next attribute.
 */
function openValueEnd(text: string, open: number): number {
  let i = open + 1;
  for (;;) {
    const code = text.charCodeAt(i);
    if (Number.isNaN(code) || code === LF || code === CR || code === LESS || code === GREATER)
      break;
    if (code === SLASH && text.charCodeAt(i + 1) === GREATER) break;
    if (isNameStart(text, i) && (i === open + 1 || isSpace(text.charCodeAt(i - 1)))) {
      if (attributeBegins(text, i)) break;
    }
    i++;
  }
  while (i > open + 1 && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

/**
 * Reads a quoted value.
 * @param open - UTF-16 offset of the opening quote
 * @param quiet - a problem is reported already, and a missing quote belongs to it
 */
export function quotedValue(state: State, name: string, open: number, quiet = false): Value {
  const { text } = state;
  const quote = text.charCodeAt(open);
  const length = text.length;
  let plain = true;
  let lines = false;
  let i = open + 1;
  for (; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === quote) break;
    // Most characters are letters, above all that matters here.
    if (code > LESS) continue;
    if (code === LESS) return valueWithLess(state, name, open, i, lines, quiet);
    if (code === AMPERSAND) {
      plain = false;
    } else if (code < 32) {
      plain = false;
      if (code === LF || code === CR) lines = true;
    }
  }
  if (i === length) return openValue(state, name, open, undefined, quiet);
  if (!mayFollowQuote(text.charCodeAt(i + 1)) && opensNextAttribute(text, open, i))
    return openValue(state, name, open, lines ? i : undefined, quiet);
  const value = plain
    ? text.slice(open + 1, i)
    : decodeValue(text, open + 1, i, state.entities, state.problems);
  return state.value.fill(value, open + 1, i, i + 1);
}

/** A `<` was met before the closing quote: either it stands in the value, or the quote is missing. */
function valueWithLess(
  state: State,
  name: string,
  open: number,
  less: number,
  lines: boolean,
  quiet: boolean,
): Value {
  const { text } = state;
  const finder = text.charCodeAt(open) === DOUBLE ? state.doubleQuote : state.singleQuote;
  const close = finder.next(less);
  if (
    lines ||
    close === Infinity ||
    close > state.lineEnd(less) ||
    !mayFollowQuote(text.charCodeAt(close + 1)) ||
    opensNextAttribute(text, open, close)
  )
    return openValue(state, name, open, undefined, quiet);
  state.problems.add(
    "less-than-in-value",
    less,
    less + 1,
    `\`<\` is not allowed in the value of \`${shown(name)}\`: write \`&lt;\`.`,
  );
  const value = decodeValue(text, open + 1, close, state.entities, state.problems);
  return state.value.fill(value, open + 1, close, close + 1);
}

/**
 * A value without its closing quote.
 * @param noticed - a quote on a later line, where every reader notices that one is missing
 */
function openValue(
  state: State,
  name: string,
  open: number,
  noticed: number | undefined,
  quiet: boolean,
): Value {
  const { text, problems } = state;
  const end = openValueEnd(text, open);
  // `"InProc”`: the value ends there for every person.
  if (end - 1 > open && looksLikeQuote(text, end - 1)) {
    if (!quiet)
      problems.addLookAlike(
        open,
        end,
        `The value of \`${shown(name)}\` ends in ${oneMark(text.charAt(end - 1))}: ${USE_QUOTES}, the same on both sides.`,
      );
    const inner = decodeValue(text, open + 1, end - 1, state.entities, problems);
    return state.value.fill(inner, open + 1, end - 1, end);
  }
  const message = `The value of \`${shown(name)}\` has no closing quote`;
  if (noticed === undefined && !quiet) {
    problems.add("unclosed-value", open, end, `${message}: add it at the end of the value.`);
  } else if (noticed !== undefined && !quiet) {
    problems.add(
      "unclosed-value",
      noticed,
      noticed + 1,
      `${message}, so it runs on to this quote: add the quote at the end of the value.`,
      { span: { start: open, end }, message: "The value begins here." },
    );
  }
  const value = decodeValue(text, open + 1, end, state.entities, problems);
  return state.value.fillDamaged(value, open + 1, end, end, true);
}

function valueOf(name: string | undefined): string {
  return name === undefined ? "This value" : `The value of \`${shown(name)}\``;
}

/**
 * Behind a mark that looks like a quote the value ends at the next one, or at a quote proper that
 * ends it for certain, if that stands on the same line.
 * @param beyond - look behind a `>` too
 */
function markedEnd(text: string, start: number, beyond: boolean): number | undefined {
  for (let i = start + 1; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === LF || code === CR || code === LESS) return undefined;
    if (code === GREATER && !beyond) return undefined;
    const isEnd =
      looksLikeQuote(text, i) ||
      (isQuote(code) &&
        mayFollowQuote(text.charCodeAt(i + 1)) &&
        !opensNextAttribute(text, start, i));
    // In `don’t` it is a letter of the value.
    if (isEnd && mayFollowQuote(text.charCodeAt(i + 1))) return i;
    // The next attribute begins: this one's mark has no other.
    if (isQuote(code) || code === EQUALS) return undefined;
  }
  return undefined;
}

/** A value that begins with a mark which only looks like a quote. */
function markedValue(state: State, name: string | undefined, start: number): Value | undefined {
  const { text, problems } = state;
  const mark = text.charAt(start);
  const end = markedEnd(text, start, false) ?? markedEnd(text, start, true);
  if (end === undefined) return undefined;
  const isPair = looksLikeQuote(text, end);
  problems.addLookAlike(
    start,
    end + 1,
    isPair
      ? `${valueOf(name)} is ${standsIn(mark)}: ${USE_QUOTES}.`
      : `${valueOf(name)} begins with ${oneMark(mark)}: ${USE_QUOTES}, the same on both sides.`,
  );
  const value = decodeValue(text, start + 1, end, state.entities, problems);
  return state.value.fill(value, start + 1, end, end + 1);
}

/**
 * Reads a value that does not begin with a quote. It ends at white space, `>`, `/>` or `<`.
 * @param name - undefined where the name may itself be the rest of a value, which no message says
 * @returns undefined where there is nothing that could be a value
 */
export function unquotedValue(
  state: State,
  name: string | undefined,
  start: number,
): Value | undefined {
  const { text, problems } = state;
  const isMarked = looksLikeQuote(text, start);
  const marked = isMarked ? markedValue(state, name, start) : undefined;
  if (marked) return marked;
  let end = start;
  let quoted = false;
  for (; ; end++) {
    const code = text.charCodeAt(end);
    if (Number.isNaN(code) || isSpace(code) || code === GREATER || code === LESS) break;
    if (code === SLASH && text.charCodeAt(end + 1) === GREATER) break;
    if (isQuote(code)) quoted = true;
  }
  if (end === start) return undefined;
  // `a=1"`: the opening quote is what is missing.
  const inner = quoted && isQuote(text.charCodeAt(end - 1)) ? end - 1 : end;
  if (isMarked)
    problems.addLookAlike(
      start,
      end,
      `${valueOf(name)} begins with ${oneMark(text.charAt(start))}, and nothing ends it: ${USE_QUOTES} on both sides.`,
    );
  else
    problems.add(
      "unquoted-value",
      start,
      end,
      `${valueOf(name)} must be in quotes: \`${shown(name ?? "name")}="…"\`.`,
    );
  const from = isMarked ? Math.min(start + 1, inner) : start;
  const value = decodeValue(text, from, inner, state.entities, problems);
  return state.value.fillDamaged(value, from, inner, end, quoted);
}
