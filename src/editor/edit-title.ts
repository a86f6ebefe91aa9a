/** Edits in the words of a menu: `Set mode to "InProc"`, `Remove attribute timeout`. */
import type { Edit } from "../diagnostic.js";
import { scan } from "../document/scan.js";
import type { Attribute, Comment, Document, Element } from "../document/tree.js";
import { byFile, distinct, edited } from "../fix/edits.js";
import { folderOf } from "../paths.js";
import { mayShow } from "../report/apart.js";
import { relativePath } from "../report/relative.js";
import { secretSpans } from "../report/mask.js";
import { createSource, type Location, type Source, type Span } from "../source.js";
import { elementAround, elementsIn } from "./caret.js";
import { recent } from "../recent.js";
import { plainLine } from "./plain-line.js";

/** What stands in a title of one value or of one part of a text. */
const LONGEST_VALUE = 60;

/** So many things a title names; the rest it counts. */
const MOST = 3;

/** Attributes by which an entry of a list is known. */
const KEYS = ["name", "key", "path", "id", "connectionStringName"];

const documentOf = recent((source: Source): Document => scan(source));

const scanned = (text: string): Document => scan(createSource("part", text));

const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;

const short = (text: string) => plainLine(text.replace(/\s+/g, " ").trim(), LONGEST_VALUE);

/** A value in quotes; undefined where it may be a secret, as its element shows it. */
function quoted({ name, value, parent }: Attribute): string | undefined {
  // An entry such as <add key="Password" value="..."/> says only as a whole what its value is.
  const before = parent.attributes
    .filter((one) => one.name !== name)
    .map((one) => `${one.name}="${one.value}" `);
  const tag = `<${parent.name} ${before.join("")}${name}="`;
  const at = { start: tag.length, end: tag.length + value.length };
  const isSecret =
    !mayShow(value) ||
    secretSpans(`${tag}${value}"/>`).some(({ start, end }) => start < at.end && at.start < end);
  return isSecret ? undefined : `"${short(value)}"`;
}

/** `timeout="30"`; without its value where that may be a secret. */
function attributeText(attribute: Attribute): string {
  const said = quoted(attribute);
  return said === undefined ? attribute.name : `${attribute.name}=${said}`;
}

/** `<add name="x">`: what is inside a bare element says more than that. */
function elementText(element: Element, isNew: boolean): string {
  const { name, attributes, children } = element;
  const [only, second] = children;
  if (only && !second && attributes.length === 0) return elementText(only, isNew);
  const key = attributes.find((one) => KEYS.includes(one.name));
  const told = isNew ? attributes : key ? [key] : [];
  const tag = [name, ...told.map(attributeText)].join(" ");
  return `<${short(tag)}${isNew && children.length === 0 ? "/" : ""}>`;
}

const list = (words: readonly string[]) =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

/** What is different between two start tags. */
function betweenTags(before: Element, after: Element): string[] {
  const had = new Map(before.attributes.map((one) => [one.name, one]));
  const has = new Map(after.attributes.map((one) => [one.name, one]));
  const gone = before.attributes.filter(({ name }) => !has.has(name));
  const come = after.attributes.filter(({ name }) => !had.has(name));
  const [old, fresh] = [gone[0], come[0]];
  const isRenamed =
    old && fresh && gone.length === 1 && come.length === 1 && old.value === fresh.value;
  // What stands twice goes once.
  const twice = before.attributes.filter((one) => had.get(one.name) !== one);
  const isOnceNow = after.attributes.length < before.attributes.length;
  const removed = gone.length === 0 && isOnceNow ? twice : gone;
  const names = [...new Set(removed.map(({ name }) => name))];
  const changed = after.attributes.filter(
    ({ name, value }) => had.has(name) && had.get(name)?.value !== value,
  );
  return [
    ...(before.name === after.name ? [] : [`rename <${before.name}> to <${after.name}>`]),
    ...(isRenamed ? [`rename attribute ${short(old.name)} to ${short(fresh.name)}`] : []),
    ...(isRenamed || names.length === 0
      ? []
      : [`remove attribute${names.length === 1 ? "" : "s"} ${list(names.map(short))}`]),
    ...(isRenamed ? [] : come.map((one) => `add ${attributeText(one)}`)),
    ...changed.map((one) => {
      const said = quoted(one);
      return said === undefined ? `change ${short(one.name)}` : `set ${short(one.name)} to ${said}`;
    }),
  ];
}

/** The tag in which an edit stands: all that is done to it is told together. */
function tagAround(document: Document, span: Span): Element | undefined {
  const element = elementAround(document, span.start);
  if (!element) return undefined;
  const { start, end } = element.startTag;
  return start < span.start && span.start < end && span.end <= end ? element : undefined;
}

function ofTag(element: Element, edits: readonly Edit[], { text }: Source): string[] {
  const { start, end } = element.startTag;
  const moved = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - start, end: edit.span.end - start },
  }));
  const tag = text.slice(start, end);
  const [before, after] = [scanned(tag).root, scanned(edited(tag, moved)).root];
  return before && after ? betweenTags(before, after) : [];
}

