/** The working tree as XPath sees it. */
import { XMLNS_NAMESPACE } from "../../document/namespaces.js";
import {
  type AnyNode,
  isParent,
  isText,
  type WorkAttribute,
  type WorkElement,
  type WorkNode,
  type WorkParent,
} from "../work.js";
import type { Budget } from "../budget.js";
import type { Axis } from "./ast.js";

/** A namespace in scope of an element. */
export interface NamespaceNode {
  readonly kind: "namespace";
  /** "" for the default namespace. */
  readonly local: string;
  readonly value: string;
  readonly parent: WorkElement;
  /** What declares it, which is what the engine gets to work on. */
  readonly declaration: WorkAttribute;
}

export type XPathNode = AnyNode | NamespaceNode;

/** Takes nodes in, one by one. */
type Sink = (node: XPathNode) => void;

/** The namespaces in scope of an element, in .NET's order; the same nodes each time. */
type NamespacesOf = (element: WorkElement) => readonly NamespaceNode[];

/** What a walk needs beside the tree. */
interface Walking {
  readonly namespaces: NamespacesOf;
  /** Counts the look for a node among its siblings. */
  readonly budget: Budget;
}

export function parentOf(node: XPathNode): WorkParent | undefined {
  return node.kind === "document" ? undefined : node.parent;
}

/** The node that holds all others. */
export function topOf(node: XPathNode): XPathNode {
  let top = node;
  for (let up = parentOf(top); up !== undefined; up = parentOf(top)) top = up;
  return top;
}

/** Texts that follow one another are one text for XPath; texts outside the root are none. */
function eachChild(node: XPathNode, sink: Sink): void {
  if (node.kind !== "document" && node.kind !== "element") return;
  const inDocument = node.kind === "document";
  let afterText = false;
  for (const child of node.nodes) {
    const text = isText(child);
    if (child.kind === "raw" || (text && (inDocument || afterText))) continue;
    sink(child);
    afterText = text;
  }
}

export function isDeclaration({ namespace }: WorkAttribute): boolean {
  return namespace === XMLNS_NAMESPACE;
}

function eachDescendant(node: XPathNode, sink: Sink): void {
  eachChild(node, (child) => {
    sink(child);
    eachDescendant(child, sink);
  });
}

function eachAncestor(node: XPathNode, sink: Sink): void {
  for (let up = parentOf(node); up !== undefined; up = parentOf(up)) sink(up);
}

/** Whether a text goes on where another one ends; both are one text for XPath. */
const continues = (nodes: readonly WorkNode[], at: number): boolean => {
  const [before, node] = [nodes[at - 1], nodes[at]];
  return before !== undefined && node !== undefined && isText(before) && isText(node);
};

/** Siblings behind (in order) or before (nearest first) a node; attributes have none. */
function eachSibling(node: XPathNode, behind: boolean, { budget }: Walking, sink: Sink): void {
  const parent = parentOf(node);
  if (parent === undefined || node.kind === "attribute" || node.kind === "namespace") return;
  if (node.kind === "document") return;
  const { nodes } = parent;
  const at = nodes.indexOf(node);
  budget.read(at);
  const step = behind ? 1 : -1;
  for (let i = at + step; i >= 0 && i < nodes.length; i += step) {
    const sibling = nodes[i]!;
    if (sibling.kind === "raw") continue;
    if (isText(sibling) && (parent.kind === "document" || continues(nodes, i))) continue;
    sink(sibling);
  }
}

/** Everything behind or before a node in the document that is neither above nor below it. */
function eachBeside(node: XPathNode, behind: boolean, walking: Walking, sink: Sink): void {
  const outside = node.kind === "attribute" || node.kind === "namespace";
  const start = outside ? node.parent : node;
  if (outside && start !== undefined && behind) eachDescendant(start, sink);
  for (let at: XPathNode | undefined = start; at !== undefined; at = parentOf(at))
    eachSibling(at, behind, walking, (sibling) => {
      if (behind) {
        sink(sibling);
        eachDescendant(sibling, sink);
        return;
      }
      const below: XPathNode[] = [sibling];
      eachDescendant(sibling, (item) => below.push(item));
      for (let i = below.length - 1; i >= 0; i--) sink(below[i]!);
    });
}

/** Hands over the nodes on an axis in the order in which positions count. */
export function walk(axis: Axis, node: XPathNode, walking: Walking, sink: Sink): void {
  switch (axis) {
    case "child":
      eachChild(node, sink);
      break;
    case "descendant-or-self":
      sink(node);
      eachDescendant(node, sink);
      break;
    case "descendant":
      eachDescendant(node, sink);
      break;
    case "self":
      sink(node);
      break;
    case "parent": {
      const parent = parentOf(node);
      if (parent !== undefined) sink(parent);
      break;
    }
    case "ancestor-or-self":
      sink(node);
      eachAncestor(node, sink);
      break;
    case "ancestor":
      eachAncestor(node, sink);
      break;
    case "attribute":
      if (node.kind === "element")
        for (const attribute of node.attributes) if (!isDeclaration(attribute)) sink(attribute);
      break;
    case "namespace":
      if (node.kind === "element") walking.namespaces(node).forEach(sink);
      break;
    case "following-sibling":
      eachSibling(node, true, walking, sink);
      break;
    case "preceding-sibling":
      eachSibling(node, false, walking, sink);
      break;
    case "following":
      eachBeside(node, true, walking, sink);
      break;
    case "preceding":
      eachBeside(node, false, walking, sink);
      break;
  }
}

function addText(node: WorkParent, parts: string[]): void {
  for (const child of node.nodes) {
    if (child.kind === "element") addText(child, parts);
    else if (isText(child) && node.kind === "element") parts.push(child.value);
  }
}

/** The string-value of a node. */
export function stringOf(node: XPathNode): string {
  if (node.kind === "namespace") return node.value;
  if (isParent(node)) {
    const parts: string[] = [];
    addText(node, parts);
    return parts.join("");
  }
  if (!isText(node)) return node.kind === "raw" ? "" : node.value;
  // The whole run of texts that this one begins.
  const siblings = node.parent?.nodes ?? [node];
  let text = "";
  for (let i = siblings.indexOf(node); i < siblings.length; i++) {
    const sibling = siblings[i];
    if (sibling === undefined || !isText(sibling)) break;
    text += sibling.value;
  }
  return text;
}
