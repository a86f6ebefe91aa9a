import type { Section } from "../vocabulary.js";

export default {
  path: "system.webServer/validation",
  reader: "native",
  level: "Everywhere",
  summary: "Whether an application in Integrated mode is checked for leftovers of Classic mode.",
  otherReader: { unknown: true },
  attributes: {
    validateIntegratedModeConfiguration: {
      kind: "boolean",
      default: true,
      summary: "Whether httpModules, httpHandlers or impersonation in web.config are an error.",
      prose:
        "In Integrated mode those settings have no effect, and by default the application answers with an error that says so. False hides the error and leaves the settings without effect.",
    },
  },
  links: ["https://learn.microsoft.com/en-us/iis/configuration/system.webserver/validation"],
} as const satisfies Section;
