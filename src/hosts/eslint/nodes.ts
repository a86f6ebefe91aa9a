/** The tree that selectors of ESLint walk through: a root around the nodes of our document. */
import { scan } from "../../document/scan.js";
import type { Attribute, Document, Node } from "../../document/tree.js";
import { type Unreadable, isSource } from "../../files.js";
import { createSource, type Source, type Span } from "../../source.js";

/** The root; its children are what stands outside of all elements, and the root element. */
export interface Root {
  readonly kind: "document";
  readonly document: Document;
  readonly nodes: readonly Node[];
  /** What is judged: the text, or why it is none. */
  readonly judged: Source | Unreadable;
}

export type AnyNode = Root | Node | Attribute;

/** Below which properties children lie, by kind. */
export const visitorKeys: Readonly<Record<AnyNode["kind"], readonly string[]>> = {
  document: ["nodes"],
  element: ["attributes", "nodes"],
  attribute: [],
  text: [],
  cdata: [],
  comment: [],
  instruction: [],
};

/** What cannot be read has an empty tree. */
export function rootOf(judged: Source | Unreadable): Root {
  const document = scan(isSource(judged) ? judged : createSource(judged.path, ""));
  return { kind: "document", document, nodes: document.nodes, judged };
}

export function childrenOf(node: AnyNode): readonly AnyNode[] {
  if (node.kind === "document") return node.nodes;
  return node.kind === "element" ? [...node.attributes, ...node.nodes] : [];
}

/** From the first to behind the last character; of an attribute with its quotes. */
export function spanOf(node: AnyNode): Span {
  if (node.kind === "document") return { start: 0, end: node.document.source.text.length };
  if (node.kind !== "attribute") return node.span;
  const { nameSpan, valueSpan } = node;
  const hasValue = valueSpan.start > nameSpan.end;
  return { start: nameSpan.start, end: hasValue ? valueSpan.end + 1 : nameSpan.end };
}

/** A step of a walk: in at 1, out at 2. */
export interface Step {
  readonly kind: 1;
  readonly target: AnyNode;
  readonly phase: 1 | 2;
  readonly args: readonly [AnyNode];
}

/** Walks without recursion, and without holding all steps: a large file has a million of them. */
export function* stepsOf(root: Root): Generator<Step, void, undefined> {
  const open: { readonly node: AnyNode; readonly children: readonly AnyNode[]; next: number }[] =
    [];
  const enter = (node: AnyNode): Step => {
    open.push({ node, children: childrenOf(node), next: 0 });
    return { kind: 1, target: node, phase: 1, args: [node] };
  };
  yield enter(root);
  for (let at = open.at(-1); at !== undefined; at = open.at(-1)) {
    const child = at.children[at.next++];
    if (child !== undefined) {
      yield enter(child);
      continue;
    }
    open.pop();
    yield { kind: 1, target: at.node, phase: 2, args: [at.node] };
  }
}
