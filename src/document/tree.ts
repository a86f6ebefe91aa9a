/** What the tolerant reader makes of a text: a tree with a span on every name and value. */
import type { Source, Span } from "../source.js";
import type { Message } from "../message.js";

/** A start tag with what belongs to it. Names are qualified names as written. */
export interface Element {
  readonly kind: "element";
  readonly name: string;
  /** From `<` to behind the end tag (or where recovery ended the element). */
  readonly span: Span;
  readonly nameSpan: Span;
  /** From `<` to behind `>` of the start tag. */
  readonly startTag: Span;
  /** From `</` to behind `>`; absent for `<a/>` and for elements that recovery closed. */
  readonly endTag: Span | undefined;
  /** Written as `<a/>`. */
  readonly selfClosing: boolean;
  readonly attributes: readonly Attribute[];
  /** Nothing but elements, comments and white space stands directly inside. */
  readonly onlyElements: boolean;
  /** Everything inside, in order. */
  readonly nodes: readonly Node[];
  /** Only the elements inside, in order. */
  readonly children: readonly Element[];
  readonly parent: Element | undefined;
}

export interface Attribute {
  readonly kind: "attribute";
  readonly name: string;
  /** Decoded: references resolved, line ends and tabs as XML 1.0 normalises them. */
  readonly value: string;
  /** Something was resolved or normalised: the value is not the text between the quotes. */
  readonly isDecoded: boolean;
  readonly nameSpan: Span;
  /** Between the quotes; empty and behind the name where the value is missing. */
  readonly valueSpan: Span;
  readonly parent: Element;
}

export interface Text {
  readonly kind: "text" | "cdata";
  /** For CDATA with its delimiters. */
  readonly span: Span;
  /** Decoded. */
  readonly value: string;
  /** Only white space (never true for CDATA, which counts as content even when blank). */
  readonly blank: boolean;
  readonly parent: Element | undefined;
}

export interface Comment {
  readonly kind: "comment";
  readonly span: Span;
  /** Between `<!--` and `-->`. */
  readonly value: string;
  readonly parent: Element | undefined;
}

export interface Instruction {
  readonly kind: "instruction";
  readonly span: Span;
  readonly target: string;
  readonly value: string;
  readonly parent: Element | undefined;
}

export type Node = Element | Text | Comment | Instruction;

/** A departure from well-formed XML. `warning` where the managed reader is laxer than XML. */
export interface Problem {
  readonly code: string;
  readonly message: Message;
  readonly severity: "error" | "warning";
  readonly span: Span;
  /** The other place of the story, such as the start tag that lacks its end. */
  readonly related?: { readonly span: Span; readonly message: string };
}

export interface Document {
  readonly source: Source;
  /** The first element outside all others; absent when the text holds none. */
  readonly root: Element | undefined;
  /** Prolog, root and epilog in order, further roots (each with a problem) included. */
  readonly nodes: readonly Node[];
  readonly comments: readonly Comment[];
  /** In order of place. At most {@link MAX_PROBLEMS}, then one that counts the rest. */
  readonly problems: readonly Problem[];
  /** Elements nested deeper than {@link MAX_DEPTH}: the tree below is cut off there. */
  readonly tooDeep: Span | undefined;
}

/** Problems reported for one document before the rest is only counted. */
export const MAX_PROBLEMS = 200;

/** Nesting that is still read. Real configuration stays below 20. */
export const MAX_DEPTH = 256;

/** The attribute of that exact name. */
export function attributeOf(element: Element, name: string): Attribute | undefined {
  return element.attributes.find((attribute) => attribute.name === name);
}
