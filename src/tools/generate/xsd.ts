/** Sections -> XML Schema 1.0 of whole configuration files, with the prose for editors. */
import type { Section } from "../../../schema/vocabulary.js";
import { OPEN_CONTENT } from "./xsd/content.js";
import { FRAME } from "./xsd/frame.js";
import { GROUP_ATTRIBUTES, NEVER_TYPE, topElements } from "./xsd/groups.js";
import { SECTION_ATTRIBUTES } from "./xsd/locks.js";
import { comment, documentation, type Markup, xs } from "./xsd/markup.js";
import { Types } from "./xsd/types.js";
import { TOKEN_TYPE } from "./xsd/values.js";

export { XSD_LIMITS } from "./xsd/limits.js";

const OPEN_TYPE: Markup = xs(
  "complexType",
  { name: "open", mixed: "true" },
  documentation(["A section that is not described here: anything may stand in it."]),
  OPEN_CONTENT,
  xs("anyAttribute", { namespace: "##any", processContents: "skip" }),
);

/** The text of `schema/generated/iis-config.xsd`. */
export function configurationXsd(sections: readonly Section[]): string {
  const types = new Types();
  const top = topElements(sections, types);
  const schema = xs(
    "schema",
    { "xmlns:xs": "http://www.w3.org/2001/XMLSchema", elementFormDefault: "qualified" },
    documentation([
      "Configuration files of ASP.NET and IIS: machine.config, web.config, applicationHost.config, app.config, and files that configSource names. What XML Schema cannot say of them is listed in docs/reference/xsd.md.",
    ]),
    FRAME,
    top,
    OPEN_TYPE,
    types.complex.definitions,
    SECTION_ATTRIBUTES,
    GROUP_ATTRIBUTES,
    types.locks.definitions,
    TOKEN_TYPE,
    NEVER_TYPE,
    types.simple.definitions,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    ...comment("Generated from schema/sections by `npm run generate`. Do not edit."),
    ...schema,
    "",
  ].join("\n");
}
