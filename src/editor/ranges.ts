/** Parts of a document that belong together: folding, growing selections, tags that change together. */
import type { Attribute, Comment, Document, Element } from "../document/tree.js";
import type { Span } from "../source.js";
import { caretAt, commentAt, elementAround, elementsIn, endName, within } from "./caret.js";

export interface FoldingRange {
  readonly span: Span;
  readonly kind: "element" | "comment";
  /** It ends in front of an end tag, which is no part of what is folded. */
  readonly isClosed?: true;
}

/** Where a line end stands next, from an offset on. */
function lineEnds(text: string): (offset: number) => number {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) ends.push(at);
  }
  return (offset) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return ends[low] ?? Infinity;
  };
}

/** Elements and comments over more than one line; of an element from its start tag to its end tag. */
export function foldingRanges(document: Document): readonly FoldingRange[] {
  const { text } = document.source;
  const next = lineEnds(text);
  const ranges: FoldingRange[] = [];
  const add = (span: Span, kind: FoldingRange["kind"], isClosed = false) => {
    if (next(span.start) < span.end)
      ranges.push({ span, kind, ...(isClosed ? { isClosed: true as const } : {}) });
  };
  for (const { span, endTag, startTag } of elementsIn(document))
    add(
      endTag ? { start: span.start, end: endTag.start } : startTag.end < span.end ? span : startTag,
      "element",
      endTag !== undefined,
    );
  for (const { span } of document.comments) add(span, "comment");
  return ranges.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

const valueWithQuotes = ({ source }: Document, { valueSpan }: Attribute): Span => {
  const quote = source.text.charAt(valueSpan.start - 1);
  const isQuoted = quote === '"' || quote === "'";
  const isClosed = isQuoted && source.text.charAt(valueSpan.end) === quote;
  return {
    start: valueSpan.start - (isQuoted && valueSpan.start > 0 ? 1 : 0),
    end: valueSpan.end + (isClosed ? 1 : 0),
  };
};

function* inTag(document: Document, element: Element, offset: number): Generator<Span> {
  const caret = caretAt(document, offset);
  if (caret.at === "attributeName" || caret.at === "attributeValue") {
    const { attribute } = caret;
    const quoted = valueWithQuotes(document, attribute);
    yield caret.span;
    if (caret.at === "attributeValue") yield quoted;
    yield { start: attribute.nameSpan.start, end: Math.max(attribute.nameSpan.end, quoted.end) };
  } else if (caret.at === "elementName") yield caret.span;
  if (offset < element.startTag.end) yield element.startTag;
}

function* around(document: Document, offset: number): Generator<Span> {
  const comment: Comment | undefined = commentAt(document, offset);
  if (comment) yield comment.span;
  const innermost = elementAround(document, offset);
  if (innermost && !comment) yield* inTag(document, innermost, offset);
  for (let element = innermost; element; element = element.parent) {
    const { startTag, endTag, span } = element;
    const end = endTag?.start ?? span.end;
    if (startTag.end <= offset && offset <= end) yield { start: startTag.end, end };
    yield span;
  }
  yield { start: 0, end: document.source.text.length };
}

/** What a growing selection takes in, from the smallest to the whole text; each holds the one before. */
export function selectionRanges(document: Document, asked: number): readonly Span[] {
  const offset = within(document.source.text, asked);
  const ranges: Span[] = [];
  for (const span of around(document, offset)) {
    const last = ranges.at(-1);
    if (!last) ranges.push(span);
    else if (
      span.start <= last.start &&
      last.end <= span.end &&
      (span.start < last.start || last.end < span.end)
    )
      ranges.push(span);
  }
  return ranges;
}

/** The names of the start tag and the end tag at an offset, which change together; none elsewhere. */
export function linkedEditingRanges(document: Document, offset: number): readonly Span[] {
  const caret = caretAt(document, offset);
  if (caret.at !== "elementName") return [];
  const end = endName(caret.element, document.source.text);
  return end ? [caret.element.nameSpan, end] : [];
}
