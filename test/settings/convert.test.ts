/** Texts to values, as the owning reader makes them: odd inputs by kind. */
import { deploymentToken } from "../../src/settings/deployment-token.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AttributeFacts, Reader } from "../../schema/vocabulary.js";
import { convert, timeSpanSeconds } from "../../src/settings/convert.js";
import { escaped, systemWeb, WEB } from "../readers/cases/case.js";
import { attributesUnderTest } from "../readers/facts/attributes.js";
import { judge } from "../readers/judge.js";

const integer: AttributeFacts = { kind: "integer" };
const boolean: AttributeFacts = { kind: "boolean" };
const timeSpan: AttributeFacts = { kind: "timeSpan", infinite: true };
const seconds: AttributeFacts = { kind: "seconds", infinite: true };
const names = { A: { number: 0 }, B: { number: 1 }, C: { number: 2 }, D: { number: 3 } };
const enumOf = (
  reading: "exact" | "dotnet-enum" | "dotnet-enum-loose" | "native",
): AttributeFacts => ({
  kind: "enum",
  reading,
  values: names,
});
const flags: AttributeFacts = { kind: "flags", values: { Date: {}, Time: {} } };

type Row = readonly [text: string, value: string | number | boolean | undefined];

function table(name: string, facts: AttributeFacts, reader: Reader, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)("%j", (text, value) => {
      expect(convert(facts, text, reader)?.value).toBe(value);
    });
  });
}

table("integers, managed", integer, "managed", [
  ["9", 9],
  ["\t+09 \r\n", 9],
  ["-0", 0],
  ["0x10", 16],
  ["&H1f", 31],
  ["#0xFF", 255],
  ["0x000000000000001", 1],
  ["0xFFFFFFFF", -1],
  ["0x1FFFFFFFF", undefined],
  ["#", undefined],
  ["0x-1", undefined],
  ["2147483648", undefined],
  ["9\0", 9],
  ["9\0 ", 9],
  ["9\0 9", undefined],
  ["\u00859", 9],
  ["\ufeff9", undefined],
  ["٩", undefined],
  ["Infinite", undefined],
]);

table("integers, native", integer, "native", [
  ["4294967295", 4294967295],
  ["0x10", 16],
  ["#10", undefined],
  ["", undefined],
  ["1.5", undefined],
]);

table("booleans, managed", boolean, "managed", [
  ["true", true],
  ["\u2003FALSE\0", false],
  ["True\u0085", true],
  ["\ufefftrue", undefined],
  ["1", undefined],
  ["", undefined],
]);
table("booleans, compared as strings", { kind: "boolean", reading: "exact" }, "managed", [
  ["true", true],
  ["True", undefined],
  [" true", undefined],
]);

table("seconds, managed", seconds, "managed", [
  ["Infinite", "Infinite"],
  ["infinite", undefined],
  ["-5", -5],
  ["9223372036854775808", undefined],
]);
table("seconds, native", seconds, "native", [["infinite", "Infinite"]]);

table("names, exact", enumOf("exact"), "managed", [
  ["A", "A"],
  ["a", undefined],
  ["A,B", undefined],
  ["constructor", undefined],
  ["__proto__", undefined],
]);
table("names, generic converter", enumOf("dotnet-enum"), "managed", [
  ["B", "B"],
  ["B,C", "D"],
  ["B , C", "D"],
  ["A,A", "A"],
  ["C,7", undefined],
  ["B,", undefined],
  ["1", undefined],
  ["+B", undefined],
  ["toString", undefined],
]);
table("names, loose converter", enumOf("dotnet-enum-loose"), "managed", [
  ["b", "B"],
  [" b ", "B"],
  ["1", "B"],
  ["+2", "C"],
  ["7", 7],
  ["b,2", "D"],
  ["4294967296", undefined],
  ["", undefined],
  ["hasOwnProperty", undefined],
]);
table("names, native", enumOf("native"), "native", [
  ["b", "B"],
  [" b", undefined],
  ["1", undefined],
]);
table("flags", flags, "native", [
  ["Date,Time", "Date, Time"],
  [" time , DATE ", "Time, Date"],
  ["", ""],
  ["Date;Time", undefined],
]);

