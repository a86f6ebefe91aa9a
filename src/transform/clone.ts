/** Copies of transform elements, cleaned for the result. */
import { XMLNS_NAMESPACE } from "../document/namespaces.js";
import type { Budget } from "./budget.js";
import { XDT_NAMESPACE } from "./xdt.js";
import type { WorkAttribute, WorkElement, WorkNode } from "./work.js";

/** Counts the lines that the engine walks through while it reads the copy again. */
interface Lines {
  line: number;
  readonly budget: Budget;
  /** UTF-16 units that the copy will take at least. */
  size: number;
}

function count(lines: Lines, length: number): void {
  lines.budget.put(0);
  lines.size += length;
}

function advance(lines: Lines, text: string): void {
  count(lines, text.length);
  lines.line += text.match(/\r\n?|\n/g)?.length ?? 0;
}

/** A copy of an attribute, still without an element. */
export function cloneAttribute(attribute: WorkAttribute): WorkAttribute {
  return { ...attribute, parent: undefined };
}

function isScrubbed({ namespace }: WorkAttribute): boolean {
  return namespace === XDT_NAMESPACE || namespace === XMLNS_NAMESPACE;
}

function cloneNode(node: WorkNode, lines: Lines): WorkNode {
  switch (node.kind) {
    case "element":
      return cloneInto(node, lines);
    default:
      advance(lines, node.value);
      return { ...node, parent: undefined };
  }
}

function cloneInto(element: WorkElement, lines: Lines): WorkElement {
  const copy: WorkElement = {
    ...element,
    attributes: [],
    nodes: [],
    added: true,
    layout: undefined,
    line: lines.line,
    parent: undefined,
  };
  count(lines, element.local.length);
  for (const attribute of element.attributes) {
    if (isScrubbed(attribute)) continue;
    // The engine drops every prefix; the writer finds or makes one for the namespace again.
    copy.attributes.push({ ...attribute, prefix: "", parent: copy });
    count(lines, attribute.local.length + attribute.value.length);
  }
  for (const node of element.nodes) {
    const child = cloneNode(node, lines);
    child.parent = copy;
    copy.nodes.push(child);
  }
  return copy;
}

/**
 * Copies an element of the transform as the engine puts it into the result: without anything of
 * the transform namespace, without namespace declarations, without prefixes on attributes.
 */
export function cloneForResult(
  element: WorkElement,
  budget: Budget,
): { readonly node: WorkElement; readonly size: number } {
  const lines: Lines = { line: element.line, budget, size: 0 };
  const node = cloneInto(element, lines);
  return { node, size: lines.size };
}
