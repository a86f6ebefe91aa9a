import { expect, test } from "vitest";
import { eventLog, performanceLog } from "../fixtures/evidence.js";
import { APPLICATION_HOST, poolAndSite } from "../fixtures/server.js";
import { lintCase, sessionState, testRule } from "./harness.js";

const INPROC = sessionState('mode="InProc" timeout="30"');
const ACTIVE = "\\\\WEB01\\ASP.NET Applications(_LM_W3SVC_1_ROOT)\\Sessions Active";
const MB = 1024 * 1024;
const load = (concurrentSessions: number) => ({
  concurrentSessions,
  avgSessionBytes: MB,
  sizeMeasuredAs: "memory",
});
const inPool = (megabytes: number, sessions: number, more: object = {}, attributes = "") => ({
  ...poolAndSite({
    pool: `<recycling><periodicRestart privateMemory="${megabytes * 1024}" /></recycling>`,
    web: INPROC,
    attributes,
  }),
  targets: ["shop/Web.config"],
  facts: { apps: [{ app: "Shop", load: load(sessions), ...more }] },
});

/** The machine of these logs is a web server. */
const WEB01 = { deployment: { machines: ["web01.corp.example"] } };
const PROCESS = "\\\\WEB01\\Process(w3wp)\\Private Bytes";
/** Megabytes of the only worker process, once a minute from `from` on. */
const counted = (from: number, step: number, samples = 20, counter = PROCESS) => ({
  ...inPool(1024, 1),
  facts: {},
  evidence: {
    "perf.csv": performanceLog(
      counter,
      ...Array.from({ length: samples }, (_, n) => (from + step * n) * MB),
    ),
  },
});
const atMode = (severity: "info" | "warning" | "error", says: string) => ({
  severity,
  at: "InProc",
  line: 3,
  says,
});
const virtual = (kilobytes: number, sessions: number) => ({
  ...inPool(0, sessions),
  files: poolAndSite({
    pool: `<recycling><periodicRestart memory="${kilobytes}" /></recycling>`,
    web: INPROC,
  }).files,
});

