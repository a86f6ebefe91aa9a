/**
 * Servers in miniature. Each folder of test/stories is a story: real files, a README that tells
 * it, in `expected.txt` what `iislint lint` says of it, and where that tells something, in
 * `effective.txt` the output of the commands that stand there behind `$`. All is read from this
 * machine's disk, through the command line. `vitest -u` writes the expected outputs anew.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Io } from "../src/hosts/cli/io.js";
import { run } from "../src/hosts/cli/main.js";
import { toSlashes } from "../src/hosts/paths.js";

const root = join(import.meta.dirname, "stories");

const stories = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command in the folder of a story. */
async function command(story: string, args: readonly string[]): Promise<Ran> {
  const written = { out: "", err: "" };
  const output = (stream: "out" | "err") => ({
    isTTY: false,
    write: (text: string) => {
      written[stream] += text;
    },
    writeBytes: (bytes: Uint8Array) => {
      written[stream] += Buffer.from(bytes).toString();
    },
  });
  const io: Io = {
    cwd: toSlashes(join(root, story)),
    env: {},
    stdout: output("out"),
    stderr: output("err"),
    readStdin: () => Promise.resolve(new Uint8Array()),
    now: () => "2026-10-15T08:00:00Z",
  };
  const code = await run(args, io);
  // An expected output must never hold a crash, with -u neither.
  if (written.err.includes("this is a bug")) throw new Error(written.err);
  return { code, ...written };
}

interface Place {
  readonly file: string;
  readonly range: { readonly start: { readonly line: number; readonly column: number } };
}

/** What the stories look at in the output of `--format json`. */
interface Report {
  readonly diagnostics: readonly (Place & {
    readonly rule: string;
    readonly severity: string;
    readonly message: string;
    readonly application?: string;
    readonly related?: readonly (Place & { readonly message: string })[];
  })[];
  readonly notEvaluated: readonly {
    readonly missing: readonly string[];
    readonly subjects: readonly string[];
  }[];
}

const at = ({ file, range }: Place) => `${file}:${range.start.line}:${range.start.column}`;

/** One line for each finding, what belongs to it indented below. */
const foundLines = ({ diagnostics }: Report) =>
  diagnostics.flatMap((one) => [
    `${at(one)} ${one.severity} ${one.rule} ${one.message}`,
    ...(one.application === undefined ? [] : [`  in ${one.application}`]),
    ...(one.related ?? []).map((other) => `  at ${at(other)} ${other.message}`),
  ]);

/** What could not be judged, by the input that was missing; the rules that miss it grow in number. */
function unjudgedLines({ notEvaluated }: Report): string[] {
  const subjects = new Map<string, Set<string>>();
  for (const { missing, subjects: names } of notEvaluated) {
    const input = missing.join(", ");
    const known = subjects.get(input) ?? new Set();
    for (const name of names) known.add(name);
    subjects.set(input, known);
  }
  return [...subjects]
    .sort()
    .map(([input, names]) => `not evaluated without ${input}: ${[...names].sort().join(", ")}`);
}

async function lint(story: string): Promise<string> {
  const { code, out, err } = await command(story, ["lint", "--format", "json"]);
  if (code === 2) throw new Error(err);
  const report = JSON.parse(out) as Report;
  const remarks = err.split("\n").filter((line) => line !== "");
  return `${[...foundLines(report), ...unjudgedLines(report), ...remarks, `exit ${code}`].join("\n")}\n`;
}

const PROMPT = "$ iislint ";

/** Words of a command line; double quotes keep blanks together. */
const words = (line: string) =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([whole, quoted]) => quoted ?? whole);

/** Runs the commands of an effective.txt again. */
async function replay(story: string, text: string): Promise<string> {
  const parts: string[] = [];
  for (const line of text.split("\n")) {
    if (!line.startsWith(PROMPT)) continue;
    const { out, err } = await command(story, words(line.slice(PROMPT.length)));
    parts.push(`${line}\n${out}${err}`);
  }
  return parts.join("\n");
}

test("there are at least twenty stories", () => {
  expect(stories.length).toBeGreaterThanOrEqual(20);
});

describe.each(stories)("%s", (story) => {
  const folder = join(root, story);

  test("is told in a few lines", () => {
    const lines = readFileSync(join(folder, "README.md"), "utf8").trim().split("\n");
    expect(lines[0]).toMatch(/^# \S/);
    expect(lines.length).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeLessThanOrEqual(8);
  });

  test("lint says what is expected", async () => {
    await expect(await lint(story)).toMatchFileSnapshot(join(folder, "expected.txt"));
  });

  const effective = join(folder, "effective.txt");
  test.runIf(existsSync(effective))("what is in force is as expected", async () => {
    const text = await replay(story, readFileSync(effective, "utf8"));
    await expect(text).toMatchFileSnapshot(effective);
  });
});
