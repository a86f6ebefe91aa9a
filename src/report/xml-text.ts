/** Writes XML 1.0 that is well-formed whatever its texts hold. */
import { maskMessage } from "./apart.js";
import { ORDER, replaceUnprintable } from "./display-width.js";

/** The path of a file, which is told exactly: one with a mask in it leads nowhere. */
export interface Path {
  readonly path: string;
}

/** A text in parts of which one may be a path. */
type Text = string | Path | readonly (string | Path)[];

/** An element with a text or with elements, never with both. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, Text | number>>;
  readonly text?: Text;
  readonly elements?: readonly XmlElement[];
}

const MARKUP: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  // In a text "]]>" is an error.
  ">": "&gt;",
  '"': "&quot;",
  // A reader makes a blank of a line end in an attribute, and of one in a text it drops the CR.
  "\n": "&#10;",
};

/** No reference writes them either: production 2 of XML 1.0, https://www.w3.org/TR/xml/#charsets. */
const isForbidden = (code: number) =>
  (code < 0x20 && code !== 0x9 && code !== 0xd) || (code >= 0xd800 && code <= 0xdfff);

const reference = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  return isForbidden(code) ? "\ufffd" : `&#x${code.toString(16)};`;
};

function discreet(text: Text): string {
  if (typeof text === "string") return maskMessage(text);
  return "path" in text ? text.path : text.map(discreet).join("");
}

/** A text between tags or quotes: secrets masked, and in one line. */
export function xmlText(text: Text): string {
  const marked = discreet(text).replace(/[&<>"\n]/g, (one) => MARKUP[one] ?? one);
  return replaceUnprintable(marked, reference)
    .replace(/[\ufffe\uffff]/g, "\ufffd")
    .replace(ORDER, "&#35;#");
}

function startOf({ name, attributes }: XmlElement): string {
  const written = Object.entries(attributes).map(([key, value]) => {
    return ` ${key}="${xmlText(typeof value === "number" ? String(value) : value)}"`;
  });
  return `<${name}${written.join("")}`;
}

function* linesOf(element: XmlElement, indent: string): Generator<string> {
  const { name, text, elements = [] } = element;
  const start = indent + startOf(element);
  if (text !== undefined) yield `${start}>${xmlText(text)}</${name}>`;
  else if (elements.length === 0) yield `${start}/>`;
  else {
    yield `${start}>`;
    for (const one of elements) yield* linesOf(one, `${indent}  `);
    yield `${indent}</${name}>`;
  }
}

/** A document line by line; the last one is empty. */
export const xmlLines = (root: XmlElement): readonly string[] => [
  '<?xml version="1.0" encoding="UTF-8"?>',
  ...linesOf(root, ""),
  "",
];
