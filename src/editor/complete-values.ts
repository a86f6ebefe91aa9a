/** Values that an attribute takes. */
import type { AttributeFacts } from "../../schema/vocabulary.js";
import type { Span } from "../source.js";
import { attributesInBase } from "./changes-of-transform.js";
import { placeOfTag } from "./complete-attributes.js";
import { PROVIDER_TYPES } from "../sessions/provider-types.js";
import type { Completion } from "./completion-item.js";
import { placeText } from "./in-force.js";
import { entriesAt, entryKind, type Named, PROVIDERS, referenceIn } from "./entries.js";
import type { Looked } from "./looked.js";
import { paragraphs } from "./markdown.js";
import { partsFor } from "./parts.js";
import { attributeIn, isTransform, type Place } from "./place.js";
import { refusedWords } from "./refused-words.js";
import { textAt, wordsOf } from "./texts.js";
import type { Typed } from "./typed.js";
import { XDT_ATTRIBUTES, xdtPrefix } from "./xdt.js";

type AtValue = Extract<Typed, { at: "attributeValue" }>;

/** One that is written as it stands, whatever surrounds it. */
interface Offered {
  readonly text: string;
  readonly kind: Completion["kind"];
  readonly isSnippet?: boolean;
  readonly detail?: string | undefined;
  readonly documentation?: string | undefined;
  readonly rank: number;
}

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");

/** The defaults of an attribute that takes more than words; `Infinite` only where it is one of them. */
function defaultsOf(facts: AttributeFacts): readonly string[] {
  if (wordsOf(facts) !== undefined || facts.kind === "timeSpan" || !("default" in facts)) return [];
  const { default: given } = facts;
  const all = typeof given === "object" ? given.map(({ value }) => value) : [given];
  return [...new Set(all.map(String))].filter((one) => one !== "");
}

/** Words that the schema knows; in managed sections those that only IIS takes are left out. */
function fromSchema(looked: Looked, tag: AtValue, place: Place): readonly Offered[] {
  const { attribute } = tag;
  const known = attributeIn(looked, place, attribute);
  if (!known) return [];
  const { facts, key } = known;
  const reader = place.section?.reader;
  const words = (wordsOf(facts) ?? []).filter((word) => {
    if (facts.kind !== "enum" && facts.kind !== "flags") return true;
    const only = facts.values[word]?.only;
    return only === undefined || reader === undefined || only === reader;
  });
  const given = "default" in facts ? facts.default : undefined;
  const byDefault = typeof given === "object" ? given.at(-1)?.value : given;
  const refused = refusedWords(looked, tag.element, attribute, words);
  const detailOf = (word: string) =>
    refused.get(word) ?? (String(byDefault) === word ? "default" : undefined);
  return [
    ...words.map(
      (text): Offered => ({
        text,
        kind: "value",
        detail: detailOf(text),
        documentation: textAt(looked.texts, `${key}=${text}`) ?? textAt(looked.texts, key),
        // They stay to be found: what they are refused for may be what is wrong.
        rank: refused.has(text) ? 3 : 1,
      }),
    ),
    ...defaultsOf(facts).map(
      (text): Offered => ({
        text: escaped(text),
        kind: "value",
        detail: "default",
        documentation: textAt(looked.texts, key),
        rank: facts.kind === "string" ? 1 : 2,
      }),
    ),
  ];
}

/** A string for the state service begins like one, and no other does. */
const fits =
  (attribute: string) =>
  ({ value }: Named): boolean =>
    value === undefined || /^\s*tcpip\s*=/i.test(value) === (attribute === "stateConnectionString");

/** Names of entries that the attribute may refer to. */
function fromEntries(looked: Looked, tag: AtValue, place: Place): readonly Offered[] {
  const element = tag.element;
  const kind =
    referenceIn(place.key ?? "", tag.attribute)?.to ??
    (element?.name === "remove" && tag.attribute === "name" ? entryKind(element) : undefined);
  if (!kind) return [];
  const found = entriesAt(looked, element ?? tag.parent, kind);
  return found.filter(fits(tag.attribute)).map(
    ({ name, at }): Offered => ({
      text: escaped(name),
      kind: "reference",
      detail: `${kind.what}, ${placeText(at, looked.cwd)}`,
      rank: 0,
    }),
  );
}

