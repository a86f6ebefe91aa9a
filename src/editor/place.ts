/** What an element is to the schema: a section, something inside one, a group, a keyword. */
import type { AttributeFacts, SectionFacts, ShapeFacts } from "../../schema/vocabulary.js";
import { attributeOf, type Element } from "../document/tree.js";
import { sectionAsRoot } from "../settings/fragment.js";
import { isGroup, isSection, type Names } from "../settings/names.js";
import { directiveShape, ownProperty } from "../settings/normalise.js";
import { declaresXdt } from "../transform/xdt.js";
import type { Looked } from "./looked.js";

export interface Place {
  readonly role:
    | "configuration"
    | "configSections"
    | "location"
    | "group"
    /** A section's own element. */
    | "section"
    /** Something inside a described section or in configSections. */
    | "inside"
    | "unknown";
  /** Key of the element's text; undefined where there is none. */
  readonly key: string | undefined;
  /** Of a group or a section, below `<configuration>`; "" elsewhere. */
  readonly path: string;
  /** The described section that holds the element. */
  readonly section?: SectionFacts | undefined;
  readonly shape?: ShapeFacts | undefined;
  /** Elements between the section's own and this one, this one last. */
  readonly inner: readonly Element[];
}

export const namesFor = ({ schema, file }: Pick<Looked, "schema" | "file">): Names => ({
  schema,
  declared: file?.declarations ?? [],
});

/** Whether the document is meant as a transform, also while it is being written. */
export const isTransform = ({ file, document: { root } }: Pick<Looked, "file" | "document">) =>
  file?.kind === "transform" || (root !== undefined && declaresXdt(root));

/** An element with those around it, outermost first. */
function lineage(element: Element): readonly Element[] {
  const line: Element[] = [];
  for (let at: Element | undefined = element; at; at = at.parent) line.push(at);
  return line.reverse();
}

/** The shape of a child of an element; undefined for a name that it does not take. */
export const shapeOfChild = (shape: ShapeFacts | undefined, name: string) =>
  ownProperty(shape?.elements, name) ??
  (shape?.collection && directiveShape(shape.collection, name));

function declaration(schema: Looked["schema"], inner: readonly Element[]): Place {
  const shape = schema.keywords.configSections;
  const last = inner.at(-1);
  const own = last ? shapeOfChild(shape, last.name) : shape;
  return {
    role: last ? (own ? "inside" : "unknown") : "configSections",
    key: own && (last ? `configSections/${last.name}` : "configSections"),
    path: "",
    shape: own,
    inner,
  };
}

/** A place in or below a described section. */
function inSection(section: SectionFacts, inner: readonly Element[]): Place {
  let shape: ShapeFacts | undefined = section;
  for (const { name } of inner) shape = shapeOfChild(shape, name);
  return {
    role: shape ? (inner.length === 0 ? "section" : "inside") : "unknown",
    key: shape && [section.path, ...inner.map(({ name }) => name)].join("/"),
    path: section.path,
    section,
    shape,
    inner,
  };
}

function named(looked: Pick<Looked, "schema" | "file">, line: readonly Element[]): Place {
  const names = line.map(({ name }) => name);
  for (let length = names.length; length > 0; length--) {
    const section = looked.schema.section(names.slice(0, length).join("/"));
    if (section) return inSection(section, line.slice(length));
  }
  const path = names.join("/");
  const known = namesFor(looked);
  // ASP.NET takes `system.webServer` for a section that it passes over.
  const role = isGroup(known, path) ? "group" : isSection(known, path) ? "section" : "unknown";
  return { role, key: undefined, path, inner: [] };
}

/** What an element is, by its name and those around it. */
export function placeOf(looked: Pick<Looked, "schema" | "file">, element: Element): Place {
  const { schema } = looked;
  const [root, ...line] = lineage(element);
  if (root && root.name !== "configuration") {
    const section = sectionAsRoot(schema, root.name);
    return section ? inSection(section, line) : named(looked, [root, ...line]);
  }
  const [first, ...rest] = line;
  if (!first)
    return {
      role: "configuration",
      key: "configuration",
      path: "",
      shape: schema.keywords.configuration,
      inner: [],
    };
  if (first.name === "configSections") return declaration(schema, rest);
  if (first.name !== "location") return named(looked, line);
  return rest.length > 0
    ? named(looked, rest)
    : { role: "location", key: "location", path: "", shape: schema.keywords.location, inner: [] };
}

/** What is known of an attribute, and the key of its text. */
export interface AttributePlace {
  readonly key: string;
  readonly facts: AttributeFacts;
}

/** An attribute of an element by its name; undefined for anybody's own. */
export function attributeIn(
  { schema }: Pick<Looked, "schema">,
  { role, key, shape, section }: Place,
  name: string,
): AttributePlace | undefined {
  const own = ownProperty(shape?.attributes, name);
  if (own && key !== undefined) return { key: `${key}@${name}`, facts: own };
  if (role !== "section" && !section) return undefined;
  const { element, section: onSection } = schema.keywords;
  const anywhere = ownProperty(element.attributes, name);
  if (anywhere) return { key: `*@${name}`, facts: anywhere };
  const source = role === "section" ? ownProperty(onSection.attributes, name) : undefined;
  return source && { key: `section@${name}`, facts: source };
}

/**
 * How `effective` calls an attribute inside its section: "timeout", "providers/add[Redis]/type".
 * @param attribute - "" for what begins every attribute of the element
 */
export function nameInSection({ section, inner }: Place, attribute: string): string | undefined {
  let shape: ShapeFacts | undefined = section;
  let name = "";
  for (const element of inner) {
    if (!shape) return undefined;
    const entry: ShapeFacts | undefined = ownProperty(shape.collection?.add, element.name);
    if (entry && shape.collection) {
      const label = shape.collection.key.map((part) => attributeOf(element, part)?.value ?? "");
      name += `${element.name}[${label.join(",")}]/`;
      shape = entry;
    } else {
      name += `${element.name}/`;
      shape = ownProperty(shape.elements, element.name);
    }
  }
  return section && shape ? `${name}${attribute}` : undefined;
}

/** The `<location>` around an element. */
export function locationAround(element: Element | undefined): Element | undefined {
  for (let at = element; at; at = at.parent)
    if (at.name === "location" && at.parent?.parent === undefined) return at;
  return undefined;
}
