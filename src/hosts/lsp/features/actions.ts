/** textDocument/codeAction: what can be done about findings. */
import type { CodeAction as LspCodeAction, Command } from "vscode-languageserver/node";
import { type CodeAction, codeActions, fixAll } from "../../../editor/code-actions.js";
import { lspDiagnostic } from "../diagnostics.js";
import { spanOf } from "../positions.js";
import { COMMANDS } from "./commands.js";
import { workspaceEdit } from "./edits.js";
import { mistakeActions } from "./mistake-actions.js";
import { asked, type Asking, type Feature } from "./feature.js";

/** Kinds of the protocol; `source.fixAll` is what an editor does when it saves, if a person wants that. */
const KIND: Readonly<Record<CodeAction["kind"], string>> = {
  quickfix: "quickfix",
  suggestion: "quickfix.suggestion.iislint",
  fixKind: "quickfix.all.iislint",
  fixAll: "source.fixAll.iislint",
  suppress: "quickfix.suppress.iislint",
  explain: "quickfix.explain.iislint",
};

function lspAction(action: CodeAction, path: string, asking: Asking): LspCodeAction {
  const { title, kind, diagnostics, edits, isPreferred, select } = action;
  const [first] = diagnostics;
  const { takes } = asking.client();
  return {
    title,
    kind: KIND[kind],
    diagnostics: diagnostics.map((one) => lspDiagnostic(one, takes)),
    ...(isPreferred ? { isPreferred } : {}),
    ...(kind === "explain"
      ? { command: { title, command: COMMANDS.explain, arguments: [first?.rule ?? ""] } }
      : { edit: workspaceEdit(edits, asking, { path, ...(select ? { select } : {}) }) }),
  };
}

/** What is left of an action for a client that knows only commands. */
const commandOf = ({ command }: LspCodeAction): Command[] => (command ? [command] : []);

/** A kind asked for, or one below it: `quickfix` asks for `quickfix.all.iislint` too. */
const isWanted = (kind: string, only: readonly string[] | undefined): boolean =>
  only === undefined || only.some((one) => kind === one || kind.startsWith(`${one}.`));

export const actions: Feature = {
  can: {
    codeActionProvider: {
      codeActionKinds: ["quickfix", "source.fixAll", "source.fixAll.iislint"],
    },
  },
  answer(connection, asking) {
    connection.onCodeAction(async ({ textDocument, range, context }, token) => {
      const one = await asked(asking, textDocument.uri, token);
      const mended = await mistakeActions(asking, textDocument.uri, range);
      if (mended.length > 0) return asking.client().actions ? mended : null;
      if (!one) return null;
      const { looked, source, folder, path } = one;
      const about = { document: looked.document, diagnostics: folder.proven(path) };
      const { only } = context;
      const offered = codeActions(about, spanOf(source, range));
      const hasAll = offered.some(({ kind }) => kind === "fixAll");
      // Whoever asks for it by name is about the whole file, whatever is selected.
      const all =
        only?.some((kind) => kind.startsWith("source")) && !hasAll ? fixAll(about) : undefined;
      const made = [...offered, ...(all ? [all] : [])]
        .filter(({ kind }) => isWanted(KIND[kind], only))
        .map((action) => lspAction(action, path, asking));
      return asking.client().actions ? made : made.flatMap(commandOf);
    });
  },
};
