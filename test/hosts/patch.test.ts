/** What --fix-dry-run prints: `git apply` makes of the files what --fix makes of them. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { encode } from "../../src/hosts/encode.js";
import { cli } from "./fake-io.js";
import { SECRET } from "./places.js";
import { tree } from "./tree.js";

const hasGit = spawnSync("git", ["--version"]).status === 0;

const lines = (count: number, name: string) =>
  Array.from({ length: count }, (_, i) => `  <!-- ${name} ${i} -->\n`).join("");
const session = '  <system.web><sessionState mode="inproc" /></system.web>\n';
const web = (inside: string) => `<configuration>\n${inside}</configuration>\n`;
const at = (path: string, mode = "inproc") =>
  `  <location path="${path}"><system.web><sessionState mode="${mode}" /></system.web></location>\n`;

/** The same files once more. */
function copyOf(top: string): string {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), "iislint-")));
  onTestFinished(() => {
    rmSync(copy, { recursive: true, force: true });
  });
  cpSync(top, copy, { recursive: true });
  return copy;
}

function apply(top: string, patch: Uint8Array) {
  const { status, stderr } = spawnSync("git", ["apply", "-"], { cwd: top, input: patch });
  expect(stderr.toString()).toBe("");
  expect(status).toBe(0);
}

const encoded = (text: string, encoding: string, bom: boolean) =>
  encode(`<?xml version="1.0" encoding="${encoding}"?>\n${text}`, encoding, bom) ??
  new Uint8Array();

const CASES: Readonly<Record<string, Readonly<Record<string, string | Uint8Array>>>> = {
  "a plain file": { "Web.config": web(session) },
  "a mark and line ends of Windows": {
    "Web.config": `\ufeff${web(session).replaceAll("\n", "\r\n")}`,
  },
  "no line end at the end": { "Web.config": web(session).trimEnd() },
  "everything in one line": { "Web.config": web(session).replaceAll("\n", "") },
  "a change far from the other": {
    "Web.config": web(at("a") + lines(20, "between") + at("b") + lines(9, "behind")),
  },
  "a name with foreign letters": { "B\u00fccher \u4e2d\u6587/Web.config": web(session) },
  "a name with blanks and quotes": { 'a "b" c/Web.config': web(session) },
  "several files": { "Web.config": web(session), "a/Web.config": web(session) },
  "windows-1252": {
    "Web.config": encoded(web(`  <!-- Stra\u00dfe -->\n${session}`), "windows-1252", false),
  },
  "UTF-16": { "Web.config": encoded(web(session + lines(9, "x")), "utf-16", true) },
  "UTF-16 the other way round": { "Web.config": encoded(web(session), "utf-16BE", true) },
};

// Needs the program git.
describe.skipIf(!hasGit)("git apply makes what --fix makes", () => {
  test.each(Object.entries(CASES))("of %s", async (_, files) => {
    const top = tree(files);
    spawnSync("git", ["init", "-q"], { cwd: top });
    const fixed = copyOf(top);
    const { bytes, err } = await cli(top, [".", "--fix-dry-run"]);
    expect(err).toMatch(/would be fixed\. Nothing was written\.\n$/);
    for (const name of Object.keys(files))
      expect(readFileSync(join(top, name))).toEqual(readFileSync(join(fixed, name)));
    apply(top, bytes);
    await cli(fixed, [".", "--fix"]);
    for (const name of Object.keys(files))
      expect(readFileSync(join(top, name))).toEqual(readFileSync(join(fixed, name)));
    expect((await cli(top, [".", "--fix-dry-run"])).out).toBe("");
  });

  test("in a folder of the repository", async () => {
    const top = tree({ "a/Web.config": web(session) });
    spawnSync("git", ["init", "-q"], { cwd: top });
    const { bytes } = await cli(`${top}/a`, [".", "--fix-dry-run"]);
    apply(`${top}/a`, bytes);
    expect(readFileSync(join(top, "a/Web.config"), "utf8")).toContain('mode="InProc"');
  });
});

