/** textDocument/hover, over the real protocol. */
import { describe, expect, test } from "vitest";
import type { Hover, MarkupContent } from "vscode-languageserver/node";
import { ABLE, type Client, serve } from "./client.js";
import { session } from "./configs.js";

async function over(client: Client, path: string, words: string) {
  const found = await client.at<Hover | null>(
    "textDocument/hover",
    path,
    client.position(path, words),
  );
  const { kind, value } = (found?.contents ?? { kind: "", value: "" }) as MarkupContent;
  return { kind, value, on: found?.range && client.textIn(path, found.range) };
}

const FILES = {
  "Web.config": session('mode="StateServer"\n timeout="10"'),
  "shop/Global.asax": "",
  "shop/Web.config": session('timeout="30"'),
};

describe("hover", () => {
  test("says what a name means, its type, default, place in IIS Manager, and what is in force", async () => {
    const client = await serve(FILES);
    await client.open("shop/Web.config", FILES["shop/Web.config"]);
    const { kind, value, on } = await over(client, "shop/Web.config", "timeout");
    expect(kind).toBe("markdown");
    expect(on).toBe("timeout");
    expect(value).toContain("whole minutes, 1 or more");
    expect(value).toContain("- Default: `20`");
    expect(value).toContain("IIS Manager: Session State >");
    expect(value).toContain(
      "**In force** for `/shop`: `30 minutes`, decided by shop/Web.config:3; overrides Web.config:4.",
    );
  });

  test("of what is typed in another document, before it is saved", async () => {
    const client = await serve(FILES);
    await client.open("shop/Web.config", FILES["shop/Web.config"]);
    await client.open("Web.config", session('mode="SQLServer"'));
    expect((await over(client, "shop/Web.config", "sessionState ")).value).toContain(
      "- `mode`: `SQLServer`, decided by Web.config:3",
    );
  });

  test("a sentence for each allowed value, and since when one is known", async () => {
    const client = await serve({});
    await client.open("Web.config", session('mode="Off" cookieSameSite="Lax"'));
    expect((await over(client, "Web.config", "mode")).value).toContain(
      "- `SQLServer`: In a SQL Server database prepared with the session-state scripts.",
    );
    expect((await over(client, "Web.config", "cookieSameSite")).value).toContain(
      "Since .NET 4.7.2",
    );
    expect((await over(client, "Web.config", "Off")).on).toBe("Off");
  });

  test("nothing over what has no meaning", async () => {
    const client = await serve({});
    await client.open("Web.config", session("", "<!-- note -->"));
    expect((await over(client, "Web.config", "note")).on).toBeUndefined();
  });

  test("plain text for a client that shows no other", async () => {
    const capabilities = {
      ...ABLE,
      textDocument: { ...ABLE.textDocument, hover: { contentFormat: ["plaintext" as const] } },
    };
    const client = await serve(FILES, { capabilities });
    await client.open("shop/Web.config", FILES["shop/Web.config"]);
    const { kind, value } = await over(client, "shop/Web.config", "timeout");
    expect(kind).toBe("plaintext");
    expect(value).toContain("In force for /shop: 30 minutes, decided by shop/Web.config:3");
    expect(value).not.toMatch(/[`*\\]/);
  });
});
