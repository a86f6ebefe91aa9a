/** Which names mean one machine. */
import { expect, test } from "vitest";
import { isThisMachine, sameMachine } from "../../src/sessions/state-server.js";

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