describe("what would show a secret", () => {
  const beside = (line: string) => web(at("a") + lines(9, "x") + `${line}\n${at("b")}`);

  test.each([
    [
      "a connection string",
      `<connectionStrings><add name="a" connectionString="x;Password=${SECRET}" /></connectionStrings>`,
    ],
    ["a comment", `<!-- the password is ${SECRET} -->`],
    ["a text", `<setting name="DbPassword"><value>${SECRET}</value></setting>`],
    ["a setting", `<appSettings><add key="token" value="${SECRET}" /></appSettings>`],
    ["a setting of anybody's", `<appSettings><add key="x" value="${SECRET}" /></appSettings>`],
    [
      "an attribute that nobody knows",
      `<system.web><sessionState authorization="${SECRET}" /></system.web>`,
    ],
    ["a misspelt one", `<system.web><machineKey decriptionKey="${SECRET}" /></system.web>`],
  ])("is left out and named: %s", async (_, line) => {
    const top = tree({ "Web.config": beside(line) });
    const { out, err } = await cli(top, [".", "--fix-dry-run"]);
    expect(out + err).not.toContain(SECRET);
    expect(err).toMatch(
      /^iislint: Web\.config:1[23]-1[345] is left out of the patch: its lines may hold a secret\. --fix makes it\.\n/,
    );
    expect(out).toContain('+  <location path="a"><system.web><sessionState mode="InProc" />');
    expect(out).not.toContain('path="b"');
    if (hasGit) {
      spawnSync("git", ["init", "-q"], { cwd: top });
      apply(top, Buffer.from(out));
    }
  });

  test("is left out with less around it where that is enough", async () => {
    const text = web(`<!-- the password is ${SECRET} -->\n${lines(2, "x")}${session}`);
    const { out } = await cli(tree({ "Web.config": text }), [".", "--fix-dry-run"]);
    expect(out).toContain("@@ -4,3 +4,3 @@\n   <!-- x 1 -->\n-");
  });

  test("keeps the places of what follows", async () => {
    const secret = `<!-- the password is ${SECRET} -->\n`;
    const dead =
      '  <system.web><sessionState mode="InProc"\n    stateNetworkTimeout="20" /></system.web>\n';
    const text = web(`${secret}${dead}${secret}${lines(9, "x")}${at("b")}${lines(3, "y")}`);
    const top = tree({ "Web.config": text });
    const { out, err } = await cli(top, [".", "--fix-dry-run"]);
    expect(err).toContain("is left out");
    expect(out).toMatch(/^@@ -(\d+),3 \+\1,3 @@$/m);
  });

  test("characters that no terminal should get are left out too", async () => {
    const text = web(`<!-- \u202e -->\n${at("a")}<!--\n::error::x -->\n`);
    const { out, err } = await cli(tree({ "Web.config": text }), [".", "--fix-dry-run"]);
    expect(out).toBe("");
    expect(err).toContain("its lines hold characters that no terminal should get");
  });
});

