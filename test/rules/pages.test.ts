/**
 * The pages of all ids: complete, and every example does what the page says. The form of an example,
 * with its markers and further files, is described in page.ts.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { diagnostics } from "../../src/index.js";
import type { Diagnostic } from "../../src/diagnostic.js";
import { positionAt } from "../../src/source.js";
import { lintTree } from "./harness.js";
import { examplesOf, headingsOf, type Mark, seenAs } from "./page.js";
import { counts, treeOf } from "./pages.js";

const root = join(import.meta.dirname, "../..");

/** Only the host sees these: there is no text to show. */
const WITHOUT_EXAMPLES = new Set(["internal-error", "unreadable-file"]);

function pagesIn(folder: string) {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => ({
      id: name.slice(0, -3),
      path: `${folder}/${name}`,
      text: readFileSync(join(root, folder, name), "utf8"),
    }));
}

const pages = [...pagesIn("rules"), ...pagesIn("schema/diagnostics")];

function markOf({ at, rule }: Diagnostic): Mark {
  const start = positionAt(at.source, at.span.start);
  const end = positionAt(at.source, at.span.end);
  const to = end.line === start.line ? `${end.column}` : `${end.line}:${end.column}`;
  return { file: at.source.path, id: rule, place: `${start.line}:${start.column}-${to}` };
}

const sorted = (marks: readonly Mark[]) =>
  marks.map(({ file, place, id }) => `${file} ${place} ${id}`).sort();

describe.each(pages)("$path", ({ id, text }) => {
  const examples = examplesOf(text);

  test("has its parts", () => {
    expect(text.startsWith(`# ${id}\n\n`)).toBe(true);
    const headings = headingsOf(text);
    for (const heading of ["Why", "Fix"]) expect(headings).toContain(heading);
    expect(headings.slice(-2)).toEqual(["Seen as", "References"]);
    expect(seenAs(text)).not.toEqual([]);
    const rule = rules.find((each) => each.id === id);
    expect(text.includes("\n## Options\n")).toBe(rule !== undefined && "options" in rule);
    if (rule && "options" in rule)
      for (const option of Object.keys(rule.options)) expect(text).toContain(`\`${option}\``);
    if (WITHOUT_EXAMPLES.has(id)) return;
    expect(examples.filter(({ kind }) => kind === "bad")).not.toEqual([]);
    expect(examples.filter(({ kind }) => kind === "good")).not.toEqual([]);
    const marked = examples.flatMap(({ marks }) => marks);
    expect(marked.map((mark) => mark.id)).toContain(id);
  });

  if (examples.length > 0)
    test.each(examples)("line $line, $kind", (example) => {
      const found = lintTree(treeOf(id, example)).diagnostics.filter(({ rule }) =>
        counts(id, example, rule),
      );
      expect(sorted(found.map(markOf))).toEqual(sorted(example.marks));
    });
});

test("every rule and every other id has its page", () => {
  const ids = [...rules, ...diagnostics].map((each) => each.id);
  expect(pages.map((page) => page.id).filter((id) => !ids.includes(id))).toEqual([]);
  const missing = rules
    .map((rule) => rule.id)
    .filter((id) => !pages.some((page) => page.id === id));
  expect(missing).toEqual([]);
});
