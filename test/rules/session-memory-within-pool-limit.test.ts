import { performanceLog } from "../fixtures/evidence.js";
import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

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

testRule("session-memory-within-pool-limit", {
  clean: {
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
    "no load": {
      ...inPool(1024, 1),
      facts: {},
      missing: "load",
      subjects: ["Shop"],
    },
  },
});
