/** What was made of the last few objects, and no more. */
import { expect, test } from "vitest";
import { recent } from "../src/recent.js";

const objects = Array.from({ length: 12 }, (_, i) => ({ i }));

/** The numbers of those that were made, in order. */
function made(asked: readonly number[]): number[] {
  const numbers: number[] = [];
  const of = recent(({ i }: { i: number }) => {
    numbers.push(i);
    return i % 2 === 0 ? undefined : i;
  });
  for (const i of asked) expect(of(objects[i]!)).toBe(i % 2 === 0 ? undefined : i);
  return numbers;
}

test("each is made once, be it nothing", () => {
  expect(made([0, 1, 0, 1, 2, 0])).toEqual([0, 1, 2]);
});

test("the one that nobody asked for longest goes first", () => {
  expect(made([0, 1, 2, 3, 4, 5, 6, 7, 0, 8, 0, 2, 1])).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 1]);
});
