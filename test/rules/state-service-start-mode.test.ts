import { eventLog } from "../fixtures/evidence.js";
import { ABSENT, AUTO, DELAYED, DISABLED, MANUAL, qc, running } from "../fixtures/sc.js";
import { DOUBTFUL_MACHINES } from "./doubtful-machines.js";
import { sessionState, testRule } from "./harness.js";

const LOOPBACK = sessionState('mode="StateServer" stateConnectionString="tcpip=loopback:42424"');
const REMOTE = sessionState('mode="StateServer" stateConnectionString="tcpip=STATE01:42424"');

const written = (inProcPolicy: string, severity: "info" | "warning") => ({
  files: sessionState('mode="InProc"'),
  evidence: { "ops/sc.txt": MANUAL },
  configuration: { rules: { "state-service-start-mode": ["error", { inProcPolicy }] } },
  found: [{ severity, at: "InProc", line: 3 }],
});
const error = { severity: "error", at: "StateServer", line: 3 } as const;
const WEB01 = { deployment: { machines: ["WEB01"] } };
const declared = (fields: object) => ({ services: [{ name: "aspnet_state", ...fields }] });
const template = (start: number) => `[Service General Setting]\n"aspnet_state",${start},""\n`;

testRule("state-service-start-mode", {
  clean: {
    "not installed: for state-service-running to say": {
      files: LOOPBACK,
      evidence: { "ops/sc.txt": ABSENT },
    },
    "an automatic start": { files: LOOPBACK, evidence: { "ops/sc.txt": AUTO } },
    "an automatic start on another machine": {
      files: REMOTE,
      evidence: { "ops/STATE01.sc.txt": AUTO, "ops/WEB01.sc.txt": MANUAL },
    },
    "a delayed start that is allowed": {
      files: LOOPBACK,
      evidence: { "ops/sc.txt": DELAYED },
      options: { allowDelayed: true },
    },
    "what only a transform hides": {
      files: {
        "Web.config": sessionState('mode="SQLServer"'),
        "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="#{Mode}" xdt:Transform="SetAttributes" /></system.web></configuration>`,
      },
      evidence: { "ops/sc.txt": MANUAL },
    },
    "a transform to in process": {
      files: {
        "Web.config": sessionState('mode="SQLServer"'),
        "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="InProc" xdt:Transform="SetAttributes" /></system.web></configuration>`,
      },
      evidence: { "ops/sc.txt": MANUAL },
    },
    "modes that need no service": {
      files: {
        "a/Web.config": sessionState('mode="SQLServer"'),
        "b/Web.config": sessionState('mode="Custom"'),
        "c/Web.config": sessionState('mode="Off"'),
      },
      configuration: { applications: ["/a", "/b", "/c"] },
      evidence: { "ops/sc.txt": MANUAL },
    },
    "in process and started automatically": {
      files: "<configuration />",
      evidence: { "ops/sc.txt": AUTO },
    },
    "in process, and any of several machines may be the web server": {
      files: sessionState('mode="InProc"'),
      evidence: { "ops/WEB01.txt": AUTO, "ops/SQL01.txt": MANUAL },
    },
    "in process, and nothing says that the machine is the web server": {
      files: sessionState('mode="InProc"'),
      evidence: { "ops/WEB01.txt": MANUAL },
    },
    "in process, and the note is unwanted": {
      files: "<configuration />",
      evidence: { "ops/sc.txt": MANUAL },
      options: { inProcPolicy: "ignore" },
    },
    "in process, and the evidence is about another machine": {
      files: "<configuration />",
      facts: declared({ host: "STATE01", startMode: "Manual" }),
    },
    "in process beside an application that uses the service here": {
      files: {
        "Web.config": LOOPBACK,
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="InProc"'),
      },
      targets: ["admin/Web.config"],
      evidence: { "ops/sc.txt": MANUAL },
    },
    "an address that is refused at start-up": {
      files: sessionState('mode="StateServer" stateConnectionString="STATE01:42424"'),
      evidence: { "ops/sc.txt": MANUAL },
    },
    "another service that starts manually": {
      files: LOOPBACK,
      evidence: { "ops/sc.txt": qc("3   DEMAND_START", "W3SVC") + AUTO },
    },
    "a service that nobody needs, without the option": {
      files: sessionState('mode="SQLServer"'),
      evidence: { "ops/sc.txt": AUTO },
    },
    "with the option, but an application needs it": {
      files: {
        "Web.config": LOOPBACK,
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="Off"'),
      },
      evidence: { "ops/sc.txt": AUTO },
      options: { reportUnneeded: true },
    },
  },
  caught: {
    ...DOUBTFUL_MACHINES,
    "a file under the name that the address has": {
      files: sessionState('mode="StateServer" stateConnectionString="tcpip=sqlbox:42424"'),
      evidence: { "ops/SqlBox.2026-10-20.txt": MANUAL },
      found: [{ ...error, says: "on sqlbox (sqlbox:42424), but aspnet_state starts manually" }],
    },
    "a file under the number that the address has": {
      files: sessionState('mode="StateServer" stateConnectionString="tcpip=10.1.2.3:42424"'),
      evidence: { "ops/10.1.2.3.txt": MANUAL, "ops/10.1.2.30.txt": DISABLED },
      found: [{ ...error, says: "on 10.1.2.3 (10.1.2.3:42424), but aspnet_state starts manually" }],
    },
    "a security template by the name of its file": {
      files: REMOTE,
      evidence: { "STATE01.inf": template(3) },
      found: [{ ...error, says: "starts manually there (declared in STATE01.inf, undated)" }],
    },
    "a security template that contradicts a listing": {
      files: REMOTE,
      evidence: { "STATE01.inf": template(2), "STATE01.txt": MANUAL },
      found: [
        {
          ...error,
          says: "(STATE01.txt, undated). After the next restart of that machine it is down, and every request that uses the session fails. Another source says otherwise (declared in STATE01.inf, undated)",
        },
      ],
    },
    "old evidence": {
      files: LOOPBACK,
      evidence: { "sc.2026-01-20.txt": MANUAL },
      found: [{ ...error, severity: "info", says: "The evidence is 285 days old: look again." }],
    },
    "an update set it back: event 7040": {
      files: LOOPBACK,
      evidence: {
        "ops/2026-10-01.sc.txt": AUTO,
        "ops/events.json": eventLog(
          {
            id: 7040,
            provider: "Service Control Manager",
            time: "2026-10-14T03:00:00Z",
            data: ["ASP.NET State Service", "demand start", "auto start", "aspnet_state"],
          },
          {
            id: 7040,
            provider: "Service Control Manager",
            time: "2026-10-14T04:00:00Z",
            data: ["ASP.NET State Service", "auto start", "demand start", "aspnet_state"],
          },
        ),
      },
      found: [{ ...error, says: "starts manually there (events.json, 2026-10-14)" }],
    },
    "a manual start": {
      files: LOOPBACK,
      evidence: { "ops/2026-10-14.sc.txt": MANUAL },
      found: [
        {
          ...error,
          says: '"/" keeps its sessions in the ASP.NET State Service on the web server (loopback:42424), but aspnet_state starts manually there (2026-10-14.sc.txt, 2026-10-14). After the next restart',
        },
      ],
    },
    "a manual start that shows nothing yet": {
      files: LOOPBACK,
      evidence: { "ops/sc.txt": MANUAL + running },
      found: [{ ...error, says: "It runs at the moment, so nothing shows until then." }],
    },
    disabled: {
      files: LOOPBACK,
      evidence: { "ops/sc.txt": DISABLED },
      found: [{ ...error, says: "It cannot be started" }],
    },
    delayed: {
      files: LOOPBACK,
      evidence: { "ops/sc.txt": DELAYED },
      found: [{ ...error, severity: "warning", says: "For about two minutes after each restart" }],
    },
    "the default address": {
      files: sessionState('mode="StateServer"'),
      evidence: { "ops/sc.txt": MANUAL },
      found: [error],
    },
    "localhost, by number and in brackets": {
      files: {
        "a/Web.config": sessionState(
          'mode="StateServer" stateConnectionString="tcpip=localhost:42424"',
        ),
        "b/Web.config": sessionState(
          'mode="StateServer" stateConnectionString="tcpip=127.0.0.1:42424"',
        ),
        "c/Web.config": sessionState(
          'mode="StateServer" stateConnectionString="tcpip=[::1]:42424"',
        ),
      },
      configuration: { applications: ["/a", "/b", "/c"] },
      evidence: { "ops/sc.txt": MANUAL },
      found: [error, error, error],
    },
    "another machine, by its own evidence": {
      files: REMOTE,
      evidence: { "ops/STATE01.sc.txt": MANUAL, "ops/sc.txt": AUTO },
      found: [{ ...error, says: "on STATE01 (STATE01:42424)" }],
    },
    "another machine, by its full name": {
      files: sessionState(
        'mode="StateServer" stateConnectionString="tcpip=state01.contoso.example:42424"',
      ),
      evidence: { "ops/STATE01.sc.txt": MANUAL },
      found: [error],
    },
    "an inherited mode and a machine of one's own": {
      files: {
        "Web.config": LOOPBACK,
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('stateConnectionString="tcpip=STATE01:42424"'),
      },
      evidence: { "ops/sc.txt": AUTO, "ops/STATE01.sc.txt": MANUAL },
      found: [
        { ...error, at: "tcpip=STATE01:42424", path: "admin/Web.config", says: "on STATE01" },
      ],
    },
    "as declared": {
      files: REMOTE,
      facts: declared({ host: "STATE01", startMode: "Manual", observedAt: "2026-10-01" }),
      found: [{ ...error, says: "(declared in iislint.config.jsonc, 2026-10-01)" }],
    },
    "the address behind the name of a connection string": {
      files: `<configuration>
  <connectionStrings><add name="SessionStore" connectionString="tcpip=STATE01:42424" /></connectionStrings>
  <system.web>
    <sessionState mode="StateServer" stateConnectionString="sessionstore" />
  </system.web>
</configuration>`,
      evidence: { "ops/STATE01.sc.txt": MANUAL },
      found: [{ ...error, line: 4 }],
    },
    "sources that contradict each other: the worse counts, both are named": {
      files: LOOPBACK,
      evidence: { "ops/sc.txt": AUTO },
      facts: declared({ startMode: "Manual" }),
      found: [
        { ...error, says: "starts manually there (declared in iislint.config.jsonc, undated)" },
      ],
    },
    "switched off in one source and not there in the other: switched off is the worse": {
      files: LOOPBACK,
      evidence: { "ops/a.txt": ABSENT, "ops/b.txt": DISABLED },
      found: [{ ...error, says: "is disabled" }],
    },
    "a listing that names the machine it was taken on": {
      files: LOOPBACK,
      facts: WEB01,
      evidence: {
        "ops/services.json":
          '{"Name":"aspnet_state","StartMode":"Manual","State":"Running","PSComputerName":"WEB01"}',
      },
      found: [{ ...error, says: "on WEB01 (loopback:42424)" }],
    },
    "that it is stopped as well is for state-service-running to say": {
      files: LOOPBACK,
      facts: WEB01,
      evidence: {
        "ops/services.json":
          '{"Name":"aspnet_state","StartMode":"Manual","State":"Stopped","PSComputerName":"WEB01"}',
      },
      found: [{ ...error, says: "starts manually there (services.json, undated)" }],
    },
    "several applications on one machine, the one in process without a note": {
      files: {
        "Web.config": sessionState('mode="InProc"'),
        "admin/Global.asax": "",
        "admin/Web.config": LOOPBACK,
      },
      evidence: { "ops/sc.txt": MANUAL },
      found: [{ ...error, path: "admin/Web.config", says: '"/admin" keeps its sessions' }],
    },
    "in process, by default: a note": {
      files: "<configuration>\n  <system.web />\n</configuration>",
      evidence: { "ops/sc.txt": MANUAL },
      found: [
        {
          severity: "info",
          at: "system.web",
          line: 2,
          says: "ASP.NET does not contact the service in this mode, so nothing breaks",
        },
      ],
    },
    "in process: one note for all applications of the machine": {
      files: {
        "Web.config": sessionState('mode="InProc"'),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="InProc" timeout="60"'),
      },
      evidence: { "ops/sc.txt": DISABLED },
      found: [
        {
          severity: "info",
          at: "InProc",
          line: 3,
          path: "Web.config",
          says: "aspnet_state is disabled",
        },
      ],
    },
    'in process, "note", and "error" is written': written("note", "info"),
    'in process, "documented", and "error" is written': written("documented", "warning"),
    "in process, to the letter of Microsoft's page": {
      files: sessionState('mode="InProc"'),
      evidence: { "ops/sc.txt": MANUAL },
      options: { inProcPolicy: "documented" },
      found: [{ severity: "warning", at: "InProc", line: 3, says: 'The policy "documented"' }],
    },
    "a service that nobody needs": {
      files: sessionState('mode="SQLServer"'),
      evidence: { "ops/sc.txt": AUTO },
      options: { reportUnneeded: true },
      found: [
        {
          severity: "info",
          at: "SQLServer",
          line: 3,
          says: "no application here uses mode StateServer",
        },
      ],
    },
  },
  unjudged: {
    ...Object.fromEntries(
      ["aspnet45.txt", "server12.txt", "gs16.txt", "scq-1060.txt"].map((name) => [
        name,
        { files: REMOTE, evidence: { [name]: MANUAL }, missing: "services", subjects: ["STATE01"] },
      ]),
    ),
    "an unneeded service beside an application whose mode is not known": {
      files: {
        "Web.config": sessionState('mode="SQLServer"'),
        "admin/Global.asax": "",
        "admin/Web.config": sessionState('mode="#{Mode}"'),
      },
      evidence: { "ops/sc.txt": AUTO },
      options: { reportUnneeded: true },
      missing: "system.web/sessionState@mode",
      subjects: ["/admin"],
    },
    "no evidence at all": { files: LOOPBACK, missing: "services", subjects: ["/"] },
    "a machine that is none of those that are named": {
      files: LOOPBACK,
      evidence: { "ops/SQL01.txt": MANUAL },
      facts: WEB01,
      missing: "services",
      reason: "the listing is of SQL01, which no farm and nobody names as a web server",
      subjects: ["/"],
    },
    "evidence of another machine only": {
      files: REMOTE,
      evidence: { "ops/sc.txt": MANUAL, "ops/STATE02.sc.txt": MANUAL },
      missing: "services",
      subjects: ["STATE01"],
    },
    "a machine that a person named is not the web server": {
      files: LOOPBACK,
      facts: declared({ host: "STATE01", startMode: "Manual" }),
      missing: "services",
      subjects: ["/"],
    },
    "only the state is known": {
      files: LOOPBACK,
      evidence: { "ops/sc.txt": running },
      missing: "services",
      subjects: ["/"],
    },
    "an address in the registry": {
      files: sessionState(
        'mode="StateServer" stateConnectionString="registry:HKLM\\Software\\Shop,State"',
      ),
      evidence: { "ops/sc.txt": MANUAL },
      missing: "the registry value of system.web/sessionState@stateConnectionString",
      subjects: ["/"],
    },
    "servers that code picks": {
      files: sessionState('mode="StateServer" partitionResolverType="Shop.Partitions, Shop"'),
      evidence: { "ops/sc.txt": MANUAL },
      missing: "system.web/sessionState@partitionResolverType",
      subjects: ["/"],
    },
  },
});
