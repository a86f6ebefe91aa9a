/** Which providers are known by their types. */
import { expect, test } from "vitest";
import { assemblyVersion, kindOfProvider } from "../../src/sessions/provider-types.js";

test.each([
  ["Microsoft.Web.Redis.RedisSessionStateProvider", "redis"],
  [" microsoft.web.redis.redissessionstateprovider , X, Version=1.0.0.0", "redis"],
  ["System.Web.Providers.DefaultSessionStateProvider, System.Web.Providers", "universal"],
  ["Microsoft.ApplicationServer.Caching.DataCacheSessionStoreProvider", "appFabric"],
  ["Microsoft.AspNet.SessionState.SqlSessionStateAsyncProvider", "sqlAsync"],
  ["Microsoft.AspNet.SessionState.CosmosDBSessionStateProviderAsync", "cosmosAsync"],
  ["RedisSessionStateProvider", undefined],
  ["", undefined],
])("%s is %s", (type, kind) => {
  expect(kindOfProvider(type)).toBe(kind);
});

test.each([
  ["A, B, Version=1.0.0.0, Culture=neutral", "1.0.0.0"],
  ["A, B,version = 2.1", "2.1"],
  ["A, B", undefined],
  ["A.Version=3", undefined],
])("the version of %s is %s", (type, version) => {
  expect(assemblyVersion(type)).toBe(version);
});
