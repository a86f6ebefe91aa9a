import type { Section } from "../vocabulary.js";

export default {
  path: "appSettings",
  reader: "managed",
  level: "Everywhere",
  summary: "Names and values for the application, and a few switches of ASP.NET itself.",
  prose:
    "Switches that concern sessions: `aspnet:RequestQueueLimitPerSession` (how many requests of one session may wait for each other), `aspnet:AllowConcurrentRequestsPerSession` (asynchronous session module only), `aspnet:SuppressSameSiteNone` and `aspnet:EnsureSessionStateLockedOnFlush`.",
  attributes: {
    file: {
      kind: "string",
      pattern: "^(?:[\\s\\S]*\\S[\\s\\S]*)?$",
      patternMeans: "the path of a file, or empty",
      default: "",
      summary: "A further file with settings, relative to this one, which override those here.",
      prose: "A missing file is ignored in silence. Its root element is appSettings.",
    },
  },
  collection: {
    key: ["key"],
    ignoreKeyCase: true,
    duplicates: "replaces",
    remove: "remove",
    clear: "clear",
    add: {
      add: {
        summary: "One setting.",
        attributes: {
          key: {
            kind: "string",
            required: true,
            iisManager: "Application Settings > Name",
            summary: "Name of the setting; letter case does not count.",
          },
          value: {
            kind: "string",
            default: "",
            secret: "connectionString",
            iisManager: "Application Settings > Value",
            summary: "Value of the setting.",
          },
        },
      },
    },
  },
  links: ["https://learn.microsoft.com/en-us/dotnet/api/system.configuration.appsettingssection"],
} as const satisfies Section;
