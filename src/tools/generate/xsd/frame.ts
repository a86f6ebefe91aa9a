/** `<configuration>`, `<location>` and `<configSections>`: what holds the sections together. */
import { keywords } from "../../../../schema/keywords.js";
import type { Attribute, Shape } from "../../../../schema/vocabulary.js";
import { matching, oneOf } from "./facets.js";
import { documentation, type Markup, xs } from "./markup.js";
import { fromJavaScript } from "./patterns.js";
import { FOREIGN_ATTRIBUTES } from "./types.js";

/**
 * Any element: one that is declared at the top of this schema is checked, any other may be a
 * section that `<configSections>` declares. A name beside a wildcard that covers it is refused by
 * XML Schema, so the wildcard has to stand alone.
 */
const ANY_SECTION: Markup = xs(
  "sequence",
  {},
  xs("any", {
    namespace: "##any",
    processContents: "lax",
    minOccurs: 0,
    maxOccurs: "unbounded",
  }),
);

/** One of the words of an exact attribute; everything else in a declaration is not judged here. */
function content(attribute: Attribute, isJudged: boolean): Markup {
  const words =
    attribute.kind === "enum"
      ? Object.keys(attribute.values)
      : attribute.kind === "boolean"
        ? ["true", "false"]
        : [];
  if (words.length > 0)
    return isJudged
      ? oneOf(...words)
      : // Known words to choose from; IIS has its own ways with letter case.
        xs("union", { memberTypes: "xs:string" }, xs("simpleType", {}, oneOf(...words)));
  return attribute.kind === "string" && attribute.pattern !== undefined
    ? matching(fromJavaScript(attribute.pattern))
    : [];
}

/** @param isJudged - the reader refuses the whole file for another word */
const attributes = (shape: Shape | undefined, isJudged: boolean): Markup =>
  Object.entries(shape?.attributes ?? {}).flatMap(([name, attribute]) => {
    const text = attribute.kind === "string" && attribute.pattern === undefined;
    const type = text
      ? name === "name"
        ? "section-name"
        : attribute.nonEmpty
          ? "some-text"
          : "xs:string"
      : undefined;
    return xs(
      "attribute",
      { name, type, use: attribute.required ? "required" : undefined },
      documentation([attribute.summary, attribute.prose]),
      type === undefined ? xs("simpleType", {}, content(attribute, isJudged)) : [],
    );
  });

const help = ({ summary, prose }: Shape) => documentation([summary, prose]);

const configuration: Markup = xs(
  "element",
  { name: "configuration" },
  help(keywords.configuration),
  xs("complexType", {}, ANY_SECTION, FOREIGN_ATTRIBUTES),
);

const location: Markup = xs(
  "element",
  { name: "location" },
  help(keywords.location),
  xs("complexType", {}, ANY_SECTION, attributes(keywords.location, true), FOREIGN_ATTRIBUTES),
);

const declaredName: Markup = xs("simpleType", { name: "section-name" }, matching("[^\\s/]+"));

const { add, remove, clear } = keywords.configSections.collection;

const declarations: Markup = xs(
  "complexType",
  { name: "declarations" },
  xs(
    "choice",
    { minOccurs: 0, maxOccurs: "unbounded" },
    xs(
      "element",
      { name: "section" },
      help(add.section),
      xs(
        "complexType",
        {},
        // An empty model would refuse blanks between the tags.
        xs(
          "sequence",
          { minOccurs: 0 },
          xs("any", {
            namespace: "http://schemas.microsoft.com/XML-Document-Transform",
            processContents: "skip",
          }),
        ),
        attributes(add.section, false),
        FOREIGN_ATTRIBUTES,
      ),
    ),
    xs(
      "element",
      { name: "sectionGroup" },
      help(add.sectionGroup),
      xs(
        "complexType",
        {},
        xs(
          "complexContent",
          {},
          xs("extension", { base: "declarations" }, attributes(add.sectionGroup, false)),
        ),
      ),
    ),
    xs(
      "element",
      { name: remove },
      documentation(["Has no effect on what is declared above."]),
      xs(
        "complexType",
        {},
        xs(
          "attribute",
          { name: "name", type: "some-text", use: "required" },
          documentation([add.section.attributes.name.summary]),
        ),
        FOREIGN_ATTRIBUTES,
      ),
    ),
    xs(
      "element",
      { name: clear },
      documentation(["Has no effect on what is declared above."]),
      xs("complexType", {}, FOREIGN_ATTRIBUTES),
    ),
  ),
  FOREIGN_ATTRIBUTES,
);

const configSections: Markup = xs(
  "element",
  { name: "configSections", type: "declarations" },
  help(keywords.configSections),
);

/** Types that the frame needs, and its elements. */
export const FRAME: Markup = [
  ...declaredName,
  ...declarations,
  ...configuration,
  ...configSections,
  ...location,
];
