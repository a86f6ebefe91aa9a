/** What the schema knows of an attribute in a file, for whoever decides whether its value is shown. */
import type { AttributeFacts, ShapeFacts } from "../../schema/vocabulary.js";
import type { Attribute, Element } from "../document/tree.js";
import { nearest } from "../settings/nearest.js";
import { directiveShape, ownProperty } from "../settings/normalise.js";
import type { Schema } from "../settings/schema.js";

/** Names of the elements around an element and its own, without what only groups sections. */
function pathOf(element: Element): readonly string[] {
  const names: string[] = [];
  for (let at: Element | undefined = element; at !== undefined; at = at.parent)
    if (at.name !== "configuration" && at.name !== "location") names.unshift(at.name);
  return names;
}

function below(shape: ShapeFacts | undefined, names: readonly string[]): ShapeFacts | undefined {
  let at = shape;
  for (const name of names) {
    if (!at) return undefined;
    at = ownProperty(at.elements, name) ?? (at.collection && directiveShape(at.collection, name));
  }
  return at;
}

const lastOf = (path: string) => path.slice(path.lastIndexOf("/") + 1);

/** The shapes that an element may have: one where its section is known, more in a fragment. */
function* shapesOf(schema: Schema, names: readonly string[]): Generator<ShapeFacts> {
  for (let end = names.length; end > 0; end--) {
    const section = schema.section(names.slice(0, end).join("/"));
    const shape = below(section, names.slice(end));
    if (!shape) continue;
    yield shape;
    return;
  }
  // The target of a configSource, or a part whose surroundings are damaged.
  for (const path of schema.paths) {
    const start = names.indexOf(lastOf(path));
    const shape = start < 0 ? undefined : below(schema.section(path), names.slice(start + 1));
    if (shape) yield shape;
  }
}

/** Attributes that the configuration system takes, whatever the section. */
function keywordsFor(schema: Schema, { name }: Element): readonly (ShapeFacts | undefined)[] {
  const { configuration, configSections, location, element, section } = schema.keywords;
  if (name === "location") return [location];
  if (name === "configuration") return [configuration];
  const declaration = configSections.collection && directiveShape(configSections.collection, name);
  return [element, section, declaration];
}

/** What is known of an attribute. */
export interface KnownAttribute {
  readonly facts: AttributeFacts;
  /** Another name is written, and this is the nearest one. */
  readonly isNear: boolean;
}

type Names = ReadonlyMap<string, AttributeFacts>;

/** By the path of an element: the attributes that are known on it. */
const byPath = new WeakMap<Schema, Map<string, Names>>();
/** Paths of strangers are without number. */
const MOST_PATHS = 256;

function namesOn(schema: Schema, element: Element): Names {
  const path = [...pathOf(element), element.name];
  const known = byPath.get(schema) ?? new Map<string, Names>();
  byPath.set(schema, known);
  const key = path.join("\n");
  const before = known.get(key);
  if (before) return before;
  const shapes = [...shapesOf(schema, path.slice(0, -1)), ...keywordsFor(schema, element)];
  const byName = new Map<string, AttributeFacts>();
  for (const shape of shapes)
    for (const [name, facts] of Object.entries(shape?.attributes ?? {})) {
      const other = byName.get(name);
      // Where several are possible, the one that hides decides.
      if (other?.secret === undefined) byName.set(name, facts);
    }
  if (known.size >= MOST_PATHS) known.clear();
  known.set(key, byName);
  return byName;
}

/** An attribute by its name, or by the one that was probably meant; undefined for anybody's own. */
export function knownAttribute(schema: Schema, attribute: Attribute): KnownAttribute | undefined {
  const byName = namesOn(schema, attribute.parent);
  const exact = byName.get(attribute.name);
  if (exact) return { facts: exact, isNear: false };
  const meant = nearest(attribute.name, byName.keys());
  const facts = meant === undefined ? undefined : byName.get(meant);
  return facts && { facts, isNear: true };
}
