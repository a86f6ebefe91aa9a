/** A disk that is full, and one that cannot be written: nothing is lost, and everything is told. */
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

/** Whether there is no room left for some data; the disk is as it is where it says no. */
let isFull: (data: unknown) => boolean = () => false;

const real = fs.writeFileSync;

// Tests share modules, so that the module itself is changed for the time of these, and put back.
beforeAll(() => {
  fs.writeFileSync = (file, data, options) => {
    if (!isFull(data)) {
      real(file, data, options);
      return;
    }
    // As a disk does it: a part of it still finds room.
    real(file, Buffer.from(data as Uint8Array).subarray(0, 10));
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  };
  syncBuiltinESMExports();
});

afterAll(() => {
  fs.writeFileSync = real;
  syncBuiltinESMExports();
});

const session = (mode: string, size = 0) =>
  `<configuration><!--${"x".repeat(size)}--><system.web><sessionState mode="${mode}" /></system.web></configuration>`;
const BIG = 40_000;
const FILES = {
  ".git/HEAD": "",
  "Web.config": session("inproc", BIG),
  "ok/Web.config": session("inproc"),
  "ok/Global.asax": "",
};

const textIn = (top: string, name: string) => fs.readFileSync(join(top, name), "utf8");
const rests = (top: string) =>
  fs
    .readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".tmp"));

async function expectBigRefused(top: string): Promise<void> {
  const { code, out, err } = await cli(top, [".", "--fix", "--format", "json"]);
  expect(err).toBe("iislint: Web.config was not fixed: the disk is full.\n");
  expect(code).toBe(2);
  expect(textIn(top, "Web.config")).toBe(session("inproc", BIG));
  expect(textIn(top, "ok/Web.config")).toBe(session("InProc"));
  expect(rests(top)).toEqual([]);
  const { diagnostics } = JSON.parse(out) as { diagnostics: { file: string; fixed?: true }[] };
  expect(diagnostics.map(({ file, fixed }) => [file, fixed])).toEqual([
    ["Web.config", undefined],
    ["ok/Web.config", true],
  ]);
}

async function expectNothingMade(top: string, argv: readonly string[], name: string) {
  const before = fs.existsSync(join(top, name)) ? textIn(top, name) : undefined;
  const { code, err } = await cli(top, argv);
  expect(err).toMatch(/cannot be written to .*: the disk is full\.\n$/);
  expect(code).toBe(2);
  expect(fs.existsSync(join(top, name)) ? textIn(top, name) : undefined).toBe(before);
  expect(rests(top)).toEqual([]);
}

describe("a full disk", () => {
  afterEach(() => {
    isFull = () => false;
  });

  test("refuses a fix; the others are made", async () => {
    isFull = (data) => data instanceof Uint8Array && data.length > BIG;
    await expectBigRefused(tree(FILES));
  });

  test.each([
    ["a baseline", ["--baseline", "known.json", "--update-baseline"], "known.json"],
    ["a report", ["--format", "json:report.json"], "report.json"],
  ])("refuses %s, old or new", async (_, argv, name) => {
    const top = tree(FILES);
    isFull = (data) => typeof data === "string";
    await expectNothingMade(top, argv, name);
    isFull = () => false;
    await cli(top, argv);
    expect(fs.existsSync(join(top, name))).toBe(true);
    isFull = (data) => typeof data === "string";
    await expectNothingMade(top, argv, name);
  });
});

/** A small file system of its own; undefined where this user may mount none. */
function small(files: Readonly<Record<string, string>>): string | undefined {
  const top = tree({ "disk/": "" });
  const disk = join(top, "disk");
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=80k", "tmpfs", disk], { stdio: "ignore" });
  } catch {
    return undefined;
  }
  onTestFinished(() => {
    execFileSync("umount", [disk]);
  });
  for (const [name, text] of Object.entries(files)) {
    fs.mkdirSync(join(disk, name, ".."), { recursive: true });
    fs.writeFileSync(join(disk, name), text);
  }
  return disk;
}

// Skipped where no file system can be mounted: the tests above stand for it.
describe("a file system", () => {
  test("that is full", async ({ skip }) => {
    const disk = small(FILES);
    if (disk === undefined) return skip("no file system can be mounted");
    await expectBigRefused(disk);
  });

  test("that is read-only", async ({ skip }) => {
    const disk = small(FILES);
    if (disk === undefined) return skip("no file system can be mounted");
    execFileSync("mount", ["-o", "remount,ro", disk]);
    const { code, err } = await cli(disk, [".", "--fix"]);
    expect(err.match(/was not fixed: .*read-only/g)).toHaveLength(2);
    expect(code).toBe(2);
    expect(textIn(disk, "ok/Web.config")).toBe(session("inproc"));
  });
});
