/** What is in force, shown beside the text and in a document of its own, over the real protocol. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { CodeLens, DocumentLink, InlayHint } from "vscode-languageserver/node";
import { effective } from "../../../src/hosts/cli/commands/effective.js";
import { ABLE, type Client, serve } from "./client.js";
import { session } from "./configs.js";

const FILES = {
  "Web.config": session('mode="StateServer" stateConnectionString="tcpip=localhost:42424"'),
  "shop/Global.asax": "",
  "shop/Web.config": session('timeout="30"'),
};

async function opened(capabilities = ABLE) {
  const client = await serve(FILES, { capabilities });
  await client.open("shop/Web.config", FILES["shop/Web.config"]);
  return client;
}

const lenses = (client: Client, path = "shop/Web.config") =>
  client.ask<CodeLens[]>("textDocument/codeLens", { textDocument: { uri: client.uri(path) } });

const contentOf = async (client: Client, uri: unknown) =>
  (await client.ask<{ text: string }>("workspace/textDocumentContent", { uri })).text;

/** What `iislint effective .` prints. */
async function printed(cwd: string): Promise<string> {
  let text = "";
  const stdout = {
    write: (one: string) => (text += one),
    writeBytes: () => undefined,
    isTTY: false,
  };
  const io = { cwd, env: {}, stdout, stderr: stdout, readStdin, now: () => "2026-10-15T08:00:00Z" };
  expect(await effective(["."], io)).toBe(0);
  return text;
}
const readStdin = () => Promise.resolve(new Uint8Array());

const SHOWING = {
  ...ABLE,
  workspace: { ...ABLE.workspace, textDocumentContent: { dynamicRegistration: false } },
  window: { showDocument: { support: true } },
};

describe("code lens", () => {
  test("what is in force, who decided it, and what sessions survive", async () => {
    const client = await opened();
    const [lens] = await lenses(client);
    expect(lens?.command?.title).toBe(
      "in force: StateServer, decided by Web.config:3; sessions survive recycles and deployments, but not reboots or the loss of the server [/shop]",
    );
    expect(client.textIn("shop/Web.config", lens!.range)).toBe("sessionState");
    expect(client.ready.capabilities.executeCommandProvider?.commands).toContain(
      lens?.command?.command,
    );
  });

  test("of what is typed elsewhere and not saved", async () => {
    const client = await opened();
    await client.open("Web.config", session('mode="Off"'));
    const [lens] = await lenses(client);
    expect(lens?.command?.title).toBe(
      "in force: Off, decided by Web.config:3; there are no sessions [/shop]",
    );
  });
});

test("inlay hints: what another file decides, with the way to it", async () => {
  const client = await opened();
  const hints = (line: number) =>
    client.ask<InlayHint[]>("textDocument/inlayHint", {
      textDocument: { uri: client.uri("shop/Web.config") },
      range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
    });
  const found = await hints(2);
  const labels = found.flatMap(({ label }) => (typeof label === "string" ? [] : label));
  expect(labels.map(({ value }) => value).join("")).toMatch(/^mode: StateServer, \+\d+ more$/);
  expect(labels[0]?.location).toMatchObject({
    uri: client.uri("Web.config"),
    range: { start: { line: 2, character: 24 } },
  });
  expect(await hints(0)).toEqual([]);
});

