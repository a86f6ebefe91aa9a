/** The limits of the XML Schema -> docs/reference/xsd.md. */
import { code, fence, GENERATED, page } from "./markdown.js";
import { XSD_LIMITS, type XsdLimit } from "./xsd/limits.js";

const item = ({ sentence, example }: XsdLimit): string =>
  example === undefined ? `- ${sentence}` : `- ${sentence} Example: ${code(example)}`;

/** The text of the page. */
export function xsdPage(): string {
  const lines = (side: XsdLimit["side"]) =>
    XSD_LIMITS.filter((limit) => limit.side === side)
      .map(item)
      .join("\n");
  return page(
    "# The XML Schema and its limits",
    GENERATED,
    "`schema/generated/iis-config.xsd` describes whole configuration files, and files that a `configSource` names. It is XML Schema 1.0, for libxml2 and Xerces alike. Editors that bind a schema show its names, values and sentences; xmllint gives a second opinion:",
    fence("sh", "xmllint --noout --schema schema/generated/iis-config.xsd web.config"),
    "The verdict of iislint is the one that counts: it reads a file as the server does. These are the places where the two differ.",
    "## Let through, although the reader refuses it",
    lines("lenient"),
    "## Refused, although the reader takes it",
    lines("strict"),
  );
}
