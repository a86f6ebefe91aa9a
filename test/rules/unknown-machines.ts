/** What becomes of unknowns of the rules on farms, platforms and state services. */
import { orders, inPool, web } from "./beside.js";
import { sessionState } from "./harness.js";

const declared = (deployment: object) => ({ facts: { deployment } });

export const MACHINES = {
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
};
