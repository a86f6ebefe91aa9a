/** Predicates that a look at attributes answers: `@name='value'`, several of them joined by `and`. */
import { XMLNS_NAMESPACE } from "../../document/namespaces.js";
import type { Condition } from "../children.js";
import type { Expression } from "./ast.js";

/** The attribute of the context node that an expression stands for, and nothing else. */
function attributeName(expression: Expression): Omit<Condition, "value"> | undefined {
  if (expression.kind !== "path" || expression.start !== "context") return undefined;
  const [step, ...more] = expression.steps;
  if (step?.axis !== "attribute" || more.length > 0 || step.predicates.length > 0) return undefined;
  // Declarations are no attributes for XPath.
  if (step.test.kind !== "name" || step.test.namespace === XMLNS_NAMESPACE) return undefined;
  return step.test;
}

function collect(expression: Expression, into: Condition[]): boolean {
  if (expression.kind !== "binary") return false;
  const { operator, left, right } = expression;
  if (operator === "and") return collect(left, into) && collect(right, into);
  if (operator !== "=") return false;
  const name = attributeName(left);
  if (name === undefined || right.kind !== "literal") return false;
  into.push({ namespace: name.namespace, local: name.local, value: right.value });
  return true;
}

/** The conditions of a predicate; none where it asks for anything else, too. */
export function conditionsOf(predicate: Expression | undefined): readonly Condition[] {
  const conditions: Condition[] = [];
  return predicate && collect(predicate, conditions) ? conditions : [];
}
