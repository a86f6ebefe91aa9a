/** Comments that look like an instruction and are none change nothing. */
import { expect, test } from "vitest";
import { scan } from "../../src/document/scan.js";
import { Suppressions } from "../../src/lint/suppress.js";
import { createSource } from "../../src/source.js";

const hides = (text: string) =>
  new Suppressions(scan(createSource("Web.config", text))).hides("a", {
    start: text.indexOf("<y"),
    end: Infinity,
  });

test.each([
  ["iislint-enable a", false],
  ["iislint-enable-all a", true],
  ["iislint-enabled a", true],
  ["iislint-enable_a", true],
  ["iislint-Enable a", true],
  ["iislint-", true],
  ["enable a", true],
  ["iislint-enable", false],
  ["iislint-enable:", false],
  ["iislint-enable,a", true],
])("switched off, then <!-- %s -->: still off is %s", (comment, isHidden) => {
  expect(hides(`<x><!-- iislint-disable a --><!-- ${comment} --><y/></x>`)).toBe(isHidden);
});

test.each([
  "iislint-disabled a",
  "iislint-disable_a",
  "iislint-disable-file-a",
  "iislint-disable/a",
])("<!-- %s --> hides nothing", (comment) => {
  expect(hides(`<x><!-- ${comment} --><y/></x>`)).toBe(false);
});
