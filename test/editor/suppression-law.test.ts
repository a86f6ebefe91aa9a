/** A comment that an editor offers to hide a finding does hide it, and is of use. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.js";
import { isAlwaysTold } from "../../src/broken.js";
import { codeActions } from "../../src/editor/index.js";
import { scan } from "../../src/document/scan.js";
import { lint } from "../../src/index.js";
import { edited } from "../fixtures/edits.js";
import type { Tree } from "../fixtures/disk.js";
import { requestFor } from "../fix/claims.js";

const STORIES = join(import.meta.dirname, "../stories");

function treeOf(story: string): Tree {
  const top = join(STORIES, story);
  const paths = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.(?:config|asax|csproj)$/i.test(one.name))
    .map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(
    paths.map((path) => [path.slice(top.length + 1), readFileSync(path, "utf8")]),
  );
}

/** Ids of those that no comment hides, and what is said of comments. */
const NOT_OFFERED = new Set([
  "invalid-suppression",
  "expired-suppression",
  "unused-suppression",
  "require-suppression-reason",
]);

const DAMAGED: Tree = {
  "web.config":
    "<configuration><system.web><sessionState timeout='1' mode='inproc'></configuration>",
};

const TREES: readonly (readonly [string, Tree])[] = [
  ...readdirSync(STORIES)
    .sort()
    .map((story) => [story, treeOf(story)] as const),
  ["damage", DAMAGED],
];

const found = (tree: Tree) => lint(requestFor(tree, { strict: true })).diagnostics;
const count = (all: readonly Diagnostic[], rule: string, path: string) =>
  all.filter((one) => one.rule === rule && one.at.source.path === path).length;

/** Of each id the first in all stories: what hides one hides the others. */
const seen = new Set<string>();

test.each(TREES)("%s", (_, tree) => {
  const before = found(tree);
  for (const finding of before) {
    const { rule, at } = finding;
    const { path, text } = at.source;
    if (!path.endsWith(".config") || tree[path] === undefined || seen.has(rule)) continue;
    seen.add(rule);
    const offered = codeActions(
      { document: scan(at.source), diagnostics: [finding] },
      at.span,
    ).filter(({ kind }) => kind === "suppress");
    if (isAlwaysTold(finding) || NOT_OFFERED.has(rule)) expect(offered).toEqual([]);
    for (const action of offered) {
      const after = found({ ...tree, [path]: edited(text, action.edits) });
      expect(count(after, rule, path), `${rule}: ${action.title}`).toBeLessThan(
        count(before, rule, path),
      );
      expect(count(after, "unused-suppression", path)).toBe(
        count(before, "unused-suppression", path),
      );
      // The words in the place of a reason are none.
      expect(count(after, "require-suppression-reason", path)).toBeGreaterThan(
        count(before, "require-suppression-reason", path),
      );
    }
  }
});

test("the stories show many ids, also one that no comment hides", () => {
  expect(seen.size).toBeGreaterThan(25);
  expect(seen).toContain("xml-syntax");
});
