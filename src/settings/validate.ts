/** Normalised settings through the schema; each error back to its exact place. */
import type { AttributeFacts, ShapeFacts } from "../../schema/vocabulary.js";
import type { ReaderFinding } from "../diagnostic.js";
import type { Attribute, Element } from "../document/tree.js";
import type { Json } from "./config-file.js";
import { attributeHomes, belongs, elementHomes } from "./homes.js";
import { choice, nearest } from "./nearest.js";
import { ownProperty } from "./normalise.js";
import { settingAt, step, steps } from "./pointer.js";
import {
  alsoAt,
  type Reading,
  replaceWith,
  report,
  sameWord,
  type SectionReading,
  valuePlace,
} from "./reading.js";
import { complaint, shown } from "./messages.js";
import { shapeAt, type ValidationError } from "./schema.js";
import { kept } from "../kept.js";

/** Renaming gives an attribute whose value the reader takes, and no second one of that name. */
function mayRename(reading: SectionReading, node: Attribute, name: string, inside: string) {
  const rivals = node.parent.attributes.filter((other) => sameWord(other.name, name));
  return (
    sameWord(name, node.name) &&
    rivals.length === 1 &&
    reading.schema.takes(reading.section.path, step(inside, name), node.value)
  );
}

/** The legal attributes that an element has not; asked for each one that is unknown. */
const untaken = kept<Element, readonly string[]>();

function notTaken(element: Element, shape: ShapeFacts): readonly string[] {
  const known = untaken.get(element);
  if (known) return known;
  const taken = new Set(element.attributes.map(({ name }) => name));
  const free = Object.keys(shape.attributes ?? {}).filter((name) => !taken.has(name));
  untaken.set(element, free);
  return free;
}

/** The path of elements that a pointer inside the section leads to. */
function placeIn({ section }: SectionReading, inside: string): string {
  const names = steps(inside).filter(
    (part, i, all) => part !== "$entries" && all[i - 1] !== "$entries",
  );
  return [section.path, ...names].join("/");
}

/** Shorter names, such as `type` and `timeout`, are the end of too many others. */
const LONG_NAME = "connection".length;

/**
 * Attributes of the element whose names end in an unknown one: `connectionString` is half the name
 * of `stateConnectionString` and of `sqlConnectionString`. What stands beside it may tell which:
 * with `mode="SQLServer"` it is the one that begins with `sql`.
 */
function longerNames({ name, parent }: Attribute, free: readonly string[]): readonly string[] {
  const end = name.toLowerCase();
  if (end.length < LONG_NAME) return [];
  const longer = free.filter((one) => one.length > end.length && one.toLowerCase().endsWith(end));
  const beside = parent.attributes.map(({ value }) => value.toLowerCase());
  const told = longer.filter((one) => {
    const start = one.slice(0, -end.length).toLowerCase();
    return beside.some((value) => value.startsWith(start));
  });
  return told.length > 0 ? told : longer;
}

function unknownAttribute(
  reading: SectionReading,
  node: Attribute,
  shape: ShapeFacts,
  inside: string,
): void {
  const legal = Object.keys(shape.attributes ?? {});
  const place = placeIn(reading, inside);
  const subject = `${place}@${node.name}`;
  const free = notTaken(node.parent, shape);
  const longer = longerNames(node, free);
  const meant = longer.length > 0 ? undefined : nearest(node.name, free);
  const homes =
    longer.length > 0 || (meant !== undefined && sameWord(meant, node.name))
      ? []
      : attributeHomes(reading.schema, node.name, place);
  if (homes.length > 0) {
    report(
      reading,
      "unknown-attribute",
      node.nameSpan,
      `<${node.parent.name}> has no attribute "${node.name}": ${belongs("on", homes)}.`,
      { subject },
    );
    return;
  }
  const hint =
    meant === undefined
      ? longer.length > 0
        ? ` Did you mean ${longer.map((one) => `"${one}"`).join(" or ")}?`
        : possible(node.name, legal)
      : sameWord(meant, node.name)
        ? ` Letter case counts: write "${meant}".`
        : ` Did you mean "${meant}"?`;
  report(
    reading,
    "unknown-attribute",
    node.nameSpan,
    { what: `<${node.parent.name}> has no attribute "${node.name}".`, next: hint },
    meant === undefined
      ? { subject }
      : {
          subject,
          ...replaceWith(reading, node.nameSpan, meant, mayRename(reading, node, meant, inside)),
        },
  );
}

/** The collection that `</clear>` ended before this element, which then belongs to its parent. */
const endedEarly = (parent: Element, node: Element) =>
  node.parent !== parent && node.parent?.name !== "clear" ? node.parent : undefined;

