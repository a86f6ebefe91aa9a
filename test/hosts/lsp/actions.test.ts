/** textDocument/codeAction, over the real protocol: what can be done, and what text it makes. */
import { describe, expect, test } from "vitest";
import type { CodeAction } from "vscode-languageserver/node";
import { ABLE, type Client, serve } from "./client.js";
import { web } from "./configs.js";

const literal = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
const capabilities = { ...ABLE, textDocument: { ...ABLE.textDocument, codeAction: literal } };

const TWO = web('<sessionState mode="inproc" cookieless="usecookies" timeout="5x" />');

async function actions(client: Client, words: string, only?: readonly string[]) {
  const start = client.position("Web.config", words);
  const end = client.position("Web.config", words, true);
  return client.ask<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: client.uri("Web.config") },
    range: { start, end },
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
}

async function opened(text: string) {
  const client = await serve({}, { capabilities });
  await client.open("Web.config", text);
  return client;
}

const kinds = (all: readonly CodeAction[]) => all.map(({ kind }) => kind);

describe("code actions", () => {
  test("a fix of one finding is the preferred one, and tells which it fixes", async () => {
    const client = await opened(TWO);
    const all = await actions(client, "inproc");
    expect(kinds(all)).toEqual([
      "quickfix",
      "quickfix.all.iislint",
      "source.fixAll.iislint",
      "quickfix.suppress.iislint",
      "quickfix.suppress.iislint",
      "quickfix.explain.iislint",
    ]);
    const [fix] = all;
    expect(fix).toMatchObject({
      title: 'Set mode to "InProc"',
      isPreferred: true,
      diagnostics: [{ code: "invalid-attribute-value" }],
    });
    expect(client.applied("Web.config", fix?.edit)).toBe(TWO.replace("inproc", "InProc"));
  });

  test("all of this kind", async () => {
    const client = await opened(TWO);
    const all = await actions(client, "inproc");
    const one = all.find(({ kind }) => kind === "quickfix.all.iislint");
    expect(one?.title).toBe("Fix all 2 findings of invalid-attribute-value in this file");
    expect(client.applied("Web.config", one?.edit)).toBe(
      TWO.replace("inproc", "InProc").replace("usecookies", "UseCookies"),
    );
  });

  test.each([["source.fixAll"], ["source.fixAll.iislint"], ["source"]])(
    "all that is safe by %s, whatever is selected",
    async (only) => {
      const client = await opened(TWO);
      const all = await actions(client, "<configuration>", [only]);
      expect(kinds(all)).toEqual(["source.fixAll.iislint"]);
      expect(client.applied("Web.config", all[0]?.edit)).toBe(
        TWO.replace("inproc", "InProc").replace("usecookies", "UseCookies"),
      );
    },
  );

  test("fix all takes no suggestion and no fix that is not safe", async () => {
    const text = web('<sessionState mode="inproc" cookieless="UseUri" />');
    const client = await opened(text);
    // Here are suggestions ...
    const own = await actions(client, "UseUri", ["quickfix"]);
    const offered = own.filter(({ kind }) => kind === "quickfix.suggestion.iislint");
    expect(offered.map(({ title, isPreferred }) => [title, isPreferred])).toEqual([
      ['Suggestion: set cookieless to "UseCookies" (Keep the session id in a cookie)', undefined],
    ]);
    // ... and none of them is made by itself.
    const [all] = await actions(client, "<configuration>", ["source.fixAll"]);
    expect(client.applied("Web.config", all?.edit)).toBe(text.replace("inproc", "InProc"));
  });

  test("nothing to fix, no fix of all", async () => {
    const client = await opened(web('<sessionState mode="Off" />'));
    expect(await actions(client, "<configuration>", ["source.fixAll"])).toEqual([]);
  });

  test("only what is asked for", async () => {
    const client = await opened(TWO);
    expect(kinds(await actions(client, "5x", ["refactor"]))).toEqual([]);
    const own = kinds(await actions(client, "inproc", ["quickfix"]));
    expect(own).toContain("quickfix.all.iislint");
    expect(own).not.toContain("source.fixAll.iislint");
  });

  test("a comment hides a finding, with room for the reason", async () => {
    const client = await opened(TWO);
    const [line, file] = (await actions(client, "5x")).filter(({ kind }) =>
      kind?.startsWith("quickfix.suppress"),
    );
    expect(client.applied("Web.config", line?.edit)).toBe(
      TWO.replace(
        "    <sessionState",
        "    <!-- iislint-disable-next-line invalid-attribute-value: TODO: say why -->\n    <sessionState",
      ),
    );
    const hidden = client.applied("Web.config", file?.edit);
    expect(hidden).toMatch(
      /^<!-- iislint-disable-file invalid-attribute-value: TODO: say why -->\n/,
    );
    await client.change("Web.config", hidden);
    expect(kinds(await actions(client, "5x"))).not.toContain("quickfix.explain.iislint");
  });

  test("explain is a command with the id", async () => {
    const client = await opened(TWO);
    const one = (await actions(client, "5x")).at(-1);
    expect(one?.edit).toBeUndefined();
    expect(one?.command).toMatchObject({
      command: "iislint.explain",
      arguments: ["invalid-attribute-value"],
    });
    expect(client.ready.capabilities.executeCommandProvider?.commands).toContain("iislint.explain");
  });

  test("a client that knows versions of documents gets that of the text it is about", async () => {
    const workspaceEdit = { documentChanges: true };
    const client = await serve(
      {},
      { capabilities: { ...capabilities, workspace: { ...ABLE.workspace, workspaceEdit } } },
    );
    await client.open("Web.config", "<configuration />");
    await client.change("Web.config", TWO);
    const [fix] = await actions(client, "inproc");
    expect(fix?.edit?.changes).toBeUndefined();
    expect(fix?.edit?.documentChanges).toMatchObject([
      { textDocument: { uri: client.uri("Web.config"), version: 2 } },
    ]);
    expect(client.applied("Web.config", fix?.edit)).toBe(TWO.replace("inproc", "InProc"));
  });

  test("a client that knows only commands gets no actions", async () => {
    const client = await serve({});
    await client.open("Web.config", TWO);
    expect(await actions(client, "inproc")).toEqual([
      {
        title: "Explain invalid-attribute-value",
        command: "iislint.explain",
        arguments: ["invalid-attribute-value"],
      },
    ]);
  });
});
