/** textDocument/completion, over the real protocol. */
import { describe, expect, test } from "vitest";
import type {
  InsertTextMode,
  CompletionItem,
  CompletionList,
  TextEdit,
} from "vscode-languageserver/node";
import { ABLE, type Client, serve } from "./client.js";
import { providers, session, web } from "./configs.js";

/** What is offered at the only `|` of a text. */
async function offered(client: Client, marked: string, path = "Web.config") {
  const [before = "", behind = ""] = marked.split("|");
  await client.open(path, before + behind);
  const lines = before.split("\n");
  const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  const list = await client.at<CompletionList | null>("textDocument/completion", path, position);
  return list?.items ?? [];
}

const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);
const item = (items: readonly CompletionItem[], label: string) => {
  const found = items.find((one) => one.label === label);
  if (!found) throw new Error(`${label} is not among ${labels(items).join()}`);
  return found;
};
const taken = (client: Client, one: CompletionItem, path = "Web.config") =>
  client.edited(path, [one.textEdit as TextEdit]);

describe("completion", () => {
  test("of elements, half of the tag being there", async () => {
    const client = await serve({});
    const items = await offered(client, web("<sess|"));
    const one = item(items, "sessionState");
    expect(one).toMatchObject({ kind: 7, filterText: "sessionState" });
    expect(JSON.stringify(one.documentation)).toContain("keeps session data");
    expect(taken(client, one)).toContain("    <sessionState");
    expect(taken(client, one)).not.toContain("<<");
  });

  test("of attributes that are not written yet", async () => {
    const client = await serve({});
    const items = await offered(client, web('<sessionState mode="Off" | />'));
    expect(labels(items)).toContain("cookieless");
    expect(labels(items)).not.toContain("mode");
    const one = item(items, "timeout");
    expect(one).toMatchObject({ kind: 10, insertTextFormat: 2 });
    expect(JSON.stringify(one.documentation)).toContain("minutes");
  });

  test("of values, in their order, each with a sentence", async () => {
    const client = await serve({});
    const items = await offered(client, web('<sessionState mode="|" />'));
    expect(labels(items)).toEqual(
      expect.arrayContaining(["Off", "InProc", "StateServer", "SQLServer", "Custom"]),
    );
    const one = item(items, "SQLServer");
    expect(one.kind).toBe(20);
    expect(JSON.stringify(one.documentation)).toContain("SQL Server database");
    expect(taken(client, one)).toContain('<sessionState mode="SQLServer" />');
    const order = items.map(({ sortText = "" }) => sortText);
    expect(order).toEqual(order.toSorted());
  });

  test("of names of providers, those of files above among them", async () => {
    const client = await serve({
      "Web.config": session("", providers("Redis")),
      "shop/Global.asax": "",
    });
    const marked = session('mode="Custom" customProvider="|"', providers("Own"));
    const items = await offered(client, marked, "shop/Web.config");
    expect(labels(items)).toEqual(expect.arrayContaining(["Redis", "Own"]));
    expect(item(items, "Redis").kind).toBe(18);
  });

  test("of names of connection strings, and never of what they hold", async () => {
    const client = await serve({});
    const marked = `<configuration>\n<connectionStrings><add name="SessionDb" connectionString="Server=s;Password=Tulip7" /></connectionStrings>\n<system.web><sessionState mode="SQLServer" sqlConnectionString="|" /></system.web></configuration>`;
    const items = await offered(client, marked);
    expect(item(items, "SessionDb").kind).toBe(18);
    expect(JSON.stringify(items)).not.toContain("Tulip7");
  });

  test("of snippets, with places to fill in", async () => {
    const client = await serve({});
    const snippets = (await offered(client, web("|"))).filter(({ kind }) => kind === 15);
    expect(snippets.length).toBeGreaterThan(0);
    const texts = snippets.map(({ textEdit }) => (textEdit as TextEdit).newText);
    for (const { insertTextFormat } of snippets) expect(insertTextFormat).toBe(2);
    expect(texts.some((text) => /\$\{\d:/.test(text))).toBe(true);
  });

  test("lines that are indented already are not indented again", async () => {
    const modes: InsertTextMode[] = [1, 2];
    const completion = {
      completionItem: { snippetSupport: true, insertTextModeSupport: { valueSet: modes } },
    };
    const capabilities = { ...ABLE, textDocument: { ...ABLE.textDocument, completion } };
    const client = await serve({}, { capabilities });
    const items = await offered(client, web("|"));
    expect(item(items, "sessionState Custom")).toMatchObject({ insertTextMode: 1 });
    expect(item(items, "sessionState InProc").insertTextMode).toBeUndefined();
    // One that does not know the word is not sent it.
    const [one] = await offered(await serve({}), web("|"));
    expect(one?.insertTextMode).toBeUndefined();
  });

  test("a client that fills in nothing gets plain text", async () => {
    const capabilities = { ...ABLE, textDocument: { ...ABLE.textDocument, completion: {} } };
    const client = await serve({}, { capabilities });
    const items = await offered(client, web("|"));
    expect(items.length).toBeGreaterThan(0);
    for (const one of items) {
      expect(one.insertTextFormat).toBeUndefined();
      expect((one.textEdit as TextEdit).newText).not.toMatch(/\$\{?\d/);
    }
    expect(taken(client, item(items, "sessionState"))).toContain("<sessionState");
  });

  test("documentation in plain text for a client that shows no other", async () => {
    const completion = { completionItem: { documentationFormat: ["plaintext" as const] } };
    const capabilities = { ...ABLE, textDocument: { ...ABLE.textDocument, completion } };
    const client = await serve({}, { capabilities });
    const { documentation } = item(await offered(client, web("<sessionState |")), "mode");
    expect(documentation).toMatchObject({ kind: "plaintext" });
    expect(JSON.stringify(documentation)).not.toMatch(/[`*]/);
  });

  test("none in a comment, none in a file of another tool", async () => {
    const client = await serve({});
    expect(await offered(client, web("<!-- | -->"))).toEqual([]);
    expect(await offered(client, "<packages><|</packages>", "packages.config")).toEqual([]);
  });
});