describe("documents that nobody wrote", () => {
  test("the schemes are told", async () => {
    const client = await opened();
    expect(client.ready.capabilities.workspace?.textDocumentContent).toMatchObject({
      schemes: ["iislint-effective", "iislint-survival", "iislint-page"],
    });
  });

  test("the effective view that a lens leads to", async () => {
    const client = await opened();
    const [lens] = await lenses(client);
    const text = await contentOf(client, lens?.command?.arguments?.[0]);
    expect(text).toMatch(/^\/shop\n└─ system\.web\/sessionState\n/);
    expect(text).toMatch(/ mode +StateServer +Web\.config:3:/);
    expect(text).toMatch(/ timeout +30 minutes +shop\/Web\.config:3:/);
  });

  test("its places lead to the lines, by a name that says what it shows", async () => {
    const client = await opened();
    const [lens] = await lenses(client);
    const uri = String(lens?.command?.arguments?.[0]);
    expect(decodeURIComponent(uri)).toMatch(/^iislint-effective:\/In force - shop\.txt\?/);
    const lines = (await contentOf(client, uri)).split("\n");
    const links = await client.ask<DocumentLink[]>("textDocument/documentLink", {
      textDocument: { uri },
    });
    const seen = links.map(({ range: { start, end }, target }) => [
      lines[start.line]?.slice(start.character, end.character),
      target,
    ]);
    expect(seen).toContainEqual(["Web.config:3:25", `${client.uri("Web.config")}#3,25`]);
    expect(seen).toContainEqual(["shop/Web.config:3:28", `${client.uri("shop/Web.config")}#3,28`]);
    expect(seen.length).toBe(lines.filter((line) => /:\d+:\d+$/.test(line)).length);
  });

  test("a page of the package, and none outside of it", async () => {
    const client = await opened();
    expect(await contentOf(client, "iislint-page:/schema/diagnostics/xml-syntax.md")).toContain(
      "xml-syntax",
    );
    for (const uri of [
      "iislint-page:/../package.json",
      "iislint-page:/rules/../package.json",
      "iislint-page:/rules/nothing-of-that-name.md",
      "iislint-effective:/x.txt?{",
      "iislint-effective:/x.txt?%7B%7D",
      "iislint-survival:/x.txt",
      "untitled:1",
      "",
    ])
      expect(await contentOf(client, uri)).toBe("There is nothing to show here.\n");
  });
});

describe("a document that is shown follows the files", () => {
  const survivalOf = (client: Client) =>
    `iislint-survival:/s.txt?${encodeURIComponent(JSON.stringify({ of: client.uri("shop/Web.config") }))}`;
  const shown = async (client: Client) => {
    const [lens] = await lenses(client);
    const effective = String(lens?.command?.arguments?.[0]);
    const survival = survivalOf(client);
    const both = () =>
      Promise.all([effective, survival].map((uri) => contentOf(client, uri))).then((all) =>
        all.map((text) => /StateServer|InProc|SQLServer|Off/.exec(text)?.[0]),
      );
    return { effective, survival, both };
  };

  test.each(["typed", "saved"])("what is %s elsewhere, where no finding changes", async (how) => {
    const client = await opened(SHOWING);
    const isTyped = how === "typed";
    if (isTyped) await client.open("Web.config", FILES["Web.config"]);
    const put = (text: string) =>
      isTyped ? client.change("Web.config", text) : client.write("Web.config", text);
    const { effective, survival, both } = await shown(client);
    expect(await both()).toEqual(["StateServer", "StateServer"]);
    client.refreshed.length = 0;
    await put(session('mode="Off"'));
    await client.refreshedOf(effective);
    expect(await both()).toEqual(["Off", "Off"]);
    await put(session('mode="InProc"'));
    await client.refreshedOf(survival);
    expect(await both()).toEqual(["InProc", "InProc"]);
  });

  test("one that was open before the server was", async () => {
    const client = await opened(SHOWING);
    const uri = survivalOf(client);
    await client.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId: "plaintext", version: 1, text: "of before" },
    });
    await client.write("Web.config", session('mode="Off"'));
    await client.refreshedOf(uri);
  });

  test("an application that is gone", async () => {
    const client = await opened(SHOWING);
    const { survival } = await shown(client);
    expect(await contentOf(client, survival)).toContain("/shop  StateServer");
    client.refreshed.length = 0;
    await client.close("shop/Web.config");
    rmSync(join(client.top, "shop"), { recursive: true });
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri("shop"), type: 3 }],
    });
    await client.refreshedOf(survival);
    expect(await contentOf(client, survival)).not.toContain("/shop");
  });

  test("one that was closed is told no more", async () => {
    const client = await opened(SHOWING);
    const { effective, survival, both } = await shown(client);
    await both();
    await client.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: effective },
    });
    client.refreshed.length = 0;
    await client.write("Web.config", session('mode="Off"'));
    await client.refreshedOf(survival);
    await client.write("Web.config", session('mode="InProc"'));
    const seen = client.refreshed.slice();
    await client.refreshedOf(survival);
    expect(seen).not.toContain(effective);
  });

  test("a command shows it as it is now, also to a client that has it still", async () => {
    const client = await opened(SHOWING);
    const run = () =>
      client.ask<string>("workspace/executeCommand", {
        command: "iislint.showSurvival",
        arguments: [client.uri("shop/Web.config")],
      });
    await run();
    client.refreshed.length = 0;
    await run();
    expect(client.refreshed).toEqual([client.shown[1]]);
  });

  test("a client that knows no such documents is told nothing", async () => {
    const client = await opened();
    await contentOf(client, survivalOf(client));
    await client.write("Web.config", session('mode="off"'));
    await client.published("Web.config", (all) => all.length === 1);
    expect(client.refreshed).toEqual([]);
  });

  test("news of files that nobody reads changes nothing", async () => {
    const client = await opened(SHOWING);
    const { both } = await shown(client);
    const news = () =>
      client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: client.uri(".git/index"), type: 2 }],
      });
    await both();
    client.refreshed.length = 0;
    await news();
    await both();
    expect(client.refreshed).toEqual([]);
  });
});

