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
