/** XPath 1.0 over the working tree, as .NET's SelectNodes does it. */
import type { AnyNode } from "../work.js";
import { XPathError } from "./ast.js";
import { evaluate } from "./evaluate.js";
import { parse, type Resolver } from "./parser.js";
import { isNodes } from "./values.js";

export { XPathError } from "./ast.js";
export type { Resolver } from "./parser.js";

/**
 * The nodes that a path leads to, in document order.
 * @throws {XPathError} for an expression that is wrong or yields no nodes
 */
export function select(path: string, node: AnyNode, resolve: Resolver): readonly AnyNode[] {
  const expression = parse(path, resolve);
  if (expression.type !== "nodes") throw new XPathError("it yields a value and no nodes");
  const value = evaluate(expression, { node, position: 1, size: 1 });
  return isNodes(value) ? value : [];
}
