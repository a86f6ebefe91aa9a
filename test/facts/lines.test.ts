/** Lines, separated values and names of files, with the place of everything. */
import { describe, expect, test } from "vitest";
import { dateInName, hostInName } from "../../src/facts/file-name.js";
import { delimiterOf, linesOf, rowsOf } from "../../src/facts/lines.js";

test.each<[string, readonly (readonly [string, number, boolean])[]]>([
  ["", []],
  ["a", [["a", 0, true]]],
  ["a\n", [["a", 0, false]]],
  [
    "a\r\nb\rc\n\nd",
    [
      ["a", 0, false],
      ["b", 3, false],
      ["c", 5, false],
      ["", 7, false],
      ["d", 8, true],
    ],
  ],
])("the lines of %j", (text, lines) => {
  expect([...linesOf(text)].map((one) => [one.text, one.start, one.isLast])).toEqual(lines);
});

describe("rows", () => {
  const rows = (text: string, delimiter = ",", from = 0) =>
    [...rowsOf(text, delimiter, from)].map(({ cells, cut }) => [
      cells.map(({ value }) => value),
      cut,
    ]);
  test.each<[string, readonly unknown[]]>([
    ["", []],
    ["a,b\n", [[["a", "b"], false]]],
    ["a,b", [[["a", "b"], true]]],
    ['a,"b"', [[["a", "b"], false]]],
    ['a,"b', [[["a", "b"], true]]],
    ['"a', [[["a"], true]]],
    ['"a",b\n', [[["a", "b"], false]]],
    ['"a""b",c\n', [[['a"b', "c"], false]]],
    ['"a""', [[['a"'], true]]],
    ['""\n', []],
    ['"",\n', [[["", ""], false]]],
    ['"a" x,b\n', [[["a", "b"], false]]],
    ['"a,\nb",c\n', [[["a,\nb", "c"], false]]],
    ['a""b,c\n', [[['a""b', "c"], false]]],
    ["a,\n", [[["a", ""], false]]],
    ["a,", [[["a", ""], true]]],
    [
      "\r\n \n\na\r\n\r\nb\n",
      [
        [["a"], false],
        [["b"], false],
      ],
    ],
  ])("of %j", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  test("by another delimiter, from an offset, with places", () => {
    const text = 'head\na;"b,c"\td;e\n';
    const [row] = rowsOf(text, ";", 5);
    expect(row?.cells.map(({ value, span }) => [value, text.slice(span.start, span.end)])).toEqual([
      ["a", "a"],
      ["b,c", "b,c"],
      ["e", "e"],
    ]);
    expect(rows("a\tb;c\n", "\t")).toEqual([[["a", "b;c"], false]]);
  });

  test.each([
    ["a,b;c", ","],
    ["a;b,c", ";"],
    ["a\tb", "\t"],
    ['"a,b";c', ";"],
    ["a", ","],
    ["", ","],
  ])("the delimiter of %j is %j", (header, delimiter) => {
    expect(delimiterOf(header)).toBe(delimiter);
  });
});

describe("the name of a file", () => {
  test.each([
    ["STATE01.sc-qc.txt", "STATE01"],
    ["a/b/STATE01.txt", "STATE01"],
    ["STATE01/services.txt", undefined],
    ["services-WEB02.json", "WEB02"],
    ["WEB-A1.txt", "WEB-A1"],
    ["web01.txt", "web01"],
    ["web-01a.txt", "web-01a"],
    ["web1.txt", undefined],
    ["STATE.txt", undefined],
    ["W1.txt", undefined],
    ["AB1.txt", "AB1"],
    [`A${"B".repeat(61)}1.txt`, `A${"B".repeat(61)}1`],
    [`A${"B".repeat(62)}1.txt`, undefined],
    ["WIN2019.txt", undefined],
    ["Win64.txt", undefined],
    ["x64.txt", undefined],
    ["sc-01.txt", undefined],
    ["IIS10.txt", undefined],
    ["UTF16.txt", undefined],
    ["services12.txt", undefined],
    ["aspnet45.txt", undefined],
    ["gs16.json", undefined],
    ["server12.json", undefined],
    ["scq-1060.txt", undefined],
    ["sc-qc-1060.txt", undefined],
    ["dotnet481.txt", undefined],
    ["state01.corp.example.com.txt", "state01"],
    ["2026-10-14.txt", undefined],
    ["STATE01.2026-10-14.txt", "STATE01"],
    ["2026-10-14_STATE02.txt", "STATE02"],
    ["qc STATE03 x.txt", "STATE03"],
    [".STATE01", "STATE01"],
    ["STATE01", "STATE01"],
  ])("%s tells the machine %s", (path, host) => {
    expect(hostInName(path)).toBe(host);
  });

  test.each([
    ["STATE01.2026-10-14.txt", "2026-10-14"],
    ["2026-01-31", "2026-01-31"],
    ["2026-09-09.x", "2026-09-09"],
    ["2026-12-29.x", "2026-12-29"],
    ["2026-13-01.x", undefined],
    ["2026-00-01.x", undefined],
    ["2026-01-00.x", undefined],
    ["2026-01-32.x", undefined],
    ["12026-01-01.x", undefined],
    ["2026-01-011.x", undefined],
    ["2026-01-01/x.txt", undefined],
  ])("%s tells the day %s", (path, day) => {
    expect(dateInName(path)).toBe(day);
  });
});
