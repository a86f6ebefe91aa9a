/** What a user hears does not depend on odd ways of naming files; each row was reported once. */
import { spawnSync } from "node:child_process";
import { readdirSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { effective, lintFiles } from "../../src/hosts/library.js";
import { cli } from "../hosts/fake-io.js";
import { tree } from "../hosts/tree.js";
import { ERROR, lint, page, RELEASE, URL_ID } from "./handed.js";

describe("odd ways", () => {
  const GARDEN = `<configuration><system.applicationHost>
<applicationPools><add name="P"><processModel maxProcesses="4" /></add></applicationPools>
<sites><site name="S" id="1">
<application path="/" applicationPool="P"><virtualDirectory path="/" physicalPath="D:\\s" /></application>
<application path="/k" applicationPool="P"><virtualDirectory path="/" physicalPath="D:\\s\\k" /></application>
</site></sites></system.applicationHost></configuration>`;

  it("a folder of a site with an options file of its own has one owner", async () => {
    const top = tree({
      ".git/HEAD": "",
      "iislint.config.json": JSON.stringify({
        server: { applicationHost: "srv/applicationHost.config" },
        paths: { "D:\\s": "./s" },
      }),
      "srv/applicationHost.config": GARDEN,
      "s/iislint.config.json": "{}",
      "s/web.config": page('mode="InProc"'),
      "s/k/web.config": page('mode="InProc"'),
    });
    const whole = await lint(top, ".");
    const parts = [];
    for (const file of ["srv/applicationHost.config", "s/web.config", "s/k/web.config"])
      parts.push(...(await lint(top, file)).found);
    expect(new Set(parts.map((one) => JSON.stringify(one)))).toEqual(
      new Set(whole.found.map((one) => JSON.stringify(one))),
    );
  });

  it("a broken options file beside it is none of a file's business", async () => {
    const top = tree({
      ".git/HEAD": "",
      "good/web.config": page('mode="InProc"'),
      "bad/web.config": ERROR,
      "bad/iislint.config.json": "{",
    });
    for (const args of [["good/web.config"], ["good"]]) {
      const { code, err } = await lint(top, ...args);
      expect([code, err]).toEqual([0, ""]);
    }
    expect((await lint(top, ".")).code).toBe(2);
  });

  // Windows knows no such files and names.
  it.skipIf(process.platform === "win32")("a pipe is refused, wherever it stands", async () => {
    const top = tree({ "a/web.config": page('mode="InProc"'), "b/": "" });
    for (const name of ["b/web.config", "a/.gitignore", "b/iislint.config.json"])
      expect(spawnSync("mkfifo", [`${top}/${name}`]).status).toBe(0);
    const { code, err } = await lint(top, ".");
    expect(code).toBe(2);
    expect(err).toContain("b/iislint.config.json: This is not a file.");
    expect((await lint(top, "a")).code).toBe(0);
  });

  it("of two spellings in one folder each is judged", async () => {
    const top = tree({ "web.config": "<configuration />", "Web.config": ERROR });
    if (readdirSync(top).length < 2) return;
    expect((await lint(top, "Web.config")).rules).toEqual(["Web.config invalid-attribute-value"]);
    expect((await lint(top, ".")).rules).toEqual(["Web.config invalid-attribute-value"]);
  });

  it("the target of a configSource may be called App.config", async () => {
    const top = tree({
      "web.config":
        '<configuration><system.web><sessionState configSource="App.config" /></system.web></configuration>',
      "App.config": '<sessionState mode="InProc" cookieless="UseUri" />',
    });
    const whole = await lint(top, ".");
    expect(whole.rules).toEqual(["App.config no-session-id-in-url"]);
    expect((await lint(top, "App.config")).found).toEqual(whole.found);
    expect(whole.err).toBe("");
  });

  it("a linked folder is the folder", async () => {
    const top = tree({
      "web.config": page('mode="InProc"'),
      "a/web.config": URL_ID,
      "a/Global.asax": "",
    });
    symlinkSync("a", `${top}/b`);
    const real = await lint(top, "a/web.config");
    for (const name of ["b/web.config", "b"])
      expect((await lint(top, name)).found).toEqual(real.found);
  });

  // Windows knows no such files and names.
  it.skipIf(process.platform === "win32")("a line break in a name begins no line", async () => {
    const top = tree({
      "n\n::error::x/iislint.config.json": "{",
      "n\n::error::x/web.config": ERROR,
    });
    const { code, err } = await lint(top, ".");
    expect(code).toBe(2);
    for (const line of err.trimEnd().split("\n")) expect(line).toMatch(/^iislint: /);
  });

  it("an empty path is not the whole working directory", async () => {
    const { code, err } = await lint(tree({ "web.config": ERROR }), "");
    expect([code, err]).toEqual([2, "iislint: A path is empty. Name a file or a folder.\n"]);
  });

  it(".. in a URL path leads up, and never beyond the top", async () => {
    const top = tree({
      "web.config": page('timeout="30"'),
      "admin/Global.asax": "",
      "admin/web.config": page('timeout="40"'),
    });
    const shown = async (at: string) => (await cli(top, ["effective", "--at", at, "."])).out;
    expect(await shown("/x/../admin")).toBe(await shown("/admin"));
    expect(await shown("/admin/../../..")).toBe(await shown("/"));
  });

  it("the library knows the build configurations that there are", () => {
    const top = tree({ "Web.config": page('timeout="30"'), "Web.Release.config": RELEASE });
    const options = { configuration: "Relase" };
    for (const call of [() => lintFiles(top, options), () => effective(top, options)])
      expect(call).toThrow('There is no configuration "Relase". Did you mean "Release"?');
    expect(() => lintFiles("a\0b")).toThrow('lintFiles: "paths" must name a file or folder.');
  });

  it("a picture that is named gives a line", async () => {
    const top = tree({ "logo.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]) });
    const { code, err } = await lint(top, "logo.png");
    expect([code, err]).toEqual([
      0,
      "iislint: logo.png is not a configuration file of IIS or ASP.NET and was not judged.\n",
    ]);
  });
});
