/** What ESLint and the command line say of the same files. */
import { Linter } from "eslint";
import { readFileSync } from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { run } from "../../../src/hosts/cli/main.js";
import { today } from "../../../src/hosts/clock.js";
import iislint from "../../../src/hosts/eslint/index.js";
import type { JsonReport } from "../../../src/report/json-types.js";
import { shown } from "../../../src/report/print.js";

const NAMESPACE = "iislint/";

/** Everything on, for whatever file. */
export const ALL: Linter.Config = { ...iislint.configs.all, files: ["**"] };

/** What ESLint says of a text. */
export function verify(
  text: string,
  filename = "web.config",
  config: Linter.Config = ALL,
  cwd = isAbsolute(filename) ? dirname(filename) : process.cwd(),
): readonly Linter.LintMessage[] {
  const linter = new Linter({ configType: "flat", cwd });
  return linter.verify(text, [config], { filename });
}

/** A line for each message, in order of place: `3:5-3:9 id  message`. */
export const linesOf = (messages: readonly Linter.LintMessage[]): readonly string[] =>
  messages
    .map(
      ({ line, column, endLine, endColumn, ruleId, message }) =>
        `${line}:${column}-${endLine}:${endColumn} ${(ruleId ?? "").slice(NAMESPACE.length)}  ${message}`,
    )
    .sort();

/** The same without what is said. */
export const placesOf = (messages: readonly Linter.LintMessage[]): readonly string[] =>
  linesOf(messages).map((line) => line.replace(/ {2}.*/s, ""));

/** What ESLint says of a file on the disk. */
export const byEslint = (folder: string, file: string): readonly string[] =>
  linesOf(verify(readFileSync(join(folder, file), "utf8"), join(folder, file), ALL, folder));

/** What the command line says of files that it is given, of the ids that are rules of ESLint too. */
export async function byCommandLine(
  folder: string,
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  let json = "";
  const silent = { isTTY: false, write: () => undefined, writeBytes: () => undefined };
  await run(["lint", "--preset", "all", "--format", "json", "--", ...files], {
    cwd: folder,
    env: {},
    stdout: {
      ...silent,
      write(text) {
        json += text;
      },
    },
    stderr: silent,
    readStdin: () => Promise.resolve(new Uint8Array()),
    now: today,
  });
  const told = new Map<string, string[]>(files.map((file) => [file, []]));
  // Nothing is printed where no file is a configuration of these servers.
  for (const one of (JSON.parse(json || '{ "diagnostics": [] }') as JsonReport).diagnostics) {
    if (!Object.hasOwn(iislint.rules, one.rule)) continue;
    const { start, end } = one.range;
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
    told.get(one.file)?.push(`${place} ${one.rule}  ${shown(one.message)}`);
  }
  return new Map([...told].map(([file, lines]) => [file, lines.sort()]));
}