/** Names of attributes written in open brackets so far; undefined outside of such. */
function argumentsIn(before: string): readonly string[] | undefined {
  const [, said] =
    /^\s*(?:SetAttributes|SetTokenizedAttributes|RemoveAttributes|Match)\s*\(([^()]*)$/.exec(
      before,
    ) ?? [];
  return said?.split(",").map((one) => one.trim());
}

/** What is taken off need not stand in the transform, but in the file that it changes. */
const removable = (looked: Looked, { element, before }: AtValue): Iterable<string> =>
  element && /^\s*RemoveAttributes/.test(before) ? attributesInBase(looked, element) : [];

function ofTransform(looked: Looked, tag: AtValue): readonly Offered[] {
  const prefix = isTransform(looked) ? xdtPrefix(tag.element ?? tag.parent) : undefined;
  if (prefix === undefined || !tag.attribute.startsWith(`${prefix}:`)) return [];
  const named = argumentsIn(tag.before);
  if (named) {
    const own = (tag.element?.attributes ?? []).map(({ name }) => name);
    return [...new Set([...own, ...removable(looked, tag)])]
      .filter((name) => !/^xmlns\b/.test(name) && !name.startsWith(`${prefix}:`))
      .filter((name) => !named.includes(name))
      .map((text): Offered => ({ text, kind: "value", rank: 0 }));
  }
  const words = Object.entries(XDT_ATTRIBUTES).find(
    ([name]) => tag.attribute === `${prefix}:${name}`,
  )?.[1].words;
  return Object.entries(words ?? {}).map(
    ([, { snippet, summary }]): Offered => ({
      text: snippet,
      kind: "value",
      isSnippet: snippet.includes("$"),
      documentation: summary,
      rank: 1,
    }),
  );
}

/** The files beside the document that hold the section, as configSource names them. */
function filesFor(looked: Looked, tag: AtValue, place: Place): readonly Offered[] {
  if (place.role !== "section" || tag.attribute !== "configSource") return [];
  return partsFor(looked, place.path.slice(place.path.lastIndexOf("/") + 1)).map(
    (text): Offered => ({ text: escaped(text), kind: "reference", rank: 0 }),
  );
}

/** Types of providers as their packages write them. */
function typesFor({ key }: Place, attribute: string): readonly Offered[] {
  if (key !== `${PROVIDERS.section}/providers/add` || attribute !== "type") return [];
  return PROVIDER_TYPES.map((text): Offered => ({ text, kind: "value", rank: 1 }));
}

/** In a list, what is replaced is the part between the commas. */
function spanOf({ document }: Looked, { span, before }: AtValue, isList: boolean): Span {
  const isInBrackets = argumentsIn(before) !== undefined;
  if (!isList && !isInBrackets) return span;
  const { text } = document.source;
  const comma = isInBrackets
    ? Math.max(before.lastIndexOf(","), before.lastIndexOf("("))
    : before.lastIndexOf(",");
  const from = span.start + comma + 1;
  const start =
    from + (before.slice(comma + 1).length - before.slice(comma + 1).trimStart().length);
  const end = text.slice(span.start + before.length, span.end).search(isInBrackets ? /[,)]/ : /,/);
  return { start, end: end < 0 ? span.end : span.start + before.length + end };
}

/** Editors preselect the first: of equal ranks the default, since rules may be about the others. */
const byRank = (a: Completion, b: Completion): number =>
  a.rank - b.rank || Number(b.detail === "default") - Number(a.detail === "default");

/** The values that the attribute at the caret takes, with its quotes where they are missing. */
export function valuesFor(looked: Looked, tag: AtValue): readonly Completion[] {
  const place = placeOfTag(looked, tag);
  const known = place && attributeIn(looked, place, tag.attribute);
  const kind = known?.facts.kind;
  const isList =
    kind === "flags" || (known?.facts.kind === "enum" && known.facts.combinable === true);
  const span = spanOf(looked, tag, isList);
  const { open, close } = tag.quote;
  const offered = [
    ...(place ? [...fromEntries(looked, tag, place), ...fromSchema(looked, tag, place)] : []),
    ...ofTransform(looked, tag),
    ...(place ? [...filesFor(looked, tag, place), ...typesFor(place, tag.attribute)] : []),
  ];
  return offered
    .map((one) => (tag.by === "'" ? { ...one, text: one.text.replaceAll("'", '"') } : one))
    .map(
      ({ text, isSnippet = false, detail, documentation, ...rest }): Completion => ({
        label: isSnippet ? (text.split("(", 1)[0] ?? text) : text,
        span,
        insert: `${open}${text}${close}`,
        isSnippet,
        ...(detail === undefined ? {} : { detail }),
        ...(documentation === undefined ? {} : { documentation: paragraphs(documentation) }),
        ...rest,
      }),
    )
    .sort(byRank);
}
