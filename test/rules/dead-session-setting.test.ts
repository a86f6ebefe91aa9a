import { expect, test } from "vitest";
import { lintTree, sessionState, testRule } from "./harness.js";

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const transform = (attributes: string) =>
  `<configuration ${XDT}><system.web><sessionState ${attributes} /></system.web></configuration>`;
const PROVIDER =
  '      <providers>\n        <add name="Redis" type="Microsoft.Web.Redis.RedisSessionStateProvider" />\n      </providers>';
const remote = 'mode="InProc" stateConnectionString="tcpip=STATE01:42424"';

testRule("dead-session-setting", {
  clean: {
    "nothing written": { files: "<configuration />" },
    "every mode reads its own": {
      files: {
        "a/Web.config": sessionState(
          'mode="StateServer" stateConnectionString="tcpip=STATE01:42424" stateNetworkTimeout="30" compressionEnabled="true" timeout="45" cookieName="shop"',
        ),
        "b/Web.config": sessionState(
          'mode="SQLServer" sqlConnectionString="data source=SQL01;Integrated Security=SSPI" sqlCommandTimeout="60" allowCustomSqlDatabase="true" sqlConnectionRetryInterval="10"',
        ),
        "c/Web.config": sessionState('mode="Custom" customProvider="Redis"', PROVIDER),
      },
      configuration: { applications: ["/a", "/b", "/c"] },
    },
    "what old project templates wrote": {
      files: sessionState(
        'mode="InProc" stateConnectionString="tcpip=127.0.0.1:42424" sqlConnectionString="data source=127.0.0.1;Trusted_Connection=yes" cookieless="false" timeout="20"',
      ),
    },
    "the first template of all, with an empty password": {
      files: sessionState('sqlConnectionString="data source=127.0.0.1;user id=sa;password="'),
    },
    "the provider that Visual Studio 2012 wrote": {
      files: sessionState(
        'mode="InProc" customProvider="DefaultSessionProvider"',
        '      <providers><add name="DefaultSessionProvider" type="System.Web.Providers.DefaultSessionStateProvider, System.Web.Providers, Version=1.0.0.0" connectionStringName="DefaultConnection" /></providers>',
      ),
    },
    "values equal to the default": {
      files: sessionState(
        'mode="Off" stateNetworkTimeout="10" sqlCommandTimeout="30" compressionEnabled="FALSE" cookieless="UseCookies" cookieSameSite="Lax" regenerateExpiredSessionId="true"',
      ),
    },
    "useHostingIdentity belongs to another rule": {
      files: sessionState('mode="InProc" useHostingIdentity="false"'),
    },
    "partitionResolverType belongs to another rule": {
      files: sessionState('mode="InProc" partitionResolverType="Shop.Partitions, Shop"'),
    },
    "an id manager may read what it likes": {
      files: sessionState(
        'cookieless="UseUri" cookieName="shop" sessionIDManagerType="Shop.Ids, Shop"',
      ),
    },
    "regenerateExpiredSessionId with ids in the URL": {
      files: sessionState('cookieless="AutoDetect" regenerateExpiredSessionId="false"'),
    },
    "a transform that changes the mode": {
      files: {
        "Web.config": sessionState(remote, PROVIDER),
        "Web.Release.config": transform('mode="StateServer" xdt:Transform="SetAttributes"'),
      },
      targets: ["Web.config"],
    },
    "a transform that replaces the section": {
      files: {
        "Web.config": sessionState(remote),
        "Web.Release.config": transform('mode="SQLServer" xdt:Transform="Replace"'),
      },
      targets: ["Web.config"],
    },
    "a transform that comments the section out": {
      files: {
        "Web.config": sessionState(remote),
        "Web.Release.config": transform('xdt:Transform="CommentOut"'),
      },
      targets: ["Web.config"],
    },
    "a transform that takes all attributes out": {
      files: {
        "Web.config": sessionState(remote),
        "Web.Release.config": transform('xdt:Transform="RemoveAttributes()"'),
      },
      targets: ["Web.config"],
    },
    "a provider that no customProvider names waits for a switch of the mode": {
      files: sessionState(
        'mode="InProc"',
        '      <providers><add name="mongo" type="Sitecore.SessionProvider.MongoDB.MongoSessionStateProvider, Sitecore.SessionProvider.MongoDB" /></providers>',
      ),
    },
    "a child application uses the provider": {
      files: {
        "Web.config": sessionState('mode="InProc"', PROVIDER),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="Custom" customProvider="Redis"'),
      },
    },
    "a child application needs it": {
      files: {
        "Web.config": sessionState(remote),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="StateServer"'),
      },
    },
    "what a parent needs is not the child's fault": {
      files: {
        "Web.config": sessionState(
          'mode="StateServer" stateConnectionString="tcpip=STATE01:42424"',
          PROVIDER,
        ),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="InProc"'),
      },
      targets: ["admin/Web.config"],
    },
    "the server's file serves others too": {
      files: {
        "srv/web.config": sessionState('stateConnectionString="tcpip=STATE01:42424"'),
        "Web.config": sessionState('mode="InProc"'),
      },
      targets: ["Web.config"],
      configuration: { server: { rootWebConfig: "srv/web.config" } },
    },
  },
  caught: {
    "a state server that nobody talks to": {
      files: sessionState(`${remote} timeout="20"`),
      found: [
        {
          severity: "warning",
          at: "tcpip=STATE01:42424",
          line: 3,
          says: "stateConnectionString has no effect: mode is InProc (Web.config, line 3), and only StateServer reads it.",
        },
      ],
      fixed: sessionState('mode="InProc" timeout="20"'),
    },
    "in a file of its own below the server's": {
      files: { "srv/web.config": sessionState('timeout="30"'), "Web.config": sessionState(remote) },
      targets: ["Web.config"],
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      found: [{ severity: "warning", at: "tcpip=STATE01:42424", line: 3, path: "Web.config" }],
    },
    "by the default mode, on lines of its own": {
      files: sessionState('timeout="20"\n        sqlCommandTimeout="90"\n       '),
      found: [
        { severity: "warning", at: "90", line: 4, says: "mode is InProc (the built-in default)" },
      ],
      fixed: sessionState('timeout="20"\n       '),
    },
    "a connection string, never shown": {
      files: sessionState('sqlConnectionString="data source=SQL01;user id=shop;password=tulip"'),
      found: [
        {
          severity: "warning",
          at: "data source=SQL01;user id=shop;password=tulip",
          line: 3,
          says: "sqlConnectionString has no effect",
        },
      ],
    },
    "compression in process": {
      files: sessionState(
        'mode="Custom" customProvider="Redis" compressionEnabled="true"',
        PROVIDER,
      ),
      found: [
        {
          severity: "warning",
          at: "true",
          line: 3,
          says: "only StateServer and SQLServer read it",
        },
      ],
    },
    "everything but the mode while it is Off": {
      files: sessionState(
        'mode="Off" timeout="60" cookieName="shop" partitionResolverType="Shop.P, Shop"',
      ),
      found: [
        { severity: "warning", at: "60", line: 3, says: "there are no sessions" },
        { severity: "warning", at: "shop", line: 3 },
        { severity: "warning", at: "Shop.P, Shop", line: 3 },
      ],
      fixed: sessionState('mode="Off"'),
    },
    "a string that a resolver makes useless": {
      files: sessionState(
        'mode="StateServer" stateConnectionString="tcpip=STATE01:42424" partitionResolverType="Shop.P, Shop"',
      ),
      found: [
        {
          severity: "warning",
          at: "tcpip=STATE01:42424",
          line: 3,
          says: "partitionResolverType picks the store",
        },
      ],
    },
    "a cookie name without a cookie": {
      files: sessionState('cookieless="UseUri" cookieName="shop"'),
      found: [{ severity: "warning", at: "shop", line: 3, says: "there is no cookie" }],
    },
    "renewal of expired ids in cookies": {
      files: sessionState('regenerateExpiredSessionId="false"'),
      found: [
        { severity: "warning", at: "false", line: 3, says: "only ids in the URL are renewed" },
      ],
    },
    "a provider and its name without Custom, by one finding": {
      files: sessionState('mode="StateServer" customProvider="redis"', PROVIDER),
      found: [
        {
          severity: "warning",
          at: "redis",
          line: 3,
          says: "customProvider has no effect: mode is StateServer (Web.config, line 3), and only Custom reads it. Remove it",
        },
      ],
      fixed: sessionState('mode="StateServer"', PROVIDER),
    },
    "a prepared provider, where that is asked for": {
      files: sessionState('mode="InProc"', PROVIDER),
      preset: "strict",
      found: [
        {
          severity: "info",
          at: "Redis",
          line: 5,
          says: 'The provider "Redis" is never started',
        },
      ],
    },
    "a text that ASP.NET checks all the same": {
      files: sessionState('mode="Off" cookieless="UseUri"'),
      found: [
        {
          severity: "warning",
          at: "UseUri",
          line: 3,
          says: "ASP.NET still checks the text, so a mistake in it stops the application.",
        },
      ],
    },
    "a text that ASP.NET takes as it is": {
      files: sessionState('mode="Off" cookieName="shop"'),
      found: [
        {
          severity: "warning",
          at: "shop",
          line: 3,
          says: "and there are no sessions. Remove it, or set the mode that was meant.",
        },
      ],
    },
    "a transform that leaves the mode alone": {
      files: {
        "Web.config": sessionState(remote),
        "Web.Release.config": transform('timeout="30" xdt:Transform="SetAttributes(timeout)"'),
      },
      targets: ["Web.config"],
      found: [{ severity: "warning", at: "tcpip=STATE01:42424", line: 3 }],
    },
    "a transform that takes another attribute out": {
      files: {
        "Web.config": sessionState(remote),
        "Web.Release.config": transform('xdt:Transform="RemoveAttributes(timeout)"'),
      },
      targets: ["Web.config"],
      found: [{ severity: "warning", at: "tcpip=STATE01:42424", line: 3 }],
    },
    "inherited by an application that does not need it either": {
      files: {
        "Web.config": sessionState(remote),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="Off"'),
      },
      found: [{ severity: "warning", at: "tcpip=STATE01:42424", line: 3, path: "Web.config" }],
    },
    "a path that only the child is given": {
      files: {
        "Web.config":
          '<configuration>\n  <location path="admin">\n    <system.web><sessionState mode="InProc" sqlCommandTimeout="90" /></system.web>\n  </location>\n</configuration>',
        "admin/Global.asax": "",
        "admin/Web.config": "<configuration />",
      },
      found: [{ severity: "warning", at: "90", line: 3, path: "Web.config" }],
    },
    "defaults too, where that is asked for": {
      files: sessionState('mode="InProc" stateConnectionString="tcpip=127.0.0.1:42424"'),
      preset: "strict",
      found: [{ severity: "info", at: "tcpip=127.0.0.1:42424", line: 3 }],
    },
  },
  unjudged: {
    "a mode that deployment fills in": {
      files: sessionState('mode="#{SessionMode}" stateConnectionString="tcpip=STATE01:42424"'),
      missing: "system.web/sessionState@mode",
      subjects: ["/"],
    },
  },
});

