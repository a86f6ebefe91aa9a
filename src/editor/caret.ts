/** What of a document stands at an offset. */
import type { Attribute, Comment, Document, Element, Node } from "../document/tree.js";
import { countBelow } from "../fix/edits.js";
import type { Span } from "../source.js";

/** What the caret touches; a name and a value are touched at both of their ends. */
export type Caret =
  | { readonly at: "elementName"; readonly element: Element; readonly span: Span }
  | { readonly at: "attributeName"; readonly attribute: Attribute; readonly span: Span }
  | { readonly at: "attributeValue"; readonly attribute: Attribute; readonly span: Span }
  /** Inside a start or end tag, on nothing. */
  | { readonly at: "tag"; readonly element: Element; readonly span: Span }
  | { readonly at: "comment"; readonly comment: Comment; readonly span: Span }
  /** Between tags: directly inside an element, or outside all. */
  | { readonly at: "content"; readonly parent: Element | undefined; readonly span: Span };

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;

/** An offset inside the text, neither in the middle of a character nor between CR and LF. */
export function within(text: string, offset: number): number {
  const at = Math.max(0, Math.min(Number.isNaN(offset) ? 0 : Math.trunc(offset), text.length));
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (isHigh(before) && isLow(behind)) || (before === 13 && behind === 10) ? at - 1 : at;
}

const touches = ({ start, end }: Span, offset: number) => start <= offset && offset <= end;

/** The last of some nodes, in order of place, that begins before an offset. */
const lastBefore = <T extends { readonly span: Span }>(nodes: readonly T[], offset: number) =>
  nodes[countBelow(nodes, offset, ({ span }) => span.start) - 1];

/** The comment around an offset. */
export function commentAt({ comments }: Document, offset: number): Comment | undefined {
  const comment = lastBefore(comments, offset);
  return comment && offset < comment.span.end ? comment : undefined;
}

/** An element stays open at the end of the text, and where recovery ended it. */
const isOpenAt = ({ span, endTag, selfClosing, startTag }: Element, offset: number, text: string) =>
  offset < span.end ||
  (offset === span.end &&
    endTag === undefined &&
    !selfClosing &&
    text.charAt(startTag.end - 1) === ">");

/** The comment, CDATA section or instruction around an offset: nothing in it is a tag. */
export function opaqueAt(document: Document, offset: number): Span | undefined {
  const comment = commentAt(document, offset);
  if (comment) return comment.span;
  const node = lastBefore<Node>(parentAt(document, offset)?.nodes ?? document.nodes, offset);
  const isOpaque = node?.kind === "cdata" || node?.kind === "instruction";
  return isOpaque && offset < node.span.end ? node.span : undefined;
}

const roots = ({ nodes }: Document): readonly Element[] =>
  nodes.filter((node) => node.kind === "element");

/** The innermost element that begins before an offset and ends behind it. */
export function elementAround(document: Document, offset: number): Element | undefined {
  const { text } = document.source;
  let found: Element | undefined;
  for (let inside = roots(document); ; inside = found.children) {
    const next = lastBefore(inside, offset);
    if (!next || !isOpenAt(next, offset, text)) return found;
    found = next;
  }
}

/** The innermost element in whose content an offset stands: behind its start tag. */
export function parentAt(document: Document, offset: number): Element | undefined {
  let element = elementAround(document, offset);
  while (element && offset < element.startTag.end) element = element.parent;
  return element;
}

function inStartTag(element: Element, offset: number): Caret {
  if (touches(element.nameSpan, offset))
    return { at: "elementName", element, span: element.nameSpan };
  for (const attribute of element.attributes) {
    const { nameSpan, valueSpan } = attribute;
    if (touches(nameSpan, offset)) return { at: "attributeName", attribute, span: nameSpan };
    if (valueSpan.start > nameSpan.end && touches(valueSpan, offset))
      return { at: "attributeValue", attribute, span: valueSpan };
  }
  return { at: "tag", element, span: element.startTag };
}

/** The name inside an end tag. */
export function endName({ name, endTag }: Element, text: string): Span | undefined {
  if (!endTag) return undefined;
  const at = text.indexOf(name, endTag.start + 2);
  return at < 0 || at + name.length > endTag.end ? undefined : { start: at, end: at + name.length };
}

/**
 * What stands at an offset.
 * @param offset - UTF-16; one outside the text, or inside a character, is moved to the nearest place
 */
export function caretAt(document: Document, offset: number): Caret {
  const { text } = document.source;
  const at = within(text, offset);
  const comment = commentAt(document, at);
  if (comment) return { at: "comment", comment, span: comment.span };
  const element = elementAround(document, at);
  if (!element) return { at: "content", parent: undefined, span: { start: at, end: at } };
  if (at < element.startTag.end) return inStartTag(element, at);
  if (element.endTag && at > element.endTag.start) {
    const name = endName(element, text);
    return name && touches(name, at)
      ? { at: "elementName", element, span: name }
      : { at: "tag", element, span: element.endTag };
  }
  return { at: "content", parent: element, span: { start: at, end: at } };
}

/** Every element in order of place; a recursion would overflow on deep texts. */
export function* elementsIn(document: Document): Generator<Element> {
  const waiting = roots(document).toReversed();
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    for (let i = element.children.length - 1; i >= 0; i--) waiting.push(element.children[i]!);
  }
}
