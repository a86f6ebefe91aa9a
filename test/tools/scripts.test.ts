/** Every script of package.json is run by something that fails where it fails. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FUZZERS } from "../fuzz/table.js";

const root = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const { scripts } = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** What runs a script: a step of `npm run check`, a line of `.ci/run`, or a file of tests. */
const RUN_BY: Readonly<Record<string, { step: string } | { ci: true } | { test: string }>> = {
  build: { step: "tsx src/tools/build.ts" },
  dependencies: { step: "tsx src/tools/build.ts" },
  prepack: { step: "tsx src/tools/build.ts" },
  generate: { step: "tsx src/tools/generate.ts --check" },
  types: { step: "tsc --noEmit" },
  lint: { step: "eslint ." },
  format: { step: "biome format ." },
  "format:check": { step: "biome format ." },
  test: { step: "vitest run" },
  "test:hook": { ci: true },
  check: { ci: true },
  corpus: { test: "test/tools/corpus.test.ts" },
  "new-rule": { test: "test/tools/new-rule.test.ts" },
  fuzz: { test: "test/tools/scripts.test.ts" },
  "test:browser": { test: "test/report/html.browser.test.ts" },
  "test:consumers": { test: "test/consumers/sarif-multitool.test.ts" },
  "package:vscode": { test: "test/editors/vscode.test.ts" },
  "test:editors": { test: "test/editors/vscode.test.ts" },
};

/** Too long for a test; the types keep them whole. */
const BY_HAND: readonly string[] = ["bench", "mutation"];

describe("a script", () => {
  test.each(Object.keys(scripts).filter((name) => !BY_HAND.includes(name)))("%s", (name) => {
    const by = RUN_BY[name];
    if (by === undefined) throw new Error(`Nothing is said to run "${name}".`);
    if ("step" in by) expect(read("src/tools/check.ts")).toContain(`command: "${by.step}"`);
    else if ("ci" in by) expect(read(".ci/run")).toContain(`npm run ${name}`);
    else expect(existsSync(join(root, by.test))).toBe(true);
  });

  test("is in the table only if there is one", () => {
    expect(Object.keys(RUN_BY).filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("the fuzzer runs a round and agrees with the other readers", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "test/fuzz/run.ts", "xml", "--minutes", "0", "--seed", "7"],
    { cwd: root, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^xml: [1-9]\d* texts against saxes.*; 0 broken$/m);
  expect(status).toBe(0);
});

test("what is no fuzzer is answered by the names of all", () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "test/fuzz/run.ts", "nonsense"],
    { cwd: root, encoding: "utf8" },
  );
  expect(stdout).toBe("");
  for (const { name } of FUZZERS) expect(stderr).toContain(`  ${name} `);
  expect(status).toBe(2);
});
