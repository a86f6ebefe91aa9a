/** What the owner accepts and a person must still hear: combined names, tokens, the other reader. */
import type { AttributeFacts } from "../../schema/vocabulary.js";
import type { Attribute } from "../document/tree.js";
import type { Converted } from "./convert.js";
import { settingAt } from "./pointer.js";
import { report, type SectionReading, valuePlace } from "./reading.js";

/** Sections whose tokens are worth a notice: what they hide decides about sessions. */
const SESSION_SECTIONS = new Set([
  "system.web/sessionState",
  "system.web/sessionPageState",
  "system.web/httpCookies",
]);

/** A deployment token in a session setting. */
export function noticeToken(
  reading: SectionReading,
  facts: AttributeFacts,
  attribute: Attribute,
  token: string,
  pointer: string,
): void {
  if (!SESSION_SECTIONS.has(reading.section.path)) return;
  report(
    reading,
    "unresolved-token",
    valuePlace(reading, attribute),
    {
      what: `${attribute.name} holds ${facts.secret === undefined ? `the deployment token ${token}` : "a deployment token"}: its value is unknown here, and what depends on it is not judged.`,
      next: "Lint the deployed file too.",
    },
    { subject: settingAt(pointer) },
  );
}

function noticeCombination(
  reading: SectionReading,
  attribute: Attribute,
  { value }: Converted,
  pointer: string,
): void {
  const named = typeof value === "string";
  const isMode = reading.section.path === "system.web/sessionState" && attribute.name === "mode";
  const result = named
    ? `and reads ${value}.`
    : isMode
      ? `into ${value}, which is not a mode: the session module has no store, and the first request that needs a session fails.`
      : `into ${value}, which has no meaning of its own.`;
  report(
    reading,
    "combined-enum-value",
    valuePlace(reading, attribute),
    {
      what: `${attribute.name}="${attribute.value}" is accepted, but not as a list: ASP.NET combines the names bit by bit ${result}`,
      next: named
        ? `Write ${attribute.name}="${value}" if that is meant, otherwise one of the names.`
        : "Write one name.",
    },
    {
      subject: settingAt(pointer),
      severity: isMode && !named ? "error" : "warning",
    },
  );
}

function beyondOther(facts: AttributeFacts, value: Converted["value"]): string | undefined {
  const { otherReader } = facts;
  if (!otherReader) return undefined;
  if (value === "Infinite")
    return otherReader.infinite === false ? "does not take Infinite" : undefined;
  if (typeof value !== "number") return undefined;
  if (otherReader.min !== undefined && value < otherReader.min)
    return `wants at least ${otherReader.min}`;
  if (otherReader.max !== undefined && value > otherReader.max)
    return `wants at most ${otherReader.max}`;
  return undefined;
}

function noticeOtherReader(
  reading: SectionReading,
  facts: AttributeFacts,
  attribute: Attribute,
  { value }: Converted,
  pointer: string,
): void {
  const managed = reading.section.reader === "managed";
  const owner = managed ? "ASP.NET" : "IIS";
  const other = managed ? "the IIS schema (IIS Manager, appcmd)" : "ASP.NET";
  if (facts.otherReader?.unknown) {
    report(
      reading,
      "native-reader-differs",
      attribute.nameSpan,
      {
        what: `${owner} knows ${attribute.name}, but ${other} does not: those tools may refuse to open the section.`,
        next: "Change it in the file only.",
      },
      { subject: settingAt(pointer) },
    );
    return;
  }
  const why = beyondOther(facts, value);
  if (why !== undefined)
    report(
      reading,
      "native-reader-differs",
      valuePlace(reading, attribute),
      `${owner} takes ${attribute.name}="${attribute.value}", but ${other} ${why}: those tools may refuse to open the section.`,
      { subject: settingAt(pointer) },
    );
}

/** Whether {@link noticeValue} has something to say. */
export function isNoticeable(facts: AttributeFacts, converted: Converted): boolean {
  if (facts.kind === "enum" && converted.combined && !facts.combinable) return true;
  if (!facts.otherReader || converted.combined) return false;
  return facts.otherReader.unknown === true || beyondOther(facts, converted.value) !== undefined;
}

/** Notices on a value that the owner takes. */
export function noticeValue(
  reading: SectionReading,
  facts: AttributeFacts,
  attribute: Attribute,
  converted: Converted,
  pointer: string,
): void {
  if (facts.kind === "enum" && converted.combined && !facts.combinable)
    noticeCombination(reading, attribute, converted, pointer);
  else if (facts.otherReader && !converted.combined)
    noticeOtherReader(reading, facts, attribute, converted, pointer);
}
