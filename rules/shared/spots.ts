/** Where in a file something is written, and where something may be added. */
import type { Resolved, Spot } from "../../src/rule.js";

type Source = Spot["source"];
type Node = NonNullable<Resolved<unknown>["node"]>;
export type XmlAttribute = Extract<Node, { kind: "attribute" }>;
export type XmlElement = Extract<Node, { kind: "element" }>;

/** The attribute that decides a value, and the file that holds it; undefined for a default. */
export function writtenAttribute({
  node,
  from,
}: Resolved<unknown>): { readonly source: Source; readonly attribute: XmlAttribute } | undefined {
  return from === "default" || node?.kind !== "attribute"
    ? undefined
    : { source: from.source, attribute: node };
}

/** An attribute with its quotes. */
export function wholeAttribute(source: Source, { nameSpan, valueSpan }: XmlAttribute) {
  const closed = /["']/.test(source.text.charAt(valueSpan.end));
  return { source, span: { start: nameSpan.start, end: valueSpan.end + (closed ? 1 : 0) } };
}

/** Between the quotes of a value that some file writes. */
export function inPlace(value: Resolved<unknown>): Spot | undefined {
  const written = writtenAttribute(value);
  return written && { source: written.source, span: written.attribute.valueSpan, put: "value" };
}

/** Behind the attribute that decides another value. */
export function behind(value: Resolved<unknown>): Spot | undefined {
  const written = writtenAttribute(value);
  return written && { ...wholeAttribute(written.source, written.attribute), put: "attribute" };
}

/** First among the attributes of an element. */
export const onElement = (source: Source, { nameSpan }: XmlElement): Spot => ({
  source,
  span: nameSpan,
  put: "attribute",
});

/** A new element before another one; none beside the root, which is a file's only element. */
export const before = (source: Source, { span, parent }: XmlElement): Spot | undefined =>
  parent && { source, span, put: "element" };
