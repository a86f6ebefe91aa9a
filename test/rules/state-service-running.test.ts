import { expect, test } from "vitest";
import {
  ASKS_SQL_SERVER,
  ASKS_STATE_SERVER,
  eventLog,
  failedRequest,
} from "../fixtures/evidence.js";
import { APPLICATION_HOST, poolAndSite } from "../fixtures/server.js";
import { messageText } from "../../src/message.js";
import { lintCase, sessionState, testRule } from "./harness.js";

const LOCAL = sessionState('mode="StateServer" stateConnectionString="tcpip=localhost:42424"');
const FAR = sessionState('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"');
const service = (...services: object[]) => ({
  facts: { services: services.map((one) => ({ name: "aspnet_state", ...one })) },
});
const stopped = { state: "Stopped" };
const query = (state: string) =>
  `\nSERVICE_NAME: aspnet_state\n        TYPE               : 10  WIN32_OWN_PROCESS\n        STATE              : ${state}\n        WIN32_EXIT_CODE    : 0  (0x0)\n`;

/** A log in which an application asked its store on two days. */
const asked = (domain: string, method = ASKS_STATE_SERVER, year = "2026") => ({
  "app.json": eventLog(
    failedRequest(domain, method, `${year}-10-14T08:00:00Z`),
    failedRequest(domain, method, `${year}-10-15T08:00:00Z`),
  ),
});
const inSite = <T extends object>(web: string, more: T) => ({
  ...poolAndSite({ web }),
  targets: ["shop/Web.config"],
  ...more,
});
const inProcess = sessionState('mode="InProc"');
const about = (says: string, at = "StateServer", severity: "error" | "info" = "info") => [
  { severity, at, line: 3, path: "shop/Web.config", says },
];

const site = poolAndSite({ web: LOCAL });
const inFarm = {
  ...site,
  files: {
    ...site.files,
    [APPLICATION_HOST]: (site.files[APPLICATION_HOST] ?? "").replace(
      "</configuration>",
      '<webFarms><webFarm name="f"><server address="WEB01" /><server address="WEB02" /></webFarm></webFarms></configuration>',
    ),
  },
  targets: ["shop/Web.config"],
};

