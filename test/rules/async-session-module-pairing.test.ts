import { expect, test } from "vitest";
import { messageText } from "../../src/message.js";
import {
  addHttpModule,
  addModule,
  ASYNC_TYPE,
  BUILT_IN_TYPE,
  inPool,
  remove,
  replaced,
  transformOf,
  webConfig,
} from "../fixtures/modules.js";
import { lintCase, lintTree, testRule } from "./harness.js";

const CUSTOM = 'mode="Custom" customProvider="Own"';
const SQL = "Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync";
const REDIS = "Microsoft.Web.Redis.RedisSessionStateProvider";
const provider = (type: string) => `<add name="Own" type="${type}" />`;
const asynchronous = { session: CUSTOM, providers: provider(SQL) };
const redisType = (version: string) =>
  `${REDIS}, Microsoft.Web.RedisSessionStateProvider, Version=${version}`;
const redis = (version: string) => ({
  session: CUSTOM,
  providers: provider(redisType(version)),
});
const target = (version: string, text: string) =>
  text.replace("<system.web>", `<system.web><compilation targetFramework="${version}" />`);
const without = (preCondition: string) => remove + addModule(ASYNC_TYPE, preCondition);

testRule("async-session-module-pairing", {
  clean: {
    "asynchronous provider and module": {
      files: webConfig({ ...asynchronous, integrated: replaced }),
    },
    "the asynchronous module in process": {
      files: webConfig({ session: 'mode="InProc"', integrated: replaced }),
    },
    "an unknown provider": {
      files: webConfig({ session: CUSTOM, providers: provider("Contoso.Store, Contoso") }),
    },
    "an unknown provider under the asynchronous module": {
      files: webConfig({
        session: CUSTOM,
        providers: provider("Contoso.Store, Contoso"),
        integrated: replaced,
      }),
    },
    "a Redis provider that does not say its version": {
      files: webConfig({ session: CUSTOM, providers: provider(REDIS) }),
    },
    "an old Redis provider": { files: webConfig(redis("2.2.6.0")) },
    "version 3 built for .NET 4.5.2": { files: target("4.5.2", webConfig(redis("3.0.2.0"))) },
    "version 3, and nobody says for which .NET": { files: webConfig(redis("3.0.2.0")) },
    "a provider that is not chosen": {
      files: webConfig({
        session: 'mode="Custom" customProvider="Other"',
        providers: `${provider(SQL)}<add name="Other" type="Contoso.Store" />`,
      }),
    },
    "a module of somebody else": {
      files: webConfig({
        ...asynchronous,
        integrated: remove + addModule("Contoso.Sessions, Contoso"),
      }),
    },
    "replaced in the list of Classic pools, and no pool is known": {
      files: webConfig({ ...asynchronous, classic: remove + addHttpModule(ASYNC_TYPE) }),
    },
    "replaced in the list of a Classic pool": inPool("Classic", {
      ...asynchronous,
      classic: remove + addHttpModule(ASYNC_TYPE),
    }),
    "replaced by the parent": {
      files: {
        "Web.config": webConfig({ session: 'mode="InProc"', integrated: replaced }),
        "admin/Global.asax": "",
        "admin/Web.config": webConfig(asynchronous),
      },
    },
    "replaced by applicationHost.config": inPool("Integrated", asynchronous, {
      list: addModule(ASYNC_TYPE),
    }),
    "replaced by a transform": {
      files: {
        "Web.config": webConfig({ ...asynchronous, integrated: addModule("A.B", "", "C") }),
        "Web.Release.config": transformOf(
          `<modules><remove name="Session" xdt:Transform="Insert" /><add name="Session" type="${ASYNC_TYPE}" preCondition="managedHandler" xdt:Transform="Insert" /></modules>`,
        ),
      },
    },
    "no module at all, which is told elsewhere": {
      files: webConfig({ ...asynchronous, integrated: remove }),
    },
    "managedHandler among others": {
      files: webConfig({
        session: 'mode="InProc"',
        integrated: without(" integratedMode , managedHandler "),
      }),
    },
    "mode Off": {
      files: webConfig({ session: 'mode="Off"', integrated: without("integratedMode") }),
    },
    "all modules run for all requests": {
      files: webConfig({
        ...asynchronous,
        integrated: without("integratedMode"),
        attributes: ' runAllManagedModulesForAllRequests="true"',
      }),
    },
    "a preCondition that nobody reads": inPool("Classic", {
      session: 'mode="InProc"',
      integrated: without("integratedMode"),
    }),
    "the built-in module without managedHandler": {
      files: webConfig({
        session: 'mode="InProc"',
        integrated: remove + addModule(BUILT_IN_TYPE, ""),
      }),
    },
    "ASP.NET Core": {
      files: webConfig({ ...asynchronous, more: '<aspNetCore processPath="a" />' }),
    },
  },
  caught: {
    "an asynchronous provider under the built-in module": {
      files: webConfig(asynchronous),
      found: [
        {
          severity: "error",
          at: SQL,
          line: 3,
          says: `The package Microsoft.AspNet.SessionState.SessionStateModule, which ${SQL} needs, replaces the entry "Session" when it is installed: that change is missing here.`,
        },
      ],
    },
    "the built-in module written": {
      files: webConfig({ ...asynchronous, integrated: remove + addModule(BUILT_IN_TYPE) }),
      found: [
        {
          severity: "error",
          at: SQL,
          line: 3,
          says: `The entry "Session" (Web.config, line 7) still names ${BUILT_IN_TYPE}.`,
        },
      ],
    },
    "the store of Cosmos DB": {
      files: webConfig({
        session: CUSTOM,
        providers: provider("Microsoft.AspNet.SessionState.CosmosDBSessionStateProviderAsync, A"),
      }),
      found: [
        {
          severity: "error",
          at: "Microsoft.AspNet.SessionState.CosmosDBSessionStateProviderAsync, A",
          line: 3,
        },
      ],
    },
    "a Redis provider of today": {
      files: webConfig(redis("5.0.4.0")),
      found: [
        {
          severity: "error",
          at: redisType("5.0.4.0"),
          line: 3,
          says: "which Microsoft.Web.RedisSessionStateProvider needs",
        },
      ],
    },
    "version 3 built for .NET 4.6.2": {
      files: target("4.7.2", webConfig(redis("3.0.2.0"))),
      found: [{ severity: "error", at: redisType("3.0.2.0"), line: 3 }],
    },
    "registered where a Classic pool does not look": {
      ...inPool("Classic", { ...asynchronous, integrated: replaced }),
      found: [
        {
          severity: "error",
          at: SQL,
          line: 3,
          path: "shop/Web.config",
          says: 'Pool "ShopPool" is in Classic mode and does not read system.webServer/modules',
        },
      ],
    },
    "registered where an Integrated pool does not look": {
      ...inPool("Integrated", { ...asynchronous, classic: remove + addHttpModule(ASYNC_TYPE) }),
      found: [
        {
          severity: "error",
          at: SQL,
          line: 3,
          path: "shop/Web.config",
          says: "does not read system.web/httpModules",
        },
      ],
    },
    "a child application that goes back": {
      files: {
        "Web.config": webConfig({ ...asynchronous, integrated: replaced }),
        "admin/Global.asax": "",
        "admin/Web.config": webConfig({ integrated: remove + addModule(BUILT_IN_TYPE) }),
      },
      found: [{ severity: "error", at: SQL, line: 3, path: "Web.config" }],
    },
    "an old provider under the asynchronous module": {
      files: webConfig({ ...redis("2.2.6.0"), integrated: replaced }),
      found: [
        {
          severity: "error",
          at: redisType("2.2.6.0"),
          line: 3,
          says: "takes asynchronous providers only, and the application stops",
        },
      ],
    },
    "the old universal provider": {
      files: webConfig({
        session: CUSTOM,
        providers: provider("System.Web.Providers.DefaultSessionStateProvider, A"),
        integrated: replaced,
      }),
      found: [
        { severity: "error", at: "System.Web.Providers.DefaultSessionStateProvider, A", line: 3 },
      ],
    },
    ...Object.fromEntries(
      ["StateServer", "SQLServer"].map((mode) => [
        `mode ${mode}`,
        {
          files: webConfig({ session: `mode="${mode}"`, integrated: replaced }),
          found: [
            {
              severity: "error" as const,
              at: mode,
              line: 3,
              says: "SessionStateAsync module only supports InProc and Custom mode.",
            },
          ],
        },
      ]),
    ),
    "no managedHandler": {
      files: webConfig({ ...asynchronous, integrated: without("integratedMode") }),
      found: [{ severity: "warning", at: "integratedMode", line: 7, says: "lacks managedHandler" }],
    },
    "no preCondition": {
      files: webConfig({
        session: 'mode="InProc"',
        integrated: `${remove}<add name="Session" type="${ASYNC_TYPE}" />`,
      }),
      found: [{ severity: "warning", at: ASYNC_TYPE, line: 7 }],
    },
    "mode and preCondition": {
      files: webConfig({ session: 'mode="StateServer"', integrated: without("integratedMode") }),
      found: [
        { severity: "error", at: "StateServer", line: 3 },
        { severity: "warning", at: "integratedMode", line: 7 },
      ],
    },
    "mode Custom by a transform": {
      files: {
        "Web.config": webConfig({ session: 'mode="InProc"' }),
        "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="Custom" customProvider="Own" xdt:Transform="Replace"><providers>${provider(SQL)}</providers></sessionState></system.web></configuration>`,
      },
      found: [{ severity: "error", at: SQL, line: 1, path: "Web.Release.config" }],
    },
  },
  unjudged: {
    "a provider that deployment fills in": {
      files: webConfig({
        session: 'mode="Custom" customProvider="#{P}"',
        providers: provider(SQL),
      }),
      missing: "system.web/sessionState@customProvider",
      subjects: ["/"],
    },
  },
});

