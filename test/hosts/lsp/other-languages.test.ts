/** An editor may ask about any document: what is no XML has nothing of it. */
import { expect, test } from "vitest";
import { serve } from "./client.js";

const TEXTS = {
  "iislint.config.json": '{ "rules": {} }\n',
  "README.md":
    "<h1>Shop</h1>\n\n<configuration>\n  <system.web>\n  </system.web>\n</configuration>\n",
  "notes.txt": "<configuration>\n</configuration>\n",
  "empty.jsonc": "",
};

test.each(Object.entries(TEXTS))("%s", async (path, text) => {
  const client = await serve({ "web.config": "<configuration/>", [path]: text });
  await client.open(path, text);
  const textDocument = { uri: client.uri(path) };
  for (const line of [0, 2, 9])
    for (const character of [0, 2, 5]) {
      const at = (method: string) => client.at(method, path, { line, character });
      expect(await at("textDocument/completion")).toBeNull();
      expect(await at("textDocument/hover")).toBeNull();
      expect(await at("textDocument/linkedEditingRange")).toBeNull();
    }
  for (const method of ["documentSymbol", "foldingRange", "documentLink", "codeLens"])
    expect(await client.ask(`textDocument/${method}`, { textDocument })).toBeNull();
});

test("XML that is none of these servers keeps its outline", async () => {
  const text = '<packages>\n  <package id="a"/>\n</packages>\n';
  const client = await serve({ "packages.config": text });
  await client.open("packages.config", text);
  const textDocument = { uri: client.uri("packages.config") };
  const symbols = await client.ask<unknown[]>("textDocument/documentSymbol", { textDocument });
  expect(symbols).not.toEqual([]);
  const position = { line: 1, character: 3 };
  expect(await client.at("textDocument/completion", "packages.config", position)).toMatchObject({
    items: [],
  });
});
