/** What a user hears does not depend on how a file is handed over; each row was reported once. */
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cli } from "../hosts/fake-io.js";
import { tree } from "../hosts/tree.js";
import { ERROR, ERRORS, lint, NO_SUCH_TRANSFORM, OFF, page, URL_ID } from "./handed.js";

describe("a file by itself", () => {
  it("a transform is judged with the file that it transforms", async () => {
    const top = tree({
      "Web.config": page('mode="InProc"'),
      "Web.Release.config": NO_SUCH_TRANSFORM,
    });
    const whole = await lint(top, ".");
    expect(whole.rules).toEqual(["Web.Release.config invalid-transform"]);
    expect((await lint(top, "Web.Release.config")).found).toEqual(whole.found);
  });

  it("a parent is judged in the applications below it, a child with its parents", async () => {
    const top = tree({
      "Web.config": page('mode="StateServer" stateConnectionString="tcpip=A:42424"'),
      "admin/Global.asax": "",
      "admin/Web.config": page('mode="InProc" stateNetworkTimeout="30"'),
    });
    const whole = await lint(top, ".");
    expect(whole.rules).toContain("admin/Web.config dead-session-setting");
    const child = await lint(top, "admin/Web.config");
    expect(child.rules).toEqual(["admin/Web.config dead-session-setting"]);
    const parent = await lint(top, "Web.config");
    for (const finding of [...child.found, ...parent.found])
      expect(whole.found).toContainEqual(finding);
  });

  it("the target of a configSource is judged where it is named", async () => {
    const top = tree({
      "Web.config":
        '<configuration><system.web><sessionState configSource="config\\session.config" /></system.web></configuration>',
      "config/session.config": '<sessionState mode="InProc" cookieless="UseUri" />',
    });
    expect((await lint(top, "config/session.config")).rules).toEqual([
      "config/session.config no-session-id-in-url",
    ]);
  });

  it("what looks like a web.config under another name is an application of its own", async () => {
    const top = tree({ "WEB01.web.config": URL_ID, "web.config.bak": URL_ID });
    expect((await lint(top, "WEB01.web.config", "web.config.bak")).rules).toEqual([
      "WEB01.web.config no-session-id-in-url",
      "web.config.bak no-session-id-in-url",
    ]);
  });

  it("what is no configuration gives a line and no finding", async () => {
    const top = tree({
      "packages.config": '<?xml version="1.0"?><packages><package id="a" version="1" /></packages>',
      "NuGet.config":
        '<configuration><packageSources><add key="a" value="b" /></packageSources></configuration>',
      "build.ps1": "Set-Location C:\\",
    });
    for (const name of ["packages.config", "NuGet.config", "build.ps1"]) {
      const { code, err, found } = await lint(top, name);
      expect([code, found]).toEqual([0, []]);
      expect(err).toBe(
        `iislint: ${name} is not a configuration file of IIS or ASP.NET and was not judged.\n`,
      );
    }
  });

  it("an options file stands for all that it governs", async () => {
    const top = tree({
      "iislint.config.json": "{}",
      "a/Web.config": ERROR,
      "b/iislint.config.json": "{}",
      "b/Web.config": ERROR,
    });
    expect((await lint(top, "iislint.config.json")).rules).toEqual([
      "a/Web.config invalid-attribute-value",
    ]);
    expect((await lint(top, "b/iislint.config.json")).rules).toEqual([
      "b/Web.config invalid-attribute-value",
    ]);
  });
});

