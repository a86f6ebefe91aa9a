/**
 * The door of the language server: whatever a client asks, over every place a stranger's text may
 * stand in, no secret of a file and no character that steers comes out of it.
 */
import { describe, expect, test } from "vitest";
import type {
  CodeLens,
  InitializeResult,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { FORGED, PLACES, SECRET } from "../places.js";
import { ABLE, type Client, serve } from "./client.js";

const capabilities = {
  ...ABLE,
  textDocument: {
    ...ABLE.textDocument,
    diagnostic: { relatedInformation: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** What must not come out in a text that people see. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- these are what must not come out
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u180e\u200e\u200f\u2028-\u202e\u2060-\u206f]/u;

/** What a client gives back or writes into the text of the person: the text of the file itself. */
const RAW: ReadonlySet<string> = new Set([
  "uri",
  "target",
  "newText",
  "placeholder",
  "arguments",
  "href",
]);
/** By these a client filters what it shows. */
const isRaw = (key: string) => RAW.has(key);

/** All texts of an answer, but for those that are to be the file's own. */
function texts(answer: unknown, key = ""): string[] {
  if (typeof answer === "string") return isRaw(key) ? [] : [answer];
  if (Array.isArray(answer)) return isRaw(key) ? [] : answer.flatMap((one) => texts(one, key));
  if (typeof answer !== "object" || answer === null) return [];
  // Changes of a file are keyed by its URI.
  return Object.entries(answer).flatMap(([name, one]) => texts(one, name));
}

function expectClean(answer: unknown): void {
  for (const text of texts(answer)) {
    expect(text).not.toMatch(FORBIDDEN);
    expect(text).not.toContain(SECRET);
  }
}

/** What a client asks of a whole document, and of a place in it. */
const OF_DOCUMENT = [
  "textDocument/diagnostic",
  "textDocument/documentSymbol",
  "textDocument/foldingRange",
  "textDocument/documentLink",
  "textDocument/codeLens",
  "textDocument/inlayHint",
] as const;
const AT_PLACE = [
  "textDocument/hover",
  "textDocument/completion",
  "textDocument/codeAction",
  "textDocument/definition",
  "textDocument/references",
  "textDocument/documentHighlight",
  "textDocument/selectionRange",
  "textDocument/linkedEditingRange",
  "textDocument/prepareRename",
  "textDocument/rename",
] as const;
/** Over the folders; asked below, one by one. */
const OTHERS = [
  "workspace/diagnostic",
  "workspace/symbol",
  "workspace/executeCommand",
  "workspace/textDocumentContent",
] as const;

/** By the name of what a server says that it can do, the methods of it. */
const PROVIDED: Readonly<Record<string, readonly string[]>> = {
  hoverProvider: ["textDocument/hover"],
  completionProvider: ["textDocument/completion"],
  codeActionProvider: ["textDocument/codeAction"],
  definitionProvider: ["textDocument/definition"],
  referencesProvider: ["textDocument/references"],
  documentHighlightProvider: ["textDocument/documentHighlight"],
  documentLinkProvider: ["textDocument/documentLink"],
  documentSymbolProvider: ["textDocument/documentSymbol"],
  workspaceSymbolProvider: ["workspace/symbol"],
  foldingRangeProvider: ["textDocument/foldingRange"],
  selectionRangeProvider: ["textDocument/selectionRange"],
  linkedEditingRangeProvider: ["textDocument/linkedEditingRange"],
  renameProvider: ["textDocument/prepareRename", "textDocument/rename"],
  inlayHintProvider: ["textDocument/inlayHint"],
  codeLensProvider: ["textDocument/codeLens"],
  executeCommandProvider: ["workspace/executeCommand"],
  diagnosticProvider: ["textDocument/diagnostic", "workspace/diagnostic"],
};

test("everything that the server can do joins the walk", async () => {
  const client = await serve({}, { capabilities });
  const { capabilities: said }: InitializeResult = client.ready;
  const asked: readonly string[] = [...OF_DOCUMENT, ...AT_PLACE, ...OTHERS];
  for (const name of Object.keys(said).filter((one) => one.endsWith("Provider"))) {
    expect(PROVIDED).toHaveProperty(name);
    for (const method of PROVIDED[name] ?? []) expect(asked).toContain(method);
  }
});

/** Places all over a text, of which the most telling are where names and values begin. */
function places(text: string): { line: number; character: number }[] {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.flatMap((line, i) => {
    const starts = [...line.matchAll(/(?<=[<\s"'=:/])\S/g)].map(({ index }) => index);
    const step = Math.max(1, Math.ceil(starts.length / 12));
    return [0, ...starts.filter((_, at) => at % step === 0), line.length].map((character) => ({
      line: i,
      character,
    }));
  });
}

const answer = (client: Client, method: string, params: object) =>
  // A refusal is a text too.
  client.ask(method, params).catch((error: unknown) => String(error));

async function walk(client: Client, path: string, text: string): Promise<void> {
  const uri = client.uri(path);
  const textDocument = { uri };
  const whole = {
    start: { line: 0, character: 0 },
    end: { line: 100_000, character: 0 },
  };
  for (const method of OF_DOCUMENT)
    expectClean(await answer(client, method, { textDocument, range: whole }));
  for (const position of places(text))
    for (const method of AT_PLACE)
      expectClean(
        await answer(client, method, {
          textDocument,
          position,
          positions: [position],
          range: { start: position, end: position },
          context: { diagnostics: [], includeDeclaration: true },
          newName: "another",
        }),
      );
  const lenses = await client.ask<CodeLens[] | null>("textDocument/codeLens", { textDocument });
  for (const { command } of lenses ?? [])
    for (const virtual of command?.arguments ?? [])
      expectClean(
        await answer(client, "workspace/textDocumentContent", { uri: virtual as string }),
      );
}

describe.each(Object.entries(PLACES))("%s", (_, files) => {
  test("shows no secret, and nothing that steers", async () => {
    const settings = { presets: ["strict", "security", "farm"] };
    const client = await serve(
      { ".git/HEAD": "", ...files },
      { capabilities, options: { settings } },
    );
    const open = Object.entries(files).filter(([path]) => /config$|json$|txt$/.test(path));
    for (const [path, text] of open) await client.open(path, text);
    for (const [path, text] of open) await walk(client, path, text);
    expectClean(
      await client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", {
        previousResultIds: [],
      }),
    );
    expectClean(await answer(client, "workspace/symbol", { query: "" }));
    const uri = client.uri("Web.config");
    for (const command of client.ready.capabilities.executeCommandProvider?.commands ?? [])
      for (const given of [uri, FORGED])
        expectClean(
          await answer(client, "workspace/executeCommand", { command, arguments: [given] }),
        );
    expectClean(client.messages);
    expectClean(client.logged);
  }, 120_000);
});
