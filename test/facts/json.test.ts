import fc from "fast-check";
import { expect, it } from "vitest";
import { type JsonNode, parseJson } from "../../src/facts/json.js";

/** The value without its places. */
function valueOf(node: JsonNode): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "array") return node.items.map(valueOf);
  return Object.fromEntries(node.members.map(({ name, value }) => [name, valueOf(value)]));
}

it("gives the place of every value", () => {
  const text = '{ "a": [1, "x"] }';
  const node = parseJson(text);
  const at = (part: string) => ({
    start: text.indexOf(part),
    end: text.indexOf(part) + part.length,
  });
  expect(node).toEqual({
    kind: "object",
    span: at(text),
    members: [
      {
        name: "a",
        value: {
          kind: "array",
          span: at('[1, "x"]'),
          items: [
            { kind: "scalar", value: 1, span: at("1") },
            { kind: "scalar", value: "x", span: at('"x"') },
          ],
        },
      },
    ],
  });
});

it("takes what JSON.parse takes, and reads the same from it", () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false }), (text) => {
      const node = parseJson(text);
      expect(node && JSON.stringify(valueOf(node))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

const WRONG = [
  "",
  " ",
  "01",
  "-",
  "1.",
  "+1",
  ".5",
  "[1,]",
  '{"a":1,}',
  "{a:1}",
  "'a'",
  "// x\n1",
  "/**/1",
  "1 2",
  "[",
  "[1",
  '{"a"}',
  '{"a":}',
  '"a',
  '"\\x"',
  '"\n"',
  '"\t"',
  "nul",
  "NaN",
  "[1 2]",
  "\u00a01",
  "]",
];

it.each(WRONG)("refuses %j", (text) => {
  expect(() => JSON.parse(text) as unknown).toThrow();
  expect(parseJson(text)).toBeUndefined();
});

it("agrees with JSON.parse on texts that were damaged", () => {
  const damaged = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", ",", "]", "{", '"', "0", "\\", "/", "\n", "e", "-"),
    )
    .map(([text, at, put]) => {
      const i = at % (text.length + 1);
      return text.slice(0, i) + put + text.slice(i + (put === "" ? 1 : 0));
    });
  fc.assert(
    fc.property(damaged, (text) => {
      let isJson = true;
      try {
        JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(parseJson(text) !== undefined, text).toBe(isJson);
    }),
    { numRuns: 1000 },
  );
});

it("refuses what is nested deeper than any listing, however deep", () => {
  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  expect(parseJson(nested(100))).toBeDefined();
  expect(parseJson(nested(101))).toBeUndefined();
  expect(parseJson("[".repeat(1_000_000))).toBeUndefined();
  expect(parseJson('{"a":'.repeat(1_000_000))).toBeUndefined();
});
