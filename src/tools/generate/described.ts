/** The sections as they are described, for the writers of changes. */
import { sections } from "../../../schema/sections/index.js";
import type { Section } from "../../../schema/vocabulary.js";
import type { SectionLookup } from "../../change/place.js";

const byPath = new Map<string, Section>(sections.map((section) => [section.path, section]));

/**
 * Every described section by its path: not by way of what is generated, so that one run is enough
 * after a change of the schema.
 */
export const described: SectionLookup = (path) => byPath.get(path);
