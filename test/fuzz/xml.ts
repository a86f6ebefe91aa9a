/** The scanner against saxes and libxml2: do all three find the same texts well-formed? */
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { validateXML } from "xmllint-wasm";
import { scan } from "../../src/document/scan.js";
import type { Document } from "../../src/document/tree.js";
import { createSource } from "../../src/source.js";
import { PIECES, SEEDS } from "./seeds.js";

type Edit = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (text: string, fraction: number): number => Math.floor(text.length * fraction);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(place, fc.constantFrom(...PIECES))
      .map(([where, piece]): Edit => (text) => {
        const i = at(text, where);
        return text.slice(0, i) + piece + text.slice(i);
      }),
  },
  {
    weight: 4,
    arbitrary: fc
      .tuple(place, fc.integer({ min: 1, max: 4 }))
      .map(([where, count]): Edit => (text) => {
        const i = at(text, where);
        return text.slice(0, i) + text.slice(i + count);
      }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, fc.integer({ min: 1, max: 3 }), fc.constantFrom(...PIECES))
      .map(([where, count, piece]): Edit => (text) => {
        const i = at(text, where);
        return text.slice(0, i) + piece + text.slice(i + count);
      }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(place, place, fc.integer({ min: 1, max: 30 }))
      .map(([from, to, count]): Edit => (text) => {
        const i = at(text, from);
        const j = at(text, to);
        return text.slice(0, j) + text.slice(i, i + count) + text.slice(j);
      }),
  },
  { weight: 1, arbitrary: place.map((where): Edit => (text) => text.slice(0, at(text, where))) },
  { weight: 1, arbitrary: place.map((where): Edit => (text) => text.slice(at(text, where))) },
);

/** A seed with up to three edits. */
export const mutant: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) => edits.reduce((damaged, change) => change(damaged), text));

/** The errors that saxes reports. */
export function saxesErrors(text: string): string[] {
  const errors: string[] = [];
  const parser = new SaxesParser({ xmlns: true, position: false });
  // It reads over the internal subset: what is declared there must be told.
  for (const match of text.matchAll(/<!ENTITY\s+([\w.-]+)/g)) parser.ENTITIES[match[1] ?? ""] = "x";
  parser.on("error", (error) => errors.push(error.message));
  parser.write(text).close();
  return errors;
}

/** libxml2 tells warnings, which say nothing about well-formedness, from errors in this way. */
const LIBXML2_ERROR = /^f(\d+)\.xml:\d+: (?!\w+ warning)\w* ?\w+ ?: ?(.*)$/gm;

/**
 * The errors that libxml2 reports, text by text. One call starts one worker; more than a few
 * hundred texts in a call make it crash.
 */
export async function libxml2Errors(texts: readonly string[]): Promise<string[][]> {
  const errors: string[][] = texts.map(() => []);
  const encoder = new TextEncoder();
  const xml = texts.map((text, index) => ({
    fileName: `f${index}.xml`,
    contents: encoder.encode(text),
  }));
  let output: string;
  try {
    // Without a schema, which the types ask for and the program does not.
    const options = { xml } as unknown as Parameters<typeof validateXML>[0];
    output = (await validateXML(options)).rawOutput;
  } catch (error) {
    // Its exit code for "not well-formed" counts as a failure; the output is the same.
    output = error instanceof Error ? error.message : String(error);
  }
  for (const match of output.matchAll(LIBXML2_ERROR)) errors[Number(match[1])]?.push(match[2] ?? "");
  return errors;
}

/** Where an oracle differs for a reason, and nothing follows from it for us. */
export interface Exception {
  readonly name: string;
  readonly why: string;
  readonly applies: (text: string, ours: Document, errors: readonly string[]) => boolean;
}

const isXml11 = (text: string): boolean => /^<\?xml\s+version\s*=\s*["'](?!1\.0["'])/.test(text);
const only = (ours: Document, ...codes: string[]): boolean =>
  ours.problems.length > 0 && ours.problems.every((problem) => codes.includes(problem.code));

export const SAXES_EXCEPTIONS: readonly Exception[] = [
  {
    name: "saxes reads over the document type",
    why: "It looks only for the brackets and quotes in it; we check the grammar, as libxml2 does.",
    applies: (_text, ours) => only(ours, "invalid-doctype"),
  },
  {
    name: "saxes knows no declarations from elsewhere",
    why: "With an external subset or parameter entities an unknown entity is no error of form.",
    applies: (text, ours, errors) =>
      ours.problems.length === 0 &&
      /<!DOCTYPE[^>]*(?:SYSTEM|PUBLIC|%[\w.]+;)/.test(text) &&
      errors.every((error) => error.includes("undefined entity")),
  },
];

export const LIBXML2_EXCEPTIONS: readonly Exception[] = [
];

/** What became of one comparison. */
export type Verdict = "agree" | "disagree" | Exception;

export function judge(
  text: string,
  ours: Document,
  errors: readonly string[],
  exceptions: readonly Exception[],
): Verdict {
  if (ours.problems.length > 0 === errors.length > 0) return "agree";
  return exceptions.find((exception) => exception.applies(text, ours, errors)) ?? "disagree";
}

export const document = (text: string): Document => scan(createSource("f.xml", text));

export function compareWithSaxes(text: string): Verdict {
  return judge(text, document(text), saxesErrors(text), SAXES_EXCEPTIONS);
}

export async function compareWithLibxml2(texts: readonly string[]): Promise<Verdict[]> {
  const errors = await libxml2Errors(texts);
  return texts.map((text, i) => judge(text, document(text), errors[i] ?? [], LIBXML2_EXCEPTIONS));
}
