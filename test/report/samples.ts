/** Diagnostics for the report tests, made by hand. */
import { keysOf, nameOfKey } from "../../src/baseline/key.js";
import type { Diagnostic } from "../../src/diagnostic.js";
import { allIds } from "../../src/hosts/cli/ids.js";
import { thisProgram } from "../../src/hosts/package.js";
import { count, type Report, type Surroundings } from "../../src/report/index.js";
import { frame } from "../../src/report/frame.js";
import { printed } from "../../src/report/print.js";
import { builtIn } from "../../src/settings/built-in.js";
import { createSource, type Location, type Source } from "../../src/source.js";

export const around: Surroundings = {
  cwd: "/home/me/app",
  paint: (_tone, text) => text,
  columns: 100,
  schema: builtIn,
  ids: allIds(),
  program: thisProgram(),
  keysOf: (diagnostic) => keysOf(diagnostic, "/home/me/app").map(nameOfKey),
};

/** The frame of a place, as it is printed. */
export const framed = (at: Location): string =>
  printed(frame(at, "error", { ...around, columns: 126 }), around.paint);

export const source = (text: string, path = "/home/me/app/shop/Web.config"): Source =>
  createSource(path, text);

/** The place of a text that stands once in the source; `|` marks nothing, offsets count UTF-16. */
export function place(of: Source, words: string): Location {
  const start = of.text.indexOf(words);
  if (start < 0 || of.text.includes(words, start + 1)) throw new Error(`not once: ${words}`);
  return { source: of, span: { start, end: start + words.length } };
}

export function diagnostic(at: Location, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    rule: "invalid-attribute-value",
    by: "reader",
    category: "schema",
    severity: "error",
    message: { what: "This is wrong." },
    at,
    isDefault: false,
    related: [],
    suggestions: [],
    help: "schema/diagnostics/invalid-attribute-value.md",
    ...more,
  };
}

export function report(diagnostics: readonly Diagnostic[], more: Partial<Report> = {}): Report {
  return { diagnostics, notEvaluated: [], files: 1, counts: count(diagnostics), ...more };
}
