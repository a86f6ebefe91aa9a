/** `iislint --watch` in a process of its own: it tells again what has changed, and ends when asked. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { run } from "../../src/hosts/cli/main.js";

const BIN = join(import.meta.dirname, "../../src/hosts/cli/bin.ts");
const TSX = import.meta.resolve("tsx");

const config = (mode: string) =>
  `<configuration><system.web><sessionState mode="${mode}" /></system.web></configuration>\n`;

let child: ChildProcess | undefined;
let folder: string | undefined;

afterEach(() => {
  child?.kill("SIGKILL");
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

/** A child that watches a folder; `until` waits for so many reports. */
function watching(top: string, ...args: string[]) {
  const one = spawn(
    process.execPath,
    ["--import", TSX, BIN, "--watch", "--format", "compact", ...args],
    {
      cwd: top,
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  child = one;
  const written = { out: "", err: "" };
  const waiting = new Set<() => void>();
  const hear = (to: "out" | "err") => (bytes: Buffer) => {
    written[to] += bytes.toString();
    for (const look of waiting) look();
  };
  one.stdout.on("data", hear("out"));
  one.stderr.on("data", hear("err"));
  const reports = () => written.err.split("watching for changes").length - 1;
  const until = (count: number) =>
    new Promise<string>((resolve) => {
      const look = () => {
        if (reports() < count) return;
        waiting.delete(look);
        resolve(written.out);
      };
      waiting.add(look);
      look();
    });
  const end = new Promise<number | null>((resolve) => one.once("exit", resolve));
  return { one, until, end };
}

describe("--watch", () => {
  test("tells again what a change makes of it, and ends with 0", async () => {
    folder = mkdtempSync(join(tmpdir(), "iislint-watch-"));
    mkdirSync(join(folder, ".git"));
    writeFileSync(join(folder, "web.config"), config("InProc"));
    const { one, until, end } = watching(folder);
    expect(await until(1)).not.toContain("invalid-attribute-value");
    writeFileSync(join(folder, "web.config"), config("InPorc"));
    expect(await until(2)).toMatch(/^web\.config:1:\d+.*invalid-attribute-value/m);
    mkdirSync(join(folder, "admin"));
    writeFileSync(join(folder, "admin/web.config"), config("Sate"));
    let reports = 3;
    while (!(await until(reports)).includes("admin/web.config")) reports++;
    one.kill("SIGINT");
    expect(await end).toBe(0);
  }, 120_000);

  test.each([
    "--stdin",
    "--staged",
    "--since=HEAD",
    "--fix",
    "--fix-unsafe",
    "--fix-dry-run",
    "--baseline=b.json",
    "--xsd",
    "--timing",
  ])("does not go with %s", async (option) => {
    let err = "";
    const output = { isTTY: false, write: () => undefined, writeBytes: () => undefined };
    const code = await run(["--watch", option], {
      cwd: "/",
      env: {},
      stdout: output,
      stderr: { ...output, write: (text: string) => void (err += text) },
      readStdin: () => Promise.resolve(new Uint8Array()),
      now: () => "2026-10-15T08:00:00Z",
    });
    expect(code).toBe(2);
    expect(err).toContain("--watch stays, and ");
  });
});
