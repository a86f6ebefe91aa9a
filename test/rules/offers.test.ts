/** What findings offer where the place, the name or the neighbours make a difference. */
import { builtIn } from "../../src/settings/built-in.js";
import { describe, expect, test } from "vitest";
import { attributesReadIn } from "../../src/sessions/section.js";
import { shownValue } from "../../rules/shared/session-settings.js";
import type { Suggestion } from "../../src/diagnostic.js";
import { type PoolAndSite, poolAndSite } from "../fixtures/server.js";
import { CONFIGURATION, lintTree, sessionState } from "./harness.js";
import type { Tree } from "../fixtures/disk.js";

/** A server with every id on. */
function server(web: string, more: Omit<PoolAndSite, "web"> = {}): Tree {
  const { files, configuration } = poolAndSite({ web, defaults: "", ...more });
  return { ...files, [CONFIGURATION]: JSON.stringify({ extends: ["all"], ...configuration }) };
}

/** The suggestions of one rule. */
function offers(id: string, tree: Tree): readonly Suggestion[] {
  const found = lintTree(tree).diagnostics.filter(({ rule }) => rule === id);
  expect(found.length).toBeGreaterThan(0);
  return found.flatMap(({ suggestions }) => suggestions);
}

const editsOf = (suggestion: Suggestion | undefined) =>
  suggestion?.edits?.map(({ source, text }) => `${source.path}: ${text}`);

describe("the number of worker processes", () => {
  const garden = '<processModel maxProcesses="4" />';
  const web = sessionState('mode="InProc"');

  test("is changed in the pool that says it", () => {
    const [one] = offers("no-inproc-with-web-garden", server(web, { pool: garden }));
    expect(editsOf(one)).toEqual(["srv/applicationHost.config: 1"]);
  });

  test("is not changed for all pools where one is meant", () => {
    const [one] = offers("no-inproc-with-web-garden", server(web, { defaults: garden }));
    expect(editsOf(one)).toBeUndefined();
    expect(one?.commands?.appcmd).toContain('set apppool "ShopPool" /processModel.maxProcesses:1');
  });

  test.each([
    // A name with ; or \\ is refused, and then nothing is said about the pool.
    ["x' -Force $(Remove-Item C) '", ["iisManager"]],
    ["It's", ["appcmd", "powershell", "wmi", "iisManager"]],
    ["100%", ["powershell", "wmi", "iisManager"]],
  ])("of the pool %s", (pool, tools) => {
    const [one] = offers(
      "no-inproc-with-web-garden",
      server(web, { poolName: pool, pool: garden }),
    );
    const commands = one?.commands ?? {};
    expect(Object.keys(commands)).toEqual(expect.arrayContaining(tools));
    expect(commands.powershell ?? "").not.toMatch(/AppPools\\x' /);
  });
});

describe("a site with a hostile name", () => {
  test("is a name in every dialect", () => {
    const site = "x'; Remove-Item C:\\ -Recurse; '";
    const tree = server(sessionState('mode="InProc" cookieless="UseUri"'), { siteName: site });
    const [one] = offers("no-session-id-in-url", tree);
    const path = "MACHINE/WEBROOT/APPHOST/x''; Remove-Item C:\\ -Recurse; ''";
    expect(one?.commands?.powershell).toBe(
      `Import-Module WebAdministration; Set-WebConfigurationProperty -PSPath '${path}' -Filter 'system.web/sessionState' -Name cookieless -Value 'UseCookies'`,
    );
    expect(one?.commands?.appcmd).toContain(`set config "${site}" /section:sessionState`);
    expect(one?.commands?.wmi).toContain(
      "APPHOST/x\\'; Remove-Item C:\\\\ -Recurse; \\'',Location=''",
    );
  });
});

describe("a hostile provider", () => {
  test("is a text for PowerShell", () => {
    const providers = `<providers><add name="a'; calc; '" type="Shop.Store, Shop" /></providers>`;
    const text = sessionState('mode="Custom" customProvider="b"', providers);
    const [one] = offers("custom-provider-defined", { "Web.config": text });
    expect(one?.commands?.powershell).toMatch(/-Value 'a''; calc; '''$/);
    expect(one?.edits?.map((edit) => edit.text)).toEqual(["a&apos;; calc; &apos;"]);
  });
});

describe("where the tools refuse to open the section", () => {
  const text = 'mode="InProc" cookieless="UseUri"';

  test("nothing is printed for them", () => {
    const [one] = offers("no-session-id-in-url", {
      "Web.config": sessionState(`${text} cookieSameSite="Lax"`),
    });
    expect(one?.commands).toBeUndefined();
    expect(one?.edits).toHaveLength(1);
  });

  test("but where nothing unknown is written, they are told", () => {
    const [one] = offers("no-session-id-in-url", { "Web.config": sessionState(text) });
    expect(Object.keys(one?.commands ?? {})).toEqual(["appcmd", "powershell", "wmi", "iisManager"]);
  });

  test("the same for an element inside a section", () => {
    const web = `<configuration>
  <system.web>
    <authentication mode="Forms"><forms cookieSameSite="None" requireSSL="false" /></authentication>
  </system.web>
</configuration>
`;
    const [one] = offers("same-site-none-requires-secure", { "Web.config": web });
    expect(one?.commands).toBeUndefined();
    expect(one?.edits?.map((edit) => edit.text)).toEqual(["true"]);
  });
});

describe("an idle time-out", () => {
  test.each([
    [43190, "30.00:00:00", 43200],
    [43191, "00:00:00", 0],
  ])("for sessions of %d minutes", (timeout, span, minutes) => {
    const tree = server(sessionState(`mode="InProc" timeout="${timeout}"`), {
      pool: '<processModel idleTimeout="00:20:00" />',
    });
    const [one] = offers("pool-idle-timeout-covers-session", tree);
    expect(editsOf(one)).toEqual([`srv/applicationHost.config: ${span}`]);
    expect(one?.commands?.iisManager).toMatch(new RegExp(`: ${minutes}$`));
  });
});

test.each([
  ["Off", []],
  ["InProc", []],
  [
    "StateServer",
    ["compressionEnabled", "partitionResolverType", "stateConnectionString", "stateNetworkTimeout"],
  ],
  [
    "SQLServer",
    [
      "allowCustomSqlDatabase",
      "compressionEnabled",
      "partitionResolverType",
      "sqlCommandTimeout",
      "sqlConnectionRetryInterval",
      "sqlConnectionString",
      "useHostingIdentity",
    ],
  ],
  ["Custom", ["customProvider", "useHostingIdentity"]],
])("mode %s reads its own attributes", (mode, own) => {
  const everywhere = [
    "cookieName",
    "cookieSameSite",
    "cookieless",
    "mode",
    "sessionIDManagerType",
    "timeout",
  ];
  const expected = mode === "Off" ? ["mode"] : [...everywhere, ...own];
  expect(attributesReadIn(mode).toSorted()).toEqual(expected.toSorted());
});

test.each([
  ["mode", "InProc", "InProc"],
  ["timeout", 20, "20"],
  ["customProvider", "", "nothing"],
  ["stateConnectionString", "tcpip=[::1]:42424", "tcpip=[::1]:42424"],
  ["stateConnectionString", "Store;Password=tulip", undefined],
  ["sqlConnectionString", "Server=SQL01", undefined],
  ["unheardOf", "x", undefined],
])("%s = %s is shown as %s", (name, value, shown) => {
  expect(shownValue({ schema: builtIn }, name, value)).toBe(shown);
});
