/** All generated files: path from the project's root to text. */
import { sections as sectionList } from "../../../schema/sections/index.js";
import type { Section } from "../../../schema/vocabulary.js";
import { settingsSchema } from "./json-schema.js";
import { shapesModule } from "./shapes.js";
import { settingsTypes } from "./types.js";
import { sectionValidators, VALIDATORS_TYPES } from "./validators.js";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

export async function generated(_root: string): Promise<ReadonlyMap<string, string>> {
  const sections: readonly Section[] = sectionList;
  const out = new Map<string, string>();
  out.set("schema/generated/settings.schema.json", json(settingsSchema(sections)));
  out.set("schema/generated/settings.ts", settingsTypes(sections));
  out.set("schema/generated/shapes.ts", shapesModule(sections));
  out.set("schema/generated/validators.js", await sectionValidators(sections));
  out.set("schema/generated/validators.d.ts", VALIDATORS_TYPES);
  return out;
}
