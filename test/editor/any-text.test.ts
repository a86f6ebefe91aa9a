/** Whatever the text and the offset are: no feature throws, and every span lies inside the text. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as editor from "../../src/editor/index.js";
import { lint } from "../../src/index.js";
import type { Span } from "../../src/source.js";
import { requestFor } from "../fix/claims.js";
import { lookedAt, web } from "./looking.js";

const STORIES = join(import.meta.dirname, "../stories");

/** Real texts of stories, and what a file can be besides. */
const TEXTS = [
  ...readdirSync(STORIES, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".config"))
    .sort()
    .map((path) => readFileSync(join(STORIES, path), "utf8"))
    .filter((text) => text.length < 4000),
  "",
  "\ufeff",
  "\r",
  "\ud83d\ude00",
  "\ud83d",
  "PK\u0003\u0004\u0000\u0000\ufffd\ufffd",
  web('<sessionState cookieName="\ud83d\ude00" mode="Off"\r/>\r<!-- \ud83d\ude00'),
];

const PIECES = [
  "<",
  ">",
  "/",
  '"',
  "'",
  "=",
  "\r",
  "\r\n",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  "&",
  "\ud83d",
  "\u0000",
  " ",
  "<add ",
  "</",
  "sessionState",
  "xdt:Transform=",
  "<?",
];

/** A text with pieces put in and taken out. */
const mutated = fc
  .tuple(
    fc.constantFrom(...TEXTS),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        drop: fc.nat({ max: 12 }),
        put: fc.constantFrom("", ...PIECES),
      }),
      { maxLength: 4 },
    ),
  )
  .map(([text, edits]) =>
    edits.reduce((now, { at, drop, put }) => {
      const start = Math.floor(at * now.length);
      return now.slice(0, start) + put + now.slice(start + drop);
    }, text),
  );

/** Every span below a value that is said of the document: those of other sources lead elsewhere. */
function* spansIn(value: unknown, path: string): Generator<Span> {
  if (typeof value !== "object" || value === null) return;
  if ("source" in value && "span" in value) {
    if ((value.source as { path: string }).path === path) yield value.span as Span;
    return;
  }
  if ("start" in value && "end" in value && Object.keys(value).length === 2) yield value as Span;
  for (const [name, inner] of Object.entries(value)) {
    if (name === "diagnostics" || name === "select") continue;
    yield* spansIn(inner, path);
  }
}

type Feature = (looked: editor.Looked, offset: number) => unknown;

const FEATURES: Readonly<Record<string, Feature>> = {
  hover: editor.hover,
  completion: editor.completion,
  definition: editor.definition,
  references: editor.references,
  documentHighlights: editor.documentHighlights,
  prepareRename: editor.prepareRename,
  rename: (looked, offset) => editor.rename(looked, offset, "Other"),
  selectionRanges: ({ document }, offset) => editor.selectionRanges(document, offset),
  linkedEditingRanges: ({ document }, offset) => editor.linkedEditingRanges(document, offset),
  documentSymbols: editor.documentSymbols,
  foldingRanges: ({ document }) => editor.foldingRanges(document),
  documentLinks: editor.documentLinks,
  inlayHints: (looked) => editor.inlayHints(looked, undefined, { defaults: true }),
  codeLenses: editor.codeLenses,
  workspaceSymbols: (looked) => editor.workspaceSymbols(looked.view(), ""),
};

const PATHS = ["web.config", "web.Release.config", "applicationHost.config", "other.config"];

function looked(path: string, text: string) {
  const one = lookedAt(path, text);
  // The features of one case share what is loaded.
  let view: ReturnType<typeof one.view>;
  return { ...one, view: () => (view ??= one.view()) };
}

function expectInside(value: unknown, path: string, text: string) {
  for (const { start, end } of spansIn(value, path)) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(text.length);
  }
}

describe("any text at any offset", () => {
  test("no feature throws, and every span lies inside the text", () => {
    fc.assert(
      fc.property(
        mutated,
        fc.constantFrom(...PATHS),
        fc.array(fc.double({ min: -0.1, max: 1.1, noNaN: true }), { minLength: 1, maxLength: 5 }),
        (text, path, places) => {
          const one = looked(path, text);
          const { text: read } = one.document.source;
          for (const place of places)
            for (const feature of Object.values(FEATURES))
              expectInside(feature(one, Math.round(place * read.length)), path, read);
        },
      ),
      { numRuns: 150 },
    );
  });

  test.each([Number.NaN, Infinity, -Infinity, 1.5, -1, 1e9])("an offset of %d", (offset) => {
    for (const text of ["", web('<sessionState mode="Off"/>')]) {
      const one = looked("web.config", text);
      for (const feature of Object.values(FEATURES))
        expectInside(feature(one, offset), "web.config", text);
    }
  });

  test("code actions edit inside the text", () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const { document } = looked("web.config", text);
        const { text: read } = document.source;
        const { diagnostics } = lint(requestFor({ "web.config": text }));
        const actions = editor.codeActions(
          { document, diagnostics },
          { start: 0, end: read.length },
        );
        expectInside(actions, "web.config", read);
      }),
      { numRuns: 25 },
    );
  });

  test("no part of a character is cut off by a completion", () => {
    const text = web('<sessionState cookieName="\ud83d\ude00"/>');
    const one = looked("web.config", text);
    const at = text.indexOf("\ude00");
    for (const { span } of editor.completion(one, at)) {
      expect(text.charCodeAt(span.start) & 0xfc00).not.toBe(0xdc00);
      expect(text.charCodeAt(span.end) & 0xfc00).not.toBe(0xdc00);
    }
  });
});
