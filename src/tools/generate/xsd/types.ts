/** Shapes -> complex types, and the declarations of elements that have them. */
import type { Attribute, Collection, Section, Shape } from "../../../../schema/vocabulary.js";
import { removalShape } from "../walk.js";
import {
  defaultText,
  letterCaseText,
  otherReaderText,
  secretText,
  sinceText,
  typeText,
} from "../words.js";
import { Catalogue } from "./catalogue.js";
import { type Child, closedContent, isOpen, OPEN_CONTENT } from "./content.js";
import { matching } from "./facets.js";
import { lockAttributes } from "./locks.js";
import { documentation, type Markup, xs } from "./markup.js";
import { booleanType, valueType } from "./values.js";

/** Attributes of other namespaces are free: transforms carry `xdt:Transform` and `xdt:Locator`. */
export const FOREIGN_ATTRIBUTES: Markup = xs("anyAttribute", {
  namespace: "##other",
  processContents: "lax",
});

const FREE_ATTRIBUTES: Markup = xs("anyAttribute", {
  namespace: "##any",
  processContents: "skip",
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The first paragraph says what it is, the second what may be written. */
export function attributeHelp(attribute: Attribute, section: Section): (string | undefined)[] {
  const byDefault = defaultText(attribute);
  const facts = [
    `${capital(typeText(attribute))}.`,
    byDefault === undefined ? undefined : `Default: ${byDefault}.`,
    letterCaseText(attribute),
    attribute.since && `Since ${sinceText(attribute.since)}.`,
    attribute.iisManager === undefined ? undefined : `In IIS Manager: ${attribute.iisManager}.`,
    otherReaderText(attribute, section),
    secretText(attribute),
  ];
  return [attribute.summary, attribute.prose, facts.filter((fact) => fact !== undefined).join(" ")];
}

/** What may stand on `<clear>`: in managed sections not even a lock. */
const EMPTYING: Shape = {};

/** Writes the types of sections; equal ones once. */
export class Types {
  readonly simple = new Catalogue("simpleType");
  readonly complex = new Catalogue("complexType");
  readonly locks = new Catalogue("attributeGroup");
  readonly #sections = new Map<string, string>();
  readonly #keys = new Set<string>();

  constructor() {
    // The attributes that every section takes refer to these two by name.
    this.simple.name("boolean", booleanType({}));
    this.simple.name("some-text", matching("[\\s\\S]+"));
  }

  #attribute(
    name: string,
    attribute: Attribute,
    section: Section,
    where: string,
    mayBeRequired: boolean,
  ): Markup {
    const type = valueType(attribute, section.reader, `${where}.${name}`, this.simple);
    const use = attribute.required && mayBeRequired ? "required" : undefined;
    return xs("attribute", { name, type, use }, documentation(attributeHelp(attribute, section)));
  }

  /** The constraint that no two entries have the same key, where nothing could take one out. */
  #uniqueKeys(collection: Collection | undefined, where: string): Markup {
    if (collection?.duplicates !== "refused") return [];
    if (collection.remove !== undefined || collection.clear !== undefined) return [];
    const keys = collection.uniqueKeys ?? (collection.key.length > 0 ? [collection.key] : []);
    return keys.flatMap((key) => {
      let name = `one.${where}.${key.join(".")}`;
      for (let n = 2; this.#keys.has(name); n++) name = `one.${where}.${key.join(".")}.${n}`;
      this.#keys.add(name);
      return xs(
        "unique",
        { name },
        xs("selector", { xpath: Object.keys(collection.add).join("|") }),
        ...key.map((attribute) => xs("field", { xpath: `@${attribute}` })),
      );
    });
  }

  #child(section: Section, name: string, shape: Shape, where: string, help?: string): Child {
    const dotted = `${where}.${name}`;
    const type = this.#type(section, shape, dotted, false);
    const since = shape.since && `Since ${sinceText(shape.since)}.`;
    const keys = this.#uniqueKeys(shape.collection, dotted);
    return {
      name,
      declare: (occurs) =>
        xs(
          "element",
          { name, type, ...occurs },
          documentation([shape.summary ?? help, since]),
          keys,
        ),
    };
  }

  #children(section: Section, { elements = {} }: Shape, where: string): Child[] {
    return Object.entries(elements).map(([name, shape]) =>
      this.#child(section, name, shape, where),
    );
  }

  #entries(section: Section, { collection }: Shape, where: string): Child[] {
    if (!collection) return [];
    const { add, remove, clear } = collection;
    return [
      ...Object.entries(add).map(([name, shape]) => this.#child(section, name, shape, where)),
      ...(remove === undefined
        ? []
        : [
            this.#child(
              section,
              remove,
              removalShape(collection),
              where,
              "Takes an inherited entry out.",
            ),
          ]),
      ...(clear === undefined
        ? []
        : [this.#child(section, clear, EMPTYING, where, "Takes all inherited entries out.")]),
    ];
  }

  /** The name of the type of an element. */
  #type(section: Section, shape: Shape, where: string, isSection: boolean): string {
    const content = isOpen(shape)
      ? OPEN_CONTENT
      : closedContent(
          this.#children(section, shape, where),
          this.#entries(section, shape, where),
          isSection,
        );
    const attributes = Object.entries(shape.attributes ?? {}).flatMap(([name, attribute]) =>
      // A section may be empty with a configSource, so nothing is required on it.
      this.#attribute(name, attribute, section, where, !isSection),
    );
    return this.complex.name(
      where,
      [
        ...content,
        ...attributes,
        ...(isSection ? xs("attributeGroup", { ref: "section" }) : []),
        ...(shape === EMPTYING && section.reader === "managed"
          ? []
          : lockAttributes(shape, where, isSection, this.locks)),
        ...(shape.open === undefined ? FOREIGN_ATTRIBUTES : FREE_ATTRIBUTES),
      ],
      isOpen(shape) ? { mixed: "true" } : {},
    );
  }

  /** The declaration of a section's element, for its group or for the top of a fragment. */
  section(section: Section, occurs: { readonly minOccurs?: number }): Markup {
    const name = section.path.split("/").at(-1) ?? section.path;
    const where = section.path.replaceAll("/", ".");
    const type = this.#sections.get(section.path) ?? this.#type(section, section, where, true);
    this.#sections.set(section.path, type);
    const since = section.since && `Since ${sinceText(section.since)}.`;
    return xs(
      "element",
      { name, type, ...occurs },
      documentation([section.summary, section.prose, since]),
      this.#uniqueKeys(section.collection, where),
    );
  }
}
