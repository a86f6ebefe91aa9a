/** The order of a session: initialize, work, shutdown, exit. How the process ends: process.test.ts. */
import { describe, expect, test } from "vitest";
import { METHODS } from "./alive.js";
import { greeted, serve } from "./client.js";
import { session } from "./configs.js";

const textDocument = { uri: "file:///web.config" };
const position = { line: 0, character: 0 };
const refused = (asked: Promise<unknown>) =>
  asked.then(
    () => "answered",
    (error: unknown) => (error as { code?: number }).code,
  );
const FIRST = { processId: null, rootUri: null, capabilities: {} };

describe("requests", () => {
  test("before initialize are refused, and the session can begin after them", async () => {
    const client = greeted();
    for (const [method, params] of Object.entries(METHODS))
      expect(await refused(client.ask(method, { textDocument, position, ...params })), method).toBe(
        -32002,
      );
    expect(await refused(client.ask("shutdown", {}))).toBe(-32002);
    expect(await refused(client.ask("nothing/known", {}))).toBe(-32002);
    expect(await client.ask("initialize", FIRST)).toHaveProperty("capabilities");
  });

  test("notifications before initialize are passed over", async () => {
    const client = greeted();
    await client.open("Web.config", session('mode="inproc"'));
    await client.ask("initialize", FIRST);
    await client.connection.sendNotification("initialized", {});
    // It was never opened, so that a change of it and an answer about it have no text.
    expect(
      await client.ask("textDocument/hover", {
        textDocument: { uri: client.uri("Web.config") },
        position,
      }),
    ).toBeNull();
  });

  test("a second initialize is refused, and the session goes on", async () => {
    const client = await serve({ "Web.config": session('mode="inproc"') });
    expect(await refused(client.ask("initialize", FIRST))).toBe(-32600);
    await client.published("Web.config", (all) => all.length === 1);
  });

  test("after shutdown are refused", async () => {
    const client = await serve({ "Web.config": session('mode="inproc"') });
    expect(await client.ask("shutdown", {})).toBeNull();
    for (const [method, params] of Object.entries(METHODS))
      expect(await refused(client.ask(method, { textDocument, position, ...params })), method).toBe(
        -32600,
      );
    expect(await refused(client.ask("initialize", FIRST))).toBe(-32600);
    expect(await refused(client.ask("shutdown", {}))).toBe(-32600);
  });
});
