/** What an edit wrote, seen in the document after it. */
import type { Document, Element } from "../document/tree.js";
import type { Edit } from "../diagnostic.js";
import type { Span } from "../source.js";
import { countBelow, type Moves } from "./edits.js";

/** The innermost element around an offset. */
export function elementAt({ root }: Document, offset: number): Element | undefined {
  let at = root;
  for (let inner = at; inner; ) {
    at = inner;
    const { children } = inner;
    inner = children[countBelow(children, offset, ({ span }) => span.start) - 1];
    if (inner && offset > inner.span.end) return at;
  }
  return at;
}

/** What an edit wrote, as a span of the text after all edits of its file; a name with its value. */
export function writtenBy(edit: Edit, moves: Moves, after: Document): Span | undefined {
  if (edit.text === "") return undefined;
  const start = moves.startOf(edit);
  const span = { start, end: start + edit.text.length };
  const attribute = elementAt(after, span.end)?.attributes.find(
    ({ nameSpan, valueSpan }) => nameSpan.start <= span.start && span.end <= valueSpan.end,
  );
  return attribute ? { start: attribute.nameSpan.start, end: attribute.valueSpan.end + 1 } : span;
}
