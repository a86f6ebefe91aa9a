/** What the tests of the reader share. */
import { scan } from "../../src/document/scan.js";
import type { Attribute, Document, Element } from "../../src/document/tree.js";
import { createSource, type Span } from "../../src/source.js";

export function read(text: string): Document {
  return scan(createSource("web.config", text));
}

/** The text of a span, as it stands in the file. */
export function cut(document: Document, span: Span): string {
  return document.source.text.slice(span.start, span.end);
}

/** Every element, in order of their start tags. */
export function elements(document: Document): Element[] {
  const found: Element[] = [];
  const todo = document.nodes.filter((node) => node.kind === "element").reverse();
  for (let element = todo.pop(); element !== undefined; element = todo.pop()) {
    found.push(element);
    for (let i = element.children.length - 1; i >= 0; i--) todo.push(element.children[i]!);
  }
  return found;
}

export function attributes(document: Document): Attribute[] {
  return elements(document).flatMap((element) => element.attributes);
}

/** A tree in short: `a[x=1](b,c)`. */
export function outline(document: Document): string {
  const show = (element: Element): string => {
    const values = element.attributes.map(({ name, value }) => `${name}=${value}`).join(" ");
    const inside = element.children.map(show).join(",");
    return element.name + (values && `[${values}]`) + (inside && `(${inside})`);
  };
  return document.nodes
    .filter((node) => node.kind === "element")
    .map(show)
    .join(" + ");
}

/**
 * Takes the marks `⟦` and `⟧` out of a text.
 * @returns the text, and what stood between each pair of marks
 */
export function marked(text: string): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let clean = "";
  let start = 0;
  for (const part of text.split(/([⟦⟧])/)) {
    if (part === "⟦") start = clean.length;
    else if (part === "⟧") spans.push({ start, end: clean.length });
    else clean += part;
  }
  return { text: clean, spans };
}
