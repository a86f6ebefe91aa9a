/** The parts of a tag as they are typed: names, and values with or without their quotes. */
import { isSpace, skipSpace } from "../document/names.js";
import { attributeBegins } from "../document/value.js";
import type { Span } from "../source.js";

/** A name, or a value without its quotes. */
export interface Part extends Span {
  /** The name, or that in front of the value. */
  readonly attribute: string;
  readonly kind: "name" | "value";
}

export const isQuote = (character: string) => character === '"' || character === "'";

const endsName = (text: string, at: number) =>
  at >= text.length || isSpace(text.charCodeAt(at)) || /[<>/="']/.test(text.charAt(at));

/** Where a name that begins at an offset ends. */
export function nameEnd(text: string, from: number): number {
  let at = from;
  while (!endsName(text, at)) at++;
  return at;
}

/** Between the quotes; where the second one is missing, as far as the value may reach. */
function quoted(text: string, open: number, offset: number): Span {
  const close = text.indexOf(text.charAt(open), open + 1);
  const isOpen = close < 0 || isOfNext(text, open, close);
  return { start: open + 1, end: isOpen ? openEnd(text, open + 1, offset) : close };
}

/** Behind a value: behind its second quote, where it has one. */
const behind = (text: string, open: number, end: number): number =>
  text.charAt(end) === text.charAt(open) ? end + 1 : end;

/** The value behind a `=`: in quotes, a bare word, or still missing. */
function valueAt(text: string, equals: number, offset: number): Span {
  const at = skipSpace(text, equals + 1);
  const nothing = { start: Math.min(at, offset), end: Math.min(at, offset) };
  if (isQuote(text.charAt(at))) {
    const inside = quoted(text, at, offset);
    const end = behind(text, at, inside.end);
    // In front of the quotes all of it is meant; what has but one quote says nothing yet.
    if (offset > at) return inside;
    return end > inside.end ? { start: offset, end } : nothing;
  }
  if (attributeBegins(text, at)) return nothing;
  return { start: Math.min(at, offset), end: nameEnd(text, at) };
}

/**
 * The part of a tag in which an offset stands.
 * @param from - behind the tag's name
 * @returns "outside" where the tag ends before it, "space" where an attribute may begin, "between"
 *   where none may
 */
export function partAt(
  text: string,
  from: number,
  offset: number,
): Part | "space" | "between" | "outside" {
  let attribute = "";
  let at = skipSpace(text, from);
  while (at < offset) {
    const character = text.charAt(at);
    if (character === ">") return "outside";
    if (character === "/") at++;
    else if (character === "=") {
      const span = valueAt(text, at, offset);
      if (offset <= span.end) return { kind: "value", ...span, attribute };
      at = Math.max(at + 1, behind(text, span.start - 1, span.end));
    } else if (isQuote(character)) {
      // Without its name and `=` it is a value of nothing.
      const span = quoted(text, at, offset);
      if (offset <= span.end) return "between";
      at = behind(text, at, span.end);
    } else {
      const end = Math.max(at + 1, nameEnd(text, at));
      attribute = text.slice(at, end);
      if (offset <= end) return { kind: "name", start: at, end, attribute };
      at = end;
    }
    at = skipSpace(text, at);
  }
  const isFree = isSpace(text.charCodeAt(offset - 1)) && text.charAt(at) !== "=";
  return isFree ? "space" : "between";
}

/** A quote behind a `<`, which no value holds, or behind `name=`, opens another value. */
function isOfNext(text: string, open: number, close: number): boolean {
  const between = text.slice(open + 1, close);
  return between.includes("<") || /(?:^|\s)[\w:.-]+=$/.test(between.trimEnd().slice(-200));
}

/** Where a value without its closing quote ends: with its line, its tag or its word. */
function openEnd(text: string, from: number, offset: number): number {
  let at = from;
  while (at < text.length && !/[\r\n<>]/.test(text.charAt(at))) {
    // What stands behind the caret belongs to the next attribute.
    if (at >= offset && (isSpace(text.charCodeAt(at)) || text.startsWith("/>", at))) break;
    if (isSpace(text.charCodeAt(at)) && attributeBegins(text, at + 1)) break;
    at++;
  }
  return at;
}
