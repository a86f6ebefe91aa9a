/** Evaluates a parsed expression. */
import { XML_NAMESPACE } from "../../document/namespaces.js";
import { childrenWhere } from "../children.js";
import { attributeIn, isParent, isText, nameOf } from "../work.js";
import type { Axis, Expression, NodeTest, Step } from "./ast.js";
import { conditionsOf } from "./conditions.js";
import type { Evaluation } from "./evaluation.js";
import { normalizeSpace, round, substring, translate } from "./functions.js";
import { parentOf, topOf, walk, type XPathNode } from "./nodes.js";
import { compare, isNodes, toBoolean, toNumber, toText, type Value } from "./values.js";

export interface Context {
  readonly run: Evaluation;
  readonly node: XPathNode;
  /** Counts from 1. */
  readonly position: number;
  readonly size: number;
}

type Call = Extract<Expression, { kind: "call" }>;

/** The axes on which positions count backwards. */
const REVERSE: ReadonlySet<Axis> = new Set<Axis>([
  "parent",
  "ancestor",
  "ancestor-or-self",
  "preceding",
  "preceding-sibling",
]);

/** The axes that stay below a node: what they reach from separate nodes is separate, and in order. */
const DOWNWARD: ReadonlySet<Axis> = new Set<Axis>([
  "self",
  "child",
  "attribute",
  "namespace",
  "descendant",
  "descendant-or-self",
]);

/** The axes that reach no node together with one inside it. */
const SEPARATE: ReadonlySet<Axis> = new Set<Axis>(["self", "child", "attribute", "namespace"]);

function passes(node: XPathNode, test: NodeTest, axis: Axis): boolean {
  switch (test.kind) {
    case "node":
      return true;
    case "text":
      return node.kind !== "namespace" && isText(node);
    case "comment":
      return node.kind === "comment";
    case "instruction":
      return (
        node.kind === "instruction" && (test.target === undefined || test.target === node.target)
      );
    default:
      break;
  }
  if (node.kind === "namespace")
    return axis === "namespace" && (test.kind === "any-name" || test.local === node.local);
  // Each axis has one kind of node that names stand for.
  if (node.kind !== (axis === "attribute" ? "attribute" : "element")) return false;
  if (test.kind === "any-name")
    return test.namespace === undefined || test.namespace === node.namespace;
  return test.local === node.local && test.namespace === node.namespace;
}

function keep(run: Evaluation, nodes: readonly XPathNode[], predicate: Expression): XPathNode[] {
  const size = nodes.length;
  run.budget.step(size);
  return nodes.filter((node, index) => {
    const value = evaluate(predicate, { run, node, position: index + 1, size });
    return typeof value === "number" ? value === index + 1 : toBoolean(value);
  });
}

/** Nodes in document order; `separate` where none of them stands inside another one. */
interface Reached {
  readonly nodes: readonly XPathNode[];
  readonly separate: boolean;
}

/** What one step reaches from one node: in the order of its axis, and what is left to ask. */
function reach(run: Evaluation, node: XPathNode, { axis, test, predicates }: Step): XPathNode[] {
  if (axis === "child" && test.kind === "name" && node.kind !== "namespace" && isParent(node)) {
    const conditions = conditionsOf(predicates[0]);
    const children = childrenWhere(node, test, conditions, run.budget);
    if (children) return kept(run, children, predicates.slice(conditions.length > 0 ? 1 : 0));
  }
  const reached: XPathNode[] = [];
  walk(axis, node, run, (item) => {
    run.budget.step();
    if (passes(item, test, axis)) reached.push(item);
  });
  return kept(run, reached, predicates);
}

const kept = (run: Evaluation, nodes: readonly XPathNode[], predicates: readonly Expression[]) =>
  predicates.reduce<XPathNode[]>((left, one) => keep(run, left, one), [...nodes]);

