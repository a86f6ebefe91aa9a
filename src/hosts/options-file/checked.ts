/** The reader of options files together with its generated validator: one lazy part. */
import { validate } from "../../../schema/generated/config-validator.js";
import { loadOptions, type Loading, readOptions } from "./read.js";

/** Reads options files against the schema of this version. */
export interface OptionsReader {
  /** Of a file in JSON. */
  read(path: string): Loading;
  /** Of a program too, which is run. */
  load(path: string): Promise<Loading>;
}

/** @param schema - the same schema as data, asked for only when something is wrong */
export const optionsReader = (schema: () => unknown): OptionsReader => ({
  read: (path) => readOptions(path, validate, schema),
  load: (path) => loadOptions(path, validate, schema),
});
