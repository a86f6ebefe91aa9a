/** What the files at hand do not show hides nothing of what they do show, in whatever order. */
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import { messageText } from "../../src/message.js";
import {
  type Beside,
  SESSION,
  orders,
  web,
  inPool,
  providers,
  strings,
  kept,
  transformed,
  GB,
  loadOf,
} from "./beside.js";
import { COOKIES } from "./unknown-cookies.js";
import { lintCase, sessionState } from "./harness.js";
import { MACHINES } from "./unknown-machines.js";
import { MODULES } from "./unknown-modules.js";
import { KEYS } from "./unknown-keys.js";
import { POOLS } from "./unknown-pools.js";
import { STORES } from "./unknown-stores.js";

/** A rule that is not here has no answer to what stands beside its unknowns. */
const CASES: Readonly<Record<(typeof rules)[number]["id"], readonly Beside[]>> = {
  ...MACHINES,
  ...MODULES,
  ...KEYS,
  ...POOLS,
  ...COOKIES,
  ...STORES,
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
        '<sessionState mode="StateServer" partitionResolverType="#{R}" stateConnectionString="tcpip=STATE01:42424" sqlCommandTimeout="60" customProvider="Redis"><providers><add name="Redis" type="A" /></providers></sessionState>',
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
