/** Attributes that an element takes and does not have yet. */
import type { AttributeFacts } from "../../schema/vocabulary.js";
import { isSpace } from "../document/names.js";
import type { Completion } from "./completion-item.js";
import { referenceIn } from "./entries.js";
import type { Looked } from "./looked.js";
import { isTransform, type Place, placeOf, shapeOfChild } from "./place.js";
import { textAt, typeAt, wordsOf } from "./texts.js";
import type { Typed } from "./typed.js";
import { XDT_ATTRIBUTES, XDT_DECLARATION, xdtPrefix } from "./xdt.js";
import { sectionAsRoot } from "../settings/fragment.js";

type AtName = Extract<Typed, { at: "attributeName" | "attributeValue" }>;

/** What a tag is, also while the reader sees no element in it. */
export function placeOfTag(looked: Looked, { element, name, parent }: AtName): Place | undefined {
  if (element) return placeOf(looked, element);
  const { schema } = looked;
  if (!parent) {
    if (name === "configuration")
      return {
        role: "configuration",
        key: name,
        path: "",
        inner: [],
        shape: schema.keywords.configuration,
      };
    const section = sectionAsRoot(schema, name);
    return (
      section && {
        role: "section",
        key: section.path,
        path: section.path,
        section,
        shape: section,
        inner: [],
      }
    );
  }
  const above = placeOf(looked, parent);
  if (above.role === "configuration" && (name === "location" || name === "configSections"))
    return { role: name, key: name, path: "", inner: [], shape: schema.keywords[name] };
  if (above.section || above.role === "configSections") {
    const shape = shapeOfChild(above.shape, name);
    return shape && { ...above, role: "inside", key: `${above.key ?? ""}/${name}`, shape };
  }
  const path = [above.path, name].filter((part) => part !== "").join("/");
  const section = schema.section(path);
  return section
    ? { role: "section", key: path, path, section, shape: section, inner: [] }
    : { role: "unknown", key: undefined, path, inner: [] };
}

interface Offered {
  readonly name: string;
  readonly key?: string;
  readonly facts?: AttributeFacts;
  readonly summary?: string;
  readonly rank: number;
  /** Something can be chosen for its value. */
  readonly hasChoice: boolean;
  readonly value?: string;
}

const offer = (
  place: Place,
  attributes: Readonly<Record<string, AttributeFacts>> | undefined,
  prefix: string,
  rank: number,
): readonly Offered[] =>
  Object.entries(attributes ?? {}).map(([name, facts]) => ({
    name,
    key: `${prefix}@${name}`,
    facts,
    rank: facts.required ? rank - 1 : rank,
    hasChoice: wordsOf(facts) !== undefined || referenceIn(place.key ?? "", name) !== undefined,
  }));

function ofTransform(looked: Looked, tag: AtName): readonly Offered[] {
  if (!isTransform(looked)) return [];
  const prefix = xdtPrefix(tag.element ?? tag.parent);
  if (prefix === undefined)
    return tag.parent
      ? []
      : [{ name: XDT_DECLARATION.name, value: XDT_DECLARATION.value, rank: 1, hasChoice: false }];
  if (!tag.parent) return [];
  return Object.entries(XDT_ATTRIBUTES).map(([name, { summary }]) => ({
    name: `${prefix}:${name}`,
    summary,
    rank: 3,
    hasChoice: true,
  }));
}

function offeredOn(looked: Looked, tag: AtName, place: Place | undefined): readonly Offered[] {
  const { element, section } = looked.schema.keywords;
  if (!place) return ofTransform(looked, tag);
  return [
    ...offer(place, place.shape?.attributes, place.key ?? "", 2),
    ...ofTransform(looked, tag),
    ...(place.role === "section" ? offer(place, section.attributes, "section", 4) : []),
    ...(place.role === "section" || place.section ? offer(place, element.attributes, "*", 5) : []),
  ];
}

/** The attributes of a tag that are not written yet, what is required first. */
export function attributesFor(
  looked: Looked,
  tag: Extract<Typed, { at: "attributeName" }>,
): readonly Completion[] {
  const place = placeOfTag(looked, tag);
  const { text } = looked.document.source;
  const blankBefore = isSpace(text.charCodeAt(tag.span.start - 1)) ? "" : " ";
  const blankBehind = /^(?:[\s/<>]|$)/.test(text.slice(tag.span.end, tag.span.end + 1)) ? "" : " ";
  const used = new Set(
    (tag.element?.attributes ?? []).flatMap(({ name, nameSpan }) =>
      nameSpan.start === tag.span.start && tag.span.end > tag.span.start ? [] : name,
    ),
  );
  return offeredOn(looked, tag, place)
    .filter(({ name }) => !used.has(name))
    .map(({ name, key, summary, rank, hasChoice, value }): Completion => {
      const documentation = summary ?? textAt(looked.texts, key);
      const detail = key === undefined ? undefined : typeAt(looked.texts, key);
      return {
        label: name,
        kind: "attribute",
        span: tag.span,
        insert: tag.hasValue ? name : `${blankBefore}${name}="${value ?? "$1"}"${blankBehind}`,
        isSnippet: !tag.hasValue && value === undefined,
        ...(detail === undefined ? {} : { detail }),
        ...(documentation === undefined ? {} : { documentation }),
        rank,
        ...(hasChoice && !tag.hasValue ? { asksAgain: true as const } : {}),
      };
    })
    .sort((a, b) => a.rank - b.rank);
}
