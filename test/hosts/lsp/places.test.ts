/** Where names and values lead, and another name for a provider, over the real protocol. */
import { describe, expect, test } from "vitest";
import type {
  DocumentHighlight,
  DocumentLink,
  Location,
  Range,
  WorkspaceEdit,
} from "vscode-languageserver/node";
import { type Client, serve } from "./client.js";
import { providers, session, web, XDT } from "./configs.js";

const ROOT = session('mode="Custom" timeout="10"', providers("Redis", "Other"));
const SHOP = session('customProvider="redis"\n timeout="30"');
const FILES = {
  "Web.config": ROOT,
  "Web.Release.config": `<configuration ${XDT}><system.web><sessionState customProvider="Redis" xdt:Transform="SetAttributes" /></system.web></configuration>`,
  "shop/Global.asax": "",
  "shop/Web.config": SHOP,
};

async function opened(files: Readonly<Record<string, string>> = FILES) {
  const client = await serve(files);
  for (const [path, text] of Object.entries(files))
    if (path.endsWith(".config")) await client.open(path, text);
  return client;
}

const said = (client: Client, { uri, range }: Location) => {
  const path = uri.slice(client.uri(".").length + 1);
  return `${path}:${range.start.line + 1}: ${client.textIn(path, range)}`;
};

const ask = async (
  client: Client,
  method: string,
  words: string,
  more: object = {},
  path = "shop/Web.config",
) => {
  const found = await client.at<Location[]>(method, path, client.position(path, words), more);
  return found.map((one) => said(client, one));
};

describe("definition", () => {
  test("of an inherited value: the line in another file that decides it", async () => {
    const client = await opened();
    expect(await ask(client, "textDocument/definition", "timeout")).toEqual(["Web.config:3: 10"]);
    expect(await ask(client, "textDocument/definition", "sessionState ")).toContain(
      "Web.config:3: Custom",
    );
  });

  test("of customProvider: its entry", async () => {
    const client = await opened();
    const [found] = await ask(client, "textDocument/definition", "redis");
    expect(found).toMatch(/^Web\.config:3: .*Redis/);
  });

  test("of configSource: the file", async () => {
    const client = await opened({
      "Web.config": session('configSource="conf\\session.config"'),
      "conf/session.config": '<sessionState mode="Off" />',
    });
    const found = await client.at<Location[]>(
      "textDocument/definition",
      "Web.config",
      client.position("Web.config", "conf\\"),
    );
    expect(found).toEqual([
      {
        uri: client.uri("conf/session.config"),
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      },
    ]);
  });

  test("of nothing", async () => {
    const client = await opened();
    expect(await ask(client, "textDocument/definition", "<system.web>")).toEqual([]);
  });
});

test("references, with and without the entry itself", async () => {
  const client = await opened();
  const all = { context: { includeDeclaration: true } };
  const found = await ask(client, "textDocument/references", "redis", all);
  expect(found).toEqual([
    "shop/Web.config:3: redis",
    "Web.config:3: Redis",
    "Web.Release.config:1: Redis",
  ]);
  const uses = { context: { includeDeclaration: false } };
  expect(await ask(client, "textDocument/references", "redis", uses)).toEqual([
    "shop/Web.config:3: redis",
    "Web.Release.config:1: Redis",
  ]);
});

test("highlights: reads and writes of a name", async () => {
  const client = await serve({});
  await client.open("Web.config", session('customProvider="a"', providers("A")));
  const found = await client.at<DocumentHighlight[]>(
    "textDocument/documentHighlight",
    "Web.config",
    client.position("Web.config", 'a"><'),
  );
  expect(found.map(({ range, kind }) => [client.textIn("Web.config", range), kind])).toEqual([
    ["a", 2],
    ["A", 3],
  ]);
});

