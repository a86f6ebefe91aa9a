/** A client with bad manners: what is no message, no fit request, no known command. */
import { describe, expect, test } from "vitest";
import { METHODS } from "./alive.js";
import { type Client, greeted, serve } from "./client.js";
import { session } from "./configs.js";

const WRONG = { "Web.config": session('mode="inproc"') };
const one = (client: Client) => client.published("Web.config", (all) => all.length === 1);
const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (error: unknown) => (error as { readonly code: number }).code,
  );
const framed = (text: string, length = Buffer.byteLength(text)) =>
  `Content-Length: ${length}\r\n\r\n${text}`;
const SYMBOLS = (client: Client) =>
  client.ask("textDocument/documentSymbol", { textDocument: { uri: client.uri("Web.config") } });

describe("initialize", () => {
  test.each([{}, { capabilities: null }, { capabilities: 5 }, { capabilities: {}, rootUri: null }])(
    "with %j is answered",
    async (params) => {
      expect(await greeted().ask("initialize", params)).toHaveProperty("capabilities");
    },
  );

  test("with rootPath alone opens that folder", async () => {
    const { top } = await serve(WRONG);
    const client = greeted(top);
    await client.ask("initialize", { rootPath: top });
    await client.connection.sendNotification("initialized", {});
    await one(client);
  });
});

describe("requests", () => {
  const textDocument = { uri: "file:///a/Web.config" };
  test.each(Object.keys(METHODS))("%s without what it needs is refused as such", async (method) => {
    const client = await serve({});
    expect(await codeOf(client.ask(method, {}))).toBe(-32602);
    expect(
      await codeOf(client.ask(method, { textDocument: 5, uri: 5, command: 5, query: 5 })),
    ).toBe(-32602);
  });

  test.each([
    ["textDocument/hover", { textDocument, position: { line: "1", character: 0 } }],
    ["textDocument/rename", { textDocument, position: { line: 0, character: 0 } }],
    ["textDocument/selectionRange", { textDocument, positions: [null] }],
  ])("%s with %j is refused as such", async (method, params) => {
    expect(await codeOf((await serve({})).ask(method, params))).toBe(-32602);
  });

  test("a command that there is not is an error", async () => {
    const client = await serve({});
    const asked = client.ask("workspace/executeCommand", { command: "iislint.nope" });
    await expect(asked).rejects.toMatchObject({
      code: -32602,
      message: 'There is no command "iislint.nope".',
    });
  });
});

describe("what is no message", () => {
  test.each([
    ["no JSON", framed("{x}"), "A message is not JSON."],
    ["half of a message", framed('{"jsonrpc":"2.0"'), "A message is not JSON."],
    ["a number", framed("5"), "A message is no request, notification or answer."],
    ["null", framed("null"), "A message is no request, notification or answer."],
    [
      "an object without a method",
      framed("{}"),
      "A message is no request, notification or answer.",
    ],
    ["a batch", framed("[]"), "A message is no request, notification or answer."],
  ])("%s is told, and the session goes on", async (_, text, said) => {
    const client = await serve(WRONG);
    client.wire.write(text);
    await SYMBOLS(client);
    expect(client.told).toEqual([said]);
    await one(client);
    expect(client.ended).toEqual([]);
  });

  test.each([
    ["JSON without a header", '{"jsonrpc":"2.0","id":1,"method":"initialize"}\n'],
    ["HTTP", "GET / HTTP/1.1\r\n\r\n"],
    ["a length that is no number", "Content-Length: x\r\n\r\n{}"],
    ["no length", "Content-Type: x\r\n\r\n{}"],
    ["a header without a colon", "Content-Length 5\r\n\r\n{}"],
    ["a message longer than it says", framed("{}   ", 2) + framed("{}")],
  ])("%s is told, and ends the server", async (_, text) => {
    const client = greeted();
    client.wire.write(text);
    await expect.poll(() => client.ended).toContain(1);
    expect(client.told.join()).toContain("Content-Length: N");
  });
});
