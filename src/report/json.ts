/** The report for programs: version 1 of the contract in docs/architecture.md. */
import type { Diagnostic, Edit, Fix, Related, Suggestion } from "../diagnostic.js";
import { positionAt, type Location } from "../source.js";
import type { JsonDiagnostic, JsonEdit, JsonReport } from "./json-types.js";
import { printedJson } from "./print.js";
import { relativePath, subjectName } from "./relative.js";
import type { Report, Reporter } from "./report.js";
import { messageText } from "../message.js";

/** Drops what is empty: absent optional parts are left out. */
const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list;

function range({ source, span }: Location) {
  return { start: positionAt(source, span.start), end: positionAt(source, span.end) };
}

/** A path as the report shows it. */
type FileName = (path: string) => string;

function jsonEdits(edits: readonly Edit[], file: FileName): readonly JsonEdit[] {
  return edits.map(({ source, span, text }) => ({
    file: file(source.path),
    start: span.start,
    end: span.end,
    text,
  }));
}

function jsonRelated(related: readonly Related[], file: FileName) {
  return some(
    related.map(({ at, message }) => ({ file: file(at.source.path), range: range(at), message })),
  );
}

function jsonFix(fix: Fix | undefined, file: FileName) {
  return fix && { safe: fix.safe, edits: jsonEdits(fix.edits, file) };
}

function jsonSuggestions(suggestions: readonly Suggestion[], file: FileName) {
  return some(
    suggestions.map(({ title, edits, commands }) => ({
      title,
      edits: edits && some(jsonEdits(edits, file)),
      commands,
    })),
  );
}

/** Without the keys that hold nothing, as JSON.stringify would leave them out. */
const compact = (value: object): object => JSON.parse(JSON.stringify(value)) as object;

function jsonDiagnostic(diagnostic: Diagnostic, file: FileName, fixed?: true): JsonDiagnostic {
  const { rule, category, severity, message, at, isDefault, application, help } = diagnostic;
  const { baselineState } = diagnostic;
  return compact({
    rule,
    category,
    severity,
    message: messageText(message),
    file: file(at.source.path),
    range: range(at),
    isDefault,
    application,
    related: jsonRelated(diagnostic.related, file),
    fix: jsonFix(diagnostic.fix, file),
    fixed,
    suggestions: jsonSuggestions(diagnostic.suggestions, file),
    baselineState,
    help,
  }) as JsonDiagnostic;
}

/** What is found and what is fixed, in order of file and place. */
function inOrder({ diagnostics, fixed = [] }: Report): readonly (readonly [Diagnostic, true?])[] {
  if (fixed.length === 0) return diagnostics.map((one) => [one]);
  const all: (readonly [Diagnostic, true?])[] = [
    ...diagnostics.map((one) => [one] as const),
    ...fixed.map((one) => [one, true] as const),
  ];
  return all.sort(([{ at: a }], [{ at: b }]) =>
    a.source.path === b.source.path
      ? a.span.start - b.span.start
      : a.source.path < b.source.path
        ? -1
        : 1,
  );
}

/** What the report for programs says, as an object. Paths are relative to `cwd`. */
export function jsonReport(report: Report, cwd: string): JsonReport {
  const file: FileName = (path) => relativePath(cwd, path);
  const notLinted = some((report.notLinted ?? []).map(file));
  return {
    version: 1,
    diagnostics: inOrder(report).map(([one, fixed]) => jsonDiagnostic(one, file, fixed)),
    notEvaluated: report.notEvaluated.map(({ rule, missing, reason, count, subjects }) => ({
      rule,
      missing,
      ...(reason === undefined ? {} : { reason }),
      count,
      subjects: subjects.map((subject) => subjectName(cwd, subject)),
    })),
    ...(notLinted ? { notLinted } : {}),
    summary: {
      files: report.files,
      ...report.counts,
      ...(report.fixed ? { fixed: report.fixed.length } : {}),
      ...(report.known === undefined ? {} : { known: report.known }),
      ...(report.suppressed ? { suppressed: report.suppressed } : {}),
    },
  };
}

/** One object for programs. */
export const json: Reporter = (report, { cwd }) => printedJson(jsonReport(report, cwd));
