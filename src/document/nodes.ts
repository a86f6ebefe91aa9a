/**
 * The nodes as the scanner makes them. They hold offsets and make a span when it is asked for:
 * a large file has hundreds of thousands of spans, and few of them are ever looked at.
 */
import type { Span } from "../source.js";
import { skipSpace } from "./names.js";
import { normalizeLineEnds } from "./line-ends.js";
import type { Attribute, Element, Node, Text } from "./tree.js";

/** Shared by all elements that have none. */
export const NO_ATTRIBUTES: readonly AttributeNode[] = [];
const NO_NODES: readonly Node[] = [];
const NO_CHILDREN: readonly Element[] = [];

/** An attribute; its element puts itself in as the parent. */
export class AttributeNode implements Attribute {
  readonly kind = "attribute";
  parent!: Element;
  readonly name: string;
  readonly value: string;
  readonly #nameStart: number;
  readonly #valueStart: number;
  readonly #valueEnd: number;

  constructor(
    name: string,
    value: string,
    nameStart: number,
    valueStart: number,
    valueEnd: number,
  ) {
    this.name = name;
    this.value = value;
    this.#nameStart = nameStart;
    this.#valueStart = valueStart;
    this.#valueEnd = valueEnd;
  }

  get isDecoded(): boolean {
    return this.value.length !== this.#valueEnd - this.#valueStart;
  }

  get nameSpan(): Span {
    return { start: this.#nameStart, end: this.#nameStart + this.name.length };
  }

  get valueSpan(): Span {
    return { start: this.#valueStart, end: this.#valueEnd };
  }
}

/**
 * An element; until it is closed its end is that of its start tag. Of the nodes inside it holds
 * those that say something: the white space between them is found again when it is asked for.
 */
export class ElementNode implements Element {
  readonly kind = "element";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  children: readonly Element[] = NO_CHILDREN;
  readonly parent: Element | undefined;
  readonly selfClosing: boolean;
  onlyElements = true;
  readonly #text: string;
  readonly #start: number;
  readonly #tagEnd: number;
  #end: number;
  #endTag = -1;
  /** All but white space between them, in order; absent while these are just the children. */
  #added: Node[] | undefined;
  #nodes: readonly Node[] | undefined;

  constructor(
    text: string,
    name: string,
    start: number,
    tagEnd: number,
    attributes: readonly Attribute[],
    parent: Element | undefined,
    selfClosing: boolean,
  ) {
    this.name = name;
    this.attributes = attributes;
    this.parent = parent;
    this.selfClosing = selfClosing;
    this.#text = text;
    this.#start = start;
    this.#tagEnd = tagEnd;
    this.#end = tagEnd;
  }

  get span(): Span {
    return { start: this.#start, end: this.#end };
  }

  get nameSpan(): Span {
    return { start: this.#start + 1, end: this.#start + 1 + this.name.length };
  }

  get startTag(): Span {
    return { start: this.#start, end: this.#tagEnd };
  }

  get endTag(): Span | undefined {
    return this.#endTag < 0 ? undefined : { start: this.#endTag, end: this.#end };
  }

  get nodes(): readonly Node[] {
    return (this.#nodes ??= this.#withBlanks());
  }

  /** Puts a child behind everything inside. */
  addChild(child: ElementNode): void {
    if (this.children === NO_CHILDREN) this.children = [child];
    else (this.children as Element[]).push(child);
    this.#added?.push(child);
  }

  /** Puts a node that is no element behind everything inside. */
  add(node: Exclude<Node, Element>): void {
    if (node.kind !== "comment" && !(node.kind === "text" && node.blank)) this.onlyElements = false;
    this.#added ??= [...this.children];
    this.#added.push(node);
  }

  /**
   * Ends the element at an offset.
   * @param endTag - where its end tag begins; -1 without one
   */
  close(end: number, endTag: number): void {
    this.#end = end;
    this.#endTag = endTag;
  }

  /** Every node inside: what begins with white space behind another one is a text by itself. */
  #withBlanks(): readonly Node[] {
    const added = this.#added ?? this.children;
    const stop = this.#endTag < 0 ? this.#end : this.#endTag;
    const nodes: Node[] = [];
    let from = this.#tagEnd;
    for (const node of added) {
      const { start, end } = node.span;
      this.#addBlank(nodes, from, start);
      nodes.push(node);
      from = end;
    }
    this.#addBlank(nodes, from, stop);
    return nodes.length === 0 ? NO_NODES : nodes;
  }

  #addBlank(nodes: Node[], from: number, stop: number): void {
    const end = Math.min(skipSpace(this.#text, from), stop);
    if (end <= from) return;
    const value = normalizeLineEnds(this.#text.slice(from, end));
    nodes.push(new TextNode("text", from, end, value, true, this));
  }
}

/** A text or CDATA section. */
export class TextNode implements Text {
  readonly kind: "text" | "cdata";
  readonly value: string;
  readonly blank: boolean;
  readonly parent: Element | undefined;
  readonly #start: number;
  readonly #end: number;

  constructor(
    kind: "text" | "cdata",
    start: number,
    end: number,
    value: string,
    blank: boolean,
    parent: Element | undefined,
  ) {
    this.kind = kind;
    this.value = value;
    this.blank = blank;
    this.parent = parent;
    this.#start = start;
    this.#end = end;
  }

  get span(): Span {
    return { start: this.#start, end: this.#end };
  }
}
