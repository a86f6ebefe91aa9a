/**
 * Sections whose JSON is made when somebody asks for it, and with it the places of its values.
 * No accessor properties: the engine keeps each of those, and the whole file behind it, until the
 * next great collection.
 */
import type { SectionFacts } from "../../schema/vocabulary.js";
import type { Attribute, Element } from "../document/tree.js";
import type { Json, Origins, Sections } from "./config-file.js";
import { unescaped } from "./pointer.js";
import type { Reading } from "./reading.js";
import { normaliseSection } from "./section.js";

/** A plain section that nobody has asked for. */
class Waiting {
  constructor(
    readonly facts: SectionFacts,
    readonly element: Element,
    readonly pointer: string,
  ) {}
}

/** The sections of one scope. */
export class LazySections implements Sections {
  readonly #sections = new Map<string, Json | Waiting>();

  /** @param onNormalise - is told the path of each section whose JSON is made */
  constructor(
    private readonly reading: Reading,
    private readonly onNormalise: ((section: string) => void) | undefined,
  ) {}

  has(path: string): boolean {
    return this.#sections.has(path);
  }

  keys(): Iterable<string> {
    return this.#sections.keys();
  }

  get(path: string): Json | undefined {
    const section = this.#sections.get(path);
    if (!(section instanceof Waiting)) return section;
    const json = normaliseSection(this.reading, section.facts, section.element, section.pointer);
    this.put(path, json);
    return json;
  }

  /** Adds a section that was normalised. */
  put(path: string, json: Json): void {
    this.#sections.set(path, json);
    this.onNormalise?.(path);
  }

  /** Adds a plain section; see {@link normaliseSection}. */
  wait(path: string, facts: SectionFacts, element: Element, pointer: string): void {
    this.#sections.set(path, new Waiting(facts, element, pointer));
  }
}

const SCOPES = "/scopes/";
const SECTIONS = "/sections/";

/** The nodes behind the values of one file. */
export class LazyOrigins implements Origins {
  constructor(
    private readonly nodes: ReadonlyMap<string, Element | Attribute>,
    private readonly scopes: readonly { readonly sections: Sections }[],
  ) {}

  /** The node that a value came from; makes its section where that waits. */
  get(pointer: string): Element | Attribute | undefined {
    const node = this.nodes.get(pointer);
    if (node !== undefined) return node;
    const index = pointer.indexOf("/", SCOPES.length);
    const start = index + SECTIONS.length;
    if (index < 0 || !pointer.startsWith(SECTIONS, index)) return undefined;
    const end = pointer.indexOf("/", start);
    const path = unescaped(end < 0 ? pointer.slice(start) : pointer.slice(start, end));
    // Asking for the section is what makes it.
    this.scopes[Number(pointer.slice(SCOPES.length, index))]?.sections.get(path);
    return this.nodes.get(pointer);
  }
}
