/** Parses XPath 1.0. What .NET refuses before it evaluates anything is refused here too. */
import {
  type Axis,
  type BinaryOperator,
  type Expression,
  type NodeTest,
  type Step,
  XPathError,
} from "./ast.js";
import { FUNCTIONS } from "./functions.js";
import { Lexer, type Token } from "./lexer.js";

/** The namespace of a prefix; undefined where it is not declared. */
export type Resolver = (prefix: string) => string | undefined;

type NameToken = Extract<Token, { kind: "name" }>;

const NODE_TYPES = new Set(["comment", "text", "node", "processing-instruction"]);

const AXES: ReadonlySet<string> = new Set<Axis>([
  "child",
  "descendant",
  "parent",
  "ancestor",
  "following-sibling",
  "preceding-sibling",
  "following",
  "preceding",
  "attribute",
  "namespace",
  "self",
  "descendant-or-self",
  "ancestor-or-self",
]);

function isAxis(name: string): name is Axis {
  return AXES.has(name);
}

/** Operators from the loosest to the tightest. */
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ["or"],
  ["and"],
  ["=", "!="],
  ["<", "<=", ">", ">="],
  ["+", "-"],
  ["*", "div", "mod"],
];

const NUMERIC: ReadonlySet<BinaryOperator> = new Set<BinaryOperator>(["+", "-", "*", "div", "mod"]);

/** Deeper nesting than anybody writes by hand; .NET has a limit as well. */
const MAX_DEPTH = 100;

/** Operators and filters in one expression; each is one level of recursion when it is evaluated. */
const MAX_OPERATORS = 1000;

const ANY_NODE: NodeTest = { kind: "node" };
const DESCEND: Step = { axis: "descendant-or-self", test: ANY_NODE, predicates: [] };

/** Whether a predicate may ask for the position of a node among the others. */
function countsPositions(expression: Expression): boolean {
  switch (expression.kind) {
    case "literal":
    case "number":
      return false;
    case "path":
      return typeof expression.start === "object" && countsPositions(expression.start);
    case "negate":
      return countsPositions(expression.operand);
    case "binary":
    case "union":
      return countsPositions(expression.left) || countsPositions(expression.right);
    case "filter":
      return countsPositions(expression.base);
    case "call":
      return (
        expression.name === "position" ||
        expression.name === "last" ||
        expression.arguments.some(countsPositions)
      );
  }
}

/** `//a` is all descendants `a` at once where no predicate counts them parent by parent. */
function addStep(steps: Step[], step: Step): void {
  const plain = step.predicates.every(
    (predicate) => predicate.type !== "number" && !countsPositions(predicate),
  );
  if (steps[steps.length - 1] !== DESCEND || step.axis !== "child" || !plain) steps.push(step);
  else steps[steps.length - 1] = { ...step, axis: "descendant" };
}

class Parser {
  readonly #text: string;
  readonly #lexer: Lexer;
  readonly #resolve: Resolver;
  #token: Token;
  /** Behind the token before this one. */
  #end = 0;
  #depth = 0;
  #operators = 0;

  constructor(text: string, resolve: Resolver) {
    this.#text = text;
    this.#lexer = new Lexer(text);
    this.#resolve = resolve;
    this.#token = this.#lexer.next();
  }

