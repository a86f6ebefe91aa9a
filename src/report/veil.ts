/**
 * What of a source a code frame shows. Names and punctuation; of the values the one that the finding
 * is about, where the schema knows its attribute and calls it no secret; what is a word of the
 * schema anyway; and nothing else. What is not recognised is hidden, not shown.
 */
import { isSecretIn } from "../../schema/secret.js";
import { scan } from "../document/scan.js";
import type { Attribute, Element, Node } from "../document/tree.js";
import { recent } from "../recent.js";
import { namesSecret, spills } from "../settings/refused-value.js";
import type { Schema } from "../settings/schema.js";
import { isNameLike, vocabularyOf } from "../settings/vocabulary.js";
import { createSource, type Source, type Span, textOf } from "../source.js";
import { apart, hiddenIn } from "./apart.js";
import { type KnownAttribute, knownAttribute } from "./known-values.js";
import { isChoice, MASK, maskParameter, merged, secretSpans } from "./mask.js";

/** A part of the source, and what stands in its place. */
export interface Veiled extends Span {
  readonly text: string;
}

/** Stands for a value that is not shown. */
const DOTS = "...";
/** Values up to this length are words like "true" and "add". */
const FEW = 4;

type Kind = "name" | "value" | "text" | "comment" | "declaration" | "instruction";

interface Region extends Span {
  readonly kind: Kind;
  readonly attribute?: Attribute;
}

function addNode(node: Node, regions: Region[], waiting: Node[]): void {
  switch (node.kind) {
    case "element":
      addElement(node, regions, waiting);
      return;
    case "instruction":
      regions.push({
        ...node.span,
        kind: node.target.toLowerCase() === "xml" ? "declaration" : "instruction",
      });
      return;
    case "comment":
      regions.push({ ...node.span, kind: "comment" });
      return;
    default:
      if (!node.blank) regions.push({ ...node.span, kind: "text" });
  }
}

const regionOf = ({ start, end }: Span, kind: Kind): Region => ({ start, end, kind });

function addElement(element: Element, regions: Region[], waiting: Node[]): void {
  regions.push(regionOf(element.nameSpan, "name"));
  for (const attribute of element.attributes) {
    const { nameSpan, valueSpan } = attribute;
    // A name without a value may be the rest of somebody's value with a quote in it.
    if (valueSpan.start === nameSpan.end) continue;
    const { start, end } = valueSpan;
    regions.push(regionOf(nameSpan, "name"), { start, end, kind: "value", attribute });
  }
  // The last one first, since the end of the list comes next: so regions are found in order.
  const { nodes } = element;
  for (let i = nodes.length - 1; i >= 0; i--) waiting.push(nodes[i]!);
}

/** The parts of a source in order. */
const regionsOf = recent((source: Source): readonly Region[] => {
  const regions: Region[] = [];
  const waiting = scan(source).nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop())
    addNode(node, regions, waiting);
  return regions.sort((a, b) => a.start - b.start);
});

