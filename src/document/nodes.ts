/**
 * The nodes as the scanner makes them. They hold offsets and make a span when it is asked for:
 * a large file has hundreds of thousands of spans, and few of them are ever looked at.
 */
import type { Span } from "../source.js";
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

/** An element; until it is closed its end is that of its start tag. */
export class ElementNode implements Element {
  readonly kind = "element";
  readonly name: string;
  readonly attributes: readonly Attribute[];
  onlyElements = true;
  nodes: readonly Node[] = NO_NODES;
  children: readonly Element[] = NO_CHILDREN;
  readonly parent: Element | undefined;
  readonly selfClosing: boolean;
  readonly #start: number;
  readonly #tagEnd: number;
  #end: number;
  #endTag = -1;

  constructor(
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

  /**
   * Ends the element at an offset.
   * @param endTag - where its end tag begins; -1 without one
   */
  close(end: number, endTag: number): void {
    this.#end = end;
    this.#endTag = endTag;
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
