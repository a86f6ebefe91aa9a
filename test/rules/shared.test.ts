/** Knowledge that rules share. */
import { expect, test } from "vitest";
import { isThisMachine, sameMachine } from "../../rules/shared/state-server.js";
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

test.each([
  "loopback",
  "LocalHost",
  "127.0.0.1",
  "127.0.0.2",
  "[::1]",
  "::1",
  "[0:0:0:0:0:0:0:1]",
  ".",
])("%s is this machine", (host) => {
  expect(isThisMachine(host)).toBe(true);
});

test.each(["STATE01", "localhost.contoso.example", "10.0.0.1", "[fe80::1]", "[::11]", "128.0.0.1"])(
  "%s is another machine",
  (host) => {
    expect(isThisMachine(host)).toBe(false);
  },
);

test.each([
  ["STATE01", "state01", true],
  ["STATE01", "state01.contoso.example", true],
  ["state01.contoso.example", "STATE01.CONTOSO.EXAMPLE", true],
  ["state01.contoso.example", "state01.fabrikam.example", false],
  ["STATE01", "STATE02", false],
  ["10.0.0.1", "10.0.0.2", false],
  ["10.0.0.1", "10", false],
  ["[fe80::1]", "fe80", false],
])("%s and %s: %s", (a, b, same) => {
  expect(sameMachine(a, b)).toBe(same);
});