/** The first region that ends behind an offset. */
function firstBehind(regions: readonly Region[], offset: number): number {
  let low = 0;
  let high = regions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((regions[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isAbout = (focus: Span, { nameSpan, valueSpan }: Attribute) =>
  focus.start >= nameSpan.start &&
  focus.end <= valueSpan.end + 1 &&
  (focus.end > valueSpan.start || focus.start === valueSpan.start);

/** A word that stands in the schema, or a number where a number is asked for. */
function isPublicWord({ facts }: KnownAttribute, value: string): boolean {
  const word = value.trim().toLowerCase();
  if ("values" in facts)
    return word
      .split(/[\s,]+/)
      .every((one) => Object.keys(facts.values).some((name) => name.toLowerCase() === one));
  return facts.kind !== "string" && /^(?:true|false|infinite|[\d.:+-]+)$/.test(word);
}

/** Namespaces are addresses that everybody writes alike. */
const NAMESPACE = /^http:\/\/(?:schemas\.microsoft\.com|www\.w3\.org)\/[\w./-]*$/i;
const XDT_NAME = /^\w+:(?:Transform|Locator)$/;
/** Words of XDT; what `Condition` compares with stands in quotes. */
const XDT =
  /^\s*(?:Replace|Remove(?:All|Attributes)?|Insert(?:IfMissing|Before|After)?|Set(?:Tokenized)?Attributes|CommentOut|Import|Match|Condition|XPath)\b/;
const LITERAL = /&quot;.*?&quot;|&apos;.*?&apos;|"[^"]*"|'[^']*'/g;
/** What stands between the marks of a transform or of a query. */
const BARE = /[^\s()[\]{},;:=@/|*+<>!&"'`$.]+(?:\.[^\s()[\]{},;:=@/|*+<>!&"'`$.]+)*/g;

/** Of a transform, a locator or a query: its texts, and words that are no names. */
function* hiddenInTransform(raw: string, { parent }: Attribute, schema: Schema): Generator<Span> {
  for (const {
    index,
    0: { length },
  } of raw.matchAll(LITERAL))
    yield { start: index, end: index + length };
  const start = (XDT.exec(raw)?.[0] ?? "").length;
  for (const { index, 0: word } of raw.slice(start).matchAll(BARE))
    if (!isNameLike(word, schema) && !parent.attributes.some(({ name }) => name === word))
      yield { start: start + index, end: start + index + word.length };
}

const whole = ({ start, end }: Span, text: string): readonly Veiled[] => [{ start, end, text }];

const partly = (from: number, spans: readonly Span[]): readonly Veiled[] =>
  spans.map(({ start, end }) => ({ start: from + start, end: from + end, text: MASK }));

/** What of an attribute's value is hidden. */
function veiledValue(
  attribute: Attribute,
  source: Source,
  focus: Span,
  schema: Schema,
): readonly Veiled[] {
  const { name, value, valueSpan: span } = attribute;
  if (value.trim() === "" || isChoice(value)) return [];
  if (/^xmlns(?::|$)/.test(name) && NAMESPACE.test(value)) return [];
  const raw = textOf(source, span);
  const touches = focus.start <= span.end && focus.end >= attribute.nameSpan.start;
  if (XDT_NAME.test(name) && (XDT.test(raw) || touches)) {
    if (namesSecret(value)) return whole(span, MASK);
    if (!XDT.test(raw)) return partly(span.start, hiddenIn(raw));
    const hidden = [...hiddenInTransform(raw, attribute, schema), ...secretSpans(raw)];
    return partly(span.start, merged(hidden));
  }
  const facts = knownAttribute(schema, attribute);
  if (facts && (isSecretIn(facts.facts, value) || spills(facts.facts, value)))
    return whole(span, MASK);
  if (facts) {
    if (isPublicWord(facts, value) || vocabularyOf(schema).has(value)) return [];
    if (isAbout(focus, attribute)) {
      // What references hide has no place in the source.
      if (namesSecret(value) || (attribute.isDecoded && apart(value) !== value))
        return whole(span, MASK);
      return partly(span.start, hiddenIn(raw));
    }
  } else if (maskParameter(name, value) === MASK) return whole(span, MASK);
  return value.length <= FEW ? [] : whole(span, DOTS);
}

/** A quoted text, what follows the beginning of a tag, or a word. */
const TOKEN = /"[^"]*"|'[^']*'|<[/!?]*[\w:.-]*|[^\s<>"'=/]+/g;

/** What stands between names and values of a sound tag: nothing that could be a token. */
const MARKS = /^[\s<>=/!?]*$|^[\s<>=/!?]*["'](?:[\s<>=/!?]*)$/;

/** What of text that is no part of the tree is hidden: all but names. */
function* veiledTokens(text: string, from: number, schema: Schema): Generator<Veiled> {
  const names = vocabularyOf(schema);
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token.startsWith("<") || names.has(token) || /^[\p{P}\p{S}]+$/u.test(token)) continue;
    const isQuoted = /^(["']).*\1$/s.test(token);
    const start = from + index + (isQuoted ? 1 : 0);
    const end = from + index + token.length - (isQuoted ? 1 : 0);
    if (start < end) yield { start, end, text: DOTS };
  }
}

/** Quoted values that somebody chose, in what is no XML or stands before it. */
const CHOSEN = /[:=]\s*(?:"[^"]*"|'[^']*')/g;

/** Of a text without a tree: long quoted values but the one it is about, and what tells itself. */
function veiledQuotes(text: string, from: number, focus: Span): readonly Veiled[] {
  const quoted = [...text.matchAll(CHOSEN)].flatMap(({ index, 0: { length } }) => {
    const end = index + length - 1;
    const start = text.slice(index, end).search(/["']/) + index + 1;
    const isMeant = focus.start < from + end && focus.end > from + start;
    const value = text.slice(start, end);
    if (isMeant) return hiddenIn(value).map((span) => move(span, start, MASK));
    return value.length > FEW && !ENCODING.test(value) ? [{ start, end, text: DOTS }] : [];
  });
  const all = [...quoted, ...secretSpans(text).map((span) => ({ ...span, text: MASK }))];
  return all
    .sort((a, b) => a.start - b.start)
    .map(({ text: shown, ...span }) => move(span, from, shown));
}

/** What XML declarations hold. */
const ENCODING = /^(?:utf|us|iso|windows)[\w-]{0,12}$/i;

const move = ({ start, end }: Span, by: number, text: string): Veiled => ({
  start: start + by,
  end: end + by,
  text,
});

/** The words of a directive, ids as they are spelled, and days; a colon ends them. */
const SAID = /^(?:iislint-(?:disable(?:-next-line|-file)?|enable)?|until|[a-z]+(?:-[a-z]+)+)$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Of a comment that speaks to us: what it says to us is shown, and nothing that it says to people. */
function veiledDirective(content: string, from: number): readonly Veiled[] {
  const colon = content.search(/:/);
  const end = colon < 0 ? content.length : colon;
  const out: Veiled[] = [];
  for (const { 0: word, index } of content.slice(0, end).matchAll(/[^\s,]+/g))
    if (!SAID.test(word) && !DAY.test(word))
      out.push({ start: from + index, end: from + index + word.length, text: MASK });
  const reason = { start: from + end + 1, end: from + content.length };
  if (colon < 0 || content.slice(end + 1).trim() === "") return out;
  // The last day at the end of the reason counts.
  const until = /\buntil \d{4}-\d{2}-\d{2}\.?\s*$/.exec(content.slice(end + 1));
  const said = until ? content.slice(end + 1, end + 1 + until.index) : content.slice(end + 1);
  if (said.trim() !== "")
    out.push({
      ...trimmed({ start: reason.start, end: reason.start + said.length }, said),
      text: DOTS,
    });
  return out;
}

/** A comment: of ours what is said to us is shown, of what may be markup the names, of prose nothing. */
function veiledComment(
  region: Region,
  source: Source,
  focus: Span,
  schema: Schema,
  isInner: boolean,
): readonly Veiled[] {
  const text = textOf(source, region);
  const inner = { start: region.start + 4, end: region.end - (text.endsWith("-->") ? 3 : 0) };
  const content = source.text.slice(inner.start, inner.end);
  if (/^\s*iislint\b/i.test(content)) return veiledDirective(content, inner.start);
  if (content.trim() === "") return [];
  if (!content.includes("<")) return whole(trimmed(inner, content), DOTS);
  if (isInner) return [...veiledTokens(content, inner.start, schema)];
  const from = inner.start;
  return veils(
    createSource(source.path, content),
    { start: 0, end: content.length },
    { start: focus.start - from, end: focus.end - from },
    schema,
    true,
  ).map((one) => move(one, from, one.text));
}

/** Without the white space around. */
function trimmed({ start, end }: Span, text: string): Span {
  return {
    start: start + text.length - text.trimStart().length,
    end: end - (text.length - text.trimEnd().length),
  };
}

function veiledRegion(
  region: Region,
  source: Source,
  focus: Span,
  schema: Schema,
  isInner: boolean,
): readonly Veiled[] {
  const text = textOf(source, region);
  switch (region.kind) {
    case "name":
      return [];
    case "value":
      return region.attribute ? veiledValue(region.attribute, source, focus, schema) : [];
    case "comment":
      return veiledComment(region, source, focus, schema, isInner);
    case "declaration":
      return veiledQuotes(text, region.start, focus);
    case "text":
      if (/[<>=]/.test(text) && !text.startsWith("<![CDATA["))
        return [...veiledTokens(text, region.start, schema)];
      return text.trim().length <= FEW ? [] : whole(trimmed(region, text), DOTS);
    case "instruction":
      return whole({ start: region.start + 2, end: region.end - 2 }, DOTS);
  }
}

/**
 * What is hidden in a part of a source, in order, without overlap.
 * @param part - the part that is shown
 * @param focus - what the finding is about
 */
export function veils(
  source: Source,
  part: Span,
  focus: Span,
  schema: Schema,
  isInner = false,
): readonly Veiled[] {
  const out: Veiled[] = [];
  const add = (more: Iterable<Veiled>) => {
    for (const one of more) if (one.start >= (out.at(-1)?.end ?? 0)) out.push(one);
  };
  if (!isInner && !/^\s*</.test(source.text)) {
    add(veiledQuotes(source.text.slice(part.start, part.end), part.start, focus));
    return out;
  }
  const regions = regionsOf(source);
  let at = part.start;
  for (let i = firstBehind(regions, part.start); i < regions.length; i++) {
    const region = regions[i];
    if (!region || region.start >= part.end) break;
    const between = source.text.slice(at, region.start);
    if (!MARKS.test(between)) add(veiledTokens(between, at, schema));
    add(veiledRegion(region, source, focus, schema, isInner));
    at = Math.max(at, region.end);
  }
  if (at < part.end) add(veiledTokens(source.text.slice(at, part.end), at, schema));
  return out;
}
