/** What an editor is told of findings, over the real protocol. */
import { describe, expect, test } from "vitest";
import type {
  DocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { ABLE, serve, spoken } from "./client.js";

const web = (attributes: string, before = "") =>
  `<configuration>\n  <system.web>${before}\n    <sessionState ${attributes} />\n  </system.web>\n</configuration>\n`;

describe("published", () => {
  test("of files on the disk that nobody opened, and of what is typed", async () => {
    const client = await serve({ "Web.config": web('mode="inproc"') });
    const [first] = await client.published("Web.config", (found) => found.length > 0);
    expect(first).toMatchObject({
      code: "invalid-attribute-value",
      source: "iislint",
      severity: 1,
      range: { start: { line: 2, character: 24 }, end: { line: 2, character: 30 } },
    });
    await client.open("Web.config", web('mode="InProc"'));
    await client.published("Web.config", (found) => found.length === 0);
    await client.change("Web.config", web('mode="InPro" timeout="20x"'));
    const found = await client.published("Web.config", (all) => all.length === 2);
    expect(spoken(client, "Web.config", found)).toEqual([
      "invalid-attribute-value InPro",
      "invalid-attribute-value 20x",
    ]);
    // The disk counts again.
    await client.close("Web.config");
    const [again] = await client.published("Web.config", (all) => all.length === 1);
    expect(again?.message).toContain('mode="inproc"');
  });

  test("half-typed text keeps the findings of the rest", async () => {
    const client = await serve({ "Web.config": web("") });
    await client.open("Web.config", web('mode="inproc"', "\n    <sessionPageState "));
    const found = await client.published("Web.config", (all) => all.length > 1);
    expect(spoken(client, "Web.config", found)).toContain("invalid-attribute-value inproc");
  });

  test("what a file causes in another", async () => {
    const client = await serve({
      "Web.config": web('configSource="session.config"'),
      "session.config": '<sessionState mode="InProc" />',
    });
    await client.open("session.config", '<sessionState mode="inproc" />');
    await client.published("session.config", (all) => all.length === 1);
  });
});

describe("asked", () => {
  const capabilities = { ...ABLE, textDocument: { ...ABLE.textDocument, diagnostic: {} } };

  test("a client that asks is sent nothing, and gets what is new", async () => {
    const client = await serve({ "Web.config": web('mode="inproc"') }, { capabilities });
    await client.open("Web.config", web('mode="StateServe"'));
    const ask = (previousResultId?: string) =>
      client.ask<DocumentDiagnosticReport>("textDocument/diagnostic", {
        textDocument: { uri: client.uri("Web.config") },
        previousResultId,
      });
    const first = await ask();
    if (first.kind !== "full") throw new Error("unchanged");
    expect(spoken(client, "Web.config", first.items)).toEqual([
      "invalid-attribute-value StateServe",
    ]);
    expect(await ask(first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
    await client.change("Web.config", web('mode="Off"'));
    expect(await ask(first.resultId)).toMatchObject({ kind: "full", items: [] });
    expect(client.last("Web.config")).toBeUndefined();
  });

  test("of the whole workspace", async () => {
    const client = await serve(
      { "a/Web.config": web('mode="inproc"'), "b/Web.config": web('timeout="0"') },
      { capabilities },
    );
    const all = await client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", {
      previousResultIds: [],
    });
    expect(all.items.map(({ uri, kind }) => [uri, kind])).toEqual([
      [client.uri("a/Web.config"), "full"],
      [client.uri("b/Web.config"), "full"],
    ]);
    const previousResultIds = all.items.map(({ uri, resultId }) => ({ uri, value: resultId }));
    const again = await client.ask<WorkspaceDiagnosticReport>("workspace/diagnostic", {
      previousResultIds,
    });
    expect(again.items.map(({ kind }) => kind)).toEqual(["unchanged", "unchanged"]);
  });
});

test("a mistake in an options file stands in it, before it is saved", async () => {
  const client = await serve({ "Web.config": web(""), "iislint.config.json": "{}" });
  await client.open("iislint.config.json", '{\n  "extend": ["strict"]\n}');
  const [found] = await client.published("iislint.config.json", (all) => all.length === 1);
  expect(found?.range.start).toEqual({ line: 1, character: 2 });
  expect(found?.message).toContain("extends");
  await client.change("iislint.config.json", '{ "rules": { "session-timeout-max": "error" } }');
  await client.published("iislint.config.json", (all) => all.length === 0);
});
