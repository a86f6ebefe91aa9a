import { sessionState, testRule } from "./harness.js";

const custom = (type: string, more = "") =>
  sessionState(
    'mode="Custom" customProvider="Store"',
    `<providers><add name="Store" type="${type}" ${more} /></providers>`,
  );
const UNIVERSAL =
  "System.Web.Providers.DefaultSessionStateProvider, System.Web.Providers, Version=1.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35";
const caught = (type: string, says: string) => ({
  files: custom(type),
  found: [{ severity: "warning" as const, at: type, line: 4, says }],
});

testRule("unsupported-session-provider", {
  clean: {
    "a transform chooses another mode": {
      files: {
        "Web.config": custom(UNIVERSAL),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="StateServer" xdt:Transform="Replace" /></system.web></configuration>',
      },
    },
    "what the package of today writes": {
      files: custom(
        "Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, Version=1.1.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35",
      ),
    },
    "Redis without a version": { files: custom("Microsoft.Web.Redis.RedisSessionStateProvider") },
    "Redis of today": {
      files: custom(
        "Microsoft.Web.Redis.RedisSessionStateProvider, Microsoft.Web.RedisSessionStateProvider, Version=5.1.0.0",
      ),
    },
    "SQL Server of today": {
      files: custom(
        "Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, Version=2.0.0.0, Culture=neutral",
      ),
    },
    "version 10 is none of the first": {
      files: custom("Microsoft.Web.Redis.RedisSessionStateProvider, X, Version=10.0.0.0"),
    },
    "what old project templates wrote beside InProc": {
      files: sessionState(
        'mode="InProc" customProvider="DefaultSessionProvider"',
        `<providers><add name="DefaultSessionProvider" type="${UNIVERSAL}" connectionStringName="DefaultConnection" /></providers>`,
      ),
    },
    "another provider is chosen": {
      files: sessionState(
        'mode="Custom" customProvider="Redis"',
        `<providers><add name="Old" type="${UNIVERSAL}" /><add name="Redis" type="Microsoft.Web.Redis.RedisSessionStateProvider" /></providers>`,
      ),
    },
    "only the name is alike": {
      files: custom("Shop.System.Web.Providers.DefaultSessionStateProvider"),
    },
    "a type of one's own in that assembly": {
      files: custom("Shop.Store, System.Web.Providers, Version=1.0.0.0"),
    },
    "another provider in its place for the child application": {
      files: {
        "Web.config": sessionState(
          'mode="InProc"',
          `<providers><add name="Store" type="${UNIVERSAL}" /></providers>`,
        ),
        "shop/Global.asax": "",
        "shop/Web.config": sessionState(
          'mode="Custom" customProvider="Store"',
          '<providers><remove name="Store" /><add name="Store" type="Shop.Store, Shop" /></providers>',
        ),
      },
    },
  },
  caught: {
    "universal providers": caught(UNIVERSAL, "is one of the universal providers"),
    "in other letters": caught("system.web.providers.DEFAULTSESSIONSTATEPROVIDER", "universal"),
    "AppFabric 1.0": caught(
      "Microsoft.ApplicationServer.Caching.DataCacheSessionStoreProvider",
      'The provider "Store" keeps sessions in an AppFabric or Azure cache, which is no longer supported.',
    ),
    "AppFabric 1.1 and the cache of Azure": caught(
      "Microsoft.Web.DistributedCache.DistributedCacheSessionStateStoreProvider, Microsoft.Web.DistributedCache",
      "ended in April 2022",
    ),
    "the first Redis": caught(
      "Microsoft.Web.Redis.RedisSessionStateProvider, Microsoft.Web.RedisSessionStateProvider, Version=1.1.0.0",
      "asks for version 1.1.0.0 of Microsoft.Web.RedisSessionStateProvider",
    ),
    "for a migration": {
      preset: "migration",
      files: custom(UNIVERSAL),
      found: [{ severity: "warning", at: UNIVERSAL, line: 4 }],
    },
    "chosen by a child application": {
      files: {
        "Web.config": sessionState(
          'mode="InProc"',
          `<providers><add name="Store" type="${UNIVERSAL}" /></providers>`,
        ),
        "shop/Global.asax": "",
        "shop/Web.config": sessionState('mode="Custom" customProvider="store"'),
      },
      found: [{ severity: "warning", at: UNIVERSAL, line: 4, path: "Web.config" }],
    },
  },
  unjudged: {
    "a token for the type": {
      files: custom("#{Type}"),
      missing: "system.web/sessionState/providers/add@type",
      subjects: ["/"],
    },
  },
});
