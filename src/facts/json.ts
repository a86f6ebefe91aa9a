/** JSON with the place of every value. */
import { createScanner, type Node, type ParseError, parseTree } from "jsonc-parser";
import type { Span } from "../source.js";

export interface JsonObject {
  readonly kind: "object";
  readonly members: readonly { readonly name: string; readonly value: JsonNode }[];
  readonly span: Span;
}

export interface JsonArray {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
  readonly span: Span;
}

export interface JsonScalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

export type JsonNode = JsonObject | JsonArray | JsonScalar;

/** Listings nest two or three levels deep, options four; more than this is neither. */
export const MAX_DEPTH = 100;

/** Tokens of the scanner, `{ [` and `} ]`: its enumeration is one that is gone at run time. */
const OPENING: readonly number[] = [1, 3];
const CLOSING: readonly number[] = [2, 4];
const END = 17;

/**
 * The parser calls itself for each level, so a text may not decide how many there are.
 * @returns where a list or object begins that lies too deep, as an offset; undefined = nowhere
 */
export function tooDeepAt(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    if (OPENING.includes(token)) depth++;
    else if (CLOSING.includes(token)) depth--;
    if (depth > MAX_DEPTH) return scanner.getTokenOffset();
  }
  return undefined;
}

function nodeOf({ children = [], length, offset, type, value }: Node): JsonNode {
  const span = { start: offset, end: offset + length };
  if (type === "array") return { kind: "array", items: children.map(nodeOf), span };
  if (type !== "object") return { kind: "scalar", value: value as JsonScalar["value"], span };
  const members = children.flatMap(({ children: [key, item] = [] }) =>
    key && item ? [{ name: String(key.value), value: nodeOf(item) }] : [],
  );
  return { kind: "object", members, span };
}

/**
 * Reads strict JSON.
 * @returns undefined where the text is not one JSON value
 */
export function parseJson(text: string): JsonNode | undefined {
  if (tooDeepAt(text) !== undefined) return undefined;
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  return tree && errors.length === 0 ? nodeOf(tree) : undefined;
}

/** Offsets of the white space behind each value but the last, where several stand in one text. */
function seamsOf(text: string): number[] {
  const scanner = createScanner(text, true);
  const seams: number[] = [];
  let depth = 0;
  let isBehind = false;
  for (let token: number = scanner.scan(); token !== END; token = scanner.scan()) {
    const at = scanner.getTokenOffset();
    if (OPENING.includes(token)) {
      if (isBehind && /\s/.test(text[at - 1] ?? "")) seams.push(at - 1);
      isBehind = false;
      depth++;
    } else if (CLOSING.includes(token)) depth--;
    if (depth === 0 && CLOSING.includes(token)) isBehind = true;
  }
  return seams;
}

/**
 * Reads objects and lists of strict JSON that follow each other, as a command leaves them that was
 * run for several machines with `>>`.
 * @returns one list of them; undefined where the text is anything else
 */
export function parseJsonSeries(text: string): JsonNode | undefined {
  if (tooDeepAt(text) !== undefined) return undefined;
  const seams = seamsOf(text);
  if (seams.length === 0) return undefined;
  const parts: string[] = [];
  let from = 0;
  for (const seam of seams) {
    parts.push(text.slice(from, seam));
    from = seam + 1;
  }
  parts.push(text.slice(from));
  // A comma for a blank leaves every offset where it was; so does the bracket, one further on.
  const list = parseJson(`[${parts.join(",")}]`);
  if (list?.kind !== "array") return undefined;
  const items = list.items.map((item) => moved(item, -1));
  return {
    kind: "array",
    items: items.flatMap((item) => (item.kind === "array" ? item.items : [item])),
    span: { start: 0, end: text.length },
  };
}

function moved(node: JsonNode, by: number): JsonNode {
  const span = { start: node.span.start + by, end: node.span.end + by };
  if (node.kind === "array")
    return { ...node, items: node.items.map((item) => moved(item, by)), span };
  if (node.kind === "scalar") return { ...node, span };
  const members = node.members.map(({ name, value }) => ({ name, value: moved(value, by) }));
  return { ...node, members, span };
}
