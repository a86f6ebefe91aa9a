/** The last door before a report: nothing that passes it holds a secret. */
import type {
  Commands,
  Diagnostic,
  Edit,
  NotEvaluated,
  Related,
  Suggestion,
} from "../diagnostic.js";
import { mapMessage } from "../message.js";
import { textOf, type Source, type Span } from "../source.js";
import { apart, maskMessage, mayShow } from "./apart.js";
import { shown } from "./print.js";
import { maskText, secretSpans } from "./mask.js";
import type { HiddenFinding, Report } from "./report.js";

const known = new WeakMap<Source, readonly Span[]>();

/** The secrets in a source; found once. */
export function secretsOf(source: Source): readonly Span[] {
  let spans = known.get(source);
  if (spans === undefined) {
    spans = secretSpans(source.text);
    known.set(source, spans);
  }
  return spans;
}

/** Shorter values are words like "sa" that stand everywhere. */
const TELLING_LENGTH = 8;

/** Whether an edit writes a secret, be it one that stands in its file already. */
function leaks({ source, text }: Edit): boolean {
  if (text === "") return false;
  if (maskText(text) !== text) return true;
  return secretsOf(source).some(
    (span) => span.end - span.start >= TELLING_LENGTH && text.includes(textOf(source, span).trim()),
  );
}

const related = ({ at, message }: Related): Related => ({ at, message: maskMessage(message) });

function suggestion({ title, edits, commands, texts, back, backTexts }: Suggestion): Suggestion {
  return {
    title: maskMessage(title),
    ...(edits === undefined || edits.some(leaks) ? {} : { edits }),
    ...(commands === undefined ? {} : { commands: discreetCommands(commands, texts) }),
    ...(back === undefined ? {} : { back: discreetCommands(back, backTexts) }),
  };
}

function discreetCommands(commands: Commands, texts: readonly string[] = []): Commands {
  if (!texts.every(mayShow)) return {};
  // A command with a mask in it does something else: it is left out.
  const entries = Object.entries(commands) as [keyof Commands, string][];
  return Object.fromEntries(entries.filter(([, command]) => shown(command) === command));
}

/** The same diagnostic with secrets masked, and without edits that would write one. */
export function discreetDiagnostic(diagnostic: Diagnostic): Diagnostic {
  const { fix, ...rest } = diagnostic;
  return {
    ...rest,
    ...(rest.application === undefined ? {} : { application: apart(rest.application) }),
    message: mapMessage(diagnostic.message, maskMessage),
    related: diagnostic.related.map(related),
    suggestions: diagnostic.suggestions.map(suggestion),
    ...(fix === undefined || fix.edits.some(leaks) ? {} : { fix }),
  };
}

const discreetHidden = ({ diagnostic, by }: HiddenFinding): HiddenFinding => ({
  diagnostic: discreetDiagnostic(diagnostic),
  by: by.map((one) => ({ ...one, reason: maskMessage(one.reason) })),
});

const discreetUnjudged = ({ missing, subjects, ...rest }: NotEvaluated): NotEvaluated => ({
  ...rest,
  missing: missing.map(apart),
  subjects: subjects.map(apart),
});

/** The same report with secrets masked, and without edits that would write one. */
export function discreet(report: Report): Report {
  return {
    ...report,
    diagnostics: report.diagnostics.map(discreetDiagnostic),
    ...(report.fixed ? { fixed: report.fixed.map(discreetDiagnostic) } : {}),
    ...(report.hidden ? { hidden: report.hidden.map(discreetHidden) } : {}),
    notEvaluated: report.notEvaluated.map(discreetUnjudged),
  };
}
