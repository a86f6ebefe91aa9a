/** The scanner against saxes and libxml2: do all three find the same texts well-formed? */
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { validateXML } from "xmllint-wasm";
import { scan } from "../../src/document/scan.js";
import type { Document, Node } from "../../src/document/tree.js";
import { createSource } from "../../src/source.js";
import type { Broken, Fuzzer, Round } from "./fuzzer.js";
import { PIECES, SEEDS } from "./seeds.js";

type Edit = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (text: string, fraction: number): number => Math.floor(text.length * fraction);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(place, fc.constantFrom(...PIECES)).map(
      ([where, piece]): Edit =>
        (text) => {
          const i = at(text, where);
          return text.slice(0, i) + piece + text.slice(i);
        },
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(place, fc.integer({ min: 1, max: 4 })).map(
      ([where, count]): Edit =>
        (text) => {
          const i = at(text, where);
          return text.slice(0, i) + text.slice(i + count);
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, fc.integer({ min: 1, max: 3 }), fc.constantFrom(...PIECES)).map(
      ([where, count, piece]): Edit =>
        (text) => {
          const i = at(text, where);
          return text.slice(0, i) + piece + text.slice(i + count);
        },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(place, place, fc.integer({ min: 1, max: 30 })).map(
      ([from, to, count]): Edit =>
        (text) => {
          const i = at(text, from);
          const j = at(text, to);
          return text.slice(0, j) + text.slice(i, i + count) + text.slice(j);
        },
    ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (where): Edit =>
        (text) =>
          text.slice(0, at(text, where)),
    ),
  },
  {
    weight: 1,
    arbitrary: place.map(
      (where): Edit =>
        (text) =>
          text.slice(at(text, where)),
    ),
  },
);

/** A seed with up to three edits. */
export const mutant: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) => edits.reduce((damaged, change) => change(damaged), text));

/** libxml2 tells warnings, which say nothing about well-formedness, from errors in this way. */
const LIBXML2_ERROR = /^f(\d+)\.xml:\d+: (?!\w+ warning)\w* ?\w+ ?: ?([^\n]*)/gm;

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
  for (const match of output.matchAll(LIBXML2_ERROR))
    errors[Number(match[1])]?.push(match[2] ?? "");
  return errors;
}

/** Where an oracle differs for a reason, and nothing follows from it for us. */
export interface Exception {
  readonly name: string;
  readonly why: string;
  readonly applies: (text: string, ours: Document, errors: readonly string[]) => boolean;
}

const VERSION: Exception = {
  name: "another version of XML",
  why: "The managed reader takes nothing but 1.0; the oracles take any 1.x.",
  applies: (text, ours, errors) =>
    /^\ufeff?<\?xml\s+version\s*=\s*["']1\.(?!0["'])\d+["']/.test(text) &&
    ours.problems[0]?.code === "invalid-declaration" &&
    errors.length === 0,
};

const MARK: Exception = {
  name: "a byte order mark in a name",
  why: "XML allows it since its fifth edition; .NET reads by an older one, and nobody can see it.",
  applies: (text, ours, errors) =>
    /<[^<>]*\ufeff/.test(text) &&
    ours.problems.some(({ code }) => code === "invisible-character") &&
    errors.length === 0,
};

const all = (ours: Document, ...codes: string[]): boolean =>
  ours.problems.every((problem) => codes.includes(problem.code));

