import type { Section } from "../vocabulary.js";

export default {
  path: "system.webServer/modules",
  reader: "native",
  level: "MachineToApplication",
  overrideModeDefault: "Deny",
  summary: "The modules that take part in every request of an application in Integrated mode.",
  prose:
    'In Integrated mode there is session state only while the entry `Session` is here: `remove name="Session"` or `clear` takes it away for the whole application. The section is locked by its declaration, and the stock applicationHost.config unlocks it again in a location block.',
  otherReader: { unknown: true },
  attributes: {
    runAllManagedModulesForAllRequests: {
      kind: "boolean",
      default: false,
      summary: "Whether managed modules run for every request, whatever its handler.",
      prose:
        "The session module then runs for images and scripts too. Each such request that carries a session ID extends the session, which is a round trip to an out-of-process store; the exclusive lock is still taken only where the handler asks for session state.",
    },
    runManagedModulesForWebDavRequests: {
      kind: "boolean",
      default: false,
      summary: "Whether managed modules run for WebDAV requests.",
    },
  },
  collection: {
    key: ["name"],
    duplicates: "refused",
    remove: "remove",
    clear: "clear",
    add: {
      add: {
        summary: "One module, native or managed.",
        attributes: {
          name: {
            kind: "string",
            required: true,
            nonEmpty: true,
            caseSensitive: true,
            iisManager: "Modules > Name",
            summary: "Name of the module; letter case counts.",
            prose:
              "`Session_Start` and `Session_End` of global.asax are found by the module name `Session`: under another name they are not called. Redefine an inherited entry with remove and add.",
          },
          type: {
            kind: "string",
            caseSensitive: true,
            dotnetType: true,
            iisManager: "Modules > Type",
            summary: "Type of a managed module; absent for a native one.",
            prose:
              "The session module of .NET is `System.Web.SessionState.SessionStateModule`; asynchronous session packages put their own type under the same name.",
          },
          preCondition: {
            kind: "string",
            caseSensitive: true,
            iisManager:
              "Modules > Invoke only for requests to ASP.NET applications or managed handlers",
            summary:
              "Comma list of conditions under which the module runs, such as managedHandler.",
            prose:
              "The stock session entry has `managedHandler`; without it the module also runs for static files.",
          },
        },
      },
    },
  },
  links: ["https://learn.microsoft.com/en-us/iis/configuration/system.webserver/modules/"],
} as const satisfies Section;
