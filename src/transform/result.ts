/** The result of a transform as an ordinary document whose nodes know where they come from. */
import { scan } from "../document/scan.js";
import type { Attribute, Document, Element, Node } from "../document/tree.js";
import { createSource } from "../source.js";
import { applyTransform, type ResultTree } from "./engine.js";
import type { Origin } from "./work.js";

/** A result to work with like any other file. */
export interface TransformedDocument {
  /** Its source is the text that would be saved; its spans mean nothing to a user. */
  readonly document: Document;
  /**
   * The node of the base file or of the transform that a node of `document` came from. For an
   * attribute it is the one whose value is in force. Declarations that the writer added lead to
   * their element. Undefined for nodes of other documents, and for white space that was added.
   */
  readonly originOf: (node: Attribute | Node) => Origin | undefined;
}

/** Makes an ordinary document of a result; its source has the path of the base file. */
export function toDocument(root: ResultTree): TransformedDocument {
  const document = scan(createSource(root.base.path, root.text));
  const origins = new WeakMap<Attribute | Node, Origin>();
  const add = (node: Attribute | Node, at: number): void => {
    const mark = root.marks.get(at);
    if (mark?.kind === node.kind && mark.origin !== undefined) origins.set(node, mark.origin);
  };
  const addElement = (element: Element): void => {
    add(element, element.span.start);
    const own = origins.get(element);
    for (const attribute of element.attributes) {
      add(attribute, attribute.nameSpan.start);
      if (own !== undefined && !origins.has(attribute)) origins.set(attribute, own);
    }
    element.nodes.forEach(addNode);
  };
  const addNode = (node: Node): void => {
    if (node.kind === "element") addElement(node);
    else {
      const mark = root.marks.get(node.span.start);
      if (mark !== undefined && "origin" in mark && mark.origin !== undefined)
        origins.set(node, mark.origin);
    }
  };
  document.nodes.forEach(addNode);
  return { document, originOf: (node) => origins.get(node) };
}

/**
 * The text that the engine would save.
 * @returns undefined where it would refuse
 */
export function printTransformed(base: Document, transform: Document): string | undefined {
  const { ok, root } = applyTransform(base, transform);
  return ok ? root?.text : undefined;
}
