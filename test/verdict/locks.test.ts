/** no-locked-section-override: what `lockItem` and `lockAttributes` of a file above bind, to the letter. */
import { describe, expect, test } from "vitest";
import { messageText } from "../../src/message.js";
import { findingsIn, shownPlace } from "./told.js";
import { web } from "./xdt.js";

const found = (above: string, below: string) =>
  findingsIn({ "srv/web.config": web(above), "web.config": web(below) }).map(
    ({ severity, rule, at, message, related }) => ({
      finding: `${severity} ${rule} ${shownPlace(at)}`,
      says: messageText(message),
      related: related.map((one) => `${shownPlace(one.at)} ${one.message}`),
    }),
  );

describe("a section that is locked above", () => {
  const LOCKED = '<sessionState mode="Off" lockItem="true" />';
  test.each(['<sessionState timeout="5" />', "<sessionState />", '<sessionState mode="Off" />'])(
    "cannot be set: %s",
    (below) => {
      expect(found(LOCKED, below)).toEqual([
        {
          finding: "error no-locked-section-override web.config:3:2 sessionState",
          says: "<sessionState> is locked by the root Web.config: setting it here is refused, even to the same value. Remove it here, or unlock it there.",
          related: ["srv/web.config:3:2 sessionState Locked here, in the root Web.config."],
        },
      ]);
    },
  );

  test("binds no other section", () => {
    expect(found(LOCKED, "<pages />")).toEqual([]);
  });
});

test.each([
  ["*", true],
  ["timeout", false],
])("lockAttributes=%j binds lockItem: %s", (attributes, isBound) => {
  const above = `<sessionState mode="Off" lockAttributes="${attributes}" />`;
  expect(found(above, '<sessionState lockItem="true" />')).toEqual(
    isBound
      ? [
          {
            finding: "error no-locked-section-override web.config:3:15 lockItem",
            says: '"lockItem" is locked by the root Web.config: setting it here is refused. Remove it here, or unlock it there.',
            related: ["srv/web.config:3:2 sessionState Locked here, in the root Web.config."],
          },
        ]
      : [],
  );
});
