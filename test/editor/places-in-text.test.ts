/** Places that a text of ours names. */
import { expect, test } from "vitest";
import { placesInText } from "../../src/editor/places-in-text.js";

test.each([
  ["a value", "   ├─ mode     InProc  sub/Web.config:4:25\n", ["sub/Web.config:4:25"]],
  ["a folder with a blank", "   └─ mode  InProc  a b/Web.config:4:25\n", ["a b/Web.config:4:25"]],
  ["what it overrides", "│           overrides ../Web.config:12:5\n", ["../Web.config:12:5"]],
  [
    "what locks all of it",
    "│  locked by applicationHost.config:9:8\n",
    ["applicationHost.config:9:8"],
  ],
  [
    "a pool",
    "├─ application pool  Shop  applicationHost.config:7:1\n",
    ["applicationHost.config:7:1"],
  ],
  [
    "what decides it",
    "  reboot  lost  mode InProc, sub/Web.config:4:25\n",
    ["sub/Web.config:4:25"],
  ],
  ["none", "/shop\n└─ system.web/sessionState\n   └─ timeout  20 minutes  default\n", []],
  ["a value that looks like one", "   └─ stateConnectionString  tcpip=a:42424  default\n", []],
])("%s", (_, text, expected) => {
  const found = placesInText(text);
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected);
  expect(found.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual(expected);
});