test("links to files and to the pages of ids", async () => {
  const client = await serve({ "shop/b.config": '<sessionState mode="Off" />' });
  await client.open(
    "shop/Web.config",
    session('configSource="b.config"', "<!-- iislint-disable-next-line xml-syntax: why -->"),
  );
  const found = await client.ask<DocumentLink[]>("textDocument/documentLink", {
    textDocument: { uri: client.uri("shop/Web.config") },
  });
  expect(found.map(({ range }) => client.textIn("shop/Web.config", range))).toEqual([
    "b.config",
    "xml-syntax",
  ]);
  expect(found[0]?.target).toBe(client.uri("shop/b.config"));
  expect(found[1]?.target).toMatch(/^file:.*\/schema\/diagnostics\/xml-syntax\.md$/);
});

test("a link to a file only where that is there, or is typed", async () => {
  const client = await serve({ "folder.config/x": "" });
  const uri = client.uri("Web.config");
  const text = (name: string) => session(`configSource="${name}"`);
  const links = async (name: string) => {
    await client.change("Web.config", text(name));
    const found = await client.ask<DocumentLink[]>("textDocument/documentLink", {
      textDocument: { uri },
    });
    return found.map(({ range }) => client.textIn("Web.config", range));
  };
  await client.open("Web.config", text("gone.config"));
  expect(await links("gone.config")).toEqual([]);
  expect(await links("folder.config")).toEqual([]);
  // No share is looked at.
  expect(await links("\\\\files01\\x.config")).toEqual(["\\\\files01\\x.config"]);
  await client.open("gone.config", '<sessionState mode="Off" />');
  expect(await links("gone.config")).toEqual(["gone.config"]);
  await client.write("here.config", '<sessionState mode="Off" />');
  expect(await links("here.config")).toEqual(["here.config"]);
});

describe("rename", () => {
  const ADMIN = session('customProvider="REDIS"');
  const files = {
    "Web.config": ROOT,
    "admin/Global.asax": "",
    "admin/Web.config": ADMIN,
    "shop/Global.asax": "",
    "shop/Web.config": SHOP,
  };

  test("says what would be renamed, and renames in all files, what is typed included", async () => {
    const client = await opened(files);
    await client.change("Web.config", ROOT.replace("Redis", "REDIS"));
    const position = client.position("shop/Web.config", "redis");
    const prepared = await client.at<{ range: Range; placeholder: string }>(
      "textDocument/prepareRename",
      "shop/Web.config",
      position,
    );
    expect(prepared.placeholder).toBe("redis");
    expect(client.textIn("shop/Web.config", prepared.range)).toBe("redis");
    const edit = await client.at<WorkspaceEdit>(
      "textDocument/rename",
      "shop/Web.config",
      position,
      { newName: "Cache & co" },
    );
    expect(client.applied("shop/Web.config", edit)).toBe(SHOP.replace("redis", "Cache &amp; co"));
    expect(client.applied("admin/Web.config", edit)).toBe(ADMIN.replace("REDIS", "Cache &amp; co"));
    expect(client.applied("Web.config", edit)).toBe(ROOT.replace("Redis", "Cache &amp; co"));
  });

  test.each([
    ["a name that there is", "other", 'There is a provider "other" already.'],
    ["a blank name", " ", "A name is not blank and has no blanks at its ends."],
  ])("refuses %s, and says why", async (_, newName, why) => {
    const client = await opened(files);
    await expect(
      client.at(
        "textDocument/rename",
        "shop/Web.config",
        client.position("shop/Web.config", "redis"),
        {
          newName,
        },
      ),
    ).rejects.toThrow(why);
  });

  test("refuses before a name is typed what is no provider, and offers nothing elsewhere", async () => {
    const client = await serve({});
    await client.open(
      "Web.config",
      '<configuration><connectionStrings><add name="Db" connectionString="x" /></connectionStrings></configuration>',
    );
    const prepare = (words: string) =>
      client.at("textDocument/prepareRename", "Web.config", client.position("Web.config", words));
    await expect(prepare("Db")).rejects.toMatchObject({ code: -32803 });
    await client.change("Web.config", web('<sessionState mode="Off" />'));
    expect(await prepare("Off")).toBeNull();
  });
});
