/** What an editor shows over a name or a value. */
import type { Registered } from "../../schema/vocabulary.js";
import type { Attribute, Element } from "../document/tree.js";
import { ownProperty } from "../settings/normalise.js";
import type { Schema } from "../settings/schema.js";
import type { Span } from "../source.js";
import { type Caret, caretAt, within } from "./caret.js";
import { doesNotStart } from "./does-not-start.js";
import {
  deciderText,
  describedAt,
  inForceAt,
  inForceText,
  replacedAt,
  valueMarkdown,
} from "./in-force.js";
import type { Looked, Marked } from "./looked.js";
import { bullets, code, paragraphs, plainText } from "./markdown.js";
import { attributeIn, placeOf, type Place } from "./place.js";
import { refusalOf } from "./refused.js";
import { summaryAt, textAt, wordsOf } from "./texts.js";
import { xdtAttribute } from "./xdt.js";

/** So many values of a section are told; `effective` shows all. */
const MOST = 12;

const OWNERS: Readonly<Record<Registered["reader"], string>> = {
  managed: "ASP.NET",
  native: "IIS",
  both: "ASP.NET and IIS",
};

/** What the servers register under a path that the schema does not describe. */
function registeredText(schema: Schema, path: string): string | undefined {
  const all = schema.registered(path);
  const owner = schema.usualOwner(path);
  if (all.length === 0) return owner === undefined ? undefined : `Declared by ${owner}.`;
  return bullets(
    all.flatMap(({ reader, level, feature, since }) => [
      `Read by ${OWNERS[reader]}`,
      ...(level === "Everywhere" ? [] : [`May stand at: ${level}`]),
      ...(since?.dotnet === undefined ? [] : [`Since .NET ${since.dotnet}`]),
      ...(since?.iis === undefined ? [] : [`Since IIS ${since.iis}`]),
      ...(feature === undefined ? [] : [`Belongs to ${feature}`]),
    ]),
  );
}

function refusedText(looked: Looked, element: Element): string | undefined {
  const refusal = refusalOf(looked, element);
  if (!refusal) return undefined;
  const refused = `**Not in force**: refused here by ${code(refusal.rule)}.`;
  return [refused, doesNotStart(looked, element)].filter((part) => part !== undefined).join(" ");
}

/** What files say of a section, and who says it. */
function sectionInForce(looked: Looked, element: Element, { path }: Place): string | undefined {
  const refused = refusedText(looked, element);
  if (refused !== undefined) return refused;
  const inForce = inForceAt(looked, element);
  const all = inForce?.describe(path)?.values;
  if (!inForce || !all) return undefined;
  const written = all.filter(({ from }) => from !== "default");
  const stopped = doesNotStart(looked, element);
  if (written.length === 0)
    return paragraphs(stopped, `**In force** for ${code(inForce.path)}: all defaults.`);
  const lines = written.slice(0, MOST).map((one) => {
    const by = plainText(deciderText(one, looked.cwd));
    return `${code(one.name)}: ${valueMarkdown(one)}, ${by}`;
  });
  const rest = written.length - lines.length;
  return paragraphs(
    stopped,
    `**In force** for ${code(inForce.path)}:`,
    bullets([...lines, ...(rest > 0 ? [`and ${rest} more`] : [])]),
  );
}

function elementText(looked: Looked, element: Element): string | undefined {
  const place = placeOf(looked, element);
  const { role, key, path } = place;
  if (role === "group")
    return paragraphs(
      `**${plainText(path)}**`,
      "A group of sections.",
      registeredText(looked.schema, path),
    );
  if (role === "section" && key === undefined)
    return paragraphs(`**${plainText(path)}**`, registeredText(looked.schema, path));
  const text = textAt(looked.texts, key);
  if (text === undefined) return undefined;
  return paragraphs(text, role === "section" ? sectionInForce(looked, element, place) : undefined);
}

/** Each name that is taken, with what it means. */
function valuesText(looked: Looked, key: string, words: readonly string[]): string {
  return bullets(
    words.map((word) => {
      const summary = summaryAt(looked.texts, `${key}=${word}`);
      return summary === undefined ? code(word) : `${code(word)}: ${summary}`;
    }),
  );
}

