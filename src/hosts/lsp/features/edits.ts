/** Edits of the core as the protocol has them. */
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver/node";
import type { Edit } from "../../../diagnostic.js";
import { byFile } from "../../../fix/edits.js";
import { rangeOf } from "../positions.js";
import { uriOf } from "../uris.js";

/** One edit of a text. */
export const textEdit = ({ source, span, text }: Edit): TextEdit => ({
  range: rangeOf(source, span),
  newText: text,
});

/** Edits of one file or several. */
export const workspaceEdit = (edits: readonly Edit[]): WorkspaceEdit => ({
  changes: Object.fromEntries(
    Array.from(byFile(edits), ([path, own]) => [uriOf(path), own.map(textEdit)]),
  ),
});
