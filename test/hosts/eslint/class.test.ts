/** The class of ESLint over files in a folder. */
import { ESLint, type Linter } from "eslint";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import iislint from "../../../src/hosts/eslint/index.js";
import { rules } from "../../../rules/index.js";
import { diagnostics } from "../../../schema/diagnostics.js";
import { tree } from "../tree.js";

const ids = (messages: readonly Linter.LintMessage[]) =>
  messages.map(({ ruleId }) => ruleId?.replace("iislint/", "")).sort();

const open = (cwd: string, config: Linter.Config, options: ESLint.Options = {}) =>
  new ESLint({ cwd, overrideConfigFile: true, overrideConfig: [config], ...options });

const web = (...lines: readonly string[]) =>
  ["<configuration>", "<system.web>", ...lines, "</system.web>", "</configuration>"].join("\r\n");

describe("ESLint", () => {
  it("makes fixes that overlap one after the other", async () => {
    const cwd = tree({
      // The section stands twice: what mends a value meets what takes it away.
      "web.config": web(
        '<sessionState mode="inproc" stateNetworkTimeout="30" sqlCommandTimeout="40" cookieless="false"/>',
      ),
    });
    const eslint = open(cwd, iislint.configs.all, { fix: true });
    const results = await eslint.lintFiles(["."]);
    await ESLint.outputFixes(results);
    const text = readFileSync(join(cwd, "web.config"), "utf8");
    expect(text).toContain('<sessionState mode="InProc" cookieless="false"/>\r\n');
    const [again] = await eslint.lintFiles(["."]);
    expect(again?.output).toBeUndefined();
  });

  it("sees the files around the one that it lints", async () => {
    const cwd = tree({
      "web.config": web('<sessionState mode="InProc" cookieName="lh"/>'),
      "Web.Release.config":
        '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="InProc" xdt:Transform="Replace"/></system.web></configuration>',
    });
    const config = {
      ...iislint.configs.recommended,
      rules: { "iislint/transform-keeps-session-settings": 2 },
    } as const;
    const text = readFileSync(join(cwd, "Web.Release.config"), "utf8");
    const eslint = open(cwd, config);
    const at = (name: string) => eslint.lintText(text, { filePath: join(cwd, name) });
    const [beside] = await at("Web.Release.config");
    expect(ids(beside?.messages ?? [])).toEqual(["transform-keeps-session-settings"]);
    const [elsewhere] = await at("elsewhere/Web.Release.config");
    expect(ids(elsewhere?.messages ?? [])).toEqual([]);
    // The text that is held counts, not the one on the disk.
    writeFileSync(join(cwd, "Web.Release.config"), "<configuration/>");
    const [held] = await at("Web.Release.config");
    expect(ids(held?.messages ?? [])).toEqual(["transform-keeps-session-settings"]);
  });

  it("reads the server's files that languageOptions name, and says which key is none", async () => {
    const cwd = tree({ "web.config": web('<sessionState timeout="15"/>') });
    const config = (iislint_: object): Linter.Config => ({
      ...iislint.configs.recommended,
      languageOptions: { iislint: iislint_, globals: {} },
    });
    const lint = (options: object) => open(cwd, config(options)).lintFiles(["."]);
    await expect(lint({ machineConfg: "x" })).rejects.toThrow(/Did you mean "machineConfig"\?/);
    await expect(lint({ machineConfig: "nowhere.config" })).rejects.toThrow(/there is no file/);
    const host = join(
      tree({
        "applicationHost.config":
          "<configuration><system.webServer/><system.applicationHost/></configuration>",
      }),
      "applicationHost.config",
    );
    const [result] = await lint({ applicationHost: host });
    expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  });

  it.each([
    ["iislnt", /Did you mean "iislint"\?/],
    ["machineConfig", /"machineConfig"/],
  ])("refuses the key %s beside its own", async (key, message) => {
    const cwd = tree({ "web.config": web('<sessionState timeout="15"/>') });
    const config = { ...iislint.configs.recommended, languageOptions: { [key]: {} } };
    await expect(open(cwd, config).lintFiles(["."])).rejects.toThrow(message);
  });

  it("masks secrets", async () => {
    const cwd = tree({
      "web.config": web(
        '<sessionState mode="SQLServer" sqlConnectionString="server=a;user id=sa;password=hunter2hunter2"/>',
      ),
    });
    const [result] = await open(cwd, iislint.configs.all).lintFiles(["."]);
    const said = JSON.stringify(
      result?.messages.map(({ message, suggestions = [] }) => [message, suggestions]),
    );
    expect(ids(result?.messages ?? [])).toContain("no-plaintext-session-credentials");
    expect(said).not.toContain("hunter2");
  });
});

it("the page names the ids that are left out", () => {
  const page = readFileSync(join(import.meta.dirname, "../../../docs/eslint.md"), "utf8");
  const told = /left out:begin -->([^]*)<!-- left out:end/.exec(page)?.[1] ?? "";
  const left = [...rules, ...diagnostics]
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(iislint.rules, id));
  expect([...told.matchAll(/`([^`]+)`/g)].map(([, id]) => id)).toEqual(left.sort());
});