const said = (parts: Parameters<typeof webConfig>[0], mode?: "Classic") =>
  lintCase(
    "async-session-module-pairing",
    mode ? inPool(mode, parts) : { files: webConfig(parts) },
  ).diagnostics.map(({ message }) => messageText(message));

test("pain 14: the provider is flooded by requests for images and scripts", () => {
  expect(said({ ...asynchronous, integrated: without("integratedMode") })).toEqual([
    'SessionStateModuleAsync runs for images and scripts too: its preCondition lacks managedHandler. Each such request that brings the session cookie costs a trip to the store (Web.config, line 7). Write preCondition="integratedMode,managedHandler", as newer versions of its package do.',
  ]);
});

test("pain 15: Provider must implement the class 'SessionStateStoreProviderBase', after an update", () => {
  expect(said(redis("4.0.1.0"))).toEqual([
    'RedisSessionStateProvider is asynchronous, but the built-in session module is in force. The application stops: "Provider must implement the class \'System.Web.SessionState.SessionStateStoreProviderBase\'." The package Microsoft.AspNet.SessionState.SessionStateModule, which Microsoft.Web.RedisSessionStateProvider needs, replaces the entry "Session" when it is installed: that change is missing here. Put <remove name="Session" /> and <add name="Session" type="Microsoft.AspNet.SessionState.SessionStateModuleAsync, Microsoft.AspNet.SessionState.SessionStateModule" preCondition="integratedMode,managedHandler" /> into system.webServer/modules.',
  ]);
  expect(said({ ...redis("4.0.1.0"), integrated: replaced }, "Classic")).toEqual([
    expect.stringContaining(
      'Put the pool into Integrated mode, or replace "Session" in system.web/httpModules too.',
    ),
  ]);
});

test("pain 16: each update of the package puts its module in once more", () => {
  const files = {
    "Web.config": webConfig({ ...redis("5.0.4.0"), integrated: replaced + addModule(ASYNC_TYPE) }),
  };
  expect(
    lintTree(files).diagnostics.map(({ rule, message }) => [rule, messageText(message)]),
  ).toEqual([
    [
      "duplicate-collection-entry",
      expect.stringContaining('An entry with the name "Session" exists already'),
    ],
  ]);
});
