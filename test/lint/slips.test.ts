/** Slips in comments for iislint: each is told, and prose that names it is left alone. */
import { expect, test } from "vitest";
import { lintText } from "../../src/hosts/library.js";

const told = (comment: string) =>
  lintText(`<configuration>\n<!-- ${comment} -->\n</configuration>`)
    .diagnostics.filter(({ rule }) => rule.endsWith("-suppression"))
    .map(({ rule, message }) => `${rule}: ${message}`);

test.each([
  [
    "IISLint-Disable unknown-element: x",
    /^invalid-suppression: .*Did you mean "iislint-disable"\?/,
  ],
  ["iislint disable unknown-element", /^invalid-suppression: .*Did you mean "iislint-disable"\?/],
  [
    "IISLINT DISABLE-NEXT-LINE unknown-element",
    /^invalid-suppression: .*Did you mean "iislint-disable-next-line"\?/,
  ],
  [
    "iislint-disable unknown-element: ok, until Christmas",
    /^expired-suppression: What follows "until" does not count here/,
  ],
  [
    "iislint-disable unknown-element: until March 2027.",
    /^expired-suppression: What follows "until" does not count here/,
  ],
  [
    "iislint-disable-next-line internal-error: x",
    /^unused-suppression: An error of internal-error cannot be hidden/,
  ],
])("%s", (comment, expected) => {
  expect(told(comment)).toEqual(expect.arrayContaining([expect.stringMatching(expected)]));
});

test.each([
  "iislint finds nothing here",
  "IISLint: see the wiki",
  "disable iislint",
  "iislint enables us",
])("prose: %s", (comment) => {
  expect(told(comment)).toEqual([]);
});

test("a reason may hold until", () => {
  const comment = "iislint-disable unknown-element: until we have moved";
  expect(told(comment).filter((one) => one.startsWith("expired"))).toEqual([]);
});
