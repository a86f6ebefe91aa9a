/** What a server does as long as it lives. */
import { expect } from "vitest";
import type { Diagnostic, Hover } from "vscode-languageserver/node";
import { type Client, spoken } from "./client.js";
import { session, web } from "./configs.js";

export const WRONG = session('mode="inproc"');
export const GOOD = session('mode="InProc"');

/** It answers and tells as ever. */
export async function lives(client: Client): Promise<void> {
  await client.open("alive/Web.config", web('<sessionState mode="inproc" />'));
  const found = await client.published("alive/Web.config", (all) => all.length > 0);
  expect(spoken(client, "alive/Web.config", found)).toContain("invalid-attribute-value inproc");
  const hover = await client.at<Hover>(
    "textDocument/hover",
    "alive/Web.config",
    client.position("alive/Web.config", "sessionState"),
  );
  expect(JSON.stringify(hover.contents)).toContain("session data");
  expect(client.logged.filter((line) => line.includes("broke"))).toEqual([]);
}

/** The only finding is about a value. */
export const isAbout = (value: string) => (all: readonly Diagnostic[]) =>
  all.length === 1 &&
  JSON.stringify(all[0]?.message).includes(JSON.stringify(`"${value}"`).slice(1, -1));
/** All that is asked, with what it needs beside a place. */
export const METHODS: Readonly<Record<string, object>> = {
  "textDocument/hover": {},
  "textDocument/completion": {},
  "textDocument/codeAction": {},
  "textDocument/codeLens": {},
  "textDocument/inlayHint": {},
  "textDocument/documentSymbol": {},
  "textDocument/foldingRange": {},
  "textDocument/selectionRange": {},
  "textDocument/linkedEditingRange": {},
  "textDocument/documentHighlight": {},
  "textDocument/documentLink": {},
  "textDocument/definition": {},
  "textDocument/references": {},
  "textDocument/prepareRename": {},
  "textDocument/rename": {},
  "textDocument/diagnostic": {},
  "workspace/symbol": { query: "" },
  "workspace/diagnostic": { previousResultIds: [] },
  "workspace/executeCommand": { command: "iislint.showEffective" },
  "workspace/textDocumentContent": { uri: "iislint-page:/x" },
};
