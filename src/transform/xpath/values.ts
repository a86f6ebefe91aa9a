/** Conversions and comparisons of XPath 1.0. */
import type { BinaryOperator } from "./ast.js";
import type { Evaluation } from "./evaluation.js";
import { trimSpace } from "./functions.js";
import type { XPathNode } from "./nodes.js";

export type Value = readonly XPathNode[] | string | number | boolean;

const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)$/;

export function isNodes(value: Value): value is readonly XPathNode[] {
  return typeof value === "object";
}

export function parseNumber(text: string): number {
  const trimmed = trimSpace(text);
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

export function toText(value: Value, run: Evaluation): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberToString(value);
  if (typeof value === "boolean") return value ? "true" : "false";
  const [first] = value;
  return first === undefined ? "" : run.textOf(first);
}

export function toNumber(value: Value, run: Evaluation): number {
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return value ? 1 : 0;
  return parseNumber(toText(value, run));
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

type Simple = string | number | boolean;

function simpleNumber(value: Simple): number {
  return typeof value === "string" ? parseNumber(value) : Number(value);
}

function simpleCompare(operator: BinaryOperator, a: Simple, b: Simple): boolean {
  if (operator === "=" || operator === "!=") {
    const equal =
      typeof a === "boolean" || typeof b === "boolean"
        ? toBoolean(a) === toBoolean(b)
        : typeof a === "number" || typeof b === "number"
          ? simpleNumber(a) === simpleNumber(b)
          : a === b;
    return equal === (operator === "=");
  }
  return numbersCompare(operator, simpleNumber(a), simpleNumber(b));
}

/** What a value is compared as: each node of a node-set by its text. */
function alternatives(value: Value, other: Value, run: Evaluation): readonly Simple[] {
  if (!isNodes(value)) return [value];
  // Beside a boolean, a node-set is one too.
  return typeof other === "boolean" ? [toBoolean(value)] : value.map((node) => run.textOf(node));
}

/** Compares two values; a node-set compares as true when one of its nodes does. */
export function compare(
  operator: BinaryOperator,
  left: Value,
  right: Value,
  run: Evaluation,
): boolean {
  const others = alternatives(right, left, run);
  return alternatives(left, right, run).some((one) =>
    others.some((other) => {
      run.budget.step();
      return simpleCompare(operator, one, other);
    }),
  );
}