  #advance(): void {
    this.#end = this.#lexer.end;
    this.#token = this.#lexer.next();
  }

  #is(symbol: string): boolean {
    return this.#token.kind === "symbol" && this.#token.text === symbol;
  }

  #accept(symbol: string): boolean {
    if (!this.#is(symbol)) return false;
    this.#advance();
    return true;
  }

  #expect(symbol: string): void {
    if (!this.#accept(symbol)) this.#unexpected(`\`${symbol}\``);
  }

  #unexpected(wanted: string): never {
    const { kind, text } = this.#token;
    const found = kind === "end" ? "the end" : kind === "literal" ? "a text" : `\`${text}\``;
    throw new XPathError(`${wanted} is expected, and there is ${found}`);
  }

  /** Gives an expression that began at `start` its text, if its parts are the same at every node. */
  #constant(start: number, expression: Expression, ...parts: readonly Expression[]): Expression {
    const same = (part: Expression): boolean =>
      part.kind === "literal" || part.kind === "number" || part.key !== undefined;
    if (!parts.every(same)) return expression;
    return { ...expression, key: this.#text.slice(start, this.#end) };
  }

  /** The whole text as one expression. */
  all(): Expression {
    const expression = this.#expression();
    if (this.#token.kind !== "end") this.#unexpected("the end");
    return expression;
  }

  #expression(): Expression {
    if (++this.#depth > MAX_DEPTH) throw new XPathError("it is nested too deep");
    const expression = this.#binary(0);
    this.#depth--;
    return expression;
  }

  /** Called for each level that the tree grows without an expression inside another. */
  #grow(): void {
    if (++this.#operators > MAX_OPERATORS) throw new XPathError("it is too long");
  }

  #operator(level: readonly BinaryOperator[]): BinaryOperator | undefined {
    const token = this.#token;
    if (token.kind !== "symbol" && !(token.kind === "name" && token.prefix === ""))
      return undefined;
    return level.find((operator) => operator === token.text);
  }

  #binary(depth: number): Expression {
    const level = LEVELS[depth];
    if (level === undefined) return this.#unary();
    const { start } = this.#lexer;
    let left = this.#binary(depth + 1);
    for (let operator = this.#operator(level); operator; operator = this.#operator(level)) {
      this.#grow();
      this.#advance();
      const right = this.#binary(depth + 1);
      const type = NUMERIC.has(operator) ? "number" : "boolean";
      left = this.#constant(start, { kind: "binary", type, operator, left, right }, left, right);
    }
    return left;
  }

  #unary(): Expression {
    let minus = 0;
    while (this.#accept("-")) minus++;
    let operand = this.#union();
    // An even number of signs still turns the operand into a number.
    if (minus > 0 && minus % 2 === 0) operand = { kind: "negate", type: "number", operand };
    return minus > 0 ? { kind: "negate", type: "number", operand } : operand;
  }

  #union(): Expression {
    const { start } = this.#lexer;
    let left = this.#path();
    while (this.#is("|")) {
      this.#grow();
      this.#nodes(left);
      this.#advance();
      const right = this.#nodes(this.#path());
      left = this.#constant(start, { kind: "union", type: "nodes", left, right }, left, right);
    }
    return left;
  }

  #nodes(expression: Expression): Expression {
    if (expression.type !== "nodes") throw new XPathError("nodes are expected, and not a value");
    return expression;
  }

  #path(): Expression {
    const { start } = this.#lexer;
    const primary = this.#primary();
    if (primary === undefined) return this.#location();
    let base = primary;
    while (this.#is("[")) {
      this.#grow();
      this.#nodes(base);
      const predicate = this.#predicate();
      base = this.#constant(start, { kind: "filter", type: "nodes", base, predicate }, base);
    }
    if (!this.#is("/") && !this.#is("//")) return base;
    const steps = this.#accept("/") ? [] : this.#descend();
    const from = this.#nodes(base);
    return this.#constant(
      start,
      { kind: "path", type: "nodes", start: from, steps: this.#steps(steps) },
      from,
    );
  }

  #descend(): Step[] {
    this.#expect("//");
    return [DESCEND];
  }

  #primary(): Expression | undefined {
    const token = this.#token;
    if (token.kind === "literal") {
      this.#advance();
      return { kind: "literal", type: "string", value: token.text };
    }
    if (token.kind === "number") {
      this.#advance();
      return { kind: "number", type: "number", value: Number(token.text) };
    }
    if (this.#is("$")) throw new XPathError("no variable is known here");
    if (this.#accept("(")) {
      const inner = this.#expression();
      this.#expect(")");
      return inner;
    }
    if (token.kind !== "name" || token.next !== "(") return undefined;
    return token.prefix === "" && NODE_TYPES.has(token.local) ? undefined : this.#call(token);
  }

  #call(token: NameToken): Expression {
    const signature = token.prefix === "" ? FUNCTIONS.get(token.local) : undefined;
    if (signature === undefined)
      throw new XPathError(`there is no function \`${token.text.slice(0, 60)}\` in XPath 1.0`);
    const { start } = this.#lexer;
    this.#advance();
    this.#expect("(");
    const given: Expression[] = [];
    if (!this.#is(")")) {
      do given.push(this.#expression());
      while (this.#accept(","));
    }
    this.#expect(")");
    if (given.length < signature.min || given.length > signature.max)
      throw new XPathError(`\`${token.local}\` is called with ${given.length} arguments`);
    given.forEach((argument, index) => {
      const parameter = signature.parameters[Math.min(index, signature.parameters.length - 1)];
      if (parameter === "nodes") this.#nodes(argument);
    });
    const call: Expression = {
      kind: "call",
      type: signature.type,
      name: token.local,
      arguments: given,
    };
    // Without an argument they speak of the node at hand; `lang` always does.
    const here = token.local === "lang" || (given.length === 0 && signature.max !== 0);
    if (here || token.local === "position" || token.local === "last") return call;
    return this.#constant(start, call, ...given);
  }

  #location(): Expression {
    const { start } = this.#lexer;
    if (this.#is("//")) {
      const steps = this.#steps(this.#descend());
      return this.#constant(start, { kind: "path", type: "nodes", start: "root", steps });
    }
    if (!this.#accept("/"))
      return { kind: "path", type: "nodes", start: "context", steps: this.#steps([]) };
    const steps = this.#beginsStep() ? this.#steps([]) : [];
    return this.#constant(start, { kind: "path", type: "nodes", start: "root", steps });
  }

  #beginsStep(): boolean {
    return this.#token.kind === "name" || [".", "..", "@", "*"].some((symbol) => this.#is(symbol));
  }

  #steps(steps: Step[]): readonly Step[] {
    for (;;) {
      addStep(steps, this.#step());
      if (this.#is("//")) for (const step of this.#descend()) steps.push(step);
      else if (!this.#accept("/")) return steps;
    }
  }

  #step(): Step {
    if (this.#accept(".")) return { axis: "self", test: ANY_NODE, predicates: [] };
    if (this.#accept("..")) return { axis: "parent", test: ANY_NODE, predicates: [] };
    let axis: Axis = "child";
    const token = this.#token;
    if (this.#accept("@")) {
      axis = "attribute";
    } else if (token.kind === "name" && token.next === "::") {
      if (token.prefix !== "" || !isAxis(token.local))
        throw new XPathError(`there is no axis \`${token.text.slice(0, 60)}\``);
      axis = token.local;
      this.#advance();
      this.#expect("::");
    }
    const test = this.#test();
    const predicates: Expression[] = [];
    while (this.#is("[")) predicates.push(this.#predicate());
    return { axis, test, predicates };
  }

  #predicate(): Expression {
    this.#expect("[");
    const predicate = this.#expression();
    this.#expect("]");
    return predicate;
  }

  #namespace(prefix: string): string {
    const namespace = this.#resolve(prefix);
    if (namespace === undefined)
      throw new XPathError(`the prefix \`${prefix.slice(0, 60)}\` is not declared`);
    return namespace;
  }

  #test(): NodeTest {
    if (this.#accept("*")) return { kind: "any-name", namespace: undefined };
    const token = this.#token;
    if (token.kind !== "name") this.#unexpected("a name");
    this.#advance();
    if (token.next === "(" && token.prefix === "" && NODE_TYPES.has(token.local))
      return this.#typeTest(token.local);
    const namespace = token.prefix === "" ? "" : this.#namespace(token.prefix);
    if (token.local === "*") return { kind: "any-name", namespace };
    return { kind: "name", namespace, local: token.local };
  }

  #typeTest(type: string): NodeTest {
    this.#expect("(");
    let target: string | undefined;
    if (type === "processing-instruction" && this.#token.kind === "literal") {
      target = this.#token.text;
      this.#advance();
    }
    this.#expect(")");
    if (type === "processing-instruction") return { kind: "instruction", target };
    return { kind: type === "text" ? "text" : type === "comment" ? "comment" : "node" };
  }
}

/**
 * Parses an expression; throws an {@link XPathError} for one that .NET would not compile.
 * @param resolve - namespaces of the prefixes in it
 */
export function parse(text: string, resolve: Resolver): Expression {
  return new Parser(text, resolve).all();
}
