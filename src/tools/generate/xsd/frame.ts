/** `<configuration>`, `<location>` and `<configSections>`: what holds the sections together. */
import { matching, oneOf } from "./facets.js";
import { documentation, type Markup, xs } from "./markup.js";
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

interface Given {
  readonly type?: string;
  readonly content?: Markup;
  readonly use?: "required";
}

const attribute = (name: string, help: string, { type, content, use }: Given): Markup =>
  xs(
    "attribute",
    { name, type, use },
    documentation([help]),
    content === undefined ? [] : xs("simpleType", {}, content),
  );

const configuration: Markup = xs(
  "element",
  { name: "configuration" },
  documentation(["A configuration file of ASP.NET or IIS."]),
  xs("complexType", {}, ANY_SECTION, FOREIGN_ATTRIBUTES),
);

const EDGE = '[^\\s\\\\./?:*"<>|]';
const INNER = '[^\\\\?:*"<>|]';

const location: Markup = xs(
  "element",
  { name: "location" },
  documentation(["Sections for one site, application, folder or file below this one."]),
  xs(
    "complexType",
    {},
    ANY_SECTION,
    attribute(
      "path",
      "Where the sections apply, relative to this file, with forward slashes; empty or a dot is here.",
      { content: matching(`\\.?|${EDGE}(${INNER}*${EDGE})?`) },
    ),
    attribute(
      "allowOverride",
      "Whether files below may set these sections. Older form of overrideMode.",
      {
        content: oneOf("true", "false"),
      },
    ),
    attribute("overrideMode", "Whether files below may set these sections.", {
      content: oneOf("Inherit", "Allow", "Deny"),
    }),
    attribute(
      "inheritInChildApplications",
      "Whether applications below take these sections over.",
      {
        content: oneOf("true", "false"),
      },
    ),
    FOREIGN_ATTRIBUTES,
  ),
);

/** Known words to choose from; the reader of this project judges no others. */
const proposed = (...words: readonly string[]): Markup =>
  xs("union", { memberTypes: "xs:string" }, xs("simpleType", {}, oneOf(...words)));

const declaredName: Markup = xs("simpleType", { name: "section-name" }, matching("[^\\s/]+"));

const declarations: Markup = xs(
  "complexType",
  { name: "declarations" },
  xs(
    "choice",
    { minOccurs: 0, maxOccurs: "unbounded" },
    xs(
      "element",
      { name: "section" },
      documentation(["Declares a section."]),
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
        attribute("name", "Name of its element.", { type: "section-name", use: "required" }),
        attribute("type", "Type that reads it; IIS needs none.", { type: "some-text" }),
        attribute("allowLocation", "Whether it may stand in location.", {
          content: proposed("true", "false"),
        }),
        attribute("allowDefinition", "Lowest level at which it may stand.", {
          content: proposed(
            "Everywhere",
            "MachineOnly",
            "MachineToWebRoot",
            "MachineToApplication",
            "AppHostOnly",
          ),
        }),
        attribute("allowExeDefinition", "The same for programs that are no web applications.", {
          content: proposed(
            "MachineOnly",
            "MachineToApplication",
            "MachineToRoamingUser",
            "MachineToLocalUser",
          ),
        }),
        attribute("restartOnExternalChanges", "Whether a change of its configSource restarts.", {
          content: proposed("true", "false"),
        }),
        attribute("requirePermission", "Whether code needs full trust to read it.", {
          content: proposed("true", "false"),
        }),
        attribute("overrideModeDefault", "Whether IIS lets files below set it.", {
          content: proposed("Allow", "Deny"),
        }),
        FOREIGN_ATTRIBUTES,
      ),
    ),
    xs(
      "element",
      { name: "sectionGroup" },
      documentation(["Declares a group of sections."]),
      xs(
        "complexType",
        {},
        xs(
          "complexContent",
          {},
          xs(
            "extension",
            { base: "declarations" },
            attribute("name", "Name of its element.", { type: "section-name", use: "required" }),
            attribute("type", "Type of the group.", { type: "xs:string" }),
          ),
        ),
      ),
    ),
    xs(
      "element",
      { name: "remove" },
      documentation(["Has no effect on what is declared above."]),
      xs(
        "complexType",
        {},
        attribute("name", "Name of a section.", { type: "some-text", use: "required" }),
        FOREIGN_ATTRIBUTES,
      ),
    ),
    xs(
      "element",
      { name: "clear" },
      documentation(["Has no effect on what is declared above."]),
      xs("complexType", {}, FOREIGN_ATTRIBUTES),
    ),
  ),
  FOREIGN_ATTRIBUTES,
);

const configSections: Markup = xs(
  "element",
  { name: "configSections", type: "declarations" },
  documentation(["Declares sections and groups. Must be the first element of the file."]),
);

/** Types that the frame needs, and its elements. */
export const FRAME: Markup = [
  ...declaredName,
  ...declarations,
  ...configuration,
  ...configSections,
  ...location,
];