testRule("state-service-running", {
  clean: {
    "stopped on a machine that no farm names": {
      ...inFarm,
      evidence: { "WEB01.txt": query("4  RUNNING"), "SQL01.txt": query("1  STOPPED") },
    },
    ...Object.fromEntries(
      (
        [
          ["another site failed", "/LM/W3SVC/2/ROOT", ASKS_STATE_SERVER],
          ["another application failed", "/LM/W3SVC/1/ROOT/shop", ASKS_STATE_SERVER],
          ["an exception of another kind", "/LM/W3SVC/1/ROOT", "Contoso.Cart.Load"],
          [
            "what cannot be serialised is never asked for",
            "/LM/W3SVC/1/ROOT",
            "System.Web.SessionState.SessionStateUtility.Serialize",
          ],
          ["a database", "/LM/W3SVC/1/ROOT", ASKS_SQL_SERVER],
        ] as const
      ).map(([name, domain, method]) => [
        name,
        inSite(LOCAL, {
          evidence: { ...asked(domain, method), "sc.txt": query("4  RUNNING") },
        }),
      ]),
    ),
    "a provider of one's own may ask a state service": inSite(
      sessionState(
        'mode="Custom" customProvider="P"',
        '      <providers><add name="P" type="Contoso.P" /></providers>',
      ),
      { evidence: { ...asked("/LM/W3SVC/1/ROOT"), "sc.txt": query("4  RUNNING") } },
    ),
    running: { files: LOCAL, ...service({ state: "Running" }) },
    "running by a listing": { files: LOCAL, evidence: { "sc.txt": query("4  RUNNING") } },
    "stopped, and nobody needs it": { files: sessionState('mode="InProc"'), ...service(stopped) },
  },
  caught: {
    "it runs, and a log has requests that it did not answer": inSite(LOCAL, {
      evidence: { ...asked("/LM/W3SVC/1/ROOT"), "sc.txt": query("4  RUNNING") },
      found: about(
        '"Shop" got no answer from localhost:42424 2 times from 2026-10-14 to 2026-10-15 (app.json). That is its state service: event 1309 names the method that asked it',
      ),
    }),
    "nothing but a log is known of a service elsewhere": inSite(FAR, {
      evidence: asked("/LM/W3SVC/1/Root"),
      found: about('"Shop" got no answer from STATE01:42424 2 times'),
    }),
    "a log of a year ago": inSite(FAR, {
      evidence: asked("/LM/W3SVC/1/ROOT", ASKS_STATE_SERVER, "2025"),
      found: about("The evidence is 382 days old: look again."),
    }),
    "it is stopped, and a log has what comes of it": inSite(LOCAL, {
      evidence: { ...asked("/LM/W3SVC/1/ROOT"), "sc.txt": query("1  STOPPED") },
      found: about(
        "which is stopped (sc.txt, undated). Every request that uses the session fails. The event log has requests that failed so: 2 times from 2026-10-14 to 2026-10-15 (app.json).",
        "StateServer",
        "error",
      ),
    }),
    "a log knows a state service that nothing here asks for": inSite(inProcess, {
      evidence: asked("/LM/W3SVC/1/ROOT"),
      found: about(
        'A state service did not answer "Shop" 2 times from 2026-10-14 to 2026-10-15 (app.json). Nothing here keeps its sessions in one: the mode is InProc (Web.config, line 3)',
        "InProc",
      ),
    }),
    "one machine of two, of which any may be the web server": {
      files: LOCAL,
      evidence: { "WEB01.txt": query("4  RUNNING"), "SQL01.txt": query("1  STOPPED") },
      found: [
        {
          severity: "info",
          at: "StateServer",
          line: 3,
          says: "on SQL01, if that is a web server (localhost:42424), which is stopped (SQL01.txt, undated). Every request that uses the session fails. The machines differ, and nothing here says which of them are web servers: on WEB01 it is running (WEB01.txt, undated).",
        },
      ],
    },
    "one web server of two, by the farm": {
      ...inFarm,
      evidence: {
        "WEB01.txt": query("4  RUNNING"),
        "WEB02.txt": query("1  STOPPED"),
        "SQL01.txt": query("1  STOPPED"),
      },
      found: [
        {
          severity: "error",
          at: "StateServer",
          line: 3,
          path: "shop/Web.config",
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
    "by a listing of a machine of which nothing is known": {
      files: LOCAL,
      evidence: { "WEB01.txt": query("1  STOPPED") },
      found: [
        {
          severity: "warning",
          at: "StateServer",
          line: 3,
          says: "on WEB01, if that is the web server (localhost:42424), which is stopped (WEB01.txt, undated). Every request that uses the session fails. Which machines are the web servers can be said in facts.deployment.machines.",
        },
      ],
    },
    ...Object.fromEntries(
      (
        [
          ["a person names", [], { deployment: { machines: ["WEB01.corp.example"] } }],
          [
            "a log has requests of that failed",
            [
              {
                ...failedRequest("/LM/W3SVC/1/ROOT", ASKS_STATE_SERVER),
                machine: "WEB01.corp.example",
              },
            ],
            {},
          ],
        ] as const
      ).map(([name, events, facts]) => [
        `by a listing of a machine that ${name}`,
        inSite(LOCAL, {
          evidence: {
            "WEB01.txt": query("1  STOPPED"),
            ...(events.length > 0 ? { "app.json": eventLog(...events) } : {}),
          },
          facts,
          found: about("on WEB01 (localhost:42424), which is stopped", "StateServer", "error"),
        }),
      ]),
    ),
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
    "a log of another application, and no listing": {
      ...inSite(LOCAL, {}),
      evidence: asked("/LM/W3SVC/2/ROOT"),
      missing: "services",
      reason: "the log speaks of site 2, this one is 1",
      subjects: ["Shop"],
    },
    "a log, and nobody knows the number of the site": {
      files: LOCAL,
      evidence: asked("/LM/W3SVC/2/ROOT"),
      missing: "services",
      reason:
        "the log tells sites by their number, and no applicationHost.config here tells the number of this one",
      subjects: ["/"],
    },
    "machines that are none of those that are named": {
      files: LOCAL,
      evidence: Object.fromEntries(
        ["SQL01", "DC01", "WEB02", "WEB03"].map((name) => [`${name}.txt`, query("1  STOPPED")]),
      ),
      facts: { deployment: { machines: ["WEB01"] } },
      missing: "services",
      reason:
        "the listings are of DC01, SQL01, WEB02 and 1 more, which no farm and nobody names as a web server",
      subjects: ["/"],
    },
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

test("how the service starts is told with what a log has of it, too", () => {
  const { diagnostics } = lintCase(
    "state-service-start-mode",
    inSite(LOCAL, {
      evidence: asked("/LM/W3SVC/1/ROOT"),
      facts: { services: [{ name: "aspnet_state", startMode: "Manual" }] },
    }),
  );
  expect(diagnostics.map(({ message }) => messageText(message))).toEqual([
    expect.stringContaining(
      "The event log has requests that failed so: 2 times from 2026-10-14 to 2026-10-15 (app.json).",
    ),
  ]);
  expect(diagnostics[0]?.related.map(({ message }) => message)).toContain(
    "Event 1309, 2 in the log.",
  );
});

test("the service is started by a command that PowerShell does not take for another", () => {
  const { diagnostics } = lintCase("state-service-running", { files: LOCAL, ...service(stopped) });
  // `sc` alone is Set-Content there, and writes a file.
  expect(diagnostics.map(({ message }) => messageText(message))).toEqual([
    expect.stringContaining("Start it on that machine: sc.exe start aspnet_state."),
  ]);
});
