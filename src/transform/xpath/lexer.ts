/** Cuts an XPath expression into tokens. */
import { XPathError } from "./ast.js";

export type Token =
  | { readonly kind: "end" | "symbol"; readonly text: string }
  | { readonly kind: "literal"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  | {
      readonly kind: "name";
      /** As written, such as `p:*`. */
      readonly text: string;
      readonly prefix: string;
      readonly local: string;
      /** What follows behind white space. */
      readonly next: "(" | "::" | undefined;
    };

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /\d+(?:\.\d*)?|\.\d+/y;
const LITERAL = /"[^"]*"|'[^']*'/y;
const SYMBOL = /\/\/|::|\.\.|!=|<=|>=|[()[\].@,/|+\-=<>*$]/y;
const NC_NAME = "[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{M}\\p{Nd}_.\\-\\u00b7]*";
/** Classes of Unicode letters take long to build: only a run that meets a transform pays for it. */
let patterns: { readonly name: RegExp; readonly plain: RegExp } | undefined;
const namePatterns = () =>
  (patterns ??= {
    name: new RegExp(`(?:(${NC_NAME}):(?!:))?(${NC_NAME}|\\*)`, "uy"),
    plain: new RegExp(NC_NAME, "uy"),
  });

/** Reads tokens one after the other. */
export class Lexer {
  readonly #text: string;
  #pos = 0;
  /** Where the token begins that was read last. */
  start = 0;

  /** Behind the token that was read last. */
  get end(): number {
    return this.#pos;
  }

  constructor(text: string) {
    this.#text = text;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#pos;
    const match = pattern.exec(this.#text);
    if (match !== null) this.#pos = pattern.lastIndex;
    return match;
  }

  #name(): Token | undefined {
    const start = this.#pos;
    const { name, plain } = namePatterns();
    plain.lastIndex = start;
    if (!plain.test(this.#text)) return undefined;
    const match = this.#match(name)!;
    const [text, prefix = "", local = ""] = match;
    const end = this.#pos;
    this.#match(SPACE);
    const rest = this.#text.slice(this.#pos, this.#pos + 2);
    this.#pos = end;
    const next = rest === "::" ? "::" : rest.startsWith("(") ? "(" : undefined;
    return { kind: "name", text, prefix, local, next };
  }

  /** The next token; `end` for ever behind the last one. */
  next(): Token {
    this.#match(SPACE);
    this.start = this.#pos;
    if (this.#pos >= this.#text.length) return { kind: "end", text: "" };
    const number = this.#match(NUMBER);
    if (number !== null) return { kind: "number", text: number[0] };
    const literal = this.#match(LITERAL);
    if (literal !== null) return { kind: "literal", text: literal[0].slice(1, -1) };
    const name = this.#name();
    if (name !== undefined) return name;
    const symbol = this.#match(SYMBOL);
    if (symbol !== null) return { kind: "symbol", text: symbol[0] };
    const char = String.fromCodePoint(this.#text.codePointAt(this.#pos) ?? 0);
    throw new XPathError(
      char === '"' || char === "'"
        ? "a quoted text has no end"
        : `\`${char}\` has no meaning at position ${this.#pos + 1}`,
    );
  }
}
