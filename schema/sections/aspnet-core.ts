import type { Section } from "../vocabulary.js";

export default {
  path: "system.webServer/aspNetCore",
  reader: "native",
  level: "Everywhere",
  summary: "Hands requests to an ASP.NET Core application; present only with its hosting module.",
  prose:
    "Session state of ASP.NET Core is configured in code: nothing in `system.web` reaches such an application. Its modules come in two generations with different attributes, so unknown ones are not judged.",
  otherReader: { unknown: true },
  open: "attributes",
  attributes: {
    processPath: {
      kind: "string",
      expanded: true,
      summary: "Program that runs the application.",
    },
    arguments: {
      kind: "string",
      expanded: true,
      default: "",
      summary: "Arguments for that program.",
    },
    hostingModel: {
      kind: "string",
      summary: "Whether the application runs inside the worker process or beside it.",
    },
    startupTimeLimit: {
      kind: "integer",
      min: 0,
      max: 3600,
      unit: "seconds",
      default: 120,
      summary: "Seconds the program gets to start.",
    },
    shutdownTimeLimit: {
      kind: "integer",
      min: 0,
      max: 600,
      unit: "seconds",
      default: 10,
      summary: "Seconds the program gets to end.",
    },
    rapidFailsPerMinute: {
      kind: "integer",
      min: 0,
      max: 100,
      unit: "failures",
      default: 10,
      summary: "Failures in a minute after which the program is not started again for a while.",
    },
    requestTimeout: {
      kind: "timeSpan",
      min: 0,
      max: 1296000,
      step: 1,
      default: 120,
      summary: "Time the program has to answer a request.",
    },
    stdoutLogEnabled: {
      kind: "boolean",
      default: false,
      summary: "Whether the output of the program is written to a file.",
    },
    stdoutLogFile: {
      kind: "string",
      expanded: true,
      default: ".\\aspnetcore-stdout",
      summary: "Path and name of that file, without its number.",
    },
    processesPerApplication: {
      kind: "integer",
      min: 1,
      max: 100,
      unit: "processes",
      default: 1,
      summary: "Processes that serve the application.",
      prose: "More than one breaks sessions kept in memory.",
    },
    forwardWindowsAuthToken: {
      kind: "boolean",
      default: true,
      summary: "Whether the token of the Windows user is handed on.",
    },
    disableStartUpErrorPage: {
      kind: "boolean",
      default: false,
      summary: "Whether the error page for a failed start is withheld.",
    },
  },
  elements: {
    recycleOnFileChange: { summary: "Files whose change restarts the program.", open: "all" },
    environmentVariables: { summary: "Environment variables of the program.", open: "all" },
    handlerSettings: { summary: "Settings of the hosting module itself.", open: "all" },
  },
  links: ["https://learn.microsoft.com/en-us/aspnet/core/host-and-deploy/iis/web-config"],
} as const satisfies Section;