export const SAXES_EXCEPTIONS: readonly Exception[] = [
  VERSION,
  MARK,
  {
    name: "saxes reads over the document type",
    why: "It looks only for the brackets and quotes in it; we check the grammar, as libxml2 does.",
    applies: (_text, ours, errors) =>
      ours.problems[0]?.code === "invalid-doctype" && errors.length === 0,
  },
  {
    name: "saxes knows no declarations from elsewhere",
    why: "With an external subset or parameter entities an unknown entity is no error of form.",
    applies: (text, ours, errors) =>
      ours.problems.length === 0 &&
      /<!DOCTYPE[^>]*(?:SYSTEM|PUBLIC|%[\w.]+;)/.test(text) &&
      errors.every((error) => error.includes("undefined entity")),
  },
  {
    name: "saxes looks into no entity",
    why: "A `<` or another file that comes out of one may not stand in a value; nor may it nest.",
    applies: (text, ours, errors) =>
      text.includes("<!ENTITY") &&
      all(ours, "misplaced-entity", "recursive-entity", "undeclared-entity") &&
      errors.length === 0,
  },
  {
    name: "saxes takes `?` behind the target of an instruction for its content",
    why: "XML 1.0, production 16: white space comes between.",
    applies: (text, ours, errors) =>
      // Not `\s`: in JavaScript that takes U+FEFF, which is a letter to XML.
      /<\?[^ \t\r\n?]+\?(?!>)/.test(text) &&
      all(ours, "invalid-instruction") &&
      errors.length === 0,
  },
  {
    name: "saxes makes one character of half a pair and what follows",
    why: "A high surrogate without a low one is no character; libxml2 never gets to see one.",
    applies: (text, ours, errors) =>
      /[\ud800-\udbff](?![\udc00-\udfff])/.test(text) &&
      ours.problems.some((problem) => problem.code === "forbidden-character") &&
      errors.length === 0,
  },
  {
    name: "saxes lets a local part begin with any character of a name",
    why: "Namespaces in XML 1.0, production 4, does not; nor does libxml2.",
    applies: (text, ours, errors) =>
      /:(?:[-.\d\u00b7\u203f\u2040]|[\u0300-\u036f])/u.test(text) &&
      all(ours, "invalid-name") &&
      errors.length === 0,
  },
];

export const LIBXML2_EXCEPTIONS: readonly Exception[] = [
  VERSION,
  MARK,
  {
    name: "libxml2 does not know the encoding",
    why: "We get a text; whoever read the bytes decides about the encoding.",
    applies: (_text, ours, errors) =>
      ours.problems.length === 0 && errors.every((error) => /encoding/i.test(error)),
  },
  {
    name: "libxml2 checks that a namespace is a URI",
    why: "The form of a namespace name makes no text ill-formed.",
    applies: (_text, ours, errors) =>
      ours.problems.length === 0 && errors.every((error) => error.endsWith("is not a valid URI")),
  },
  {
    name: "libxml2 wants no white space behind <!DOCTYPE",
    why: "XML 1.0, production 28, does.",
    applies: (text, ours, errors) =>
      /<!DOCTYPE[^\s]/.test(text) && all(ours, "invalid-doctype") && errors.length === 0,
  },
];

/** What became of one comparison. */
export type Verdict = "agree" | "disagree" | Exception;

function judge(
  text: string,
  ours: Document,
  errors: readonly string[],
  exceptions: readonly Exception[],
): Verdict {
  if (ours.problems.length > 0 === errors.length > 0) return "agree";
  return exceptions.find((exception) => exception.applies(text, ours, errors)) ?? "disagree";
}

function read(text: string): Document {
  return scan(createSource("f.xml", text));
}

/** What the tree says, in the words of {@link saxesContent}. */
function ourContent(document: Document): string[] {
  const content: string[] = [];
  // Iterative: what stands on the stack is either a node or the end of an element.
  const todo: (Node | string)[] = document.root === undefined ? [] : [document.root];
  for (let node = todo.pop(); node !== undefined; node = todo.pop()) {
    if (typeof node === "string") content.push(node);
    else if (node.kind === "element") {
      for (const { name, value, valueSpan } of node.attributes)
        content.push(`@${name} ${valueSpan.start}-${valueSpan.end} ${value}`);
      content.push(`<${node.name}`);
      todo.push(`/${node.name}`, ...[...node.nodes].reverse());
    } else if (node.kind === "comment") content.push(`!${node.value}`);
    else if (node.kind === "instruction") content.push(`?${node.target} ${node.value.trimEnd()}`);
    else content.push(`${node.kind} ${node.value}`);
  }
  return content;
}

