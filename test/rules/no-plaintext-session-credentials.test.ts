import { expect, test } from "vitest";
import { messageText } from "../../src/message.js";
import { secretIn } from "../../src/sessions/credentials.js";
import { lintTree, sessionState, testRule } from "./harness.js";

const LOGIN = "Data Source=SQL01;User ID=shop;Password=tulip";
const REDIS = "Microsoft.Web.Redis.RedisSessionStateProvider";
const COSMOS = "Microsoft.AspNet.SessionState.CosmosDBSessionStateProviderAsync";
const ASYNC = "Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync";
const KEY = "q3Zb7Vt1xW0kP9sLr4Yd2Nf6Hj8Mc5Ua1Eo3Ig7Bw=";

/** Connection strings and settings in line 2, `<sessionState>` in line 3. */
const web = (before: string, session: string) =>
  `<configuration>\n${before}\n<system.web>${session}</system.web></configuration>`;
const sql = (text: string, more = 'mode="SQLServer"') =>
  sessionState(`${more} sqlConnectionString="${text}"`);
const byName = (text: string, more = 'mode="SQLServer"') =>
  web(
    `<connectionStrings><add name="Sessions" connectionString="${text}" /></connectionStrings>`,
    `<sessionState ${more} sqlConnectionString="Sessions" />`,
  );
const custom = (type: string, more: string, before = "", mode = "Custom") =>
  web(
    before,
    `<sessionState mode="${mode}" customProvider="Store"><providers><add name="Store" type="${type}" ${more} /></providers></sessionState>`,
  );
const strings = (name: string, text: string) =>
  `<connectionStrings><add name="${name}" connectionString="${text}" /></connectionStrings>`;
const setting = (key: string, value: string) =>
  `<appSettings><add key="${key}" value="${value}" /></appSettings>`;
const commented = (text: string) => sessionState('mode="InProc"', `<!-- ${text} -->`);

const caught = (files: string, at: string, line: number, says: string) => ({
  files,
  found: [{ severity: "error" as const, at, line, says }],
});

