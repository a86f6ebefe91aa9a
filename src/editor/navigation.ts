/** Where a name or a value leads: the line that decided it, the file it names, the entry it means. */
import { attributeOf, type Attribute } from "../document/tree.js";
import type { Location, Span } from "../source.js";
import { caretAt, endName } from "./caret.js";
import { changedBy, changersOf } from "./changes-of-transform.js";
import {
  chainOf,
  entriesAt,
  entryKind,
  isSame,
  type Mention,
  mentionsIn,
  pathOf,
  type Referable,
  referenceIn,
} from "./entries.js";
import { fileOf } from "./document-links.js";
import { describedAt, inForceAt, isAt, replacedAt } from "./in-force.js";
import type { Looked } from "./looked.js";
import { placeOf } from "./place.js";

/** Somewhere that an editor can go: a place in a text at hand, or a file by its path. */
export type Target = Location | { readonly path: string };

/** A name with the collection whose entries have such names. */
export interface Meant {
  readonly to: Referable;
  readonly name: string;
  readonly attribute: Attribute;
}

/** What an attribute names: an entry itself, or what refers to one. */
function meantBy(attribute: Attribute): Meant | undefined {
  const { parent, name, value } = attribute;
  const own = name === "name" ? entryKind(parent) : undefined;
  // A fragment begins with the section's own element.
  const path = pathOf(parent);
  const reference = referenceIn(path, name) ?? referenceIn(`system.web/${path}`, name);
  const to = own ?? reference?.to;
  return to && value !== "" ? { to, name: value, attribute } : undefined;
}

/** What hides or sets the value of an attribute that stands in the text. */
function decider(looked: Looked, attribute: Attribute): readonly Location[] {
  const { parent, name } = attribute;
  const place = placeOf(looked, parent);
  const found = describedAt(looked, parent, place, name);
  if (!found) return [];
  const { from, shadowed } = found.value;
  const base = replacedAt(looked, parent, place, name)?.from;
  return distinct([
    ...(base === undefined || base === "default" || base === "unseen" ? [] : [base]),
    ...(from === "default" || from === "unseen" ? [] : [from]),
    ...shadowed,
  ]);
}

/** Values of a section that other lines decide. */
function sectionDeciders(looked: Looked, path: string, element: Attribute["parent"]) {
  const values = inForceAt(looked, element)?.describe(path)?.values ?? [];
  const places = values.flatMap(({ from }) =>
    from === "default" || from === "unseen" ? [] : [from],
  );
  const { start, end } = element.span;
  return distinct(
    places.filter(
      ({ source, span }) =>
        source.path !== looked.document.source.path || span.start < start || span.end > end,
    ),
  );
}

function distinct(places: readonly Location[]): readonly Location[] {
  return [
    ...new Map(
      places.map((one) => [`${one.source.path}|${one.span.start}|${one.span.end}`, one]),
    ).values(),
  ];
}

/**
 * Where the name or value at an offset comes from. Of a name that refers to an entry, that entry; of
 * a file, that file; of an attribute, the line that decides it where that is another one, else what
 * it overrides; of an element of a transform, what it changes; of a section, the lines elsewhere that
 * decide a part of it.
 */
export function definition(looked: Looked, offset: number): readonly Target[] {
  const caret = caretAt(looked.document, offset);
  if (caret.at === "elementName") {
    const changed = changedBy(looked, caret.element);
    if (changed.length > 0) return changed;
    const place = placeOf(looked, caret.element);
    return place.role === "section" && place.section
      ? sectionDeciders(looked, place.path, caret.element)
      : [];
  }
  if (caret.at !== "attributeName" && caret.at !== "attributeValue") return [];
  const { attribute } = caret;
  const path = fileOf(looked, attribute);
  if (path !== undefined) return [{ path }];
  const meant = caret.at === "attributeValue" ? meantBy(attribute) : undefined;
  if (meant) {
    const entry = entriesAt(looked, attribute.parent, meant.to).find(({ name }) =>
      isSame(meant.to, name, meant.name),
    );
    if (entry) return [entry.at];
  }
  return decider(looked, attribute).filter((place) => !isAt(looked, place, attribute));
}

/** The name at an offset, or the entry whose tag it touches. */
export function meantAt(looked: Looked, offset: number): Meant | undefined {
  const caret = caretAt(looked.document, offset);
  if (caret.at === "attributeValue" || caret.at === "attributeName")
    return meantBy(caret.attribute);
  if (caret.at !== "elementName" || !entryKind(caret.element)) return undefined;
  const name = attributeOf(caret.element, "name");
  return name && meantBy(name);
}

/** Everything in the files of the chain that names the same entry. */
function mentionsAt(
  looked: Looked,
  offset: number,
): { readonly meant: Meant; readonly mentions: readonly Mention[] } | undefined {
  const meant = meantAt(looked, offset);
  if (!meant) return undefined;
  const mentions = chainOf(looked).flatMap((document) =>
    [...mentionsIn(document, meant.to)].filter(({ attribute }) =>
      isSame(meant.to, attribute.value, meant.name),
    ),
  );
  return { meant, mentions };
}

const placeOfMention = ({ document, attribute }: Mention): Location => ({
  source: document.source,
  span: attribute.valueSpan,
});

/**
 * All places in the files around that name the provider, connection string or pool at an offset; of
 * another element, what a transform changes by it, or the elements of transforms that change it.
 */
export function references(
  looked: Looked,
  offset: number,
  { declaration = true }: { readonly declaration?: boolean } = {},
): readonly Location[] {
  const found = mentionsAt(looked, offset)?.mentions;
  if (!found) {
    const caret = caretAt(looked.document, offset);
    if (caret.at !== "elementName") return [];
    return [...changedBy(looked, caret.element), ...changersOf(looked, caret.element)];
  }
  return found.filter(({ role }) => declaration || role !== "entry").map(placeOfMention);
}

export interface DocumentHighlight {
  readonly span: Span;
  readonly kind: "read" | "write" | "text";
}

/** What in the document belongs to what the caret touches: its other tag, or the same name. */
export function documentHighlights(looked: Looked, offset: number): readonly DocumentHighlight[] {
  const caret = caretAt(looked.document, offset);
  if (caret.at === "elementName") {
    const end = endName(caret.element, looked.document.source.text);
    return [caret.element.nameSpan, ...(end ? [end] : [])].map((span) => ({ span, kind: "text" }));
  }
  const meant = meantAt(looked, offset);
  if (!meant) return [];
  return [...mentionsIn(looked.document, meant.to)]
    .filter(({ attribute }) => isSame(meant.to, attribute.value, meant.name))
    .map(({ attribute, role }) => ({
      span: attribute.valueSpan,
      kind: role === "reference" ? "read" : "write",
    }));
}
