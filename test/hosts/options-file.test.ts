import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { configSchema } from "../../schema/config.js";
import { loadOptions } from "../../src/hosts/options-file/read.js";
import { openDisk } from "../../src/hosts/disk.js";
import { nearestOptions } from "../../src/hosts/options-file/find.js";
import { positionAt } from "../../src/source.js";
import { tree } from "./tree.js";

const schema = configSchema([
  { id: "session-timeout-max", options: { max: { type: "integer" }, unit: { enum: ["a", "b"] } } },
  { id: "no-session-id-in-url" },
  { id: "xml-syntax", description: "The text is not well-formed XML." },
]);
// The settings of the generator.
const check = new Ajv({
  allErrors: true,
  messages: false,
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  ownProperties: true,
  inlineRefs: false,
}).compile(schema);

async function load(text: string, name = "iislint.config.json") {
  const top = tree({ [name]: text });
  const loaded = await loadOptions(`${top}/${name}`, check, () => schema);
  if ("mistakes" in loaded) {
    return { mistakes: loaded.mistakes.map((line) => line.replace(`${top}/`, "")) };
  }
  return { loaded, top };
}

const mistakes = async (text: string, name?: string) => (await load(text, name)).mistakes;

describe("a sound configuration", () => {
  it("may hold every key of the contract, comments and trailing commas", async () => {
    const { loaded, top } = await load(`\ufeff// ours
      { "$schema": "./node_modules/iislint/schema/generated/config.schema.json",
        "extends": ["recommended", "farm"],
        "rules": { "session-timeout-max": ["warning", { "max": 30 }], "no-session-id-in-url": "off" },
        "ignore": ["legacy/**"],
        "applications": ["/", "/admin"],
        "environment": { "iis": "10.0", "dotnet": "4.8" },
        "paths": { "C:\\\\inetpub\\\\shop": "./shop" },
        "server": { "machineConfig": "srv/machine.config", "rootWebConfig": "srv/web.config", "applicationHost": "srv/applicationHost.config" },
        "evidence": ["ops/*.txt", "ops/*.reg"],
        "facts": {
          "deployment": { "servers": 2, "affinity": "none" },
          "services": [ { "host": "STATE01", "name": "aspnet_state", "startMode": "Manual", "state": "Running", "observedAt": "2026-10-01" } ],
          "apps": [ { "app": "/",
            "load": { "concurrentSessions": 4200, "avgSessionBytes": 210000, "sizeMeasuredAs": "memory" },
            "host": { "ramMB": 16384, "reservedMB": 4096 } } ] },
        "code": { "exclude": ["**/*Tests/**"], "sessionAliases": ["SessionHelper.Set"] },
        "nodes": { "WEB01": "./web01", "WEB02": "./web02" }, /* end */
      }`);
    expect(loaded?.folder).toBe(top);
    expect(loaded?.settings.rules).toEqual({
      "session-timeout-max": ["warning", { max: 30 }],
      "no-session-id-in-url": "off",
    });
    const at = loaded?.locate("/facts/services/0/startMode");
    expect(at && positionAt(at.source, at.span.start)).toMatchObject({ line: 13, column: 83 });
    expect(loaded?.locate("/facts/services/9")).toBeUndefined();
  });

  it("may be empty", async () => {
    expect((await load("")).loaded?.settings).toEqual({});
    expect((await load("{}")).loaded?.settings).toEqual({});
  });

  it("may be a program", async () => {
    const { loaded } = await load("export default { extends: ['strict'] };", "iislint.config.mjs");
    expect(loaded?.settings).toEqual({ extends: ["strict"] });
    expect(loaded?.locate("/extends")).toBeUndefined();
    const common = await load("module.exports = { extends: ['all'] };", "iislint.config.js");
    expect(common.loaded?.settings).toEqual({ extends: ["all"] });
  });
});

