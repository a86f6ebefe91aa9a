import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/trace",
  reader: "managed",
  level: "Everywhere",
  summary: "Records what happens in requests, for trace.axd.",
  prose:
    "A trace shows the session ID, cookies and the contents of session: with enabled and without localOnly anyone may read them and take over sessions.",
  attributes: {
    enabled: {
      kind: "boolean",
      default: false,
      summary: "Whether requests are traced.",
      prose: "Without effect while `deployment/@retail` is true.",
    },
    localOnly: {
      kind: "boolean",
      default: true,
      summary: "Whether trace.axd answers on the server itself only.",
    },
    mostRecent: {
      kind: "boolean",
      default: false,
      summary: "Whether new requests push out old ones.",
    },
    pageOutput: {
      kind: "boolean",
      default: false,
      summary: "Whether the trace is written at the end of every page.",
    },
    requestLimit: {
      kind: "integer",
      min: 0,
      max: 2147483647,
      unit: "requests",
      default: 10,
      summary: "Requests that are kept.",
    },
    traceMode: {
      kind: "enum",
      reading: "dotnet-enum",
      default: "SortByTime",
      summary: "Order of the entries.",
      values: {
        SortByTime: { number: 1, summary: "By time." },
        SortByCategory: { number: 2, summary: "By category." },
      },
    },
    writeToDiagnosticsTrace: {
      kind: "boolean",
      default: false,
      summary: "Whether entries also go to System.Diagnostics.",
    },
  },
  links: ["https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.tracesection"],
} as const satisfies Section;
