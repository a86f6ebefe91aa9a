/** Clients of all kinds: how they write URIs, which folders they open, what they can do. */
import { describe, expect, test } from "vitest";
import type {
  ClientCapabilities,
  Hover,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { GOOD, isAbout, lives, METHODS, WRONG } from "./alive.js";
import { ABLE, serve, spoken } from "./client.js";
import { session } from "./configs.js";

describe("URIs", () => {
  test.each([
    "untitled:Untitled-1",
    "git:/Web.config?%7B%7D",
    "vscode-notebook-cell:/a",
    "http://x/Web.config",
    "file:",
    "file://host/share/Web.config",
    "file:///%E0%A4%A",
    "nonsense",
    "",
  ])("%s", async (uri) => {
    const client = await serve({});
    const textDocument = { uri, languageId: "xml", version: 1, text: WRONG };
    await client.connection.sendNotification("textDocument/didOpen", { textDocument });
    for (const method of Object.keys(METHODS))
      await client
        .ask(method, {
          ...METHODS[method],
          textDocument: { uri },
          position: { line: 2, character: 8 },
          positions: [],
          range: { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
          context: { diagnostics: [] },
        })
        .catch((error: unknown) => error);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    await lives(client);
  });

  test.each([
    ["a blank", "a b/Web.config", "a%20b/Web.config"],
    ["a hash", "c#/Web.config", "c%23/Web.config"],
    ["a per cent sign", "100%/Web.config", "100%25/Web.config"],
    ["letters of others", "größe/ñ/Web.config", "gr%C3%B6%C3%9Fe/%C3%B1/Web.config"],
    ["more escaped than need be", "c/Web.config", "%63/%57eb%2Econfig"],
  ])("%s: what is told bears the name that the editor has", async (_, path, written) => {
    const client = await serve({ [path]: GOOD, "d/Web.config": GOOD });
    const uri = `${client.uri(".")}/${written}`;
    const textDocument = { uri, languageId: "xml", version: 7, text: WRONG };
    const said = new Promise<unknown>((over) => {
      client.connection.onNotification("textDocument/publishDiagnostics", over);
    });
    await client.connection.sendNotification("textDocument/didOpen", { textDocument });
    expect(await said).toMatchObject({ uri, version: 7, diagnostics: [{ source: "iislint" }] });
    const [action] = await client.ask<{ edit: { changes: object } }[]>("textDocument/codeAction", {
      textDocument: { uri },
      range: { start: { line: 2, character: 25 }, end: { line: 2, character: 25 } },
      context: { diagnostics: [] },
    });
    // A client without actions gets commands; one that has them edits what it has open.
    expect(action).toBeDefined();
  });

  test("a drive letter is a path like another, here", async () => {
    const client = await serve({});
    const uri = "file:///c%3A/inetpub/wwwroot/Web.config";
    const textDocument = { uri, languageId: "xml", version: 1, text: WRONG };
    const said = new Promise<unknown>((over) => {
      client.connection.onNotification("textDocument/publishDiagnostics", over);
    });
    await client.connection.sendNotification("textDocument/didOpen", { textDocument });
    expect(await said).toMatchObject({ uri, version: 1, diagnostics: [{ source: "iislint" }] });
  });
});

describe("folders", () => {
  test("of one name, and one of them twice", async () => {
    const client = await serve(
      { "a/web/Web.config": WRONG, "b/web/Web.config": WRONG },
      { folders: ["a/web", "b/web", "a/web"] },
    );
    await client.published("a/web/Web.config", (all) => all.length === 1);
    await client.published("b/web/Web.config", (all) => all.length === 1);
    await client.open("b/web/Web.config", GOOD);
    await client.published("b/web/Web.config", (all) => all.length === 0);
    expect(client.last("a/web/Web.config")).toHaveLength(1);
    await lives(client);
  });

  test("one inside the other: one tells of a file, and sees what is typed above it", async () => {
    const client = await serve(
      {
        "Web.config": session('lockAttributes="timeout"'),
        "shop/Global.asax": "",
        "shop/Web.config": session('timeout="30"'),
      },
      { folders: [".", "shop"] },
    );
    await client.published("shop/Web.config", (all) => all.length === 1);
    await client.open("Web.config", session(""));
    await client.published("shop/Web.config", (all) => all.length === 0);
    await client.close("Web.config");
    await client.published("shop/Web.config", (all) => all.length === 1);
    // The inner one goes: the outer one tells.
    const folder = { uri: client.uri("shop"), name: "shop" };
    const change = (added: readonly object[], removed: readonly object[]) =>
      client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: { added, removed },
      });
    await change([], [folder]);
    await client.open("shop/Web.config", session('timeout="30" mode="inproc"'));
    await client.published("shop/Web.config", (all) => all.length === 2);
    // And comes back while the document is open.
    await change([folder], []);
    await client.change("shop/Web.config", session('timeout="30" mode="inproc" cookieless="x"'));
    const found = await client.published("shop/Web.config", (all) => all.length === 3);
    expect(spoken(client, "shop/Web.config", found)).toContain("invalid-attribute-value x");
    await lives(client);
  });

  test("none at all: documents are judged by themselves", async () => {
    const client = await serve({ "Web.config": WRONG, "b/Web.config": WRONG }, { folders: [] });
    await client.open("Web.config", WRONG);
    await client.published("Web.config", (all) => all.length === 1);
    expect(client.last("b/Web.config")).toBeUndefined();
    await client.close("Web.config");
    await client.published("Web.config", (all) => all.length === 0);
    await lives(client);
  });

  test("that are opened after their documents", async () => {
    const client = await serve({ "Web.config": GOOD }, { folders: [] });
    await client.open("Web.config", WRONG);
    await client.published("Web.config", (all) => all.length === 1);
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: client.uri("."), name: "top" }], removed: [] },
    });
    await client.change("Web.config", session('mode="InPro"'));
    const found = await client.published("Web.config", isAbout("InPro"));
    expect(spoken(client, "Web.config", found)).toEqual(["invalid-attribute-value InPro"]);
    // It is the open document that counts, not the disk.
    await client.ask("workspace/executeCommand", { command: "iislint.lintWorkspace" });
    expect(client.last("Web.config")).toHaveLength(1);
    await lives(client);
  });
});

