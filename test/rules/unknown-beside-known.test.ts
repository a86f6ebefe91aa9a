/** What the files at hand do not show hides nothing of what they do show, in whatever order. */
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { type Case, lintCase, sessionState } from "./harness.js";
import { messageText } from "../../src/message.js";
import type { Tree } from "../fixtures/disk.js";
import { poolAndSite } from "../fixtures/server.js";

interface Beside extends Case {
  /** What each finding points at, in order of letters. */
  readonly found: readonly string[];
  /** What is counted as missing; none where nothing hangs on the unknown. */
  readonly missing: readonly string[];
}

const SESSION = "system.web/sessionState";

/** One text with two parts, in both orders. */
const orders = (
  render: (parts: string) => Case,
  [one, two]: readonly [string, string],
  rest: Pick<Beside, "found" | "missing">,
): Beside[] => [
  { ...render(one + two), ...rest },
  { ...render(two + one), ...rest },
];

const web = (systemWeb: string, rest = "") => ({
  files: `<configuration>${rest}<system.web>${systemWeb}</system.web></configuration>`,
});

const inPool = (
  pool: string,
  web = sessionState('mode="InProc"'),
  poolName = "ShopPool",
): Case & { files: Tree } =>
  poolAndSite({ pool, web, poolName, attributes: ' managedRuntimeVersion="v4.0"' });

const providers = (parts: string, chosen = 'customProvider="Redis"') =>
  web(`<sessionState mode="Custom" ${chosen}><providers>${parts}</providers></sessionState>`);
const strings = (parts: string, session: string) =>
  web(`<sessionState ${session} />`, `<connectionStrings>${parts}</connectionStrings>`);
const kept = (attributes: string): Case => ({
  files: {
    "Web.config": `<configuration><location path="." inheritInChildApplications="false"><system.web><sessionState ${attributes} /></system.web></location></configuration>`,
    "admin/Global.asax": "",
    "admin/Web.config": "<configuration />",
  },
});
const transformed = (base: string, inside: string): Case => ({
  files: {
    "Web.config": sessionState(base),
    "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web>${inside}</system.web></configuration>`,
  },
});
const declared = (deployment: object) => ({ facts: { deployment } });
const GB = 2 ** 30;
const loadOf = (load: object) => ({ facts: { apps: [{ app: "/", load }] } });
const NONE = 'cookieSameSite="None"';

