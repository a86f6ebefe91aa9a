/** Options files in an editor: when they are read again, and what is said of programs. */
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

describe("a program that was not run", () => {
  const PROGRAM = { ...WRONG, "iislint.config.mjs": "export default {};\n" };
  const said = async (options: object) => {
    const client = await serve(PROGRAM, { options });
    const [found] = await client.published("iislint.config.mjs", (all) => all.length === 1);
    return String(found?.message);
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
