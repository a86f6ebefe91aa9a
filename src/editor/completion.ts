/** What can be written at an offset. */
import type { Span } from "../source.js";
import { attributesFor } from "./complete-attributes.js";
import { elementsFor } from "./complete-elements.js";
import { valuesFor } from "./complete-values.js";
import type { Completion } from "./completion-item.js";
import type { Looked } from "./looked.js";
import { type Typed, typedAt } from "./typed.js";

/**
 * What can be written at an offset: elements, attributes that are not there yet, values, names that
 * entries in force have, and sections as they are usually written. Works in tags that are half typed.
 * @param offset - UTF-16; any number is taken
 * @returns in the order in which it is to be shown
 */
export function completion(looked: Looked, offset: number): readonly Completion[] {
  // What is no configuration of these servers takes nothing that we know.
  if (!looked.file) return [];
  const { text } = looked.document.source;
  // Editors replace inside one line.
  return offeredAt(looked, typedAt(looked.document, offset)).filter(
    ({ span }) => !/[\r\n]/.test(text.slice(span.start, span.end)),
  );
}

function offeredAt(looked: Looked, typed: Typed | undefined): readonly Completion[] {
  switch (typed?.at) {
    case undefined:
      return [];
    case "content":
    case "elementName":
      return elementsFor(looked, typed);
    case "endTag":
      return typed.parent
        ? [
            {
              label: typed.parent.name,
              kind: "element",
              span: typed.span,
              insert: `${typed.parent.name}${isClosed(looked, typed.span) ? "" : ">"}`,
              isSnippet: false,
              rank: 0,
            },
          ]
        : [];
    case "attributeName":
      return attributesFor(looked, typed);
    case "attributeValue":
      return valuesFor(looked, typed);
  }
}

const isClosed = ({ document }: Looked, { end }: Span) =>
  /^[ \t]*>/.test(document.source.text.slice(end, end + 80));
