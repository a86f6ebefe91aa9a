/** What is said of damage, whole, where the tables look at the place only. */
import { expect, test } from "vitest";
import { scan } from "../../src/document/scan.js";
import { markerIn } from "../../src/document/conflict.js";
import { messageText } from "../../src/message.js";
import { createSource } from "../../src/source.js";

const said = (text: string) =>
  scan(createSource("Web.config", text)).problems.map(({ message }) => messageText(message));

test.each([
  [
    '<?xml encoding="utf-8" version="1.0"?><a />',
    'This does not belong here. The XML declaration is written `<?xml version="1.0" encoding="utf-8"?>`.',
  ],
  [
    '<a b="1"c d="2" />',
    "Text follows the value directly: put white space between. A quote inside a value is written `&quot;`.",
  ],
  ['<a ="1" />', 'There is a value here without the name of an attribute: write `name="value"`.'],
  ["<a b=“1\n” />", "The value of `b` begins with a typographic quote, and nothing ends it"],
])("%j", (text, message) => {
  expect(said(text)).toContainEqual(expect.stringContaining(message));
});

test.each(["<", "< a", "=", "<<<<<<", "<<<<<<<a"])("%j is no mark of a conflict", (text) => {
  expect(markerIn(text)).toBeUndefined();
});

test("a mark of a conflict", () => {
  expect(markerIn(" <<<<<<< HEAD\n")).toBe("<<<<<<< HEAD");
});
