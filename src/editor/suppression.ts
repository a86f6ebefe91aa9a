/** The comment that hides a finding, where it does so, with the layout of its place. */
import { UNREAD } from "../broken.js";
import type { Diagnostic, Edit } from "../diagnostic.js";
import { scan } from "../document/scan.js";
import type { Document, Element } from "../document/tree.js";
import { edited } from "../fix/edits.js";
import { NO_REASON, OWN, PREFIX } from "../lint/directives.js";
import { Suppressions } from "../lint/suppress.js";
import { createSource, type Location } from "../source.js";
import { elementAround, opaqueAt } from "./caret.js";
import { indentAt, lineStart, unitOf } from "./layout.js";

export interface Suppression {
  readonly title: string;
  readonly edit: Edit;
  /** The reason, in the text after the edit. */
  readonly select: Location;
}

const comment = (directive: string, id: string) =>
  `<!-- ${PREFIX}${directive} ${id}: ${NO_REASON} -->`;

/** In front of an element, on a line of its own where the element begins its line. */
function before({ source }: Document, element: Element, text: string): Edit {
  const { start } = element.span;
  const indent = indentAt(source.text, start);
  const isFirst = lineStart(source.text, start) + indent.length === start;
  const behind = isFirst ? `${unitOf(source.text).lineEnd}${indent}` : "";
  return { source, span: { start, end: start }, text: `${text}${behind}` };
}

/** The element whose start tag holds a place, and that a comment in front of it would reach. */
function elementOfTag(document: Document, offset: number): Element | undefined {
  const element = elementAround(document, offset + 1);
  return element && offset < element.startTag.end ? element : undefined;
}

/** Behind the XML declaration, in front of all else. */
function atTop({ source, nodes }: Document, text: string): Edit {
  const [first] = nodes;
  const declared = first?.kind === "instruction" && first.target.toLowerCase() === "xml";
  const { lineEnd } = unitOf(source.text);
  const start = declared ? first.span.end : 0;
  return {
    source,
    span: { start, end: start },
    text: declared ? `${lineEnd}${text}` : `${text}${lineEnd}`,
  };
}

/** Whether the comment does what it is for. */
function hides(edit: Edit, { rule, at }: Diagnostic): boolean {
  const { source, span, text } = edit;
  const after = createSource(source.path, edited(source.text, [edit]));
  const moved = at.span.start >= span.start ? text.length : 0;
  return new Suppressions(scan(after)).hides(rule, {
    start: at.span.start + moved,
    end: at.span.end + moved,
  });
}

function madeOf(title: string, edit: Edit): Suppression {
  const start = edit.span.start + edit.text.indexOf(`: ${NO_REASON}`) + 2;
  return {
    title,
    edit,
    select: { source: edit.source, span: { start, end: start + NO_REASON.length } },
  };
}

/**
 * How a finding can be hidden: by a comment in front of its element, and for the whole file.
 * Only what does hide it is offered.
 */
export function suppression(document: Document, diagnostic: Diagnostic): readonly Suppression[] {
  const { rule, at } = diagnostic;
  if (OWN.has(rule)) return [];
  const element = UNREAD.has(rule) ? undefined : elementOfTag(document, at.span.start);
  const inOpaque = element && opaqueAt(document, element.span.start) !== undefined;
  const line =
    element && !inOpaque
      ? before(document, element, comment("disable-next-line", rule))
      : undefined;
  const file = atTop(document, comment("disable-file", rule));
  return [
    ...(line && hides(line, diagnostic)
      ? [madeOf(`Hide this finding of ${rule} with a reason`, line)]
      : []),
    ...(hides(file, diagnostic) ? [madeOf(`Hide ${rule} in this file with a reason`, file)] : []),
  ];
}
