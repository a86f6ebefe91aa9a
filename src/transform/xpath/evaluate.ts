/** Evaluates a parsed expression. */
import { XML_NAMESPACE } from "../../document/namespaces.js";
import { type AnyNode, attributeIn, isText, nameOf } from "../work.js";
import type { Expression, NodeTest, Step } from "./ast.js";
import { normalizeSpace, round, substring, translate } from "./functions.js";
import { axisNodes, inOrder, parentOf, topOf } from "./nodes.js";
import { compare, isNodes, toBoolean, toNumber, toText, type Value } from "./values.js";

export interface Context {
  readonly node: AnyNode;
  /** Counts from 1. */
  readonly position: number;
  readonly size: number;
}

type Call = Extract<Expression, { kind: "call" }>;

/** The axes on which positions count backwards. */
const REVERSE = new Set([
  "parent",
  "ancestor",
  "ancestor-or-self",
  "preceding",
  "preceding-sibling",
]);

function passes(node: AnyNode, test: NodeTest, axis: string): boolean {
  switch (test.kind) {
    case "node":
      return true;
    case "text":
      return isText(node);
    case "comment":
      return node.kind === "comment";
    case "instruction":
      return (
        node.kind === "instruction" && (test.target === undefined || test.target === node.target)
      );
    default:
      break;
  }
  if (axis === "namespace")
    return node.kind === "attribute" && (test.kind === "any-name" || test.local === node.local);
  // Each axis has one kind of node that names stand for.
  if (node.kind !== (axis === "attribute" ? "attribute" : "element")) return false;
  if (test.kind === "any-name")
    return test.namespace === undefined || test.namespace === node.namespace;
  return test.local === node.local && test.namespace === node.namespace;
}

function keep(nodes: readonly AnyNode[], predicate: Expression): AnyNode[] {
  const size = nodes.length;
  return nodes.filter((node, index) => {
    const value = evaluate(predicate, { node, position: index + 1, size });
    return typeof value === "number" ? value === index + 1 : toBoolean(value);
  });
}

function take(nodes: readonly AnyNode[], step: Step): readonly AnyNode[] {
  const found: AnyNode[] = [];
  for (const node of nodes) {
    let reached = axisNodes(step.axis, node).filter((item) => passes(item, step.test, step.axis));
    for (const predicate of step.predicates) reached = keep(reached, predicate);
    for (const item of reached) found.push(item);
  }
  return nodes.length === 1 && !REVERSE.has(step.axis) ? found : inOrder(found);
}

function nodesOf(expression: Expression, context: Context): readonly AnyNode[] {
  const value = evaluate(expression, context);
  return isNodes(value) ? value : [];
}

function nameParts(node: AnyNode | undefined, name: string): string {
  if (node === undefined) return "";
  if (node.kind === "instruction") return name === "namespace-uri" ? "" : node.target;
  if (node.kind !== "element" && node.kind !== "attribute") return "";
  if (name === "local-name") return node.local;
  return name === "name" ? nameOf(node) : node.namespace;
}

function speaks(node: AnyNode, language: string): boolean {
  for (let at: AnyNode | undefined = node; at !== undefined; at = parentOf(at)) {
    const found = at.kind === "element" ? attributeIn(at, XML_NAMESPACE, "lang") : undefined;
    if (found === undefined) continue;
    const value = found.value.toLowerCase();
    const wanted = language.toLowerCase();
    return value === wanted || value.startsWith(`${wanted}-`);
  }
  return false;
}

function call(expression: Call, context: Context): Value {
  const given = expression.arguments;
  const value = (index: number): Value => {
    const argument = given[index];
    return argument === undefined ? [context.node] : evaluate(argument, context);
  };
  const text = (index: number): string => toText(value(index));
  const number = (index: number): number => toNumber(value(index));
  const nodes = (): readonly AnyNode[] =>
    given[0] === undefined ? [context.node] : nodesOf(given[0], context);
  switch (expression.name) {
    case "last":
      return context.size;
    case "position":
      return context.position;
    case "count":
      return nodes().length;
    case "id":
      // No document type is read, so no attribute is an identifier.
      return [];
    case "local-name":
    case "namespace-uri":
    case "name":
      return nameParts(nodes()[0], expression.name);
    case "string":
      return text(0);
    case "concat":
      return given.map((_, index) => text(index)).join("");
    case "starts-with":
      return text(0).startsWith(text(1));
    case "contains":
      return text(0).includes(text(1));
    case "substring-before": {
      const at = text(0).indexOf(text(1));
      return at < 0 ? "" : text(0).slice(0, at);
    }
    case "substring-after": {
      const at = text(0).indexOf(text(1));
      return at < 0 ? "" : text(0).slice(at + text(1).length);
    }
    case "substring":
      return given.length > 2
        ? substring(text(0), number(1), number(2))
        : substring(text(0), number(1));
    case "string-length":
      return text(0).length;
    case "normalize-space":
      return normalizeSpace(text(0));
    case "translate":
      return translate(text(0), text(1), text(2));
    case "boolean":
      return toBoolean(value(0));
    case "not":
      return !toBoolean(value(0));
    case "true":
      return true;
    case "false":
      return false;
    case "lang":
      return speaks(context.node, text(0));
    case "number":
      return number(0);
    case "sum":
      return nodes().reduce((sum, node) => sum + toNumber([node]), 0);
    case "floor":
      return Math.floor(number(0));
    case "ceiling":
      return Math.ceil(number(0));
    default:
      return round(number(0));
  }
}

function binary(expression: Extract<Expression, { kind: "binary" }>, context: Context): Value {
  const { operator, left, right } = expression;
  const a = evaluate(left, context);
  if (operator === "or") return toBoolean(a) || toBoolean(evaluate(right, context));
  if (operator === "and") return toBoolean(a) && toBoolean(evaluate(right, context));
  const b = evaluate(right, context);
  switch (operator) {
    case "+":
      return toNumber(a) + toNumber(b);
    case "-":
      return toNumber(a) - toNumber(b);
    case "*":
      return toNumber(a) * toNumber(b);
    case "div":
      return toNumber(a) / toNumber(b);
    case "mod":
      return toNumber(a) % toNumber(b);
    default:
      return compare(operator, a, b);
  }
}

/** The value of an expression at a node. Node-sets come in document order. */
export function evaluate(expression: Expression, context: Context): Value {
  switch (expression.kind) {
    case "literal":
    case "number":
      return expression.value;
    case "binary":
      return binary(expression, context);
    case "negate":
      return -toNumber(evaluate(expression.operand, context));
    case "union":
      return inOrder([...nodesOf(expression.left, context), ...nodesOf(expression.right, context)]);
    case "filter":
      return keep(nodesOf(expression.base, context), expression.predicate);
    case "path": {
      const { start, steps } = expression;
      let nodes: readonly AnyNode[] =
        start === "root"
          ? [topOf(context.node)]
          : start === "context"
            ? [context.node]
            : nodesOf(start, context);
      for (const step of steps) nodes = take(nodes, step);
      return nodes;
    }
    case "call":
      return call(expression, context);
  }
}
