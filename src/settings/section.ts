/** One section of a file: what stands on its element before its own settings count. */
import type { SectionFacts } from "../../schema/vocabulary.js";
import { attributeOf, type Element } from "../document/tree.js";
import type { Json } from "./config-file.js";
import { flowOf } from "./flow.js";
import { fields, readElement } from "./normalise.js";
import {
  alsoAt,
  isOfTransform,
  type Reading,
  replaceWith,
  report,
  type SectionReading,
  valuePlace,
} from "./reading.js";
import { validateSection } from "./validate.js";

function otherAttributes(reading: Reading, element: Element, name: string) {
  return element.attributes.filter(
    (attribute) => attribute.name !== name && !isOfTransform(reading, attribute),
  );
}

/** `configProtectionProvider`: must stand alone around exactly one EncryptedData. */
function readProtected(reading: Reading, element: Element, pointer: string): boolean {
  const attribute = attributeOf(element, "configProtectionProvider");
  if (!attribute) return false;
  reading.opaque.set(pointer, { why: "encrypted" });
  if (attribute.value === "") {
    report(reading, "invalid-protected-section", valuePlace(reading, attribute), {
      what: "configProtectionProvider is empty.",
      next: "Name the provider that encrypted the section, or remove the attribute.",
    });
    return true;
  }
  const [other] = otherAttributes(reading, element, attribute.name);
  if (other)
    report(
      reading,
      "invalid-protected-section",
      other.nameSpan,
      `"${other.name}" is not allowed beside configProtectionProvider: an encrypted section takes no other attribute.`,
    );
  const content = element.nodes.find(
    (node) =>
      (node.kind === "element" && node.name !== "EncryptedData") ||
      node.kind === "cdata" ||
      (node.kind === "text" && !node.blank),
  );
  const encrypted = element.children.filter((child) => child.name === "EncryptedData");
  if (content || encrypted.length !== 1)
    report(
      reading,
      "invalid-protected-section",
      content?.kind === "element" ? content.nameSpan : (encrypted[1]?.nameSpan ?? element.nameSpan),
      {
        what: `<${element.name}> says it is encrypted, so it must hold exactly one <EncryptedData> and nothing else.`,
        next: "Encrypt it again with aspnet_regiis -pe, or remove configProtectionProvider.",
      },
    );
  return true;
}

/** Why the reader cannot take a configSource as written, whatever stands on disk. */
export function configSourceComplaint(value: string): string | undefined {
  if (value === "") return "it is empty";
  if (value !== value.trim()) return "blanks at its ends are refused";
  if (value.includes("/")) return 'folders are separated by "\\" here, "/" is refused';
  if (/^[A-Za-z]:/.test(value) || value.startsWith("\\"))
    return "it must be relative to this file's folder";
  if (value.split("\\").includes("..")) return "it must stay in this file's folder or below";
  return undefined;
}

/** `configSource`: must stand alone on an empty element. The target is read by `effective/`. */
function readConfigSource(reading: Reading, element: Element, pointer: string): boolean {
  const attribute = attributeOf(element, "configSource");
  if (!attribute) return false;
  reading.opaque.set(pointer, { why: "configSource", target: attribute.value });
  const why = configSourceComplaint(attribute.value);
  if (why !== undefined) {
    const mended = attribute.value.trim().replaceAll("/", "\\");
    const fixable = configSourceComplaint(mended) === undefined;
    report(
      reading,
      "invalid-config-source",
      valuePlace(reading, attribute),
      `configSource="${attribute.value}" cannot be taken: ${why}.`,
      // Whether the file is there is another question.
      fixable ? replaceWith(reading, attribute.valueSpan, mended, false) : {},
    );
  }
  const [other] = otherAttributes(reading, element, attribute.name);
  if (other)
    report(
      reading,
      "invalid-config-source",
      other.nameSpan,
      {
        what: `"${other.name}" is not allowed beside configSource: the whole section comes from "${attribute.value}".`,
        next: "Move it there.",
      },
      {
        related: alsoAt(reading, attribute.nameSpan, "The section's source."),
      },
    );
  const content = element.nodes.find(
    (node) =>
      node.kind === "element" ||
      node.kind === "cdata" ||
      node.kind === "instruction" ||
      (node.kind === "text" && !node.blank),
  );
  if (content)
    report(
      reading,
      "invalid-config-source",
      content.kind === "element" ? content.nameSpan : content.span,
      {
        what: `<${element.name}> takes its content from ${attribute.value}, so nothing is allowed inside it here.`,
        next: "Move it there.",
      },
    );
  return true;
}

/**
 * `configBuilders`: the builders get the element as it is written and hand back another one, and the
 * section made of it once more (ConfigurationBuilder.ProcessRawXml, ProcessConfigurationSection): they
 * fill in what stands there for nothing, and Greedy ones add to it.
 */
function readBuilders(reading: Reading, element: Element, pointer: string): void {
  const names = attributeOf(element, "configBuilders")?.value.trim() ?? "";
  if (names !== "") reading.opaque.set(pointer, { why: "configBuilders" });
}

/**
 * Makes the JSON of a section that was found to be plain: there is nothing to report.
 * @param pointer - pointer of the section's JSON in the file
 */
export function normaliseSection(
  reading: Reading,
  section: SectionFacts,
  element: Element,
  pointer: string,
): Json {
  return readElement({ ...reading, section }, element, section, pointer, true);
}

/**
 * Reads and validates one section.
 * @param pointer - pointer of the section's JSON in the file
 */
export function readSection(
  reading: Reading,
  section: SectionFacts,
  element: Element,
  pointer: string,
): Json {
  reading.origins.set(pointer, element);
  if (readProtected(reading, element, pointer)) return fields();
  if (readConfigSource(reading, element, pointer)) return fields();
  readBuilders(reading, element, pointer);
  const inner: SectionReading = {
    ...reading,
    section,
    ...(section.reader === "managed" && !reading.isTransform
      ? { flow: flowOf(section, element) }
      : {}),
  };
  const json = readElement(inner, element, section, pointer, true);
  validateSection(inner, json, pointer);
  return json;
}