/** Errors and, for a well-formed text, what stands inside its root. */
function saxesContent(text: string): { errors: string[]; content: string[] } {
  const errors: string[] = [];
  const content: string[] = [];
  let depth = 0;
  // It counts the BOM in its positions and we do not.
  const bom = text.startsWith("\ufeff") ? 1 : 0;
  const parser = new SaxesParser({ xmlns: true, position: true });
  // It reads over the internal subset: what is declared there must be told.
  for (const [, name = ""] of text.matchAll(/<!ENTITY\s+([\w.-]+)/g))
    parser.ENTITIES[name] = `&${name};`;
  parser.on("error", (error) => errors.push(error.message));
  parser.on("attribute", ({ name, value }) => {
    // The event comes behind the closing quote; no value holds its own quote.
    const end = parser.position - 1;
    const start = text.lastIndexOf(text.charAt(end), end - 1) + 1;
    content.push(`@${name} ${start - bom}-${end - bom} ${value}`);
  });
  parser.on("opentag", ({ name }) => {
    depth++;
    content.push(`<${name}`);
  });
  parser.on("closetag", ({ name }) => {
    depth--;
    content.push(`/${name}`);
  });
  const inside = (what: string): void => {
    if (depth > 0) content.push(what);
  };
  parser.on("text", (value) => {
    inside(`text ${value}`);
  });
  parser.on("cdata", (value) => {
    inside(`cdata ${value}`);
  });
  parser.on("comment", (value) => {
    inside(`!${value}`);
  });
  parser.on("processinginstruction", ({ target, body }) => {
    inside(`?${target} ${body.trimEnd()}`);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    // It throws where half a surrogate pair is the last character.
    errors.push(String(error));
  }
  return { errors, content };
}

/**
 * Whether saxes finds the same texts well-formed and, where both do, reads the same names,
 * decoded values and texts at the same places.
 */
export function compareWithSaxes(text: string): Verdict {
  const ours = read(text);
  const { errors, content } = saxesContent(text);
  const verdict = judge(text, ours, errors, SAXES_EXCEPTIONS);
  if (verdict !== "agree" || errors.length > 0) return verdict;
  return ourContent(ours).join("\n") === content.join("\n") ? "agree" : "disagree";
}

/** Whether libxml2 finds the same texts well-formed. Texts that are no UTF-16 are left out. */
export async function compareWithLibxml2(texts: readonly string[]): Promise<Verdict[]> {
  const errors = await libxml2Errors(texts);
  return texts.map((text, i) => judge(text, read(text), errors[i] ?? [], LIBXML2_EXCEPTIONS));
}

/** Whether a text can be written as UTF-8, which is what libxml2 gets. */
export function isEncodable(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}

/** How many texts go to libxml2 in one call. */
export const BATCH = 200;

/** saxes costs next to nothing: it gets ten times as many. */
const SAXES_PER_LIBXML2 = 10;

async function round(seed: number, size: number): Promise<Round> {
  const exceptions = new Map<string, number>();
  const broken: Broken[] = [];
  const note = (text: string, oracle: string, verdict: Verdict): void => {
    if (verdict === "disagree") broken.push({ input: text, why: `${oracle} says otherwise` });
    else if (verdict !== "agree")
      exceptions.set(verdict.name, (exceptions.get(verdict.name) ?? 0) + 1);
  };
  const texts = fc.sample(mutant, { numRuns: size, seed });
  for (const text of texts) note(text, "saxes", compareWithSaxes(text));
  const some = texts.filter(isEncodable).slice(0, Math.ceil(size / SAXES_PER_LIBXML2));
  for (let i = 0; i < some.length; i += BATCH) {
    const batch = some.slice(i, i + BATCH);
    const verdicts = await compareWithLibxml2(batch);
    batch.forEach((text, j) => {
      note(text, "libxml2", verdicts[j] ?? "disagree");
    });
  }
  return {
    counts: {
      "texts against saxes": texts.length,
      "against libxml2": some.length,
      "well-formed": texts.filter((text) => read(text).problems.length === 0).length,
    },
    exceptions,
    broken,
  };
}

export const xml: Fuzzer = {
  name: "xml",
  claim:
    "A damaged text is well-formed, and says the same, exactly where saxes and libxml2 say so.",
  size: SAXES_PER_LIBXML2 * BATCH,
  round,
};
