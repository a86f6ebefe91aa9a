/** Every fix and every suggested edit of the pages' bad examples cures what it is offered for. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Diagnostic, Edit } from "../../src/diagnostic.js";
import { sessionState, lintTree } from "./harness.js";
import { examplesOf } from "./page.js";
import { treeOf } from "./pages.js";
import { edited, editedTree } from "../fixtures/edits.js";
import type { Tree } from "../fixtures/disk.js";

const root = join(import.meta.dirname, "../..");

const pages = ["rules", "schema/diagnostics"].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".md") && name !== "README.md")
    .map((name) => ({ id: name.slice(0, -3), path: join(root, folder, name) })),
);

const countOf = (found: readonly Diagnostic[], rule: string) =>
  found.filter((each) => each.rule === rule).length;

/** Whether the edits take one finding away and leave the file readable. */
function expectCure(tree: Tree, diagnostic: Diagnostic, edits: readonly Edit[]): void {
  const before = lintTree(tree).diagnostics;
  const after = lintTree(editedTree(tree, edits)).diagnostics;
  expect(countOf(after, diagnostic.rule)).toBeLessThan(countOf(before, diagnostic.rule));
  expect(countOf(after, "xml-syntax")).toBeLessThanOrEqual(countOf(before, "xml-syntax"));
}

const offers = pages.flatMap(({ id, path }) =>
  examplesOf(readFileSync(path, "utf8"))
    .filter(({ kind }) => kind === "bad")
    .flatMap((example) => {
      const tree = treeOf(id, example);
      return lintTree(tree).diagnostics.flatMap((diagnostic) =>
        [
          { title: "the fix", edits: diagnostic.fix?.edits ?? [] },
          ...diagnostic.suggestions.map(({ title, edits = [] }) => ({ title, edits })),
        ]
          .filter(({ edits }) => edits.length > 0)
          .map((offer) => ({ id, line: example.line, tree, diagnostic, ...offer })),
      );
    }),
);

test.each(offers)("$id, line $line: $title", ({ tree, diagnostic, edits }) => {
  expectCure(tree, diagnostic, edits);
});

/** The file after the first suggestion of its first finding. */
function suggested(text: string, which: number): string {
  const [found] = lintTree({ "Web.config": text }).diagnostics;
  return edited(text, found?.suggestions[which]?.edits ?? []);
}

test("httpCookies is added beside sessionState, with its indentation", () => {
  expect(suggested(sessionState('cookieSameSite="None"'), 0)).toBe(
    sessionState('cookieSameSite="None"').replace(
      "    <sessionState",
      '    <httpCookies requireSSL="true" />\n    <sessionState',
    ),
  );
});

test("httpCookies gets the attribute where it stands already", () => {
  const text = sessionState('cookieSameSite="None"').replace(
    "    <sessionState",
    '    <httpCookies httpOnlyCookies="true" />\n    <sessionState',
  );
  expect(suggested(text, 0)).toBe(text.replace("<httpCookies ", '<httpCookies requireSSL="true" '));
});

test("a name that needs escaping is escaped", () => {
  const text = sessionState(
    'mode="Custom" customProvider="Caf"',
    '      <providers><add name="Caf&amp;Bar" type="Shop.Store, Shop" /></providers>',
  );
  expect(suggested(text, 0)).toContain('customProvider="Caf&amp;Bar"');
});
