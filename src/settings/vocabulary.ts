/** The words of the schema: what is one of them is nobody's secret. */
import type { ShapeFacts } from "../../schema/vocabulary.js";
import { nearest } from "./nearest.js";
import type { Schema } from "./schema.js";

const vocabularies = new WeakMap<Schema, ReadonlySet<string>>();

function addNames(shape: ShapeFacts, names: Set<string>): void {
  for (const name of Object.keys(shape.attributes ?? {})) names.add(name);
  for (const [name, child] of Object.entries(shape.elements ?? {})) {
    names.add(name);
    addNames(child, names);
  }
  const { add, clear, remove } = shape.collection ?? {};
  for (const name of [clear, remove]) if (name !== undefined) names.add(name);
  for (const [name, child] of Object.entries(add ?? {})) {
    names.add(name);
    addNames(child, names);
  }
}

/** Every name of an element or attribute that the schema knows: words that are nobody's secret. */
export function vocabularyOf(schema: Schema): ReadonlySet<string> {
  let names = vocabularies.get(schema);
  if (names) return names;
  const all = new Set(["configuration", "location", "configSections", "section", "sectionGroup"]);
  for (const path of schema.paths) {
    for (const part of path.split("/")) all.add(part);
    const section = schema.section(path);
    if (section) addNames(section, all);
  }
  const { configuration, configSections, location, element, section } = schema.keywords;
  for (const shape of [configuration, configSections, location, element, section])
    addNames(shape, all);
  names = all;
  vocabularies.set(schema, names);
  return names;
}

/** Shorter words tell nothing. */
const FEW = 4;

/** Words of XPath and of transforms. */
const QUERY = new Set(
  (
    "ancestor ancestor-or-self attribute child descendant descendant-or-self following " +
    "following-sibling namespace parent preceding preceding-sibling self comment text node " +
    "processing-instruction last position count local-name namespace-uri concat starts-with " +
    "contains substring substring-before substring-after string-length normalize-space translate " +
    "xmlns boolean true false lang number floor ceiling round string"
  ).split(" "),
);

/**
 * Whether a bare word in a transform or a query is a name: of the schema, or nearly one. Any other may
 * be whatever somebody pasted there.
 */
export function isNameLike(word: string, schema: Schema): boolean {
  const names = vocabularyOf(schema);
  if (word.length <= FEW || names.has(word) || QUERY.has(word)) return true;
  return !/\d/.test(word) && nearest(word, names) !== undefined;
}
