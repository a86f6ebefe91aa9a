/** What a person sets, and whom they trust, over the real protocol. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ABLE, type Client, serve } from "./client.js";
import { session } from "./configs.js";

const WRONG = { "Web.config": session('mode="inproc"') };
const OFF = { rules: { "invalid-attribute-value": "off" } };
const asking = { ...ABLE, workspace: { ...ABLE.workspace, configuration: true } };

const none = (client: Client) => client.published("Web.config", (all) => all.length === 0);
const one = (client: Client) => client.published("Web.config", (all) => all.length === 1);
const again = (client: Client, settings: unknown) =>
  client.connection.sendNotification("workspace/didChangeConfiguration", { settings });

describe("settings", () => {
  test("are asked for where the client can be asked, and again when it says so", async () => {
    const client = await serve(WRONG, { capabilities: asking, settings: {} });
    await one(client);
    client.settings = OFF;
    await again(client, null);
    await none(client);
    client.settings = null;
    await again(client, null);
    await one(client);
  });

  test("are told where it cannot", async () => {
    const client = await serve(WRONG);
    await one(client);
    await again(client, { iislint: OFF });
    await none(client);
  });

  test("come with the start", async () => {
    const client = await serve(
      { ...WRONG, "b/Web.config": session('timeout="x"') },
      { options: { settings: { rules: { "invalid-attribute-value": "warning" } } } },
    );
    const [found] = await one(client);
    expect(found?.severity).toBe(2);
  });

  test.each([
    ["a level that there is not", { rules: { "invalid-attribute-value": "loud" } }, "loud"],
    ["an id that there is not", { rules: { "no-such-rule": "error" } }, "no-such-rule"],
    ["a preset that there is not", { presets: ["nobody"] }, "nobody"],
    ["an options file that there is not", { config: "gone.json" }, "gone.json"],
  ])("%s is told once, and the server lives", async (_, settings, word) => {
    const client = await serve(WRONG, { options: { settings } });
    await client.open("Web.config", session('mode="inproc"'));
    await client.ask("workspace/executeCommand", { command: "iislint.lintWorkspace" });
    expect(client.messages.join()).toContain(word);
    expect(client.logged.join()).not.toContain("broke");
    await again(client, { iislint: { rules: {} } });
    await one(client);
  });

  test("nonsense is left out", async () => {
    for (const settings of [[], 5, "x", { rules: 5, presets: {}, config: [], facts: null }]) {
      const client = await serve(WRONG, { options: { settings } });
      await one(client);
    }
  });

  test("mistakes in an options file that is set stand in it, and go when it is mended", async () => {
    const client = await serve(
      { ...WRONG, "conf/my.json": '{\n  "extend": ["strict"]\n}' },
      { options: { settings: { config: "conf/my.json" } } },
    );
    const [found] = await client.published("conf/my.json", (all) => all.length === 1);
    expect(found?.range.start.line).toBe(1);
    // Nothing of before stays where nothing can be judged.
    expect(client.last("Web.config") ?? []).toEqual([]);
    await client.write("conf/my.json", "{}");
    await client.published("conf/my.json", (all) => all.length === 0);
    await one(client);
  });
});

describe("trust", () => {
  const PROGRAM = {
    ...WRONG,
    "iislint.config.mjs": `import { writeFileSync } from "node:fs";\nwriteFileSync(new URL("ran", import.meta.url), "");\nexport default ${JSON.stringify(OFF)};\n`,
  };
  const ran = (client: Client) => existsSync(join(client.top, "ran"));
  const settle = (client: Client) =>
    client.ask("workspace/executeCommand", { command: "iislint.lintWorkspace" });

  test.each([
    ["nothing said", undefined],
    ["not trusted", { isTrusted: false, settings: { allowJsConfig: true } }],
    ["not trusted, and named", { isTrusted: false, settings: { config: "iislint.config.mjs" } }],
    [
      "not trusted, in a word",
      { isTrusted: "true", settings: { allowJsConfig: true, config: "iislint.config.mjs" } },
    ],
    ["trusted, and not allowed", { isTrusted: true }],
  ])("no program of the folder runs: %s", async (_, options) => {
    const client = await serve(PROGRAM, { options });
    await client.open("Web.config", session('mode="inproc"'));
    await settle(client);
    expect(ran(client)).toBe(false);
    // Nor when the folder itself asks for it.
    await client.write("iislint.config.mjs", PROGRAM["iislint.config.mjs"]);
    await settle(client);
    expect(ran(client)).toBe(false);
  });

  test("trusted and allowed, it says what the settings are", async () => {
    const client = await serve(PROGRAM, {
      options: { isTrusted: true, settings: { allowJsConfig: true } },
    });
    await settle(client);
    expect(ran(client)).toBe(true);
    expect(client.last("Web.config") ?? []).toEqual([]);
  });
});
