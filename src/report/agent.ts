/** One line a finding with all its text and what would mend it, for programs that read text. */
import type { Commands, Diagnostic, Edit, Suggestion } from "../diagnostic.js";
import { messageText } from "../message.js";
import { positionAt } from "../source.js";
import { dialectOf } from "./advice.js";
import { counted, fixedText, unshownLines, severitiesOf } from "./counted.js";
import { exactPlace, placeOf } from "./place.js";
import { type Line, line, printed } from "./print.js";
import type { Report, Reporter, Surroundings } from "./report.js";

/** Quoted as JSON, so that line ends and quotes inside stay readable. */
const quoted = (text: string) => JSON.stringify(text);

function editText(edit: Edit, around: Surroundings): string {
  const end = positionAt(edit.source, edit.span.end);
  return `${placeOf(edit, around)}-${end.line}:${end.column} becomes ${quoted(edit.text)}`;
}

const editsText = (edits: readonly Edit[], around: Surroundings): string =>
  edits.map((edit) => editText(edit, around)).join(", ");

function commandText(commands: Commands | undefined, around: Surroundings): string | undefined {
  const dialect = dialectOf(commands, around);
  return dialect && commands?.[dialect];
}

function suggestionLine({ title, edits, commands }: Suggestion, around: Surroundings): Line {
  const how = edits ? editsText(edits, around) : commandText(commands, around);
  return how === undefined ? line` | try: ${title}` : line` | try: ${title}: ${how}`;
}

function adviceLine({ fix, suggestions }: Diagnostic, around: Surroundings): Line {
  if (fix) {
    const kind = fix.safe ? "fix (safe)" : "fix (changes the meaning)";
    return line` | ${kind}: ${editsText(fix.edits, around)}`;
  }
  return suggestions.flatMap((one) => suggestionLine(one, around));
}

function findingLine(diagnostic: Diagnostic, around: Surroundings): Line {
  const { at, severity, rule, message, application } = diagnostic;
  const whose = application === undefined || application === "/" ? [] : line` (in ${application})`;
  return line`${exactPlace(at, around)} ${severity} ${rule}: ${messageText(message)}${whose}${adviceLine(diagnostic, around)}`;
}

function countLine(report: Report): Line {
  const found = severitiesOf(report).map(([, text]) => text);
  const fixed = fixedText(report);
  const before = fixed === undefined ? "" : `${fixed} `;
  return line`${before}${found.length === 0 ? "No problems" : found.join(", ")} in ${counted(report.files, "file")}.`;
}

/** `FILE:LINE:COLUMN severity id: message | fix: …`, and a line of counts. */
export const agent: Reporter = (report, around) =>
  printed(
    [
      ...report.diagnostics.map((diagnostic) => findingLine(diagnostic, around)),
      ...(around.quiet === true ? [] : [countLine(report), ...unshownLines(report, around)]),
    ],
    around.paint,
  );
