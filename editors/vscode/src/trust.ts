/** What a person can do about a program that says the options and was not run. */
import * as vscode from "vscode";
import { PROGRAMS } from "./documents.js";

const TRUST = { title: "Manage Workspace Trust", command: "workbench.trust.manage" } as const;

const SETTING = {
  title: "Open the setting iislint.allowJsConfig",
  command: "workbench.action.openSettings",
  arguments: ["iislint.allowJsConfig"],
};

/** Trust first: the setting counts for nothing without it. */
export const nextStep = (): vscode.Command => (vscode.workspace.isTrusted ? SETTING : TRUST);

/** Offers both in the program, where the server says that it was not run. */
export function offerTrust(): vscode.Disposable {
  const files = PROGRAMS.map((name) => ({ scheme: "file", pattern: `**/${name}` }));
  const kind = vscode.CodeActionKind.QuickFix;
  return vscode.languages.registerCodeActionsProvider(
    files,
    {
      provideCodeActions(_document, _range, { diagnostics }) {
        const about = diagnostics.filter(({ source }) => source === "iislint");
        if (about.length === 0) return [];
        const commands = vscode.workspace.isTrusted ? [SETTING] : [TRUST, SETTING];
        return commands.map((command) => {
          const action = new vscode.CodeAction(command.title, kind);
          action.command = { ...command };
          action.diagnostics = about;
          return action;
        });
      },
    },
    { providedCodeActionKinds: [kind] },
  );
}
