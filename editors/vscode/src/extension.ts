/** Starts the language server once there is something for it to look at, and gives it the palette. */
import * as vscode from "vscode";
import { ExecuteCommandRequest, LanguageClient, TransportKind } from "vscode-languageclient/node";
import { CONFIGURATION, DOCUMENTS } from "./documents.js";
import type { PALETTE } from "./palette.js";
import { COMMANDS, PAGE } from "./server.js";
import { Status } from "./status.js";

const SELECTOR = DOCUMENTS.map((pattern) => ({ scheme: "file", pattern }));

let client: LanguageClient | undefined;
let starting: Promise<LanguageClient> | undefined;

function clientFor(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath("dist/cli.cjs");
  const server = { module, args: ["lsp"], transport: TransportKind.stdio };
  return new LanguageClient("iislint", "iislint", server, {
    documentSelector: SELECTOR,
    initializationOptions: {
      isTrusted: vscode.workspace.isTrusted,
      suggestCommand: "editor.action.triggerSuggest",
      settings: vscode.workspace.getConfiguration("iislint"),
    },
    synchronize: { configurationSection: "iislint" },
    middleware: {
      window: {
        // Pages are for reading: shown as they are meant to look.
        async showDocument(params, token, next) {
          const uri = vscode.Uri.parse(params.uri);
          if (uri.scheme !== PAGE) return next(params, token);
          await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
          return { success: true };
        },
      },
    },
  });
}

/** The client of the server that runs, or that is started now. */
function started(context: vscode.ExtensionContext, status: Status): Promise<LanguageClient> {
  starting ??= (async () => {
    const own = clientFor(context);
    client = own;
    status.starting();
    try {
      await own.start();
      status.runs(own.initializeResult?.serverInfo?.version);
    } catch (error) {
      status.failed(error);
      throw error;
    }
    return own;
  })();
  return starting;
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  starting = undefined;
  await running?.stop().catch(() => undefined);
}

const isOurs = (document: vscode.TextDocument) => vscode.languages.match(SELECTOR, document) > 0;

/** The file that is being read, where it is one of ours. */
function here(): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && isOurs(editor.document) ? editor : undefined;
}

const idOf = ({ code }: vscode.Diagnostic): string =>
  String(typeof code === "object" ? code.value : (code ?? ""));

/** The id of the finding under the caret; of several in its line or in the file the person's choice. */
async function idHere(): Promise<string | undefined> {
  const editor = here();
  const all = editor
    ? vscode.languages
        .getDiagnostics(editor.document.uri)
        .filter(({ source, code }) => source === "iislint" && code !== undefined)
    : [];
  const at = editor?.selection.active;
  const under = at ? all.filter(({ range }) => range.contains(at)) : [];
  const inLine = at ? all.filter(({ range }) => range.start.line === at.line) : [];
  const [near] = [under, inLine, all].filter((found) => found.length > 0);
  const ids = [...new Set((near ?? []).map(idOf))];
  if (ids.length === 0) {
    void vscode.window.showInformationMessage("iislint finds nothing in this file.");
    return undefined;
  }
  return ids.length === 1 ? ids[0] : vscode.window.showQuickPick(ids, { title: "Which finding?" });
}

type Handler = () => Promise<unknown>;

function handlers(
  context: vscode.ExtensionContext,
  status: Status,
): Readonly<Record<keyof typeof PALETTE, Handler>> {
  const ask = async (command: string, argument?: string) =>
    (await started(context, status)).sendRequest(ExecuteCommandRequest.type, {
      command,
      ...(argument === undefined ? {} : { arguments: [argument] }),
    });
  const hereUri = () => here()?.document.uri.toString();
  return {
    "iislint.effective": () => ask(COMMANDS.effective, hereUri()),
    "iislint.survival": () => ask(COMMANDS.survival, hereUri()),
    "iislint.explainHere": async () => {
      const id = await idHere();
      return id === undefined ? undefined : ask(COMMANDS.explain, id);
    },
    "iislint.lint": async () => {
      await ask(COMMANDS.lint);
      await vscode.commands.executeCommand("workbench.actions.view.problems");
    },
    "iislint.restart": async () => {
      await stop();
      await started(context, status);
    },
  };
}

/** Whether the window has anything for the server. */
async function isNeeded(): Promise<boolean> {
  if (vscode.workspace.textDocuments.some(isOurs)) return true;
  // A folder that cannot be searched is one where nothing was found yet.
  const found = await vscode.workspace
    .findFiles(`{${CONFIGURATION.join(",")}}`, "**/node_modules/**", 1)
    .then(undefined, () => []);
  return found.length > 0;
}

/** VS Code calls it once the window stands. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const status = new Status(SELECTOR);
  const start = () => {
    // What went wrong is shown by the status item and by the client.
    started(context, status).catch(() => undefined);
  };
  context.subscriptions.push(
    status,
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) start();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(async () => {
      if (client === undefined) return;
      await stop();
      start();
    }),
    ...Object.entries(handlers(context, status)).map(([id, handler]) =>
      vscode.commands.registerCommand(id, handler),
    ),
  );
  if (await isNeeded()) start();
}

/** The server ends with the window. */
export const deactivate = (): Promise<void> => stop();
