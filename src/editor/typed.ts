/**
 * What is being typed at an offset, read from the text itself: half a tag is no element yet, and a
 * quote that is missing makes the tree guess.
 */
import { skipSpace } from "../document/names.js";
import type { Document, Element } from "../document/tree.js";
import { elementAround, opaqueAt, parentAt, within } from "./caret.js";
import type { Span } from "../source.js";
import { isQuote, nameEnd, type Part, partAt } from "./tag-parts.js";

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
      /** The quote around the value, once it is written. */
      readonly by: string;
    });

const LESS = "<";
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

/** A name as it may be typed where an element is to begin. */
const isOfWord = (character: string) => /[\p{L}\p{N}_.:-]/u.test(character);

/** The word around an offset, as far as nothing else touches it. */
function wordAt(text: string, offset: number): Span {
  let [start, end] = [offset, offset];
  while (start > 0 && isOfWord(text.charAt(start - 1))) start--;
  while (end < text.length && isOfWord(text.charAt(end))) end++;
  return { start, end };
}

/** Between tags; nothing where the word is a part of a reference such as `&amp;`. */
function contentAt(document: Document, offset: number): Typed | undefined {
  const { text } = document.source;
  const span = wordAt(text, offset);
  if (/&#?$/.test(text.slice(Math.max(0, span.start - 2), span.start))) return undefined;
  return { at: "content", parent: parentAt(document, offset), span };
}
function valueIn(text: string, { start, end, attribute }: Part, offset: number) {
  const quote = text.charAt(start - 1);
  const isOpen = isQuote(quote);
  const isClosed = isOpen && text.charAt(end) === quote;
  return {
    attribute,
    before: text.slice(start, offset),
    quote: isOpen ? { open: "", close: isClosed ? "" : quote } : { open: '"', close: '"' },
    by: isOpen ? quote : '"',
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
  if (part === "between") return undefined;
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
 * @returns undefined inside a comment, a CDATA section, an instruction, a DOCTYPE and a reference, and
 *   where a tag takes nothing: directly behind a quote or a slash
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
    if (offset < less + 2) return undefined;
    const end = nameEnd(text, less + 2);
    if (offset > end)
      return text.slice(end, offset).includes(">") ? contentAt(document, offset) : undefined;
    const around = elementAround(document, less + 1);
    return { at: "endTag", parent: around, span: { start: less + 2, end } };
  }
  return inTag(document, less, offset);
}
