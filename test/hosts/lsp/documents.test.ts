/** Documents as editors name, change, rename and place them. */
import { describe, expect, test } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver/node";
import { serve, spoken } from "./client.js";
import { session } from "./configs.js";

const WRONG = session('mode="inproc"');
const isOne = (all: readonly unknown[]) => all.length === 1;
const isNone = (all: readonly unknown[]) => all.length === 0;

describe("edits", () => {
  test("several parts in one notification count one after the other", async () => {
    const client = await serve({});
    await client.open("Web.config", session('mode="InProc"'));
    const at = (words: string, end = false) => client.position("Web.config", words, end);
    const [start, end] = [at("InProc"), at("InProc", true)];
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: client.uri("Web.config"), version: 9 },
      contentChanges: [
        { range: { start, end }, text: "x" },
        { range: { start, end: { ...start, character: start.character + 1 } }, text: "inproc" },
        { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: "\n" },
      ],
    });
    const [found] = await client.published("Web.config", isOne);
    expect(found?.range).toEqual({
      start: { line: start.line + 1, character: start.character },
      end: { line: start.line + 1, character: start.character + 6 },
    });
  });

  test("a whole text behind parts stands for all", async () => {
    const client = await serve({});
    await client.open("Web.config", session('mode="InProc"'));
    const zero = { line: 0, character: 0 };
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: client.uri("Web.config"), version: 9 },
      contentChanges: [{ range: { start: zero, end: zero }, text: "<x" }, { text: WRONG }],
    });
    await client.change("Web.config", WRONG);
    const found = await client.published("Web.config", isOne);
    expect(spoken(client, "Web.config", found)).toEqual(["invalid-attribute-value inproc"]);
  });
});

describe("documents", () => {
  test("without a file are passed over", async () => {
    const client = await serve({});
    const textDocument = { uri: "untitled:Untitled-1" };
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { ...textDocument, languageId: "xml", version: 1, text: WRONG },
    });
    for (const method of ["textDocument/hover", "textDocument/documentSymbol"])
      expect(await client.ask(method, { textDocument, position: { line: 2, character: 8 } })).toBe(
        null,
      );
  });

  test("outside of all folders are judged by themselves", async () => {
    const client = await serve({}, { folders: ["inside"] });
    await client.open("outside/Web.config", WRONG);
    await client.published("outside/Web.config", isOne);
    await client.close("outside/Web.config");
    await client.published("outside/Web.config", isNone);
  });

  test.each(["with space/Web.config", "a%20b/Web.config", "ü (1)/Web.config", "a#b/Web.config"])(
    "%s",
    async (path) => {
      const client = await serve({ [path]: WRONG });
      await client.published(path, isOne);
      await client.open(path, session('mode="InProc"'));
      await client.published(path, isNone);
    },
  );

  test("are told of by the URI that the editor writes", async () => {
    const client = await serve({ "a b/Web.config": session('mode="Off"') });
    const uri = client.uri("a b/Web.config").replace("Web.config", "%57eb.config");
    const told = new Promise((over) => {
      client.connection.onNotification(
        "textDocument/publishDiagnostics",
        (said: { uri: string; diagnostics: unknown[] }) => {
          if (said.diagnostics.length > 0) over(said.uri);
        },
      );
    });
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "xml", version: 1, text: WRONG },
    });
    expect(await told).toBe(uri);
    const symbols = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument: { uri },
    });
    expect(JSON.stringify(symbols)).toContain("sessionState");
  });
});

describe("folders", () => {
  const FILES = { "a/Web.config": WRONG, "a/b/Web.config": WRONG, "a/b/Global.asax": "" };
  const changed = (uri: (path: string) => string, added: string[], removed: string[]) => ({
    event: {
      added: added.map((name) => ({ uri: uri(name), name })),
      removed: removed.map((name) => ({ uri: uri(name), name })),
    },
  });

  test("inside each other: each file is told once", async () => {
    const client = await serve(FILES, { folders: ["a", "a/b"] });
    await client.published("a/Web.config", isOne);
    await client.published("a/b/Web.config", isOne);
  });

  test("the inner one goes: the outer one tells of its files", async () => {
    const client = await serve(FILES, { folders: ["a", "a/b"] });
    await client.published("a/b/Web.config", isOne);
    await client.connection.sendNotification(
      "workspace/didChangeWorkspaceFolders",
      changed((path) => client.uri(path), [], ["a/b"]),
    );
    await client.write("a/b/Web.config", session('mode="Off"'));
    await client.published("a/b/Web.config", isNone);
  });
});

test("a file that is renamed on the disk takes its findings along", async () => {
  const client = await serve({ "a/Web.config": WRONG });
  await client.published("a/Web.config", isOne);
  const { renameSync } = await import("node:fs");
  const { join } = await import("node:path");
  renameSync(join(client.top, "a"), join(client.top, "b"));
  await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
    changes: [
      { uri: client.uri("a"), type: 3 },
      { uri: client.uri("b"), type: 1 },
    ],
  });
  await client.published("a/Web.config", isNone);
  await client.published("b/Web.config", isOne);
});
