/** What is said of the suppressions of a document themselves. */
import type { Edit } from "../change/change.js";
import type { ReaderFinding } from "../diagnostic.js";
import type { Document } from "../document/tree.js";
import type { MessageParts } from "../message.js";
import { nearest } from "../settings/nearest.js";
import { BROKEN, UNREAD } from "../broken.js";
import { type Location, type Span, textOf } from "../source.js";
import {
  type Directive,
  DIRECTIVES,
  PREFIX,
  isDate,
  isOver,
  type NamedId,
  NO_REASON,
  OWN,
  ODD,
} from "./directives.js";
import type { Suppressions, Use } from "./suppress.js";

export interface Known {
  /** Every id that there is. */
  readonly ids: ReadonlySet<string>;
  /** The id was looked for everywhere in this document; "" = all of them were. */
  readonly wasJudged: (id: string) => boolean;
}

const NAMES = DIRECTIVES.map((name) => `iislint-${name}`);

/** All findings about the comments of a document, once everything else has been found. */
export function* suppressionFindings(
  suppressions: Suppressions,
  known: Known,
): Generator<ReaderFinding> {
  const { document, directives, misread, uses, now } = suppressions;
  const { source } = document;
  for (const { word, span } of misread) yield invalid(word, { source, span });
  const byDirective = new Map<Directive, Use[]>();
  for (const use of uses) {
    const own = byDirective.get(use.directive);
    if (own) own.push(use);
    else byDirective.set(use.directive, [use]);
  }
  for (const directive of directives) {
    if (isOver(directive, now)) yield expired(document, directive);
    if (directive.stray && directive.directive !== "enable")
      yield {
        rule: "expired-suppression",
        at: { source, span: directive.stray },
        message: {
          what: `${dayOf(textOf(source, directive.stray))} does not count here${directive.until ? "." : ", so this comment has no last day."}`,
          next: 'Write "until 2026-12-31", so and in small letters, in front of the colon or at the end of the reason.',
        },
      };
    if (["", NO_REASON].includes(directive.reason) && directive.directive !== "enable")
      yield {
        rule: "require-suppression-reason",
        at: { source, span: directive.comment.span },
        message: {
          what: "This comment does not say why it hides findings.",
          next: "Write the reason after a colon: <!-- iislint-disable-next-line ID: reason -->.",
        },
      };
    yield* unused(document, directive, byDirective.get(directive) ?? [], known);
  }
}

/** What somebody takes for a last day; a word may be anything, and is not shown. */
const dayOf = (text: string): string =>
  /^until:?\s+[\d./-]+$/i.test(text) ? `"${text}"` : 'What follows "until"';

function invalid(word: string, at: Location): ReaderFinding {
  const rule = "invalid-suppression";
  if (NAMES.includes(word))
    return {
      rule,
      at,
      message: {
        what: "The ids of this comment are not where they belong, so it hides nothing.",
        next: `Write them first: <!-- ${word} ID until 2026-12-31: reason -->.`,
      },
    };
  // Who knows ESLint writes disable-line; the nearest name would hide the whole file.
  const asWritten = word.toLowerCase().replace(/\s+/, "-");
  const meant = NAMES.includes(asWritten)
    ? asWritten
    : asWritten.slice(PREFIX.length).includes("line")
      ? "iislint-disable-next-line"
      : nearest(asWritten, NAMES);
  const known = `Known: ${NAMES.join(", ")}.`;
  return {
    rule,
    at,
    message: {
      what: `${meant === undefined ? "This" : `"${word}"`} is not a directive of iislint, so this comment hides nothing.`,
      next: meant === undefined ? known : `Did you mean "${meant}"? ${known}`,
    },
  };
}

/** One day behind "until" in other letters: it is clear what was meant, and hides again what it hid. */
function inSmallLetters(at: Location): Pick<ReaderFinding, "fix"> {
  const day = /^until:?\s+(\S+)$/i.exec(textOf(at.source, at.span))?.[1] ?? "";
  return isDate(day) ? { fix: { safe: false, edits: [{ ...at, text: `until ${day}` }] } } : {};
}

function expired({ source }: Document, { until }: Directive): ReaderFinding {
  const { text, span } = until ?? { text: "", span: { start: 0, end: 0 } };
  return {
    rule: "expired-suppression",
    at: { source, span },
    ...(text === ODD ? inSmallLetters({ source, span }) : {}),
    message: isDate(text)
      ? {
          what: `This comment counted until ${text}: what it hid is reported again.`,
          next: "Fix what it hid, or give it a later day.",
        }
      : text === ODD
        ? {
            what: "The last day of this comment is not written in one way, so it hides nothing.",
            next: "Write it once, in small letters: until 2026-12-31.",
          }
        : {
            what: 'What follows "until" is not a date, so this comment hides nothing.',
            next: "Write it like 2026-12-31.",
          },
  };
}

