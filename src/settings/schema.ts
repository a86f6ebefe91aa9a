/** What is known of sections, as a value that is handed on: the schema of this package, or a server's. */
import { type Registered } from "../../schema/registered.js";
import { sectionFacts, sectionPaths } from "../../schema/generated/shapes.js";
import { type ValidationError, validators } from "../../schema/generated/validators.js";
import type { SectionFacts, ShapeFacts } from "../../schema/vocabulary.js";
import type { Json } from "./config-file.js";
import { convert, type Value } from "./convert.js";
import { registeredAt } from "./names.js";
import { directiveShape, ownProperty } from "./normalise.js";
import { step, steps } from "./pointer.js";

export interface Schema {
  /** Paths of all sections that are described. */
  readonly paths: readonly string[];
  /** The section of a path; undefined for one that is not described. */
  section(path: string): SectionFacts | undefined;
  /** What the servers register under a path; several where the readers differ. */
  registered(path: string): readonly Registered[];
  /**
   * Whether the owner takes a text for an attribute, whatever stands beside it.
   * @param section - path of the section
   * @param pointer - JSON pointer of the attribute inside the section
   */
  takes(section: string, pointer: string, text: string): boolean;
  /** What the owner refuses in the JSON of a section; places are pointers inside the section. */
  validate(section: string, json: Json): readonly ValidationError[];
}

/** The shape that the steps of a pointer inside a section lead to. */
export function shapeAt(section: ShapeFacts, path: readonly string[]): ShapeFacts | undefined {
  let shape: ShapeFacts | undefined = section;
  for (let i = 0; i < path.length && shape; i++) {
    const name = path[i] ?? "";
    if (name === "$entries") {
      // $entries, index, directive
      shape = shape.collection && directiveShape(shape.collection, path[i + 2] ?? "");
      i += 2;
    } else shape = ownProperty(shape.elements, name);
  }
  return shape;
}

/** The JSON of a section that holds one value and nothing else. */
function alone([name, ...rest]: readonly string[], value: Value): Json {
  if (name === undefined) return value;
  // The index does not matter: it is the only entry.
  return name === "$entries"
    ? { $entries: [alone(rest.slice(1), value)] }
    : { [name]: alone(rest, value) };
}

function validate(section: string, json: Json): readonly ValidationError[] {
  const judge = validators[section];
  return !judge || judge(json) ? [] : (judge.errors ?? []);
}

function takes(section: string, pointer: string, text: string): boolean {
  const path = steps(pointer).map((part, i, all) => (all[i - 1] === "$entries" ? "0" : part));
  const facts = sectionFacts(section);
  const shape = facts && shapeAt(facts, path.slice(0, -1));
  const attribute = ownProperty(shape?.attributes, path.at(-1) ?? "");
  const converted = facts && attribute && convert(attribute, text, facts.reader);
  if (!converted) return false;
  const at = path.reduce(step, "");
  // What is missing beside it is another question.
  return validate(section, alone(path, converted.value)).every(
    ({ instancePath }) => instancePath !== at,
  );
}

/** The schema of this package. */
export const builtIn: Schema = {
  paths: sectionPaths,
  section: sectionFacts,
  registered: registeredAt,
  takes,
  validate,
};
