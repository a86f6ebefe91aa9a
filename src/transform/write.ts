/** Working tree -> text, as the engine's writer puts it. */
import { XMLNS_NAMESPACE } from "../document/namespaces.js";
import type { Budget } from "./budget.js";
import { escapeText, escapeValue } from "./decode.js";
import { planTag, type TagPlan } from "./layout.js";
import { Failure } from "./log.js";
import { Scope } from "./scope.js";
import {
  type AnyNode,
  nameOf,
  type WorkAttribute,
  type WorkDocument,
  type WorkElement,
  type WorkNode,
} from "./work.js";

/** A text, and what begins at which UTF-16 offset of it. */
export interface Written {
  readonly text: string;
  readonly marks: ReadonlyMap<number, WorkNode | WorkAttribute>;
}

function plainTag({ attributes }: WorkElement): TagPlan {
  return { attributes: attributes.map((attribute) => ({ attribute, lead: " " })), trail: " " };
}

class Writer {
  readonly #parts: string[] = [];
  readonly #scope = new Scope();
  readonly #planned: boolean;
  readonly #budget: Budget;
  readonly marks = new Map<number, WorkNode | WorkAttribute>();
  #length = 0;

  /** @param planned - whether start tags keep their layout */
  constructor(planned: boolean, budget: Budget) {
    this.#planned = planned;
    this.#budget = budget;
  }

  get text(): string {
    return this.#parts.join("");
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    this.#budget.fit(this.#length);
  }

  #attribute(attribute: WorkAttribute): void {
    const { prefix, local, namespace, value, markup } = attribute;
    let name = nameOf(attribute);
    if (namespace === XMLNS_NAMESPACE) this.#scope.declare(prefix === "" ? "" : local, value);
    else if (prefix !== "xml") {
      const written = this.#scope.attribute(prefix, namespace);
      name = written === "" ? local : `${written}:${local}`;
    }
    this.marks.set(this.#length, attribute);
    this.#put(`${name}="${markup ?? escapeValue(value)}"`);
  }

  #element(element: WorkElement): void {
    const prefix = this.#scope.open(element.prefix, element.namespace);
    const name = prefix === "" ? element.local : `${prefix}:${element.local}`;
    this.marks.set(this.#length, element);
    this.#put(`<${name}`);
    const { attributes, trail } = this.#planned ? planTag(element) : plainTag(element);
    for (const { attribute, lead } of attributes) {
      this.#put(lead);
      this.#attribute(attribute);
    }
    for (const [declaration, namespace] of this.#scope.missing())
      this.#put(` ${declaration}="${escapeValue(namespace)}"`);
    if (element.collapsed) {
      this.#put(`${trail}/>`);
    } else {
      this.#put(this.#planned ? `${trail}>` : ">");
      for (const node of element.nodes) this.node(node);
      this.#put(`</${name}>`);
    }
    this.#scope.close();
  }

  #comment(value: string): void {
    if (value.includes("--") || value.endsWith("-"))
      throw new Failure(
        "save-failed",
        "The result cannot be saved: a comment would hold `--`. `CommentOut` works only on elements without comments and without `--` in their values.",
      );
    this.#put(`<!--${value}-->`);
  }

  node(node: AnyNode): void {
    switch (node.kind) {
      case "document":
        for (const child of node.nodes) this.node(child);
        break;
      case "element":
        this.#element(node);
        break;
      case "attribute":
        this.#attribute(node);
        break;
      case "comment":
        this.marks.set(this.#length, node);
        this.#comment(node.value);
        break;
      case "instruction":
        this.marks.set(this.#length, node);
        this.#put(`<?${node.target}${node.value === "" ? "" : ` ${node.value}`}?>`);
        break;
      case "cdata":
        this.marks.set(this.#length, node);
        this.#put(`<![CDATA[${node.value}]]>`);
        break;
      case "raw":
        this.#put(node.value);
        break;
      default:
        this.marks.set(this.#length, node);
        this.#put(node.markup ?? escapeText(node.value));
    }
  }
}

/** The text of one node alone, in the engine's plain form. */
export function outerText(node: AnyNode, budget: Budget): string {
  const writer = new Writer(false, budget);
  writer.node(node);
  return writer.text;
}

/** The text of a whole result; throws a {@link Failure} for what cannot be written. */
export function write(document: WorkDocument, budget: Budget): Written {
  const writer = new Writer(true, budget);
  writer.node(document);
  return { text: writer.text, marks: writer.marks };
}
