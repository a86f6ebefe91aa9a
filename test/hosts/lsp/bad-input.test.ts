/** Bad input of a client and bad files: the server lives, and shows no place of before. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import type { Diagnostic } from "vscode-languageserver/node";
import { rules } from "../../../rules/index.js";
import { GOOD, isAbout, lives, METHODS, WRONG } from "./alive.js";
import { serve, spoken } from "./client.js";
import { session, web } from "./configs.js";

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