describe("a mistake names file, line, column and the right key", () => {
  it.each([
    [
      '{\n  "preset": ["farm"]\n}',
      'iislint.config.json:2:3: Unknown key "preset". Did you mean "extends"? Known are "$schema", "root", "extends", "rules", "ignore", "applications", "environment", "paths", "server", "evidence", "facts", "code" and "nodes".',
    ],
    [
      '{ "extend": [] }',
      /^iislint\.config\.json:1:3: Unknown key "extend"\. Did you mean "extends"\?/,
    ],
    ['{ "ignorePatterns": [] }', /Unknown key "ignorePatterns"\. Did you mean "ignore"\?/],
    [
      '{ "server": { "machineconfig": "x" } }',
      'iislint.config.json:1:15: Unknown key "machineconfig" in "server". Did you mean "machineConfig"? Known are "machineConfig", "rootWebConfig" and "applicationHost".',
    ],
    [
      '{ "rules": { "sesion-timeout-max": "off" } }',
      'iislint.config.json:1:14: Unknown rule "sesion-timeout-max". Did you mean "session-timeout-max"? "iislint rules" lists all of them.',
    ],
    [
      '{ "rules": { "xml-syntax": "warn" } }',
      'iislint.config.json:1:28: "rules["xml-syntax"]" is "warn", which is no severity. Did you mean "warning"? Write "error", "warning", "info" or "off".',
    ],
    ['{ "rules": { "xml-syntax": 2 } }', /is 2, which is no severity\. Did you mean "error"\?/],
    [
      '{ "rules": { "xml-syntax": false } }',
      /is false, which is no severity\. Did you mean "off"\?/,
    ],
    [
      '{ "rules": { "session-timeout-max": ["error"] } }',
      'iislint.config.json:1:37: "rules["session-timeout-max"]" must have 2 parts: ["severity", { options }]. For the severity alone write the word without brackets.',
    ],
    [
      '{ "rules": { "session-timeout-max": ["error", { "mx": 1 }] } }',
      'iislint.config.json:1:49: The rule "session-timeout-max" has no option "mx". Did you mean "max"? It takes "max" and "unit".',
    ],
    [
      '{ "rules": { "xml-syntax": ["error", { "a": 1 }] } }',
      /The rule "xml-syntax" has no option "a"\. It takes no options\.$/,
    ],
    [
      '{ "rules": { "session-timeout-max": ["error", { "max": "30" }] } }',
      'iislint.config.json:1:56: "rules["session-timeout-max"][1].max" must be a whole number, not a string.',
    ],
    [
      '{ "extends": "farm" }',
      'iislint.config.json:1:14: "extends" must be a list, not a string. Write ["farm"].',
    ],
    [
      '{ "extends": ["frm"] }',
      /"extends\[0\]" is "frm", which is not allowed here\. Did you mean "farm"\?/,
    ],
    ["[]", "iislint.config.json:1:1: The options file must be an object, not a list."],
    ['{ "rules": null }', /"rules" must be an object, not null\.$/],
    ['{ "ignore": [3] }', /"ignore\[0\]" must be a string, not the number 3\.$/],
    ['{ "ignore": [""] }', /"ignore\[0\]" must not be empty\.$/],
    ['{ "facts": { "services": [{}] } }', /1:27: "facts\.services\[0\]" lacks the key "name"\.$/],
    ['{ "facts": { "deployment": { "servers": 0 } } }', /must be at least 1, not 0\.$/],
    ...["01.10.2026", "yesterday", "2026-02-31", "2026-1-5", "2025-02-29"].map(
      (date): [string, RegExp] => [
        `{ "facts": { "services": [ { "name": "aspnet_state", "observedAt": "${date}" } ] } }`,
        /"facts\.services\[0\]\.observedAt" is "[^"]+", which has not the expected form\. ISO date of the listing: "2026-10-01"\.$/,
      ],
    ),
    [
      '{ "facts": { "apps": [ { "app": "/", "load": { "measuredOn": "last week" } } ] } }',
      /has not the expected form\. ISO date of the measurement: "2026-10-01"\.$/,
    ],
    [
      '{ "facts": { "apps": [ { "app": "/", "load": { "concurrentSessions": 1e300 } } ] } }',
      /must be at most 4294967295, not 1e\+300\.$/,
    ],
    [
      '{ "environment": { "dotnet": "v4" } }',
      /has not the expected form\. Installed \.NET Framework, such as "4\.8"\.$/,
    ],
    [
      '{ "facts": { "services": [{ "name": "a", "startMode": "manual" }] } }',
      /Did you mean "Manual"\?/,
    ],
  ])("%s", async (text, expected) => {
    const found = await mistakes(text);
    expect(found).toHaveLength(1);
    if (typeof expected === "string") expect(found?.[0]).toBe(expected);
    else expect(found?.[0]).toMatch(expected);
  });

  it("reports several at once", async () => {
    expect(await mistakes('{ "a": 1, "b": 2 }')).toHaveLength(2);
  });

  it.each([
    ["{", 'iislint.config.json:1:2: This is not JSON: a closing "}" is missing.'],
    ['{\n  "a" 1 }', "iislint.config.json:2:7: This is not JSON: a colon is missing here."],
    [
      "{ a: 1 }",
      "iislint.config.json:1:3: This is not JSON: this is no JSON value; texts are written in double quotes.",
    ],
    [
      '{ "a": "\\i" }',
      "iislint.config.json:1:8: This is not JSON: this backslash begins no known escape; write \\\\ for a backslash.",
    ],
  ])("says where the JSON of %s breaks", async (text, expected) => {
    expect(await mistakes(text)).toEqual([expected]);
  });

  it("says what is wrong with a program", async () => {
    expect(await mistakes("export const a = 1;", "iislint.config.mjs")).toEqual([
      "iislint.config.mjs: The file has no default export. Write: export default { ... };",
    ]);
    expect(await mistakes("throw new Error('broken');", "iislint.config.mjs")).toEqual([
      "iislint.config.mjs: The program fails: broken",
    ]);
    expect((await mistakes("export default { preset: 1 };", "iislint.config.mjs"))?.[0]).toMatch(
      /^iislint\.config\.mjs: Unknown key "preset"/,
    );
  });

  it("says that a file cannot be read", async () => {
    const top = tree({});
    expect(await loadOptions(`${top}/none.json`, check, () => schema)).toEqual({
      mistakes: [`${top}/none.json: The options file cannot be read: it does not exist.`],
    });
  });
});

