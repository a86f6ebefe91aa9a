/** What the schema says about the path of a change. */
import { isSecretIn } from "../../schema/secret.js";
import type { AttributeFacts, SectionFacts, ShapeFacts } from "../../schema/vocabulary.js";
import type { AddEntry, Change, DropEntry, Value } from "./change.js";

/** Looks a described section up by its path. */
export type SectionLookup = (section: string) => SectionFacts | undefined;

/** A path of a change, taken apart. */
export interface Place {
  readonly section: SectionFacts;
  /** Elements between the section and the attribute. */
  readonly elements: readonly string[];
  readonly shape: ShapeFacts;
  /** "" where the path names an element. */
  readonly name: string;
  readonly attribute: AttributeFacts | undefined;
}

/** A place that is an attribute. */
export type AttributePlace = Place & { readonly attribute: AttributeFacts };

function childOf({ elements, collection }: ShapeFacts, name: string): ShapeFacts | undefined {
  if (elements && Object.hasOwn(elements, name)) return elements[name];
  return collection && Object.hasOwn(collection.add, name) ? collection.add[name] : undefined;
}

/** Looks a path such as "system.web/sessionState@mode" up; undefined for what is not described. */
export function placeOf(path: string, sections: SectionLookup): Place | undefined {
  const [elementPath = "", name = ""] = path.split("@");
  const parts = elementPath.split("/");
  for (let length = parts.length; length > 0; length--) {
    const section = sections(parts.slice(0, length).join("/"));
    if (!section) continue;
    const elements = parts.slice(length);
    let shape: ShapeFacts | undefined = section;
    for (const element of elements) shape = shape && childOf(shape, element);
    if (!shape) return undefined;
    const { attributes = {} } = shape;
    const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    if (name !== "" && !attribute) return undefined;
    return { section, elements, shape, name, attribute };
  }
  return undefined;
}

/** The place of a change that sets an attribute. */
export function attributeAt(path: string, sections: SectionLookup): AttributePlace | undefined {
  const place = placeOf(path, sections);
  return place?.attribute ? { ...place, attribute: place.attribute } : undefined;
}

/** Whether the value may hold a password or a key: no line shows it. */
export function isSecret(attribute: AttributeFacts, value: Value): boolean {
  if (isSecretIn(attribute, String(value))) return true;
  if (attribute.kind !== "string" || attribute.openIf === undefined) return false;
  return !new RegExp(attribute.openIf, "i").test(String(value));
}

/**
 * Whether the tools of IIS know the section and the attribute and take the value. They go by the
 * schema of IIS, also for what ASP.NET reads.
 */
export function toolsTake({ section, attribute }: AttributePlace, value: Value): boolean {
  if (value === "Infinite" && attribute.kind !== "string") return false;
  if (section.reader === "native") return true;
  if (section.otherReader?.unknown || attribute.otherReader?.unknown) return false;
  if (typeof value !== "number") return true;
  const { min = -Infinity, max = Infinity } = attribute.otherReader ?? {};
  return value >= min && value <= max;
}

/** Whether an entry of a collection can be told: no other kind of entry stands beside it. */
function isTellableEntry({ path, entry }: AddEntry | DropEntry, sections: SectionLookup): boolean {
  const place = placeOf(path, sections);
  const parent = placeOf(path.slice(0, path.lastIndexOf("/")), sections);
  if (!place || !parent || Object.keys(parent.shape.collection?.add ?? {}).length !== 1)
    return false;
  const { section, shape } = place;
  if (section.reader === "managed" && section.otherReader?.unknown) return false;
  return Object.entries(entry).every(([name, value]) => {
    const attribute = Object.hasOwn(shape.attributes ?? {}, name)
      ? shape.attributes?.[name]
      : undefined;
    return attribute
      ? !isSecret(attribute, value) && toolsTake({ ...place, attribute }, value)
      : shape.open !== undefined;
  });
}

/** Whether a tool can be told: it knows the attribute, and the line gives nothing away. */
export function isTellable(change: Change, sections: SectionLookup): boolean {
  if (change.do === "add" || change.do === "drop") return isTellableEntry(change, sections);
  if (change.do !== "set") return true;
  const place = attributeAt(change.path, sections);
  return (
    place !== undefined &&
    !isSecret(place.attribute, change.value) &&
    toolsTake(place, change.value)
  );
}
