/** The working tree as XPath sees it. */
import {
  type AnyNode,
  isParent,
  isText,
  nameOf,
  type WorkAttribute,
  type WorkParent,
} from "../work.js";
import { XMLNS_NAMESPACE } from "../../document/namespaces.js";
import type { Axis } from "./ast.js";

export function parentOf(node: AnyNode): WorkParent | undefined {
  return node.kind === "document" ? undefined : node.parent;
}

/** The node that holds all others. */
export function topOf(node: AnyNode): AnyNode {
  let top = node;
  for (let up = parentOf(top); up !== undefined; up = parentOf(top)) top = up;
  return top;
}

/** Texts that follow one another are one text for XPath; texts outside the root are none. */
export function childrenOf(node: AnyNode): AnyNode[] {
  if (!isParent(node)) return [];
  const inDocument = node.kind === "document";
  const children: AnyNode[] = [];
  let afterText = false;
  for (const child of node.nodes) {
    const text = isText(child);
    if (child.kind === "raw" || (text && (inDocument || afterText))) continue;
    children.push(child);
    afterText = text;
  }
  return children;
}

function isDeclaration({ namespace }: WorkAttribute): boolean {
  return namespace === XMLNS_NAMESPACE;
}

function attributesOf(node: AnyNode): AnyNode[] {
  return node.kind === "element" ? node.attributes.filter((item) => !isDeclaration(item)) : [];
}

/** The declarations in scope, nearest first. */
function namespacesOf(node: AnyNode): AnyNode[] {
  const found = new Map<string, WorkAttribute>();
  for (let at: AnyNode | undefined = node; at?.kind === "element"; at = at.parent)
    for (const attribute of at.attributes)
      if (isDeclaration(attribute) && !found.has(nameOf(attribute)))
        found.set(nameOf(attribute), attribute);
  return [...found.values()];
}

function descendantsOf(node: AnyNode, into: AnyNode[]): AnyNode[] {
  for (const child of childrenOf(node)) {
    into.push(child);
    descendantsOf(child, into);
  }
  return into;
}

function ancestorsOf(node: AnyNode): AnyNode[] {
  const found: AnyNode[] = [];
  for (let up = parentOf(node); up !== undefined; up = parentOf(up)) found.push(up);
  return found;
}

/** Siblings behind (in order) or before (nearest first) a node; attributes have none. */
function siblingsOf(node: AnyNode, behind: boolean): AnyNode[] {
  const parent = parentOf(node);
  if (parent === undefined || node.kind === "attribute") return [];
  const all = childrenOf(parent);
  const at = all.indexOf(node);
  return behind ? all.slice(at + 1) : all.slice(0, Math.max(0, at)).reverse();
}

/** Everything behind or before a node in the document that is neither above nor below it. */
function besideOf(node: AnyNode, behind: boolean): AnyNode[] {
  const found: AnyNode[] = [];
  if (node.kind === "attribute" && node.parent !== undefined && behind)
    descendantsOf(node.parent, found);
  const start = node.kind === "attribute" ? node.parent : node;
  for (let at: AnyNode | undefined = start; at !== undefined; at = parentOf(at))
    for (const sibling of siblingsOf(at, behind)) {
      const below = descendantsOf(sibling, [sibling]);
      for (const item of behind ? below : below.reverse()) found.push(item);
    }
  return found;
}

/** The nodes on an axis in the order in which positions count. */
export function axisNodes(axis: Axis, node: AnyNode): AnyNode[] {
  switch (axis) {
    case "child":
      return childrenOf(node);
    case "descendant":
      return descendantsOf(node, []);
    case "descendant-or-self":
      return descendantsOf(node, [node]);
    case "self":
      return [node];
    case "parent": {
      const parent = parentOf(node);
      return parent === undefined ? [] : [parent];
    }
    case "ancestor":
      return ancestorsOf(node);
    case "ancestor-or-self":
      return [node, ...ancestorsOf(node)];
    case "attribute":
      return attributesOf(node);
    case "namespace":
      return namespacesOf(node);
    case "following-sibling":
      return siblingsOf(node, true);
    case "preceding-sibling":
      return siblingsOf(node, false);
    case "following":
      return besideOf(node, true);
    case "preceding":
      return besideOf(node, false);
  }
}

/** The string-value of a node. */
export function stringOf(node: AnyNode): string {
  if (isParent(node)) {
    let text = "";
    for (const child of node.nodes) {
      if (child.kind === "element") text += stringOf(child);
      else if (isText(child) && node.kind === "element") text += child.value;
    }
    return text;
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

/** Puts nodes of one tree into document order. */
export function inOrder(nodes: Iterable<AnyNode>): AnyNode[] {
  const list = [...new Set(nodes)];
  const [first] = list;
  if (first === undefined || list.length === 1) return list;
  const order = new Map<AnyNode, number>();
  const number = (node: AnyNode): void => {
    order.set(node, order.size);
    if (node.kind === "element")
      for (const attribute of node.attributes) order.set(attribute, order.size);
    if (isParent(node)) for (const child of node.nodes) number(child);
  };
  number(topOf(first));
  return list.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}
