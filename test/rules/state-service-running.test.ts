import { sessionState, testRule } from "./harness.js";

const LOCAL = sessionState('mode="StateServer" stateConnectionString="tcpip=localhost:42424"');
const FAR = sessionState('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"');
const service = (...services: object[]) => ({
  facts: { services: services.map((one) => ({ name: "aspnet_state", ...one })) },
});
const stopped = { state: "Stopped" };
const query = (state: string) =>
  `\nSERVICE_NAME: aspnet_state\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : ${state}\n        WIN32_EXIT_CODE    : 0  (0x0)\n`;

testRule("state-service-running", {
  clean: {
    running: { files: LOCAL, ...service({ state: "Running" }) },
    "running by a listing": { files: LOCAL, evidence: { "sc.txt": query("4  RUNNING") } },
    "stopped, and nobody needs it": { files: sessionState('mode="InProc"'), ...service(stopped) },
  },
  caught: {
    "one web server of two": {
      files: LOCAL,
      evidence: { "WEB01.txt": query("4  RUNNING"), "WEB02.txt": query("1  STOPPED") },
      found: [
        {
          severity: "error",
          at: "StateServer",
          line: 3,
          says: "on WEB02 (localhost:42424), which is stopped (WEB02.txt, undated). Every request that uses the session fails. The web servers differ: on WEB01 it is running (WEB01.txt, undated).",
        },
      ],
    },
    stopped: {
      files: LOCAL,
      ...service(stopped),
      found: [
        {
          severity: "error",
          at: "StateServer",
          line: 3,
          says: "which is stopped (declared in iislint.config.jsonc, undated). Every request that uses the session fails.",
        },
      ],
    },
    "by sc query": {
      files: LOCAL,
      evidence: { "sc.txt": query("1  STOPPED") },
      found: [{ severity: "error", at: "StateServer", line: 3, says: "is stopped (sc.txt" }],
    },
    "not installed": {
      files: FAR,
      evidence: {
        "STATE01.sc.txt":
          "[SC] EnumQueryServicesStatus:OpenService FAILED 1060:\n\nThe specified service does not exist as an installed service.\n",
      },
      found: [{ severity: "error", at: "StateServer", line: 3, says: "is not installed" }],
    },
    "another machine by name": {
      files: FAR,
      ...service({ host: "state01.example.com", ...stopped }),
      found: [{ severity: "error", at: "StateServer", line: 3, says: "on STATE01" }],
    },
    "old evidence": {
      files: LOCAL,
      ...service({ ...stopped, observedAt: "2026-01-01" }),
      found: [
        { severity: "info", at: "StateServer", line: 3, says: "The evidence is 304 days old" },
      ],
    },
    "old, by an option": {
      files: LOCAL,
      ...service({ ...stopped, observedAt: "2026-10-30" }),
      options: { maxEvidenceAgeDays: 1 },
      found: [{ severity: "info", at: "StateServer", line: 3, says: "2 days old" }],
    },
    "two sources": {
      files: LOCAL,
      ...service(stopped),
      evidence: { "sc.txt": query("4  RUNNING") },
      found: [
        { severity: "error", at: "StateServer", line: 3, says: "Another source says otherwise" },
      ],
    },
  },
  unjudged: {
    "no evidence": { files: LOCAL, missing: "services", subjects: ["/"] },
    "evidence of another machine": {
      files: FAR,
      ...service({ host: "WEB01", ...stopped }),
      missing: "services",
      subjects: ["STATE01"],
    },
    "only how it starts": {
      files: LOCAL,
      ...service({ startMode: "Automatic" }),
      missing: "services",
      subjects: ["/"],
    },
  },
});
