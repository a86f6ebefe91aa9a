/** Sections whose JSON is made when somebody asks for it, and with it the places of its values. */
import type { Attribute, Element } from "../document/tree.js";
import type { Json, Origins } from "./config-file.js";

/** The offset behind `/scopes/N/sections/PATH`, where a pointer inside a section goes on. */
function sectionEnd(pointer: string): number {
  let slash = 0;
  for (let steps = 0; steps < 4 && slash >= 0; steps++) slash = pointer.indexOf("/", slash + 1);
  return slash < 0 ? pointer.length : slash;
}

/** The sections of one file that wait, and the nodes of those that do not. */
export class LazySections implements Origins {
  /** Filled by whoever normalises a section. */
  readonly nodes = new Map<string, Element | Attribute>();
  /** Section pointer to the record that makes its JSON when it is read. */
  readonly #waiting = new Map<
    string,
    { readonly in: Record<string, Json>; readonly path: string }
  >();

  /** @param onNormalise - is told the path of each section whose JSON is made */
  constructor(private readonly onNormalise: ((section: string) => void) | undefined) {}

  /** The JSON of a section was made. */
  normalised(path: string): void {
    this.onNormalise?.(path);
  }

  /** Defines a section that is made on its first reading. */
  define(
    sections: Record<string, Json>,
    path: string,
    pointer: string,
    normalise: () => Json,
  ): void {
    this.#waiting.set(pointer, { in: sections, path });
    Object.defineProperty(sections, path, {
      enumerable: true,
      configurable: true,
      get: () => {
        this.#waiting.delete(pointer);
        this.normalised(path);
        const value = normalise();
        Object.defineProperty(sections, path, { value, enumerable: true });
        return value;
      },
    });
  }

  /** The node that a value came from; makes its section where that waits. */
  get(pointer: string): Element | Attribute | undefined {
    if (this.#waiting.size > 0) {
      const waiting = this.#waiting.get(pointer.slice(0, sectionEnd(pointer)));
      // Reading is what makes it.
      if (waiting !== undefined) void waiting.in[waiting.path];
    }
    return this.nodes.get(pointer);
  }
}
