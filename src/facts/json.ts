/** JSON with the place of every value. Evidence files are small; the core takes no parser along. */
import type { Span } from "../source.js";

export interface JsonObject {
  readonly kind: "object";
  readonly members: readonly { readonly name: string; readonly value: JsonNode }[];
  readonly span: Span;
}

export interface JsonArray {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
  readonly span: Span;
}

export interface JsonScalar {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly span: Span;
}

export type JsonNode = JsonObject | JsonArray | JsonScalar;

/** Listings nest two or three levels deep; more than this is no listing. */
const MAX_DEPTH = 100;

const SPACE = /[ \t\r\n]*/y;
const SCALAR = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

class Reader {
  #at = 0;

  constructor(readonly text: string) {}

  /** The whole text as one value; undefined where it is not JSON. */
  read(): JsonNode | undefined {
    const node = this.#value(0);
    this.#skip();
    return this.#at === this.text.length ? node : undefined;
  }

  #skip(): void {
    SPACE.lastIndex = this.#at;
    this.#at += SPACE.exec(this.text)?.[0].length ?? 0;
  }

  #take(character: string): boolean {
    this.#skip();
    if (this.text[this.#at] !== character) return false;
    this.#at++;
    return true;
  }

  #scalar(): JsonScalar | undefined {
    this.#skip();
    SCALAR.lastIndex = this.#at;
    const text = SCALAR.exec(this.text)?.[0];
    if (text === undefined) return undefined;
    const start = this.#at;
    this.#at += text.length;
    try {
      const value = JSON.parse(text) as JsonScalar["value"];
      return { kind: "scalar", value, span: { start, end: this.#at } };
    } catch {
      return undefined;
    }
  }

  #value(depth: number): JsonNode | undefined {
    if (depth > MAX_DEPTH) return undefined;
    this.#skip();
    const start = this.#at;
    if (this.#take("{")) return this.#object(start, depth);
    if (this.#take("[")) return this.#array(start, depth);
    return this.#scalar();
  }

  #object(start: number, depth: number): JsonObject | undefined {
    const members: { name: string; value: JsonNode }[] = [];
    if (!this.#take("}")) {
      do {
        const name = this.#scalar()?.value;
        if (typeof name !== "string" || !this.#take(":")) return undefined;
        const value = this.#value(depth + 1);
        if (!value) return undefined;
        members.push({ name, value });
      } while (this.#take(","));
      if (!this.#take("}")) return undefined;
    }
    return { kind: "object", members, span: { start, end: this.#at } };
  }

  #array(start: number, depth: number): JsonArray | undefined {
    const items: JsonNode[] = [];
    if (!this.#take("]")) {
      do {
        const item = this.#value(depth + 1);
        if (!item) return undefined;
        items.push(item);
      } while (this.#take(","));
      if (!this.#take("]")) return undefined;
    }
    return { kind: "array", items, span: { start, end: this.#at } };
  }
}

/**
 * Reads strict JSON.
 * @returns undefined where the text is not one JSON value
 */
export function parseJson(text: string): JsonNode | undefined {
  return new Reader(text).read();
}
