/** The whole program over many files beside `xmllint --noout`, and where its memory peaks. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeWebConfigs } from "./web-configs.js";

/** What one process used: CPU time of user and system in seconds, peak of memory in MB. */
export interface Use {
  readonly cpu: number;
  readonly peak: number;
}

export interface Throughput {
  readonly files: number;
  readonly ours: Use;
  /** Absent where no xmllint is installed. */
  readonly xmllint: Use | undefined;
}

export interface Memory {
  readonly few: { readonly files: number; readonly peak: number };
  readonly many: { readonly files: number; readonly peak: number };
}

const CLI = fileURLToPath(new URL("../dist/cli.cjs", import.meta.url));
const RUNS = 5;

/** Only the system knows what a process that has ended used: GNU time asks it. */
const TIME = "/usr/bin/time";

function isThere(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore" }).error === undefined;
}

function use(folder: string, command: string, args: readonly string[]): Use {
  const report = join(folder, "use.txt");
  const { status, stderr } = spawnSync(
    TIME,
    ["-f", "%U %S %M", "-o", report, command, ...args],
    // Loading extra certificates is none of our work.
    { cwd: folder, env: { ...process.env, NODE_EXTRA_CA_CERTS: "" }, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${stderr}`);
  const [user = NaN, system = NaN, kilobytes = NaN] = readFileSync(report, "utf8")
    .trim()
    .split(" ")
    .map(Number);
  return { cpu: user + system, peak: kilobytes / 1024 };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

const medianUse = (uses: readonly Use[]): Use => ({
  cpu: median(uses.map(({ cpu }) => cpu)),
  peak: median(uses.map(({ peak }) => peak)),
});

function inFolder<T>(count: number, run: (folder: string, files: readonly string[]) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "iislint-bench-"));
  try {
    // The nearest one governs the files: none that happens to lie above the folder.
    writeFileSync(join(folder, "iislint.config.json"), "{}");
    return run(folder, writeWebConfigs(folder, count));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const lint = (folder: string) => use(folder, process.execPath, [CLI, "--exit-zero", "."]);

/** Runs both in turn over the same files; undefined where GNU time is not installed. */
export function benchThroughput(count = 2000): Throughput | undefined {
  if (!isThere(TIME, "--version")) return undefined;
  const hasXmllint = isThere("xmllint", "--version");
  return inFolder(count, (folder, files) => {
    const ours: Use[] = [];
    const xmllint: Use[] = [];
    // The first run may keep its compiled code, and brings the files into memory.
    lint(folder);
    for (let run = 0; run < RUNS; run++) {
      ours.push(lint(folder));
      if (hasXmllint) xmllint.push(use(folder, "xmllint", ["--noout", ...files]));
    }
    return {
      files: count,
      ours: medianUse(ours),
      xmllint: hasXmllint ? medianUse(xmllint) : undefined,
    };
  });
}

/** Peak memory over few and over many files; undefined where GNU time is not installed. */
export function benchMemory(few: number, many: number): Memory | undefined {
  if (!isThere(TIME, "--version")) return undefined;
  const peakOf = (files: number) => ({
    files,
    peak: inFolder(files, (folder) => medianUse([lint(folder), lint(folder), lint(folder)]).peak),
  });
  return { few: peakOf(few), many: peakOf(many) };
}
