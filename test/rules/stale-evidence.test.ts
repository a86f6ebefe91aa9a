import { performanceLog } from "../fixtures/evidence.js";
import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const INPROC = sessionState('mode="InProc"');
const service = (more: object) => ({ facts: { services: [{ name: "aspnet_state", ...more }] } });
const load = (more: object) => ({ facts: { apps: [{ app: "/", load: { ...more } }] } });

testRule("stale-evidence", {
  clean: {
    undated: { files: INPROC, ...service({ startMode: "Manual" }) },
    "young enough": { files: INPROC, ...service({ observedAt: "2026-10-01" }) },
    "on the limit": { files: INPROC, ...service({ observedAt: "2026-08-03" }) },
    "a load of last summer": { files: INPROC, ...load({ measuredOn: "2026-06-01" }) },
    "no date": { files: INPROC, ...load({ measuredOn: "last year" }) },
    "a clock that is a day ahead": { files: INPROC, ...service({ observedAt: "2026-11-02" }) },
    "a date that is none": { files: INPROC, ...service({ observedAt: "01.10.2020" }) },
    "a day that no calendar has": {
      files: INPROC,
      evidence: { "sc.2026-02-31.txt": "[SC] OpenService FAILED 1060:\n" },
    },
    "another service": {
      files: INPROC,
      facts: { services: [{ name: "w3svc", observedAt: "2020-01-01" }] },
    },
    "with a limit of one's own": {
      files: INPROC,
      ...service({ observedAt: "2026-01-01" }),
      options: { maxServiceAgeDays: 400 },
    },
  },
  caught: {
    ...Object.fromEntries(
      (
        [
          ["a log that is older than the undated size beside it", {}],
          ["a log that is older than the peak declared beside it", { concurrentSessions: 9 }],
        ] as const
      ).map(([name, more]) => [
        name,
        {
          ...poolAndSite({ pool: "", web: INPROC }),
          targets: ["shop/Web.config"],
          facts: { apps: [{ app: "Shop", load: { avgSessionBytes: 1024, ...more } }] },
          evidence: {
            "perf.csv": performanceLog(
              "\\\\WEB01\\ASP.NET Applications(_LM_W3SVC_1_ROOT)\\Sessions Active",
              5,
            ).replaceAll("/2026 ", "/2025 "),
          },
          found: [
            {
              severity: "info" as const,
              path: "perf.csv",
              at: "5",
              line: 2,
              says: 'The load of "Shop" is 383 days old (perf.csv, 2025-10-14).',
            },
          ],
        },
      ]),
    ),
    "a day to come": {
      files: INPROC,
      ...service({ startMode: "Automatic", observedAt: "2030-01-01" }),
      found: [
        {
          severity: "info",
          path: "iislint.config.jsonc",
          at: '"Automatic"',
          line: 7,
          says: "What is known of aspnet_state is dated 1,157 days ahead (declared in iislint.config.jsonc, 2030-01-01).",
        },
      ],
    },
    "a listing of services": {
      files: INPROC,
      ...service({ startMode: "Automatic", observedAt: "2026-08-02" }),
      found: [
        {
          severity: "info",
          path: "iislint.config.jsonc",
          at: '"Automatic"',
          line: 7,
          says: "What is known of aspnet_state is 91 days old (declared in iislint.config.jsonc, 2026-08-02).",
        },
      ],
    },
    "a load figure": {
      files: INPROC,
      ...load({ measuredOn: "2025-01-01" }),
      found: [
        {
          severity: "info",
          path: "iislint.config.jsonc",
          at: '{\n          "measuredOn": "2025-01-01"\n        }',
          line: 7,
          says: 'The load of "/" is 669 days old',
        },
      ],
    },
  },
});
