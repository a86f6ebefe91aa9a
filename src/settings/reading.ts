/** What is gathered while one file is read. */
import type { SectionFacts } from "../../schema/vocabulary.js";
import { escaped } from "../change/xml.js";
import type { ReaderFinding, Related } from "../diagnostic.js";
import type { Attribute, Document, Element } from "../document/tree.js";
import type { Location, Span } from "../source.js";
import { isXdtAttribute } from "../transform/xdt.js";
import type { Declaration, FileKind, Locks, Opacity } from "./config-file.js";
import type { Flow } from "./flow.js";
import type { Leftovers } from "./leftovers.js";
import type { Schema } from "./schema.js";
import type { Message, MessageParts } from "../message.js";

export interface Reading {
  readonly schema: Schema;
  readonly document: Document;
  readonly kind: FileKind;
  /** Own and inherited declarations. */
  readonly declared: readonly Declaration[];
  readonly origins: Map<string, Element | Attribute>;
  readonly locks: Map<string, Locks>;
  readonly opaque: Map<string, Opacity>;
  readonly refused: Map<string, ReaderFinding>;
  readonly findings: ReaderFinding[];
  /** What is wrong with the file as XML; few, see `MAX_PROBLEMS`. */
  readonly damage: readonly ReaderFinding[];
  /** Attributes of the XDT namespace belong to the transform engine. */
  readonly isTransform: boolean;
  /** In a file that is no transform: what the readers pass over, as it is told by itself. */
  readonly leftovers: Leftovers["nodes"];
}

export type SectionReading = Reading & {
  readonly section: SectionFacts;
  /** Children that the reader finds elsewhere than they are written. */
  readonly flow?: Flow;
};

/** The attribute is the transform engine's, or left over from a transform. */
export const isOfTransform = (reading: Reading, attribute: Attribute): boolean =>
  reading.isTransform ? isXdtAttribute(attribute) : reading.leftovers.has(attribute);

export const placeOf = (reading: Reading, span: Span): Location => ({
  source: reading.document.source,
  span,
});

/**
 * So many findings a reader keeps of one file. How many are shown is decided later
 * (`src/run/shown.ts`): what comments, levels and baselines hide takes nobody's place.
 */
export const MOST_KEPT = 100_000;

/** What is said in place of the findings behind so many. */
export const tooMany = (most: number): MessageParts => ({
  what: `This file has more than ${most} mistakes.`,
  next: "Those from here on are not reported: fix the others first.",
});

/** Adds a finding at a span of the file, and returns it. */
export function report(
  reading: Reading,
  rule: string,
  span: Span,
  message: Message,
  more: Pick<ReaderFinding, "subject" | "severity" | "related" | "fix" | "suggestions"> = {},
): ReaderFinding {
  const finding = { rule, message, at: placeOf(reading, span), ...more };
  const { length } = reading.findings;
  if (length < MOST_KEPT) reading.findings.push(finding);
  else if (length === MOST_KEPT)
    reading.findings.push({
      rule,
      severity: "error",
      isOfRest: true,
      message: tooMany(MOST_KEPT),
      at: finding.at,
    });
  return finding;
}

/** A related place in the same file. */
export function alsoAt(reading: Reading, span: Span, message: string): Related[] {
  return [{ at: placeOf(reading, span), message }];
}

/**
 * A fix that puts another text at the span of a name or a value.
 * @param text - as a reader sees it; written with references where XML wants them
 * @param safe - the same is meant for certain, and nothing new is wrong with it
 */
export function replaceWith(reading: Reading, span: Span, text: string, safe: boolean) {
  const edits = [{ source: reading.document.source, span, text: escaped(text) }];
  return { fix: { safe, mends: safe, edits } };
}

/** The same word but for letter case and blanks around it. */
export const sameWord = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase();

/**
 * Where to point for a value: between the quotes; the quotes themselves where nothing stands
 * between them, the name where there are none.
 */
export function valuePlace(reading: Reading, { nameSpan, valueSpan }: Attribute): Span {
  if (valueSpan.end > valueSpan.start) return valueSpan;
  const { text } = reading.document.source;
  const quote = text[valueSpan.start - 1];
  if ((quote === '"' || quote === "'") && text[valueSpan.end] === quote)
    return { start: valueSpan.start - 1, end: valueSpan.end + 1 };
  return nameSpan;
}
