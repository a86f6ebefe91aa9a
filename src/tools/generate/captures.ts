/**
 * Terminal captures in the documentation are real: behind `<!-- run: iislint ... -->` stands what
 * the command prints, made anew by `npm run generate` and compared by `npm run check`.
 */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import type { Io } from "../../hosts/cli/io.js";
import { run } from "../../hosts/cli/main.js";
import * as library from "../../hosts/library.js";

const CAPTURE = /(<!-- run: iislint (.*?) -->\n\n?```text\n)[\s\S]*?(```\n)/g;

/** A program that uses the library, and what it prints. */
const EXAMPLE = /(<!-- example: library -->\n\n```js\n([\s\S]*?)```\n\n```text\n)[\s\S]*?(```\n)/g;

/** Runs a program that takes everything from this package, and gives what it logs. */
function example(program: string): string {
  let out = "";
  const log = (...values: readonly unknown[]) => {
    out += `${values.join(" ")}\n`;
  };
  const code = program.replace(/^import (\{.*?\}) from "iislint";$/m, "const $1 = iislint;");
  runInNewContext(code, { iislint: library, console: { log } });
  return out;
}

/** A fixed day, so that nothing in the documentation depends on a clock. */
const DAY = "2026-11-01T12:00:00.000Z";

/** What a command line prints to standard output, without colours. */
export async function capture(root: string, line: string): Promise<string> {
  let out = "";
  let problems = "";
  const io: Io = {
    cwd: root.replaceAll("\\", "/"),
    env: {},
    stdout: {
      write: (text) => void (out += text),
      writeBytes: (bytes) => void (out += Buffer.from(bytes).toString()),
      isTTY: false,
    },
    stderr: {
      write: (text) => void (problems += text),
      writeBytes: (bytes) => void (problems += Buffer.from(bytes).toString()),
      isTTY: false,
    },
    readStdin: () => Promise.resolve(new Uint8Array()),
    now: () => DAY,
  };
  const args = [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );
  if ((await run(args, io)) === 2) throw new Error(`iislint ${line} could not run: ${problems}`);
  return out;
}

async function withCaptures(root: string, text: string): Promise<string> {
  const outputs = new Map<string, string>();
  for (const [, , line = ""] of text.matchAll(CAPTURE))
    outputs.set(line, await capture(root, line));
  const withExamples = text.replace(
    EXAMPLE,
    (_, before: string, program: string, after: string) => before + example(program) + after,
  );
  return withExamples.replace(CAPTURE, (_, before: string, line: string, after: string) => {
    const output = (outputs.get(line) ?? "").trimEnd();
    return `${before}${output}\n${after}`;
  });
}

/** README and guides whose captures have changed, by path. */
export async function captures(
  root: string,
  text: (path: string) => string | undefined,
): Promise<Map<string, string>> {
  const pages = [
    "README.md",
    ...["docs", "docs/reports"].flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith(".md"))
        .map((name) => `${folder}/${name}`),
    ),
  ];
  const out = new Map<string, string>();
  for (const path of pages) {
    const before = text(path) ?? readFileSync(join(root, path), "utf8");
    if (before.includes("<!-- run: iislint")) out.set(path, await withCaptures(root, before));
  }
  return out;
}
