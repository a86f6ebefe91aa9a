/** What is said of a path that finds nothing in the base file. */
import { expect, test } from "vitest";
import { apply, words } from "./helper.js";

const PROVIDERS = '<providers><add name="Redis" /><add name="Sql" /></providers>';

test.each<[string, string, string, string]>([
  [
    "a condition that none fulfils",
    PROVIDERS,
    '<providers><add xdt:Transform="Remove" xdt:Locator="Condition(@name=\'Mongo\')" /></providers>',
    "Nothing in the base file matches `<add>` in `<providers>`: 2 `<add>` are there, and `Condition` matches none of them: letter case and spaces count.",
  ],
  [
    "a condition that the only one does not fulfil",
    '<providers><add name="Redis" /></providers>',
    '<providers><add xdt:Transform="Remove" xdt:Locator="Condition(@name=\'Mongo\')" /></providers>',
    "Nothing in the base file matches `<add>` in `<providers>`: one `<add>` is there, and `Condition` does not match it: letter case and spaces count.",
  ],
  [
    "a step behind one that holds a slash in its predicate",
    "<a><b>/</b></a>",
    '<a xdt:Transform="Remove" xdt:Locator="XPath(/configuration/a[b=\'/\']/c)" />',
    "Nothing in the base file matches `<a>` in `<configuration>`: step `c` of its path finds nothing.",
  ],
  [
    "a step whose predicate none fulfils",
    "<a><b>/</b></a>",
    '<a xdt:Transform="Remove" xdt:Locator="XPath(/configuration/a[c/d]/b)" />',
    "Nothing in the base file matches `<a>` in `<configuration>`: step `a` of its path finds nothing: such elements are there, and the condition behind the name fits none.",
  ],
])("%s", (_, base, transform, message) => {
  const [first, ...others] = apply(base, transform).log;
  expect(first?.message).toBe(message);
  expect(others.map(words)).toEqual(["info not-executed 2"]);
});
