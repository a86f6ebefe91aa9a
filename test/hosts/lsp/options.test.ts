/** Options files in an editor: when they are read again, and what is said of programs. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Client, serve } from "./client.js";
import { session } from "./configs.js";

const WRONG = { "Web.config": session('mode="inproc"') };
const NAME = "iislint.config.json";
/** Whoever reads it for a run says that there is no such evidence: that counts how often it was. */
const TEXT = '{ "evidence": ["gone/*.txt"] }\n';

const settled = (client: Client) =>
  client.ask("textDocument/documentSymbol", { textDocument: { uri: client.uri("Web.config") } });
const readings = ({ logged }: Client) =>
  logged.filter((line) => line.includes("gone/*.txt")).length;

describe("an options file", () => {
  test("that is opened, saved or closed as the disk has it is not read again", async () => {
    const client = await serve({ ...WRONG, [NAME]: TEXT });
    await client.published("Web.config", (all) => all.length === 1);
    expect(readings(client)).toBe(1);
    await client.open(NAME, TEXT);
    await settled(client);
    await client.connection.sendNotification("textDocument/didSave", {
      textDocument: { uri: client.uri(NAME) },
    });
    await client.write(NAME, TEXT);
    await settled(client);
    await client.close(NAME);
    await settled(client);
    expect(readings(client)).toBe(1);
  });

  test("that reads differently is, typed, closed or written", async () => {
    const client = await serve({ ...WRONG, [NAME]: TEXT });
    await client.published("Web.config", (all) => all.length === 1);
    await client.open(NAME, TEXT.replace("{", '{ "rules": { "invalid-attribute-value": "off" },'));
    await client.published("Web.config", (all) => all.length === 0);
    expect(readings(client)).toBe(2);
    await client.close(NAME);
    await client.published("Web.config", (all) => all.length === 1);
    expect(readings(client)).toBe(3);
    await client.write(NAME, TEXT.replace("gone", "away"));
    await settled(client);
    expect(client.logged.filter((line) => line.includes("away/*.txt"))).toHaveLength(1);
  });

  test("with a mark of its encoding is the one that is open without", async () => {
    const client = await serve({ ...WRONG, [NAME]: `\ufeff${TEXT}` });
    await client.published("Web.config", (all) => all.length === 1);
    await client.open(NAME, TEXT);
    await settled(client);
    expect(readings(client)).toBe(1);
  });
});

describe("an options file that cannot be used now", () => {
  const OFF = '{ "rules": { "invalid-attribute-value": "off" } }';
  const BOTH = { "Web.config": session('mode="inproc" cookieless="UseUri"') };
  const lenses = (client: Client) =>
    client.ask<unknown[]>("textDocument/codeLens", {
      textDocument: { uri: client.uri("Web.config") },
    });

  test.each([
    ["half typed", (text: string) => text.slice(0, -1)],
    ["with a comma too many", (text: string) => text.replace(/}$/, " , ")],
    ["with a typo in a key", (text: string) => text.replace('"rules"', '"ruls"')],
    [
      "with a typo in an id",
      (text: string) => text.replace("invalid-attribute", "invalid-attribut"),
    ],
  ])("goes on counting as it last could: %s", async (_, spoil) => {
    const client = await serve({ ...BOTH, [NAME]: OFF });
    await client.open("Web.config", BOTH["Web.config"]);
    const before = await client.published("Web.config", (all) => all.length > 0);
    const seen = await lenses(client);
    expect(seen).not.toEqual([]);
    await client.open(NAME, OFF);
    await client.change(NAME, spoil(OFF));
    const [mistake, ...more] = await client.published(NAME, (all) => all.length > 0);
    expect(mistake?.severity).toBe(1);
    expect(more).toEqual([]);
    expect(client.last("Web.config")).toEqual(before);
    expect(await lenses(client)).toEqual(seen);
    // What is typed elsewhere meanwhile is judged as well.
    await client.change("Web.config", session('mode="inproc"'));
    await client.published("Web.config", (all) => all.length === 0);
    await client.change(NAME, "{}");
    await client.published(NAME, (all) => all.length === 0);
    await client.published("Web.config", (all) => all.length === 1);
    expect(client.messages).toEqual([]);
  });

  test("counts as it was also where a setting names it", async () => {
    const client = await serve(
      { ...BOTH, "my.json": OFF },
      { options: { settings: { config: "my.json" } } },
    );
    const before = await client.published("Web.config", (all) => all.length > 0);
    await client.write("my.json", "{");
    await client.published("my.json", (all) => all.length === 1);
    expect(client.last("Web.config")).toEqual(before);
  });

  test("gives no verdict where it never could be used, as on the command line", async () => {
    const client = await serve({ ...BOTH, [NAME]: "{" });
    await client.published(NAME, (all) => all.length === 1);
    await settled(client);
    expect(client.last("Web.config") ?? []).toEqual([]);
    await client.write(NAME, OFF);
    await client.published("Web.config", (all) => all.length > 0);
  });

  test("is forgotten once it is deleted", async () => {
    const client = await serve({ ...WRONG, [NAME]: OFF });
    await settled(client);
    expect(client.last("Web.config") ?? []).toEqual([]);
    rmSync(join(client.top, NAME));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri(NAME), type: 3 }],
    });
    await client.published("Web.config", (all) => all.length === 1);
    await client.write(NAME, "{");
    await client.published(NAME, (all) => all.length === 1);
    await client.published("Web.config", (all) => all.length === 0);
  });
});

test("a file of the server that is not there is told where it is named", async () => {
  const text = '{\n  "server": { "applicationHost": "srv/gone.config" }\n}\n';
  const client = await serve({ ...WRONG, [NAME]: text, "srv/there.config": "<configuration/>" });
  await client.open(NAME, text);
  const [found, ...more] = await client.published(NAME, (all) => all.length > 0);
  expect(more).toEqual([]);
  expect(found?.code).toBe("unreadable-file");
  expect(client.textIn(NAME, found!.range)).toBe('"srv/gone.config"');
  expect(found).toMatchObject({
    message: '"srv/gone.config": There is no such file. Check the path.',
  });
  expect(client.last("srv/gone.config") ?? []).toEqual([]);
  await client.change(NAME, text.replace("gone", "there"));
  await client.published(NAME, (all) => all.length === 0);
});

describe("a program that was not run", () => {
  const PROGRAM = { ...WRONG, "iislint.config.mjs": "export default {};\n" };
  const said = async (options: object) => {
    const client = await serve(PROGRAM, { options });
    const [found] = await client.published("iislint.config.mjs", (all) => all.length === 1);
    return found?.message;
  };

  test("is told with the settings of the editor", async () => {
    expect(await said({ isTrusted: true })).toBe(
      "iislint.config.mjs is a program and was not run. Name it in the setting iislint.config, or switch iislint.allowJsConfig on, if you trust this repository.",
    );
  });

  test("needs trust first", async () => {
    for (const settings of [{}, { allowJsConfig: true }])
      expect(await said({ isTrusted: false, settings })).toBe(
        "iislint.config.mjs is a program and was not run. Trust this folder in the editor first; then name it in the setting iislint.config, or switch iislint.allowJsConfig on.",
      );
  });
});
