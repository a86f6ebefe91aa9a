/** What every rule offers for the bad examples of its page: fixes, edits and each dialect. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import type { Edit } from "../../src/diagnostic.js";
import { positionAt } from "../../src/source.js";
import { lintTree } from "./harness.js";
import { examplesOf } from "./page.js";
import { treeOf } from "./pages.js";

const root = join(import.meta.dirname, "../..");

function editText({ source, span, text }: Edit): string {
  const { line, column } = positionAt(source, span.start);
  return `${source.path}:${line}:${column} ${JSON.stringify(source.text.slice(span.start, span.end))} -> ${JSON.stringify(text)}`;
}

function adviceOf(id: string): string {
  const page = readFileSync(join(root, `rules/${id}.md`), "utf8");
  const lines: string[] = [];
  const edits = (list: readonly Edit[]) => {
    for (const edit of list) lines.push(`    ${editText(edit)}`);
  };
  for (const example of examplesOf(page).filter(({ kind }) => kind === "bad")) {
    lines.push(`line ${example.line}`);
    const found = lintTree(treeOf(id, example)).diagnostics.filter(({ rule }) => rule === id);
    for (const { severity, application, isDefault, related, fix, suggestions } of found) {
      lines.push(`  ${severity} ${application ?? ""}${isDefault ? " (default)" : ""}`.trimEnd());
      for (const { message } of related) lines.push(`    related: ${message}`);
      if (fix) {
        lines.push(`    ${fix.safe ? "safe" : "unsafe"} fix`);
        edits(fix.edits);
      }
      for (const { title, edits: own = [], commands = {} } of suggestions) {
        lines.push(`    ${title}`);
        edits(own);
        for (const [tool, line] of Object.entries(commands)) lines.push(`    ${tool}: ${line}`);
      }
    }
  }
  return `${lines.join("\n")}\n`;
}

test.each(rules.map(({ id }) => id))("%s", async (id) => {
  await expect(adviceOf(id)).toMatchFileSnapshot(`advice/${id}.txt`);
});