function unknownElement(
  reading: SectionReading,
  parent: Element,
  node: Element,
  shape: ShapeFacts,
  inside: string,
): void {
  const { collection } = shape;
  const legal = [
    ...Object.keys(shape.elements ?? {}),
    ...(collection ? [...Object.keys(collection.add), collection.remove, collection.clear] : []),
  ].filter((name) => name !== undefined);
  const place = placeIn(reading, inside);
  const subject = `${place}/${node.name}`;
  const ended = endedEarly(parent, node);
  const meant = ended === undefined ? nearest(node.name, legal) : undefined;
  const isCase = meant !== undefined && sameWord(meant, node.name);
  const homes = ended !== undefined || isCase ? [] : elementHomes(reading.schema, node.name, place);
  if (homes.length > 0) {
    report(
      reading,
      "unknown-element",
      node.nameSpan,
      `<${node.name}> is not allowed in <${parent.name}>: ${belongs("into", homes)}.`,
      { subject },
    );
    return;
  }
  const hint =
    ended !== undefined
      ? ` ASP.NET takes </clear> for the end of <${ended.name}>: write <clear/> there.`
      : meant === undefined
        ? legal.length > 0
          ? ` Allowed: ${choice(node.name, legal, (name) => `<${name}>`)}.`
          : " Nothing is allowed inside it."
        : sameWord(meant, node.name)
          ? ` Letter case counts: write <${meant}>.`
          : ` Did you mean <${meant}>?`;
  report(
    reading,
    "unknown-element",
    node.nameSpan,
    { what: `<${node.name}> is not allowed in <${parent.name}>.`, next: hint },
    meant === undefined ? { subject } : { subject, ...renameElement(reading, node, meant) },
  );
}

const possible = (written: string, names: readonly string[]) =>
  names.length === 0 ? " It takes no attributes." : ` Possible: ${choice(written, names)}.`;

/** Renames start and end tag alike. What stands inside has not been judged under that name. */
export function renameElement(reading: Reading, element: Element, name: string) {
  const { source } = reading.document;
  const edits = [{ source, span: element.nameSpan, text: name }];
  if (element.endTag) {
    const start = element.endTag.start + 2;
    edits.push({ source, span: { start, end: start + element.name.length }, text: name });
  }
  return { fix: { safe: false, edits } };
}

function refused(
  reading: SectionReading,
  attribute: Attribute,
  facts: AttributeFacts,
  isKey: boolean,
  inside: string,
  subject: string,
): ReaderFinding {
  const owner = reading.section.reader === "managed" ? "ASP.NET" : "IIS";
  if (isKey && attribute.value === "") {
    return report(
      reading,
      "missing-attribute",
      valuePlace(reading, attribute),
      {
        what: `<${attribute.parent.name}> needs a ${attribute.name}: it is empty.`,
        because: `${owner} refuses the section.`,
      },
      { subject },
    );
  }
  const { why, meant, same } = complaint(facts, attribute.value, reading.section.reader, (text) =>
    reading.schema.takes(reading.section.path, inside, text),
  );
  const secret = facts.secret !== undefined;
  const hint =
    meant === undefined || secret
      ? ""
      : ` ${same ? "Write" : "Did you mean"} "${meant}"${same ? "." : "?"}`;
  return report(
    reading,
    "invalid-attribute-value",
    valuePlace(reading, attribute),
    {
      what: `${attribute.name}="${shown(facts, attribute.value)}" is refused: ${why}.`,
      next: hint,
      because: `${owner} stops with a configuration error.`,
    },
    meant === undefined || secret
      ? { subject }
      : { subject, ...replaceWith(reading, attribute.valueSpan, meant, same ?? false) },
  );
}

function judge(
  reading: SectionReading,
  error: ValidationError,
  base: string,
  handled: Set<string>,
): void {
  const parentPointer = base + error.instancePath;
  const node = reading.origins.get(parentPointer);
  switch (error.keyword) {
    case "additionalProperties": {
      const name = String(error.params.additionalProperty);
      const child = reading.origins.get(step(parentPointer, name));
      const shape = shapeAt(reading.section, steps(error.instancePath));
      if (node?.kind !== "element" || !shape) return;
      if (child?.kind === "attribute") unknownAttribute(reading, child, shape, error.instancePath);
      else if (child) unknownElement(reading, node, child, shape, error.instancePath);
      return;
    }
    case "required": {
      const name = String(error.params.missingProperty);
      if (reading.isTransform || node?.kind !== "element") return;
      // It is there: filled in on the way to the server, or cut off, as the syntax problem says.
      if (node.attributes.some((attribute) => attribute.name === name)) return;
      const near = node.attributes.find((a) => a.name.toLowerCase() === name.toLowerCase());
      report(
        reading,
        "missing-attribute",
        node.nameSpan,
        {
          what: `<${node.name}> needs the attribute "${name}"${near ? ` ("${near.name}" is another name: letter case counts)` : ""}.`,
          because: "The reader refuses the section without it.",
        },
        {
          subject: settingAt(step(parentPointer, name)),
          ...(near ? { related: alsoAt(reading, near.nameSpan, "This one is not read.") } : {}),
        },
      );
      return;
    }
    default: {
      if (node?.kind !== "attribute" || handled.has(parentPointer)) return;
      // What stands there is filled in before the server sees it.
      if (reading.opaque.has(parentPointer)) return;
      handled.add(parentPointer);
      const path = steps(error.instancePath);
      const shape = shapeAt(reading.section, path.slice(0, -1));
      const facts = ownProperty(shape?.attributes, path.at(-1) ?? "");
      if (!facts) return;
      const isKey = error.keyword === "minLength" && facts.required === true;
      const subject = settingAt(parentPointer);
      reading.refused.set(
        parentPointer,
        refused(reading, node, facts, isKey, error.instancePath, subject),
      );
    }
  }
}

/**
 * Validates one section's JSON and reports what its owner refuses.
 * @param base - pointer of the section's JSON in the file
 */
export function validateSection(reading: SectionReading, json: Json, base: string): void {
  const handled = new Set<string>();
  for (const error of reading.schema.validate(reading.section.path, json))
    judge(reading, error, base, handled);
}
