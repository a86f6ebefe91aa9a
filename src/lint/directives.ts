/** Comments that speak to iislint: `<!-- iislint-disable-next-line ID until 2026-12-31: reason -->`. */
import type { Comment, Document } from "../document/tree.js";
import { kept } from "../kept.js";
import type { Source, Span } from "../source.js";

export const DIRECTIVES = ["disable-next-line", "disable-file", "disable", "enable"] as const;

/** Ids about directives: whether they hide anything is seen only when all others were looked at. */
export const OWN: ReadonlySet<string> = new Set([
  "invalid-suppression",
  "expired-suppression",
  "unused-suppression",
  "require-suppression-reason",
]);

/** An id that a directive names. */
export interface NamedId {
  readonly id: string;
  readonly span: Span;
}

export interface Directive {
  readonly directive: (typeof DIRECTIVES)[number];
  readonly comment: Comment;
  /** Empty = all ids. */
  readonly ids: readonly NamedId[];
  /** The last day on which it counts, as it is written. */
  readonly until?: { readonly text: string; readonly span: Span };
  /** "until" with a day in the reason, where it does not count. */
  readonly stray?: Span;
  readonly reason: string;
}

/** A comment that begins like a directive and is none: it does nothing. */
export interface Misread {
  readonly word: string;
  readonly span: Span;
}

/** What an editor writes in the place of a reason, for somebody to write over: it is none. */
export const NO_REASON = "TODO: say why";

export const PREFIX = "iislint-";

/** Written as none of ours, and meant for us: in other letter case, or with a blank. */
const MISSPELT = /^iislint(?:-[\w-]+|\s+(?:dis|en)able(?:-\w+)*)(?![\w-])/i;

/** At the end of a reason only a date is one: "until we have moved" is a part of the reason. */
const LAST_DAY = /\buntil (\d{4}-\d{2}-\d{2})\.?$/;
/** Somebody believes that it ends: in the middle of the reason, in capitals, or with a day of another form. */
const STRAY = /\buntil:?\s+\d[\d./-]{4,8}\d\b/i;
/** "until Christmas", "until March 2027" at the end: a name in place of a day. */
const NAMED_DAY = /\buntil:?\s+[A-Z][a-z]+(?:\s+\d{1,4})?(?=\.?\s*$)/;

/** What somebody means as a day, right or wrong. */
const DAY_LIKE = /^\d{4}[-./]\d{1,2}[-./]\d{1,2}$/;
/** Stands for a last day that is not written in one way; no date, so that the comment hides nothing. */
export const ODD = "several";

/** Words between blanks and commas, each with its place. */
function* wordsIn(text: string, offset: number): Generator<{ text: string; span: Span }> {
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const isGap = i === text.length || /[\s,]/.test(text.charAt(i));
    if (isGap && start >= 0) {
      yield { text: text.slice(start, i), span: { start: offset + start, end: offset + i } };
      start = -1;
    } else if (!isGap && start < 0) start = i;
  }
}

function misspelt({ value, span }: Comment, source: Source): Misread | undefined {
  const [word] = MISSPELT.exec(value.trimStart()) ?? [];
  if (word === undefined) return undefined;
  const written = source.text.slice(span.start, span.end);
  const start = span.start + written.search(/iislint/i);
  return { word, span: { start, end: start + word.length } };
}

