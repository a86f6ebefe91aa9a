/** An element to plain JSON: typed values, with the node that each came from. */
import { deploymentToken } from "./deployment-token.js";
import { keyAttributes } from "../../schema/removal.js";
import type { AttributeFacts, CollectionFacts, ShapeFacts } from "../../schema/vocabulary.js";
import type { ReaderFinding } from "../diagnostic.js";
import { writtenValue } from "../document/written-value.js";
import type { Attribute, Element } from "../document/tree.js";
import type { Json } from "./config-file.js";
import { fits } from "./combination.js";
import { convert } from "./convert.js";
import { readLocks } from "./locks.js";
import { damageIn } from "./damaged-text.js";
import { step } from "./pointer.js";
import { alsoAt, isOfTransform, type Reading, report, type SectionReading } from "./reading.js";
import { noticeToken, noticeValue } from "./notices.js";

/** The JSON under construction; without a prototype, so that every name is only a name. */
export type Fields = Record<string, Json>;
export const fields = (): Fields => Object.create(null) as Fields;

function isForeign(reading: SectionReading, attribute: Attribute): boolean {
  if (isOfTransform(reading, attribute)) return true;
  if (reading.isTransform && attribute.name.startsWith("xmlns")) return true;
  // ASP.NET takes a namespace declaration on a section for an attribute it does not know.
  return reading.section.reader === "native" && /^xmlns(:|$)/.test(attribute.name);
}

/** The value as the reader that owns the section has it. */
const textOf = ({ section, document }: SectionReading, attribute: Attribute) =>
  section.reader === "managed" ? writtenValue(document.source.text, attribute) : attribute.value;

function value(
  reading: SectionReading,
  facts: AttributeFacts,
  attribute: Attribute,
  text: string,
  pointer: string,
): Json | undefined {
  const converted = convert(facts, text, reading.section.reader);
  const token = deploymentToken(text);
  if (token !== undefined && (converted === undefined || facts.kind === "string")) {
    reading.opaque.set(pointer, { why: "token", token });
    noticeToken(reading, facts, attribute, token, pointer);
    return facts.kind === "string" ? text : undefined;
  }
  if (converted) noticeValue(reading, facts, attribute, converted, pointer);
  // Text that the reader refuses stays text, so that the schema complains.
  return converted === undefined ? text : converted.value;
}

/** The value stands there whole: neither missing nor cut off before its closing quote. */
function hasValue(reading: SectionReading, { valueSpan }: Attribute): boolean {
  const { text } = reading.document.source;
  const quote = text[valueSpan.start - 1];
  if (quote === '"' || quote === "'") return text[valueSpan.end] === quote;
  return valueSpan.end > valueSpan.start;
}

/** What is wrong with the text of a value as XML: what it would be without that is a guess. */
function damageOf(
  { damage }: SectionReading,
  { valueSpan, nameSpan }: Attribute,
): ReaderFinding | undefined {
  const { start, end } = valueSpan.end > valueSpan.start ? valueSpan : nameSpan;
  return damage.find(({ at: { span } }) => span.start < end && start < span.end);
}
/** ConfigurationProperty's constructor: no free parameter may have such a name. */
const isReserved = ({ section }: SectionReading, shape: ShapeFacts, name: string): boolean =>
  section.reader === "managed" && shape.open === "attributes" && RESERVED_NAME.test(name);

export const RESERVED_NAME = /^(?:config|lock)/;

function readAttributes(
  reading: SectionReading,
  element: Element,
  shape: ShapeFacts,
  pointer: string,
  out: Fields,
  isSection: boolean,
): void {
  let hasLocks = false;
  const { locks, sources } = reading.schema;
  for (const attribute of element.attributes) {
    const { name } = attribute;
    // Managed: `<clear>` takes no attribute at all.
    if (locks.has(name) && (shape !== CLEAR || reading.section.reader === "native")) {
      hasLocks = true;
      continue;
    }
    // What says where the content comes from is handled before the content is.
    if (isForeign(reading, attribute) || (isSection && sources.has(name))) continue;
    // Written twice or without a value: the syntax problem says so.
    if (name in out || !hasValue(reading, attribute)) continue;
    const at = step(pointer, name);
    reading.origins.set(at, attribute);
    const facts = ownProperty(shape.attributes, name);
    const damage = damageOf(reading, attribute);
    if (damage) reading.refused.set(at, damage);
    if (!facts && isReserved(reading, shape, name))
      report(
        reading,
        "unknown-attribute",
        attribute.nameSpan,
        `<${element.name}> cannot have an attribute "${name}": names that begin with "config" or "lock" are reserved.`,
      );
    const text = textOf(reading, attribute);
    const json = facts ? value(reading, facts, attribute, text, at) : text;
    if (json !== undefined) out[name] = json;
  }
  if (hasLocks) readLocks(reading, element, shape, pointer);
}

const CLEAR: ShapeFacts = {};

/** What may stand in an entry of that name: added ones after their shape, removals with the key only. */
export function directiveShape(collection: CollectionFacts, name: string): ShapeFacts | undefined {
  const added = ownProperty(collection.add, name);
  if (added) return added;
  if (name === collection.clear) return CLEAR;
  if (name !== collection.remove) return undefined;
  return { attributes: Object.fromEntries(keyAttributes(collection)) };
}

