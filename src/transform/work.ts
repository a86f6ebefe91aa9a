/** The tree that a transform changes. Every node remembers the place in a file that caused it. */
import type * as tree from "../document/tree.js";
import type { Source } from "../source.js";
import { changing, forgetChild, noteChild } from "./children.js";

/** The node of a scanned file that a value came from. */
export type OriginNode = tree.Attribute | tree.Node;

/** Where something in the result came from: the base file or the transform. */
export interface Origin {
  readonly source: Source;
  readonly node: OriginNode;
}

export interface WorkAttribute {
  readonly kind: "attribute";
  readonly prefix: string;
  readonly local: string;
  /** "" where it has none. */
  readonly namespace: string;
  /** With line breaks and tabs as they stand in the file: the engine does not normalise them. */
  value: string;
  /** How the value is written, where it holds a reference that only a text can show. */
  markup: string | undefined;
  origin: Origin;
  parent: WorkElement | undefined;
}

/** How the start tag was laid out in the base file. */
export interface TagLayout {
  readonly order: readonly string[];
  /** White space before each attribute. */
  readonly leads: ReadonlyMap<string, string>;
  /** White space before `>` or `/>`. */
  readonly trail: string;
}

export interface WorkElement {
  readonly kind: "element";
  readonly prefix: string;
  readonly local: string;
  readonly namespace: string;
  readonly attributes: WorkAttribute[];
  readonly nodes: WorkNode[];
  /** Written as `<a />`. */
  collapsed: boolean;
  /** A transform put it there. */
  readonly added: boolean;
  readonly layout: TagLayout | undefined;
  /** The line that the engine gives when it speaks about this element. */
  readonly line: number;
  readonly origin: Origin;
  parent: WorkParent | undefined;
}

/** `space` is white space between tags, `significant` the same under `xml:space="preserve"`. */
export interface WorkText {
  readonly kind: "text" | "cdata" | "space" | "significant";
  readonly value: string;
  /** How it is written, where it holds a reference that the value does not show. */
  readonly markup: string | undefined;
  /** Undefined for white space that indents what a transform has put in. */
  readonly origin: Origin | undefined;
  parent: WorkParent | undefined;
}

/** The XML declaration and the document type, which nothing looks into. */
export interface WorkRaw {
  readonly kind: "raw";
  readonly value: string;
  parent: WorkParent | undefined;
}

export interface WorkComment {
  readonly kind: "comment";
  readonly value: string;
  readonly origin: Origin;
  parent: WorkParent | undefined;
}

export interface WorkInstruction {
  readonly kind: "instruction";
  readonly target: string;
  readonly value: string;
  readonly origin: Origin;
  parent: WorkParent | undefined;
}

export type WorkNode = WorkElement | WorkText | WorkRaw | WorkComment | WorkInstruction;

export interface WorkDocument {
  readonly kind: "document";
  readonly nodes: WorkNode[];
  readonly source: Source;
}

export type WorkParent = WorkElement | WorkDocument;

/** Anything that a path can lead to. */
export type AnyNode = WorkDocument | WorkNode | WorkAttribute;

/** Name with its prefix, as it would be written. */
export function nameOf(node: WorkElement | WorkAttribute): string {
  return node.prefix === "" ? node.local : `${node.prefix}:${node.local}`;
}

export function rootOf(document: WorkDocument): WorkElement | undefined {
  return document.nodes.find((node) => node.kind === "element");
}

/** The attribute of that exact qualified name. */
export function namedAttribute(element: WorkElement, name: string): WorkAttribute | undefined {
  return element.attributes.find((attribute) => nameOf(attribute) === name);
}

/** The attribute of that local name and namespace, whatever its prefix. */
export function attributeIn(
  element: WorkElement,
  namespace: string,
  local: string,
): WorkAttribute | undefined {
  return element.attributes.find(
    (attribute) => attribute.local === local && attribute.namespace === namespace,
  );
}

export function isText(node: AnyNode): node is WorkText {
  return (
    node.kind === "text" ||
    node.kind === "cdata" ||
    node.kind === "space" ||
    node.kind === "significant"
  );
}

/** Whether the node may get children: only elements and the document may. */
export function isParent(node: AnyNode): node is WorkParent {
  return node.kind === "element" || node.kind === "document";
}

/** Takes a node out of its parent. */
export function detach(node: WorkNode): void {
  const { parent } = node;
  if (parent === undefined) return;
  const at = parent.nodes.indexOf(node);
  if (at >= 0) {
    forgetChild(node);
    parent.nodes.splice(at, 1);
  }
  node.parent = undefined;
}

/** Puts a node among the children of a parent. */
export function putAt(parent: WorkParent, at: number, node: WorkNode): void {
  const isLast = at === parent.nodes.length;
  parent.nodes.splice(at, 0, node);
  node.parent = parent;
  if (parent.kind === "element") parent.collapsed = false;
  noteChild(node, isLast);
}

/** Gives an attribute another value. */
export function setValue(attribute: WorkAttribute, value: string): void {
  const set = () => {
    attribute.value = value;
    attribute.markup = undefined;
  };
  if (attribute.value === value) set();
  else changing(attribute.parent, attribute, set);
}

/** Puts an attribute behind those of an element. */
export function addAttribute(element: WorkElement, attribute: WorkAttribute): void {
  changing(element, attribute, () => {
    element.attributes.push(attribute);
    attribute.parent = element;
  });
}

/** Takes an attribute off its element. */
export function removeAttribute(attribute: WorkAttribute): void {
  const { parent } = attribute;
  const at = parent?.attributes.indexOf(attribute) ?? -1;
  if (at >= 0) changing(parent, attribute, () => parent?.attributes.splice(at, 1));
  attribute.parent = undefined;
}
