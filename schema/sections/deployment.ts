import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/deployment",
  reader: "managed",
  level: "MachineOnly",
  summary: "Marks a machine as one where applications run for their users.",
  attributes: {
    retail: {
      kind: "boolean",
      default: false,
      summary: "Whether debugging, tracing and detailed errors are off on the whole machine.",
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.deploymentsection",
  ],
} as const satisfies Section;
