/** The schema of the options file, with what many ids have in common written once. */
import { type ConfigurableId, configSchema } from "../../../schema/config.js";
import { Definitions, type Schema } from "./json-schema.js";

const asSchema = (value: unknown) => value as Schema;

/**
 * The schema of `iislint.config.json`. Most ids take the same settings; spelled out for each, the
 * validator would be ten times as long.
 */
export function optionsFileSchema(ids: readonly ConfigurableId[]): Schema {
  const schema = asSchema(configSchema(ids));
  const properties = asSchema(schema.properties);
  const rules = asSchema(properties.rules);
  const definitions = new Definitions();
  const settings = Object.entries(asSchema(rules.properties)).map(([id, value]) => {
    const { description, ...setting } = asSchema(value);
    // draft-07 ignores what stands beside a $ref, so the sentence wraps it.
    return [id, { description, allOf: [definitions.reference("setting", setting)] }] as const;
  });
  return {
    ...schema,
    properties: {
      ...properties,
      rules: { ...rules, properties: Object.fromEntries(settings) },
    },
    definitions: definitions.all,
  };
}