/** A site whose folder nobody maps, with an application below it. */
const HOST = `<configuration><system.applicationHost>
<applicationPools><add name="P" /></applicationPools>
<sites><site name="Shop" id="1">
<application path="/" applicationPool="P"><virtualDirectory path="/" physicalPath="C:\\site" /></application>
<application path="/shop" applicationPool="P"><virtualDirectory path="/" physicalPath="C:\\shop" /></application>
</site></sites>
</system.applicationHost></configuration>`;

test.each(["InProc", "Off", "StateServer"])(
  "nothing is said of what a folder that is not at hand may hold: mode %s",
  (mode) => {
    const { diagnostics } = lintTree({
      "srv/applicationHost.config": HOST,
      "shop/Web.config": sessionState(`mode="${mode}"`),
      "iislint.config.jsonc": JSON.stringify({
        extends: ["strict"],
        server: { applicationHost: "srv/applicationHost.config" },
        paths: { "C:\\shop": "shop" },
      }),
    });
    expect(diagnostics.filter(({ rule }) => rule === "dead-session-setting")).toEqual([]);
  },
);

test("of two providers the one that customProvider names is told there, the other is prepared", () => {
  const { diagnostics } = lintTree({
    "Web.config": sessionState(
      'mode="InProc" customProvider="Sql"',
      '<providers><add name="sql" type="A.B, C" /><add name="Other" type="D.E, C" /></providers>',
    ),
    "iislint.config.jsonc": JSON.stringify({ extends: ["strict"] }),
  });
  expect(
    diagnostics
      .filter(({ rule }) => rule === "dead-session-setting")
      .map(({ severity, at: { source, span } }) => [
        severity,
        source.text.slice(span.start, span.end),
      ]),
  ).toEqual([
    ["warning", "Sql"],
    ["info", "Other"],
  ]);
});
