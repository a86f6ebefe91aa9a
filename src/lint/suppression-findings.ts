/** What is said of the suppressions of a document themselves. */
import type { Edit } from "../change/change.js";
import type { ReaderFinding } from "../diagnostic.js";
import type { Document } from "../document/tree.js";
import { nearest } from "../settings/nearest.js";
import type { Location, Span } from "../source.js";
import { type Directive, DIRECTIVES, isDate, isOver, type NamedId } from "./directives.js";
import type { Suppressions, Use } from "./suppress.js";

/** Ids about suppressions: whether they hide anything is seen only when all others were looked at. */
const OWN: ReadonlySet<string> = new Set([
  "invalid-suppression",
  "expired-suppression",
  "unused-suppression",
  "require-suppression-reason",
]);

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
    if (directive.reason === "" && directive.directive !== "enable")
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
  const meant = word.includes("line") ? "iislint-disable-next-line" : nearest(word, NAMES);
  const known = `Known: ${NAMES.join(", ")}.`;
  return {
    rule,
    at,
    message: {
      what: `"${word}" is not a directive of iislint, so this comment hides nothing.`,
      next: meant === undefined ? known : `Did you mean "${meant}"? ${known}`,
    },
  };
}

function expired({ source }: Document, { until }: Directive): ReaderFinding {
  const { text, span } = until ?? { text: "", span: { start: 0, end: 0 } };
  return {
    rule: "expired-suppression",
    at: { source, span },
    message: isDate(text)
      ? {
          what: `This comment counted until ${text}: what it hid is reported again.`,
          next: "Fix what it hid, or give it a later day.",
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
  /** The id that was probably meant, where there is none of that name. */
  readonly meant?: string;
  readonly isUnknown: boolean;
}

const idleOf = (
  { directive, ids: named }: Directive,
  uses: readonly Use[],
  { ids, wasJudged }: Known,
): Idle[] =>
  uses.flatMap(({ index, isUsed }): Idle[] => {
    const one = named[index];
    if (one !== undefined && !ids.has(one.id)) {
      const meant = nearest(one.id, ids);
      return [{ index, named: one, isUnknown: true, ...(meant === undefined ? {} : { meant }) }];
    }
    const id = one?.id ?? "";
    if (isUsed || OWN.has(id) || (directive !== "enable" && !wasJudged(id))) return [];
    return [{ index, isUnknown: false, ...(one === undefined ? {} : { named: one }) }];
  });

function* unused(
  document: Document,
  directive: Directive,
  uses: readonly Use[],
  known: Known,
): Generator<ReaderFinding> {
  const { source } = document;
  const idle = idleOf(directive, uses, known);
  const isWhole =
    idle.length > 0 &&
    idle.length === Math.max(1, directive.ids.length) &&
    idle.every(({ isUnknown }) => !isUnknown);
  const does =
    directive.directive === "enable"
      ? "is off here, so this comment changes nothing"
      : "is found here, so this comment hides nothing";
  const remove = (names: readonly Idle[], index?: number): Omit<ReaderFinding, "at" | "rule"> => {
    const list = names.flatMap(({ named }) => named?.id ?? []);
    const of = list.length === 0 ? "" : ` of ${list.join(" or ")}`;
    const edits = [removal(document, directive, index)];
    return {
      message: { what: `Nothing${of} ${does}.`, next: "Remove it." },
      fix: { safe: true, edits },
    };
  };
  const rule = "unused-suppression";
  if (isWhole) {
    yield { rule, at: { source, span: directive.comment.span }, ...remove(idle) };
    return;
  }
  for (const one of idle) {
    const at = { source, span: one.named?.span ?? directive.comment.span };
    if (!one.isUnknown) yield { rule, at, ...remove([one], one.index) };
    else
      yield {
        rule,
        at,
        message: {
          what: `There is no id "${one.named?.id ?? ""}", so nothing is hidden by it.`,
          next: one.meant === undefined ? "Remove it." : `Did you mean "${one.meant}"?`,
        },
        ...(one.meant === undefined
          ? {}
          : { fix: { safe: false, edits: [{ source, span: at.span, text: one.meant }] } }),
      };
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
