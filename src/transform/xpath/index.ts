/** XPath 1.0 over the working tree, as .NET's SelectNodes does it. */
import type { Budget } from "../budget.js";
import type { AnyNode } from "../work.js";
import { XPathError } from "./ast.js";
import { evaluate } from "./evaluate.js";
import { Evaluation } from "./evaluation.js";
import { parse, type Resolver } from "./parser.js";
import { isNodes } from "./values.js";

export { XPathError } from "./ast.js";
export type { Resolver } from "./parser.js";

/**
 * The nodes that a path leads to, in document order; for a namespace the attribute that declares
 * it, as often as it is in scope.
 * @param budget - counts what is looked at
 * @throws {XPathError} for an expression that is wrong or yields no nodes
 */
export function select(
  path: string,
  node: AnyNode,
  resolve: Resolver,
  budget: Budget,
): readonly AnyNode[] {
  budget.read(path.length);
  const expression = parse(path, resolve);
  if (expression.type !== "nodes") throw new XPathError("it yields a value and no nodes");
  const run = new Evaluation(budget);
  const value = evaluate(expression, { run, node, position: 1, size: 1 });
  if (!isNodes(value)) return [];
  return value.map((item) => (item.kind === "namespace" ? item.declaration : item));
}
