/** What a command is about: the file that is being read, the finding under the caret. */
import * as vscode from "vscode";
import { CONFIGURATION, DOCUMENTS } from "./documents.js";

/** Files that are ours. */
export const FILES = DOCUMENTS.map((pattern) => ({ scheme: "file", pattern }));

export const isOurs = (document: vscode.TextDocument) =>
  vscode.languages.match(FILES, document) > 0;

/** Files of web configuration in the window. */
export const configurations = (most?: number): Thenable<vscode.Uri[]> =>
  vscode.workspace
    .findFiles(`{${CONFIGURATION.join(",")}}`, "**/node_modules/**", most)
    // A folder that cannot be searched is one where nothing was found yet.
    .then(undefined, () => []);

function editorHere(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isOurs(editor.document) ? editor : undefined;
}

/** The file that is being read; where it is none of ours, the person's choice of those there are. */
export async function fileHere(): Promise<vscode.Uri | undefined> {
  const editor = editorHere();
  if (editor) return editor.document.uri;
  const found = await configurations();
  if (found.length === 0) {
    void vscode.window.showInformationMessage("There is no web.config in this window.");
    return undefined;
  }
  if (found.length === 1) return found[0];
  const items = found
    .map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const chosen = await vscode.window.showQuickPick(items, { title: "Of which file?" });
  return chosen?.uri;
}

const idOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === "object" ? code.value : (code ?? ""));

/** The id of the finding under the caret; of several in its line or in the file the person's choice. */
export async function idHere(): Promise<string | undefined> {
  const editor = editorHere();
  if (!editor) {
    void vscode.window.showInformationMessage(
      "Open a web.config, and put the caret into what is underlined.",
    );
    return undefined;
  }
  const all = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source, code }) => source === "iislint" && code !== undefined);
  const at = editor.selection.active;
  const under = all.filter(({ range }) => range.contains(at));
  const inLine = all.filter(({ range }) => range.start.line === at.line);
  const [near] = [under, inLine, all].filter((found) => found.length > 0);
  const ids = [...new Set((near ?? []).map(idOf))];
  if (ids.length === 0) {
    void vscode.window.showInformationMessage("iislint finds nothing in this file.");
    return undefined;
  }
  return ids.length === 1 ? ids[0] : vscode.window.showQuickPick(ids, { title: "Which finding?" });
}