function inForceOf(looked: Looked, attribute: Attribute, place: Place) {
  const { name, parent } = attribute;
  const found = describedAt(looked, parent, place, name);
  const refused = found && refusedText(looked, parent);
  if (refused !== undefined) return refused;
  if (!found) return undefined;
  const base = replacedAt(looked, parent, place, name);
  return paragraphs(
    doesNotStart(looked, parent, attribute),
    inForceText(found.value, found.path, looked.cwd),
    base &&
      `Without the transform: ${valueMarkdown(base)}, ${plainText(deciderText(base, looked.cwd))}.`,
  );
}

function attributeText(looked: Looked, attribute: Attribute): string | undefined {
  const xdt = xdtAttribute(attribute);
  if (xdt)
    return paragraphs(
      `**${plainText(attribute.name)}**`,
      xdt.summary,
      bullets(Object.entries(xdt.words).map(([word, { summary }]) => `${code(word)}: ${summary}`)),
    );
  const place = placeOf(looked, attribute.parent);
  const known = attributeIn(looked, place, attribute.name);
  const inForce = inForceOf(looked, attribute, place);
  if (!known) {
    // A parameter of a provider's own.
    return inForce && paragraphs(`**${plainText(attribute.name)}**`, inForce);
  }
  const words = known.facts.kind === "boolean" ? undefined : wordsOf(known.facts);
  return paragraphs(
    textAt(looked.texts, known.key),
    words && valuesText(looked, known.key, words),
    inForce,
  );
}

/** The word of a list that a caret stands in. */
function wordAt(looked: Looked, { valueSpan }: Attribute, offset: number): Marked["span"] {
  const { text } = looked.document.source;
  const isBetween = (at: number) => /[\s,()]/.test(text.charAt(at));
  let start = Math.min(Math.max(offset, valueSpan.start), valueSpan.end);
  let end = start;
  while (start > valueSpan.start && !isBetween(start - 1)) start--;
  while (end < valueSpan.end && !isBetween(end)) end++;
  return { start, end };
}

/** What the word of a value means; undefined where the value is no list of known words. */
function wordText(looked: Looked, attribute: Attribute, span: Span): string | undefined {
  const word = looked.document.source.text.slice(span.start, span.end);
  const words = xdtAttribute(attribute)?.words;
  // What stands in its brackets is told by what it is for.
  for (const one of [word, attribute.value.split("(", 1)[0]?.trim() ?? ""]) {
    const xdt = ownProperty(words, one);
    if (xdt) return paragraphs(`**${plainText(one)}**`, xdt.summary);
  }
  const place = placeOf(looked, attribute.parent);
  const known = attributeIn(looked, place, attribute.name);
  const text = known && textAt(looked.texts, `${known.key}=${word}`);
  return text && paragraphs(text, inForceOf(looked, attribute, place));
}

function textOf(looked: Looked, caret: Caret): string | undefined {
  switch (caret.at) {
    case "elementName":
      return elementText(looked, caret.element);
    case "attributeName":
    case "attributeValue":
      return attributeText(looked, caret.attribute);
    default:
      return undefined;
  }
}

/**
 * What is known of the name or the value at an offset: meaning, type, default, range, the values
 * that are allowed, since when, where IIS Manager shows it, what is in force and who decided it.
 * @param offset - UTF-16; any number is taken
 * @returns Markdown over the span that it is about; undefined where nothing is known
 */
export function hover(looked: Looked, offset: number): Marked | undefined {
  const caret = caretAt(looked.document, offset);
  if (caret.at === "attributeValue") {
    const at = within(looked.document.source.text, offset);
    const span = wordAt(looked, caret.attribute, at);
    const word = wordText(looked, caret.attribute, span);
    if (word !== undefined) return { span, markdown: word };
  }
  const markdown = textOf(looked, caret);
  return markdown === undefined || markdown === "" ? undefined : { span: caret.span, markdown };
}
