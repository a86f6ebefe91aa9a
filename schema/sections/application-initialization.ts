import type { Section } from "../vocabulary.js";

export default {
  path: "system.webServer/applicationInitialization",
  reader: "native",
  level: "MachineToApplication",
  since: { iis: "8.0" },
  summary: "Pages that are requested to warm an application up after it started.",
  prose:
    "It shortens the wait after a recycle. In-process sessions are lost in the recycle all the same. For IIS 7.5 it was a separate download.",
  otherReader: { unknown: true },
  attributes: {
    remapManagedRequestsTo: {
      kind: "string",
      default: "",
      summary: "File that is sent instead of managed pages while the application warms up.",
    },
    skipManagedModules: {
      kind: "boolean",
      default: false,
      summary: "Whether managed modules are left out while the application warms up.",
    },
    doAppInitAfterRestart: {
      kind: "boolean",
      default: false,
      summary: "Whether the warm-up also runs when only the application domain restarted.",
    },
  },
  collection: {
    key: ["initializationPage"],
    ignoreKeyCase: true,
    duplicates: "refused",
    remove: "remove",
    clear: "clear",
    add: {
      add: {
        summary: "One page to request.",
        attributes: {
          initializationPage: {
            kind: "string",
            required: true,
            summary: "Address of the page, from the root of the application.",
          },
          hostName: {
            kind: "string",
            default: "",
            summary: "Host name to put into the request.",
          },
        },
      },
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/iis/configuration/system.webserver/applicationinitialization/",
  ],
} as const satisfies Section;
