/** The core functions of XPath 1.0: their signatures, and all that need no context. */
import type { ValueType } from "./ast.js";

export interface Signature {
  readonly type: ValueType;
  readonly min: number;
  readonly max: number;
  /** What arguments are turned into; the last entry holds for all that follow. */
  readonly parameters: readonly (ValueType | "any")[];
}

function signature(
  type: ValueType,
  min: number,
  max: number,
  ...parameters: readonly (ValueType | "any")[]
): Signature {
  return { type, min, max, parameters };
}

export const FUNCTIONS: ReadonlyMap<string, Signature> = new Map([
  ["last", signature("number", 0, 0)],
  ["position", signature("number", 0, 0)],
  ["count", signature("number", 1, 1, "nodes")],
  ["id", signature("nodes", 1, 1, "any")],
  ["local-name", signature("string", 0, 1, "nodes")],
  ["namespace-uri", signature("string", 0, 1, "nodes")],
  ["name", signature("string", 0, 1, "nodes")],
  ["string", signature("string", 0, 1, "any")],
  ["concat", signature("string", 2, Infinity, "string")],
  ["starts-with", signature("boolean", 2, 2, "string")],
  ["contains", signature("boolean", 2, 2, "string")],
  ["substring-before", signature("string", 2, 2, "string")],
  ["substring-after", signature("string", 2, 2, "string")],
  ["substring", signature("string", 2, 3, "string", "number")],
  ["string-length", signature("number", 0, 1, "string")],
  ["normalize-space", signature("string", 0, 1, "string")],
  ["translate", signature("string", 3, 3, "string")],
  ["boolean", signature("boolean", 1, 1, "any")],
  ["not", signature("boolean", 1, 1, "boolean")],
  ["true", signature("boolean", 0, 0)],
  ["false", signature("boolean", 0, 0)],
  ["lang", signature("boolean", 1, 1, "string")],
  ["number", signature("number", 0, 1, "any")],
  ["sum", signature("number", 1, 1, "nodes")],
  ["floor", signature("number", 1, 1, "number")],
  ["ceiling", signature("number", 1, 1, "number")],
  ["round", signature("number", 1, 1, "number")],
]);

const SPACES = " \t\r\n";

/** Without white space at both ends; a pattern would try each inner run as the last one. */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && SPACES.includes(text.charAt(start))) start++;
  while (end > start && SPACES.includes(text.charAt(end - 1))) end--;
  return text.slice(start, end);
}

export function normalizeSpace(text: string): string {
  return trimSpace(text).replace(/[ \t\r\n]+/g, " ");
}

export function translate(text: string, from: string, to: string): string {
  const map = new Map<string, string>();
  for (let i = 0; i < from.length; i++)
    if (!map.has(from.charAt(i))) map.set(from.charAt(i), to.charAt(i));
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    result += map.get(char) ?? char;
  }
  return result;
}

export function round(value: number): number {
  return Math.floor(value + 0.5);
}

/** Positions count from 1; both ends are rounded; anything not a number selects nothing. */
export function substring(text: string, start: number, length = Infinity): string {
  const first = round(start);
  const end = length === Infinity ? Infinity : first + round(length);
  // Neither end may be a number at all: then no position is at or behind it.
  if (Number.isNaN(first) || Number.isNaN(end)) return "";
  return text.slice(Math.max(0, first - 1), Math.max(0, end - 1));
}
