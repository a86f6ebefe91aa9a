/** Content models of element declarations: `(a, (b | c)*, d?)` and `(#PCDATA | a)*`. */
import { nameEnd, skipSpace } from "../names.js";

const OPEN = 40;
const CLOSE = 41;
const STAR = 42;
const PLUS = 43;
const COMMA = 44;
const QUESTION = 63;
const PIPE = 124;

/** Reads one content model. However deep it nests, the stack of calls does not grow. */
export class ContentModel {
  pos: number;
  readonly #text: string;

  constructor(text: string, pos: number) {
    this.#text = text;
    this.pos = pos;
  }

  /** Whether a content model stands at `pos`; moves behind it, or to where it goes wrong. */
  read(): boolean {
    if (this.#code() !== OPEN) return false;
    const inner = skipSpace(this.#text, this.pos + 1);
    if (this.#text.startsWith("#PCDATA", inner)) {
      this.pos = inner + 7;
      return this.#mixed();
    }
    return this.#children();
  }

  #code(): number {
    return this.#text.charCodeAt(this.pos);
  }

  #space(): void {
    this.pos = skipSpace(this.#text, this.pos);
  }

  #name(): boolean {
    const end = nameEnd(this.#text, this.pos);
    if (end === this.pos) return false;
    this.pos = end;
    return true;
  }

  #mixed(): boolean {
    let names = false;
    for (;;) {
      this.#space();
      if (this.#code() === CLOSE) break;
      if (this.#code() !== PIPE) return false;
      this.pos++;
      this.#space();
      if (!this.#name()) return false;
      names = true;
    }
    this.pos++;
    if (this.#code() === STAR) this.pos++;
    else if (names) return false;
    return true;
  }

  #children(): boolean {
    /** The separator of every open group; 0 until the first one is met. */
    const separators: number[] = [];
    for (;;) {
      this.#space();
      if (this.#code() === OPEN) {
        separators.push(0);
        this.pos++;
        continue;
      }
      if (!this.#name()) return false;
      this.#occurrence();
      // Behind a particle: close as many groups as end here, then a separator.
      for (;;) {
        this.#space();
        if (this.#code() !== CLOSE) break;
        this.pos++;
        separators.pop();
        this.#occurrence();
        if (separators.length === 0) return true;
      }
      const separator = this.#code();
      if (separator !== COMMA && separator !== PIPE) return false;
      const expected = separators[separators.length - 1];
      if (expected !== 0 && expected !== separator) return false;
      separators[separators.length - 1] = separator;
      this.pos++;
    }
  }

  #occurrence(): void {
    const code = this.#code();
    if (code === STAR || code === PLUS || code === QUESTION) this.pos++;
  }
}
