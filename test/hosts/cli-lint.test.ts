import { chmodSync, readFileSync, symlinkSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { cli } from "./fake-io.js";
import { obeysPermissions, tree } from "./tree.js";

const page = (attributes: string) =>
  `<configuration>\n  <system.web>\n    <sessionState ${attributes} />\n  </system.web>\n</configuration>\n`;
const SOUND = page('timeout="20"');
const ERROR = page('timeout="20x"');
const WARNING = page('cookieless="AutoDetect"');
const ERROR_AND_WARNING = page('cookieless="AutoDetect" timeout="20x"');

interface Json {
  readonly diagnostics: {
    rule: string;
    file: string;
    severity: string;
    isDefault: boolean;
  }[];
  readonly summary: object;
}

async function json(
  top: string,
  argv: readonly string[],
  stdin?: string | Uint8Array,
): Promise<Json> {
  const { out, err } = await cli(
    top,
    [...argv, "--format", "json"],
    stdin === undefined ? {} : { stdin },
  );
  if (out === "") throw new Error(err);
  return JSON.parse(out) as Json;
}

const rulesOf = ({ diagnostics }: Json) => diagnostics.map(({ rule, file }) => `${file} ${rule}`);

describe("exit code", () => {
  it.each([
    [SOUND, [], 0],
    [ERROR, [], 1],
    [WARNING, [], 1],
    [WARNING, ["--fail-on", "error"], 0],
    [WARNING, ["--fail-on", "info"], 1],
    [ERROR, ["--fail-on", "error"], 1],
    [WARNING, ["--max-warnings", "0"], 1],
    [WARNING, ["--max-warnings", "1"], 0],
    [WARNING, ["--max-warnings", "0", "--fail-on", "error"], 1],
    [ERROR_AND_WARNING, ["--max-warnings", "5"], 1],
    [WARNING, ["--quiet"], 1],
    [ERROR, ["--exit-zero"], 0],
    [ERROR, ["--rule", "invalid-attribute-value=info"], 0],
    [ERROR, ["--rule", "invalid-attribute-value=info", "--fail-on", "info"], 1],
    [ERROR, ["--rule", "invalid-attribute-value=off"], 0],
    [WARNING, ["--rule", "no-session-id-in-url=off"], 0],
    [ERROR, ["--exit-zero", "--format", "nonsense"], 2],
  ])("%#: %j", async (text, argv, expected) => {
    expect((await cli(tree({ "web.config": text }), argv)).code).toBe(expected);
  });

  it("is 1 for a file that cannot be read, which is a finding", async () => {
    const top = tree({ "web.config": "a\0b" });
    const found = await json(top, []);
    expect(rulesOf(found)).toEqual(["web.config unreadable-file"]);
    expect(found.summary).toEqual({ files: 1, errors: 1, warnings: 0, infos: 0 });
    expect((await cli(top, [])).code).toBe(1);
  });
});

describe("paths", () => {
  it("lints the working directory without one, and names files relative to it", async () => {
    const top = tree({
      "shop/Web.config": ERROR,
      "shop/Global.asax": "",
      "web.config": SOUND,
      "packages/web.config": ERROR,
      "packages/Global.asax": "",
    });
    expect(rulesOf(await json(top, []))).toEqual(["shop/Web.config invalid-attribute-value"]);
    expect(rulesOf(await json(`${top}/shop`, [".."]))).toEqual([
      "Web.config invalid-attribute-value",
    ]);
    expect(rulesOf(await json(top, ["lint", "packages"]))).toEqual([
      "packages/web.config invalid-attribute-value",
    ]);
  });

  it("lints a named file whatever it is called, once", async () => {
    const top = tree({ "a/session.xml": ERROR });
    expect(rulesOf(await json(top, ["a/session.xml", "./a/session.xml"]))).toEqual([
      "a/session.xml invalid-attribute-value",
    ]);
  });

  it("takes backslashes for slashes", async () => {
    const top = tree({ "a/web.config": ERROR });
    expect(rulesOf(await json(top, ["a\\web.config"]))).toHaveLength(1);
  });

  it.runIf(obeysPermissions)("reports a folder that it may not look through", async () => {
    const top = tree({ "web.config": SOUND, "closed/web.config": ERROR });
    chmodSync(`${top}/closed`, 0);
    expect(rulesOf(await json(top, []))).toEqual(["closed unreadable-file"]);
    chmodSync(`${top}/closed`, 0o755);
  });

  it("reports a broken link instead of ending", async () => {
    const top = tree({ "web.config": SOUND });
    symlinkSync("gone", `${top}/app.config`);
    expect(rulesOf(await json(top, []))).toEqual(["app.config unreadable-file"]);
  });
});

describe("formats", () => {
  it("writes text with code and masked secrets", async () => {
    const top = tree({
      "web.config": page('sqlConnectionString="Server=s;Password=hunter2" timeout="20x"'),
    });
    const { out } = await cli(top, []);
    expect(out).toContain("web.config:3:");
    expect(out).toContain('<sessionState sqlConnectionString="***" timeout="20x" />');
    expect(out).not.toContain("hunter2");
  });

  it("writes several, into files and folders that need not exist", async () => {
    const top = tree({ "web.config": ERROR });
    const { out } = await cli(top, ["--format", "text", "--format", "json:out/deep/report.json"]);
    expect(out).toContain("invalid-attribute-value");
    const report = JSON.parse(readFileSync(`${top}/out/deep/report.json`, "utf8")) as Json;
    expect(rulesOf(report)).toEqual(["web.config invalid-attribute-value"]);
    expect((await cli(top, ["--format", "json:r.json"])).out).toBe("");
  });
});

describe("colour", () => {
  const ESCAPE = "\u001b[";
  it.each([
    [{}, false],
    [{ isTTY: true }, true],
    [{ isTTY: true, env: { NO_COLOR: "1" } }, false],
    [{ isTTY: true, env: { NO_COLOR: "" } }, true],
    [{ isTTY: true, env: { TERM: "dumb" } }, false],
    [{ env: { FORCE_COLOR: "1" } }, true],
    [{ env: { FORCE_COLOR: "1", NO_COLOR: "1" } }, true],
    [{ isTTY: true, env: { FORCE_COLOR: "0" } }, false],
    [{ isTTY: true, env: { FORCE_COLOR: "false" } }, false],
    [{ env: { FORCE_COLOR: "" } }, false],
  ])("%j", async (world, expected) => {
    const { out } = await cli(tree({ "web.config": ERROR }), [], world);
    expect(out.includes(ESCAPE)).toBe(expected);
  });

  it("follows its options", async () => {
    const top = tree({ "web.config": ERROR });
    expect((await cli(top, ["--color"])).out).toContain(ESCAPE);
    expect((await cli(top, ["--no-color"], { isTTY: true })).out).not.toContain(ESCAPE);
    await cli(top, ["--color", "--format", "text:report.txt"]);
    expect(readFileSync(`${top}/report.txt`, "utf8")).not.toContain(ESCAPE);
  });
});

describe("--stdin", () => {
  it("lints the text as web.config here", async () => {
    expect(rulesOf(await json(tree({}), ["--stdin"], ERROR))).toEqual([
      "web.config invalid-attribute-value",
    ]);
  });

  it("takes the place of the file of that name and decodes like one", async () => {
    const top = tree({ "shop/Web.config": SOUND });
    const utf16 = Buffer.from(`\ufeff${ERROR}`, "utf16le");
    expect(
      rulesOf(await json(top, ["--stdin", "--stdin-filename", "shop/Web.config"], utf16)),
    ).toEqual(["shop/Web.config invalid-attribute-value"]);
  });

  it("reports what cannot be decoded", async () => {
    expect(rulesOf(await json(tree({}), ["--stdin"], Buffer.from([0x3c, 0xe4])))).toEqual([
      "web.config xml-syntax",
    ]);
  });
});

describe("remarks on standard error", () => {
  it("names evidence that is not recognised and goes on", async () => {
    const top = tree({ "web.config": SOUND, "x.txt": "nothing of ours" });
    const { code, err } = await cli(top, ["--facts", "x.txt"]);
    expect(code).toBe(0);
    expect(err).toMatch(/^iislint: x\.txt: this evidence is not recognised and was not used\./);
  });

  it("says nothing there of a wrong declaration of the encoding: that is a finding", async () => {
    const top = tree({ "web.config": `<?xml version="1.0" encoding="utf-16"?>\n${SOUND}` });
    const { code, out, err } = await cli(top, []);
    expect({ code, err }).toEqual({ code: 1, err: "" });
    expect(out).toContain('The declaration says encoding="utf-16", but the file is UTF-8');
  });

  it("shows times with --timing", async () => {
    const { err } = await cli(tree({ "web.config": SOUND }), ["--timing"]);
    expect(err).toMatch(/^iislint: time: configuration \d+ ms, .*together \d+ ms\n/);
    expect(err).toMatch(/\niislint: {3}no-session-id-in-url +\d+\.\d ms\n/);
  });
});

describe("evidence", () => {
  const SC = [
    "[SC] QueryServiceConfig SUCCESS",
    "",
    "SERVICE_NAME: aspnet_state",
    "        TYPE               : 10  WIN32_OWN_PROCESS",
    "        START_TYPE         : 3   DEMAND_START",
    "        ERROR_CONTROL      : 1   NORMAL",
    "",
  ].join("\r\n");

  it("reaches the rules that need it", async () => {
    const top = tree({
      "web.config": page('mode="StateServer" stateConnectionString="tcpip=127.0.0.1:42424"'),
      "sc.txt": SC,
      "oem.txt": Buffer.concat([Buffer.from([0x84, 0x0d, 0x0a]), Buffer.from(SC)]),
    });
    for (const file of ["sc.txt", "oem.txt", "s*.txt"])
      expect(rulesOf(await json(top, ["--facts", file]))).toEqual([
        "web.config state-service-start-mode",
      ]);
    expect(rulesOf(await json(top, []))).toEqual([]);
  });
});

describe("the options file", () => {
  it("sets rules, presets and what is left out, found upwards", async () => {
    const top = tree({
      "iislint.config.json":
        '{ "rules": { "no-session-id-in-url": "off" }, "ignore": ["legacy/**"] }',
      "web.config": WARNING,
      "legacy/web.config": ERROR,
      "site/web.config": ERROR,
      "site/Global.asax": "",
    });
    expect(rulesOf(await json(top, []))).toEqual(["site/web.config invalid-attribute-value"]);
    expect(rulesOf(await json(`${top}/site`, []))).toEqual(["web.config invalid-attribute-value"]);
    expect(
      rulesOf(await json(top, ["--rule", "no-session-id-in-url=error", "web.config"])),
    ).toEqual(["web.config no-session-id-in-url"]);
  });

  it("keeps the options of a rule whose severity --rule sets", async () => {
    const top = tree({
      "iislint.config.json": `{ "rules": { "state-service-start-mode": ["error", { "inProcPolicy": "documented" }] },
        "facts": { "services": [{ "name": "aspnet_state", "startMode": "Manual" }] } }`,
      "web.config": page('mode="InProc"'),
    });
    const { out } = await cli(top, ["--rule", "state-service-start-mode=info"]);
    expect(out).toContain('The policy "documented" follows');
  });

  it("leaves out a named file with a remark, so that a commit hook can pass it", async () => {
    const top = tree({
      "iislint.config.json": '{ "ignore": ["legacy/**"] }',
      "legacy/web.config": ERROR,
    });
    const { code, err } = await cli(top, ["legacy/web.config"]);
    expect(code).toBe(0);
    expect(err).toContain(
      'legacy/web.config was not linted: "ignore" in the options file leaves it out.',
    );
    expect(
      (await cli(top, ["--stdin", "--stdin-filename", "legacy/web.config"], { stdin: ERROR })).code,
    ).toBe(0);
  });

  it("ends the run with every mistake in it, one line each", async () => {
    const top = tree({
      "web.config": SOUND,
      "conf/iislint.config.jsonc": '{ "preset": 1,\n "rules": { "x": "off" } }',
    });
    const { code, out, err } = await cli(top, ["--config", "conf/iislint.config.jsonc"]);
    expect(code).toBe(2);
    expect(out).toBe("");
    const lines = err.trimEnd().split("\n");
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^iislint: conf\/iislint\.config\.jsonc:1:3: Unknown key "preset"\. Did you mean "extends"\?/,
    );
    expect(lines[1]).toMatch(/^iislint: conf\/iislint\.config\.jsonc:2:13: Unknown rule "x"\./);
  });

  it("brings evidence and facts", async () => {
    const top = tree({
      "iislint.config.json": `{ "evidence": ["ops/*.txt", "gone.txt"], "facts": { "services": [
        { "name": "aspnet_state", "startMode": "Manual" } ] } }`,
      "web.config": page('mode="StateServer" stateConnectionString="tcpip=127.0.0.1:42424"'),
    });
    const { out, err } = await cli(top, []);
    expect(out).toContain("state-service-start-mode");
    expect(out).toContain("iislint.config.json:2:");
    expect(err).toContain("iislint: gone.txt: this evidence is not there and was not read.");
  });

  it("counts evidence that is named by itself", async () => {
    const top = tree({
      "iislint.config.json": '{ "evidence": ["ops/*"] }',
      "ops/state.txt":
        "[SC] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: aspnet_state\n        TYPE : 10  WIN32_OWN_PROCESS\n        START_TYPE : 3   DEMAND_START\n",
      "ops/session.har": '{ "log": { "entries": [',
      "web.config": page('mode="StateServer" stateConnectionString="tcpip=127.0.0.1:42424"'),
    });
    const found = await cli(top, ["ops/state.txt"]);
    expect(found.out).toContain("1 error in 1 file.");
    expect(found.code).toBe(1);
    const broken = await cli(top, ["ops/session.har"]);
    expect(broken.err).toMatch(/^iislint: ops\/session\.har:1: recognised as HAR file, but/);
    expect(broken.err.trim().split("\n")).toHaveLength(1);
    expect(broken.out).toContain(" in 1 file.");
    const { files } = (
      JSON.parse((await cli(top, [".", "ops/state.txt", "--format", "json"])).out) as {
        readonly summary: { readonly files: number };
      }
    ).summary;
    expect(files).toBe(2);
  });

  it("names server files, which are linted too", async () => {
    const top = tree({
      "iislint.config.mjs": 'export default { server: { rootWebConfig: "srv/web.config" } };',
      "srv/web.config": ERROR,
    });
    expect(rulesOf(await json(top, ["srv", "--allow-js-config"]))).toEqual([
      "srv/web.config invalid-attribute-value",
    ]);
  });
});

