/** Bad input of a client and bad files: the server lives, and shows no place of before. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type {
  ClientCapabilities,
  Diagnostic,
  Hover,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { rules } from "../../../rules/index.js";
import { ABLE, type Client, serve, spoken } from "./client.js";
import { session, web } from "./configs.js";

const WRONG = session('mode="inproc"');
const GOOD = session('mode="InProc"');

/** It answers and tells as ever. */
async function lives(client: Client): Promise<void> {
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
const isAbout = (value: string) => (all: readonly Diagnostic[]) =>
  all.length === 1 && String(all[0]?.message).includes(`"${value}"`);
const has = (code: string) => (all: readonly Diagnostic[]) => all.some((one) => one.code === code);

describe("documents", () => {
  test("of 16 MB", async () => {
    const client = await serve({});
    const line = `  <add key="k" value="${"v".repeat(100)}" />\n`;
    const big = `<configuration>\n<appSettings>\n${line.repeat(2 ** 24 / line.length)}</appSettings>\n<system.web><sessionState mode="inproc" /></system.web>\n</configuration>`;
    expect(big.length).toBeGreaterThan(1.6e7);
    await client.open("big/Web.config", big);
    const found = await client.published("big/Web.config", has("invalid-attribute-value"));
    expect(spoken(client, "big/Web.config", found)).toContain("invalid-attribute-value inproc");
    await lives(client);
  }, 120_000);

  test("that are binary", async () => {
    const client = await serve({ "Web.config": "\0\u0001\u0002\ufffd" });
    await client.published("Web.config", (all) => all.length > 0);
    await client.open("Web.config", "PK\u0003\u0004\0\0\ud800<\0");
    await client.published("Web.config", has("xml-syntax"));
    await client.change("Web.config", GOOD);
    await client.published("Web.config", (all) => all.length === 0);
    await lives(client);
  });

  test("that are empty, or hold nothing but a mark", async () => {
    const client = await serve({});
    for (const text of ["", "\ufeff", "\r", " \n"]) {
      await client.open("Web.config", text);
      await client.at("textDocument/completion", "Web.config", { line: 0, character: 0 });
    }
    await lives(client);
  });

  test("whose file vanishes: what was found goes, and a file that decided decides no more", async () => {
    const client = await serve({
      "Web.config": session('configSource="session.config"'),
      "session.config": '<sessionState mode="inproc" />',
    });
    await client.published("session.config", (all) => all.length === 1);
    rmSync(join(client.top, "session.config"));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri("session.config"), type: 3 }],
    });
    await client.published("session.config", (all) => all.length === 0);
    await client.published("Web.config", (all) => all.length > 0);
    await lives(client);
  });

  test("that are open while their file vanishes", async () => {
    const client = await serve({ "Web.config": GOOD });
    await client.open("Web.config", WRONG);
    await client.published("Web.config", (all) => all.length === 1);
    rmSync(join(client.top, "Web.config"));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri("Web.config"), type: 3 }],
    });
    await client.change("Web.config", session('mode="InPro"'));
    const found = await client.published("Web.config", isAbout("InPro"));
    expect(spoken(client, "Web.config", found)).toEqual(["invalid-attribute-value InPro"]);
    await client.close("Web.config");
    await client.published("Web.config", (all) => all.length === 0);
    await lives(client);
  });

  test("with lone \\r at the ends of lines, edited in the middle", async () => {
    const client = await serve({});
    await client.open("Web.config", WRONG.replaceAll("\n", "\r"));
    const first = await client.published("Web.config", (all) => all.length === 1);
    expect(first[0]?.range.start).toEqual({ line: 2, character: 24 });
    const range = first[0]!.range;
    await client.change("Web.config", "\rInPro\r", range);
    const found = await client.published("Web.config", (all) => all[0]?.range.end.line === 4);
    expect(spoken(client, "Web.config", found)).toEqual(["invalid-attribute-value \rInPro\r"]);
  });

  test("with an edit inside a surrogate pair", async () => {
    const client = await serve({});
    await client.open("Web.config", web('<!-- \u{1f600} --><sessionState mode="inproc" />'));
    const half = client.position("Web.config", "\u{1f600}");
    const at = { line: half.line, character: half.character + 1 };
    for (const method of [
      "textDocument/hover",
      "textDocument/completion",
      "textDocument/definition",
      "textDocument/documentHighlight",
    ])
      await client.at(method, "Web.config", at);
    await client.change("Web.config", "x", { start: at, end: at });
    await client.published("Web.config", (all) => all.length > 0);
    await client.change("Web.config", session('mode="InPro"'));
    const found = await client.published("Web.config", isAbout("InPro"));
    expect(spoken(client, "Web.config", found)).toEqual(["invalid-attribute-value InPro"]);
  });
});

const POSITIONS: readonly (readonly [string, unknown])[] = [
  ["before the start", { line: -5, character: -1 }],
  ["behind the end of the text", { line: 9999, character: 0 }],
  ["behind the end of the line", { line: 0, character: 2 ** 31 - 1 }],
  ["of huge numbers", { line: 1e300, character: 1e300 }],
  ["of fractions", { line: 1.5, character: 0.5 }],
  ["of words", { line: "1", character: "x" }],
  ["of nothing", {}],
  ["null", null],
];