/** Recovery ended the element: its end tag is missing. */
export const isUnclosed = (element: Element) =>
  !element.selfClosing && element.endTag === undefined;

function readChildren(
  reading: SectionReading,
  element: Element,
  shape: ShapeFacts,
  pointer: string,
  out: Fields,
): void {
  const entries: Json[] = [];
  const seen = new Map<string, Element>();
  let unknown = 0;
  for (const child of reading.flow?.get(element) ?? element.children) {
    const inner = ownProperty(shape.elements, child.name);
    if (inner) {
      const first = seen.get(child.name);
      if (first) {
        // A transform names an element once for each thing that it does to it.
        if (reading.isTransform) continue;
        report(
          reading,
          "duplicate-element",
          child.nameSpan,
          {
            what: `<${child.name}> appears twice in <${element.name}>; the reader takes it once.`,
            next: "Move the content into the first one.",
          },
          { related: alsoAt(reading, first.nameSpan, "The first one.") },
        );
        continue;
      }
      seen.set(child.name, child);
      out[child.name] = readElement(reading, child, inner, step(pointer, child.name));
      continue;
    }
    if (shape.collection) {
      const at = step(step(step(pointer, "$entries"), entries.length), child.name);
      const entry = directiveShape(shape.collection, child.name);
      if (entry) {
        const wrapper = fields();
        wrapper[child.name] = readElement(reading, child, entry, at);
        entries.push(wrapper);
        continue;
      }
    }
    // An element without its end tag has swallowed what follows it; the walk reads that where it
    // belongs, and the syntax problem says what is wrong.
    if (shape.open === "all" || isUnclosed(element)) continue;
    // Unknown: the schema finds it under a name that no attribute can have.
    const key = `<${child.name}>${unknown++ === 0 ? "" : ` ${unknown}`}`;
    reading.origins.set(step(pointer, key), child);
    out[key] = fields();
  }
  if (entries.length > 0) out.$entries = entries;
}

/**
 * Reports text where the reader takes only elements.
 * @param inSection - there, white space that a reference spells is white space
 */
export function refuseText(reading: Reading, element: Element, inSection = false): void {
  if (element.onlyElements) return;
  const text = element.nodes.find(
    (node) =>
      node.kind === "cdata" ||
      (node.kind === "text" && !(inSection ? /^[ \t\r\n]*$/.test(node.value) : node.blank)),
  );
  if (!text) return;
  const raw = reading.document.source.text.slice(text.span.start, text.span.end);
  const start = text.span.start + (raw.length - raw.trimStart().length);
  const end = Math.max(start + 1, text.span.end - (raw.length - raw.trimEnd().length));
  // These are well-formed, and damage to everybody else.
  const damage = text.kind === "text" ? damageIn(raw) : undefined;
  if (damage !== undefined) {
    const from = text.span.start;
    const span = { start: from + damage.start, end: from + damage.end };
    report(reading, "xml-syntax", span, damage.message);
    return;
  }
  report(
    reading,
    "unknown-element",
    { start, end },
    {
      what: `Text is not allowed in <${element.name}>: the reader takes only elements there.`,
      next: "Remove it, or make it a comment.",
    },
  );
}

/** Reports processing instructions: taken inside sections, refused around them (XmlUtil). */
export function refuseInstructions(reading: Reading, element: Element): void {
  if (element.onlyElements) return;
  const instruction = element.nodes.find((node) => node.kind === "instruction");
  if (!instruction) return;
  report(reading, "unknown-element", instruction.span, {
    what: `A processing instruction is not allowed in <${element.name}>: the reader takes only elements and comments there.`,
    next: "Remove it.",
  });
}

/**
 * Normalises one element after its shape.
 * @param pointer - JSON pointer of the element's own JSON
 */
export function readElement(
  reading: SectionReading,
  element: Element,
  shape: ShapeFacts,
  pointer: string,
  isSection = false,
): Fields {
  const out = fields();
  reading.origins.set(pointer, element);
  readAttributes(reading, element, shape, pointer, out, isSection);
  readChildren(reading, element, shape, pointer, out);
  if (!reading.isTransform && !fits(shape, (name) => isThere(out[name])))
    refuseMix(reading, element, shape);
  if (shape.open !== "all") refuseText(reading, element, true);
  return out;
}

const isThere = (json: Json | undefined) => json !== undefined && json !== "" && json !== false;

/** Where a combination is judged: behind everything that the element says. */
function refuseMix(reading: SectionReading, element: Element, shape: ShapeFacts): void {
  report(reading, "missing-attribute", element.endTag ?? element.nameSpan, {
    what: `The attributes of <${element.name}> do not go together.`,
    because: `${shape.oneOfMeans ?? "Some are missing, or too many"}; ASP.NET refuses the section.`,
  });
}

/** Own property lookup: `constructor` as a name in a file must not reach the prototype. */
export function ownProperty<T>(
  record: Readonly<Record<string, T>> | undefined,
  name: string,
): T | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}
