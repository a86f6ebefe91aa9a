/** The text of an evidence file, and what all readers make of one. */
import type { Location, Source, Span } from "../source.js";
import { hostInConsole } from "./transcript.js";
import type { Fact, Facts, Refusal } from "./facts.js";
import { dateInName, hostInName } from "./file-name.js";
import { evidenceFormats, type FormatKey } from "./formats.js";
import { type JsonNode, parseJson, parseJsonSeries } from "./json.js";

/** What the readers are given: the text, and what several of them would ask of it. */
export interface EvidenceText {
  readonly source: Source;
  /** The whole text as JSON, several values as one list; undefined where it is none. Parsed once. */
  readonly json: () => JsonNode | undefined;
  /** The machine that the console of a copy, or the file's name, tells; the day that its name tells. */
  readonly host: string | undefined;
  readonly date: string | undefined;
}

/** Turns one kind of evidence into facts. */
export interface EvidenceReader {
  readonly format: FormatKey;
  /**
   * @returns undefined where the text is of another kind; what is of this kind and cannot be used
   *   comes back as `refused`
   */
  readonly read: (text: EvidenceText) => Partial<Facts> | undefined;
}

export function evidenceText(source: Source): EvidenceText {
  let parsed: { readonly node: JsonNode | undefined } | undefined;
  return {
    source,
    json: () => {
      parsed ??= {
        node: /^\s*[[{]/.test(source.text)
          ? (parseJson(source.text) ?? parseJsonSeries(source.text))
          : undefined,
      };
      return parsed.node;
    },
    host: hostInConsole(source.text) ?? hostInName(source.path),
    date: dateInName(source.path),
  };
}

/** A fact that a tool printed, placed in this text. */
export function observed<T>(
  { source, date }: EvidenceText,
  value: T,
  span: Span,
  observedAt: string | undefined = date,
): Fact<T> {
  return {
    value,
    evidence: { source, span },
    ...(observedAt === undefined ? {} : { observedAt }),
    confidence: "observed",
  };
}

/** Characters of evidence that no message shows as they are. */
const UNPRINTABLE = /[\p{C}\p{Zl}\p{Zp}]/gu;

/** The refusal of a part of this text. */
export function refusal(
  { source }: EvidenceText,
  format: FormatKey,
  but: string,
  span: Span,
): Refusal {
  return {
    format: evidenceFormats[format].name,
    but: but.replace(UNPRINTABLE, "\ufffd"),
    evidence: { source, span },
  };
}

/** The end of the text, where something is missing. */
export const endOf = ({ source: { text } }: EvidenceText): Span => ({
  start: text.trimEnd().length,
  end: text.trimEnd().length,
});

const isLocation = (value: object): value is Location => "source" in value && "span" in value;

/**
 * Replaces the source behind facts by one that holds nothing but the stretches they point at: same
 * length, same lines, everything else blank. Exports of registries, logs and browsers are full of
 * secrets that no rule needs.
 */
export function withholdRest(facts: Facts, source: Source): Facts {
  const spans: Span[] = [];
  const bare = { path: source.path, text: "", lineStarts: source.lineStarts };
  const copy = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map(copy);
    if (isLocation(value)) {
      if (value.source !== source) return value;
      spans.push(value.span);
      return { source: bare, span: value.span };
    }
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]));
  };
  const out = copy(facts) as Facts;
  bare.text = blankBut(source.text, spans);
  return out;
}

function blankBut(text: string, spans: readonly Span[]): string {
  const blank = (start: number, end: number) =>
    text.slice(start, end).replace(/[^\r\n]+/g, (run) => " ".repeat(run.length));
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start > at) parts.push(blank(at, start));
    if (end > at) parts.push(text.slice(Math.max(at, start), end));
    at = Math.max(at, end);
  }
  parts.push(blank(at, text.length));
  return parts.join("");
}
