/** Small edits of XML, each the smallest range that does it. */
import type { Edit, Resolved } from "../../src/rule.js";

type Node = NonNullable<Resolved<unknown>["node"]>;
export type XmlAttribute = Extract<Node, { kind: "attribute" }>;
export type XmlElement = Extract<Node, { kind: "element" }>;
type Source = Edit["source"];

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");

/** Start of the white space that ends at an offset. */
function spaceBefore(source: Source, offset: number): number {
  let start = offset;
  while (start > 0 && /\s/.test(source.text.charAt(start - 1))) start--;
  return start;
}

/**
 * The attribute in the file that holds it. None for what a transform brought about: there the node
 * belongs to the result, which is no file.
 */
export function writtenAttribute({
  node,
  from,
}: Resolved<unknown>): { readonly source: Source; readonly attribute: XmlAttribute } | undefined {
  if (from === "default" || node?.kind !== "attribute") return undefined;
  const { nameSpan, valueSpan, name } = node;
  const { source, span } = from;
  const isThere = span.start === valueSpan.start || span.start === nameSpan.start;
  return isThere && source.text.slice(nameSpan.start, nameSpan.end) === name
    ? { source, attribute: node }
    : undefined;
}

/** Writes another value between the quotes; none where the value stands nowhere. */
export function writeValue(value: Resolved<unknown>, text: string): Edit[] {
  const { node, from } = value;
  if (from === "default" || node?.kind !== "attribute") return [];
  // The place of a value is what stands between the quotes, of an empty one its name.
  const isQuoted = /["']/.test(from.source.text.charAt(from.span.start - 1));
  const span = isQuoted ? from.span : writtenAttribute(value)?.attribute.valueSpan;
  return span ? [{ source: from.source, span, text: escaped(text) }] : [];
}

/** Takes an attribute out, with the white space before it. */
export function removeAttribute(source: Source, { nameSpan, valueSpan }: XmlAttribute): Edit {
  const closed = /["']/.test(source.text.charAt(valueSpan.end));
  const span = {
    start: spaceBefore(source, nameSpan.start),
    end: valueSpan.end + (closed ? 1 : 0),
  };
  return { source, span, text: "" };
}

/** Takes an element out, with the white space before it. */
export function removeElement(source: Source, { span }: XmlElement): Edit {
  return { source, span: { start: spaceBefore(source, span.start), end: span.end }, text: "" };
}

/** Adds an attribute behind the name of an element. */
export function addAttribute(
  source: Source,
  element: XmlElement,
  name: string,
  text: string,
): Edit {
  const { end } = element.nameSpan;
  return { source, span: { start: end, end }, text: ` ${name}="${escaped(text)}"` };
}

/** Adds an attribute behind another one of the same element. */
export function addAttributeBehind(
  source: Source,
  { valueSpan }: XmlAttribute,
  name: string,
  text: string,
): Edit {
  const closed = /["']/.test(source.text.charAt(valueSpan.end));
  const end = valueSpan.end + (closed ? 1 : 0);
  return { source, span: { start: end, end }, text: ` ${name}="${escaped(text)}"` };
}

/** Puts an element before another one, with the same indentation. */
export function insertBefore(source: Source, element: XmlElement, text: string): Edit {
  const { start } = element.span;
  const indentation = source.text.slice(spaceBefore(source, start), start);
  return { source, span: { start, end: start }, text: `${text}${indentation}` };
}

/**
 * Replaces a part of a value; offsets count in the decoded text. None where the file writes the
 * value with references, so that the offsets would not fit.
 */
export function replaceIn(
  value: Resolved<unknown>,
  { start, end }: Edit["span"],
  text: string,
): Edit[] {
  const [whole] = writeValue(value, "");
  if (!whole) return [];
  const { source, span } = whole;
  if (source.text.slice(span.start, span.end) !== value.text) return [];
  return [
    { source, span: { start: span.start + start, end: span.start + end }, text: escaped(text) },
  ];
}
