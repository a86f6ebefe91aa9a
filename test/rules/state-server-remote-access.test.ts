import { ASKS_STATE_SERVER, eventLog, failedRequest } from "../fixtures/evidence.js";
import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const at = (address: string) =>
  sessionState(`mode="StateServer" stateConnectionString="${address}"`);
const FAR = at("tcpip=STATE01:42424");
const KEY = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state\\Parameters";
const registry = (...values: string[]) =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state\\Parameters]\r\n${values.map((value) => `${value}\r\n`).join("")}`;
const REFUSES = '"AllowRemoteConnection"=dword:00000000';
const ANSWERS = '"AllowRemoteConnection"=dword:00000001';
const USUAL = '"Port"=dword:0000a5b8';
const OTHER = '"Port"=dword:0000a5b9';

testRule("state-server-remote-access", {
  clean: {
    "it answers": { files: FAR, evidence: { "STATE01.reg": registry(ANSWERS, USUAL) } },
    "nobody says": { files: FAR, evidence: { "STATE01.reg": registry(USUAL) } },
    "a key of which an import sets one value": {
      files: FAR,
      evidence: { "STATE01.reg": registry(ANSWERS, USUAL) + "\r\n" },
    },
    "reg query of one value": {
      files: FAR,
      evidence: {
        "STATE01.txt": `\r\n${KEY}\r\n    Port    REG_DWORD    0xa5b8\r\n\r\nEnd of search: 1 match(es) found.\r\n`,
      },
    },
    "a value of another type": {
      files: FAR,
      evidence: { "STATE01.reg": `${registry(USUAL, '"AllowRemoteConnection"="1"')}\r\n` },
    },
    "its own machine": {
      files: at("tcpip=localhost:42424"),
      evidence: { "aspnet_state.reg": registry(REFUSES, USUAL) },
    },
    "its own machine by name, on its port": {
      files: at("tcpip=localhost:42424"),
      evidence: { "WEB01.reg": registry(REFUSES, USUAL) },
    },
    "another port on one machine of several, of which any may be the web server": {
      files: at("tcpip=localhost:42424"),
      evidence: { "WEB01.reg": registry(REFUSES, USUAL), "SQL01.reg": registry(REFUSES, OTHER) },
    },
    "another port on the state server of another application": {
      files: {
        "Web.config": at("tcpip=localhost:42424"),
        "admin/Global.asax": "",
        "admin/Web.config": at("tcpip=STATE01:42425"),
      },
      evidence: { "STATE01.reg": registry(ANSWERS, OTHER) },
    },
    "another mode": {
      files: sessionState('mode="InProc"'),
      evidence: { "STATE01.reg": registry(REFUSES) },
    },
  },
  caught: {
    ...Object.fromEntries(
      (
        [
          ["old evidence", "STATE01.2026-01-01.reg", {}],
          ["old, by an option", "STATE01.2026-10-14.reg", { maxEvidenceAgeDays: 7 }],
        ] as const
      ).map(([name, file, options]) => [
        name,
        {
          files: FAR,
          evidence: { [file]: registry(REFUSES, USUAL) },
          options,
          found: [
            {
              severity: "info" as const,
              at: "tcpip=STATE01:42424",
              line: 3,
              says: "days old: look again.",
            },
          ],
        },
      ]),
    ),
    "a log has what comes of it": {
      ...poolAndSite({ web: FAR }),
      evidence: {
        "STATE01.reg": registry(REFUSES, USUAL),
        "app.json": eventLog(failedRequest("/LM/W3SVC/1/ROOT", ASKS_STATE_SERVER)),
      },
      found: [
        {
          severity: "error",
          at: "tcpip=STATE01:42424",
          line: 3,
          path: "shop/Web.config",
          says: "fails. The event log has requests that failed so: once on 2026-10-14 (app.json).",
        },
      ],
    },
    "pain 8: remote connections are not allowed": {
      files: FAR,
      evidence: { "STATE01.reg": registry(REFUSES, USUAL) },
      found: [
        {
          severity: "error",
          at: "tcpip=STATE01:42424",
          line: 3,
          says: "which answers no other machine (STATE01.reg, undated). AllowRemoteConnection is 0 there",
        },
      ],
    },
    ...Object.fromEntries(
      [
        ["a whole key without the value", "STATE01.reg", `${registry(USUAL)}\r\n`],
        ["a whole key with no value", "STATE01.reg", `${registry()}\r\n`],
        [
          "the same by reg query",
          "STATE01.txt",
          `\r\n${KEY}\r\n    Port    REG_DWORD    0xa5b8\r\n    Note    REG_SZ    x\r\n\r\n`,
        ],
      ].map(([name = "", file = "", text = ""]) => [
        name,
        {
          files: FAR,
          evidence: { [file]: text },
          found: [
            {
              severity: "error" as const,
              at: "tcpip=STATE01:42424",
              line: 3,
              says: "AllowRemoteConnection is missing, which means no, there: every request",
            },
          ],
        },
      ]),
    ),
    "by its full name": {
      files: at("tcpip=state01.example.com:42424"),
      evidence: { "STATE01.reg": registry(REFUSES) },
      found: [{ severity: "error", at: "tcpip=state01.example.com:42424", line: 3 }],
    },
    ...Object.fromEntries(
      ["WEB01.reg", "aspnet_state.reg"].map((file) => [
        `another port on its own machine: ${file}`,
        {
          files: at("tcpip=127.0.0.1:42424"),
          evidence: { [file]: registry(REFUSES, OTHER) },
          found: [
            {
              // A name that nothing else has is taken for the web server's.
              severity: file === "WEB01.reg" ? ("warning" as const) : ("error" as const),
              at: "tcpip=127.0.0.1:42424",
              line: 3,
              says: `on 127.0.0.1, port 42424 (Web.config, line 3), which listens on 42425 (${file}, undated). Nobody answers on that port`,
            },
          ],
        },
      ]),
    ),
    ...Object.fromEntries(
      (
        [
          [
            "of which nothing is known",
            {},
            "warning",
            "fails. It is so on WEB01, if that is the web server. Which machines are the web servers can be said in facts.deployment.machines.",
          ],
          [
            "that a person names",
            { deployment: { machines: ["WEB01"] } },
            "error",
            "Nobody answers on that port: every request that uses the session fails. Write port",
          ],
        ] as const
      ).map(([name, facts, severity, says]) => [
        `another port on a machine ${name}`,
        {
          files: at("tcpip=127.0.0.1:42424"),
          evidence: { "WEB01.reg": registry(REFUSES, OTHER) },
          configuration: { rules: { "state-server-remote-access": "error" as const } },
          facts,
          found: [{ severity, at: "tcpip=127.0.0.1:42424", line: 3, says }],
        },
      ]),
    ),
    "another port": {
      files: FAR,
      evidence: { "STATE01.reg": registry(ANSWERS, OTHER) },
      found: [
        {
          severity: "error",
          at: "tcpip=STATE01:42424",
          line: 3,
          says: "port 42424 (Web.config, line 3), which listens on 42425",
        },
      ],
    },
  },
  unjudged: {
    "no evidence": { files: FAR, missing: "stateServers", subjects: ["/"] },
    "of another machine": {
      files: FAR,
      evidence: { "STATE02.reg": registry(REFUSES) },
      missing: "stateServers",
      subjects: ["STATE01"],
    },
  },
});
