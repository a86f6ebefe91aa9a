/** A message of iislint leads to its id, whatever names and values it was filled with. */
import { expect, test } from "vitest";
import { allIds } from "../../src/hosts/cli/ids.js";
import { idsThatSay } from "../../src/hosts/cli/own-messages.js";

const found = (text: string) => idsThatSay(text, allIds()).map(({ id }) => id);

test.each([
  [
    '<sessionState> has no attribute "Mode". Letter case counts: write "mode".',
    "unknown-attribute",
  ],
  ['error: has no attribute "Mode"', "unknown-attribute"],
  [
    '"/" keeps its sessions in the ASP.NET State Service on WEB01 (h:1), which is stopped (a.txt)',
    "state-service-running",
  ],
  ["The element `<a>` is never closed: add `</a>`.", "xml-syntax"],
  [
    'An entry with the name "x" exists already; the reader refuses a second one.',
    "duplicate-collection-entry",
  ],
  ["Session ids may travel in the URL", "no-session-id-in-url"],
])("%s", (text, id) => {
  expect(found(text)).toEqual([id]);
});

test.each(["bananas", "session", "the server", "Could not load type", "is stopped"])(
  "%s is none",
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test("every message with enough of its own leads to an id that says it", () => {
  const lost = allIds().flatMap(({ id, messages }) =>
    messages.filter((message) => {
      const ids = found(message);
      return ids.length > 0 && !ids.includes(id);
    }),
  );
  expect(lost).toEqual([]);
});
