/** What becomes of listings of machines that may be the web server, or are it, by whatever says so. */
import { eventLog } from "../fixtures/evidence.js";
import { AUTO, DISABLED, MANUAL } from "../fixtures/sc.js";
import { poolAndSite } from "../fixtures/server.js";
import { sessionState } from "./harness.js";

const LOOPBACK = sessionState('mode="StateServer" stateConnectionString="tcpip=loopback:42424"');
const error = { severity: "error", at: "StateServer", line: 3 } as const;
const WEB01 = { deployment: { machines: ["WEB01"] } };
const declared = (fields: object) => ({ services: [{ name: "aspnet_state", ...fields }] });
const template = (start: number) => `[Service General Setting]\n"aspnet_state",${start},""\n`;

/** Caught by state-service-start-mode. */
export const DOUBTFUL_MACHINES = {
  "listings of several machines that differ: a guess is no error, whatever is asked for": {
    files: LOOPBACK,
    evidence: { "ops/WEB01.txt": AUTO, "ops/WEB02.txt": MANUAL },
    configuration: { rules: { "state-service-start-mode": "error" } },
    found: [
      {
        ...error,
        severity: "info",
        says: "on WEB02, if that is a web server (loopback:42424), but aspnet_state starts manually there (WEB02.txt, undated). After the next restart of that machine it is down, and every request that uses the session fails. The machines differ, and nothing here says which of them are web servers: on WEB01 it starts automatically (WEB01.txt, undated).",
      },
    ],
  },
  "a security template of the web server": {
    files: LOOPBACK,
    evidence: { "WEB01.inf": template(3) },
    facts: WEB01,
    found: [error],
  },
  "a service that a person says of a web server": {
    files: LOOPBACK,
    facts: { ...WEB01, ...declared({ host: "WEB01", startMode: "Manual" }) },
    found: [{ ...error, says: "on WEB01 (loopback:42424)" }],
  },
  "a listing that names its machine, of which nothing is known: no error, whatever is asked for": {
    files: LOOPBACK,
    evidence: {
      "ops/services.json":
        '{"Name":"aspnet_state","StartMode":"Manual","State":"Running","PSComputerName":"WEB01"}',
    },
    configuration: { rules: { "state-service-start-mode": "error" } },
    found: [
      {
        ...error,
        severity: "warning",
        says: "on WEB01, if that is the web server (loopback:42424), but aspnet_state starts manually there (services.json, undated). After the next restart of that machine it is down, and every request that uses the session fails. It runs at the moment, so nothing shows until then. Which machines are the web servers can be said in facts.deployment.machines.",
      },
    ],
  },
  "two machines alike, of which nothing is known": {
    files: LOOPBACK,
    evidence: { "ops/WEB01.txt": MANUAL, "ops/WEB02.txt": MANUAL },
    found: [{ ...error, severity: "warning", says: "on WEB01, if that is the web server" }],
  },
  "a machine on which a log saw the application's pool": {
    ...poolAndSite({ web: LOOPBACK }),
    evidence: {
      "ops/WEB01.txt": MANUAL,
      "ops/SQL01.txt": DISABLED,
      "ops/events.json": eventLog({
        id: 5074,
        time: "2026-10-14T08:00:00Z",
        machine: "web01.corp.example",
        data: ["1234", "ShopPool"],
      }),
    },
    found: [{ ...error, path: "shop/Web.config", says: "on WEB01 (loopback:42424)" }],
  },
  "a log saw a pool that every server has": {
    ...poolAndSite({ web: LOOPBACK, poolName: "DefaultAppPool" }),
    evidence: {
      "ops/WEB01.txt": MANUAL,
      "ops/events.json": eventLog({
        id: 5074,
        time: "2026-10-14T08:00:00Z",
        machine: "WEB01",
        data: ["1234", "DefaultAppPool"],
      }),
    },
    found: [
      {
        ...error,
        severity: "warning",
        path: "shop/Web.config",
        says: "on WEB01, if that is the web server",
      },
    ],
  },
  "in process, to the letter of the page, on a machine of which nothing is known": {
    files: sessionState('mode="InProc"'),
    evidence: { "ops/WEB01.txt": MANUAL },
    options: { inProcPolicy: "documented" },
    found: [
      { severity: "warning", at: "InProc", line: 3, says: "on WEB01, if that is the web server" },
    ],
  },
} as const;
