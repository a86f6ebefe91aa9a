/** What a connection string of StackExchange.Redis says, and which port goes with TLS. */
import { expect, test } from "vitest";
import { contradicts, endpointsOf, isLoopback } from "../../src/sessions/redis.js";

test.each([
  ["cache", []],
  ["cache,ssl=true", []],
  ["cache:6379", [{ host: "cache", port: 6379, ssl: undefined }]],
  ["cache:6380, SSL = True", [{ host: "cache", port: 6380, ssl: true }]],
  [
    "a:6379,b:6380,password=x,ssl=false",
    [
      { host: "a", port: 6379, ssl: false },
      { host: "b", port: 6380, ssl: false },
    ],
  ],
  ["ssl=true,a:1,ssl=false", [{ host: "a", port: 1, ssl: false }]],
  ["password=a:6379", []],
])("the servers of %s", (text, expected) => {
  expect(endpointsOf(text)).toEqual(expected);
});

test.each([
  ["cache", 6379, true, true],
  ["cache", 6379, false, false],
  ["cache", 6379, undefined, false],
  ["cache", 6380, false, true],
  ["cache", 6380, undefined, false],
  ["cache", 6380, true, false],
  ["cache", 7000, true, false],
  ["127.0.0.1", 6379, true, true],
  ["localhost", 6380, false, false],
  ["shop.cache.amazonaws.com", 6379, true, false],
  ["shop.cache.amazonaws.com.cn", 6379, true, false],
  ["amazonaws.com.contoso.example", 6379, true, true],
])("%s:%d with ssl=%s contradicts itself: %s", (host, port, ssl, expected) => {
  expect(contradicts({ host, port, ssl })).toBe(expected);
});

test.each([
  ["localhost", true],
  ["LOCALHOST", true],
  ["127.0.0.1", true],
  ["127.1.2.3", true],
  ["[::1]", true],
  ["::1", true],
  [".", true],
  ["127.example", false],
  ["localhost.contoso.example", false],
])("%s is this machine: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
