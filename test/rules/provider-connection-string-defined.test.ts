import { expect, test } from "vitest";
import { lintTree, testRule } from "./harness.js";

const UNIVERSAL = "System.Web.Providers.DefaultSessionStateProvider, System.Web.Providers";
const ASYNC = "Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync";
const TEXT = "Data Source=SQL01;Initial Catalog=Shop;Integrated Security=True";

const provider = (type: string, more: string) => `<add name="Store" type="${type}" ${more} />`;
/** Connection strings in line 2, the provider in line 3. */
const web = (
  strings: string,
  inside = provider(UNIVERSAL, 'connectionStringName="DefaultConnection"'),
  mode = "Custom",
) => `<configuration>
<connectionStrings>${strings}</connectionStrings>
<system.web><sessionState mode="${mode}" customProvider="Store"><providers>${inside}</providers></sessionState></system.web>
</configuration>`;
const entry = (name: string, text = TEXT) => `<add name="${name}" connectionString="${text}" />`;
const transform = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">${inside}</configuration>`;

/** As `web`, with a section that a builder fills. */
const built = (mode: string, strings: string) =>
  web(strings)
    .replace(
      "<configuration>",
      `<configuration><configSections><section name="configBuilders" type="System.Configuration.ConfigurationBuildersSection, System.Configuration" /></configSections><configBuilders><builders><add name="Env" mode="${mode}" type="Microsoft.Configuration.ConfigurationBuilders.EnvironmentConfigBuilder, Microsoft.Configuration.ConfigurationBuilders.Environment" /></builders></configBuilders>`,
    )
    .replace("<connectionStrings>", '<connectionStrings configBuilders="Env">');

const caught = (files: string, at: string, says: string) => ({
  files,
  found: [{ severity: "error" as const, at, line: 3, says }],
});

