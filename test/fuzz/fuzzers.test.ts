/** Each fuzzer for a few inputs; `npm run fuzz -- NAME` does the same for as long as asked. */
import { describe, expect, it } from "vitest";
import { FUZZERS } from "./table.js";
import { smallest } from "./fuzzer.js";

/** Enough to meet everything that a fuzzer counts, and together a few seconds. */
const SHARE = 1 / 10;

describe.each(FUZZERS)("$name", (fuzzer) => {
  it.skipIf(fuzzer.whyNot !== undefined).each([101, 102])(
    `${fuzzer.claim} (seed %i)`,
    async (seed) => {
      const { counts, broken } = await fuzzer.round(seed, Math.ceil(fuzzer.size * SHARE));
      expect(broken).toEqual([]);
      // A round that saw nothing of a kind says nothing about it.
      expect(Object.entries(counts).filter(([, count]) => count === 0)).toEqual([]);
    },
  );
});

it("every name is there once, and every claim is a sentence", () => {
  const names = FUZZERS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { claim } of FUZZERS) expect(claim).toMatch(/^[A-Z].*\.$/);
});

it("a broken input is shown as small as it can be", () => {
  const shorter = (text: string) =>
    Array.from(text, (_, i) => text.slice(0, i) + text.slice(i + 1));
  expect(smallest("abcxdefyg", shorter, (text) => /x.*y/.test(text))).toBe("xy");
});
