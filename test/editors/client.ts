/** An editor without a window: a script of ours drives it, and writes down what it saw. */
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { onTestFinished } from "vitest";
import { PROGRAM } from "../fixtures/built.js";

const root = join(import.meta.dirname, "../..");

/** Milliseconds; all of it takes a few seconds where the machine is not busy. */
const LONGEST = 170_000;

/** What a finding is to an editor: lines and columns from 0. */
export interface Seen {
  readonly diagnostics: readonly {
    readonly code: string;
    readonly from: readonly [line: number, column: number];
    readonly to: readonly [line: number, column: number];
  }[];
  readonly hover: string;
}

/** Whether a program is there, and its version. */
export function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ["--version"], { encoding: "utf8" });
  return status === 0 ? stdout.split("\n", 1)[0] : undefined;
}

/**
 * Runs an editor over a copy of the shop, with `iislint` on its PATH.
 * @param args - of the editor; it has `SNIPPET` (what the page tells to write), `FILE` (what to
 *   open), and `SEEN` (what to write) in its environment
 * @param isRepository - the copy is one of git
 * @returns what it saw, and the file before and after it
 */
export function edited(
  program: string,
  args: readonly string[],
  snippet: string,
  path: string,
  isRepository: boolean,
) {
  const top = mkdtempSync(join(tmpdir(), "iislint-editor-"));
  onTestFinished(() => {
    rmSync(top, { recursive: true, force: true });
  });
  cpSync(join(root, "examples/contoso"), join(top, "contoso"), { recursive: true });
  // Editors take a repository for a project; without one the options file tells which it is.
  if (isRepository) spawnSync("git", ["init", "--quiet", join(top, "contoso")]);
  const command = join(top, "bin/iislint");
  const log = join(top, "server.log");
  mkdirSync(join(top, "bin"));
  writeFileSync(command, `#!/bin/sh\nexec "${process.execPath}" "${PROGRAM}" "$@" 2>>"${log}"\n`);
  chmodSync(command, 0o755);
  writeFileSync(join(top, "snippet"), snippet);
  const file = join(top, "contoso", path);
  const before = readFileSync(file, "utf8");
  const { stderr, stdout, error } = spawnSync(program, args, {
    cwd: top,
    encoding: "utf8",
    timeout: LONGEST,
    env: {
      ...process.env,
      HOME: top,
      XDG_CONFIG_HOME: top,
      XDG_DATA_HOME: top,
      XDG_CACHE_HOME: top,
      PATH: [join(top, "bin"), process.env.PATH].join(delimiter),
      SNIPPET: join(top, "snippet"),
      FILE: file,
      SEEN: join(top, "seen.json"),
    },
  });
  if (error) throw error;
  try {
    const seen = JSON.parse(readFileSync(join(top, "seen.json"), "utf8")) as Seen;
    return { seen, before, after: readFileSync(file, "utf8") };
  } catch (cause) {
    const server = existsSync(log) ? readFileSync(log, "utf8") : "it has not started";
    throw new Error(`${program} says: ${stdout}${stderr}\nThe server says: ${server}`, { cause });
  }
}
