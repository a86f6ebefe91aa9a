/** The reader of options files together with its generated validator: one lazy part. */
import { validate } from "../../../schema/generated/config-validator.js";
import { loadOptions, type Loading, type Open, readOptions } from "./read.js";

/** Reads options files against the schema of this version. */
export interface OptionsReader {
  /** Of a file in JSON. */
  read(path: string): Loading;
  /** Of a program too, which is run. */
  load(path: string): Promise<Loading>;
}

/**
 * @param schema - the same schema as data, asked for only when something is wrong
 * @param open - how a file in JSON is opened
 */
export const optionsReader = (schema: () => unknown, open: Open): OptionsReader => ({
  read: (path) => readOptions(path, validate, schema, open),
  load: (path) => loadOptions(path, validate, schema, open),
});
