/** Evidence read and shown in short, for tables of cases. */
import { readEvidence } from "../../src/facts/evidence.js";
import type { Fact, Facts } from "../../src/facts/facts.js";
import { createSource, type Location, positionAt, textOf } from "../../src/source.js";

export const read = (text: string, path = "evidence.txt"): Facts | undefined =>
  readEvidence(createSource(path, text));

/** "3: text" of a place. */
export const placed = (at: Location | undefined): string =>
  at ? `${positionAt(at.source, at.span.start).line}: ${textOf(at.source, at.span)}` : "nowhere";

/** The value of a fact with the line and text that says it. */
export const shown = <T>(fact: Fact<T>): T & { says: string } => ({
  ...fact.value,
  says: placed(fact.evidence),
});

/** What was refused, without its place. */
export const refused = (facts: Facts | undefined): string[] | undefined =>
  facts?.refused?.map(({ format, but }) => `${format}: ${but}`);
