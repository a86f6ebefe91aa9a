import { eventLog, performanceLog } from "../fixtures/evidence.js";
import { har } from "../fixtures/har.js";
import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const INPROC = sessionState('mode="InProc"');
const service = (more: object) => ({ facts: { services: [{ name: "aspnet_state", ...more }] } });
const load = (more: object) => ({ facts: { apps: [{ app: "/", load: { ...more } }] } });

/** A pool that was recycled on each of these days. */
const recycledOn = (...days: readonly string[]) =>
  eventLog(
    ...days.map((day) => ({ id: 5074, time: `${day}T08:00:00Z`, data: ["4711", "ShopPool"] })),
  );
/** Of no use to any rule. */
const loggedOn = (day: string) => eventLog({ id: 6013, time: `${day}T08:00:00Z`, data: ["1"] });
const recordedOn = (...days: readonly string[]) =>
  har(
    ...days.map((day) => ({
      url: "https://shop.example/",
      sets: [`ASP.NET_SessionId=${day}; path=/`],
      time: `${day}T08:00:00.000Z`,
    })),
  );
const REMOTE =
  'REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state\\Parameters]\r\n"AllowRemoteConnection"=dword:00000001\r\n"Port"=dword:0000a5b8\r\n\r\n';
const info = (path: string, at: string, line: number, says: string) => ({
  severity: "info" as const,
  path,
  at,
  line,
  says,
});

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
    "a log whose newest event is young": {
      files: INPROC,
      evidence: { "app.json": recycledOn("2020-10-14", "2026-10-14") },
    },
    "an old log without an event that tells something": {
      files: INPROC,
      evidence: { "app.json": loggedOn("2020-10-14") },
    },
    "a recording whose newest cookie is young": {
      files: INPROC,
      evidence: { "shop.har": recordedOn("2026-10-14", "2020-10-14") },
    },
    "a log, with a limit of one's own": {
      files: INPROC,
      evidence: { "app.json": recycledOn("2026-01-01"), "shop.har": recordedOn("2026-01-01") },
      options: { maxLogAgeDays: 400 },
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
    "an event log, by its newest event": {
      files: INPROC,
      evidence: { "app.json": recycledOn("2025-10-14", "2026-08-02") },
      found: [
        info(
          "app.json",
          "5074",
          1,
          "The newest event of a log is 91 days old (app.json, 2026-08-02).",
        ),
      ],
    },
    "an event log, by a newer event that tells nothing": {
      files: INPROC,
      evidence: {
        "app.json": `[${[recycledOn("2025-10-14"), loggedOn("2026-07-02")].map((one) => one.slice(1, -1)).join(",")}]`,
      },
      found: [
        info(
          "app.json",
          "6013",
          1,
          "The newest event of a log is 122 days old (app.json, 2026-07-02).",
        ),
      ],
    },
    "a recording": {
      files: INPROC,
      evidence: { "shop.har": recordedOn("2025-01-01", "2025-01-20") },
      found: [
        info(
          "shop.har",
          '"Set-Cookie"',
          20,
          "The newest cookie or id of a recording is 650 days old (shop.har, 2025-01-20).",
        ),
      ],
    },
    "a registry export of its settings alone": {
      files: INPROC,
      evidence: { "STATE01.2026-01-01.reg": REMOTE },
      found: [
        info(
          "STATE01.2026-01-01.reg",
          "dword:00000001",
          4,
          "What is known of aspnet_state is 304 days old (STATE01.2026-01-01.reg, 2026-01-01).",
        ),
      ],
    },
    "a registry export of both keys: told once": {
      files: INPROC,
      evidence: {
        "STATE01.2026-01-01.reg": `${REMOTE}[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state]\r\n"Start"=dword:00000002\r\n\r\n`,
      },
      found: [info("STATE01.2026-01-01.reg", "dword:00000002", 8, "What is known of aspnet_state")],
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
