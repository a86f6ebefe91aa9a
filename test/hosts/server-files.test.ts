/** A file named as one of the server's own that is something else: refused by every door. */
import { describe, expect, it } from "vitest";
import { effective, lintFiles } from "../../src/hosts/library.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const session = '<system.web><sessionState timeout="20" /></system.web>';
const CONFIG = `<configuration>${session}</configuration>`;
const HOST =
  "<configuration><system.applicationHost><sites /></system.applicationHost></configuration>";
const MACHINE =
  '<configuration><configSections><sectionGroup name="system.web" type="System.Web.Configuration.SystemWebSectionGroup, System.Web" /></configSections></configuration>';
const XDT =
  '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState timeout="20" xdt:Transform="Insert" /></system.web></configuration>';

const OPTIONS = {
  machineConfig: "machine-config",
  rootWebConfig: "root-web-config",
  applicationHost: "application-host",
} as const;
type Key = keyof typeof OPTIONS;

const FILES = {
  "site/web.config": CONFIG,
  "server/small.config": CONFIG,
  "server/web.config": CONFIG,
  "server/machine.config": MACHINE,
  "server/applicationHost.config": HOST,
  "server/other.config": MACHINE,
  "shop/Web.config": CONFIG,
  "shop/Global.asax": "",
  "built/web.config": CONFIG,
  "built/Web.Release.config": XDT,
  "program/App.config": CONFIG,
  "part/session.config": '<sessionState timeout="20" />',
};

describe("a file of another kind than the option says", () => {
  it.each<[Key, string, string]>([
    ["machineConfig", "shop/Web.config", "a Web.config of an application, not a machine.config"],
    ["machineConfig", "server/web.config", "a Web.config of an application, not a machine.config"],
    ["machineConfig", "server/applicationHost.config", "an applicationHost.config, not a machine"],
    ["machineConfig", "program/App.config", "an App.config of a program, not a machine.config"],
    ["machineConfig", "built/Web.Release.config", "a transform, not a machine.config"],
    ["machineConfig", "part/session.config", "a section by itself"],
    ["rootWebConfig", "shop/Web.config", "a Web.config of an application, not a root Web.config"],
    ["rootWebConfig", "built/web.config", "a Web.config of an application, not a root Web.config"],
    ["rootWebConfig", "server/machine.config", "a machine.config, not a root Web.config"],
    ["rootWebConfig", "server/other.config", "a machine.config, not a root Web.config"],
    ["rootWebConfig", "built/Web.Release.config", "a transform, not a root Web.config"],
    ["applicationHost", "shop/Web.config", "a Web.config of an application, not an applicationH"],
    ["applicationHost", "server/small.config", "a Web.config of an application, not an applic"],
    ["applicationHost", "server/other.config", "a machine.config, not an applicationHost.config"],
    ["applicationHost", "part/session.config", "a section by itself"],
  ])("%s: %s is refused", async (key, file, words) => {
    const top = tree(FILES);
    for (const command of [["lint"], ["effective"]]) {
      const { code, out, err } = await cli(top, [...command, "site", `--${OPTIONS[key]}`, file]);
      expect({ code, out }, err).toEqual({ code: 2, out: "" });
      expect(err).toContain(`${file} is ${words}`);
      expect(err.trim().split("\n")).toHaveLength(1);
    }
    for (const call of [lintFiles, effective])
      expect(() => call(`${top}/site`, { [key]: `${top}/${file}` })).toThrow(words);
  });

  it.each<[Key, string]>([
    ["machineConfig", "server/machine.config"],
    ["machineConfig", "server/small.config"],
    ["rootWebConfig", "server/web.config"],
    ["rootWebConfig", "server/small.config"],
    ["applicationHost", "server/applicationHost.config"],
  ])("%s: %s is taken", async (key, file) => {
    const top = tree(FILES);
    const { code, err } = await cli(top, ["site", `--${OPTIONS[key]}`, file, "--exit-zero"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(lintFiles(`${top}/site`, { [key]: `${top}/${file}` }).summary.files).toBe(2);
  });

  it("is named where the options file says so", async () => {
    const top = tree({
      ...FILES,
      "iislint.config.json": '{ "server": { "machineConfig": "shop/Web.config" } }',
    });
    const { code, err } = await cli(top, ["site"]);
    expect(code).toBe(2);
    expect(err).toContain('as --machine-config (or "server" in the options file) says.');
  });
});
