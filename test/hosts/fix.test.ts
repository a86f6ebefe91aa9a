/** Fixes written to this machine's disk: byte for byte, through links, and every reason not to. */
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createSource } from "../../src/source.js";
import { encode } from "../../src/hosts/encode.js";
import { replaceFile } from "../../src/hosts/replace-file.js";
import { bytesFor, diskPen } from "../../src/hosts/rewrite.js";
import { sourceOf } from "../../src/hosts/disk.js";
import { cli } from "./fake-io.js";
import { obeysPermissions, tree } from "./tree.js";

const WEB = "Web.config";

const session = (attributes: string, encoding = "utf-8", eol = "\n") =>
  [
    `<?xml version="1.0" encoding="${encoding}"?>`,
    "<!-- Stra\u00dfe -->",
    "<configuration>",
    "\t<system.web>",
    `\t\t<sessionState   ${attributes}/>`,
    "\t</system.web>",
    "</configuration>",
  ].join(eol);

const BAD = session("mode = 'inproc'");
const GOOD = session("mode = 'InProc'");

const fileIn = (top: string, name = WEB) => readFileSync(join(top, name));

const fixIn = (top: string, ...args: readonly string[]) => cli(top, [".", "--fix", ...args]);

/** Nothing but what was there lies in a folder. */
const expectNoRest = (top: string) => {
  expect(readdirSync(top).filter((name) => name.endsWith(".tmp"))).toEqual([]);
};

describe("the other bytes stay", () => {
  test.each([
    ["utf-8", false, "\n"],
    ["utf-8", true, "\r\n"],
    ["utf-16", true, "\r\n"],
    ["utf-16BE", true, "\n"],
    ["windows-1252", false, "\r\n"],
    ["iso-8859-15", false, "\r"],
    ["utf-32", true, "\n"],
  ])("in %s, mark %s, ends %j", async (encoding, bom, eol) => {
    const bytes = (text: string) => encode(text, encoding, bom) ?? new Uint8Array();
    const [before, after] = ["mode = 'inproc'", "mode = 'InProc'"].map((mode) =>
      bytes(session(mode, encoding, eol)),
    );
    const top = tree({ [WEB]: before ?? "" });
    expect((await fixIn(top)).err).toBe("");
    expect(fileIn(top)).toEqual(Buffer.from(after ?? []));
  });

  test("a character that the encoding has not becomes a reference", () => {
    const bytes = encode(session('cookieName="x"', "windows-1252"), "windows-1252", false);
    const before = sourceOf(WEB, bytes ?? new Uint8Array());
    if (!("text" in before)) throw new Error(before.message);
    const after = createSource(WEB, before.text.replace('"x"', '"\u4e2d"'), before.encoding);
    const made = bytesFor({ before, after });
    if (typeof made === "string") throw new Error(made);
    expect(Buffer.from(made.after).toString("latin1")).toContain('cookieName="&#20013;"');
  });

  test("and in a name it is refused", () => {
    const bytes = encode(session('cookieName="x"', "windows-1252"), "windows-1252", false);
    const before = sourceOf(WEB, bytes ?? new Uint8Array());
    if (!("text" in before)) throw new Error(before.message);
    const after = createSource(WEB, before.text.replace("cookieName", "\u4e2d"), before.encoding);
    expect(bytesFor({ before, after })).toBe(
      "windows-1252 has no bytes for a character of the fix",
    );
  });
});

describe("what is reported", () => {
  test("is what is left, and in JSON what was fixed", async () => {
    const top = tree({ [WEB]: session("mode = 'inproc' cookieless=\"UseUri\"") });
    const { code, out } = await fixIn(top, "--format", "json");
    const report = JSON.parse(out) as {
      diagnostics: { rule: string; fixed?: true; range: { start: { column: number } } }[];
      summary: object;
    };
    expect(report.diagnostics.map(({ rule, fixed }) => `${rule} ${String(fixed)}`)).toEqual([
      "invalid-attribute-value true",
      "no-session-id-in-url undefined",
    ]);
    expect(report.summary).toEqual({ files: 1, errors: 1, warnings: 0, infos: 0, fixed: 1 });
    expect(code).toBe(1);
  });

  test("does not count for the exit code when it was fixed", async () => {
    const top = tree({ [WEB]: BAD });
    const { code, out } = await fixIn(top);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 finding fixed\.\nNo problems in 1 file\./);
    const again = await fixIn(top);
    expect(again.out).toMatch(/^Nothing was fixed\.\n/);
    expect(fileIn(top).toString()).toBe(GOOD);
  });

  test("is no word about fixes where none was asked for", async () => {
    const { out } = await cli(tree({ [WEB]: BAD }), [".", "--format", "json"]);
    expect(out).not.toContain("fixed");
  });

  test("--fix-unsafe makes the others too", async () => {
    const top = tree({ [WEB]: session("mode='InProc' cookieless='useuri'") });
    expect((await fixIn(top)).code).toBe(1);
    expect(fileIn(top).toString()).toContain("cookieless='useuri'");
    const { code } = await cli(top, [".", "--fix-unsafe"]);
    expect(code).toBe(0);
    expect(fileIn(top).toString()).toContain("cookieless='UseCookies'");
  });

  test("only named files are written", async () => {
    const top = tree({ ".git/HEAD": "", [WEB]: BAD, "admin/Web.config": BAD });
    await cli(top, ["admin/Web.config", "--fix"]);
    expect(fileIn(top).toString()).toBe(BAD);
    expect(fileIn(top, "admin/Web.config").toString()).toBe(GOOD);
  });

  test("standard input is not fixed in place", async () => {
    const top = tree({});
    const ran = await cli(top, ["-", "--fix"], { stdin: BAD });
    expect(ran.code).toBe(2);
    expect(ran.err).toBe(
      "iislint: Standard input cannot be fixed in place. --fix-dry-run prints what would change.\n",
    );
    const dry = await cli(top, ["-", "--fix-dry-run"], { stdin: BAD });
    expect(dry.out).toContain("+\t\t<sessionState   mode = 'InProc'/>\n");
  });
});

