/** What every rule offers for the bad examples of its page: fixes, edits and each dialect. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { lintTree } from "./harness.js";
import { examplesOf } from "./page.js";
import { treeOf } from "./pages.js";
import { fileOf, statementOf } from "./statement.js";

const root = join(import.meta.dirname, "../..");

/** Statements of the bad examples, by the line on which each begins. */
function adviceOf(id: string): string {
  const page = readFileSync(join(root, `rules/${id}.md`), "utf8");
  const bad = examplesOf(page).filter(({ kind }) => kind === "bad");
  return fileOf(
    new Map(
      bad.map((example) => [
        `line ${example.line}`,
        lintTree(treeOf(id, example))
          .diagnostics.filter(({ rule }) => rule === id)
          .map(statementOf),
      ]),
    ),
  );
}

test.each(rules.map(({ id }) => id))("%s", async (id) => {
  await expect(adviceOf(id)).toMatchFileSnapshot(`advice/pages/${id}.txt`);
});
