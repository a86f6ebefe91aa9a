/** The schema of this package: the one door to what is generated from `schema/`. */
import { keywordFacts, sectionFacts, sectionPaths } from "../../schema/generated/shapes.js";
import { validators } from "../../schema/generated/validators.js";
import { registered, wellKnownDeclared } from "../../schema/registered.js";
import { type Schema, schemaFrom } from "./schema.js";

/** The schema of this package; hosts hand it in, or another. */
export const builtIn: Schema = schemaFrom({
  paths: sectionPaths,
  section: sectionFacts,
  keywords: keywordFacts,
  // Each validator is read from its file when it is first asked for.
  validate(section, json) {
    const judge = validators[section];
    return !judge || judge(json) ? [] : (judge.errors ?? []);
  },
  registrations: registered,
  owners: wellKnownDeclared,
});