testRule("no-plaintext-session-credentials", {
  clean: {
    "the default": { files: sessionState('mode="SQLServer"') },
    "integrated security": { files: sql("Data Source=SQL01;Integrated Security=SSPI") },
    "a password that integrated security makes useless": {
      files: sql(`${LOGIN};Trusted_Connection=yes`),
    },
    "the empty password of old templates": {
      files: sql("data source=127.0.0.1;user id=sa;password=", 'mode="InProc"'),
    },
    "a value of the registry": {
      files: sql("registry:HKLM\\Software\\Shop\\ASPNET_SETREG,sqlConnectionString"),
    },
    "a text by name in the registry": { files: byName("registry:HKLM\\Software\\Shop,sql") },
    "a token for the password": { files: sql("Data Source=SQL01;User ID=shop;Password=#{Pwd}") },
    "a token for the password, by name": {
      files: byName("Data Source=SQL01;User ID=shop;Password=__Pwd__"),
    },
    "something to be filled in": { files: sql("Server=SQL01;uid=shop;pwd=[password]") },
    "a connection string that is another's": { files: byName(LOGIN, 'mode="InProc"') },
    "a partition resolver does not read the name": {
      files: byName(LOGIN, 'mode="SQLServer" partitionResolverType="Shop.P, Shop"'),
    },
    "Redis without a password": { files: custom(REDIS, 'host="cache" accessKey=""') },
    "a token for the key": { files: custom(REDIS, 'host="cache" accessKey="#{RedisKey}"') },
    "the name of a setting that the platform adds": {
      files: custom(REDIS, 'host="RedisHost" accessKey="RedisAccessKey"'),
    },
    "a setting that a release fills in": {
      files: custom(REDIS, 'host="c" accessKey="Cache"', setting("Cache", "#{RedisKey}")),
    },
    "a setting that is left empty for whoever deploys": {
      files: custom(REDIS, 'host="c" accessKey="RedisKey"', setting("RedisKey", "")),
    },
    "a connection string of Redis without a password": {
      files: custom(REDIS, 'connectionString="cache:6380,ssl=true"'),
    },
    "the key of Cosmos that its package leaves open": {
      files: custom(COSMOS, 'cosmosDBAuthKeySettingKey="K"', setting("K", "[AuthKey]")),
    },
    "a name that leads nowhere": { files: custom(ASYNC, 'connectionStringName="Nowhere"') },
    "the string of a provider that is not chosen": {
      files: custom(ASYNC, 'connectionStringName="S"', strings("S", LOGIN), "InProc"),
    },
    "comments, but in strict": {
      files: commented(`<sessionState sqlConnectionString="${LOGIN}" />`),
    },
    "a comment without a password": {
      preset: "strict",
      files: sessionState(
        'mode="InProc" timeout="20" cookieless="UseCookies"',
        '<!-- <sessionState sqlConnectionString="data source=.;Trusted_Connection=yes" /> -->',
      ),
    },
    "a comment about something else": {
      preset: "strict",
      files: web(`<!-- <add name="Shop" connectionString="${LOGIN}" /> -->`, "<sessionState />"),
    },
  },
  caught: {
    "a login in sqlConnectionString": caught(
      sql(LOGIN),
      LOGIN,
      3,
      'The password of the session store is in clear text in sqlConnectionString. Whoever reads the file, a backup of it or its repository can read and change every session. Change it, since it is known; then let the Windows account of the worker process log in, or encrypt the section: aspnet_regiis -pef "system.web/sessionState" FOLDER.',
    ),
    "by its short names, and in quotes": caught(
      sql("server=SQL01;uid=shop;PWD='tu;lip'"),
      "server=SQL01;uid=shop;PWD='tu;lip'",
      3,
      "in sqlConnectionString",
    ),
    "integrated security is off": caught(
      sql("Server=SQL01;Integrated Security=false;uid=shop;pwd=tulip"),
      "Server=SQL01;Integrated Security=false;uid=shop;pwd=tulip",
      3,
      "The password",
    ),
    "a token beside the password": caught(
      sql("Data Source=#{Sql};User ID=shop;Password=tulip"),
      "Data Source=#{Sql};User ID=shop;Password=tulip",
      3,
      "The password",
    ),
    "in a mode that does not read it": caught(
      sql(LOGIN, 'mode="InProc"'),
      LOGIN,
      3,
      "A password is in clear text in sqlConnectionString, though nothing reads it: only SQLServer reads it. Whoever reads the file, a backup of it or its repository can log in with it. Remove the attribute, and change the password, since it is known.",
    ),
    "without sessions": caught(
      sql(LOGIN, 'mode="Off"'),
      LOGIN,
      3,
      "though nothing reads it: there are no sessions.",
    ),
    "in a mode that a transform exchanges": {
      files: {
        "Web.config": sql(LOGIN, 'mode="InProc"'),
        "Web.Release.config":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="SQLServer" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
      found: [{ severity: "error", at: LOGIN, line: 3, says: "let the Windows account" }],
    },
    "what no driver can read": caught(
      sql("Server=SQL01;Encrypt;uid=shop;pwd=tulip"),
      "Server=SQL01;Encrypt;uid=shop;pwd=tulip",
      3,
      "The password",
    ),
    "by the name of a connection string": caught(
      byName(LOGIN),
      LOGIN,
      2,
      'in the connection string that sqlConnectionString names. Whoever reads the file, a backup of it or its repository can read and change every session. Change it, since it is known; then let the Windows account of the worker process log in, or encrypt the section: aspnet_regiis -pef "connectionStrings" FOLDER.',
    ),
    "in a file of its own": {
      files: {
        "Web.config": byName(LOGIN).replace(
          /<connectionStrings>.*<\/connectionStrings>/,
          '<connectionStrings configSource="strings.config" />',
        ),
        "strings.config": strings("sessions", LOGIN),
      },
      targets: ["Web.config"],
      found: [{ severity: "error", at: LOGIN, line: 1, path: "strings.config" }],
    },
    "a key that is no name, beside settings that are not at hand": caught(
      custom(REDIS, `host="c" accessKey="${KEY}"`, '<appSettings file="secrets.config" />'),
      KEY,
      3,
      "The access key",
    ),
    "a key that is no name, beside settings that a builder fills": caught(
      custom(REDIS, `host="c" accessKey="${KEY}"`, '<appSettings configBuilders="Env" />'),
      KEY,
      3,
      "The access key",
    ),
    "a key as such, with the further settings at hand": {
      files: {
        "Web.config": custom(
          REDIS,
          'host="c" accessKey="tulip"',
          '<appSettings file="more.config" />',
        ),
        "more.config": setting("X", "1"),
      },
      targets: ["Web.config"],
      found: [{ severity: "error", at: "tulip", line: 3 }],
    },
    "the access key of Redis": caught(
      custom(REDIS, `host="cache" accessKey="${KEY}"`),
      KEY,
      3,
      "The access key of the session store is in clear text in accessKey.",
    ),
    "a key of any provider, chosen or not": caught(
      custom("Shop.Store, Shop", `accessKey="${KEY}"`, "", "InProc"),
      KEY,
      3,
      "in accessKey",
    ),
    "a key by the name of a setting": caught(
      custom(REDIS, 'host="c" accessKey="RedisAccessKey"', setting("redisaccesskey", KEY)),
      "RedisAccessKey",
      3,
      'in the application setting that accessKey names. Whoever reads the file, a backup of it or its repository can read and change every session. Change it, since it is known; then hand it in from outside the files, or encrypt the section: aspnet_regiis -pef "appSettings" FOLDER.',
    ),
    "a password in the connection string of Redis": caught(
      custom(REDIS, 'connectionString="cache:6380,password=tulip,ssl=True"'),
      "cache:6380,password=tulip,ssl=True",
      3,
      "The password of the session store is in clear text in connectionString.",
    ),
    "a connection string of Redis by name": caught(
      custom(
        REDIS,
        'connectionString="Cache"',
        strings("Cache", "cache:6380,password=tulip,ssl=True"),
      ),
      "cache:6380,password=tulip,ssl=True",
      2,
      "in the connection string that connectionString names",
    ),
    "a provider by connectionStringName": caught(
      custom(ASYNC, 'connectionStringName="Sessions"', strings("Sessions", LOGIN)),
      LOGIN,
      2,
      "in the connection string that connectionStringName names",
    ),
    "a URL": caught(
      custom("Shop.Mongo", 'connectionString="mongodb://shop:tulip@db01/sessions"'),
      "mongodb://shop:tulip@db01/sessions",
      3,
      "The password",
    ),
    "the key of Cosmos by the name of its setting": caught(
      custom(COSMOS, 'cosmosDBAuthKeySettingKey="K"', setting("K", KEY)),
      "K",
      3,
      "The access key of the session store is in clear text in the application setting that cosmosDBAuthKeySettingKey names.",
    ),
    "a parent's string, read by a child application": {
      files: {
        "Web.config": web(strings("Sessions", LOGIN), ""),
        "shop/Global.asax": "",
        "shop/Web.config": sql("Sessions"),
      },
      found: [{ severity: "error", at: LOGIN, line: 2, path: "Web.config" }],
    },
    "what a transform writes": {
      files: {
        "Web.config": sessionState('mode="InProc"'),
        "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="SQLServer" sqlConnectionString="${LOGIN}" xdt:Transform="SetAttributes" /></system.web></configuration>`,
      },
      found: [{ severity: "error", at: LOGIN, line: 1, path: "Web.Release.config" }],
    },
    "a comment in strict": {
      preset: "strict",
      ...caught(
        web(
          `<!--\n<sessionState mode="SQLServer" sqlConnectionString="${LOGIN}" />\n-->`,
          "<sessionState />",
        ),
        LOGIN,
        3,
        "A comment holds the password of a session store in clear text.",
      ),
    },
    "a provider in a comment inside the section": {
      options: { comments: true },
      ...caught(
        commented(`<providers><add name="Redis" accessKey='${KEY}' /></providers>`),
        KEY,
        4,
        "A comment holds the access key",
      ),
    },
  },
  unjudged: {
    "a text that a builder puts another in place of": {
      files: byName(LOGIN).replace(
        "<connectionStrings>",
        '<connectionStrings configBuilders="Env">',
      ),
      missing: "connectionStrings",
      subjects: ["/"],
    },
    "the name of a setting in a file that is not at hand": {
      files: custom(
        REDIS,
        'host="RedisHost" accessKey="RedisKey"',
        '<appSettings file="conf\\secrets.config"><add key="X" value="" /></appSettings>',
      ),
      missing: "appSettings",
      subjects: ["/"],
    },
    "the name of a setting that a builder fills": {
      files: custom(
        REDIS,
        'host="H" accessKey="K"',
        '<appSettings configBuilders="Env"><add key="K" value="" /></appSettings>',
      ),
      missing: "appSettings",
      subjects: ["/"],
    },
    "a section that a builder makes": {
      files: sql(LOGIN, 'mode="SQLServer" configBuilders="Env"'),
      missing: "system.web/sessionState@sqlConnectionString",
      subjects: ["/"],
    },
    "an encrypted section": {
      files: web(
        "",
        '<sessionState configProtectionProvider="Rsa"><EncryptedData /></sessionState>',
      ),
      missing: "system.web/sessionState@sqlConnectionString",
      subjects: ["/"],
    },
    "strings that are not at hand": {
      files: byName(LOGIN).replace(
        /<connectionStrings>.*<\/connectionStrings>/,
        '<connectionStrings configSource="strings.config" />',
      ),
      missing: "connectionStrings",
      subjects: ["/"],
    },
  },
});

test.each([
  ["AccountEndpoint=https://shop.documents.azure.com;AccountKey=q3Zb==;", "access key"],
  ["cache,password=tulip", "password"],
  ["cache,password=tulip,ssl=true", "password"],
  ["Server=SQL01;app='x;password=y'", undefined],
  ["Server=SQL01;Password=***", undefined],
  ["Server=SQL01;Password=<password>", undefined],
  ["Server=SQL01;Password=%SQLPWD%", undefined],
  ["Server=SQL01;Password=your_password", undefined],
  ["Server=SQL01;Password=$(Pwd)", undefined],
  ["Server=SQL01;Password=sa", "password"],
  ["redis://:@cache", undefined],
  ["", undefined],
])("the secret in %s is: %s", (text, secret) => {
  expect(secretIn(text)).toBe(secret);
});

test("nothing that is offered or said repeats the secret", () => {
  const files = [
    sql(LOGIN),
    byName(LOGIN),
    custom(REDIS, 'host="c" accessKey="tulip"'),
    custom(REDIS, 'connectionString="cache,password=tulip"'),
    custom(REDIS, 'host="c" accessKey="RedisKey"', setting("RedisKey", "tulip")),
    commented(`<sessionState sqlConnectionString="${LOGIN}" />`),
  ];
  for (const text of files) {
    const { diagnostics } = lintTree({
      "Web.config": text,
      "iislint.config.jsonc": JSON.stringify({ extends: ["all", "strict"] }),
    });
    const found = diagnostics.filter(({ rule }) => rule === "no-plaintext-session-credentials");
    expect(found).toHaveLength(1);
    for (const { message, suggestions, related } of found)
      expect(
        JSON.stringify([
          messageText(message),
          related.map((one) => one.message),
          suggestions.map(({ title, edits, commands }) => [
            title,
            edits?.map((edit) => edit.text),
            commands,
          ]),
        ]),
      ).not.toMatch(/tulip/);
  }
});