/** What a span holds as a whole, and what does not stand in another of it. */
function wholeIn(
  { comments }: Document,
  elements: readonly Element[],
  span: Span,
): { readonly elements: readonly Element[]; readonly comments: readonly Comment[] } {
  const all = elements.filter((one) => holds(span, one.span));
  return {
    elements: all.filter(({ parent }) => !parent || !all.includes(parent)),
    comments: comments.filter(
      (one) => holds(span, one.span) && !all.some((element) => holds(element.span, one.span)),
    ),
  };
}

const rootsOf = ({ nodes }: Document) => nodes.filter((node) => node.kind === "element");

/** An edit between tags: elements and comments that go or come. */
function between(document: Document, elements: readonly Element[], edit: Edit): string[] {
  const { span, text } = edit;
  const old = wholeIn(document, elements, span);
  const now = scanned(text);
  const come = rootsOf(now);
  const [one, other] = [old.elements[0], come[0]];
  if (one && other && old.elements.length === 1 && come.length === 1) {
    const told = betweenTags(one, other);
    if (told.length > 0) return told;
  }
  const phrases = [
    ...old.elements.map((element) => `remove ${elementText(element, false)}`),
    ...(old.comments.length > 0 && now.comments.length === 0 ? ["remove the comment"] : []),
    ...come.map((element) => `add ${elementText(element, true)}`),
    ...(now.comments.length > 0
      ? [old.comments.length > 0 ? "change the comment" : "add a comment"]
      : []),
  ];
  return phrases.length > 0 ? phrases : [replaced(edit)];
}

/** What has no name: a part of a comment, damage. */
function replaced({ source, span, text }: Edit): string {
  const said = (part: string) => (mayShow(part) ? `"${short(part)}"` : "a part of the text");
  const old = source.text.slice(span.start, span.end);
  if (text.trim() === "") return old.trim() === "" ? "remove space" : `remove ${said(old)}`;
  if (old.trim() === "") return `insert ${said(text)}`;
  return `replace ${said(old)} with ${said(text)}`;
}

/** A renamed element is named anyway. */
const isOnlyRename = ([one = "", ...others]: readonly string[]) =>
  others.length === 0 && one.startsWith("rename <");

/** End tags are renamed with their start tags. */
const isEndName = (elements: readonly Element[], { span, text }: Edit) =>
  /^[^\s<>/]+$/.test(text) &&
  elements.some(({ endTag }) => endTag && endTag.start < span.start && holds(endTag, span));

/** The element of a tag, and by what it is known among others of its name. */
function ownerText(element: Element): string {
  let entry: Element | undefined = element;
  const keyOf = ({ attributes }: Element) => attributes.find((one) => KEYS.includes(one.name));
  while (entry && !keyOf(entry)) entry = entry.parent;
  if (entry === element) return elementText(element, false);
  const key = entry && keyOf(entry);
  const said = key && entry?.name !== "location" ? quoted(key) : undefined;
  return `<${short(element.name)}>${said === undefined ? "" : ` of ${said}`}`;
}

function ofFile(edits: readonly Edit[], at: Location | undefined): string[] {
  const [first] = edits;
  if (!first) return [];
  const { source } = first;
  const document = documentOf(source);
  const elements = [...elementsIn(document)];
  const byTag = new Map<Element | Edit, Edit[]>();
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start)) {
    const tag = tagAround(document, edit.span);
    byTag.set(tag ?? edit, [...(byTag.get(tag ?? edit) ?? []), edit]);
  }
  const phrases = Array.from(byTag, ([tag, own]): string[] => {
    if ("kind" in tag) {
      const told = ofTag(tag, own, source);
      if (told.length === 0) return own.map(replaced);
      const isHere =
        !at ||
        (at.source.path === source.path && holds(tag.startTag, at.span)) ||
        isOnlyRename(told);
      return isHere ? told : [`${list(told)} on ${ownerText(tag)}`];
    }
    return between(document, elements, tag);
  });
  const isRename = phrases.flat().some((phrase) => phrase.startsWith("rename <"));
  return phrases.flatMap((own, i) => {
    const [edit] = [...byTag.values()][i] ?? [];
    return isRename && edit && isEndName(elements, edit) ? [] : own;
  });
}

/**
 * What edits do, in words that begin in lower case: `set mode to "InProc"`. No secret is in them.
 * @param path - of the document that a person looks at: other files are named
 * @param at - what the edits are about: attributes of any other element are told with that element
 */
export function editTitle(edits: readonly Edit[], path: string, at?: Location): string {
  const phrases = Array.from(byFile(distinct(edits)), ([file, own]) =>
    ofFile(own, at).map((phrase) =>
      file === path ? phrase : `${phrase} in ${relativePath(folderOf(path), file)}`,
    ),
  ).flat();
  const all = [...new Set(phrases)];
  const rest = all.length - MOST;
  const told = rest > 1 ? [...all.slice(0, MOST), `make ${rest} more changes`] : all;
  return list(told);
}

/** The same as the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