describe("a file is written in one step", () => {
  test("through a link, which stays one, with its mode", async () => {
    const top = tree({ "real/session.xml": BAD, "site/": "" });
    const real = join(top, "real/session.xml");
    chmodSync(real, 0o640);
    symlinkSync("../real/session.xml", join(top, "site", WEB));
    expect((await cli(top, ["site", "--fix"])).err).toBe("");
    expect(lstatSync(join(top, "site", WEB)).isSymbolicLink()).toBe(true);
    expect(readFileSync(real, "utf8")).toBe(GOOD);
    if (process.platform !== "win32") expect(statSync(real).mode & 0o777).toBe(0o640);
    expectNoRest(join(top, "real"));
    expectNoRest(join(top, "site"));
  });

  test("a link out of the repository is written only where it is named", async () => {
    const outside = tree({ [WEB]: BAD });
    const top = tree({ ".git/HEAD": "" });
    symlinkSync(join(outside, WEB), join(top, WEB));
    await fixIn(top);
    expect(fileIn(outside).toString()).toBe(BAD);
    await cli(top, [WEB, "--fix"]);
    expect(fileIn(outside).toString()).toBe(GOOD);
    expect(lstatSync(join(top, WEB)).isSymbolicLink()).toBe(true);
  });
});

describe("a file is left alone, and the others are fixed", () => {
  async function expectRefused(top: string, why: string | RegExp, name = WEB): Promise<void> {
    const { code, err, out } = await fixIn(top, "--format", "json");
    expect(err).toMatch(why);
    expect(code).toBe(2);
    expect(fileIn(top, `ok/${WEB}`).toString()).toBe(GOOD);
    if (existsSync(join(top, name))) expect(fileIn(top, name).toString()).toBe(BAD);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string; fixed?: true }[] };
    expect(diagnostics.map(({ file, fixed }) => `${file} ${String(fixed)}`)).toEqual([
      `${name} undefined`,
      `ok/${WEB} true`,
    ]);
  }
  const two = () => tree({ ".git/HEAD": "", [WEB]: BAD, [`ok/${WEB}`]: BAD, "ok/Global.asax": "" });

  test("that is read-only", async () => {
    const top = two();
    chmodSync(join(top, WEB), 0o444);
    await expectRefused(top, /^iislint: Web\.config was not fixed: it is read-only\.\n$/);
  });

  test("that has several names", async () => {
    const top = two();
    linkSync(join(top, WEB), join(top, "other.txt"));
    await expectRefused(top, /Web\.config was not fixed: it has 2 names \(hard links\)/);
  });

  // Root may read and write everything.
  test.skipIf(!obeysPermissions)("in a folder that is read-only", async () => {
    const top = tree({ ".git/HEAD": "", [`a/${WEB}`]: BAD, [`ok/${WEB}`]: BAD });
    chmodSync(join(top, "a"), 0o555);
    await expectRefused(top, /its folder cannot be written: permission denied/, `a/${WEB}`);
    chmodSync(join(top, "a"), 0o755);
  });

  const rewriteOf = (top: string) => {
    const path = join(top, WEB);
    const before = sourceOf(path, readFileSync(path));
    if (!("text" in before)) throw new Error(before.message);
    return { before, after: createSource(path, GOOD, before.encoding) };
  };
  const pen = diskPen(() => false);

  test("that changed meanwhile", () => {
    const top = two();
    const rewrite = rewriteOf(top);
    writeFileSync(join(top, WEB), `${BAD}\n`);
    expect(pen.write(rewrite)).toBe("it changed after it was read");
    expect(fileIn(top).toString()).toBe(`${BAD}\n`);
  });

  test("that vanished", () => {
    const top = two();
    const rewrite = rewriteOf(top);
    rmSync(join(top, WEB));
    expect(pen.refusalOf(rewrite.before)).toBe("it is not there any more");
    expect(pen.write(rewrite)).toBe("it is not there any more");
    expect(existsSync(join(top, WEB))).toBe(false);
  });

  test("that is a folder now", () => {
    const top = two();
    const rewrite = rewriteOf(top);
    rmSync(join(top, WEB));
    expect(pen.write({ ...rewrite, before: { ...rewrite.before, path: top } })).toBe(
      "it is not the file any more that was read",
    );
  });

  test("whose new bytes find no room: nothing of them stays", () => {
    const top = two();
    // Any failure of the write, such as a full disk, comes out of it as an exception.
    expect(() => {
      replaceFile(join(top, WEB), 1 as unknown as string);
    }).toThrow();
    expect(fileIn(top).toString()).toBe(BAD);
    expectNoRest(top);
  });
});

test("a dry run says and exits as --fix where that would refuse a file", async () => {
  const top = tree({ ".git/HEAD": "", [WEB]: BAD });
  linkSync(join(top, WEB), join(top, "other.txt"));
  const [dry, real] = [await cli(top, ["--fix-dry-run"]), await cli(top, ["--fix"])];
  expect([dry.code, real.code]).toEqual([2, 2]);
  const refusals = (err: string) => err.split("\n").filter((one) => one.includes("was not fixed"));
  expect(refusals(dry.err)).toEqual(refusals(real.err));
  expect(refusals(dry.err)).toHaveLength(1);
});
