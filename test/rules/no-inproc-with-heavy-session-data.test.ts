import { performanceLog } from "../fixtures/evidence.js";
import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const INPROC = sessionState('mode="InProc" timeout="30"');
const GB = 1024 * 1024 * 1024;
const MB = 1024 * 1024;
const ACTIVE = "\\\\WEB01\\ASP.NET Applications(_LM_W3SVC_1_ROOT)\\Sessions Active";
const facts = (load: object, host?: object) => ({ apps: [{ app: "/", load, host }] });
/** One gigabyte of sessions. */
const heavy = { concurrentSessions: 1024, avgSessionBytes: GB / 1024, sizeMeasuredAs: "memory" };
const atMode = (severity: "error" | "warning", says: string) => ({
  severity,
  at: "InProc",
  line: 3,
  says,
});

/** The machine of these logs is a web server. */
const WEB01 = { deployment: { machines: ["WEB01"] } };

const inPool = (pool: string, load: object, attributes = "") => ({
  ...poolAndSite({ pool, web: INPROC, attributes }),
  targets: ["shop/Web.config"],
  facts: { apps: [{ app: "Shop", load }] },
});

const onWeb01 = (...given: Parameters<typeof inPool>) => {
  const one = inPool(...given);
  return { ...one, facts: { ...one.facts, ...WEB01 } };
};

