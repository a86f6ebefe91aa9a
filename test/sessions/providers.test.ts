/** Which provider mode Custom starts. */
import { describe, expect, test } from "vitest";
import { UnknownValue } from "../../src/effective/application.js";
import { customProviderOf, isEmptyType, sameName } from "../../src/sessions/providers.js";
import { applicationOf } from "./application.js";

const section = (attributes: string, entries = "") =>
  applicationOf(
    "",
    `<configuration><system.web><sessionState mode="Custom" ${attributes}><providers>${entries}</providers></sessionState></system.web></configuration>`,
  ).config["system.web/sessionState"];
const REDIS = '<add name="Redis" type="Contoso.Redis" />';
const SQL = '<add name="Sql" type=" " />';

describe("the provider that mode Custom starts", () => {
  test.each([
    ["is found whatever the letter case", 'customProvider="rEDIS"', "rEDIS", "Contoso.Redis"],
    ["is none where the name differs", 'customProvider="Redi"', "Redi", undefined],
    ["is none where nothing is asked for", "", "", undefined],
    ["is none where the name is empty", 'customProvider=""', "", undefined],
  ])("%s", (_, attributes, name, type) => {
    const found = customProviderOf(section(attributes, REDIS + SQL));
    expect(found).toMatchObject({ name, names: ["Redis", "Sql"], hidden: [] });
    expect(found.type?.value).toBe(type);
  });

  test("may be one whose name the files do not show", () => {
    const found = customProviderOf(
      section('customProvider="Redis"', `<add name="#{Name}" type="Contoso.Store" />${REDIS}`),
    );
    expect(found.names).toEqual(["Redis"]);
    expect(found.hidden).toHaveLength(1);
    expect(found.type?.value).toBe("Contoso.Redis");
  });

  test("is not known where the name that is asked for is not shown", () => {
    expect(() => customProviderOf(section('customProvider="#{Name}"', REDIS))).toThrow(
      UnknownValue,
    );
  });

  test("an entry without a name is none that can be asked for", () => {
    const found = customProviderOf(section("", '<add name="" type="Contoso.Store" />'));
    expect(found).toMatchObject({ name: "", type: undefined, names: [] });
  });
});

test.each([
  [' type="Contoso.Redis"', false],
  [' type=""', true],
  [' type="  "', true],
  ["", false],
])("whether the written type of <add%s /> is empty: %s", (type, expected) => {
  const { type: resolved } = customProviderOf(
    section('customProvider="A"', `<add name="A"${type} />`),
  );
  expect(resolved && isEmptyType(resolved)).toBe(expected);
});

test("names compare without letter case", () => {
  expect([sameName("Redis", "rEDIS"), sameName("Redis", "Redi")]).toEqual([true, false]);
});
