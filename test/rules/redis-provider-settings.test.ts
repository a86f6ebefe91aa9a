import { expect, test } from "vitest";
import { messageText } from "../../src/message.js";
import { lintTree, sessionState, testRule } from "./harness.js";

const REDIS = "Microsoft.Web.Redis.RedisSessionStateProvider";
const add = (more: string, name = "Redis", type = REDIS) =>
  `<add name="${name}" type="${type}" ${more} />`;
/** Providers in line 4. */
const chosen = (entries: string, name = "Redis") =>
  sessionState(`mode="Custom" customProvider="${name}"`, `<providers>${entries}</providers>`);
const redis = (more: string, before = "") =>
  chosen(add(more)).replace("<configuration>", `<configuration>${before}`);
const setting = (key: string, value: string) =>
  `<appSettings><add key="${key}" value="${value}" /></appSettings>`;
const string = (name: string, text: string) =>
  `<connectionStrings><add name="${name}" connectionString="${text}" /></connectionStrings>`;

const HOST = 'host="cache.contoso.example"';
const SAMPLE = 'host="" accessKey="" ssl="true"';

const caught = (files: string, at: string, says: string) => ({
  files,
  found: [{ severity: "warning" as const, at, line: 4, says }],
});

testRule("redis-provider-settings", {
  clean: {
    "a transform writes the host of the sample": {
      files: {
        "Web.config": redis(SAMPLE),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState><providers><add name="Redis" host="cache.contoso.example" accessKey="#{Key}" xdt:Transform="SetAttributes(host,accessKey)" xdt:Locator="Match(name)" /></providers></sessionState></system.web></configuration>',
      },
    },
    "a transform chooses another mode": {
      files: {
        "Web.config": redis(SAMPLE),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="InProc" xdt:Transform="Replace" /></system.web></configuration>',
      },
    },
    "one of the two transforms writes the host": {
      files: {
        "Web.config": redis(SAMPLE),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState><providers><add name="redis" host="cache.contoso.example" xdt:Transform="SetAttributes(host)" xdt:Locator="Condition(1=1)" /></providers></sessionState></system.web></configuration>',
        "Web.Test.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform" />',
      },
    },
    "a host": { files: redis(`${HOST} accessKey="#{Key}"`) },
    "a connection string": { files: redis('connectionString="cache:6380,ssl=true"') },
    "a connection string, and the rest of the sample empty": {
      files: redis('host="" accessKey="" ssl="true" connectionString="cache"'),
    },
    "a method that makes the string": {
      files: redis('host="" settingsClassName="Shop.Cache, Shop" settingsMethodName="Get"'),
    },
    "every parameter that there is, in any letter case": {
      files: redis(
        `${HOST} PORT="6380" DatabaseId="1" applicationname="Shop" throwOnError="true" retryTimeoutInMilliseconds="5000" connectionTimeoutInMilliseconds="5000" operationTimeoutInMilliseconds="1000" loggingClassName="A" loggingMethodName="B" redisSerializerType="C" redisKeyGeneratorType="D" description="E"`,
      ),
    },
    "a parameter that is near to none": { files: redis(`${HOST} keepAlive="60"`) },
    "no parameter at all: the provider's defaults": { files: redis("") },
    "an empty port is none": { files: redis(`${HOST} port="" ssl="false"`) },
    "another port": { files: redis(`${HOST} port="10000" ssl="true"`) },
    "6379 without TLS": { files: redis(`${HOST} port="6379" ssl="false"`) },
    "6380 with TLS": { files: redis(`${HOST} port="6380"`) },
    "ElastiCache speaks TLS on 6379": {
      files: redis('host="master.shop.abc.euw1.cache.amazonaws.com" port="6379" ssl="true"'),
    },
    "a second Redis on this machine": { files: redis('host="localhost" port="6380" ssl="false"') },
    "a string that says nothing of TLS": { files: redis('connectionString="cache:6380"') },
    "a port by name": {
      files: redis(`${HOST} port="RedisPort"`, setting("RedisPort", "6380")),
    },
    "TLS by name": {
      files: redis(`${HOST} port="6379" ssl="RedisSsl"`, setting("RedisSsl", "false")),
    },
    "other providers": {
      files: chosen(add(`${SAMPLE} hots="a"`, "Redis", "Shop.RedisStore, Shop")),
    },
    "a provider that is not chosen": {
      files: chosen(add(SAMPLE, "MySessionStateStore") + add(HOST)),
    },
    "another mode never starts it": {
      files: chosen(add(SAMPLE)).replace("Custom", "InProc"),
    },
    "a token for the host": { files: redis('host="#{RedisHost}" accessKey="#{RedisKey}"') },
    "the sample's name for what is set up": {
      files: chosen(add(HOST, "MySessionStateStore") + add(HOST), "MySessionStateStore"),
    },
  },
  caught: {
    "a transform of another provider": {
      files: {
        "Web.config": redis('host=""'),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState><providers><add name="Other" type="A" xdt:Transform="Insert" /></providers></sessionState></system.web></configuration>',
      },
      targets: ["Web.config"],
      found: [{ severity: "warning", at: "host", line: 4, path: "Web.config" }],
    },
    "the empty host of the sample": caught(
      chosen(add(SAMPLE, "MySessionStateStore"), "MySessionStateStore"),
      "host",
      'host of the Redis provider "MySessionStateStore" is empty, so it looks for Redis on 127.0.0.1.',
    ),
    "an empty connection string": caught(
      redis('connectionString=""'),
      "connectionString",
      'connectionString of the Redis provider "Redis" is empty',
    ),
    "an empty host, with type and assembly": caught(
      chosen(
        add(
          'host=""',
          "Redis",
          `${REDIS}, Microsoft.Web.RedisSessionStateProvider, Version=4.0.1.0`,
        ),
      ),
      "host",
      "is empty",
    ),
    "the sample beside what is set up": {
      files: chosen(add(HOST) + add(SAMPLE, "MySessionStateStore"), "MySessionStateStore"),
      found: [
        {
          severity: "warning",
          at: "MySessionStateStore",
          line: 3,
          says: 'customProvider names "MySessionStateStore", the sample of the Redis package, while "Redis" is set up.',
        },
      ],
    },
    "the older sample, which names this machine": {
      files: chosen(
        add('host="127.0.0.1" accessKey="" ssl="false"', "MySessionStateStore") + add(HOST),
        "MySessionStateStore",
      ),
      found: [{ severity: "warning", at: "MySessionStateStore", line: 3 }],
    },
    "host and connectionString": caught(
      redis(`${HOST} connectionString="cache"`),
      "cache.contoso.example",
      'The Redis provider "Redis" has connectionString and host as well: the string wins.',
    ),
    "more beside connectionString": caught(
      redis('port="6380" connectionString="Cache"', string("Cache", "cache")),
      "6380",
      "has connectionString and port as well",
    ),
    "a method beside connectionString": caught(
      redis('connectionString="cache" settingsClassName="Shop.Cache" settingsMethodName="Get"'),
      "Shop.Cache",
      "has connectionString and settingsClassName and settingsMethodName as well. It takes one of the two only, so the application stops",
    ),
    "a misspelt parameter": caught(
      redis(`${HOST} acessKey="#{Key}"`),
      "acessKey",
      'The Redis provider "Redis" never reads acessKey. It ignores parameters that it does not know without a word. Write accessKey.',
    ),
    "the name that other providers use": caught(
      redis('connectionStringName="Cache"', string("Cache", "cache")),
      "connectionStringName",
      "never reads connectionStringName",
    ),
    "a misspelt one beside the right one": caught(
      redis(`${HOST} hosts="b"`),
      "hosts",
      "Write host.",
    ),
    "6379 with TLS": caught(
      redis(`${HOST} port="6379" ssl="True"`),
      "6379",
      'connects to port 6379 with ssl="true" (Web.config, line 4).',
    ),
    "6379 with TLS, which is the default": caught(
      redis('host="localhost" port="6379"'),
      "6379",
      `with ssl="true" (the provider's default)`,
    ),
    "6380 without TLS": caught(
      redis(`${HOST} port="6380" ssl="false"`),
      "6380",
      'with ssl="false"',
    ),
    "by the names of settings": caught(
      redis(`${HOST} port="RedisPort" ssl="false"`, setting("redisport", "6380")),
      "RedisPort",
      "connects to port 6380",
    ),
    "in the text of a connection string": caught(
      redis('connectionString="Cache"', string("cache", "cache.contoso.example:6379,ssl=True")),
      "Cache",
      "has port 6379 with ssl=true",
    ),
    "in the text of a setting, which comes first": caught(
      redis(
        'connectionString="Cache"',
        setting("Cache", "cache:6380,ssl=false") + string("Cache", "cache"),
      ),
      "Cache",
      "has port 6380 with ssl=false",
    ),
    "several of them": {
      files: redis(`${HOST} port="6379" hostt="b"`),
      found: [
        { severity: "warning", at: "6379", line: 4 },
        { severity: "warning", at: "hostt", line: 4 },
      ],
    },
  },
  unjudged: {
    "a token for the port": {
      files: redis(`${HOST} port="#{Port}"`),
      missing: "system.web/sessionState/providers/add@port",
      subjects: ["/"],
    },
    "settings that are not at hand": {
      files: redis(`${HOST} port="6379"`, '<appSettings configSource="settings.config" />'),
      missing: "appSettings",
      subjects: ["/"],
    },
  },
});

const said = (text: string) =>
  lintTree({ "Web.config": text })
    .diagnostics.filter(({ rule }) => rule === "redis-provider-settings")
    .map(({ message }) => messageText(message));

test("pain 16: the sample that an update puts in again", () => {
  const own = add(
    'port="" applicationName="Shop" host="redis01" accessKey="" ssl="false" throwOnError="true"',
    "SessionStateStore",
  );
  expect(said(chosen(own + add(SAMPLE, "MySessionStateStore"), "MySessionStateStore"))).toEqual([
    'customProvider names "MySessionStateStore", the sample of the Redis package, while "SessionStateStore" is set up. The package adds its sample again with each update. It looks for Redis on the web server itself, so sessions cannot be stored. Set customProvider="SessionStateStore", and take the sample out.',
  ]);
});

test("pain 17: errors on redirects, because the provider was left empty", () => {
  expect(said(chosen(add(SAMPLE, "MySessionStateStore"), "MySessionStateStore"))).toEqual([
    'host of the Redis provider "MySessionStateStore" is empty, so it looks for Redis on 127.0.0.1. Without a Redis on the web server itself sessions cannot be stored, and every request that uses the session fails. Write the name of your Redis server, or choose another provider or mode.',
  ]);
});
