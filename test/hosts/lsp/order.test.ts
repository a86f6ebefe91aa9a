/** What is answered while the first run over a folder goes on: told by the order of answers. */
import { describe, expect, test } from "vitest";
import type { CompletionList, Hover } from "vscode-languageserver/node";
import { serve } from "./client.js";
import { session, web } from "./configs.js";

/** So many trees of which each is a step of the run. */
const MANY = 60;
const NAME = "app0/Web.config";
const TEXT = web('<sessionState mode="StateServer" timeout="7" />');

const files = Object.fromEntries(
  Array.from({ length: MANY }, (_, i) => [
    [`app${i}/Web.config`, session('mode="inproc"')],
    [`app${i}/app.csproj`, "<Project/>"],
  ]).flat() as [string, string][],
);

/** Asks in this order, and tells in which the answers came. */
async function order(client: Awaited<ReturnType<typeof serve>>, first: string, methods: string[]) {
  const came: string[] = [];
  const textDocument = { uri: client.uri(NAME) };
  const position = client.position(NAME, "timeout");
  const ask = async (method: string) => {
    const answer = await client.ask(method, {
      ...{ textDocument, position, query: "", positions: [position] },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    came.push(method);
    return answer;
  };
  const answers = await Promise.all([first, ...methods].map(ask));
  return { came, answers: answers.slice(1) };
}

const EARLY = [
  "textDocument/hover",
  "textDocument/completion",
  "textDocument/documentSymbol",
  "textDocument/foldingRange",
  "textDocument/selectionRange",
  "textDocument/documentLink",
  "textDocument/documentHighlight",
];

describe("while the first run goes on", () => {
  test("what needs the open document alone is answered before what needs the folder", async () => {
    const client = await serve(files);
    await client.open(NAME, TEXT);
    const { came, answers } = await order(client, "workspace/symbol", EARLY);
    expect(came.at(-1)).toBe("workspace/symbol");
    expect([...came].sort()).toEqual(["workspace/symbol", ...EARLY].sort());
    const [hover, completion] = answers as [Hover, CompletionList];
    expect(JSON.stringify(hover.contents)).toContain("timeout");
    expect(JSON.stringify(hover.contents)).not.toContain("In force");
    // The client asks again, and then other files count too.
    expect(completion.isIncomplete).toBe(true);
  });

  test("what needs what is in force waits for it", async () => {
    const client = await serve(files);
    await client.open(NAME, TEXT);
    const { came } = await order(client, "textDocument/codeAction", ["textDocument/foldingRange"]);
    expect(came).toEqual(["textDocument/foldingRange", "textDocument/codeAction"]);
  });

  test("afterwards hover and completion know what is in force", async () => {
    const client = await serve(files);
    await client.open(NAME, TEXT);
    await client.ask("workspace/executeCommand", { command: "iislint.lintWorkspace" });
    const { answers } = await order(client, "workspace/symbol", EARLY);
    const [hover, completion] = answers as [Hover, CompletionList];
    expect(JSON.stringify(hover.contents)).toContain("In force");
    expect(completion.isIncomplete).toBe(false);
  });

  test("what is typed meanwhile is what is answered about", async () => {
    const client = await serve(files);
    await client.open(NAME, "<configuration />");
    await client.change(NAME, TEXT);
    const symbols = client.ask("textDocument/documentSymbol", {
      textDocument: { uri: client.uri(NAME) },
    });
    expect(JSON.stringify(await symbols)).toContain("sessionState");
  });
});
