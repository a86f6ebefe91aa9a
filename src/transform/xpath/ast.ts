/** A parsed XPath 1.0 expression. Names are resolved; every part knows what it yields. */

export type ValueType = "nodes" | "string" | "number" | "boolean";

export type Axis =
  | "child"
  | "descendant"
  | "parent"
  | "ancestor"
  | "following-sibling"
  | "preceding-sibling"
  | "following"
  | "preceding"
  | "attribute"
  | "namespace"
  | "self"
  | "descendant-or-self"
  | "ancestor-or-self";

export type NodeTest =
  | { readonly kind: "name"; readonly namespace: string; readonly local: string }
  /** `*` and `p:*` */
  | { readonly kind: "any-name"; readonly namespace: string | undefined }
  | { readonly kind: "node" | "text" | "comment" }
  | { readonly kind: "instruction"; readonly target: string | undefined };

export interface Step {
  readonly axis: Axis;
  readonly test: NodeTest;
  readonly predicates: readonly Expression[];
}

export type BinaryOperator =
  | "or"
  | "and"
  | "="
  | "!="
  | "<"
  | "<="
  | ">"
  | ">="
  | "+"
  | "-"
  | "*"
  | "div"
  | "mod";

interface Repeatable {
  /** Its text, where the value is the same at every node, so that it is computed once. */
  readonly key?: string;
}

export type Expression = Repeatable &
  (
    | { readonly kind: "literal"; readonly type: "string"; readonly value: string }
    | { readonly kind: "number"; readonly type: "number"; readonly value: number }
    | {
        readonly kind: "binary";
        readonly type: "boolean" | "number";
        readonly operator: BinaryOperator;
        readonly left: Expression;
        readonly right: Expression;
      }
    | { readonly kind: "negate"; readonly type: "number"; readonly operand: Expression }
    | {
        readonly kind: "union";
        readonly type: "nodes";
        readonly left: Expression;
        readonly right: Expression;
      }
    | {
        readonly kind: "path";
        readonly type: "nodes";
        readonly start: "root" | "context" | Expression;
        readonly steps: readonly Step[];
      }
    | {
        readonly kind: "filter";
        readonly type: "nodes";
        readonly base: Expression;
        readonly predicate: Expression;
      }
    | {
        readonly kind: "call";
        readonly type: ValueType;
        readonly name: string;
        readonly arguments: readonly Expression[];
      }
  );

/** What is wrong with an expression. */
export class XPathError extends Error {}
