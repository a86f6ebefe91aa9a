/** Sections -> JSON Schema (draft-07) of the normalised settings. */
import type {
  Attribute,
  Collection,
  EnumAttribute,
  Section,
  Shape,
} from "../../../schema/vocabulary.js";
import { removalShape } from "./walk.js";

export type Schema = Record<string, unknown>;

/** Collects equal value types once, so that the validators share their code. */
export class Definitions {
  readonly all: Record<string, Schema> = {};
  readonly #names = new Map<string, string>();

  /** Returns a `$ref` to the definition of that content, made on first use. */
  reference(kind: string, schema: Schema): Schema {
    const text = JSON.stringify(schema);
    let name = this.#names.get(text);
    if (name === undefined) {
      let n = 1;
      name = kind;
      while (name in this.all) name = `${kind}${++n}`;
      this.#names.set(text, name);
      this.all[name] = schema;
    }
    return { $ref: `#/definitions/${name}` };
  }
}

/** The numbers that a comma list can give and that have no name. */
export function unnamedCombinations(attribute: EnumAttribute): number[] {
  const named = new Set<number>();
  for (const { number } of Object.values(attribute.values))
    if (number !== undefined) named.add(number);
  const reachable = new Set<number>(named);
  let grew = true;
  while (grew) {
    grew = false;
    for (const a of [...reachable]) {
      for (const b of named) {
        if (!reachable.has(a | b)) {
          reachable.add(a | b);
          grew = true;
        }
      }
    }
  }
  return [...reachable].filter((n) => !named.has(n)).sort((a, b) => a - b);
}

function numeric(
  base: "integer" | "number",
  {
    min,
    max,
    infinite,
    exclude,
  }: { min?: number; max?: number; infinite?: true; exclude?: readonly [number, number] },
): Schema {
  return {
    type: infinite ? [base, "string"] : base,
    ...(min === undefined ? {} : { minimum: min }),
    ...(max === undefined ? {} : { maximum: max }),
    ...(infinite ? { pattern: "^Infinite$" } : {}),
    ...(exclude === undefined
      ? {}
      : { not: { type: base, minimum: exclude[0], maximum: exclude[1] } }),
  };
}

const alternatives = (names: readonly string[]) =>
  names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");

/** The schema of one attribute's normalised value. */
export function valueSchema(attribute: Attribute): Schema {
  switch (attribute.kind) {
    case "enum": {
      const names = Object.keys(attribute.values);
      if (attribute.reading === "dotnet-enum-loose")
        return { type: ["string", "integer"], pattern: `^(?:${alternatives(names)})$` };
      if (attribute.reading === "dotnet-enum")
        return { enum: [...names, ...unnamedCombinations(attribute)] };
      return { enum: names };
    }
    case "flags": {
      const one = `(?:${alternatives(Object.keys(attribute.values))})`;
      return { type: "string", pattern: `^(?:${one}(?:, ${one})*)?$` };
    }
    case "boolean":
      return { type: "boolean" };
    case "integer":
      return numeric("integer", attribute);
    case "minutes":
    case "seconds":
      return numeric("integer", attribute);
    case "timeSpan": {
      const schema = numeric("number", attribute);
      return attribute.step === undefined ? schema : { ...schema, multipleOf: attribute.step };
    }
    case "string":
      return {
        type: "string",
        ...(attribute.nonEmpty ? { minLength: 1 } : {}),
        ...(attribute.trimmed ? { pattern: "^(?:\\S(?:[\\s\\S]*\\S)?)?$" } : {}),
        ...(attribute.pattern === undefined ? {} : { pattern: attribute.pattern }),
      };
  }
}

/** Unknown elements stand under `<name>`, so that open attributes do not open the children. */
const ANY_ATTRIBUTE: Schema = { "^[^<]": {} };

function object(properties: Schema, required: readonly string[], open?: Shape["open"]): Schema {
  return {
    type: "object",
    properties,
    ...(required.length > 0 ? { required } : {}),
    ...(open === "attributes" ? { patternProperties: ANY_ATTRIBUTE } : {}),
    ...(open === "all" ? {} : { additionalProperties: false }),
  };
}

function entriesSchema(collection: Collection, definitions: Definitions): Schema {
  const properties: Schema = {};
  for (const [name, shape] of Object.entries(collection.add))
    properties[name] = definitions.reference(name, shapeSchema(shape, definitions));
  if (collection.remove !== undefined)
    properties[collection.remove] = shapeSchema(removalShape(collection), definitions);
  if (collection.clear !== undefined) properties[collection.clear] = object({}, []);
  return { type: "array", items: object(properties, []) };
}

/** The schema of one element's normalised JSON. */
export function shapeSchema(shape: Shape, definitions: Definitions): Schema {
  const properties: Schema = {};
  const required: string[] = [];
  for (const [name, attribute] of Object.entries(shape.attributes ?? {})) {
    properties[name] = definitions.reference(attribute.kind, valueSchema(attribute));
    if (attribute.required) required.push(name);
  }
  for (const [name, child] of Object.entries(shape.elements ?? {}))
    properties[name] = shapeSchema(child, definitions);
  if (shape.collection) properties.$entries = entriesSchema(shape.collection, definitions);
  return object(properties, required, shape.open);
}

/** A section's own schema, complete with its definitions. */
export function sectionSchema(section: Section): Schema {
  const definitions = new Definitions();
  const schema = shapeSchema(section, definitions);
  return { $id: section.path, ...schema, definitions: definitions.all };
}

/** The schema of a whole settings object: `{ "system.web/sessionState": { ... } }`. */
export function settingsSchema(sections: readonly Section[]): Schema {
  const definitions = new Definitions();
  const properties: Schema = {};
  for (const section of sections) {
    properties[section.path] = {
      description: section.summary,
      ...described(section, shapeSchema(section, definitions)),
    };
  }
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "IIS and ASP.NET settings, normalised",
    type: "object",
    properties,
    definitions: definitions.all,
  };
}

function described(shape: Shape, schema: Schema): Schema {
  const properties = { ...(schema.properties as Record<string, Schema>) };
  for (const [name, attribute] of Object.entries(shape.attributes ?? {})) {
    // draft-07 ignores what stands beside a $ref, so the prose wraps it.
    properties[name] = { description: attribute.summary, allOf: [properties[name]] };
  }
  for (const [name, child] of Object.entries(shape.elements ?? {}))
    properties[name] = described(child, properties[name] ?? {});
  return { ...schema, properties };
}
