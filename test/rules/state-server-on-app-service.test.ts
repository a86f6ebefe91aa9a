import { sessionState, testRule } from "./harness.js";

const on = (platform: string) => ({ facts: { deployment: { platform } } });
const LOCAL = sessionState('mode="StateServer" stateConnectionString="tcpip=localhost:42424"');

testRule("state-server-on-app-service", {
  clean: {
    "a machine of one's own network": {
      files: sessionState('mode="StateServer" stateConnectionString="tcpip=10.0.0.4:42424"'),
      ...on("azure-app-service"),
    },
    "in process": { files: sessionState('mode="InProc"'), ...on("azure-app-service") },
    "IIS on a machine": { files: LOCAL, ...on("iis") },
    "a container, where the service may be installed": { files: LOCAL, ...on("container") },
    "no platform declared": { files: LOCAL, facts: { deployment: { servers: 1 } } },
  },
  caught: {
    "the own machine": {
      files: LOCAL,
      ...on("azure-app-service"),
      found: [
        {
          severity: "error",
          at: "StateServer",
          line: 3,
          says: "which azure-app-service does not have. Every request that uses the session fails.",
        },
      ],
    },
    "by another name": {
      files: sessionState('mode="StateServer"'),
      ...on("Azure App Service"),
      found: [{ severity: "error", at: "StateServer", line: 3 }],
    },
  },
  unjudged: {
    "nothing declared": { files: LOCAL, missing: "hosts", subjects: ["/"] },
  },
});
