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

export function normalizeSpace(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "").replace(/[ \t\r\n]+/g, " ");
}

export function translate(text: string, from: string, to: string): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    const at = from.indexOf(char);
    result += at < 0 ? char : to.charAt(at);
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
  let result = "";
  for (let i = 0; i < text.length; i++) if (i + 1 >= first && i + 1 < end) result += text.charAt(i);
  return result;
}
