import { expect, test } from "vitest";
import { performanceLog } from "../fixtures/evidence.js";
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
    "a process near the limit": {
      ...counted(900, 0),
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
    "by a log that counted more than is declared": {
      ...inPool(1024, 10),
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