describe("clients", () => {
  test("that say nothing of what they can do", async () => {
    const client = await serve({ "Web.config": WRONG }, { capabilities: {} });
    const [found] = await client.published("Web.config", (all) => all.length > 0);
    expect(Object.keys(found ?? {}).sort()).toEqual([
      "code",
      "data",
      "message",
      "range",
      "severity",
      "source",
    ]);
    expect(client.registered).toEqual([]);
    await lives(client);
  });

  const LACKING: readonly (readonly [string, ClientCapabilities])[] = [
    [
      "related information",
      { textDocument: { publishDiagnostics: { codeDescriptionSupport: true } } },
    ],
    [
      "pulls, without refresh",
      { textDocument: { diagnostic: {} }, workspace: { diagnostics: {} } },
    ],
    ["null for everything", { textDocument: null, workspace: null, window: null } as never],
  ];
  test.each(LACKING)("%s", async (_, capabilities) => {
    const client = await serve({ "Web.config": WRONG }, { capabilities });
    await client.ask("workspace/executeCommand", { command: "iislint.lintWorkspace" });
    const hover = await client.at<Hover>("textDocument/hover", "Web.config", {
      line: 2,
      character: 8,
    });
    expect(JSON.stringify(hover.contents)).toContain("session data");
  });

  test("that are told when lenses, hints and diagnostics are others", async () => {
    const capabilities = {
      ...ABLE,
      textDocument: { ...ABLE.textDocument, diagnostic: {} },
      workspace: {
        ...ABLE.workspace,
        codeLens: { refreshSupport: true },
        inlayHint: { refreshSupport: true },
        diagnostics: { refreshSupport: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
    };
    const client = await serve({ "Web.config": WRONG }, { capabilities });
    const asked = new Set<string>();
    client.connection.onRequest((method) => {
      asked.add(method);
      // One that cannot after all is no matter.
      throw new Error("no");
    });
    await client.open("Web.config", GOOD);
    const report = await client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", {
      previousResultIds: [],
    });
    expect(report.items.every((one) => one.kind === "full")).toBe(true);
    expect([...asked].sort()).toEqual([
      "workspace/codeLens/refresh",
      "workspace/diagnostic/refresh",
      "workspace/inlayHint/refresh",
    ]);
    expect(client.registered).toContain("workspace/didChangeWatchedFiles");
  });
});
