/** The schema by which VS Code completes an options file: it says all, and calls nothing wrong. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { hinting } from "../../src/tools/hinting.js";

type Json = Readonly<Record<string, unknown>>;

const path = join(import.meta.dirname, "../../schema/generated/config.schema.json");
const whole = JSON.parse(readFileSync(path, "utf8")) as Json;
const hints = hinting(whole);
const isValid = new Ajv({ strict: false }).compile(hints);

/** Each value of a key, wherever it stands. */
function valuesOf(key: string, node: unknown): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([name, one]) => [
    ...(name === key ? [JSON.stringify(one)] : []),
    ...valuesOf(key, one),
  ]);
}

const KEYS = Object.keys(whole.properties as object);

test("whatever is written is right", () => {
  const value = fc.dictionary(fc.constantFrom(...KEYS, "other"), fc.jsonValue({ maxDepth: 3 }));
  fc.assert(
    fc.property(fc.oneof(value, fc.jsonValue()), (written) => {
      expect(isValid(written)).toBe(true);
    }),
  );
});

test("names, words and descriptions are those of the whole", () => {
  for (const key of ["enum", "description"])
    expect(new Set(valuesOf(key, hints))).toEqual(new Set(valuesOf(key, whole)));
  const names = (schema: Json) =>
    valuesOf("properties", schema).map((one) => Object.keys(JSON.parse(one) as object).join());
  expect(new Set(names(hints))).toEqual(new Set(names(whole)));
});