describe("time spans", () => {
  test.each([
    ["00:20:00", 1200, 1200],
    ["29:00:00", 104400, undefined],
    ["23:59:59", 86399, 86399],
    ["0.00:20:00", 1200, 1200],
    ["1.05:00:00", 104400, 104400],
    ["1:05:00:00", 104400, 104400],
    ["30.00:00:00", 2592000, 2592000],
    ["00:00:00.5", 0.5, 0.5],
    ["-00:01:00", -60, -60],
    ["01:30", 5400, 5400],
    [" 00:20:00 ", 1200, 1200],
    ["20", undefined, 1728000],
    ["00:60:00", undefined, undefined],
    ["00:00:60", undefined, undefined],
    ["00:20:00.", undefined, undefined],
    ["00:20.5", undefined, undefined],
    ["1.2.03:00:00", undefined, undefined],
    ["1.02:03:04:05", undefined, undefined],
    ["1:2:3:4:5", undefined, undefined],
    ["", undefined, undefined],
    ["abc", undefined, undefined],
  ])("%j", (text, native, managed) => {
    expect(timeSpanSeconds(text, "native")).toBe(native);
    expect(timeSpanSeconds(text, "managed")).toBe(managed);
  });
  test.each([
    ["10675199.02:48:05.4775807", "Infinite"],
    [" 010675199:2:48:5.4775807 ", "Infinite"],
    ["10675199.02:48:05", 922337203685],
  ])("the longest there is, %s, is Infinite to .NET", (text, value) => {
    expect(convert(timeSpan, text, "managed")?.value).toBe(value);
  });

  test("Infinite", () => {
    expect(convert(timeSpan, "infinite", "native")).toEqual({ value: "Infinite" });
  });
});

describe("deployment tokens", () => {
  test.each([
    ["#{Timeout}", "#{Timeout}"],
    ["server=__HOST__;x", "__HOST__"],
    ["$(Mode)", "$(Mode)"],
    ["${mode}", "${mode}"],
    ["{{ mode }}", "{{ mode }}"],
    ["$20", undefined],
    ["a__b", undefined],
    ["#9", undefined],
    ["{0}", undefined],
  ])("%j", (text, token) => {
    expect(deploymentToken(text)).toBe(token);
  });
});

describe("random texts are read as the facts about the reader say", () => {
  const letters = fc.constantFrom(
    ...Array.from("0123456789+-#xXhH&.,:; \t\n\u00a0\u0085\ufeff\0eEfFiInNtTrRuUaAlLsSoO"),
  );
  const words = fc.constantFrom(
    "true",
    "False",
    "Infinite",
    "InProc",
    "None",
    "Lax",
    "0x",
    "20",
    "-1",
    ",",
  );
  const texts = fc.array(fc.oneof(letters, words), { maxLength: 6 }).map((parts) => parts.join(""));

  test.each(attributesUnderTest.map((each) => [`${each.section}@${each.name}`, each] as const))(
    "%s",
    (name, { section, name: attribute, read }) => {
      fc.assert(
        fc.property(texts, (text) => {
          const before =
            section === "sessionState" && attribute !== "mode" ? ' mode="SQLServer"' : "";
          const judged = judge({
            [WEB]: systemWeb(`<${section}${before} ${attribute}="${escaped(text)}" />`),
          });
          const outcome = read(text);
          expect(judged.refusals.length > 0).toBe(outcome === "reject");
          if (outcome !== "reject" && deploymentToken(text) === undefined)
            expect(judged.valueAt("/", `system.web/${name}`)).toEqual(outcome.accept);
        }),
        { numRuns: 40 },
      );
    },
  );
});

test.each([
  ["23:59:59", 86399, 86399],
  ["24:00:00", undefined, 86400],
  ["1.23:00:00", 169200, 169200],
  ["1.24:00:00", undefined, 172800],
])("%s: %s seconds for .NET, %s for IIS", (text, managed, native) => {
  expect(timeSpanSeconds(text, "managed")).toBe(managed);
  expect(timeSpanSeconds(text, "native")).toBe(native);
});
