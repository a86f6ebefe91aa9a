/** One value in force: what it is, who decided it, and where to point. */
import type { Attribute, Element } from "../document/tree.js";
import type { Location } from "../source.js";
import { type Resolved, UnknownValue } from "./application.js";

interface Parts {
  /** Section and attribute: "system.web/sessionState@mode". */
  readonly name: string;
  readonly known: boolean;
  readonly refused: boolean;
  readonly from: Location | "default";
  readonly node: Attribute | Element | undefined;
  /** Few ask, and in a deep chain there are many. */
  readonly shadowed: () => readonly Location[];
  readonly place: Location;
  readonly content: unknown;
  readonly defaultOf: string | undefined;
}

const NOTHING = () => [];

export class ValueInForce implements Resolved<unknown> {
  readonly name: string;
  readonly known: boolean;
  readonly refused: boolean;
  readonly from: Location | "default";
  readonly node: Attribute | Element | undefined;
  readonly place: Location;
  readonly defaultOf: string | undefined;
  readonly #content: unknown;
  readonly #shadowed: () => readonly Location[];

  private constructor({
    name,
    known,
    refused,
    from,
    node,
    shadowed,
    place,
    content,
    defaultOf,
  }: Parts) {
    this.name = name;
    this.known = known;
    this.refused = refused;
    this.from = from;
    this.node = node;
    this.#shadowed = shadowed;
    this.place = place;
    this.#content = content;
    this.defaultOf = defaultOf;
  }

  /** Hidden by what the files at hand do not show. */
  static unknown({ name, at, node }: Pick<Parts, "name" | "node"> & { readonly at: Location }) {
    return new ValueInForce({
      name,
      known: false,
      refused: false,
      from: at,
      node,
      shadowed: NOTHING,
      place: at,
      content: undefined,
      defaultOf: undefined,
    });
  }

  /** Written nowhere. */
  static byDefault({
    name,
    place,
    content,
    defaultOf,
  }: Omit<Parts, "known" | "refused" | "from" | "node" | "shadowed">) {
    return new ValueInForce({
      name,
      known: true,
      refused: false,
      from: "default",
      node: undefined,
      shadowed: NOTHING,
      place,
      content,
      defaultOf,
    });
  }

  /** Written at a place; not known where the reader does not take the text. */
  static written({
    name,
    known,
    refused,
    at,
    node,
    shadowed,
    content,
  }: Pick<Parts, "name" | "known" | "refused" | "node" | "shadowed" | "content"> & {
    readonly at: Location;
  }) {
    return new ValueInForce({
      name,
      known,
      refused,
      from: at,
      node,
      shadowed,
      place: at,
      content,
      defaultOf: undefined,
    });
  }

  get value(): unknown {
    if (!this.known) throw new UnknownValue(this.name, undefined, this.refused);
    return this.#content;
  }

  get shadowed(): readonly Location[] {
    return this.#shadowed();
  }

  get text(): string | undefined {
    return this.node?.kind === "attribute" ? this.node.value : undefined;
  }
}