describe("a patch and a report", () => {
  test("do not share standard output", async () => {
    const top = tree({ "Web.config": web(session) });
    const refused = await cli(top, [".", "--fix-dry-run", "--format", "json"]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain("Give the report a file: --format json:FILE");
    const both = await cli(top, [".", "--fix-dry-run", "--format", "json:report.json"]);
    expect(both.out).toMatch(/^--- a\/Web\.config\n/);
    expect(readFileSync(join(top, "report.json"), "utf8")).toContain('"errors": 1');
  });

  test("nothing is fixed, so that everything counts", async () => {
    const top = tree({ "Web.config": web(session) });
    expect((await cli(top, [".", "--fix-dry-run"])).code).toBe(1);
    expect((await cli(top, [".", "--fix", "--fix-dry-run"])).code).toBe(1);
    expect(readFileSync(join(top, "Web.config"), "utf8")).toBe(web(session));
  });

  test("with --fix-unsafe it shows those that change the meaning", async () => {
    const text = web(session.replace('mode="inproc"', 'cookieless="UseUri"'));
    const top = tree({ "Web.config": text });
    expect((await cli(top, [".", "--fix-dry-run"])).out).toBe("");
    const { out } = await cli(top, [".", "--fix-dry-run", "--fix-unsafe"]);
    expect(out).toContain('+  <system.web><sessionState cookieless="UseCookies" />');
  });

  test("what is found once others are fixed is named", async () => {
    const top = tree({ "Web.config": web(session.replace(" />", ' stateNetworkTimeout="9" />')) });
    const later = "dead-session-setting in Web.config";
    expect((await cli(top, [".", "--fix-dry-run"])).err).toBe(
      `iislint: Found once others were fixed, and would be fixed too: ${later}.\niislint: 2 findings in 1 file would be fixed. Nothing was written.\n`,
    );
    const { err, out } = await cli(top, [".", "--fix", "--format", "json"]);
    expect(err).toBe(`iislint: Found once others were fixed, and fixed too: ${later}.\n`);
    expect(out.match(/"fixed": true/g)).toHaveLength(2);
  });

  test("an empty patch is told: git apply refuses it", async () => {
    const { out, err, code } = await cli(tree({ "Web.config": web("") }), [".", "--fix-dry-run"]);
    expect([out, code]).toEqual(["", 0]);
    expect(err).toBe(
      "iislint: Nothing would be fixed.\niislint: The patch is empty, which git apply takes only with --allow-empty.\n",
    );
    if (!hasGit) return;
    const input = Buffer.from(out);
    expect(spawnSync("git", ["apply"], { cwd: tree({}), input }).status).not.toBe(0);
    expect(spawnSync("git", ["apply", "--allow-empty"], { cwd: tree({}), input }).status).toBe(0);
  });

  test("a file outside the working directory is named", async () => {
    const top = tree({ "Web.config": web(session), "sub/": "" });
    const { out, err } = await cli(`${top}/sub`, ["../Web.config", "--fix-dry-run"]);
    expect(out).toBe("");
    expect(err).toContain("git apply takes no file outside the working directory");
  });
});

describe.skipIf(process.platform === "win32")("what --fix would not write", () => {
  const text = web(session);
  const made = (err: string) => /(\d+) findings? in (\d+) files? would be fixed/.exec(err)?.[0];
  /** The files that --fix leaves alone, and those that the dry run does. */
  const refusedBy = (err: string) =>
    [...err.matchAll(/(\S+) was not fixed: (.*)/g)].map(([, name, why]) => `${name}: ${why}`);

  test.each<[string, (top: string) => void]>([
    [
      "two names of one file",
      (top) => {
        symlinkSync("../b/web.config", join(top, "a/web.config"));
      },
    ],
    [
      "a hard link",
      (top) => {
        linkSync(join(top, "b/web.config"), join(top, "a/web.config"));
      },
    ],
    [
      "a read-only file",
      (top) => {
        chmodSync(join(top, "b/web.config"), 0o444);
      },
    ],
  ])("is no part of the patch: %s", async (_, change) => {
    const top = tree({ "a/": "", "b/web.config": text, "c/web.config": text });
    change(top);
    const { out, err } = await cli(top, [".", "--fix-dry-run"]);
    const real = await cli(top, [".", "--fix"]);
    expect(refusedBy(err)).toEqual(refusedBy(real.err));
    expect(refusedBy(err)).not.toEqual([]);
    expect(made(err)).toBe("1 finding in 1 file would be fixed");
    expect(out.match(/^--- .*$/gm)).toEqual(["--- a/c/web.config"]);
  });

  test("a link is named by what it leads to, as --fix writes it", async () => {
    const top = tree({ "a/": "", "store/shop.txt": text, "b/web.config": text });
    symlinkSync("../store/shop.txt", join(top, "a/web.config"));
    const { out } = await cli(top, [".", "--fix-dry-run"]);
    expect(out.match(/^--- .*$/gm)).toEqual(["--- a/store/shop.txt", "--- a/b/web.config"]);
    if (hasGit) apply(top, Buffer.from(out));
    const fixed = text.replace("inproc", "InProc");
    expect(readFileSync(`${top}/store/shop.txt`, "utf8")).toBe(hasGit ? fixed : text);
  });

  test("a link that leads elsewhere is named on standard error", async () => {
    const outside = tree({ "shop.txt": text });
    const top = tree({ "a/": "", "b/web.config": text });
    symlinkSync(`${outside}/shop.txt`, join(top, "a/web.config"));
    const { out, err } = await cli(top, ["a/web.config", "b", "--fix-dry-run"]);
    expect(err).toContain("a/web.config is left out of the patch: git apply takes no file outside");
    expect(out.match(/^--- .*$/gm)).toEqual(["--- a/b/web.config"]);
  });
});
