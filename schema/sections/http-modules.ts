import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/httpModules",
  reader: "managed",
  level: "Everywhere",
  summary: "The modules that take part in every request of an application in Classic mode.",
  prose:
    "In Integrated mode the list in `system.webServer/modules` counts instead, and entries here are an error by default. The root web.config registers `Session`; without it there is no session state. The section may stand in any folder, but only what the application's root says is read.",
  collection: {
    key: ["name"],
    ignoreKeyCase: true,
    duplicates: "equal-accepted",
    remove: "remove",
    clear: "clear",
    add: {
      add: {
        summary: "One module.",
        attributes: {
          name: {
            kind: "string",
            required: true,
            nonEmpty: true,
            summary: "Name of the module; letter case does not count.",
            prose:
              "`Session_Start` and `Session_End` of global.asax are found by the module name `Session`. Removing a name that is not there is an error, and DefaultAuthentication can neither be added nor removed.",
          },
          type: {
            kind: "string",
            required: true,
            dotnetType: true,
            summary: "Type that implements IHttpModule.",
          },
        },
      },
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.httpmodulessection",
  ],
} as const satisfies Section;
