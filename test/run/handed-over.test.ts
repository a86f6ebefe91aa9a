/** What a user hears does not depend on how a file is handed over; each row was reported once. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { effective, lintFiles } from "../../src/hosts/library.js";
import { cli } from "../hosts/fake-io.js";
import { tree } from "../hosts/tree.js";

const page = (attributes: string) =>
  `<configuration>\n  <system.web>\n    <sessionState ${attributes} />\n  </system.web>\n</configuration>\n`;
const ERROR = page('timeout="20x"');
const URL_ID = page('cookieless="UseUri"');
const XDT = "http://schemas.microsoft.com/XML-Document-Transform";
const NO_SUCH_TRANSFORM = `<configuration xmlns:xdt="${XDT}">\n  <system.web>\n    <sessionState xdt:Transform="SetAttribute(mode)" />\n  </system.web>\n</configuration>\n`;
const RELEASE = `<configuration xmlns:xdt="${XDT}">\n  <system.web>\n    <sessionState timeout="60" xdt:Transform="SetAttributes(timeout)" />\n  </system.web>\n</configuration>\n`;

interface Found {
  readonly rule: string;
  readonly file: string;
  readonly severity: string;
  readonly application?: string;
}

async function lint(cwd: string, ...args: string[]) {
  const { code, out, err } = await cli(cwd, ["lint", "--format", "json", ...args]);
  const found = out === "" ? [] : (JSON.parse(out) as { diagnostics: Found[] }).diagnostics;
  return { code, err, found, rules: found.map(({ rule, file }) => `${file} ${rule}`) };
}

const OFF = JSON.stringify({ root: true, rules: { "no-session-id-in-url": "off" } });
const ERRORS = JSON.stringify({ rules: { "no-session-id-in-url": ["info", {}] } });

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
        `iislint: ${name} is no configuration of IIS or ASP.NET and was not judged.\n`,
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

  it.skipIf(process.platform === "win32")("a pipe is refused, wherever it stands", async () => {
    const top = tree({ "a/web.config": page('mode="InProc"'), "b/": "" });
    for (const name of ["b/web.config", "a/.gitignore", "b/iislint.config.json"])
      expect(spawnSync("mkfifo", [`${top}/${name}`]).status).toBe(0);
    const { code, err } = await lint(top, ".");
    expect(code).toBe(2);
    expect(err).toContain("b/iislint.config.json: This is no file.");
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
      "iislint: logo.png is no configuration of IIS or ASP.NET and was not judged.\n",
    ]);
  });
});

describe("a server without its folders", () => {
  const HOST = `<configuration>
  <system.applicationHost>
    <applicationPools><add name="Shop" /></applicationPools>
    <sites>
      <site name="Shop" id="1">
        <application path="/" applicationPool="Shop"><virtualDirectory path="/" physicalPath="C:\\inetpub\\shop" /></application>
        <application path="/admin" applicationPool="Shop"><virtualDirectory path="/" physicalPath="C:\\inetpub\\shop\\admin" /></application>
      </site>
    </sites>
  </system.applicationHost>
</configuration>\n`;
  const files = {
    "server/applicationHost.config": HOST,
    "sites/shop/Web.config": page('mode="InProc"'),
    "sites/shop/admin/Web.config": page('mode="InProc"'),
  };

  it("says which are not at hand, proposes a --map that fits, and raises no false alarm", async () => {
    const top = tree(files);
    const { code, err, found } = await lint(
      top,
      "--application-host",
      "server/applicationHost.config",
      "sites",
    );
    expect([code, found]).toEqual([0, []]);
    expect(err).toBe(
      'iislint: the folders of "Shop", "Shop/admin" are not at hand, so their web.config is unknown. Say where they lie: --map "C:\\inetpub=sites"\n',
    );
    const mapped = await lint(
      top,
      "--application-host",
      "server/applicationHost.config",
      "--map",
      "C:\\inetpub=sites",
      "sites",
    );
    expect(mapped.err).toBe("");
  });

  it("names a server's file that lies there unused", async () => {
    expect((await lint(tree(files), ".")).err).toContain(
      'To judge applications under that server: --application-host "server/applicationHost.config"',
    );
  });

  it.each([
    [
      ["--map", "D:\\web=sites"],
      'iislint: --map "D:\\web": no physical path of the server begins with D:\\web.',
    ],
    [["--map", "C:\\inetpub=nowhere"], 'iislint: --map "C:\\inetpub": there is no folder nowhere.'],
  ])("%j fits nothing", async (args, line) => {
    const { code, err } = await lint(
      tree(files),
      "--application-host",
      "server/applicationHost.config",
      ...args,
      "sites",
    );
    expect(code).toBe(0);
    expect(err.split("\n")).toContain(line);
  });

  it.each([
    [
      ["--application-host", "sites/shop/Web.config"],
      "is a Web.config of an application, not an applicationHost.config",
    ],
    [
      ["--machine-config", "server/applicationHost.config"],
      "is an applicationHost.config, not a machine.config",
    ],
    [
      ["--root-web-config", "server/applicationHost.config"],
      "is an applicationHost.config, not a root Web.config",
    ],
  ])("%j names another kind of file: exit 2", async (args, line) => {
    const { code, err } = await lint(tree(files), ...args, "sites");
    expect(code).toBe(2);
    expect(err).toContain(line);
  });
});

describe("options that match nothing", () => {
  it("a build configuration that nobody has ends the run and names those that exist", async () => {
    const top = tree({ "Web.config": page('mode="InProc"'), "Web.Release.config": RELEASE });
    const { code, err } = await lint(top, "--configuration", "Relase");
    expect(code).toBe(2);
    expect(err).toBe(
      'iislint: There is no configuration "Relase". Did you mean "Release"? Configurations: Release.\n',
    );
    expect((await lint(top, "--configuration", "release")).code).toBe(0);
  });

  it("only the findings of the configuration that is asked for are given", async () => {
    const top = tree({
      "Web.config": page('mode="InProc" timeout="20x"'),
      "Web.Release.config": RELEASE,
      "Web.Debug.config": NO_SUCH_TRANSFORM,
    });
    expect((await lint(top, "--configuration", "Release")).rules).toEqual([]);
  });

  it("what an options file names and nobody has is told, each in a line", async () => {
    const top = tree({
      "iislint.config.json": JSON.stringify({
        applications: ["/", "/gone"],
        evidence: ["ops/*.txt"],
        facts: { apps: [{ app: "/nobody" }] },
      }),
      "Web.config": page('mode="InProc"'),
    });
    const { code, err } = await lint(top, ".");
    expect(code).toBe(0);
    expect(err.trimEnd().split("\n").sort()).toEqual([
      'iislint: iislint.config.json: "facts" speaks of the application "/nobody", which nothing here has.',
      'iislint: iislint.config.json: the application "/gone" names no folder.',
      'iislint: iislint.config.json: the evidence "ops/*.txt" matches no file.',
    ]);
  });

  it("patterns are expanded here", async () => {
    const top = tree({
      "apps/a/Web.config": ERROR,
      "apps/b/Web.config": ERROR,
      "Web.config": ERROR,
    });
    const refused = async (pattern: string) =>
      (await lint(top, pattern)).rules.filter((one) => one.endsWith("invalid-attribute-value"));
    expect(await refused("apps/*/Web.config")).toHaveLength(2);
    expect(await refused("apps/{a,x}")).toEqual(["apps/a/Web.config invalid-attribute-value"]);
  });
});
