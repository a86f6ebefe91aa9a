/** Starts the language server once there is something for it to look at, and gives it the palette. */
import * as vscode from "vscode";
import { ExecuteCommandRequest, LanguageClient, TransportKind } from "vscode-languageclient/node";
import { configurations, fileHere, FILES, idHere, isOurs } from "./here.js";
import type { PALETTE } from "./palette.js";
import { COMMANDS, SCHEMES } from "./server.js";
import { Status } from "./status.js";
import { offerTrust } from "./trust.js";

/** Files, and what the server shows of them: links lead from there, and it hears what is open. */
const SELECTOR = [...FILES, { scheme: SCHEMES.effective }, { scheme: SCHEMES.survival }];

let client: LanguageClient | undefined;
let starting: Promise<LanguageClient> | undefined;

function clientFor(context: vscode.ExtensionContext, output: vscode.LogOutputChannel) {
  const module = context.asAbsolutePath("dist/cli.cjs");
  const server = { module, args: ["lsp"], transport: TransportKind.stdio };
  return new LanguageClient("iislint", "iislint", server, {
    documentSelector: SELECTOR,
    outputChannel: output,
    initializationOptions: {
      isTrusted: vscode.workspace.isTrusted,
      suggestCommand: "editor.action.triggerSuggest",
      indentsSnippets: true,
      opensPages: true,
      settings: vscode.workspace.getConfiguration("iislint"),
    },
    synchronize: { configurationSection: "iislint" },
    middleware: {
      window: {
        // Pages are for reading: shown as they are meant to look.
        async showDocument(params, token, next) {
          const uri = vscode.Uri.parse(params.uri);
          if (uri.scheme !== SCHEMES.page) return next(params, token);
          await vscode.commands.executeCommand("markdown.showPreviewToSide", uri);
          return { success: true };
        },
      },
    },
  });
}

type Start = () => Promise<LanguageClient>;

/** Starts a server, or gives the client of the one that runs or is being started. */
function starter(
  context: vscode.ExtensionContext,
  output: vscode.LogOutputChannel,
  status: Status,
): Start {
  return () =>
    (starting ??= (async () => {
      const own = clientFor(context, output);
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
    })());
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  starting = undefined;
  await running?.stop().catch(() => undefined);
}

const asked = (own: LanguageClient, command: string, argument?: string): Promise<unknown> =>
  own.sendRequest(ExecuteCommandRequest.type, {
    command,
    ...(argument === undefined ? {} : { arguments: [argument] }),
  });

/** Why the server that runs does not judge a file. */
async function whyNot(uri: vscode.Uri): Promise<string | undefined> {
  const running = client;
  if (!running?.isRunning()) return undefined;
  const said = await asked(running, COMMANDS.unjudged, uri.toString()).catch(() => undefined);
  return typeof said === "string" ? said : undefined;
}

type Handler = () => Promise<unknown>;

function handlers(
  start: Start,
  output: vscode.LogOutputChannel,
): Readonly<Record<keyof typeof PALETTE, Handler>> {
  const ask = async (command: string, argument?: string) => asked(await start(), command, argument);
  return {
    "iislint.effective": async () => {
      const uri = await fileHere();
      return uri && ask(COMMANDS.effective, uri.toString());
    },
    "iislint.survival": () => {
      const document = vscode.window.activeTextEditor?.document;
      return ask(
        COMMANDS.survival,
        document && isOurs(document) ? document.uri.toString() : undefined,
      );
    },
    "iislint.explainHere": async () => {
      const id = await idHere();
      return id === undefined ? undefined : ask(COMMANDS.explain, id);
    },
    "iislint.lint": async () => {
      await ask(COMMANDS.lint);
      await vscode.commands.executeCommand("workbench.actions.view.problems");
    },
    "iislint.output": () => {
      output.show();
      return Promise.resolve();
    },
    "iislint.restart": async () => {
      await stop();
      await start();
    },
  };
}

/** VS Code calls it once the window stands. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const output = vscode.window.createOutputChannel("iislint", { log: true });
  const status = new Status(whyNot);
  const begin = starter(context, output, status);
  const start = () => {
    // What went wrong is shown by the status item and by the client.
    begin().catch(() => undefined);
  };
  context.subscriptions.push(
    output,
    status,
    offerTrust(),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isOurs(document)) start();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(async () => {
      if (client === undefined) return;
      await stop();
      start();
    }),
    ...Object.entries(handlers(begin, output)).map(([id, handler]) =>
      vscode.commands.registerCommand(id, handler),
    ),
  );
  if (vscode.workspace.textDocuments.some(isOurs) || (await configurations(1)).length > 0) start();
}

/** The server ends with the window. */
export const deactivate = (): Promise<void> => stop();