describe("evidence", () => {
  const STATE =
    "[SC] QueryServiceConfig SUCCESS\n\nSERVICE_NAME: aspnet_state\n        TYPE               : 10  WIN32_OWN_PROCESS\n        START_TYPE         : 3   DEMAND_START\n";
  const remote = page('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"');

  it("that names no machine is told how to name it, where a remote one is asked for", async () => {
    const top = tree({ "web.config": remote, "sc16.txt": STATE });
    expect((await cli(top, ["--facts", "sc16.txt"])).err).toContain(
      "sc16.txt names no machine, so it is taken for the web server's. If it comes from STATE01, say so in its name: STATE01.sc16.txt\n",
    );
  });

  it("that names it, or is all that is needed, is told nothing", async () => {
    const named = tree({ "web.config": remote, "STATE01.sc16.txt": STATE });
    expect((await cli(named, ["--facts", "STATE01.sc16.txt"])).err).toBe("");
    const local = tree({
      "web.config": remote.replace("STATE01", "localhost"),
      "sc16.txt": STATE,
    });
    expect((await cli(local, ["--facts", "sc16.txt"])).err).toBe("");
  });
});

describe("the JSON report", () => {
  it("says which findings rest on a default", async () => {
    const text = `<configuration>
  <system.web>
    <sessionState cookieSameSite="None" />
    <sessionPageState historySize="9" />
  </system.web>
</configuration>
`;
    const top = tree({ "web.config": text });
    const { diagnostics } = await json(top, ["--preset", "recommended,cis"]);
    const defaults = new Map(diagnostics.map(({ rule, isDefault }) => [rule, isDefault]));
    expect(defaults.get("no-session-id-in-url")).toBe(true);
    expect(defaults.get("same-site-none-requires-secure")).toBe(false);
  });
});