describe("nearestOptions", () => {
  const find = (folder: string, last: string) =>
    nearestOptions(folder, last, (at) => openDisk().list(at));

  it("takes the nearest file upwards, JSON first", () => {
    const top = tree({
      "iislint.config.jsonc": "{}",
      "a/iislint.config.mjs": "",
      "a/iislint.config.json": "",
      "a/b/c/": "",
      "d/": "",
    });
    expect(find(`${top}/a/b/c`, top)).toBe(`${top}/a/iislint.config.json`);
    expect(find(`${top}/d`, top)).toBe(`${top}/iislint.config.jsonc`);
    expect(find(`${top}/d`, `${top}/d`)).toBeUndefined();
  });

  it("finds none", () => {
    const top = tree({});
    expect(find(top, top)).toBeUndefined();
  });
});

describe("what is out of all measure", () => {
  it("is a mistake of the file: lists inside each other", async () => {
    const text = `{ "rules": ${"[".repeat(20_000)}${"]".repeat(20_000)} }`;
    expect(await mistakes(text)).toEqual([
      "iislint.config.json:1:111: Lists and objects are nested more than 100 deep: no options are.",
    ]);
  });

  it.each([
    ["applications[0]", (path: string) => ({ applications: [path] })],
    ["facts.apps[0].app", (path: string) => ({ facts: { apps: [{ app: path }] } })],
  ])("is a mistake of the file: a path in %s", async (name, options) => {
    const [mistake] = (await mistakes(JSON.stringify(options("/a".repeat(20_000))))) ?? [];
    expect(mistake).toContain(
      `"${name}" has more than 32767 characters, more than any path on Windows.`,
    );
    expect(await mistakes(JSON.stringify(options("/a".repeat(12_000))))).toBeUndefined();
  });
});
