/** The reader of configuration files together with its generated validator: one lazy part. */
import { validate } from "../../../schema/generated/config-validator.js";
import { loadConfiguration, type Loading } from "./read.js";

/**
 * Loads a configuration file and checks it against the schema of this version.
 * @param path - absolute, forward slashes
 * @param schema - the same schema as data, asked for only when something is wrong
 */
export function loadCheckedConfiguration(path: string, schema: () => unknown): Promise<Loading> {
  return loadConfiguration(path, validate, schema);
}
