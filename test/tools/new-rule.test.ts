/** What `npm run new-rule` writes is a rule that works, with a page and a test that pass. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import ts from "typescript";
import { afterAll, describe, expect, test } from "vitest";
import { configure, diagnostics, lintWorkspace } from "../../src/index.js";
import type { AnyRule } from "../../src/rule.js";
import { positionAt } from "../../src/source.js";
import { isRuleId, ruleForm } from "../../src/tools/rule-form.js";
import { examplesOf, headingsOf, seenAs } from "../rules/page.js";
import { fileOf, statementOf } from "../rules/statement.js";
import { memory } from "../fixtures/disk.js";

const root = join(import.meta.dirname, "../..");
const id = "no-rule-of-that-name-2";
const form = ruleForm(id);

// Beside the rules, so that imports and types are found as for any other rule.
const folder = mkdtempSync(join(root, "test/.new-rule-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A file of the form under a folder of its own, with its imports led back to the project. */
function written(path: string): string {
  const from = path.slice(0, path.lastIndexOf("/"));
  const text = (form.get(path) ?? "").replace(
    /from "(\.[^"]*)"/g,
    (_, name: string) =>
      `from ${JSON.stringify(`../../${join(from, name).replaceAll("\\", "/")}`)}`,
  );
  const file = join(folder, path.replaceAll("/", "-"));
  writeFileSync(file, text);
  return file;
}

describe("the form of a rule", () => {
  const files = [written(`rules/${id}.ts`), written(`test/rules/${id}.test.ts`)];

  test("keeps the types", () => {
    const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) =>
      ts.sys.readFile(path),
    ) as {
      config: object;
    };
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
    const program = ts.createProgram(files, { ...options, noEmit: true, skipLibCheck: true });
    const faults = files.flatMap((file) => {
      const source = program.getSourceFile(file);
      return [
        ...program.getSemanticDiagnostics(source),
        ...program.getSyntacticDiagnostics(source),
      ];
    });
    expect(faults.map(({ messageText }) => messageText)).toEqual([]);
  }, 60_000);

  test("has the parts of a page", () => {
    const page = form.get(`rules/${id}.md`) ?? "";
    expect(headingsOf(page)).toEqual(["Why", "Bad", "Good", "Fix", "Seen as", "References"]);
    expect(seenAs(page)).not.toEqual([]);
  });

  test("finds what its page marks, and offers a change", async () => {
    const { default: rule } = (await import(pathToFileURL(files[0] ?? "").href)) as {
      default: AnyRule;
    };
    const { levels } = configure({
      rules: [rule],
      diagnostics,
      presets: ["recommended"],
      ruleSettings: {},
    });
    const examples = examplesOf(form.get(`rules/${id}.md`) ?? "");
    expect(examples.map(({ kind }) => kind)).toEqual(["bad", "good"]);
    for (const { files: tree, marks } of examples) {
      const found = lintWorkspace(
        { files: memory(Object.fromEntries(tree)), targets: [...tree.keys()], base: "." },
        [rule],
        levels,
      ).diagnostics;
      expect(
        found.map(({ rule: by, at: { source, span } }) => {
          const { line, column } = positionAt(source, span.start);
          return {
            file: source.path,
            id: by,
            place: `${line}:${column}-${column + span.end - span.start}`,
          };
        }),
      ).toEqual(marks);
      // The case of its test is the page's bad example.
      if (found.length > 0)
        expect(fileOf(new Map([["mode Off", found.map(statementOf)]]))).toBe(
          form.get(`test/rules/advice/${id}.txt`),
        );
    }
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