/** What a comment tells us; the reason follows a colon, as an XML comment cannot hold `--`. */
function read(comment: Comment, { source }: Document): Directive | Misread | undefined {
  const { value, span } = comment;
  if (!value.trimStart().startsWith(PREFIX)) return misspelt(comment, source);
  // As it is written: the value does not tell what a line end was.
  const offset = source.text.indexOf(PREFIX, span.start);
  const text = source.text.slice(offset, span.end).replace(/-->$/, "");
  const [word = ""] = /^[^\s:,]*/.exec(text.slice(PREFIX.length)) ?? [];
  const behind = PREFIX.length + word.length;
  const directive = DIRECTIVES.find((name) => name === word);
  if (!directive || text.charAt(behind) === ",")
    return { word: text.slice(0, behind), span: { start: offset, end: offset + behind } };
  const colon = text.indexOf(":", behind);
  const end = colon < 0 ? text.length : colon;
  const words = [...wordsIn(text.slice(behind, end), offset + behind)];
  const days = words.filter(({ text: word }) => /^until:?$/i.test(word) || DAY_LIKE.test(word));
  const at = words.findIndex((one) => one.text === "until");
  // In capitals, without its word, or more than one: nobody knows which day is meant.
  const isOdd =
    days.length > 0 && (at < 0 || days.some((one) => one !== words[at] && one !== words[at + 1]));
  // An id in the wrong place would leave a comment that hides all ids.
  const named = at < 0 ? words.length : at;
  if (named === 0 && (words.length > 2 || areIds(text.slice(end + 1))))
    return { word: text.slice(0, behind), span: { start: offset, end: offset + behind } };
  const reason = colon < 0 ? "" : text.slice(colon + 1).trim();
  // What follows the day is an id as well.
  const ids = isOdd
    ? words.filter((one) => !days.includes(one))
    : at < 0
      ? words
      : [...words.slice(0, at), ...words.slice(at + 2)];
  const inReason = lastDay(text, colon, offset);
  const until = isOdd
    ? { text: ODD, span: { start: days[0]?.span.start ?? 0, end: days.at(-1)?.span.end ?? 0 } }
    : at < 0
      ? inReason
      : (words[at + 1] ?? { ...words[at], text: "" });
  // What counts is no stray: the last day at the end of the reason, where none stands before it.
  const said =
    colon < 0
      ? ""
      : text.slice(colon, until !== undefined && until === inReason ? inReason.word : undefined);
  const stray = STRAY.exec(said) ?? NAMED_DAY.exec(said);
  const start = offset + colon + (stray?.index ?? 0);
  return {
    directive,
    comment,
    ids: ids.map(({ text: id, span: place }) => ({ id, span: place })),
    ...(until?.span === undefined ? {} : { until: { text: until.text, span: until.span } }),
    ...(stray ? { stray: { start, end: start + stray[0].length } } : {}),
    reason,
  };
}

/** Nothing but ids: with a hyphen in each, as no reason is written. */
function areIds(text: string): boolean {
  const words = text.split(/[\s,]/).filter((word) => word !== "");
  return words.length > 0 && words.every((word) => /^[a-z]+(?:-[a-z]+)+:?$/.test(word));
}

/** The day at the end of the reason. */
function lastDay(text: string, colon: number, offset: number) {
  const date = colon < 0 ? undefined : LAST_DAY.exec(text.slice(colon).trimEnd())?.[1];
  if (date === undefined) return undefined;
  const at = text.lastIndexOf(date);
  const start = offset + at;
  return {
    text: date,
    span: { start, end: start + date.length },
    /** Where "until" stands in the comment. */
    word: at - "until ".length,
  };
}

/** All that the comments of a document tell us, in order of place. */
export function directivesIn(document: Document): {
  readonly directives: readonly Directive[];
  readonly misread: readonly Misread[];
} {
  const all = document.comments.flatMap((comment) => read(comment, document) ?? []);
  return {
    directives: all.filter((one) => "directive" in one),
    misread: all.filter((one) => "word" in one),
  };
}

/** Asked for each rule that could not be judged of an application. */
const speaking = kept<Document, boolean>();

/** Whether any comment of a document speaks to iislint, rightly or not. */
export function hasDirectives(document: Document): boolean {
  let speaks = speaking.get(document);
  if (speaks === undefined) {
    speaks = document.comments.some((comment) => read(comment, document) !== undefined);
    speaking.set(document, speaks);
  }
  return speaks;
}

/**
 * Whether the last day of a directive is over.
 * @param now - ISO date or time of this run; absent: time stands still, and nothing is over
 */
export function isOver({ directive, until }: Directive, now: string | undefined): boolean {
  if (until === undefined || directive === "enable") return false;
  if (!isDate(until.text)) return true;
  return now !== undefined && until.text < now.slice(0, "2026-12-31".length);
}

/** A day of the calendar, written `2026-12-31`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
