/** Conversions and comparisons of XPath 1.0. */
import type { AnyNode } from "../work.js";
import type { BinaryOperator } from "./ast.js";
import { stringOf } from "./nodes.js";

export type Value = readonly AnyNode[] | string | number | boolean;

const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;

export function isNodes(value: Value): value is readonly AnyNode[] {
  return typeof value === "object";
}

export function parseNumber(text: string): number {
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
  return NUMBER.test(trimmed) ? Number(trimmed) : Number.NaN;
}

function numberToString(value: number): string {
  if (Object.is(value, -0)) return "0";
  const text = String(value);
  if (!text.includes("e")) return text;
  if (Math.abs(value) >= 1) return BigInt(value).toString();
  // XPath knows no exponents: the digits move behind as many zeros.
  const [, sign = "", whole = "", part = "", exponent = "0"] =
    /^(-?)(\d)\.?(\d*)e-(\d+)$/.exec(text) ?? [];
  return `${sign}0.${"0".repeat(Number(exponent) - 1)}${whole}${part}`;
}

export function toText(value: Value): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberToString(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  const [first] = value;
  return first === undefined ? "" : stringOf(first);
}

export function toNumber(value: Value): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return parseNumber(toText(value));
}

export function toBoolean(value: Value): boolean {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return value !== 0 && !Number.isNaN(value);
  return value.length > 0;
}

function numbersCompare(operator: BinaryOperator, a: number, b: number): boolean {
  switch (operator) {
    case "=":
      return a === b;
    case "!=":
      return a !== b;
    case "<":
      return a < b;
    case "<=":
      return a <= b;
    case ">":
      return a > b;
    default:
      return a >= b;
  }
}

function simpleCompare(
  operator: BinaryOperator,
  a: string | number | boolean,
  b: string | number | boolean,
): boolean {
  if (operator === "=" || operator === "!=") {
    const equal =
      typeof a === "boolean" || typeof b === "boolean"
        ? toBoolean(a) === toBoolean(b)
        : typeof a === "number" || typeof b === "number"
          ? toNumber(a) === toNumber(b)
          : a === b;
    return equal === (operator === "=");
  }
  return numbersCompare(operator, toNumber(a), toNumber(b));
}

/** What a value is compared as: each node of a node-set by its text. */
function alternatives(value: Value, other: Value): readonly (string | number | boolean)[] {
  if (!isNodes(value)) return [value];
  // Beside a boolean, a node-set is one too.
  return typeof other === "boolean" ? [toBoolean(value)] : value.map(stringOf);
}

/** Compares two values; a node-set compares as true when one of its nodes does. */
export function compare(operator: BinaryOperator, left: Value, right: Value): boolean {
  const others = alternatives(right, left);
  return alternatives(left, right).some((one) =>
    others.some((other) => simpleCompare(operator, one, other)),
  );
}
