/** What becomes of unknowns in the rules about machine keys, time-outs, tracing and debugging. */
import { type Beside, orders, SESSION, web } from "./beside.js";

const KEY = "0F".repeat(24);

export const KEYS: Readonly<Record<string, readonly Beside[]>> = {
  "machine-key-validation": [
    ...orders(
      (parts) => ({ ...web(`<machineKey ${parts}/>`), preset: "strict" }),
      ['validation="#{V}" ', 'decryption="3DES" '],
      { found: ["3DES"], missing: ["system.web/machineKey@validation"] },
    ),
  ],
  "no-committed-machine-key": [
    ...orders(
      (parts) => ({ ...web(`<machineKey ${parts}/>`), options: { literal: "report" } }),
      ['validationKey="#{V}" ', `decryptionKey="${KEY}" `],
      { found: [KEY], missing: [] },
    ),
  ],
  "no-cookieless-forms-auth": [
    {
      ...web('<authentication mode="#{M}"><forms cookieless="UseCookies" /></authentication>'),
      found: [],
      missing: [],
    },
    {
      ...web(
        '<authentication mode="Forms"><forms timeout="#{T}" cookieless="UseUri" /></authentication>',
      ),
      found: ["UseUri"],
      missing: [],
    },
  ],
  "no-debug-compilation": [
    {
      files: {
        "Web.config": web('<compilation debug="#{D}" />').files,
        "srv/machine.config": web("").files,
      },
      targets: ["Web.config", "srv/machine.config"],
      configuration: { server: { machineConfig: "srv/machine.config" } },
      preset: "cis",
      found: ["configuration"],
      missing: ["system.web/compilation@debug"],
    },
  ],
  "no-trace-exposing-session": [
    ...orders(web, ['<sessionState mode="#{M}" />', '<trace enabled="true" localOnly="false" />'], {
      found: ["true"],
      missing: [],
    }),
    { ...web('<trace enabled="false" localOnly="#{L}" />'), found: [], missing: [] },
  ],
  "session-page-state-history-size": [
    {
      ...web('<sessionState mode="#{M}" /><sessionPageState historySize="9" />'),
      options: { viewStateInSession: true },
      found: [],
      missing: [],
    },
    {
      ...web('<sessionState mode="#{M}" /><sessionPageState historySize="90" />'),
      options: { viewStateInSession: true },
      found: [],
      missing: [`${SESSION}@mode`],
    },
  ],
  "session-timeout-max": [
    ...orders(
      (parts) => ({ ...web(`<sessionState ${parts}/>`), preset: "security" }),
      ['mode="#{M}" ', 'timeout="45" '],
      { found: ["45"], missing: [] },
    ),
  ],
  "session-timeout-vs-forms-timeout": [
    ...orders(
      (parts) => ({ ...web(parts), preset: "strict" }),
      [
        '<sessionState mode="#{M}" timeout="20" />',
        '<authentication mode="Windows"><forms timeout="60" /></authentication>',
      ],
      { found: [], missing: [] },
    ),
  ],
};
