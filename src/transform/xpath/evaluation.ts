/** What the parts of one evaluation share: its budget, the order of the document, namespaces. */
import { XML_NAMESPACE, XMLNS_NAMESPACE } from "../../document/namespaces.js";
import type { Budget } from "../budget.js";
import { isParent, rootOf, type WorkAttribute, type WorkElement } from "../work.js";
import { isDeclaration, type NamespaceNode, stringOf, topOf, type XPathNode } from "./nodes.js";
import type { Value } from "./values.js";

/** The declaration of `xml` that .NET has for each document; it stands nowhere in it. */
function xmlDeclaration(element: WorkElement): WorkAttribute {
  const top = topOf(element);
  const root = (top.kind === "document" ? rootOf(top) : undefined) ?? element;
  return {
    kind: "attribute",
    prefix: "xmlns",
    local: "xml",
    namespace: XMLNS_NAMESPACE,
    value: XML_NAMESPACE,
    markup: undefined,
    origin: root.origin,
    parent: undefined,
  };
}

/** One evaluation over a tree that does not change meanwhile. */
export class Evaluation {
  /** Values of the parts that are the same at every node, by their text. */
  readonly #constants = new Map<string, Value>();
  #order: Map<XPathNode, number> | undefined;
  readonly #namespaces = new Map<WorkElement, readonly NamespaceNode[]>();
  #xml: WorkAttribute | undefined;

  constructor(readonly budget: Budget) {}

  /** The namespaces in scope: of each element the last declaration first, `xml` at the end. */
  readonly namespaces = (element: WorkElement): readonly NamespaceNode[] => {
    const known = this.#namespaces.get(element);
    if (known !== undefined) return known;
    const found = new Map<string, NamespaceNode>();
    const add = (declaration: WorkAttribute): void => {
      this.budget.step();
      const local = declaration.prefix === "" ? "" : declaration.local;
      const { value } = declaration;
      if (!found.has(local))
        found.set(local, { kind: "namespace", local, value, parent: element, declaration });
    };
    for (let at: WorkElement | undefined = element; at !== undefined; ) {
      for (let i = at.attributes.length - 1; i >= 0; i--) {
        const attribute = at.attributes[i]!;
        if (isDeclaration(attribute) && attribute.local !== "xml") add(attribute);
      }
      at = at.parent?.kind === "element" ? at.parent : undefined;
    }
    add((this.#xml ??= xmlDeclaration(element)));
    const nodes = [...found.values()];
    this.#namespaces.set(element, nodes);
    return nodes;
  };

  #numbers(top: XPathNode): ReadonlyMap<XPathNode, number> {
    if (this.#order !== undefined) return this.#order;
    const order = new Map<XPathNode, number>();
    const number = (node: XPathNode): void => {
      this.budget.step();
      order.set(node, order.size);
      if (node.kind === "element") {
        for (const space of this.#namespaces.get(node) ?? []) order.set(space, order.size);
        for (const attribute of node.attributes) order.set(attribute, order.size);
      }
      if (node.kind !== "namespace" && isParent(node)) node.nodes.forEach(number);
    };
    number(top);
    this.#order = order;
    return order;
  }

  /** Puts nodes of one tree into document order, each once. */
  inOrder(nodes: readonly XPathNode[]): readonly XPathNode[] {
    const list = [...new Set(nodes)];
    const [first] = list;
    if (first === undefined || list.length === 1) return list;
    this.budget.step(list.length);
    let order = this.#numbers(topOf(first));
    // Namespace nodes are made when somebody asks: number again when some are new.
    if (list.some((node) => !order.has(node))) {
      this.#order = undefined;
      order = this.#numbers(topOf(first));
    }
    return list.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  }

  /** The string-value of a node. */
  textOf(node: XPathNode): string {
    const text = stringOf(node);
    this.budget.read(text.length);
    return text;
  }

  /** The value of a part that is the same at every node; computed once. */
  constant(key: string, compute: () => Value): Value {
    let value = this.#constants.get(key);
    if (value === undefined) {
      value = compute();
      this.#constants.set(key, value);
    }
    return value;
  }
}
