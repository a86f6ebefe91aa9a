import { sessionState, testRule } from "./harness.js";

const root = (attributes: string) =>
  `<configuration>\n  <system.web>\n    <httpRuntime ${attributes} />\n  </system.web>\n</configuration>`;
const server = (web: string, rootText: string) => ({
  files: { "Web.config": web, "srv/Web.config": rootText },
  targets: ["Web.config", "srv/Web.config"],
  configuration: { server: { rootWebConfig: "srv/Web.config" } },
});
const LOCAL = sessionState('mode="StateServer" stateConnectionString="tcpip=localhost:42424"');

testRule("version-header-with-state-server", {
  clean: {
    "the header is on": server(LOCAL, root('enableVersionHeader="true"')),
    "another machine's service": server(
      sessionState('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"'),
      root('enableVersionHeader="false"'),
    ),
    "in process": server(sessionState('mode="InProc"'), root('enableVersionHeader="false"')),
    "the application hides its own": {
      files: LOCAL.replace(
        "<system.web>",
        '<system.web><httpRuntime enableVersionHeader="false" />',
      ),
    },
    "a <location> of the server's file": server(
      LOCAL,
      root("").replace(
        "<configuration>",
        '<configuration><location path="Other"><system.web><httpRuntime enableVersionHeader="false" /></system.web></location>',
      ),
    ),
  },
  caught: {
    "pain 9: requires session state server version 2.0 or above": {
      ...server(LOCAL, root('enableVersionHeader="false"')),
      found: [
        {
          severity: "warning",
          path: "srv/Web.config",
          at: "false",
          line: 3,
          says: '"...requires session state server version 2.0 or above"',
        },
      ],
    },
  },
});
