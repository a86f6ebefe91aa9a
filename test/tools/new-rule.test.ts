/** What `npm run new-rule` writes is a rule that works, with a page and a test that pass. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { isRuleId } from "../../src/tools/rule-form.js";
import { headingsOf, seenAs } from "../rules/page.js";

const root = join(import.meta.dirname, "../..");
const id = "no-rule-of-that-name-2";

/** What a rule is made of, tested with, and generated from. */
const PARTS = [
  "rules",
  "schema",
  "src",
  "test",
  "docs",
  "examples",
  "README.md",
  "action.yml",
  "editors",
  "package.json",
];
const copy = mkdtempSync(join(realpathSync(tmpdir()), "iislint-new-rule-"));
for (const part of [...PARTS, "tsconfig.json", "vitest.config.ts"])
  cpSync(join(root, part), join(copy, part), { recursive: true });
symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
afterAll(() => {
  rmSync(copy, { recursive: true });
});

/** Runs a program of the copy, and fails where it fails. */
function run(...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: "utf8",
    env: { ...process.env, CI: "", NO_COLOR: "1" },
  });
  expect(status, stdout + stderr).toBe(0);
  return stdout;
}

describe("a new rule in a copy of the project", () => {
  const files = [`rules/${id}.ts`, `test/rules/${id}.test.ts`].map((path) => join(copy, path));

  test("is found, with its page, and passes the test that is written with it", () => {
    expect(run("--import", "tsx", "src/tools/new-rule.ts", id)).toContain("npm run generate");
    expect(run("--import", "tsx", "src/tools/generate.ts")).toContain("rules/index.ts");
    const tests = [`test/rules/${id}.test.ts`, "test/rules/pages.test.ts"];
    const told = run("node_modules/vitest/vitest.mjs", "run", ...tests, "-t", id);
    expect(told).toMatch(/Test Files +2 passed/);
    // The table of its test, what is stated of it, and the two examples of its page.
    expect(told).toMatch(/Tests +[1-9]\d* passed/);
    expect(told).not.toContain("failed");
  }, 300_000);

  test("keeps the types", () => {
    const { config } = ts.readConfigFile(join(copy, "tsconfig.json"), (path) =>
      ts.sys.readFile(path),
    ) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, copy);
    const program = ts.createProgram(files, { ...options, noEmit: true, skipLibCheck: true });
    const faults = files.flatMap((file) => {
      const source = program.getSourceFile(file);
      return [
        ...program.getSemanticDiagnostics(source),
        ...program.getSyntacticDiagnostics(source),
      ];
    });
    expect(faults.map(({ messageText }) => messageText)).toEqual([]);
  }, 300_000);

  test("has the parts of a page", () => {
    const page = readFileSync(join(copy, `rules/${id}.md`), "utf8");
    expect(headingsOf(page)).toEqual(["Why", "Bad", "Good", "Fix", "Seen as", "References"]);
    expect(seenAs(page)).not.toEqual([]);
  });
});

test.each([
  ["no-tls-1-2", true],
  ["no-session", true],
  ["1-rule", false],
  ["No-Rule", false],
  ["no--rule", false],
  ["../rule", false],
  [undefined, false],
])("%s as an id: %s", (name, is) => {
  expect(isRuleId(name)).toBe(is);
});
