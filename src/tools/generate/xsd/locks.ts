/** The attributes that may stand on any element of a section: locks; on sections also the source. */
import { keywords } from "../../../../schema/keywords.js";
import type { Attribute, Shape } from "../../../../schema/vocabulary.js";
import type { Catalogue } from "./catalogue.js";
import { matching } from "./facets.js";
import { documentation, type Markup, xs } from "./markup.js";
import { literal } from "./patterns.js";
import { sinceText } from "../words.js";

/** Anything but nothing: a list of separators alone names nothing and is taken. */
const SOME = "[\\s\\S]+";

/** Names separated by `,` `:` or `;`, with blanks and empty places wherever one likes. */
function listPattern(names: readonly string[]): string {
  const one = `(${names.map((name) => (name === "*" ? "\\*" : literal(name))).join("|")})`;
  return `[\\s,:;]+|[\\s,:;]*${one}(\\s*[,:;][\\s,:;]*${one})*[\\s,:;]*`;
}

function elementNames({ elements, collection }: Shape): string[] {
  const directives = collection
    ? [...Object.keys(collection.add), collection.remove, collection.clear]
    : [];
  return [...Object.keys(elements ?? {}), ...directives.filter((name) => name !== undefined)];
}

const HELP: Readonly<Record<string, Attribute>> = keywords.element.attributes;

/** The lock attributes of an element, as a reference to their group. */
export function lockAttributes(
  shape: Shape,
  where: string,
  isSection: boolean,
  groups: Catalogue,
): Markup {
  const attributes = Object.entries(shape.attributes ?? {});
  const free = attributes.filter(([, { required }]) => !required).map(([name]) => name);
  const elements = elementNames(shape);
  const legal = {
    lockAttributes: [...free, "*"],
    lockAllAttributesExcept: free,
    lockElements: [...elements, "*"],
    lockAllElementsExcept: elements,
  };
  const lists = Object.entries(legal).flatMap(([name, names]) => {
    if (names.length === 0 && shape.open === undefined) return [];
    // Further in, the sentences would only repeat and make up a third of the schema.
    const help = isSection ? documentation([HELP[name]?.summary]) : [];
    const value = shape.open === undefined ? listPattern(names) : SOME;
    return xs("attribute", { name }, help, xs("simpleType", {}, matching(value)));
  });
  const item = xs(
    "attribute",
    { name: "lockItem", type: "boolean" },
    isSection ? documentation([HELP.lockItem?.summary]) : [],
  );
  return xs("attributeGroup", { ref: groups.name(`locks.${where}`, [...item, ...lists]) });
}

const segment = "([^/\\\\.][^/\\\\]*|\\.|\\.[^/\\\\.][^/\\\\]*|\\.\\.[^/\\\\]+)";

/** Where the file of a configSource may lie. */
const BELOW = matching(
  `${segment}(\\\\${segment}?)*`,
  "\\S([\\s\\S]*\\S)?",
  // No drive letter.
  "[\\s\\S]|[^A-Za-z][\\s\\S]*|[A-Za-z][^:][\\s\\S]*",
);

function onSection([name, attribute]: [string, Attribute]): Markup {
  const { summary, prose, since } = attribute;
  const text = attribute.kind === "string" && attribute.nonEmpty ? "some-text" : "xs:string";
  return xs(
    "attribute",
    { name, type: name === "configSource" ? undefined : text },
    documentation([summary, prose, since && `Since ${sinceText(since)}.`]),
    name === "configSource" ? xs("simpleType", {}, BELOW) : [],
  );
}

/** What ASP.NET and IIS take on every section before they look at its own attributes. */
export const SECTION_ATTRIBUTES: Markup = xs(
  "attributeGroup",
  { name: "section" },
  ...Object.entries(keywords.section.attributes).map(onSection),
);
