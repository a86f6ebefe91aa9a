import type { Section } from "../vocabulary.js";

export default {
  path: "system.web/sessionPageState",
  reader: "managed",
  level: "Everywhere",
  wmi: "SessionPageStateSection",
  summary: "Says how many view states a page keeps in session when it stores view state there.",
  prose:
    "Used only by pages whose state is kept by SessionPageStatePersister; it needs session state. It is read for the path of each request, so a folder may have its own number.",
  attributes: {
    historySize: {
      kind: "integer",
      min: 1,
      max: 2147483647,
      unit: "view states",
      default: 9,
      summary: "Number of view states kept in one session before the oldest is dropped.",
      prose:
        "A user who goes further back than that, or has more pages open, finds the view state gone. Every one of them takes session memory. Mobile controls have a number of their own (sessionStateHistorySize, 6).",
    },
  },
  links: [
    "https://learn.microsoft.com/en-us/dotnet/api/system.web.configuration.sessionpagestatesection",
  ],
} as const satisfies Section;
