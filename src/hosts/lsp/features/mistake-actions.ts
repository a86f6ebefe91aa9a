/** What can be done about mistakes in an options file: to write what is meant. */
import type { CodeAction, Range } from "vscode-languageserver/node";
import { mistakeDiagnostic } from "../diagnostics.js";
import { mistakeMeant, mistakeSpan } from "../mistakes.js";
import { spanOf } from "../positions.js";
import { documentOf } from "../uris.js";
import { workspaceEdit } from "./edits.js";
import type { Asking } from "./feature.js";

/** Those of the mistakes that a range touches; none in any other file. */
export async function mistakeActions(
  asking: Asking,
  uri: string,
  range: Range,
): Promise<CodeAction[]> {
  const path = documentOf(uri);
  if (path === undefined) return [];
  const folder = asking.folders.of(path);
  await folder.settled();
  const mistakes = folder.mistakes(path);
  if (mistakes.length === 0) return [];
  const source = folder.optionsSource(path);
  const asked = spanOf(source, range);
  return mistakes.flatMap((mistake): CodeAction[] => {
    const span = mistakeSpan(mistake, source);
    const meant = mistakeMeant(mistake, source);
    if (meant === undefined || asked.start > span.end || asked.end < span.start) return [];
    return [
      {
        title: `Change to ${meant}`,
        kind: "quickfix",
        isPreferred: true,
        diagnostics: [mistakeDiagnostic(mistake, source)],
        edit: workspaceEdit([{ source, span, text: meant }], asking),
      },
    ];
  });
}
