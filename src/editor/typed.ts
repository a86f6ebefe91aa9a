/**
 * What is being typed at an offset, read from the text itself: half a tag is no element yet, and a
 * quote that is missing makes the tree guess.
 */
import { isSpace, skipSpace } from "../document/names.js";
import type { Document, Element } from "../document/tree.js";
import { attributeBegins } from "../document/value.js";
import { elementAround, opaqueAt, parentAt, within } from "./caret.js";
import type { Span } from "../source.js";

interface Common {
  /** What is replaced. */
  readonly span: Span;
}

interface InTag extends Common {
  /** Offset of the `<`. */
  readonly less: number;
  /** Name of the tag's element. */
  readonly name: string;
  /** What stands around the element that is being typed. */
  readonly parent: Element | undefined;
  /** The tag as the tolerant reader has it; absent where it is none yet. */
  readonly element: Element | undefined;
}

export type Typed =
  | (Common & { readonly at: "content"; readonly parent: Element | undefined })
  | (InTag & { readonly at: "elementName" })
  | (Common & { readonly at: "endTag"; readonly parent: Element | undefined })
  /** `hasValue`: a value follows the name already. */
  | (InTag & { readonly at: "attributeName"; readonly hasValue: boolean })
  | (InTag & {
      readonly at: "attributeValue";
      readonly attribute: string;
      /** From behind the opening quote to the caret. */
      readonly before: string;
      /** What has to be written behind the value: its quote, or both where there is none. */
      readonly quote: { readonly open: string; readonly close: string };
    });

const LESS = "<";
const isQuote = (character: string) => character === '"' || character === "'";
const endsName = (text: string, at: number) =>
  at >= text.length || isSpace(text.charCodeAt(at)) || /[<>/="']/.test(text.charAt(at));

function nameEnd(text: string, from: number): number {
  let at = from;
  while (!endsName(text, at)) at++;
  return at;
}

/** The last `<` before an offset that stands in no comment and no CDATA section. */
function lessBefore(document: Document, offset: number): number {
  const { text } = document.source;
  if (offset === 0) return -1;
  for (let at = text.lastIndexOf(LESS, offset - 1); at >= 0; at = text.lastIndexOf(LESS, at - 1)) {
    // Its own bracket stands at its beginning.
    const opaque = opaqueAt(document, at);
    if (!opaque) return at;
    at = opaque.start;
    if (at === 0) return -1;
  }
  return -1;
}

/** A part of a tag: a name, or a value with its quote. */
interface Part extends Span {
  readonly attribute: string;
  readonly kind: "name" | "value";
}

/**
 * The part of a tag in which an offset stands.
 * @returns "outside" where the tag ends before it
 */
function partAt(text: string, from: number, offset: number): Part | "space" | "outside" {
  let attribute = "";
  for (let at = from; at < offset; ) {
    at = skipSpace(text, at);
    if (at >= offset) return "space";
    const character = text.charAt(at);
    if (character === ">") return "outside";
    if (character === "/" || character === "=") {
      at++;
      if (character === "=" && skipSpace(text, at) >= offset)
        return { kind: "value", start: offset, end: offset, attribute };
    } else if (isQuote(character)) {
      const close = text.indexOf(character, at + 1);
      const isOpen = close < 0 || isOfNext(text, at, close);
      const end = isOpen ? openEnd(text, at + 1, offset) : close;
      if (offset <= end) return { kind: "value", start: at + 1, end, attribute };
      at = isOpen ? end : end + 1;
    } else {
      const end = Math.max(at + 1, nameEnd(text, at));
      attribute = text.slice(at, end);
      if (offset <= end) return { kind: "name", start: at, end, attribute };
      at = end;
    }
  }
  return "space";
}

/** A quote behind a tag's bracket, or behind `name=`, opens another value. */
function isOfNext(text: string, open: number, close: number): boolean {
  const between = text.slice(open + 1, close);
  return /[<>]/.test(between) || /(?:^|\s)[\w:.-]+=$/.test(between.trimEnd().slice(-200));
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

function contentAt(document: Document, offset: number): Typed {
  return {
    at: "content",
    parent: parentAt(document, offset),
    span: { start: offset, end: offset },
  };
}

function valueIn(text: string, { start, end, attribute }: Part, offset: number) {
  const quote = text.charAt(start - 1);
  const isOpen = isQuote(quote);
  const isClosed = isOpen && text.charAt(end) === quote;
  return {
    attribute,
    before: text.slice(start, offset),
    quote: isOpen ? { open: "", close: isClosed ? "" : quote } : { open: '"', close: '"' },
    span: { start, end },
  };
}

/** In a tag, or behind it. */
function inTag(document: Document, less: number, offset: number): Typed | undefined {
  const { text } = document.source;
  const behind = nameEnd(text, less + 1);
  const around = elementAround(document, less + 1);
  const element = around?.span.start === less ? around : undefined;
  const tag = {
    less,
    name: text.slice(less + 1, behind),
    element,
    parent: element ? element.parent : parentAt(document, less),
  };
  if (offset <= behind)
    return { at: "elementName", ...tag, span: { start: less + 1, end: behind } };
  const part = partAt(text, behind, offset);
  if (part === "outside") return contentAt(document, offset);
  if (part === "space")
    return {
      at: "attributeName",
      ...tag,
      span: { start: offset, end: offset },
      hasValue: false,
    };
  if (part.kind === "value")
    return { at: "attributeValue", ...tag, ...valueIn(text, part, offset) };
  const { start, end } = part;
  const hasValue = text.charAt(skipSpace(text, end)) === "=";
  return { at: "attributeName", ...tag, span: { start, end }, hasValue };
}

/**
 * What is being typed at an offset.
 * @returns undefined inside a comment, a CDATA section, an instruction and a DOCTYPE
 */
export function typedAt(document: Document, asked: number): Typed | undefined {
  const { text } = document.source;
  const offset = within(text, asked);
  if (opaqueAt(document, offset)) return undefined;
  const less = lessBefore(document, offset);
  if (less < 0) return contentAt(document, offset);
  const next = text.charAt(less + 1);
  if (next === "!" || next === "?") {
    const end = text.startsWith("<![CDATA[", less) ? "]]>" : ">";
    const close = text.indexOf(end, less);
    return close >= 0 && close + end.length <= offset ? contentAt(document, offset) : undefined;
  }
  if (next === "/") {
    const end = nameEnd(text, less + 2);
    if (offset > end) return contentAt(document, offset);
    const around = elementAround(document, less + 1);
    return { at: "endTag", parent: around, span: { start: less + 2, end } };
  }
  return inTag(document, less, offset);
}
