/** What stands around and on sections: one description for readers, hover, pages and XSD. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keywords } from "../../schema/keywords.js";
import { builtIn } from "../../src/settings/built-in.js";
import { scan } from "../../src/document/scan.js";
import { pathComplaint } from "../../src/settings/location.js";
import { readConfigFile } from "../../src/settings/read.js";
import { configSourceComplaint } from "../../src/settings/section.js";
import { createSource } from "../../src/source.js";
import { hoverTexts } from "../../src/tools/generate/hover.js";
import { referencePages } from "../../src/tools/generate/reference.js";
import { keywordPlaces } from "../../src/tools/generate/walk.js";

const places = keywordPlaces(keywords);
const attributes = places.flatMap(({ key, role, shape }) =>
  Object.entries(shape.attributes ?? {}).map(([name, attribute]) => ({
    key,
    role,
    name,
    attribute,
  })),
);
const xsd = readFileSync(
  join(import.meta.dirname, "../../schema/generated/iis-config.xsd"),
  "utf8",
);

const findings = (content: string) =>
  readConfigFile(
    scan(createSource("web.config", `<configuration>${content}</configuration>`)),
    "web",
    builtIn,
  ).findings.map(({ rule }) => rule);

describe.each(attributes)("$key@$name", ({ key, role, name, attribute }) => {
  it("has a hover text, a place on the page, and stands in the XSD", () => {
    expect(hoverTexts([], keywords)[`${key}@${name}`]).toContain(attribute.summary);
    const page = referencePages([], keywords).get("docs/reference/keywords.md");
    if (role !== "removal") expect(page).toContain(`| \`${name}\` |`);
    expect(xsd).toContain(`name="${name}"`);
    expect(xsd).toContain(attribute.summary);
  });
});

it.each([
  ["lockItem", '<sessionState lockItem="true"/>'],
  ["lockAttributes", '<sessionState lockAttributes="mode"/>'],
  ["lockAllAttributesExcept", '<sessionState lockAllAttributesExcept="mode"/>'],
  ["lockElements", '<sessionState lockElements="providers"/>'],
  ["lockAllElementsExcept", '<sessionState lockAllElementsExcept="providers"/>'],
])("%s is known to the readers on any section", (name, section) => {
  expect(Object.keys(keywords.element.attributes)).toContain(name);
  expect(findings(`<system.web>${section}</system.web>`)).toEqual([]);
});

describe("the words of a location and of a declaration are those of the schema", () => {
  const words = attributes.flatMap(({ key, name, attribute }) => {
    if (key !== "location" && key !== "configSections/section") return [];
    const known =
      attribute.kind === "enum"
        ? Object.entries(attribute.values).map(([word, { only }]): [string, boolean] => [
            word,
            only !== "native",
          ])
        : attribute.kind === "boolean"
          ? (["true", "false"] as const).map((word): [string, boolean] => [word, true])
          : [];
    return [...known, ...known.map(([word]): [string, boolean] => [`${word} `, false])].map(
      ([word, taken]) => ({ key, name, word, taken }),
    );
  });

  it.each(words)("$key@$name=$word: $taken", ({ key, name, word, taken }) => {
    const content =
      key === "location"
        ? `<location ${name}="${word}"/>`
        : `<configSections><section name="shop" type="Shop, Shop" ${name}="${word}"/></configSections>`;
    expect(findings(content).length === 0).toBe(taken);
  });
});

describe("AppHostOnly", () => {
  it("is a word of IIS alone", () => {
    const declared = `<configSections><section name="shop" type="S, S" allowDefinition="AppHostOnly"/></configSections>`;
    expect(findings(declared)).toEqual(["invalid-attribute-value"]);
    expect(xsd).toContain('<xs:enumeration value="AppHostOnly"/>');
  });
});

describe("the path of a location", () => {
  const { pattern } = keywords.location.attributes.path;
  const isTaken = (path: string) => pathComplaint(path) === undefined;

  it("is taken by the reader where the pattern of the schema takes it", () => {
    const letters = fc.constantFrom(...'ab./\\ ?:*"<>|é\t\u00a0'.split(""));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 8 }), (all) => {
        const path = all.join("");
        expect(isTaken(path)).toBe(new RegExp(pattern, "u").test(path));
      }),
    );
  });

  it.each([
    ["", true],
    [".", true],
    ["shop/till", true],
    ["/shop", false],
    ["shop/", false],
    ["sh?op", false],
    [" shop", false],
  ])("%j: %s", (path, taken) => {
    expect(isTaken(path)).toBe(taken);
    expect(new RegExp(pattern, "u").test(path)).toBe(taken);
  });
});

it("a configSource that the reader takes goes by the description", () => {
  expect(configSourceComplaint("parts\\session.config")).toBeUndefined();
  expect(configSourceComplaint("..\\session.config")).toBeDefined();
  expect(keywords.section.attributes.configSource.patternMeans).toContain("backslashes");
});
