/** Named definitions of the schema, each content once. */
import { type Markup, xs } from "./markup.js";

type Kind = "simpleType" | "complexType" | "attributeGroup";

export class Catalogue {
  readonly #kind: Kind;
  readonly #byContent = new Map<string, string>();
  readonly #all = new Map<string, Markup>();

  constructor(kind: Kind) {
    this.#kind = kind;
  }

  /**
   * The name of a definition with that content, made on first use.
   * @param wanted - the name it gets if it is new and the name is free
   */
  name(wanted: string, content: Markup, attributes: Readonly<Record<string, string>> = {}): string {
    const text = JSON.stringify([attributes, content]);
    const known = this.#byContent.get(text);
    if (known !== undefined) return known;
    let name = wanted;
    for (let n = 2; this.#all.has(name); n++) name = `${wanted}.${n}`;
    this.#byContent.set(text, name);
    this.#all.set(name, xs(this.#kind, { name, ...attributes }, content));
    return name;
  }

  get definitions(): Markup {
    return [...this.#all.values()].flat();
  }
}
