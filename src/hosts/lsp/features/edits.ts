/** Edits of the core as the protocol has them. */
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import type { Edit } from "../../../diagnostic.js";
import { byFile } from "../../../fix/edits.js";
import { rangeOf } from "../positions.js";
import type { Asking } from "./feature.js";

const textEdit = ({ source, span, text }: Edit): TextEdit => ({
  range: rangeOf(source, span),
  newText: text,
});

/**
 * Edits of one file or several. A client that knows versions refuses those of a text that was typed
 * on meanwhile.
 */
export function workspaceEdit(
  edits: readonly Edit[],
  { client, open }: Pick<Asking, "client" | "open">,
): WorkspaceEdit {
  const files = Array.from(byFile(edits), ([path, own]) => ({ path, edits: own.map(textEdit) }));
  if (!client().versions)
    return { changes: Object.fromEntries(files.map((one) => [open.uri(one.path), one.edits])) };
  return {
    documentChanges: files.map((one) => ({
      textDocument: { uri: open.uri(one.path), version: open.version(one.path) ?? null },
      edits: one.edits,
    })),
  };
}