/** A name of a directive that hides nothing. */
interface Idle {
  readonly index: number;
  readonly named?: NamedId;
  /** What was probably meant, where there is no such id. */
  readonly meant?: string;
  readonly why: "unknown" | "nothing found" | "nothing found of what could be judged";
}

/** A word that is no id. */
function unknown(index: number, named: readonly NamedId[], ids: Known["ids"]): Idle[] {
  const one = named[index];
  if (one === undefined) return [];
  const meant = nearest(one.id, ids);
  return [{ index, named: one, why: "unknown", ...(meant === undefined ? {} : { meant }) }];
}

const idleOf = (
  { directive, ids: named }: Directive,
  uses: readonly Use[],
  { ids, wasJudged }: Known,
): Idle[] =>
  uses.flatMap(({ index, isUsed }): Idle[] => {
    const one = named[index];
    if (one !== undefined && !ids.has(one.id)) return unknown(index, named, ids);
    const id = one?.id ?? "";
    if (isUsed || OWN.has(id)) return [];
    if (directive === "enable" || wasJudged(id))
      return [{ index, why: "nothing found", ...(one === undefined ? {} : { named: one }) }];
    // Without an id it hides whatever comes.
    return id === "" ? [{ index, why: "nothing found of what could be judged" }] : [];
  });

function messageOf({ directive }: Directive, names: readonly Idle[]): MessageParts {
  const ids = names.flatMap(({ named }) => named?.id ?? []);
  if (directive === "enable")
    return {
      what: `Nothing${of(ids)} is off here, so this comment changes nothing.`,
      next: "Remove it.",
    };
  if (names.some(({ why }) => why === "nothing found of what could be judged"))
    return {
      what: "This comment names no id, and nothing of what could be judged is found here.",
      next: "Name the ids that it is for, or remove it.",
    };
  if (ids.length > 0 && ids.every((id) => UNREAD.has(id) || id === BROKEN))
    return {
      what: `An error of ${ids.join(" or ")} cannot be hidden, so this comment hides nothing.`,
      next: "Remove it.",
    };
  return {
    what: `Nothing${of(ids)} is found here, so this comment hides nothing.`,
    next: "Remove it.",
  };
}

/** What is spelled as no id is may be anything, and is not shown. */
const shownId = ({ named, meant }: Idle): string =>
  named && (meant !== undefined || /^[a-z]+(?:-[a-z]+)*:?$/.test(named.id)) ? named.id : "***";

const of = (ids: readonly string[]) => (ids.length === 0 ? "" : ` of ${ids.join(" or ")}`);

function* unused(
  document: Document,
  directive: Directive,
  uses: readonly Use[],
  known: Known,
): Generator<ReaderFinding> {
  const { source } = document;
  const rule = "unused-suppression";
  const idle = idleOf(directive, uses, known);
  if (idle.length === 0) return;
  // Without its ids it would hide everything.
  const isEmptied =
    idle.length === Math.max(1, directive.ids.length) &&
    idle.every(({ meant }) => meant === undefined);
  const removalOf = (index: number) => [
    removal(document, directive, isEmptied ? undefined : index),
  ];
  if (isEmptied && idle.every(({ why }) => why !== "unknown")) {
    const safe = idle.every(({ why }) => why === "nothing found");
    yield {
      rule,
      at: { source, span: directive.comment.span },
      message: messageOf(directive, idle),
      fix: { safe, edits: removalOf(0) },
    };
    return;
  }
  for (const one of idle) {
    const at = { source, span: one.named?.span ?? directive.comment.span };
    const edits = one.meant === undefined ? removalOf(one.index) : [{ ...at, text: one.meant }];
    const message =
      one.why === "unknown"
        ? {
            what: `There is no id "${shownId(one)}", so nothing is hidden by it.`,
            next: one.meant === undefined ? "Remove it." : `Did you mean "${one.meant}"?`,
          }
        : messageOf(directive, [one]);
    yield { rule, at, message, fix: { safe: one.meant === undefined, edits } };
  }
}

/** Takes away one id of a directive, or all of its comment. */
function removal(
  { source }: Document,
  { ids, comment }: Directive,
  index: number | undefined,
): Edit {
  if (index === undefined) return { source, span: wholeLines(source.text, comment.span), text: "" };
  // With what separates it from the one before, or from the one behind where it is the first.
  const { start, end } = ids[index]?.span ?? comment.span;
  const [before, after] = [ids[index - 1]?.span.end, ids[index + 1]?.span.start];
  const span = before === undefined ? { start, end: after ?? end } : { start: before, end };
  return { source, span, text: "" };
}

/** With its line, where nothing else is on it. */
function wholeLines(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && /[ \t]/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (/[ \t]/.test(text.charAt(to))) to++;
  const isFirst = from === 0 || /[\r\n]/.test(text.charAt(from - 1));
  const breaks = /^(?:\r\n|\r|\n)/.exec(text.slice(to, to + 2))?.[0];
  return isFirst && breaks !== undefined
    ? { start: from, end: to + breaks.length }
    : { start, end };
}