test.each(POSITIONS)("positions %s", async (_, position) => {
  const client = await serve({});
  await client.open("Web.config", WRONG);
  const textDocument = { uri: client.uri("Web.config") };
  const range = { start: position, end: position };
  const context = { diagnostics: [], includeDeclaration: true };
  for (const method of Object.keys(METHODS))
    await client
      .ask(method, {
        ...METHODS[method],
        textDocument,
        position,
        positions: [position],
        range,
        context,
        newName: "x",
      })
      .catch((error: unknown) => error);
  await client.change("Web.config", GOOD);
  await client.published("Web.config", (all) => all.length === 0);
  await lives(client);
});

/** All that is asked, with what it needs beside a place. */
const METHODS: Readonly<Record<string, object>> = {
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

describe("what a client must not do", () => {
  const MALFORMED: readonly unknown[] = [
    {},
    { textDocument: null },
    { textDocument: { uri: 5 } },
    { textDocument: { uri: "" } },
    { textDocument: {}, position: [] },
    { query: 5, command: [], arguments: "x", uri: {}, previousResultIds: 3 },
  ];

  test("requests without their parts are refused, one by one", async () => {
    const client = await serve({ "Web.config": WRONG });
    for (const params of MALFORMED)
      for (const method of Object.keys(METHODS))
        await client.ask(method, params as object).catch((error: unknown) => error);
    await lives(client);
  });

  test("notifications without their parts are passed over", async () => {
    const client = await serve({ "Web.config": WRONG });
    for (const params of [
      ...MALFORMED,
      { textDocument: { uri: client.uri("x.config"), version: 1 }, contentChanges: 5 },
      { textDocument: { uri: client.uri("y.config"), languageId: "xml", version: 1, text: 5 } },
      { changes: 5 },
      { changes: [{}] },
      { event: {} },
      { settings: { iislint: 7 } },
    ])
      for (const method of [
        "textDocument/didOpen",
        "textDocument/didChange",
        "textDocument/didSave",
        "textDocument/didClose",
        "workspace/didChangeWatchedFiles",
        "workspace/didChangeWorkspaceFolders",
        "workspace/didChangeConfiguration",
        "$/cancelRequest",
      ])
        await client.connection.sendNotification(method, params);
    await lives(client);
  });

  test("documents opened twice, changed or closed without being opened", async () => {
    const client = await serve({});
    await client.change("Web.config", WRONG);
    await client.close("Web.config");
    await client.open("Web.config", WRONG);
    await client.open("Web.config", session('mode="InPro"'));
    const found = await client.published("Web.config", isAbout("InPro"));
    expect(spoken(client, "Web.config", found)).toEqual(["invalid-attribute-value InPro"]);
    await client.close("Web.config");
    await client.close("Web.config");
    await client.published("Web.config", (all) => all.length === 0);
    await lives(client);
  });

  test("changes with no change, and with a place that is gone", async () => {
    const client = await serve({});
    await client.open("Web.config", WRONG);
    await client.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri: client.uri("Web.config"), version: 2 },
      contentChanges: [],
    });
    const far = { line: 900, character: 7 };
    await client.change("Web.config", "<!-- end -->", { start: far, end: far });
    const found = await client.published("Web.config", isAbout("inproc"));
    expect(spoken(client, "Web.config", found)).toEqual(["invalid-attribute-value inproc"]);
    await lives(client);
  });

  test("methods that there are not, and requests that nobody waits for", async () => {
    const client = await serve({ "Web.config": WRONG });
    await expect(client.ask("textDocument/nonsense", {})).rejects.toMatchObject({ code: -32601 });
    await client.connection.sendNotification("textDocument/nonsense", {});
    for (let id = 1000; id < 1020; id++)
      await client.connection.sendNotification("$/cancelRequest", { id });
    await lives(client);
  });
});

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

test("edits while a run goes on: the last one counts, at its places", async () => {
  const files: Record<string, string> = {};
  for (let i = 0; i < 60; i++) files[`app${String(i)}/Web.config`] = WRONG;
  const client = await serve(files);
  await client.open("app0/Web.config", WRONG);
  for (let i = 0; i < 30; i++) {
    await client.change("app0/Web.config", `${"\n".repeat(i)}${WRONG}`);
    // Some of them in the middle of a run.
    if (i % 7 === 0)
      await client.at("textDocument/hover", "app0/Web.config", { line: i + 2, character: 8 });
  }
  const found = await client.published("app0/Web.config", (all) => all[0]?.range.start.line === 31);
  expect(spoken(client, "app0/Web.config", found)).toEqual(["invalid-attribute-value inproc"]);
}, 60_000);

interface Checking {
  check(): void;
}

test("a rule that breaks is told where it broke, and the rest goes on", async () => {
  const rule = rules.find(({ id }) => id === "session-timeout-range") as unknown as Checking;
  const broken = vi.spyOn(rule, "check").mockImplementation(() => {
    throw new Error("a fault of this rule");
  });
  try {
    const client = await serve({});
    await client.open("Web.config", session('mode="inproc" timeout="30"'));
    const found = await client.published("Web.config", (all) => all.length > 0);
    expect(found.map(({ code }) => code)).toContain("invalid-attribute-value");
    expect(found.map(({ code }) => code)).toContain("internal-error");
    await client.ask("textDocument/codeAction", {
      textDocument: { uri: client.uri("Web.config") },
      range: { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } },
      context: { diagnostics: [] },
    });
    expect(broken).toHaveBeenCalled();
    await client.change("Web.config", session('mode="InProc" timeout="30"'));
    await client.published(
      "Web.config",
      (all) => !all.some(({ code }) => code === "invalid-attribute-value"),
    );
  } finally {
    broken.mockRestore();
  }
});
