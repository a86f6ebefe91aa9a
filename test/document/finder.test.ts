/** A remembered search: the same answer as a search from the start, in whatever order it is asked. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Finder } from "../../src/document/finder.js";

test("an earlier start finds an earlier place", () => {
  const finder = new Finder("-->  -->", "-->");
  expect([5, 0, 1, 0, 6].map((from) => finder.next(from))).toEqual([5, 0, 5, 0, Infinity]);
});

test("every answer is that of indexOf", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("-", ">", "x"), maxLength: 30 }),
      fc.array(fc.nat(32), { maxLength: 10 }),
      (text, starts) => {
        const finder = new Finder(text, "->");
        for (const from of starts) {
          const at = text.indexOf("->", from);
          expect(finder.next(from)).toBe(at < 0 ? Infinity : at);
        }
      },
    ),
  );
});
