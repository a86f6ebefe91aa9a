/** Values that an attribute takes. */
import type { AttributeFacts } from "../../schema/vocabulary.js";
import type { Span } from "../source.js";
import { placeOfTag } from "./complete-attributes.js";
import type { Completion } from "./completion-item.js";
import { placeText } from "./in-force.js";
import { entriesAt, entryKind, referenceIn } from "./entries.js";
import type { Looked } from "./looked.js";
import { paragraphs } from "./markdown.js";
import { attributeIn, isTransform, type Place } from "./place.js";
import { textAt, wordsOf } from "./texts.js";
import type { Typed } from "./typed.js";
import { XDT_ATTRIBUTES, xdtPrefix } from "./xdt.js";

type AtValue = Extract<Typed, { at: "attributeValue" }>;

/** One that is written as it stands, whatever surrounds it. */
interface Offered {
  readonly text: string;
  readonly kind: Completion["kind"];
  readonly isSnippet?: boolean;
  readonly detail?: string;
  readonly documentation?: string | undefined;
  readonly rank: number;
}

const escaped = (text: string) =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");

/** The defaults of an attribute that holds a number. */
function numbersOf(facts: AttributeFacts): readonly string[] {
  if (facts.kind === "boolean" || facts.kind === "enum" || facts.kind === "flags") return [];
  if (facts.kind === "string" || facts.kind === "timeSpan") return [];
  const { default: given } = facts;
  const all = typeof given === "object" ? given.map(({ value }) => value) : [given ?? []].flat();
  return [...new Set([...all.map(String), ...(facts.infinite ? ["Infinite"] : [])])];
}

/** Words that the schema knows; in managed sections those that only IIS takes are left out. */
function fromSchema(looked: Looked, place: Place, attribute: string): readonly Offered[] {
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
  return [
    ...words.map(
      (text): Offered => ({
        text,
        kind: "value",
        ...(String(byDefault) === text ? { detail: "default" } : {}),
        documentation: textAt(looked.texts, `${key}=${text}`) ?? textAt(looked.texts, key),
        rank: 1,
      }),
    ),
    ...numbersOf(facts).map(
      (text): Offered => ({
        text,
        kind: "value",
        documentation: textAt(looked.texts, key),
        rank: 2,
      }),
    ),
  ];
}

/** Names of entries that the attribute may refer to. */
function fromEntries(looked: Looked, tag: AtValue, place: Place): readonly Offered[] {
  const element = tag.element;
  const kind =
    referenceIn(place.key ?? "", tag.attribute)?.to ??
    (element?.name === "remove" && tag.attribute === "name" ? entryKind(element) : undefined);
  if (!kind) return [];
  return entriesAt(looked, element ?? tag.parent, kind).map(
    ({ name, at }): Offered => ({
      text: escaped(name),
      kind: "reference",
      detail: `${kind.what}, ${placeText(at, looked.cwd)}`,
      rank: 0,
    }),
  );
}

function ofTransform(looked: Looked, tag: AtValue): readonly Offered[] {
  const prefix = isTransform(looked) ? xdtPrefix(tag.element ?? tag.parent) : undefined;
  if (prefix === undefined || !tag.attribute.startsWith(`${prefix}:`)) return [];
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

/** In a list, what is replaced is the part between the commas. */
function spanOf({ document }: Looked, { span, before }: AtValue, isList: boolean): Span {
  if (!isList) return span;
  const { text } = document.source;
  const comma = before.lastIndexOf(",");
  const from = span.start + comma + 1;
  const start =
    from + (before.slice(comma + 1).length - before.slice(comma + 1).trimStart().length);
  const end = text.slice(span.start + before.length, span.end).search(/,/);
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
    ...(place
      ? [...fromEntries(looked, tag, place), ...fromSchema(looked, place, tag.attribute)]
      : []),
    ...ofTransform(looked, tag),
  ];
  return offered
    .map(
      ({ text, isSnippet = false, documentation, ...rest }): Completion => ({
        label: isSnippet ? (text.split("(", 1)[0] ?? text) : text,
        span,
        insert: `${open}${text}${close}`,
        isSnippet,
        ...(documentation === undefined ? {} : { documentation: paragraphs(documentation) }),
        ...rest,
      }),
    )
    .sort(byRank);
}
