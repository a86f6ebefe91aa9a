import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/processModel",
  reader: "managed",
  level: "MachineOnly",
  allowLocation: false,
  summary: "The ASP.NET process of IIS 5, and thread limits that still count.",
  prose:
    "From IIS 6 on the application pools take its place: recycling, web gardens and accounts written here have no effect.",
  open: "all",
  attributes: {
    enable: {
      kind: "boolean",
      default: true,
      summary: "Whether the process model of IIS 5 is used.",
    },
    autoConfig: {
      kind: "boolean",
      default: false,
      summary: "Whether thread and connection limits follow the hardware.",
      prose: "The stock machine.config sets it to true.",
    },
    webGarden: {
      kind: "boolean",
      default: false,
      summary: "Whether IIS 5 ran several processes.",
    },
    userName: {
      kind: "string",
      default: "machine",
      summary: "Account of the process of IIS 5.",
    },
    password: {
      kind: "string",
      secret: "password",
      default: "AutoGenerate",
      summary: "Password of that account.",
    },
    maxWorkerThreads: {
      kind: "integer",
      min: 1,
      max: 2147483646,
      unit: "threads",
      default: 100,
      summary: "Worker threads for each processor.",
    },
    maxIoThreads: {
      kind: "integer",
      min: 1,
      max: 2147483646,
      unit: "threads",
      default: 100,
      summary: "I/O threads for each processor.",
    },
    minWorkerThreads: {
      kind: "integer",
      min: 1,
      max: 2147483646,
      unit: "threads",
      default: 1,
      summary: "Worker threads for each processor that are kept ready.",
    },
    minIoThreads: {
      kind: "integer",
      min: 1,
      max: 2147483646,
      unit: "threads",
      default: 1,
      summary: "I/O threads for each processor that are kept ready.",
    },
    requestQueueLimit: {
      kind: "integer",
      min: 0,
      max: 2147483647,
      unit: "requests",
      infinite: true,
      default: 5000,
      summary: "Requests that may wait in the process.",
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.processmodelsection",
  ],
} as const satisfies Section;