testRule("no-inproc-with-heavy-session-data", {
  clean: {
    "a small load on a known machine": {
      files: INPROC,
      facts: facts({ concurrentSessions: 200, avgSessionBytes: 4000 }, { ramMB: 8192 }),
    },
    "a small load on an unknown machine": {
      files: INPROC,
      facts: facts({ concurrentSessions: 1000, avgSessionBytes: 200_000 }),
    },
    "a large load out of process": {
      files: sessionState('mode="StateServer"'),
      facts: facts(heavy),
    },
    "just below the ratio": {
      files: INPROC,
      facts: facts(heavy, { ramMB: 4096 }),
    },
    "with a ratio of one's own": {
      files: INPROC,
      facts: facts(heavy, { ramMB: 2048 }),
      options: { warnRatio: 0.9, errorRatio: 1 },
    },
    "the virtual memory limit of the pool is another rule's": inPool(
      '<recycling><periodicRestart memory="1048576" /></recycling>',
      heavy,
    ),
    "the private memory limit of the pool is another rule's": inPool(
      '<recycling><periodicRestart privateMemory="1048576" /></recycling>',
      heavy,
    ),
    "a pool without limits": inPool("", { concurrentSessions: 10, avgSessionBytes: 10_000 }),
  },
  caught: {
    ...Object.fromEntries(
      (
        [
          ["a machine of which nothing is left", 1024, "error"],
          ["a machine of which nothing is left, and half a gigabyte", 512, "warning"],
          ["a machine of which nothing is left, and next to nothing", 1, "info"],
        ] as const
      ).map(([name, concurrentSessions, severity]) => [
        name,
        {
          files: INPROC,
          facts: facts(
            { ...heavy, concurrentSessions },
            { ramMB: 16384, reservedMB: 4096, otherPoolsMB: 14000 },
          ),
          found: [
            {
              severity,
              at: "InProc",
              line: 3,
              says: "What is declared of the machine leaves nothing for them: 16 GB RAM − 4 GB reserved − 14 GB for other pools.",
            },
          ],
        },
      ]),
    ),
    "sessions counted by a performance log": {
      ...onWeb01("", { avgSessionBytes: MB, sizeMeasuredAs: "memory" }),
      evidence: { "ops/perf.csv": performanceLog(ACTIVE, 100, 2048, 12) },
      found: [atMode("error", "need about 2 GB: 2,048 sessions × 1 MB (measured in memory)")],
    },
    ...Object.fromEntries(
      (
        [
          ["a load on the last day on which it counts", "2026-05-05", "error", "1 GB"],
          ["a load of the day before is only information", "2026-05-04", "info", "181 days old"],
          ["a load of years ago", "2020-01-15", "info", "The evidence is 2,482 days old"],
        ] as const
      ).map(([name, measuredOn, severity, says]) => [
        name,
        {
          files: INPROC,
          facts: facts({ ...heavy, measuredOn }),
          found: [{ severity, at: "InProc", line: 3, says }],
        },
      ]),
    ),
    "a load that is older than an option allows, on a known machine": {
      files: INPROC,
      facts: facts({ ...heavy, measuredOn: "2026-10-14" }, { ramMB: 1024 }),
      options: { maxLoadAgeDays: 7 },
      found: [{ severity: "info", at: "InProc", line: 3, says: "18 days old: look again." }],
    },
    "an old log beside a higher peak that is declared is no matter": {
      ...inPool("", heavy),
      evidence: { "ops/perf.csv": performanceLog(ACTIVE, 5).replaceAll("/2026 ", "/2020 ") },
      found: [atMode("error", "need about 1 GB: 1,024 sessions")],
    },
    "an old log whose peak is the higher one": {
      ...inPool("", { ...heavy, concurrentSessions: 10, measuredOn: "2026-09-01" }),
      evidence: { "ops/perf.csv": performanceLog(ACTIVE, 2048).replaceAll("/2026 ", "/2025 ") },
      found: [{ severity: "info", at: "InProc", line: 3, says: "383 days old: look again." }],
    },
    "a higher peak that is declared stands beside a count": {
      ...inPool("", heavy),
      evidence: { "ops/perf.csv": performanceLog(ACTIVE, 5) },
      found: [
        atMode(
          "error",
          "need about 1 GB: 1,024 sessions × 1 MB (measured in memory). No memory limit is known, so 1 GB counts as much. Two sources differ, and the higher peak counts: 5 sessions (perf.csv, 2026-10-14), 1,024 (declared in iislint.config.jsonc, undated).",
        ),
      ],
    },
    "a count that is higher than what is declared, on a machine of which nothing is known": {
      ...inPool("", { ...heavy, concurrentSessions: 10, measuredOn: "2026-09-01" }),
      evidence: { "ops/perf.csv": performanceLog(ACTIVE, 5, 2048) },
      found: [
        atMode(
          "warning",
          "2,048 sessions (perf.csv, 2026-10-14, on WEB01, if that is the web server), 10 (declared",
        ),
      ],
    },
    "a count that is higher than what is declared": {
      ...onWeb01("", { ...heavy, concurrentSessions: 10, measuredOn: "2026-09-01" }),
      evidence: { "ops/perf.csv": performanceLog(ACTIVE, 5, 2048) },
      found: [
        atMode(
          "error",
          "the higher peak counts: 2,048 sessions (perf.csv, 2026-10-14), 10 (declared in iislint.config.jsonc, 2026-09-01).",
        ),
      ],
    },
    "signals without a load, in strict": {
      ...inPool(
        '<recycling><periodicRestart memory="2097152" privateMemory="1048576" /></recycling>',
        {},
      ),
      files: {
        ...inPool(
          '<recycling><periodicRestart memory="2097152" privateMemory="1048576" /></recycling>',
          {},
        ).files,
        "shop/Web.config":
          '<configuration>\n<system.web>\n<sessionState mode="InProc" timeout="90" /><sessionPageState historySize="20" />\n</system.web></configuration>',
      },
      preset: "strict",
      found: [
        {
          severity: "info",
          at: "InProc",
          line: 3,
          says: "sessions live 90 minutes; each session keeps 20 view states; the pool is recycled at 1 GB of private memory; the pool is recycled at 2 GB of virtual memory",
        },
      ],
    },
    "a warning from half of the memory on": {
      files: INPROC,
      facts: facts(heavy, { ramMB: 16384, reservedMB: 12288, otherPoolsMB: 1024 }),
      found: [
        atMode(
          "warning",
          'In-process sessions of "/" need about 1 GB: 1,024 sessions × 1 MB (measured in memory). That is 56% of the 1.8 GB that sessions may take (60% of 3 GB: 16 GB RAM − 12 GB reserved − 1 GB for other pools). The process slows down as memory runs out',
        ),
      ],
    },
    "an error from four fifths on": {
      files: INPROC,
      facts: facts(heavy, { ramMB: 2048 }),
      found: [
        atMode("error", "That is 83% of the 1.2 GB that sessions may take (60% of 2 GB RAM)."),
      ],
    },
    "a container's limit, lower than the machine's": {
      files: INPROC,
      facts: facts(heavy, { ramMB: 65536, containerLimitMB: 2048 }),
      found: [atMode("error", "(60% of the container's 2 GB)")],
    },
    "no limit known": {
      files: INPROC,
      facts: facts({ ...heavy, concurrentSessions: 512 }),
      found: [
        atMode(
          "warning",
          "need about 512 MB: 512 sessions × 1 MB (measured in memory). No memory limit is known, so 256 MB counts as much.",
        ),
      ],
    },
    "no limit known, and just as much as is a warning": {
      files: INPROC,
      facts: facts({ ...heavy, concurrentSessions: 256 }),
      found: [atMode("warning", "need about 256 MB")],
    },
    "no limit known, and a gigabyte": {
      files: INPROC,
      facts: facts(heavy),
      found: [atMode("error", "so 1 GB counts as much")],
    },
    "serialised sizes are multiplied": {
      files: INPROC,
      facts: facts({ ...heavy, concurrentSessions: 100, sizeMeasuredAs: "serialized" }),
      found: [
        atMode("warning", "need about 300 MB: 100 sessions × 1 MB (serialised, × 3 in memory)"),
      ],
    },
    "sizes that do not say how they were measured": {
      files: INPROC,
      facts: facts({ concurrentSessions: 4200, avgSessionBytes: 210_000 }),
      found: [
        atMode(
          "warning",
          "need about 841 MB: 4,200 sessions × 205 KB (taken as measured in memory)",
        ),
      ],
    },
    "arrivals and the time-out instead of a count": {
      files: INPROC,
      facts: facts({ newSessionsPerMinute: 35, avgActiveMinutes: 9, avgSessionBytes: 210_000 }),
      found: [
        atMode(
          "warning",
          "35 new sessions a minute × (9 minutes active + 30 minutes time-out) = 1,365 sessions × 205 KB",
        ),
      ],
    },
    "view states kept in session": {
      files: INPROC,
      facts: facts({
        concurrentSessions: 1000,
        avgSessionBytes: 100_000,
        avgViewStateBytes: 48_000,
      }),
      found: [
        atMode(
          "warning",
          "1,000 sessions × (98 KB (taken as measured in memory) + 9 view states of 47 KB)",
        ),
      ],
    },
    "the largest sessions": {
      files: INPROC,
      facts: facts({ ...heavy, p95SessionBytes: 4 * 1024 * 1024 }, { ramMB: 2048 }),
      found: [atMode("error", "With the size of the largest 5% it would be 4 GB.")],
    },
    "full before the first session ends": {
      files: INPROC,
      facts: facts({ ...heavy, newSessionsPerMinute: 100 }, { ramMB: 2048 }),
      found: [
        atMode(
          "error",
          "At that rate it is full after 12 minutes, before the first session ends (30 minutes).",
        ),
      ],
    },
    "a 32-bit worker process": {
      ...inPool("", heavy, ' enable32BitAppOnWin64="true"'),
      found: [atMode("warning", "That is 67% of the 1.5 GB that a 32-bit worker process can use")],
    },
  },
  unjudged: {
    "no load declared": { files: INPROC, missing: "load", subjects: ["/"] },
    ...Object.fromEntries(
      (
        [
          [
            "two other sites",
            ["_LM_W3SVC_3_ROOT", "_LM_W3SVC_2_ROOT_shop"],
            "the log speaks of sites 2 and 3, this one is 1",
          ],
          [
            "another application of the site",
            ["_LM_W3SVC_1_ROOT_blog"],
            "the log speaks of other applications of site 1",
          ],
          [
            "all applications together",
            ["__Total__"],
            "the log has the total of all applications alone",
          ],
        ] as const
      ).map(([name, instances, reason]) => [
        `a log of ${name}`,
        {
          ...poolAndSite({ web: INPROC }),
          targets: ["shop/Web.config"],
          evidence: Object.fromEntries(
            instances.map((instance, i) => [
              `perf${i}.csv`,
              performanceLog(`\\\\W\\ASP.NET Applications(${instance})\\Sessions Active`, 5),
            ]),
          ),
          missing: "load",
          reason,
          subjects: ["Shop"],
        },
      ]),
    ),
    "a log, and nobody knows the number of the site": {
      files: INPROC,
      evidence: { "perf.csv": performanceLog(ACTIVE, 5) },
      missing: "load",
      reason:
        "the log tells sites by their number, and no applicationHost.config here tells the number of this one",
      subjects: ["/"],
    },
    "a load of another application": {
      files: INPROC,
      facts: { apps: [{ app: "/admin", load: heavy }] },
      missing: "load",
      subjects: ["/"],
    },
    "a load without a size": {
      files: INPROC,
      facts: facts({ concurrentSessions: 100_000 }),
      missing: "load",
      subjects: ["/"],
    },
    "a load without a number": {
      files: INPROC,
      facts: facts({ avgSessionBytes: 100_000 }),
      missing: "load",
      subjects: ["/"],
    },
  },
});