function take(run: Evaluation, { nodes, separate }: Reached, step: Step): Reached {
  const { axis } = step;
  const found: XPathNode[] = [];
  for (const node of nodes) for (const item of reach(run, node, step)) found.push(item);
  const alone = nodes.length === 1;
  const ordered =
    alone && REVERSE.has(axis)
      ? found.reverse()
      : alone || (separate && DOWNWARD.has(axis))
        ? found
        : run.inOrder(found);
  return { nodes: ordered, separate: ordered.length < 2 || (separate && SEPARATE.has(axis)) };
}

/** The node-sets that a union joins, each once. */
function operands(expression: Expression, context: Context, into: Set<readonly XPathNode[]>): void {
  if (expression.kind !== "union") {
    into.add(nodesOf(expression, context));
    return;
  }
  operands(expression.left, context, into);
  operands(expression.right, context, into);
}

function nodesOf(expression: Expression, context: Context): readonly XPathNode[] {
  const value = evaluate(expression, context);
  return isNodes(value) ? value : [];
}

function nameParts(node: XPathNode | undefined, name: string): string {
  if (node === undefined) return "";
  if (node.kind === "namespace") return name === "namespace-uri" ? "" : node.local;
  if (node.kind === "instruction") return name === "namespace-uri" ? "" : node.target;
  if (node.kind !== "element" && node.kind !== "attribute") return "";
  if (name === "local-name") return node.local;
  return name === "name" ? nameOf(node) : node.namespace;
}

function speaks(node: XPathNode, language: string): boolean {
  for (let at: XPathNode | undefined = node; at !== undefined; at = parentOf(at)) {
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
  const { run } = context;
  const text = (index: number): string => {
    const given = toText(value(index), run);
    run.budget.read(given.length);
    return given;
  };
  const number = (index: number): number => toNumber(value(index), run);
  const nodes = (): readonly XPathNode[] =>
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
      const whole = text(0);
      return whole.slice(0, Math.max(0, whole.indexOf(text(1))));
    }
    case "substring-after": {
      const [whole, part] = [text(0), text(1)];
      const at = whole.indexOf(part);
      return at < 0 ? "" : whole.slice(at + part.length);
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
      return nodes().reduce((sum, node) => sum + toNumber([node], run), 0);
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
  const { run } = context;
  const a = evaluate(left, context);
  if (operator === "or") return toBoolean(a) || toBoolean(evaluate(right, context));
  if (operator === "and") return toBoolean(a) && toBoolean(evaluate(right, context));
  const b = evaluate(right, context);
  switch (operator) {
    case "+":
      return toNumber(a, run) + toNumber(b, run);
    case "-":
      return toNumber(a, run) - toNumber(b, run);
    case "*":
      return toNumber(a, run) * toNumber(b, run);
    case "div":
      return toNumber(a, run) / toNumber(b, run);
    case "mod":
      return toNumber(a, run) % toNumber(b, run);
    default:
      return compare(operator, a, b, run);
  }
}

function compute(expression: Expression, context: Context): Value {
  const { run } = context;
  switch (expression.kind) {
    case "literal":
    case "number":
      return expression.value;
    case "binary":
      return binary(expression, context);
    case "negate":
      return -toNumber(evaluate(expression.operand, context), run);
    case "union": {
      const sets = new Set<readonly XPathNode[]>();
      operands(expression, context, sets);
      const [first, ...others] = sets;
      if (first !== undefined && others.length === 0) return first;
      return run.inOrder([...sets].flat());
    }
    case "filter":
      return keep(run, nodesOf(expression.base, context), expression.predicate);
    case "path": {
      const { start, steps } = expression;
      const nodes: readonly XPathNode[] =
        start === "root"
          ? [topOf(context.node)]
          : start === "context"
            ? [context.node]
            : nodesOf(start, context);
      let reached: Reached = { nodes, separate: nodes.length < 2 };
      for (const step of steps) reached = take(run, reached, step);
      return reached.nodes;
    }
    case "call":
      return call(expression, context);
  }
}

/** The value of an expression at a node. Node-sets come in document order. */
export function evaluate(expression: Expression, context: Context): Value {
  const { key } = expression;
  if (key === undefined) return compute(expression, context);
  return context.run.constant(key, () => compute(expression, context));
}
