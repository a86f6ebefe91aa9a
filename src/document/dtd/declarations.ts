/** Markup declarations of an internal subset: their grammar is checked, nothing is kept but names. */
import { ContentModel } from "./content-model.js";
import { Entities, type EntityFault } from "./entities.js";
import { isSpace, nameEnd, nmtokenEnd, skipSpace } from "../names.js";
import { Problems } from "../problems.js";
import { readReference } from "../references.js";
import type { State } from "../state.js";
import type { Message } from "../../message.js";

const HASH = 35;
const AMPERSAND = 38;
const PERCENT = 37;
const OPEN_PAREN = 40;
const CLOSE_PAREN = 41;
const SEMICOLON = 59;
const LESS = 60;
const GREATER = 62;
const PIPE = 124;

/** For literals in declarations, whose entities may be declared later. */
const ANY_ENTITY = new Entities();
ANY_ENTITY.open = true;

const PUBLIC_ID = /^[ \r\na-zA-Z0-9\-'()+,./:=?;!*#@$_%]*$/;
const ATTRIBUTE_TYPES: ReadonlySet<string> = new Set([
  "CDATA",
  "ID",
  "IDREF",
  "IDREFS",
  "ENTITY",
  "ENTITIES",
  "NMTOKEN",
  "NMTOKENS",
]);

/**
 * A reader over the declarations of one document type. Its methods return whether what they are
 * named after stood at `pos`, and move behind it; where it did not, a problem is reported, at most
 * one for the whole document type.
 */
export class Declarations {
  pos: number;
  failed = false;
  readonly #state: State;
  readonly #text: string;

  constructor(state: State, pos: number) {
    this.#state = state;
    this.#text = state.text;
    this.pos = pos;
  }

  /** Reports a problem, unless this document type has one. */
  fail(message: Message, start: number, end: number): false {
    if (!this.failed) this.#state.problems.add("invalid-doctype", start, end, message);
    this.failed = true;
    return false;
  }

  /** Reports a problem at the character where the reader stands. */
  failAt(message: Message): false {
    const at = Math.min(this.pos, Math.max(this.#text.length - 1, 0));
    return this.fail(message, at, Math.min(at + 1, this.#text.length));
  }

  /** White space, at least one character. */
  space(before: string): boolean {
    const end = skipSpace(this.#text, this.pos);
    if (end === this.pos)
      return this.failAt(`White space is missing in the \`<!DOCTYPE\` before ${before}.`);
    this.pos = end;
    return true;
  }

  #optionalSpace(): boolean {
    const end = skipSpace(this.#text, this.pos);
    const moved = end > this.pos;
    this.pos = end;
    return moved;
  }

  #is(code: number): boolean {
    return this.#text.charCodeAt(this.pos) === code;
  }

  #word(word: string): boolean {
    if (!this.#text.startsWith(word, this.pos)) return false;
    this.pos += word.length;
    return true;
  }

  /** A name. */
  name(): string | undefined {
    const end = nameEnd(this.#text, this.pos);
    if (end === this.pos) {
      this.failAt("A name is missing in the `<!DOCTYPE`.");
      return undefined;
    }
    const name = this.#text.slice(this.pos, end);
    this.pos = end;
    return name;
  }

  /** A name without a colon, as entities and notations have them. */
  #plainName(): string | undefined {
    const start = this.pos;
    const name = this.name();
    if (name?.includes(":") === true) {
      this.fail("The name of an entity or a notation must not contain a colon.", start, this.pos);
      return undefined;
    }
    return name;
  }

  /** A quoted literal; the offsets between its quotes. */
  #literal(): { start: number; end: number } | undefined {
    const state = this.#state;
    const code = this.#text.charCodeAt(this.pos);
    if (code === 34 || code === 39) {
      const start = this.pos + 1;
      const end = (code === 34 ? state.doubleQuote : state.singleQuote).next(start);
      if (end !== Infinity) {
        this.pos = end + 1;
        return { start, end };
      }
    }
    this.failAt("A text in quotes is missing in the `<!DOCTYPE`.");
    return undefined;
  }

  /**
   * `SYSTEM "…"` or `PUBLIC "…" "…"`.
   * @param notation - `PUBLIC "…"` alone is enough
   */
  externalId(notation: boolean): boolean {
    if (this.#word("SYSTEM")) return this.space("the file") && this.#literal() !== undefined;
    if (!this.#word("PUBLIC")) return this.failAt("`SYSTEM` or `PUBLIC` is missing here.");
    if (!this.space("the public name")) return false;
    const id = this.#literal();
    if (id === undefined) return false;
    if (!PUBLIC_ID.test(this.#text.slice(id.start, id.end)))
      return this.fail("A public name holds plain letters, digits and signs.", id.start, id.end);
    const behind = this.#text.charCodeAt(skipSpace(this.#text, this.pos));
    if (notation && behind !== 34 && behind !== 39) return true;
    return this.space("the file") && this.#literal() !== undefined;
  }

  /** `%name;` */
  parameterReference(): boolean {
    const start = this.pos;
    const end = nameEnd(this.#text, start + 1);
    if (end === start + 1 || this.#text.charCodeAt(end) !== SEMICOLON)
      return this.fail(
        "A reference to a parameter entity is written `%name;`.",
        start,
        Math.max(end, start + 1),
      );
    this.pos = end + 1;
    return true;
  }

  /** A declaration, comment or instruction: whatever begins with `<` here. */
  declaration(): void {
    const start = this.pos;
    if (this.#word("<!--")) this.#comment(start);
    else if (this.#word("<?")) this.#instruction(start);
    else {
      const ok = this.#markup();
      if (ok && this.#finish()) return;
      this.#recover(start);
    }
  }

  #markup(): boolean {
    if (this.#word("<!ELEMENT")) return this.#element();
    if (this.#word("<!ATTLIST")) return this.#attributeList();
    if (this.#word("<!ENTITY")) return this.#entity();
    if (this.#word("<!NOTATION"))
      return (
        this.space("a name") &&
        this.#plainName() !== undefined &&
        this.space("`SYSTEM` or `PUBLIC`") &&
        this.externalId(true)
      );
    return this.fail(
      "Only `<!ELEMENT`, `<!ATTLIST`, `<!ENTITY`, `<!NOTATION`, comments and instructions are allowed here.",
      this.pos,
      Math.min(this.pos + 2, this.#text.length),
    );
  }

  /** `>` behind optional white space. */
  #finish(): boolean {
    this.#optionalSpace();
    if (!this.#is(GREATER)) return this.failAt("The declaration should end here with `>`.");
    this.pos++;
    return true;
  }

  /** Goes behind the `>` of a declaration that went wrong. */
  #recover(start: number): void {
    const from = Math.max(this.pos, start + 2);
    const close = this.#state.greater.next(from);
    this.pos = close === Infinity ? this.#text.length : close + 1;
  }

  #comment(start: number): void {
    const { commentEnd, doubleHyphen } = this.#state;
    const close = commentEnd.next(this.pos);
    if (close === Infinity) {
      this.fail("The comment is never closed: add `-->`.", start, start + 4);
      this.pos = this.#state.nextLess(this.pos);
      return;
    }
    const hyphens = doubleHyphen.next(this.pos);
    if (hyphens < close) this.fail("`--` is not allowed inside a comment.", hyphens, hyphens + 2);
    this.pos = close + 3;
  }

  #instruction(start: number): void {
    const text = this.#text;
    const end = nameEnd(text, this.pos);
    const close = this.#state.instructionEnd.next(end);
    if (close === Infinity) {
      this.fail("The instruction is never closed: add `?>`.", start, start + 2);
      this.pos = this.#state.nextLess(this.pos);
      return;
    }
    const target = text.slice(this.pos, end);
    if (target === "" || target.toLowerCase() === "xml" || target.includes(":"))
      this.fail("A name that is not reserved must follow `<?`.", start, Math.max(end, start + 2));
    else if (end !== close && !isSpace(text.charCodeAt(end)))
      this.fail("White space is missing after the name.", end, end + 1);
    this.pos = close + 2;
  }

  #element(): boolean {
    if (!this.space("a name") || this.name() === undefined) return false;
    if (!this.space("what the element holds")) return false;
    if (this.#word("EMPTY") || this.#word("ANY")) return true;
    const model = new ContentModel(this.#text, this.pos);
    const ok = model.read();
    this.pos = model.pos;
    return ok || this.failAt("What the element may hold is not written as it must be.");
  }

  #attributeList(): boolean {
    if (!this.space("a name") || this.name() === undefined) return false;
    for (;;) {
      const spaced = this.#optionalSpace();
      if (this.#is(GREATER)) return true;
      if (!spaced) return this.failAt("White space is missing here.");
      if (this.name() === undefined || !this.space("a type")) return false;
      if (!this.#attributeType() || !this.space("a default")) return false;
      if (!this.#attributeDefault()) return false;
    }
  }

  #attributeType(): boolean {
    if (this.#is(OPEN_PAREN)) return this.#enumeration(false);
    const end = nameEnd(this.#text, this.pos);
    const word = this.#text.slice(this.pos, end);
    if (word === "NOTATION") {
      this.pos = end;
      return this.space("`(`") && this.#enumeration(true);
    }
    if (!ATTRIBUTE_TYPES.has(word)) return this.failAt("This is not an attribute type.");
    this.pos = end;
    return true;
  }

  #enumeration(names: boolean): boolean {
    const text = this.#text;
    if (!this.#is(OPEN_PAREN)) return this.failAt("A `(` is missing here.");
    do {
      this.pos++;
      this.#optionalSpace();
      const end = (names ? nameEnd : nmtokenEnd)(text, this.pos);
      if (end === this.pos) return this.failAt("A name is missing here.");
      this.pos = end;
      this.#optionalSpace();
    } while (this.#is(PIPE));
    if (!this.#is(CLOSE_PAREN)) return this.failAt("A `)` or `|` is missing here.");
    this.pos++;
    return true;
  }

  #attributeDefault(): boolean {
    if (this.#word("#REQUIRED") || this.#word("#IMPLIED")) return true;
    if (this.#word("#FIXED") && !this.space("the value")) return false;
    const literal = this.#literal();
    if (literal === undefined) return false;
    for (let i = literal.start; i < literal.end; i++) {
      const code = this.#text.charCodeAt(i);
      if (code === LESS) return this.fail("`<` is not allowed in a value.", i, i + 1);
      if (code !== AMPERSAND) continue;
      const reference = this.#reference(i);
      if (reference === undefined) return false;
      const { name, end } = reference;
      // What is declared in another file, or behind a parameter entity, is not known here.
      if (name !== undefined && this.#fault(name) !== undefined)
        return this.fail("This entity may not be used in a value.", i, end);
      i = end - 1;
    }
    return true;
  }

  #fault(name: string): EntityFault | undefined {
    const fault = this.#state.entities.fault(name, "value");
    return fault === "undeclared" && this.#state.externalDeclarations ? undefined : fault;
  }

  #entity(): boolean {
    if (!this.space("a name")) return false;
    const parameter = this.#is(PERCENT);
    if (parameter) {
      this.pos++;
      if (!this.space("a name")) return false;
    }
    const name = this.#plainName();
    if (name === undefined || !this.space("its value")) return false;
    const code = this.#text.charCodeAt(this.pos);
    if (code === 34 || code === 39) return this.#entityValue(parameter ? undefined : name);
    if (!this.externalId(false)) return false;
    const gap = skipSpace(this.#text, this.pos);
    const unparsed = !parameter && this.#text.startsWith("NDATA", gap);
    if (unparsed) {
      if (!this.space("`NDATA`")) return false;
      this.pos += 5;
      if (!this.space("a notation") || this.#plainName() === undefined) return false;
    }
    if (!parameter)
      this.#state.entities.declare(name, unparsed ? "unparsed" : "external", [], false);
    return true;
  }

  /** @param name - what the value is declared for; absent for a parameter entity */
  #entityValue(name: string | undefined): boolean {
    const literal = this.#literal();
    if (literal === undefined) return false;
    const uses: string[] = [];
    let less = false;
    for (let i = literal.start; i < literal.end; i++) {
      const code = this.#text.charCodeAt(i);
      if (code === PERCENT)
        return this.fail(
          "A parameter entity may not be used inside a declaration here: write `&#37;` for a `%`.",
          i,
          i + 1,
        );
      if (code === LESS) less = true;
      if (code !== AMPERSAND) continue;
      const reference = this.#reference(i);
      if (reference === undefined) return false;
      if (reference.less) less = true;
      if (reference.name !== undefined) uses.push(reference.name);
      i = reference.end - 1;
    }
    if (name === undefined) return true;
    // In a CDATA section, comment or instruction a `&` is a character. Nobody here tells which.
    const opaque = /<[!?]/.test(this.#text.slice(literal.start, literal.end));
    this.#state.entities.declare(name, "internal", opaque ? [] : uses, less);
    return true;
  }

  /**
   * Checks the form of the reference at `at` in a literal.
   * @returns the offset behind it, the name where it refers to a declared entity, and whether it
   *   puts a `<` into the text that stands for the literal (`&lt;` does not, `&#60;` does)
   */
  #reference(at: number): { name: string | undefined; less: boolean; end: number } | undefined {
    const problems = new Problems();
    const { value, end } = readReference(this.#text, at, "text", ANY_ENTITY, problems);
    const wrong = problems.list()[0];
    if (wrong !== undefined) {
      this.fail(wrong.message, wrong.span.start, wrong.span.end);
      return undefined;
    }
    if (this.#text.charCodeAt(at + 1) === HASH)
      return { name: undefined, less: value === "<", end };
    // What is not built in keeps its text.
    const name = this.#text.slice(at + 1, end - 1);
    return { name: value === `&${name};` ? name : undefined, less: false, end };
  }
}
