/** The shape of a document and the names of a workspace, over the real protocol. */
import { describe, expect, test } from "vitest";
import type {
  DocumentSymbol,
  FoldingRange,
  LinkedEditingRanges,
  SelectionRange,
  SymbolInformation,
  WorkspaceSymbol,
} from "vscode-languageserver/node";
import { ABLE, serve } from "./client.js";
import { providers, session } from "./configs.js";

const nested = {
  ...ABLE,
  textDocument: {
    ...ABLE.textDocument,
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

const TEXT = session('mode="Custom"\n      customProvider="A"', providers("A", "B"));

describe("symbols of a document", () => {
  test("inside each other", async () => {
    const client = await serve({}, { capabilities: nested });
    await client.open("Web.config", TEXT);
    const textDocument = { uri: client.uri("Web.config") };
    const outline = ({ name, detail, kind, children, selectionRange }: DocumentSymbol): unknown => {
      expect(client.textIn("Web.config", selectionRange)).toBe(name);
      return [`${name} ${detail ?? ""} ${kind}`, ...(children ?? []).map(outline)];
    };
    const found = await client.ask<DocumentSymbol[]>("textDocument/documentSymbol", {
      textDocument,
    });
    expect(found.map(outline)).toEqual([
      [
        "configuration  2",
        ["system.web  3", ["sessionState  5", ["providers  8", ["add A 20"], ["add B 20"]]]],
      ],
    ]);
  });

  test("a list for a client that knows no other", async () => {
    const client = await serve({});
    await client.open("Web.config", TEXT);
    const textDocument = { uri: client.uri("Web.config") };
    const found = await client.ask<SymbolInformation[]>("textDocument/documentSymbol", {
      textDocument,
    });
    expect(found.map(({ name, containerName }) => `${name} in ${containerName ?? ""}`)).toEqual([
      "configuration in ",
      "system.web in configuration",
      "sessionState in system.web",
      "providers in sessionState",
      "add A in providers",
      "add B in providers",
    ]);
    expect(found[0]?.location.uri).toBe(textDocument.uri);
  });
});

describe("symbols of the workspace", () => {
  const SITE =
    '<configuration><system.applicationHost><applicationPools><add name="ShopPool" /></applicationPools><sites><site name="Shop" id="1"><application path="/" applicationPool="ShopPool"><virtualDirectory path="/" physicalPath="C:\\shop" /></application></site></sites></system.applicationHost></configuration>';

  test("sites, applications, pools, providers and connection strings, by letters of the name", async () => {
    const client = await serve({
      "Web.config": `<configuration><connectionStrings><add name="SessionDb" connectionString="Password=Tulip7" /></connectionStrings><system.web><sessionState>${providers("Redis")}</sessionState></system.web></configuration>`,
      "applicationHost.config": SITE,
      "iislint.config.json": JSON.stringify({
        server: { applicationHost: "applicationHost.config" },
        paths: { "C:\\shop": "." },
      }),
    });
    const symbols = async (query: string) => {
      const all = await client.ask<WorkspaceSymbol[]>("workspace/symbol", { query });
      expect(JSON.stringify(all)).not.toContain("Tulip7");
      return all.map(({ name, location: { uri } }) => `${name} ${uri.split("/").at(-1) ?? ""}`);
    };
    const all = await symbols("");
    expect(all).toEqual(
      expect.arrayContaining([
        "Shop applicationHost.config",
        "Shop Web.config",
        "ShopPool applicationHost.config",
        "Redis Web.config",
        "SessionDb Web.config",
      ]),
    );
    expect(await symbols("rds")).toEqual(["Redis Web.config"]);
    expect(await symbols("nobody")).toEqual([]);
  });
});

test("folding, whatever ends the lines", async () => {
  const client = await serve({});
  for (const [path, end] of [
    ["a/Web.config", "\n"],
    ["b/Web.config", "\r\n"],
    ["c/Web.config", "\r"],
  ] as const) {
    const text = ["<configuration>", "<!-- 1", "2 -->", "<system.web", "/>", "</configuration>"];
    await client.open(path, text.join(end));
    const found = await client.ask<FoldingRange[]>("textDocument/foldingRange", {
      textDocument: { uri: client.uri(path) },
    });
    expect(found.map(({ startLine, endLine, kind }) => [startLine, endLine, kind])).toEqual([
      [0, 4, undefined],
      [1, 2, "comment"],
      [3, 4, undefined],
    ]);
  }
});

test("selection grows from a value to the document", async () => {
  const client = await serve({});
  await client.open("Web.config", TEXT);
  const position = client.position("Web.config", "Custom");
  const [first] = await client.ask<SelectionRange[]>("textDocument/selectionRange", {
    textDocument: { uri: client.uri("Web.config") },
    positions: [position],
  });
  const texts: string[] = [];
  for (let at = first; at; at = at.parent) texts.push(client.textIn("Web.config", at.range));
  expect(texts.slice(0, 3)).toEqual(["Custom", '"Custom"', 'mode="Custom"']);
  expect(texts.at(-1)).toBe(TEXT);
  for (const [i, text] of texts.entries()) expect(texts[i + 1] ?? text).toContain(text);
});

test("both tags of an element are edited together", async () => {
  const client = await serve({});
  await client.open("Web.config", TEXT);
  const linked = (words: string) =>
    client.at<LinkedEditingRanges | null>(
      "textDocument/linkedEditingRange",
      "Web.config",
      client.position("Web.config", words),
    );
  const found = await linked("sessionState>");
  expect(found?.ranges.map((range) => client.textIn("Web.config", range))).toEqual([
    "sessionState",
    "sessionState",
  ]);
  expect(await linked('mode="')).toBeNull();
});