describe("commands", () => {
  const run = (client: Client, command: string, ...given: readonly unknown[]) =>
    client.ask<string | null>("workspace/executeCommand", { command, arguments: given });

  test("a client that shows documents is asked to", async () => {
    const client = await opened(SHOWING);
    const text = await run(client, "iislint.showEffective", client.uri("shop/Web.config"));
    const [uri] = client.shown;
    expect(uri).toMatch(/^iislint-effective:\//);
    expect(await contentOf(client, uri)).toBe(text);
    expect(text).toContain("StateServer");
    expect(client.messages).toEqual([]);
  });

  test("one that cannot is told what stands there", async () => {
    const client = await opened();
    const text = await run(client, "iislint.showEffective", client.uri("shop/Web.config"));
    expect(client.shown).toEqual([]);
    expect(text?.startsWith(client.messages[0] ?? "?")).toBe(true);
    expect(client.messages[0]).toContain("StateServer");
  });

  test("one that cannot is told of an id in one sentence, and gets its page", async () => {
    const client = await opened();
    const text = await run(client, "iislint.explain", "xml-syntax");
    expect(text?.length).toBeGreaterThan(300);
    expect(client.messages).toEqual([expect.stringMatching(/^xml-syntax: [^\n]{10,200}$/)]);
  });

  test("without an argument all applications are shown, as the command line does", async () => {
    const files = {
      "shop/Web.config": session('mode="StateServer"'),
      "shop/bin/x.dll": "",
      "forum/Web.config": session('mode="Off"'),
      "forum/bin/x.dll": "",
    };
    const client = await serve(files, { capabilities: SHOWING });
    const text = await run(client, "iislint.showEffective");
    expect(text).toBe(await printed(client.top));
    expect(text).toContain("/shop");
    expect(text).toContain("/forum");
    expect(await contentOf(client, client.shown[0])).toBe(text);
    const none = await serve({ "readme.txt": "" });
    expect(await run(none, "iislint.showEffective")).toMatch(/^No application is known/);
  });

  test("what sessions survive", async () => {
    const client = await opened(SHOWING);
    const text = await run(client, "iislint.showSurvival", client.uri("shop/Web.config"));
    expect(text).toContain("StateServer");
    expect(client.shown[0]).toMatch(/^iislint-survival:\//);
    expect(await contentOf(client, client.shown[0])).toBe(text);
  });

  test("by the number of an id, and one that there is not", async () => {
    const client = await opened();
    expect(await run(client, "iislint.explain", "xml-syntax")).toEqual(expect.any(String));
    expect(await run(client, "iislint.explain", "no-such-id")).toBeNull();
    expect(client.messages.at(-1)).toBe('There is no id "no-such-id".');
    expect(await run(client, "iislint.explain")).toBeNull();
    expect(client.messages.at(-1)).toBe(
      'iislint.explain needs the id of a finding, such as "no-session-id-in-url".',
    );
  });

  test("everything is judged again, as the disk is now", async () => {
    const client = await serve({ "Web.config": session('mode="Off"') });
    await client.ask("workspace/executeCommand", { command: "iislint.lintWorkspace" });
    expect(client.last("Web.config") ?? []).toEqual([]);
    client.disk("Web.config", session('mode="off"'));
    await client.ask("workspace/executeCommand", { command: "iislint.lintWorkspace" });
    const found = await client.published("Web.config", (all) => all.length > 0);
    expect(found[0]?.code).toBe("invalid-attribute-value");
  });
});
