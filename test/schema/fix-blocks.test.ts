/** The small language of the fix tables in pages. */
import { describe, expect, test } from "vitest";
import { changeOf, fixTable, withFixTables } from "../../src/tools/generate/fix-blocks.js";

const POOL = "system.applicationHost/applicationPools/add/processModel";

describe("a change of a page", () => {
  test.each([
    [
      "system.web/sessionState@timeout = 20",
      {
        do: "set",
        of: { kind: "site", path: "SITE" },
        path: "system.web/sessionState@timeout",
        value: 20,
      },
    ],
    [
      "site SITE/admin system.web/sessionState@mode = Off",
      {
        do: "set",
        of: { kind: "site", path: "SITE/admin" },
        path: "system.web/sessionState@mode",
        value: "Off",
      },
    ],
    [
      "server system.web/httpCookies@requireSSL = true",
      { do: "set", of: { kind: "server" }, path: "system.web/httpCookies@requireSSL", value: true },
    ],
    [
      `pool Shop ${POOL}@idleTimeout = 4200`,
      { do: "set", of: { kind: "pool", name: "Shop" }, path: `${POOL}@idleTimeout`, value: 4200 },
    ],
    [
      "system.web/sessionState@partitionResolverType =",
      {
        do: "set",
        of: { kind: "site", path: "SITE" },
        path: "system.web/sessionState@partitionResolverType",
        value: "",
      },
    ],
    [
      "add system.web/sessionState/providers/add name=Redis type=A, B=C",
      {
        do: "add",
        of: { kind: "site", path: "SITE" },
        path: "system.web/sessionState/providers/add",
        entry: { name: "Redis", type: "A,", B: "C" },
      },
    ],
    [
      "server clear applicationHost system.web/sessionState",
      {
        do: "clear",
        of: { kind: "server" },
        path: "system.web/sessionState",
        from: "applicationHost",
      },
    ],
    ["service aspnet_state Manual", { do: "service", name: "aspnet_state", start: "Manual" }],
  ])("%s", (text, change) => {
    expect(changeOf(text)).toEqual(change);
  });

  test.each([
    "timeout = 20",
    "system.web/sessionState@tiemout = 20",
    "system.web/sessionState",
    "",
  ])("%j is none", (text) => {
    expect(() => changeOf(text)).toThrow();
  });
});

test("a table has a row for the file and for each tool that can", () => {
  const rows = fixTable("system.web/sessionState@cookieSameSite = Lax").split("\n");
  expect(rows.slice(2)).toEqual(['| file | `<sessionState cookieSameSite="Lax" />` |']);
  const tools = fixTable("system.web/sessionState@mode = Off").split("\n").slice(2);
  expect(tools.map((row) => row.split(" | ")[0])).toEqual([
    "| file",
    "| IIS Manager",
    "| appcmd",
    "| PowerShell",
    "| WMI",
  ]);
});

test("a page is filled between its marks, again and again", () => {
  const page =
    "a\n\n<!-- change: system.web/sessionState@mode = Off -->\n\nold\n\n<!-- /change -->\n\nb\n";
  const filled = withFixTables(page);
  expect(filled).toContain('`<sessionState mode="Off" />`');
  expect(filled).not.toContain("old");
  expect(filled.startsWith("a\n\n<!-- change:")).toBe(true);
  expect(filled.endsWith("<!-- /change -->\n\nb\n")).toBe(true);
  expect(withFixTables(filled)).toBe(filled);
});