testRule("session-memory-within-pool-limit", {
  clean: {
    "a process that takes little": counted(100, 0),
    "a process that grows, and would be far from the limit": counted(100, 5),
    "a process that has grown and stands still": {
      ...counted(0, 0),
      evidence: {
        "perf.csv": performanceLog(
          PROCESS,
          ...[100, 200, 300, 400, 350, 300, 250, 200, 200, 200, 200].map((size) => size * MB),
        ),
      },
    },
    "too few samples to say": counted(100, 90, 4),
    "well below the limit of virtual memory": virtual(1048576, 100),
    "well below the limit": inPool(1024, 500),
    "no limit": inPool(0, 5000),
    "out of process": {
      ...inPool(1024, 5000),
      files: { ...inPool(1024, 5000).files, "shop/Web.config": sessionState('mode="StateServer"') },
    },
    "a lower limit of the machine": inPool(4096, 1500, { host: { ramMB: 2048 } }),
    "a 32-bit process ends sooner": inPool(4096, 1500, {}, ' enable32BitAppOnWin64="true"'),
  },
  caught: {
    "the limit of virtual memory": {
      ...virtual(1048576, 1024),
      found: [
        atMode("error", 'That is 100% of the 1 GB virtual memory limit of pool "ShopPool" ('),
      ],
    },
    "a process near the limit, on a machine of which nothing is known": {
      ...counted(900, 0),
      found: [
        atMode(
          "warning",
          "took 900 MB of private memory (perf.csv, 2026-10-14, on WEB01, if that is the web server). That is",
        ),
      ],
    },
    "a process near the limit, less in another log": {
      ...counted(900, 0),
      facts: WEB01,
      evidence: {
        "perf.csv": performanceLog(PROCESS, 900 * MB),
        "later.csv": performanceLog(PROCESS, 700 * MB),
      },
      found: [
        atMode(
          "warning",
          "line 4). Another log has 700 MB (later.csv, 2026-10-14). At the limit IIS recycles",
        ),
      ],
    },
    "a process near the limit, of a log beside that of another machine": {
      ...counted(900, 0),
      facts: WEB01,
      evidence: {
        "perf.csv": performanceLog(PROCESS, 900 * MB),
        "test.csv": performanceLog(PROCESS.replace("WEB01", "TEST01"), 950 * MB),
      },
      found: [atMode("warning", "took 900 MB of private memory (perf.csv, 2026-10-14). That is")],
    },
    "a process near the limit": {
      ...counted(900, 0),
      facts: WEB01,
      found: [
        atMode(
          "warning",
          'The process of pool "ShopPool" took 900 MB of private memory (perf.csv, 2026-10-14). That is 88% of the 1 GB private memory limit of pool "ShopPool" (applicationHost.config, line 4). At the limit IIS recycles the process',
        ),
      ],
    },
    "a declared size and a counted peak, with its log and day": {
      ...inPool(1024, 1),
      facts: {
        ...WEB01,
        apps: [{ app: "Shop", load: { avgSessionBytes: 1_000_000, sizeMeasuredAs: "memory" } }],
      },
      evidence: {
        "perf.csv": performanceLog(
          "\\\\WEB01\\ASP.NET Applications(_LM_W3SVC_1_ROOT)\\Sessions Active",
          3000,
        ),
      },
      found: [atMode("error", "The peak was counted: 3,000 sessions (perf.csv, 2026-10-14).")],
    },
    "a process near the limit, a year ago": {
      ...counted(900, 0),
      evidence: {
        "perf.csv": performanceLog(PROCESS, 900 * MB).replaceAll("/2026 ", "/2025 "),
      },
      found: [atMode("info", "The evidence is 383 days old: look again.")],
    },
    "a load of years ago": {
      ...inPool(1024, 0),
      facts: { apps: [{ app: "Shop", load: { ...load(1024), measuredOn: "2020-01-15" } }] },
      found: [atMode("info", "every session in it is lost. The evidence is 2,482 days old")],
    },
    "a process at half of the limit": {
      ...counted(600, 0),
      found: [atMode("info", "That is 59% of the 1 GB private memory limit")],
    },
    "a process that will soon be there": {
      ...counted(300, 20),
      found: [
        atMode(
          "warning",
          "At the pace of the log (20 MB more a minute, perf.csv, 2026-10-14) it is full after another 17 minutes.",
        ),
      ],
    },
    "sessions that grow, as a log counted them": {
      ...inPool(1024, 0),
      facts: {
        apps: [{ app: "Shop", load: { avgSessionBytes: MB, sizeMeasuredAs: "memory" } }],
      },
      evidence: {
        "perf.csv": performanceLog(ACTIVE, ...Array.from({ length: 20 }, (_, n) => 30 * n)),
      },
      found: [
        atMode(
          "warning",
          "At the pace of the log (30 sessions more a minute, perf.csv, 2026-10-14) it is full after another 15 minutes.",
        ),
      ],
    },
    "half of it": {
      ...inPool(1024, 512),
      found: [
        {
          severity: "warning",
          at: "InProc",
          line: 3,
          says: 'That is 50% of the 1 GB private memory limit of pool "ShopPool"',
        },
      ],
    },
    "all of it": {
      ...inPool(1024, 1024),
      found: [
        {
          severity: "error",
          at: "InProc",
          line: 3,
          says: "At the limit IIS recycles the worker process, and every session in it is lost.",
        },
      ],
    },
    "by a log of a machine of which nothing is known: no error, whatever is asked for": {
      ...inPool(1024, 10),
      evidence: { "perf.csv": performanceLog(ACTIVE, 5, 1024) },
      configuration: {
        ...inPool(1024, 10).configuration,
        rules: { "session-memory-within-pool-limit": "error" as const },
      },
      found: [
        atMode(
          "warning",
          "the higher peak counts: 1,024 sessions (perf.csv, 2026-10-14, on WEB01, if that is the web server), 10 (declared in iislint.config.jsonc, undated). Which machines are the web servers can be said in facts.deployment.machines.",
        ),
      ],
    },
    "by a log of a machine on which another one saw the pool": {
      ...inPool(1024, 10),
      evidence: {
        "perf.csv": performanceLog(ACTIVE, 5, 1024),
        "events.json": eventLog({
          id: 5074,
          time: "2026-10-14T08:00:00Z",
          machine: "WEB01.corp.example",
          data: ["1234", "ShopPool"],
        }),
      },
      found: [atMode("error", "1,024 sessions (perf.csv, 2026-10-14), 10 (declared in")],
    },
    "by a log of a machine that has the pool too": {
      ...inPool(1024, 10),
      evidence: {
        "perf.csv": performanceLog(ACTIVE, 5, 1024),
        "pools.csv": performanceLog(
          "\\\\WEB01\\APP_POOL_WAS(ShopPool)\\Total Application Pool Recycles",
          1,
        ),
      },
      found: [atMode("error", "1,024 sessions (perf.csv, 2026-10-14), 10 (declared in")],
    },
    "by logs of one machine of which nothing is known": {
      ...inPool(1024, 10),
      evidence: {
        "perf.csv": performanceLog(ACTIVE, 5, 1024),
        "process.csv": performanceLog(PROCESS.replace("WEB01", "web01.corp.example"), MB),
      },
      found: [atMode("warning", "on WEB01, if that is the web server), 10 (declared in")],
    },
    "by logs of two machines of which nothing is known": {
      ...inPool(1024, 10),
      evidence: {
        "perf.csv": performanceLog(ACTIVE, 5, 1024),
        "b.csv": performanceLog(ACTIVE.replace("WEB01", "WEB02"), 900),
      },
      found: [
        atMode(
          "warning",
          "on WEB01, if that is a web server), 10 (declared in iislint.config.jsonc, undated). Another log has 900 (b.csv, 2026-10-14).",
        ),
      ],
    },
    "logs that counted less are told too": {
      ...inPool(1024, 1024),
      evidence: Object.fromEntries(
        [700, 500, 900, 600, 900].map((peak, i) => [`${i}.csv`, performanceLog(ACTIVE, peak)]),
      ),
      found: [
        atMode(
          "error",
          "the higher peak counts: 900 sessions (2.csv, 2026-10-14), 1,024 (declared in iislint.config.jsonc, undated). Other logs have 700 (0.csv, 2026-10-14), 600 (3.csv, 2026-10-14), 500 (1.csv, 2026-10-14).",
        ),
      ],
    },
    "by a log that counted more than is declared": {
      ...inPool(1024, 10),
      facts: { ...inPool(1024, 10).facts, ...WEB01 },
      evidence: { "perf.csv": performanceLog(ACTIVE, 5, 1024) },
      found: [
        {
          severity: "error",
          at: "InProc",
          line: 3,
          says: "Two sources differ, and the higher peak counts: 1,024 sessions (perf.csv, 2026-10-14), 10 (declared in",
        },
      ],
    },
    "below the machine's limit": {
      ...inPool(1024, 1024, { host: { ramMB: 16384 } }),
      found: [{ severity: "error", at: "InProc", line: 3 }],
    },
  },
  unjudged: {
    "a process of a log with another site": {
      ...counted(900, 0),
      evidence: {
        "perf.csv": performanceLog(PROCESS, 900 * MB),
        "sessions.csv": performanceLog(ACTIVE.replace("_1_", "_2_"), 5),
      },
      missing: "load",
      reason: "the log speaks of site 2, this one is 1",
      subjects: ["Shop"],
    },
    "one process of two": {
      ...counted(900, 0),
      evidence: {
        "a.csv": performanceLog(PROCESS, 900 * MB),
        "b.csv": performanceLog(PROCESS.replace("w3wp", "w3wp#1"), 100 * MB),
      },
      missing: "load",
      reason:
        "the log has the memory of 2 worker processes (w3wp, w3wp#1), and does not tell whose they are",
      subjects: ["Shop"],
    },
    "many processes": {
      ...counted(900, 0),
      evidence: Object.fromEntries(
        [1, 2, 3, 4, 5].map((n) => [
          `${n}.csv`,
          performanceLog(PROCESS.replace("w3wp", `w3wp#${n}`), MB),
        ]),
      ),
      missing: "load",
      reason:
        "the log has the memory of 5 worker processes (w3wp#1, w3wp#2, w3wp#3 and 2 more), and does not tell whose they are",
      subjects: ["Shop"],
    },
    "a log of a machine that is none of the web servers": {
      ...counted(900, 0),
      facts: { deployment: { machines: ["WEB02"] } },
      missing: "load",
      reason: "the log is of WEB01, which is none of the web servers that are named",
      subjects: ["Shop"],
    },
    "no load": {
      ...inPool(1024, 1),
      facts: {},
      missing: "load",
      subjects: ["Shop"],
    },
  },
});

test("a process of nobody knows which pool", () => {
  const one = counted(900, 0);
  const host = (one.files[APPLICATION_HOST] ?? "").replace(
    "</sites>",
    '<site name="Pay" id="2"><application path="/" applicationPool="PayPool"><virtualDirectory path="/" physicalPath="C:\\pay" /></application></site></sites>',
  );
  const { diagnostics } = lintCase("session-memory-within-pool-limit", {
    ...one,
    files: { ...one.files, [APPLICATION_HOST]: host },
  });
  expect(host).toContain("PayPool");
  expect(diagnostics).toEqual([]);
});
