/** Connection strings: which text counts in the end, and its parts. */
import { describe, expect, test } from "vitest";
import { readKnown } from "../../src/effective/known.js";
import {
  databaseOf,
  isPassword,
  splitConnectionString,
  storeStringOf,
} from "../../src/sessions/connection-strings.js";
import { applicationOf } from "./application.js";

const pairs = (text: string) => {
  const found = splitConnectionString(text);
  return "fault" in found
    ? `${found.index} ${found.fault}`
    : found.map(({ keyword, value }) => [keyword, value]);
};

describe("pairs", () => {
  test.each<[string, readonly (readonly [string, string])[]]>([
    ["", []],
    [" ;; ", []],
    ["\x85;\t", []],
    ["a=b", [["a", "b"]]],
    [
      "Data Source = SQL01 ; Initial Catalog=ASPState;",
      [
        ["data source", "SQL01"],
        ["initial catalog", "ASPState"],
      ],
    ],
    [
      ";;a=1;; b=2 ;",
      [
        ["a", "1"],
        ["b", "2"],
      ],
    ],
    ["a=", [["a", ""]]],
    [
      "a=;b=",
      [
        ["a", ""],
        ["b", ""],
      ],
    ],
    ["a==b=c", [["a=b", "c"]]],
    ["a=b=c", [["a", "b=c"]]],
    ["a=b c\x85 ", [["a", "b c"]]],
    ["a \x85=b", [["a", "b"]]],
    ["a=\x85b", [["a", "b"]]],
    ["a\tb=c\td", [["a\tb", "c\td"]]],
    ['a="x;y"', [["a", "x;y"]]],
    ['a="x""y"', [["a", 'x"y']]],
    ["a='x''y'", [["a", "x'y"]]],
    [`a='x""y'`, [["a", 'x""y']]],
    [`a="x''y"`, [["a", "x''y"]]],
    ['a=""', [["a", ""]]],
    [
      "a = 'b' \x85; c=d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    [`a=b'c`, [["a", "b'c"]]],
  ])("%j", (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  test.each([
    ["=b", "0 noKeyword"],
    ["a=1;=b", "4 noKeyword"],
    ["a=1; \x01=b", "5 noKeyword"],
    ["a", "0 noEquals"],
    ["a=1;b", "4 noEquals"],
    ["a\x01=b", "0 noEquals"],
    ['a="b', "0 openQuote"],
    ["a=1;b='c", "4 openQuote"],
    [`a='b"`, "0 openQuote"],
    ['a="b\0"', "0 openQuote"],
    ['a=b"', "0 endsInQuote"],
    ["a=b' ;c=d", "0 endsInQuote"],
    ['a="b"c', "0 behindQuote"],
    ["a=1;b='c'd;", "4 behindQuote"],
    ["a=b\x01c", "0 behindQuote"],
  ])("%j is malformed: %s", (text, expected) => {
    expect(pairs(text)).toBe(expected);
  });

  test("each has its place, with the semicolon behind it", () => {
    const text = " a=1 ;; b = 'x;y' ;c=";
    const found = splitConnectionString(text);
    expect(
      "fault" in found ? found : found.map(({ start, end }) => text.slice(start, end)),
    ).toEqual(["a=1 ;", "b = 'x;y' ;", "c="]);
  });
});

describe("the database", () => {
  test.each([
    ["Server=s;Database=A", "A"],
    ["Initial Catalog=A;Server=s", "A"],
    ["Database=A;Initial Catalog=B", "B"],
    ["Initial Catalog=B;database=A", "A"],
    ["AttachDBFilename=f;Database=A", "A"],
    ["AttachDBFilename=f", "f"],
    ["Extended Properties=f", "f"],
    ["Initial File Name=f", "f"],
    ["Database=A;Initial Catalog=", undefined],
    ["Database=;AttachDBFilename=f", "f"],
    ["Server=s", undefined],
  ])("of %s is %s", (text, expected) => {
    const found = splitConnectionString(text);
    expect("fault" in found ? found : databaseOf(found)?.value).toBe(expected);
  });
});

test.each([
  ["Password=a", true],
  ["PWD=a", true],
  ["pass word=a", false],
  ["User=a", false],
])("%s is a password: %s", (text, expected) => {
  const found = splitConnectionString(text);
  expect("fault" in found ? found : found.map(isPassword)).toEqual([expected]);
});

describe("the text of a store", () => {
  const storeOf = (
    sql: string,
    entries = "",
    files: Readonly<Record<string, string>> = {},
    around = (section: string) => section,
  ) => {
    const application = applicationOf(
      "",
      `<configuration>${around(`<connectionStrings>${entries}</connectionStrings>`)}<system.web><sessionState mode="SQLServer" sqlConnectionString="${sql}" /></system.web></configuration>`,
      files,
    );
    const attribute = application.config["system.web/sessionState"].sqlConnectionString;
    const found = readKnown(() => storeStringOf(application, attribute));
    if (!("value" in found)) return found;
    const { text, entry, holder, empty } = found.value;
    return [text, entry, holder?.name, empty?.name];
  };
  const add = (name: string, text: string) => `<add name="${name}" connectionString="${text}" />`;
  const ATTRIBUTE = "system.web/sessionState@sqlConnectionString";
  const ENTRY = /^connectionStrings.*connectionString$/;
  const SHIPPED =
    "data source=.\\SQLEXPRESS;Integrated Security=SSPI;AttachDBFilename=|DataDirectory|aspnetdb.mdf;User Instance=true";

  test("is the attribute's own", () => {
    expect(storeOf("Server=a", add("b", "Server=c"))).toEqual([
      "Server=a",
      undefined,
      ATTRIBUTE,
      undefined,
    ]);
    expect(storeOf("Server=a;App=registry:b")).toEqual([
      "Server=a;App=registry:b",
      undefined,
      ATTRIBUTE,
      undefined,
    ]);
    expect(storeOf("nobody", add("b", "Server=c"))).toEqual([
      "nobody",
      undefined,
      ATTRIBUTE,
      undefined,
    ]);
  });

  test("is that of the entry it names, whatever the letter case", () => {
    expect(storeOf("sESSIONS", add("b", "Server=c") + add("Sessions", "Server=d"))).toEqual([
      "Server=d",
      "Sessions",
      expect.stringMatching(ENTRY),
      undefined,
    ]);
  });

  test("is the name itself where the entry is empty", () => {
    expect(storeOf("Sessions", add("Sessions", ""))).toEqual([
      "Sessions",
      undefined,
      ATTRIBUTE,
      expect.stringMatching(ENTRY),
    ]);
  });

  test("is what machine.config ships, unless it is at hand and says otherwise", () => {
    expect(storeOf("localsqlserver")).toEqual([SHIPPED, "LocalSqlServer", undefined, undefined]);
    expect(
      storeOf("LocalSqlServer", "", { "srv/machine.config": "<configuration></configuration>" }),
    ).toEqual(["LocalSqlServer", undefined, ATTRIBUTE, undefined]);
  });

  test.each([
    ["registry:HKLM\\Software\\X,v", "", `the registry value of ${ATTRIBUTE}`],
    ["REGISTRY:x", "", `the registry value of ${ATTRIBUTE}`],
    ["Sessions", add("Sessions", "Registry:x"), `the registry value of ${ATTRIBUTE}`],
    ["Sessions", add("Sessions", "from the portal"), "the connection string Sessions"],
  ])("%s %s is not known: %s", (sql, entries, hidden) => {
    expect(storeOf(sql, entries)).toEqual({ hidden });
  });

  test("a name may stand in a section that is encrypted; a text stands for itself", () => {
    const encrypted = () =>
      '<connectionStrings configProtectionProvider="RsaProtectedConfigurationProvider"><EncryptedData /></connectionStrings>';
    expect(storeOf("Sessions", "", {}, encrypted)).toHaveProperty("hidden");
    expect(storeOf("Server=a", "", {}, encrypted)).toEqual([
      "Server=a",
      undefined,
      ATTRIBUTE,
      undefined,
    ]);
  });
});
