/** A schema that completes and explains, and calls nothing wrong: another tells the mistakes. */

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (one: unknown): one is Schema =>
  typeof one === "object" && one !== null && !Array.isArray(one);

const every = (all: Schema): Schema =>
  Object.fromEntries(
    Object.entries(all).map(([name, one]) => [name, isSchema(one) ? hinting(one) : one]),
  );

/** What an editor writes for a value of a kind, where nobody has chosen one yet. */
const EMPTY: Readonly<Record<string, unknown>> = { array: [], object: {} };

/** Words and kinds that an editor offers: with the empty schema beside them any value will do. */
function offered({ type, enum: words }: Schema): Schema {
  if (words !== undefined) return { anyOf: [{ enum: words }, {}] };
  if (type === "boolean") return { anyOf: [{ type }, {}] };
  const body = typeof type === "string" ? EMPTY[type] : undefined;
  return body === undefined ? {} : { defaultSnippets: [{ body }] };
}

/**
 * The same names, words and descriptions without what could be broken. VS Code has no other way to
 * complete a JSON file that a language server judges: each mistake would be told twice.
 * @param schema - JSON Schema, draft 7
 */
export function hinting(schema: Schema): Schema {
  const { $schema, $ref, title, description, definitions, properties, items, allOf, anyOf } =
    schema;
  const { additionalProperties: others } = schema;
  const branches = [anyOf, schema.oneOf, schema.else, schema.then].flat().filter(isSchema);
  return {
    ...Object.fromEntries(
      Object.entries({ $schema, $ref, title, description }).filter(([, one]) => one !== undefined),
    ),
    ...offered(schema),
    ...(isSchema(definitions) ? { definitions: every(definitions) } : {}),
    ...(isSchema(properties) ? { properties: every(properties) } : {}),
    ...(isSchema(others) ? { additionalProperties: hinting(others) } : {}),
    ...(isSchema(items) ? { items: hinting(items) } : {}),
    ...(Array.isArray(items) ? { items: items.filter(isSchema).map(hinting) } : {}),
    ...(Array.isArray(allOf) ? { allOf: allOf.filter(isSchema).map(hinting) } : {}),
    ...(branches.length > 0 ? { anyOf: [...branches.map(hinting), {}] } : {}),
  };
}
