/** What the reader says of names, places and sources that it refuses, to the letter. */
import { describe, expect, test } from "vitest";
import { configuration, systemWeb, WEB } from "../readers/cases/case.js";
import { judge } from "../readers/judge.js";
import { messageText } from "../../src/message.js";
import { complaint } from "../../src/settings/messages.js";

/** Id and message of each refusal, with `safe` or `unsafe` and the new text where a fix is offered. */
const said = (text: string, others: Readonly<Record<string, string>> = {}) =>
  judge({ [WEB]: text, ...others }).refusals.map(({ rule, message, fix }) => [
    rule,
    messageText(message),
    ...(fix ? [fix.safe ? "safe" : "unsafe", ...fix.edits.map((edit) => edit.text)] : []),
  ]);

describe("a section cannot be declared by a name", () => {
  const declared = (name: string, type: string) =>
    said(
      configuration(
        `<configSections><sectionGroup name="g"><section name="${name}" type="${type}" /></sectionGroup></configSections>`,
      ),
    );
  const BUILDERS = "System.Configuration.ConfigurationBuildersSection";
  test.each([
    ["configShop", "Shop.Section, Shop"],
    ["configBuilders", "Shop.Section, Shop"],
    ["configShop", `${BUILDERS}, System.Configuration`],
  ])("%s of %s", (name, type) => {
    expect(declared(name, type)).toEqual([
      [
        "invalid-attribute-value",
        `A section cannot be named "${name}": names that begin with "config" are reserved.`,
      ],
    ]);
  });

  test("but for the one that the framework has itself", () => {
    expect(declared("configBuilders", `${BUILDERS}, System.Configuration`)).toEqual([]);
  });
});

describe("a location", () => {
  const END = "ASP.NET then refuses the whole file.";
  test.each([
    [" a/b", "blanks at its ends are refused", ["unsafe", "a/b"]],
    ["  ", "it is blank", []],
    ["a?b", "the character ? is refused", []],
    [
      "/a/./b",
      'it may not begin with "/"; write it relative to this file\'s folder',
      ["unsafe", "a/./b"],
    ],
    ["a/", 'it may not end with "/"', ["unsafe", "a"]],
    ["a\\b", 'it separates folders by "\\"; write "/"', ["unsafe", "a/b"]],
  ])("of the path %j", (path, why, fix) => {
    expect(said(configuration(`<location path="${path}" />`))).toEqual([
      ["invalid-location", `The location path "${path}" cannot be taken: ${why}. ${END}`, ...fix],
    ]);
  });

  test.each([
    ["deny", "; letter case and blanks count", ["safe", "Deny"]],
    ["never", "", []],
  ])("with overrideMode=%j", (mode, counts, fix) => {
    expect(said(configuration(`<location path="a" overrideMode="${mode}" />`))).toEqual([
      [
        "invalid-location",
        `overrideMode="${mode}" is refused: it must be exactly "Inherit" or "Allow" or "Deny"${counts}. ${END}`,
        ...fix,
      ],
    ]);
  });
});

test.each([
  [{}, ""],
  [{ max: 5 }, ", at most 5"],
  [{ max: 2147483647 }, ""],
  [{ min: 1 }, ", 1 or more"],
  [{ min: 1, max: 2147483647 }, ", 1 or more"],
  [{ min: 1, max: 5 }, ", 1 to 5"],
])("a whole number within %j", (limits, words) => {
  const { why } = complaint({ kind: "integer", ...limits }, "x", "managed", () => false);
  expect(why).toBe(`it takes a whole number${words}`);
});

test("a time below the least number is not counted out", () => {
  expect(said(systemWeb('<sessionState timeout="00:00:00" />'))).toEqual([
    [
      "invalid-attribute-value",
      'timeout="00:00:00" is refused: it takes whole minutes, 1 or more, or "Infinite" (20 when absent), not a time written hh:mm:ss. ASP.NET stops with a configuration error.',
    ],
  ]);
});

test("what a section at the top has swallowed is judged", () => {
  const text =
    '<configuration>\n<appSettings>\n<system.web><sessionState mode="x" /></system.web>\n</configuration>';
  expect(said(text).map(([rule]) => rule)).toEqual(["invalid-attribute-value", "xml-syntax"]);
});

describe("an attribute that cannot be there", () => {
  test.each(["configPath", "lockTime"])("%s of a provider", (name) => {
    const section = `<sessionState><providers><add name="a" type="T" ${name}="1" /></providers></sessionState>`;
    expect(said(systemWeb(section))).toEqual([
      [
        "unknown-attribute",
        `<add> cannot have an attribute "${name}": names that begin with "config" or "lock" are reserved.`,
      ],
    ]);
  });

  test("of the root", () => {
    expect(said('<configuration version="1" xmlns:a="urn:a" />')).toEqual([
      [
        "unknown-attribute",
        '<configuration> has no attribute "version"; the reader takes only xmlns there.',
      ],
      [
        "unknown-attribute",
        '<configuration> may not declare a namespace prefix ("xmlns:a"): ASP.NET refuses the file. That belongs in a transform, not in the live file.',
      ],
    ]);
  });
});

describe("a section whose content stands elsewhere", () => {
  const PART = { "a.config": "<sessionState />" };
  test.each([
    [
      'mode="Off" configProtectionProvider="P"><EncryptedData />',
      "invalid-protected-section",
      '"mode" is not allowed beside configProtectionProvider: an encrypted section takes no other attribute.',
    ],
    [
      'mode="Off" configSource="a.config">',
      "invalid-config-source",
      '"mode" is not allowed beside configSource: the whole section comes from "a.config". Move it there.',
    ],
    ...["<providers />", "x", "<![CDATA[ ]]>", "<?a?>"].map((inside) => [
      `configSource="a.config">${inside}`,
      "invalid-config-source",
      "<sessionState> takes its content from a.config, so nothing is allowed inside it here. Move it there.",
    ]),
  ])("<sessionState %s", (start, rule, message) => {
    expect(said(systemWeb(`<sessionState ${start}</sessionState>`), PART)).toEqual([
      [rule, message],
    ]);
  });

  test("is looked for where the path is mended by a person", () => {
    expect(said(systemWeb('<sessionState configSource=" a.config" />'), PART)).toEqual([
      [
        "invalid-config-source",
        'configSource=" a.config" cannot be taken: blanks at its ends are refused.',
        "unsafe",
        "a.config",
      ],
    ]);
  });
});

describe("an empty text", () => {
  test.each([
    [
      "of a key",
      '<sessionState><providers><add name="" type="T" /></providers></sessionState>',
      "missing-attribute",
      "<add> needs a name: it is empty. ASP.NET refuses the section.",
    ],
    [
      "of what may be left out",
      '<authentication><forms name="" /></authentication>',
      "invalid-attribute-value",
      'name="" is refused: it must not be empty. ASP.NET stops with a configuration error.',
    ],
  ])("%s", (_, section, rule, message) => {
    expect(said(systemWeb(section))).toEqual([[rule, message]]);
  });
});
