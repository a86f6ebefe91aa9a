import { sessionState, testRule } from "./harness.js";

const transform = (inside: string) =>
  `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
  <system.web>
    ${inside}
  </system.web>
</configuration>
`;
const release = (base: string, inside: string, name = "Release") => ({
  files: { "Web.config": base, [`Web.${name}.config`]: transform(inside) },
});
const FARM = { deployment: { servers: 2, affinity: "none" } };
const replaced = (attributes: string) => `<sessionState ${attributes} xdt:Transform="Replace" />`;
const found = (at: string, line: number, says: string, name = "Release") => [
  { severity: "warning" as const, at, line, path: `Web.${name}.config`, says },
];

testRule("transform-keeps-session-settings", {
  clean: {
    "no transform": { files: sessionState('mode="InProc"'), facts: FARM },
    "everything is repeated": release(
      sessionState('mode="InProc" timeout="60"'),
      replaced('mode="StateServer" stateConnectionString="tcpip=STATE01:42424" timeout="60"'),
    ),
    "what is dropped was the default": release(
      sessionState('timeout="60" cookieless="UseCookies"'),
      replaced('timeout="30"'),
    ),
    "what is dropped belongs to another mode": release(
      sessionState('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"'),
      replaced('mode="SQLServer" sqlConnectionString="Server=SQL01"'),
    ),
    "attributes set one by one": release(
      sessionState('timeout="60" cookieName="Shop"'),
      '<sessionState mode="StateServer" xdt:Transform="SetAttributes(mode)" />',
    ),
    "attributes taken out on purpose": release(
      sessionState('timeout="60" cookieName="Shop"'),
      '<sessionState xdt:Transform="RemoveAttributes(cookieName)" />',
    ),
    "the section taken out on purpose": release(
      sessionState('timeout="60" cookieName="Shop"'),
      '<sessionState xdt:Transform="Remove" />',
    ),
    "another section is exchanged": release(
      sessionState('timeout="60"'),
      '<customErrors mode="On" xdt:Transform="Replace" />',
    ),
    "a store for all servers": {
      ...release(
        sessionState('mode="InProc"'),
        '<sessionState mode="StateServer" stateConnectionString="tcpip=STATE01:42424" xdt:Transform="SetAttributes" />',
      ),
      facts: FARM,
    },
    "one server": {
      ...release(sessionState('mode="InProc"'), ""),
      facts: { deployment: { servers: 1 } },
    },
    "nobody declared a farm": release(sessionState('mode="InProc"'), ""),
    "debugging is done on one machine": {
      ...release(sessionState('mode="InProc"'), "", "Debug"),
      facts: FARM,
    },
    "nothing written about sessions": { ...release("<configuration />", ""), facts: FARM },
  },
  caught: {
    "a time-out is lost": {
      ...release(
        sessionState('mode="InProc" timeout="60"'),
        replaced('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"'),
      ),
      found: found(
        "Replace",
        3,
        "Replace exchanges the whole <sessionState>, so configuration Release loses what the base file sets and this one does not repeat: timeout (60, now 20).",
      ),
    },
    "the mode is lost": {
      ...release(
        sessionState('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"'),
        replaced('timeout="60"'),
      ),
      found: found("Replace", 3, "repeat: mode (StateServer, now InProc)."),
    },
    "a connection string is lost and not shown": {
      ...release(
        sessionState('mode="SQLServer" sqlConnectionString="Server=SQL01;Password=tulip"'),
        replaced('mode="SQLServer"'),
      ),
      found: found("Replace", 3, "does not repeat: sqlConnectionString. Repeat it"),
    },
    "the whole group is exchanged": {
      files: {
        "Web.config": sessionState('timeout="60" cookieName="Shop"'),
        "Web.Release.config": `<configuration xmlns:x="http://schemas.microsoft.com/XML-Document-Transform">
  <system.web x:Transform="Replace">
    <sessionState timeout="60" />
  </system.web>
</configuration>`,
      },
      found: found(
        "Replace",
        2,
        "Replace exchanges the whole <system.web>, so configuration Release loses what the base file sets and this one does not repeat: cookieName (Shop, now ASP.NET_SessionId).",
      ),
    },
    "back to what a parent sets": {
      files: {
        "srv/web.config": sessionState('timeout="45"'),
        "Web.config": sessionState('timeout="60" cookieName="Shop"'),
        "Web.Staging.config": transform(replaced('cookieName="Shop"')),
      },
      configuration: { server: { rootWebConfig: "srv/web.config" } },
      found: found("Replace", 3, "timeout (60, now 45)", "Staging"),
    },
    "still in process": {
      ...release(sessionState('mode="InProc"'), '<compilation xdt:Transform="Remove" />'),
      facts: FARM,
      found: found(
        "configuration",
        1,
        "In configuration Release sessions are still in process (mode InProc, Web.config, line 3), and 2 servers are declared",
      ),
    },
    ...Object.fromEntries(
      ["Production", "PROD", "Live"].map((name) => [
        `still in process in ${name}`,
        {
          ...release(sessionState('mode="InProc"'), '<compilation xdt:Transform="Remove" />', name),
          facts: FARM,
          found: found("configuration", 1, `In configuration ${name} sessions are still in`, name),
        },
      ]),
    ),
    "still on the loopback": {
      ...release(
        sessionState('mode="InProc" timeout="30"'),
        '<sessionState mode="StateServer" xdt:Transform="SetAttributes(mode)" />',
      ),
      facts: FARM,
      found: found(
        "sessionState",
        3,
        "sessions are still in the state service at loopback, and 2 servers are declared",
      ),
    },
    "a release of another name": {
      ...release(sessionState('mode="InProc"'), "", "production"),
      facts: FARM,
      found: found("configuration", 1, "In configuration production", "production"),
    },
    "a release named by option": {
      ...release(sessionState('mode="InProc"'), "", "Azure"),
      facts: FARM,
      options: { releases: ["azure"] },
      found: found("configuration", 1, "In configuration Azure", "Azure"),
    },
  },
});
