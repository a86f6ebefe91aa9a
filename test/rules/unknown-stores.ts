/** What becomes of unknowns of the rules on stores and providers. */
import {
  type Beside,
  SESSION,
  orders,
  web,
  providers,
  strings,
  HOSTING,
  UNIVERSAL,
  REDIS,
} from "./beside.js";

export const STORES = {
  "explicit-session-settings": [
    {
      ...web('<sessionState mode="#{M}" timeout="#{T}" />'),
      configuration: { extends: ["strict"] },
      found: ["sessionState"],
      missing: [],
    },
  ],
  "hosting-identity-with-impersonation": [
    ...orders(
      (parts) => web(`<identity ${parts}/><sessionState mode="SQLServer" ${HOSTING} />`),
      ['impersonate="#{I}" ', 'userName="CONTOSO\\shop" '],
      { found: [], missing: [] },
    ),
    {
      ...web(
        `<identity impersonate="true" /><sessionState mode="SQLServer" timeout="#{T}" ${HOSTING} />`,
      ),
      found: ["false"],
      missing: [],
    },
  ],
  "hosting-identity-without-effect": [
    {
      ...web(`<identity impersonate="#{I}" /><sessionState mode="InProc" ${HOSTING} />`),
      found: ["false"],
      missing: [],
    },
    {
      ...web(`<sessionState mode="#{M}" ${HOSTING} />`),
      found: ["false"],
      missing: [],
    },
    {
      ...web(
        `<identity impersonate="true" /><sessionState mode="InProc" sessionIDManagerType="#{M}" ${HOSTING} />`,
      ),
      found: [],
      missing: [`${SESSION}@sessionIDManagerType`],
    },
  ],
  "no-plaintext-session-credentials": [
    ...orders(
      (parts) =>
        web(
          `<sessionState sqlConnectionString="Server=A;Password=tulip"><providers>${parts}</providers></sessionState>`,
        ),
      ['<add name="#{X}" type="A" />', '<add name="B" type="#{T}" accessKey="rose" />'],
      {
        found: ["Server=A;Password=tulip"],
        missing: [`${SESSION}/providers/add@type`],
      },
    ),
    ...orders(
      (parts) => strings(parts, 'mode="SQLServer" sqlConnectionString="Sessions"'),
      [
        '<add name="#{X}" connectionString="#{Y}" />',
        '<add name="Sessions" connectionString="Server=A;Password=tulip" />',
      ],
      { found: ["Server=A;Password=tulip"], missing: [] },
    ),
    {
      ...web('<sessionState mode="#{M}" sqlConnectionString="Sessions" />'),
      found: [],
      missing: [`${SESSION}@mode`],
    },
  ],
  "protect-session-store-traffic": [
    ...orders(
      (parts) => ({
        ...strings(parts, 'mode="SQLServer" sqlConnectionString="Sessions"'),
        preset: "security",
      }),
      [
        '<add name="#{X}" connectionString="#{Y}" />',
        '<add name="Sessions" connectionString="Server=A" />',
      ],
      { found: ["Sessions"], missing: [] },
    ),
    {
      ...web('<sessionState mode="SQLServer" sqlConnectionString="Server=A;Password=#{P}" />'),
      preset: "security",
      found: [],
      missing: [`${SESSION}@sqlConnectionString`],
    },
    {
      ...providers(`<add name="Redis" type="${REDIS}" host="cache01" ssl="#{S}" />`),
      preset: "security",
      found: [],
      missing: [`${SESSION}/providers/add@ssl`],
    },
  ],
  "provider-connection-string-defined": [
    ...orders(
      (parts) =>
        web(
          `<sessionState mode="Custom" customProvider="S"><providers><add name="S" type="${UNIVERSAL}" connectionStringName="Shop" /></providers></sessionState>`,
          `<connectionStrings>${parts}</connectionStrings>`,
        ),
      [
        '<add name="#{X}" connectionString="#{Y}" />',
        '<add name="Shop" connectionString="#{Y}" />',
      ],
      { found: [], missing: [] },
    ),
  ],
  "redis-provider-settings": [
    ...orders(
      (parts) => providers(`<add name="Redis" type="${REDIS}" ${parts}/>`),
      ['host="#{H}" port="6379" ', 'conectionString="#{C}" '],
      {
        found: ["conectionString"],
        missing: [`${SESSION}/providers/add@host`],
      },
    ),
    {
      ...providers(`<add name="Redis" type="${REDIS}" connectionString="#{C}" host="a" />`),
      found: ["a"],
      missing: [`${SESSION}/providers/add@connectionString`],
    },
  ],
  "regenerate-expired-session-id": [
    {
      ...web(
        '<sessionState mode="#{M}" cookieless="UseCookies" regenerateExpiredSessionId="false" />',
      ),
      found: [],
      missing: [],
    },
  ],
  "sql-retry-interval-seconds": [
    {
      ...web(
        '<sessionState mode="SQLServer" sqlConnectionString="#{S}" sqlConnectionRetryInterval="60" />',
      ),
      found: ["60"],
      missing: [],
    },
  ],
  "sql-session-store-setup": [
    ...orders(
      (parts) => ({
        ...strings(parts, 'mode="SQLServer" sqlConnectionString="Sessions"'),
        configuration: { extends: ["strict"] },
      }),
      [
        '<add name="#{X}" connectionString="#{Y}" />',
        '<add name="Sessions" connectionString="Server=(localdb)\\v11.0" />',
      ],
      { found: ["Sessions"], missing: [] },
    ),
  ],
  "unsupported-session-provider": [
    ...orders(
      providers,
      ['<add name="#{X}" type="A" />', `<add name="Redis" type="${UNIVERSAL}" />`],
      {
        found: [UNIVERSAL],
        missing: [],
      },
    ),
  ],
} as const satisfies Readonly<Record<string, readonly Beside[]>>;
