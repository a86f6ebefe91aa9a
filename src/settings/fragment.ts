/** A file whose root is a section itself: the target of a configSource. */
import type { SectionFacts } from "../../schema/vocabulary.js";
import type { Element } from "../document/tree.js";
import { directiveShape, ownProperty } from "./normalise.js";
import type { Schema } from "./schema.js";

/** The section that a root element of this name is; undefined where no reader knows one. */
export function sectionAsRoot(schema: Schema, name: string): SectionFacts | undefined {
  const path =
    [name, `system.web/${name}`, `system.webServer/${name}`].find((one) => schema.section(one)) ??
    // Some stand further in, such as system.webServer/security/access.
    schema.paths.find((one) => one.endsWith(`/${name}`));
  return path === undefined ? undefined : schema.section(path);
}

/**
 * Whether a root element, found under any file name, is a section of these servers: other tools
 * have roots called `modules`, `pages` or `profile` too, so what stands in it must fit as well.
 */
export function knownIn(schema: Schema, root: Element): boolean {
  const facts = sectionAsRoot(schema, root.name);
  if (!facts) return false;
  const attributes = root.attributes.filter(
    ({ name }) => schema.sources.has(name) || ownProperty(facts.attributes, name),
  );
  const children = root.children.filter(
    ({ name }) =>
      ownProperty(facts.elements, name) ??
      (facts.collection && directiveShape(facts.collection, name)),
  );
  const known = attributes.length + children.length;
  const written = root.attributes.filter(({ name }) => !name.includes(":")).length;
  return known > 0 && known * 2 >= written + root.children.length;
}
