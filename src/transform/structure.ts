/** Changes to the result, with the rules that .NET's document keeps. */
import { Failure } from "./log.js";
import {
  type AnyNode,
  detach,
  isParent,
  putAt,
  rootOf,
  type WorkElement,
  type WorkNode,
  type WorkParent,
} from "./work.js";

function refuseSecondRoot(parent: WorkParent): void {
  if (parent.kind === "document" && rootOf(parent) !== undefined)
    throw new Failure(
      "bad-structure",
      "This would put a second element beside the root: a file has exactly one.",
    );
}

/** The parent of a node that is to go; attributes and the document have none for the engine. */
export function parentOfTarget(node: AnyNode): { node: WorkNode; parent: WorkParent } {
  if (node.kind === "document" || node.kind === "attribute" || node.parent === undefined)
    throw new Failure(
      "null-reference",
      `The locator leads to ${node.kind === "attribute" ? "an attribute" : "the whole document"}: this transform works on elements only. For attributes there are \`SetAttributes\` and \`RemoveAttributes\`.`,
    );
  return { node, parent: node.parent };
}

/** Puts an element behind all children of a node. */
export function appendTo(parent: AnyNode, node: WorkElement): void {
  if (!isParent(parent))
    throw new Failure(
      "bad-structure",
      "The locator leads to something that cannot hold elements: let it lead to an element.",
    );
  refuseSecondRoot(parent);
  putAt(parent, parent.nodes.length, node);
}

/** Puts an element before (0) or behind (1) another one. */
export function putBeside(sibling: WorkElement, offset: 0 | 1, node: WorkElement): void {
  const { parent } = sibling;
  if (parent === undefined) return;
  refuseSecondRoot(parent);
  putAt(parent, parent.nodes.indexOf(sibling) + offset, node);
}

/** Puts a node in the place of another one. */
export function replaceWith(target: AnyNode, replacement: WorkNode): void {
  const { node, parent } = parentOfTarget(target);
  const at = parent.nodes.indexOf(node);
  detach(node);
  if (replacement.kind === "element") refuseSecondRoot(parent);
  putAt(parent, at, replacement);
}

/** Takes a node out. */
export function remove(target: AnyNode): void {
  detach(parentOfTarget(target).node);
}
