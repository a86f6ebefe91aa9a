/** Entries of a collection in its normalised JSON, and what identifies them. */
import type { CollectionFacts } from "../../schema/vocabulary.js";
import type { Json } from "../settings/config-file.js";
import { step } from "../settings/pointer.js";

export type Fields = Readonly<Record<string, Json>>;

export const isFields = (json: Json | undefined): json is Fields =>
  typeof json === "object" && !Array.isArray(json);

export interface WrittenEntry {
  /** Name of its element: "add", "remove", "clear", "site". */
  readonly directive: string;
  readonly pointer: string;
  readonly json: Fields;
}

/**
 * The entries of one element, in the order written, removals included.
 * @param pointer - pointer of the element's JSON
 */
export function entriesIn(json: Fields, pointer: string): WrittenEntry[] {
  const list = json.$entries;
  if (!Array.isArray(list)) return [];
  return (list as readonly Json[]).flatMap((wrapper, index) => {
    if (!isFields(wrapper)) return [];
    const [directive = ""] = Object.keys(wrapper);
    const inner = wrapper[directive];
    if (!isFields(inner)) return [];
    return [
      { directive, json: inner, pointer: step(step(step(pointer, "$entries"), index), directive) },
    ];
  });
}

const text = (json: Json | undefined) =>
  typeof json === "object" || json === undefined ? "" : String(json);

/** The key of an entry for comparing; parts joined by U+0000. */
export function keyOf(
  collection: CollectionFacts,
  json: Fields,
  key: readonly string[] = collection.key,
): string {
  const joined = key.map((name) => text(json[name])).join("\0");
  return collection.ignoreKeyCase ? joined.toLowerCase() : joined;
}

/** The key of an entry for a person. */
export function shownKey(json: Fields, key: readonly string[]): string {
  return key.map((name) => text(json[name])).join(", ");
}

/** The directive takes entries out instead of adding one. */
export function isRemoval(collection: CollectionFacts, directive: string): boolean {
  return !Object.hasOwn(collection.add, directive);
}
