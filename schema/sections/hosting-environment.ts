import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/hostingEnvironment",
  reader: "managed",
  level: "MachineToApplication",
  wmi: "HostingEnvironmentSection",
  summary: "When an application domain is unloaded, and how.",
  attributes: {
    idleTimeout: {
      kind: "minutes",
      min: 1,
      max: 15372286728,
      infinite: true,
      default: "Infinite",
      otherReader: { min: 0, max: 35791394 },
      summary: "Minutes without a request after which the application is unloaded.",
      prose:
        "In-process sessions end with the application, even if their own time-out is longer. `0` is taken by the IIS tools but stops the application.",
    },
    shutdownTimeout: {
      kind: "seconds",
      min: 1,
      max: 922337203685,
      default: 30,
      otherReader: { min: 0, max: 2147483647 },
      summary: "Seconds the application gets to end.",
    },
    shadowCopyBinAssemblies: {
      kind: "boolean",
      default: true,
      summary: "Whether the assemblies in bin are copied before they are loaded.",
    },
    urlMetadataSlidingExpiration: {
      kind: "timeSpan",
      min: 0,
      max: 922337203685,
      infinite: true,
      default: 60,
      since: { dotnet: "4.0" },
      otherReader: { unknown: true },
      summary: "Time for which what is known of an address is kept, as hh:mm:ss or Infinite.",
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.hostingenvironmentsection",
  ],
} as const satisfies Section;