/** A rule that is not here has no answer to what stands beside its unknowns. */
const CASES: Readonly<Record<(typeof rules)[number]["id"], readonly Beside[]>> = {
  "custom-provider-defined": [
    ...orders(providers, ['<add name="#{X}" type="A" />', '<add name="Redis" type="" />'], {
      found: ["type"],
      missing: [],
    }),
    ...orders(
      (parts) => providers(parts, ""),
      ['<add name="#{X}" type="A" />', '<add name="Redis" type="B" />'],
      { found: ["Custom"], missing: [] },
    ),
    {
      ...providers('<add name="#{X}" type="A" />'),
      found: [],
      missing: [`${SESSION}/providers/add@name`],
    },
  ],
  "dead-session-setting": [
    ...orders(
      (parts) => web(`<sessionState mode="InProc" cookieless="#{C}" ${parts} />`),
      ['cookieName="Shop" ', 'sqlCommandTimeout="60" '],
      { found: ["60"], missing: [`${SESSION}@cookieless`] },
    ),
    {
      ...web(
        '<sessionState mode="StateServer" partitionResolverType="#{R}" stateConnectionString="tcpip=STATE01:42424" sqlCommandTimeout="60"><providers><add name="Redis" type="A" /></providers></sessionState>',
      ),
      found: ["60", "Redis"],
      missing: [`${SESSION}@partitionResolverType`],
    },
    {
      ...web(
        '<sessionState mode="SQLServer" cookieless="UseCookies" cookieName="Shop" sessionIDManagerType="#{M}" />',
      ),
      found: [],
      missing: [],
    },
  ],
  "location-scope-for-session": [
    ...orders(kept, ['timeout="#{T}" ', 'mode="SQLServer" '], {
      found: ["false"],
      missing: [SESSION],
    }),
  ],
  "farm-machine-key-explicit": [
    ...orders(
      (parts) => ({
        ...web(`<machineKey ${parts}/>`),
        ...declared({ servers: 2 }),
        preset: "farm",
      }),
      ['validationKey="#{K}" ', 'decryptionKey="AutoGenerate" '],
      { found: ["AutoGenerate"], missing: [] },
    ),
  ],
  "no-inproc-on-farm": [
    {
      files: sessionState('mode="InProc" timeout="#{T}"'),
      ...declared({ servers: 2, affinity: "none" }),
      found: ["InProc"],
      missing: [],
    },
  ],
  "session-memory-within-pool-limit": [
    {
      ...inPool(
        '<recycling><periodicRestart privateMemory="1024" memory="#{M}" /></recycling>',
        sessionState('mode="InProc" timeout="#{T}"'),
      ),
      facts: {
        apps: [{ app: "Shop", load: { concurrentSessions: 2, avgSessionBytes: 2 ** 20 } }],
      },
      found: ["InProc"],
      missing: [],
    },
  ],
  "stale-evidence": [
    {
      files: sessionState('mode="#{M}"'),
      facts: {
        services: [{ name: "aspnet_state", startMode: "Manual", observedAt: "2020-01-01" }],
      },
      found: ['"Manual"'],
      missing: [],
    },
  ],
  "state-server-loopback-on-farm": [
    {
      files: sessionState('mode="StateServer" timeout="#{T}"'),
      ...declared({ servers: 2, affinity: "none" }),
      found: ["StateServer"],
      missing: [],
    },
  ],
  "state-server-on-app-service": [
    {
      files: sessionState('mode="StateServer" timeout="#{T}"'),
      ...declared({ platform: "azure-app-service" }),
      found: ["StateServer"],
      missing: [],
    },
  ],
  "state-server-remote-access": [
    {
      files: sessionState(
        'mode="StateServer" timeout="#{T}" stateConnectionString="tcpip=STATE01:1"',
      ),
      evidence: {
        "STATE01.reg":
          'REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state\\Parameters]\r\n"AllowRemoteConnection"=dword:00000000\r\n',
      },
      found: ["tcpip=STATE01:1"],
      missing: [],
    },
  ],
  "state-service-running": [
    {
      files: {
        "Web.config": sessionState('mode="StateServer"'),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="#{M}"'),
      },
      facts: { services: [{ name: "aspnet_state", state: "Stopped" }] },
      found: ["StateServer"],
      missing: ["system.web/sessionState@mode"],
    },
  ],
  "stig-session-settings": [
    ...orders(
      (parts) => ({ ...web(`<sessionState ${parts}/>`), preset: "stig" }),
      ['mode="#{M}" ', 'compressionEnabled="true" '],
      { found: ["true"], missing: ["system.web/sessionState@mode"] },
    ),
  ],
  "version-header-with-state-server": [
    {
      files: {
        "Web.config": sessionState('mode="StateServer" timeout="#{T}"'),
        "srv/Web.config":
          '<configuration><system.web><httpRuntime enableVersionHeader="false" executionTimeout="#{E}" /></system.web></configuration>',
      },
      configuration: { server: { rootWebConfig: "srv/Web.config" } },
      found: ["false"],
      missing: [],
    },
  ],
  "no-inproc-with-heavy-session-data": [
    {
      files: sessionState('mode="InProc" timeout="#{T}"'),
      ...loadOf({
        concurrentSessions: 4096,
        newSessionsPerMinute: 1,
        avgSessionBytes: GB / 1024,
        sizeMeasuredAs: "memory",
      }),
      found: ["InProc"],
      missing: [],
    },
    {
      ...web('<sessionState mode="InProc" /><sessionPageState historySize="#{H}" />'),
      ...loadOf({
        concurrentSessions: 300,
        avgSessionBytes: GB / 1024,
        avgViewStateBytes: 100,
        sizeMeasuredAs: "memory",
      }),
      found: ["InProc"],
      missing: ["system.web/sessionPageState@historySize"],
    },
    {
      ...inPool('<recycling><periodicRestart privateMemory="#{P}" /></recycling>'),
      facts: {
        apps: [
          {
            app: "Shop",
            load: { concurrentSessions: 1, avgSessionBytes: 1, sizeMeasuredAs: "memory" },
          },
        ],
      },
      found: [],
      missing: [
        "system.applicationHost/applicationPools/add/recycling/periodicRestart@privateMemory",
      ],
    },
  ],
  "no-inproc-with-web-garden": [
    {
      ...inPool('<processModel maxProcesses="4" />', undefined, "#{Pool}"),
      found: ["InProc"],
      missing: [],
    },
  ],
  "no-recycling-with-inproc": [
    ...orders(
      (parts) => inPool(`<recycling><periodicRestart ${parts}/></recycling>`),
      ['memory="#{M}" ', 'requests="1000" '],
      {
        found: ["InProc"],
        missing: ["system.applicationHost/applicationPools/add/recycling/periodicRestart@memory"],
      },
    ),
    ...orders(
      (parts) =>
        inPool(
          `<recycling><periodicRestart time="00:00:00"><schedule>${parts}</schedule></periodicRestart></recycling>`,
        ),
      ['<add value="#{S}" />', '<add value="04:00:00" />'],
      {
        found: ["InProc"],
        missing: [
          "system.applicationHost/applicationPools/add/recycling/periodicRestart/schedule/add@value",
        ],
      },
    ),
    {
      ...inPool('<cpu action="NoAction" limit="#{L}" />', undefined, "#{Pool}"),
      found: [],
      missing: [],
    },
  ],
  "no-session-id-in-url": [
    ...orders(
      (parts) => web(`<sessionState ${parts}/>`),
      ['mode="#{M}" ', 'cookieless="UseUri" '],
      { found: ["UseUri"], missing: [] },
    ),
  ],
  "no-session-section-in-application-host": [
    ...orders(
      (parts) => ({
        files: {
          "applicationHost.config": `<configuration><system.web>${parts}</system.web></configuration>`,
        },
      }),
      ['<httpCookies requireSSL="#{Ssl}" />', '<sessionState mode="SQLServer" />'],
      { found: ["httpCookies", "sessionState"], missing: [] },
    ),
  ],
  "partition-resolver-requires-out-of-process": [
    {
      ...web('<sessionState mode="InProc" timeout="#{T}" partitionResolverType="Shop.Resolver" />'),
      found: ["Shop.Resolver"],
      missing: [],
    },
  ],
  "pool-idle-timeout-covers-session": [
    ...["#{I}", "00:05:00"].map((idle) => ({
      ...inPool(
        `<processModel idleTimeout="${idle}" />`,
        `<configuration><system.web><hostingEnvironment idleTimeout="${idle === "#{I}" ? "5" : "#{U}"}" /><sessionState mode="InProc" timeout="30" /></system.web></configuration>`,
      ),
      found: [idle === "#{I}" ? "5" : "30"],
      missing: [
        idle === "#{I}"
          ? "system.applicationHost/applicationPools/add/processModel@idleTimeout"
          : "system.web/hostingEnvironment@idleTimeout",
      ],
    })),
    {
      ...inPool(
        '<processModel idleTimeout="00:00:00" idleTimeoutAction="#{A}" />',
        sessionState('mode="InProc" timeout="30"'),
      ),
      found: [],
      missing: [],
    },
  ],
  "same-site-none-requires-secure": [
    ...orders(
      web,
      [
        `<sessionState mode="InProc" ${NONE} /><httpCookies requireSSL="#{Ssl}" />`,
        `<authentication mode="Forms"><forms ${NONE} requireSSL="false" /></authentication>`,
      ],
      { found: ["None"], missing: ["system.web/httpCookies@requireSSL"] },
    ),
    ...orders(
      web,
      [
        `<sessionState mode="InProc" ${NONE} />`,
        `<authentication mode="#{Mode}"><forms ${NONE} requireSSL="false" /></authentication>`,
      ],
      { found: ["None"], missing: ["system.web/authentication@mode"] },
    ),
    ...orders(
      (parts) => web(`<sessionState ${NONE} />`, `<appSettings>${parts}</appSettings>`),
      ['<add key="Mail" value="#{Mail}" />', '<add key="#{Key}" value="5" />'],
      { found: ["None"], missing: [] },
    ),
    ...orders(
      (parts) => web(`<sessionState ${NONE} />`, `<appSettings>${parts}</appSettings>`),
      [
        '<add key="#{Key}" value="true" />',
        '<add key="aspnet:SuppressSameSiteNone" value="true" />',
      ],
      { found: [], missing: [] },
    ),
    {
      ...web(`<sessionState cookieless="#{C}" ${NONE} /><httpCookies requireSSL="true" />`),
      found: [],
      missing: [],
    },
  ],
  "session-timeout-range": [
    {
      ...web('<sessionState mode="InProc" cookieName="#{C}" timeout="525601" />'),
      found: ["525601"],
      missing: [],
    },
  ],
  "sql-connection-string-valid": [
    ...orders(
      (parts) => strings(parts, 'mode="SQLServer" sqlConnectionString="Sessions"'),
      [
        '<add name="#{X}" connectionString="#{Y}" />',
        '<add name="Sessions" connectionString="Server=A;Nonsense=B" />',
      ],
      { found: ["Sessions"], missing: [] },
    ),
  ],
  "sql-session-database-allowed": [
    ...orders(
      (parts) => strings(parts, 'mode="SQLServer" sqlConnectionString="Sessions"'),
      [
        '<add name="#{X}" connectionString="#{Y}" />',
        '<add name="Sessions" connectionString="Server=A;Database=B" />',
      ],
      { found: ["Sessions"], missing: [] },
    ),
  ],
  "state-connection-string-format": [
    ...orders(
      (parts) => strings(parts, 'mode="StateServer" stateConnectionString="Sessions"'),
      [
        '<add name="#{X}" connectionString="#{Y}" />',
        '<add name="Sessions" connectionString="tcpip=STATE01" />',
      ],
      { found: ["Sessions"], missing: [] },
    ),
  ],
  "state-service-start-mode": ["Web.config", "admin/Web.config"].map((unknown) => ({
    files: {
      "Web.config": sessionState('mode="StateServer"'),
      "admin/Global.asax": "",
      "admin/Web.config": sessionState('mode="StateServer"'),
      [unknown]: sessionState('mode="#{M}"'),
    },
    facts: { services: [{ name: "aspnet_state", startMode: "Disabled" }] },
    found: ["StateServer"],
    missing: [`${SESSION}@mode`],
  })),
  "store-timeout-range": [
    ...orders(
      (parts) => web(`<sessionState mode="SQLServer" ${parts}/>`),
      ['timeout="#{T}" ', 'sqlCommandTimeout="-1" '],
      { found: ["-1"], missing: [`${SESSION}@timeout`] },
    ),
    {
      ...web('<sessionState mode="#{M}" timeout="20" sqlCommandTimeout="-1" />'),
      found: [],
      missing: [`${SESSION}@mode`],
    },
    { ...web('<sessionState mode="#{M}" timeout="20" />'), found: [], missing: [] },
  ],
  "transform-keeps-session-settings": [
    ...['timeout="#{T}" cookieName="Shop"', 'cookieName="Shop" timeout="#{T}"'].map((base) => ({
      ...transformed(base, '<sessionState compressionEnabled="true" xdt:Transform="Replace" />'),
      found: ["Replace"],
      missing: [`${SESSION}@timeout`],
    })),
    {
      ...transformed(
        'mode="StateServer" cookieName="Shop" stateConnectionString="#{S}"',
        '<sessionState mode="StateServer" stateConnectionString="#{S}" xdt:Transform="Replace" />',
      ),
      facts: { deployment: { servers: 2, affinity: "none" } },
      found: ["Replace"],
      missing: [`${SESSION}@stateConnectionString`],
    },
  ],
};

describe.each(Object.entries(CASES))("%s", (id, cases) => {
  test.each(cases.map((each, i) => [i + 1, each] as const))("case %i", (_, each) => {
    const { diagnostics, notEvaluated } = lintCase(id, each);
    const missing = notEvaluated.filter(({ rule }) => rule === id).flatMap((one) => one.missing);
    expect({
      found: diagnostics
        .map(({ at: { source, span } }) => source.text.slice(span.start, span.end))
        .sort(),
      missing,
    }).toEqual({ found: each.found, missing: each.missing });
    for (const { message } of diagnostics)
      expect(messageText(message).replaceAll("#{Pool}", "")).not.toMatch(/[{}]/);
  });
});

test("every rule says what becomes of its unknowns", () => {
  expect(Object.keys(CASES).sort()).toEqual(rules.map(({ id }) => id).sort());
});
