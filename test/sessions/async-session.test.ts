/** Which session module a provider wants. */
import { expect, test } from "vitest";
import { knownProvider } from "../../src/sessions/async-session.js";
import { applicationOf } from "./application.js";

const REDIS =
  "Microsoft.Web.Redis.RedisSessionStateProvider, Microsoft.Web.RedisSessionStateProvider";
const target = (version: string) =>
  applicationOf(
    "",
    `<configuration><system.web><compilation targetFramework="${version}" /></system.web></configuration>`,
  );

test.each([
  ["Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync, A, Version=2.0.0.0", "4.8", true],
  ["Microsoft.AspNet.SessionState.CosmosDBSessionStateProviderAsync", "4.8", true],
  ["System.Web.Providers.DefaultSessionStateProvider, A", "4.8", false],
  ["Contoso.Store, Contoso", "4.8", undefined],
  ["constructor", "4.8", undefined],
  [REDIS, "4.8", undefined],
  [`${REDIS}, Version=1.0.0.0`, "4.8", false],
  [`${REDIS}, Version=2.2.6.0`, "4.8", false],
  [`${REDIS}, Version=3.0.2.0`, "4.5.2", false],
  [`${REDIS}, Version=3.0.2.0`, "4.6.2", true],
  [`${REDIS}, Version=3.0.2.0`, "4.8", true],
  [`${REDIS}, Version=3.0.2.0`, "#{Target}", undefined],
  [`${REDIS}, version = 4.0.1.0`, "4.5", true],
  [`${REDIS}, Version=10.0.0.0`, "4.5", true],
])("%s on .NET %s: asynchronous %s", (type, version, isAsync) => {
  expect(knownProvider(type, target(version))?.isAsync).toBe(isAsync);
});
