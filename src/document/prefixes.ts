/** Namespace prefixes while scanning: what is in scope, and the rules of Namespaces in XML 1.0. */
import { XML_NAMESPACE, XMLNS_NAMESPACE } from "./namespaces.js";
import { type Problems, shown } from "./problems.js";
import type { Attribute, Element } from "./tree.js";

/** Up to here attributes are compared one by one, above with a set: both stay linear. */
const FEW = 8;

/** The prefixes in scope at the place where the scanner stands. */
export class Prefixes {
  readonly #problems: Problems;
  /** Innermost binding last. */
  readonly #bound = new Map<string, string[]>();
  /** A missing declaration is one damage, however often the prefix is used. */
  readonly #reported = new Set<string>();

  constructor(problems: Problems) {
    this.#problems = problems;
  }

  /**
   * Reads the declarations of a start tag and checks every prefix in it.
   * @param complete - whether every declaration in scope was read; otherwise no prefix is unbound
   * @returns the prefixes declared here, to be handed to {@link leave} when the element ends
   */
  enter(element: Element, complete: boolean): readonly string[] | undefined {
    let declared: string[] | undefined;
    for (const attribute of element.attributes) {
      if (!attribute.name.startsWith("xmlns")) continue;
      if (attribute.name.length === 5) this.#checkDefault(attribute);
      else if (attribute.name.charCodeAt(5) === 58) {
        const prefix = attribute.name.slice(6);
        this.#checkDeclaration(attribute, prefix);
        const stack = this.#bound.get(prefix);
        if (stack === undefined) this.#bound.set(prefix, [attribute.value]);
        else stack.push(attribute.value);
        (declared ??= []).push(prefix);
      }
    }
    this.#checkUses(element, complete);
    return declared;
  }

  /** Ends the scope of an element's declarations. */
  leave(declared: readonly string[]): void {
    for (const prefix of declared) this.#bound.get(prefix)?.pop();
  }

  #namespace(prefix: string): string | undefined {
    if (prefix === "xml") return XML_NAMESPACE;
    if (prefix === "xmlns") return XMLNS_NAMESPACE;
    return this.#bound.get(prefix)?.at(-1);
  }

  #reserved(attribute: Attribute, message: string): void {
    const { start, end } = attribute.nameSpan;
    this.#problems.add("reserved-namespace", start, end, message);
  }

  #checkDefault(attribute: Attribute): void {
    if (attribute.value === XML_NAMESPACE || attribute.value === XMLNS_NAMESPACE)
      this.#reserved(
        attribute,
        `\`${attribute.value}\` cannot be the default namespace: it is reserved.`,
      );
  }

  #checkDeclaration(attribute: Attribute, prefix: string): void {
    const { value } = attribute;
    if (prefix === "xmlns") {
      this.#reserved(
        attribute,
        "The prefix `xmlns` is reserved and cannot be declared: remove this.",
      );
    } else if (prefix === "xml") {
      if (value !== XML_NAMESPACE)
        this.#reserved(attribute, `The prefix \`xml\` always means \`${XML_NAMESPACE}\`.`);
    } else if (value === XML_NAMESPACE || value === XMLNS_NAMESPACE) {
      this.#reserved(
        attribute,
        `The namespace \`${value}\` is reserved: no other prefix may mean it.`,
      );
    } else if (value === "") {
      this.#reserved(
        attribute,
        `The prefix \`${shown(prefix)}\` is declared with an empty namespace: name one, or remove the declaration.`,
      );
    }
  }

  #checkUses(element: Element, complete: boolean): void {
    this.#checkName(element.name, element.nameSpan.start, "element", complete);
    let count = 0;
    for (const attribute of element.attributes) {
      if (!attribute.name.includes(":")) continue;
      this.#checkName(attribute.name, attribute.nameSpan.start, "attribute", complete);
      count++;
    }
    if (count > 1) this.#checkDuplicates(element.attributes);
  }

  #checkName(name: string, start: number, kind: "element" | "attribute", complete: boolean): void {
    const colon = name.indexOf(":");
    if (colon <= 0) return;
    const prefix = name.slice(0, colon);
    if (prefix === "xmlns") {
      if (kind === "element")
        this.#problems.add(
          "reserved-namespace",
          start,
          start + colon,
          "The prefix `xmlns` is reserved for declarations: no element may use it.",
        );
      return;
    }
    if (!complete || this.#namespace(prefix) !== undefined || this.#reported.has(prefix)) return;
    this.#reported.add(prefix);
    const hint =
      prefix === "xdt"
        ? ' Declare it on the root: `xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"`.'
        : ` Declare it with \`xmlns:${shown(prefix)}="…"\` on this element or around it, or remove it.`;
    this.#problems.add(
      "unbound-prefix",
      start,
      start + colon,
      `The prefix \`${shown(prefix)}\` is not declared.${hint}`,
    );
  }

  /** The same local name under two prefixes of one namespace. */
  #checkDuplicates(attributes: readonly Attribute[]): void {
    const seen = new Map<string, Attribute>();
    for (const attribute of attributes) {
      const colon = attribute.name.indexOf(":");
      if (colon <= 0) continue;
      const prefix = attribute.name.slice(0, colon);
      const namespace = this.#namespace(prefix);
      if (namespace === undefined || prefix === "xmlns") continue;
      // No namespace name holds a line feed after normalisation, unless a reference put it there;
      // then the two parts still differ in their lengths.
      const key = `${namespace.length}\n${namespace}\n${attribute.name.slice(colon + 1)}`;
      const first = seen.get(key);
      if (first === undefined) seen.set(key, attribute);
      else if (first.name !== attribute.name)
        reportDuplicate(this.#problems, attribute, first, " (both prefixes mean one namespace)");
    }
  }
}

function reportDuplicate(
  problems: Problems,
  attribute: Attribute,
  first: Attribute,
  note: string,
): void {
  problems.add(
    "duplicate-attribute",
    attribute.nameSpan.start,
    attribute.nameSpan.end,
    `The attribute \`${shown(attribute.name)}\` appears twice on this element${note}: remove one.`,
    { span: first.nameSpan, message: "The first one." },
  );
}

/** Reports every attribute whose name already stands on the same element. */
export function checkDuplicateNames(attributes: readonly Attribute[], problems: Problems): void {
  const count = attributes.length;
  if (count <= FEW) {
    for (let i = 1; i < count; i++) {
      const attribute = attributes[i]!;
      for (let j = 0; j < i; j++) {
        const first = attributes[j]!;
        if (first.name === attribute.name) {
          reportDuplicate(problems, attribute, first, "");
          break;
        }
      }
    }
    return;
  }
  const seen = new Map<string, Attribute>();
  for (const attribute of attributes) {
    const first = seen.get(attribute.name);
    if (first === undefined) seen.set(attribute.name, attribute);
    else reportDuplicate(problems, attribute, first, "");
  }
}
