/** Numbers as a person reads them. */
import { expect, test } from "vitest";
import { bytes, count, percent } from "../../rules/shared/units.js";

test.each([
  [0, "0 bytes"],
  [1023, "1,023 bytes"],
  [1024, "1 KB"],
  [1536, "1.5 KB"],
  [210_000, "205 KB"],
  [1024 * 1024 - 1, "1 MB"],
  [5.25 * 1024 * 1024, "5.3 MB"],
  [900 * 1024 * 1024, "900 MB"],
  [1024 * 1024 * 1024, "1 GB"],
  [12_345 * 1024 * 1024, "12 GB"],
])("%d bytes are %s", (value, words) => {
  expect(bytes(value)).toBe(words);
});

test("numbers and shares", () => {
  expect([999, 1000, 1_234_567.4].map(count)).toEqual(["999", "1,000", "1,234,567"]);
  expect(percent(0.567)).toBe("57%");
});
