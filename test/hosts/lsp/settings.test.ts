/** What a person sets, and whom they trust, over the real protocol. */
import { existsSync, rmSync } from "node:fs";
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

  test("are those of each folder", async () => {
    const client = await serve(
      { "a/Web.config": WRONG["Web.config"], "b/Web.config": WRONG["Web.config"] },
      { folders: ["a"], capabilities: asking, settings: {} },
    );
    await client.published("a/Web.config", (all) => all.length === 1);
    client.settingsOf.set(client.uri("a"), OFF);
    await again(client, null);
    await client.published("a/Web.config", (all) => all.length === 0);
    // One that is opened later is asked for too, and neither is judged by the other's.
    await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [{ uri: client.uri("b"), name: "b" }], removed: [] },
    });
    await client.published("b/Web.config", (all) => all.length === 1);
    expect(client.last("a/Web.config")).toEqual([]);
    client.settingsOf.set(client.uri("b"), OFF);
    client.settingsOf.delete(client.uri("a"));
    await again(client, null);
    await client.published("b/Web.config", (all) => all.length === 0);
    await client.published("a/Web.config", (all) => all.length === 1);
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

  /** Two findings, and what the editor is to be told of a setting that is left out. */
  const TWO = { "Web.config": session('mode="inproc" timeout="x"'), "a.txt/x": "" };
  const OFF_TOO = { "invalid-attribute-value": "off" };
  test.each<readonly [string, object, string]>([
    [
      "a severity that there is not",
      { rules: { "invalid-attribute-value": "loud" } },
      'iislint.rules: The severity of "invalid-attribute-value" must be one of error, warning, info, off, not "loud".',
    ],
    [
      "an id that there is not",
      { rules: { "no-such-rule": "error" } },
      'iislint.rules: There is no rule "no-such-rule".',
    ],
    ["a preset that there is not", { presets: ["nobody"] }, 'There is no preset "nobody".'],
    ["an options file that there is not", { config: "gone.json" }, 'no file "gone.json"'],
    [
      "evidence that there is not",
      { facts: ["gone.txt"] },
      'iislint.facts: there is no file "gone.txt".',
    ],
    [
      "evidence that matches nothing",
      { facts: ["*.none"] },
      'iislint.facts: "*.none" matches no file.',
    ],
    ["evidence that is a folder", { facts: ["a.txt"] }, '"a.txt" is a folder, not a file.'],
    [
      "a file of the server that there is not",
      { machineConfig: "nope.config" },
      'iislint.machineConfig: there is no file "nope.config".',
    ],
    [
      "a folder that there is not",
      { map: { "C:\\a": "./b" } },
      'iislint.map: there is no folder "./b" for "C:\\\\a".',
    ],
    [
      "a number of rules",
      { rules: 5 },
      "iislint.rules must be an object of ids, each with a severity, not 5.",
    ],
    [
      "rules with levels of a number",
      { rules: { a: 2 } },
      "iislint.rules must be an object of ids",
    ],
    ["a number of presets", { presets: 5 }, "iislint.presets must be a list of names, not 5."],
    [
      "a text for a map",
      { map: "x" },
      'iislint.map must be an object of physical paths, each with a folder, not "x".',
    ],
    ["a number of facts", { facts: [5] }, "iislint.facts must be a list of paths, not [5]."],
    ["a list of options files", { config: [] }, "iislint.config must be a path, not a list."],
    [
      "a word for a switch",
      { allowJsConfig: "yes" },
      'iislint.allowJsConfig must be true or false, not "yes".',
    ],
    [
      "a name that is nearly one",
      { rule: {} },
      "There is no setting iislint.rule. Did you mean iislint.rules?",
    ],
  ])(
    "%s is told once and left out, at the start and later, and the rest counts",
    async (_, wrong, said) => {
      const told = (client: Client) => client.messages.filter((one) => one.includes(said));
      const settle = (client: Client) =>
        client.ask("workspace/executeCommand", { command: "iislint.lintWorkspace" });
      const two = (client: Client) => client.published("Web.config", (all) => all.length === 2);
      // What the options file says is no matter of the settings, nor what they say of its own.
      for (const options of [{}, { "iislint.config.json": '{ "extends": ["recommended"] }' }]) {
        const early = await serve({ ...TWO, ...options }, { options: { settings: wrong } });
        await two(early);
        await settle(early);
        expect(early.messages).toEqual(told(early));
        expect(told(early)).toHaveLength(1);
        expect(early.last("iislint.config.json") ?? []).toEqual([]);

        const late = await serve({ ...TWO, ...options });
        await two(late);
        await again(late, { iislint: wrong });
        await settle(late);
        expect(late.last("Web.config")).toHaveLength(2);
        expect(told(late)).toHaveLength(1);
        expect(late.last("iislint.config.json") ?? []).toEqual([]);
        await again(late, {
          iislint: { ...wrong, ...("rules" in wrong ? {} : { rules: OFF_TOO }) },
        });
        await settle(late);
        if (!("rules" in wrong)) expect(late.last("Web.config")).toEqual([]);
        expect(late.logged.join()).not.toContain("broke");
      }
    },
  );

  test("what is wrong is told once for each change, and can be read afterwards", async () => {
    const wrong = { presets: ["nobody"] };
    const client = await serve(WRONG, { capabilities: asking, settings: wrong });
    const said = 'iislint settings: iislint.presets: There is no preset "nobody".';
    const told = async () => {
      await client.ask("workspace/executeCommand", { command: "iislint.lintWorkspace" });
      const count = (all: readonly string[]) => all.filter((one) => one.startsWith(said)).length;
      return [count(client.messages), count(client.logged)];
    };
    await one(client);
    expect(await told()).toEqual([1, 1]);
    // An editor says that something has changed, and it was something else.
    await again(client, null);
    expect(await told()).toEqual([1, 1]);
    client.settings = OFF;
    await again(client, null);
    await none(client);
    expect(await told()).toEqual([1, 1]);
    client.settings = wrong;
    await again(client, null);
    await one(client);
    expect(await told()).toEqual([2, 2]);
  });

  test("the good ones of a list stay", async () => {
    const client = await serve(WRONG, {
      options: { settings: { rules: { "invalid-attribute-value": "off", nope: "error" } } },
    });
    await client.ask("workspace/executeCommand", { command: "iislint.lintWorkspace" });
    expect(client.messages).toHaveLength(1);
    expect(client.last("Web.config") ?? []).toEqual([]);
  });

  test("a file that a setting names counts once it is there, and no more when it is gone", async () => {
    const client = await serve(WRONG, { options: { settings: { config: "my.json" } } });
    await one(client);
    await client.write("my.json", JSON.stringify(OFF));
    await none(client);
    rmSync(join(client.top, "my.json"));
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: client.uri("my.json"), type: 3 }],
    });
    await one(client);
  });

  test.each([[null], [[]], [{}], [{ rules: [], presets: [] }], [{ rules: null, trace: {} }]])(
    "nothing is told of %j",
    async (settings) => {
      const client = await serve(WRONG, { options: { settings } });
      await one(client);
      expect(client.messages).toEqual([]);
    },
  );

  test.each([[5], ["x"], [[1]]])("%j are none, which is told", async (settings) => {
    const client = await serve(WRONG, { options: { settings } });
    await one(client);
    expect(client.messages.join()).toMatch(/iislint must be an object, not (?:5|"x"|a list)\./);
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
