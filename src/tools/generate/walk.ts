/** Every element that a section may hold, with the key under which hover and pages know it. */
import { keyAttributes } from "../../../schema/removal.js";
import type {
  Attribute,
  Collection,
  Keywords,
  Section,
  Shape,
} from "../../../schema/vocabulary.js";

export interface Place {
  readonly section: Section;
  /** `system.web/sessionState/providers/add`; for the section itself its path. */
  readonly key: string;
  readonly name: string;
  readonly shape: Shape;
  /** What the element is to its parent; `removal` and `emptying` act on a collection. */
  readonly role: "section" | "element" | "entry" | "removal" | "emptying" | "keyword";
}

/** What a removal takes: all of the key. */
export function removalShape(collection: Collection): Shape {
  const keys = keyAttributes(collection).map(([name, attribute]): [string, Attribute] => [
    name,
    { ...attribute, required: true },
  ]);
  return { attributes: Object.fromEntries(keys) };
}

const takesOut = ({ removesNothing }: Collection, summary: string): Shape => ({
  summary: removesNothing ? "Has no effect on what is declared above." : summary,
});

function* inside(parent: Place): Generator<Place> {
  const { section, shape } = parent;
  const child = (name: string, inner: Shape, role: Place["role"]): Place => ({
    section,
    key: `${parent.key}/${name}`,
    name,
    shape: inner,
    role,
  });
  for (const [name, inner] of Object.entries(shape.elements ?? {}))
    yield* walk(child(name, inner, "element"));
  const { collection } = shape;
  if (!collection) return;
  for (const [name, entry] of Object.entries(collection.add))
    yield* walk(child(name, entry, "entry"));
  if (collection.remove !== undefined)
    yield child(
      collection.remove,
      {
        ...removalShape(collection),
        ...takesOut(collection, "Takes an inherited entry out, by its key."),
      },
      "removal",
    );
  if (collection.clear !== undefined)
    yield child(
      collection.clear,
      takesOut(collection, "Takes all inherited entries out."),
      "emptying",
    );
}

function* walk(place: Place): Generator<Place> {
  yield place;
  yield* inside(place);
}

/** The section and everything below it, parents first. */
export function placesOf(section: Section): Place[] {
  const name = section.path.split("/").at(-1) ?? section.path;
  return [...walk({ section, key: section.path, name, shape: section, role: "section" })];
}

/** What stands around and on sections is read as ASP.NET reads it; IIS has the same words. */
const READ_BY_BOTH = { reader: "managed", level: "Everywhere" } as const;

/** Each keyword and what may stand in it; `*` is any element of a section, `section` a section's own. */
export function keywordPlaces(keywords: Keywords<Shape>): Place[] {
  return Object.entries(keywords).flatMap(([name, shape]: [string, Shape]) => {
    const { summary = "" } = shape;
    const section: Section = { ...READ_BY_BOTH, ...shape, path: name, summary };
    const key = name === "element" ? "*" : name;
    return [...walk({ section, key, name: key, shape, role: "keyword" })];
  });
}