describe("projects", () => {
  const shops = () =>
    tree({
      ".git/HEAD": "",
      "apps/one/iislint.config.json": OFF,
      "apps/one/Web.config": URL_ID,
      "apps/two/iislint.config.json": ERRORS,
      "apps/two/Web.config": URL_ID,
      "apps/three/Web.config": URL_ID,
    });

  it("each file obeys the nearest options file, together and one by one", async () => {
    const top = shops();
    const whole = await lint(top, ".");
    expect(whole.found.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      "apps/three/Web.config error",
      "apps/two/Web.config info",
    ]);
    for (const args of [["apps"], ["apps/two", "apps/one", "apps/three"]])
      expect((await lint(top, ...args)).found).toEqual(whole.found);
    expect((await lint(top, "apps/one/Web.config")).found).toEqual([]);
  });

  it("an unrelated clean file changes nothing", async () => {
    const top = shops();
    writeFileSync(`${top}/clean.config`, "<configuration />");
    const alone = await lint(top, "apps/one/Web.config");
    const both = await lint(top, "clean.config", "apps/one/Web.config");
    expect([both.code, both.found]).toEqual([alone.code, alone.found]);
  });

  it("a text from standard input has the configuration of its name", async () => {
    const top = shops();
    for (const [app, count] of [
      ["one", 0],
      ["two", 1],
    ] as const) {
      const name = `apps/${app}/Web.config`;
      const { out } = await cli(top, ["--format", "json", "--stdin", "--stdin-filename", name], {
        stdin: URL_ID,
      });
      expect((JSON.parse(out) as { diagnostics: unknown[] }).diagnostics).toHaveLength(count);
    }
  });

  it("- is standard input too", async () => {
    const { code } = await cli(tree({}), ["-"], { stdin: ERROR });
    expect(code).toBe(1);
  });

  it("a broken options file in a folder is named; the rest is judged and reported", async () => {
    const top = tree({
      "Web.config": ERROR,
      "broken/iislint.config.json": '{ "extend": [] }',
      "broken/Web.config": ERROR,
    });
    const { code, err, rules } = await lint(top, ".");
    expect(code).toBe(2);
    expect(err).toContain('broken/iislint.config.json:1:3: Unknown key "extend"');
    expect(rules).toEqual(["Web.config invalid-attribute-value"]);
  });

  it("a program that is found is not run", async () => {
    const top = tree({
      "Web.config": ERROR,
      "sub/iislint.config.mjs": 'throw new Error("was run");',
      "sub/Web.config": ERROR,
    });
    const { code, err, rules } = await lint(top, ".");
    expect(code).toBe(2);
    expect(err).toContain("sub/iislint.config.mjs is a program and was not run.");
    expect(err).not.toContain("was run;");
    expect(rules).toEqual(["Web.config invalid-attribute-value"]);
    const allowed = await lint(top, ".", "--allow-js-config");
    expect(allowed.err).toContain("was run");
  });

  it("two projects may claim one server file; its findings are told once", async () => {
    const server = JSON.stringify({ server: { rootWebConfig: "../srv/web.config" } });
    const top = tree({
      "srv/web.config": ERROR,
      "a/iislint.config.json": server,
      "a/Web.config": page('mode="InProc"'),
      "b/iislint.config.json": server,
      "b/Web.config": page('mode="InProc"'),
    });
    expect((await lint(top, "a", "b")).rules).toEqual(["srv/web.config invalid-attribute-value"]);
    expect((await lint(top, "a/Web.config")).rules).toEqual([]);
  });

  it("a loop of links ends", async () => {
    const top = tree({ "Web.config": ERROR, "a/Web.config": ERROR });
    symlinkSync("..", `${top}/a/up`);
    expect(new Set((await lint(top, ".")).found.map(({ file }) => file))).toEqual(
      new Set(["Web.config", "a/Web.config"]),
    );
  });

  it("500 projects are each judged by their own", async () => {
    const top = tree({});
    for (let i = 0; i < 500; i++) {
      mkdirSync(`${top}/p${i}`);
      writeFileSync(`${top}/p${i}/iislint.config.json`, i % 2 === 0 ? OFF : "{}");
      writeFileSync(`${top}/p${i}/Web.config`, URL_ID);
    }
    expect((await lint(top, ".")).found).toHaveLength(250);
  });
});
