/** Session modules: what becomes of what is unknown. */
import {
  addHttpModule,
  addModule,
  ASYNC_TYPE,
  inPool,
  remove,
  replaced,
  webConfig,
} from "../fixtures/modules.js";
import { type Beside, orders, SESSION, web } from "./beside.js";

const listed = (modules: string, session = 'mode="StateServer"') =>
  webConfig({ session, integrated: modules });
const NAMELESS = '<add name="#{N}" type="#{T}" preCondition="#{C}" />';
const PROVIDERS =
  '<add name="Own" type="Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync" />';
const CHOSEN = 'mode="Custom" customProvider="Own"';

export const MODULES = {
  "async-session-module-pairing": [
    ...orders(
      (parts) => ({ files: webConfig({ session: CHOSEN, providers: parts }) }),
      [PROVIDERS, '<add name="#{P}" type="#{T}" />'],
      { found: ["Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync"], missing: [] },
    ),
    {
      files: webConfig({ session: CHOSEN, providers: PROVIDERS, integrated: NAMELESS }),
      found: ["Microsoft.AspNet.SessionState.SqlSessionStateProviderAsync"],
      missing: [],
    },
    {
      files: listed(
        remove + addModule(ASYNC_TYPE, "integratedMode"),
        'mode="Custom" customProvider="#{P}"',
      ),
      found: ["integratedMode"],
      missing: [`${SESSION}@customProvider`],
    },
    { files: listed(remove + addModule(ASYNC_TYPE, "#{C}")), found: [], missing: [] },
  ],
  "async-session-module-still-locks": [
    ...orders(
      (parts) => ({
        files: webConfig({
          session: 'mode="InProc"',
          integrated: replaced,
          top: `<appSettings>${parts}</appSettings>`,
        }),
        preset: "strict",
      }),
      [
        '<add key="#{Key}" value="true" />',
        '<add key="aspnet:AllowConcurrentRequestsPerSession" value="true" />',
      ],
      { found: [], missing: [] },
    ),
    {
      files: webConfig({
        session: 'mode="InProc"',
        integrated: replaced,
        top: '<appSettings><add key="#{Key}" value="false" /></appSettings>',
      }),
      preset: "strict",
      found: [ASYNC_TYPE],
      missing: [],
    },
  ],
  "custom-session-id-manager": [
    {
      ...web('<sessionState mode="Off" sessionIDManagerType="#{M}" />'),
      preset: "security",
      found: [],
      missing: [],
    },
    {
      ...web('<sessionState cookieName="#{C}" sessionIDManagerType="Own" />'),
      preset: "security",
      found: ["Own"],
      missing: [],
    },
  ],
  "no-session-state-in-aspnetcore": [
    {
      files: webConfig({
        session: 'mode="#{M}"',
        more: '<handlers><add name="aspNetCore" path="*" verb="*" modules="AspNetCoreModuleV2" /></handlers><aspNetCore processPath="#{P}" />',
      }),
      found: ["sessionState"],
      missing: [],
    },
  ],
  "session-module-for-all-requests": [
    {
      files: webConfig({
        session: 'mode="StateServer" cookieName="#{C}"',
        integrated: NAMELESS,
        attributes: ' runAllManagedModulesForAllRequests="true"',
      }),
      preset: "strict",
      found: ["true"],
      missing: [],
    },
    {
      files: webConfig({
        session: 'mode="InProc"',
        attributes: ' runAllManagedModulesForAllRequests="#{All}"',
      }),
      preset: "strict",
      found: [],
      missing: [],
    },
  ],
  "session-module-in-pipeline": [
    {
      ...inPool("Integrated", {
        session: 'mode="#{M}"',
        classic: addHttpModule("Elmah.ErrorLogModule", "ErrorLog"),
      }),
      found: ["ErrorLog"],
      missing: [],
    },
    {
      ...inPool("Classic", { session: 'mode="#{M}"', integrated: replaced }),
      found: [],
      missing: [`${SESSION}@mode`],
    },
  ],
  "session-module-present": [
    {
      files: listed(remove, 'mode="StateServer" cookieName="#{C}"'),
      found: ["remove"],
      missing: [],
    },
    ...orders((parts) => ({ files: listed(parts) }), [remove, NAMELESS], {
      found: [],
      missing: ["system.webServer/modules/add@name"],
    }),
    { files: listed(remove + NAMELESS, 'mode="Off"'), found: [], missing: [] },
  ],
  "session-trust-level": [
    {
      ...web('<sessionState mode="InProc" /><trust level="#{L}" />'),
      found: [],
      missing: [],
    },
    {
      ...web('<sessionState mode="#{M}" /><trust level="Low" />'),
      found: [],
      missing: [`${SESSION}@mode`],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Beside[]>>;
