/** The tables of controls: every id exists or is planned, and what has no answer says why. */
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { controls, planned } from "../../schema/controls/index.js";
import { diagnostics } from "../../schema/diagnostics.js";
import { born } from "../../schema/numbers.js";
import { coveragePage } from "../../src/tools/generate/coverage.js";

const known = new Set<string>([...rules, ...diagnostics].map(({ id }) => id));
const sources = controls.flatMap((chapter) => chapter.sources);
const rows = sources.flatMap(({ name, rows: own }) =>
  own.map(([number, asks, ids, why]) => ({ name, number, asks, ids, why })),
);
const named = new Set(rows.flatMap(({ ids }) => ids));

test.each(rows)("$name $number", ({ number, asks, ids, why }) => {
  expect(number).not.toBe("");
  expect(asks).toMatch(/^(?:\S.*\.|–)$/);
  expect(ids.filter((id) => ![...known, ...planned].includes(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  if (ids.length === 0) expect(why).toMatch(/^\S.*\.$/);
});

test("numbers stand once in their source", () => {
  for (const { rows: own } of sources) {
    const numbers = own.flatMap(([number]) => number.split(", "));
    expect(new Set(numbers).size).toBe(numbers.length);
  }
});

describe("what is planned", () => {
  const isBorn = (id: string) => (born as readonly string[]).includes(id);

  test("is not there yet, and is named", () => {
    expect(planned.filter(isBorn)).toEqual([]);
    expect(planned.filter((id) => !named.has(id))).toEqual([]);
  });
});

test("the page links what there is, and says what is planned", () => {
  const text = coveragePage(new Map([["session-timeout-max", "rules/session-timeout-max.md"]]));
  expect(text).toContain("[`session-timeout-max`](../../rules/session-timeout-max.md)");
  expect(text).toContain("`no-session-id-in-url` (planned)");
  for (const { number } of rows) expect(text).toContain(`| ${number} |`);
});