testRule("provider-connection-string-defined", {
  clean: {
    "it is there": { files: web(entry("DefaultConnection")) },
    "letter case does not count": { files: web(entry("DEFAULTCONNECTION")) },
    "names of parameters neither": {
      files: web(entry("Shop"), provider(UNIVERSAL, 'CONNECTIONSTRINGNAME="Shop"')),
    },
    "what every machine.config ships": {
      files: web("", provider(UNIVERSAL, 'connectionStringName="LocalSqlServer"')),
    },
    "of a parent application": {
      files: {
        "Web.config": `<configuration><connectionStrings>${entry("DefaultConnection")}</connectionStrings></configuration>`,
        "shop/Global.asax": "",
        "shop/Web.config": web(""),
      },
    },
    "in a file of its own": {
      files: {
        "Web.config": web("").replace(
          "<connectionStrings></connectionStrings>",
          '<connectionStrings configSource="strings.config" />',
        ),
        "strings.config": `<connectionStrings>${entry("DefaultConnection")}</connectionStrings>`,
      },
      targets: ["Web.config"],
    },
    "a transform adds it": {
      files: {
        "Web.config": web(""),
        "Web.Release.config": transform(
          `<connectionStrings><add name="DefaultConnection" connectionString="${TEXT}" xdt:Transform="Insert" /></connectionStrings>`,
        ),
      },
    },
    "App Service adds it": {
      files: web(""),
      facts: { deployment: { platform: "azure-app-service" } },
    },
    "App Service fills it in": {
      files: web(entry("DefaultConnection", "")),
      facts: { deployment: { platform: "Azure App Service" } },
    },
    "another mode never starts it": { files: web("", undefined, "InProc") },
    "providers that nobody knows are left alone": {
      files: web("", provider("Shop.Store, Shop", 'connectionStringName="Nowhere"')),
    },
    "Redis does not ask by that name": {
      files: web(
        "",
        provider("Microsoft.Web.Redis.RedisSessionStateProvider", 'connectionString="Nowhere"'),
      ),
    },
    "a provider that is not chosen": {
      files: web(
        entry("Shop"),
        `${provider(ASYNC, 'connectionStringName="Shop"')}<add name="Other" type="${UNIVERSAL}" connectionStringName="Nowhere" />`,
      ),
    },
    "a text that deployment fills in": { files: web(entry("DefaultConnection", "#{Sql}")) },
  },
  caught: {
    "nothing of that name": caught(
      web(entry("ShopDb")),
      "DefaultConnection",
      'The provider "Store" asks for the connection string "DefaultConnection", and none of the files provided defines it for "/". The application stops when the session module starts (Web.config, line 3 sets mode Custom). Add "DefaultConnection" to <connectionStrings>, or name one that is there: "ShopDb".',
    ),
    "no connection string at all": caught(
      web(""),
      "DefaultConnection",
      "or name one that is there.",
    ),
    "the asynchronous provider of SQL Server": caught(
      web(entry("Shop"), provider(ASYNC, 'connectionStringName="Session"')),
      "Session",
      'asks for the connection string "Session"',
    ),
    "removed again": caught(
      web(`${entry("DefaultConnection")}<remove name="defaultconnection" />`),
      "DefaultConnection",
      'which <remove /> keeps from "/" (Web.config, line 2).',
    ),
    "an empty entry": caught(
      web(entry("DefaultConnection", "")),
      "DefaultConnection",
      'asks for the connection string "DefaultConnection", which is empty.',
    ),
    "an empty name": caught(
      web(entry("Shop"), provider(ASYNC, 'connectionStringName=""')),
      "connectionStringName",
      "connectionStringName is empty.",
    ),
    "no name": caught(
      web(entry("Shop"), provider(ASYNC, "")),
      ASYNC,
      'connectionStringName is not set. The application stops when the session module starts (Web.config, line 3 sets mode Custom). Write connectionStringName, with the name of an entry of <connectionStrings>: "Shop".',
    ),
    "cleared away by a child application": {
      files: {
        "Web.config": web(entry("DefaultConnection")),
        "shop/Global.asax": "",
        "shop/Web.config":
          "<configuration><connectionStrings><clear /></connectionStrings></configuration>",
      },
      found: [
        {
          severity: "error",
          at: "DefaultConnection",
          line: 3,
          path: "Web.config",
          says: 'which <clear /> keeps from "/shop" (Web.config, line 1).',
        },
      ],
    },
    "kept from child applications by its <location>": {
      files: {
        "Web.config": `<configuration><location path="." inheritInChildApplications="false"><connectionStrings>${entry("DefaultConnection")}</connectionStrings></location></configuration>`,
        "shop/Global.asax": "",
        "shop/Web.config": web(""),
      },
      found: [
        {
          severity: "error",
          at: "DefaultConnection",
          line: 3,
          path: "shop/Web.config",
          says: 'which inheritInChildApplications="false" keeps from "/shop" (Web.config, line 1).',
        },
      ],
    },
    "defined for another path only": {
      files: {
        "Web.config": web("").replace(
          "<system.web>",
          `<location path="other"><connectionStrings>${entry("DefaultConnection")}</connectionStrings></location><system.web>`,
        ),
      },
      found: [
        {
          severity: "error",
          at: "DefaultConnection",
          line: 3,
          says: 'none of the files provided defines it for "/".',
        },
      ],
    },
    ...Object.fromEntries(
      [
        '<connectionStrings><add name="DefaultConnection" xdt:Transform="Remove" xdt:Locator="Match(name)" /></connectionStrings>',
        `<connectionStrings xdt:Transform="Replace">${entry("Other")}</connectionStrings>`,
        '<connectionStrings xdt:Transform="Remove" />',
      ].map((inside) => [
        `a transform takes it out: ${inside}`,
        {
          files: {
            "Web.config": web(entry("DefaultConnection")),
            "Web.Release.config": transform(inside),
          },
          found: [
            {
              severity: "error" as const,
              at: "DefaultConnection",
              line: 3,
              path: "Web.config",
              says: 'keeps from "/ (Release)" (Web.Release.config, line 1).',
            },
          ],
        },
      ]),
    ),
    "taken out by a transform": {
      files: {
        "Web.config": web(entry("DefaultConnection")),
        "Web.Release.config": transform(
          '<connectionStrings><add xdt:Transform="RemoveAll" /></connectionStrings>',
        ),
      },
      found: [{ severity: "error", at: "DefaultConnection", line: 3, path: "Web.config" }],
    },
  },
  unjudged: {
    "a builder that may add it": {
      files: built("Greedy", ""),
      missing: "connectionStrings",
      subjects: ["/"],
    },
    "a builder that may fill it in": {
      files: built("Strict", entry("DefaultConnection", "")),
      missing: "connectionStrings",
      subjects: ["/"],
    },
    "a builder in a parent application": {
      files: {
        "Web.config": built("Greedy", "").replace(/<system\.web>.*<\/system\.web>/, ""),
        "shop/Global.asax": "",
        "shop/Web.config": web(""),
      },
      missing: "connectionStrings",
      subjects: ["/shop"],
    },
    "the file of the strings is not at hand": {
      files: web("").replace(
        "<connectionStrings></connectionStrings>",
        '<connectionStrings configSource="strings.config" />',
      ),
      missing: "connectionStrings",
      subjects: ["/"],
    },
    "encrypted strings": {
      files: web("").replace(
        "<connectionStrings></connectionStrings>",
        '<connectionStrings configProtectionProvider="Rsa"><EncryptedData /></connectionStrings>',
      ),
      missing: "connectionStrings",
      subjects: ["/"],
    },
    "a token for the name": {
      files: web(entry("Shop"), provider(UNIVERSAL, 'connectionStringName="#{Name}"')),
      missing: "system.web/sessionState/providers/add@connectionStringName",
      subjects: ["/"],
    },
    "an entry whose name deployment fills in": {
      files: web(entry("#{Name}")),
      missing: "connectionStrings",
      subjects: ["/"],
    },
  },
});

