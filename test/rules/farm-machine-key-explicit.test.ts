import { poolAndSite } from "../fixtures/server.js";
import { testRule } from "./harness.js";

const web = (inside: string) =>
  `<configuration>\n  <system.web>\n    ${inside}\n  </system.web>\n</configuration>\n`;
const GENERATED = web('<machineKey validationKey="AutoGenerate" decryptionKey="AutoGenerate" />');
const KEY = "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF";
const farm = (deployment: object) => ({ preset: "farm", facts: { deployment } });
const garden = (profile: string, web = GENERATED) => ({
  ...poolAndSite({
    web,
    pool: `<processModel maxProcesses="4" loadUserProfile="${profile}" />`,
    attributes: ' managedRuntimeVersion="v4.0"',
  }),
  targets: ["shop/Web.config"],
  preset: "farm",
});

testRule("farm-machine-key-explicit", {
  clean: {
    "explicit keys": {
      files: web(`<machineKey validationKey="${KEY}" decryptionKey="${KEY}" />`),
      ...farm({ servers: 2 }),
    },
    "one server": { files: GENERATED, ...farm({ servers: 1 }) },
    "nothing known of the servers": { files: GENERATED, preset: "farm" },
    "a garden with its profile": garden("true"),
  },
  caught: {
    "pain 6: signed out between nodes": {
      files: GENERATED,
      ...farm({ servers: 2, affinity: "none" }),
      found: [
        {
          severity: "error",
          at: "AutoGenerate",
          line: 3,
          says: "sign-in tickets and view state from one are refused by the next. Session data itself does not depend on them",
        },
      ],
    },
    "only one of the two": {
      files: web(`<machineKey validationKey="${KEY}" decryptionKey="AutoGenerate,IsolateApps" />`),
      ...farm({ servers: 2 }),
      found: [{ severity: "error", at: "AutoGenerate,IsolateApps", line: 3 }],
    },
    "nothing written, and the server's files are not at hand": {
      files: web("<compilation />"),
      ...farm({ servers: 2 }),
      found: [{ severity: "warning", at: "system.web", line: 2, says: "is not at hand, has keys" }],
    },
    "nothing written anywhere": {
      files: { "Web.config": web("<compilation />"), "root/Web.config": "<configuration />" },
      targets: ["Web.config"],
      ...farm({ servers: 2 }),
      configuration: { server: { rootWebConfig: "root/Web.config" } },
      found: [{ severity: "error", at: "system.web", line: 2 }],
    },
    "a platform that shares a key": {
      files: GENERATED,
      ...farm({ servers: 2, platform: "azure-app-service" }),
      found: [{ severity: "info", at: "AutoGenerate", line: 3, says: "a common key" }],
    },
    "a garden without a profile": {
      ...garden("false"),
      found: [{ severity: "warning", at: "AutoGenerate", line: 3, says: "4 worker processes" }],
    },
  },
});
