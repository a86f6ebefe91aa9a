/** Sections that are declared again, entries that are written again, and sections the server never reads. */
import { describe, expect, test } from "vitest";
import { findingsIn, told } from "./told.js";
import { messageText } from "../../src/message.js";

const declared = (attributes: string) =>
  `<configuration><configSections><section name="system.data.dataset" type="System.Configuration.NameValueFileSectionHandler, System" ${attributes} /></configSections></configuration>`;

describe("a section of machine.config declared again", () => {
  test.each([
    ["as it is", 'restartOnExternalChanges="false"', undefined],
    [
      "with another value",
      'restartOnExternalChanges="true"',
      'with restartOnExternalChanges="false"',
    ],
    ["without it", "", 'with restartOnExternalChanges="false"'],
  ])("%s", (_, attributes, words) => {
    const found = findingsIn({ "web.config": declared(attributes) }).map(({ message }) =>
      messageText(message),
    );
    if (words === undefined) expect(found).toEqual([]);
    else expect(found).toEqual([expect.stringContaining(words)]);
  });
});

test("applicationHost.config holds sections of ASP.NET for the tools alone, at any level", () => {
  const server = `<configuration>
  <system.web><processModel memoryLimit="60" /></system.web>
  <location path="Shop"><system.web><processModel memoryLimit="60" /></system.web></location>
</configuration>`;
  const tree = { "srv/applicationHost.config": server, "web.config": "<configuration />" };
  expect(told(tree).filter((line) => line.includes("section-allowed-at-level"))).toEqual([]);
});

test("an entry that is repeated with a lock is repeated to the letter", () => {
  const strings = (...locks: readonly string[]) =>
    `<configuration><connectionStrings>${locks.map((lock) => `<add name="a" connectionString="x" ${lock}/>`).join("")}</connectionStrings></configuration>`;
  const plain = told({ "web.config": strings("", "") }).length;
  expect(told({ "web.config": strings("", 'lockItem="true" ') })).toHaveLength(plain);
});