/** A site at C:\\site with an application at C:\\shop. */
const HOST = `<configuration><system.applicationHost>
<applicationPools><add name="P" /></applicationPools>
<sites><site name="Shop" id="1">
<application path="/" applicationPool="P"><virtualDirectory path="/" physicalPath="C:\\site" /></application>
<application path="/shop" applicationPool="P"><virtualDirectory path="/" physicalPath="C:\\shop" /></application>
<bindings><binding protocol="http" bindingInformation="*:80:" /></bindings></site></sites>
</system.applicationHost></configuration>`;

test.each([
  [{ "C:\\shop": "shop" }, [], ["config", "system.web/sessionState/providers"]],
  [{ "C:\\shop": "shop", "C:\\site": "site" }, ["provider-connection-string-defined"], []],
])("a parent whose files are not at hand may have it: %o", (paths, errors, missing) => {
  const { diagnostics, notEvaluated } = lintTree({
    "srv/applicationHost.config": HOST,
    "site/Web.config": "<configuration />",
    "shop/Web.config": web(""),
    "iislint.config.jsonc": JSON.stringify({
      server: { applicationHost: "srv/applicationHost.config" },
      paths,
    }),
  });
  const own = ({ rule }: { readonly rule: string }) =>
    rule === "provider-connection-string-defined";
  expect(diagnostics.filter(own).map(({ rule }) => rule)).toEqual(errors);
  expect(notEvaluated.filter(own).flatMap((one) => one.missing)).toEqual(missing);
});

test("the shop of the field: a name that is not in its own file", () => {
  const { diagnostics } = lintTree({
    "Web.config": `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <connectionStrings>
    <add name="ShopDb" connectionString="${TEXT}" providerName="System.Data.SqlClient" />
  </connectionStrings>
  <system.web>
    <sessionState mode="Custom" customProvider="Store">
      <providers>
        <add name="Store" type="System.Web.Providers.DefaultSessionStateProvider, System.Web.Providers, Version=1.0.0.0, Culture=neutral, PublicKeyToken=31bf3856ad364e35" connectionStringName="DefaultConnection" />
      </providers>
    </sessionState>
  </system.web>
</configuration>
`,
  });
  expect(diagnostics.map(({ rule, severity }) => `${severity} ${rule}`).sort()).toEqual([
    "error provider-connection-string-defined",
    "warning unsupported-session-provider",
  ]);
});
