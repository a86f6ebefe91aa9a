import { eventLog } from "../fixtures/evidence.js";
import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const INPROC = sessionState('mode="InProc"');

const inPool = (pool: string, web = INPROC) =>
  poolAndSite({ pool, web, attributes: ' managedRuntimeVersion="v4.0"' });

const EMPTY = "<configuration />";
const withFiles = (made: ReturnType<typeof inPool>, files: Readonly<Record<string, string>>) => ({
  ...made,
  files: { ...made.files, ...files },
});

const periodic = (attributes: string, schedule: readonly string[] = []) =>
  `<recycling><periodicRestart ${attributes}><schedule>${schedule.map((time) => `<add value="${time}" />`).join("")}</schedule></periodicRestart></recycling>`;
const OFF = 'time="00:00:00"';
const found = (says: string, severity: "warning" | "info" = "warning") => [
  { severity, at: "InProc", line: 3, path: "shop/Web.config", says },
];

const recycled = (id: number, day: number) => ({
  id,
  time: `2026-10-${day}T04:00:01Z`,
  data: ["4711", "ShopPool"],
});

testRule("no-recycling-with-inproc", {
  clean: {
    "the usual 29 hours": inPool(""),
    "recycled on a machine that is none of the web servers": {
      ...inPool(""),
      evidence: { "ops/events.json": eventLog({ ...recycled(5117, 14), machine: "TEST01" }) },
      facts: { deployment: { machines: ["WEB01"] } },
    },
    "the usual 29 hours written": inPool(periodic('time="1.05:00:00"')),
    "a longer interval": inPool(periodic('time="2.00:00:00"')),
    "no recycling": inPool(periodic(OFF)),
    "a processor limit that only throttles": inPool('<cpu limit="80000" action="Throttle" />'),
    "a processor limit that is not set": inPool('<cpu action="KillW3wp" />'),
    "a processor limit without an interval": inPool(
      '<cpu limit="80000" action="KillW3wp" resetInterval="00:00:00" />',
    ),
    "sessions out of process": inPool(
      periodic('requests="1000"'),
      sessionState('mode="SQLServer"'),
    ),
    "a limit in megabytes has a finding of its own": inPool(
      periodic('memory="300" privateMemory="49999"'),
    ),
    "the same, and the event log": {
      ...inPool(periodic(`${OFF} privateMemory="500"`)),
      evidence: {
        "ops/events.json": eventLog({
          id: 5117,
          time: "2026-10-14T04:00:01Z",
          data: ["4711", "ShopPool"],
        }),
      },
    },
    "static pages, and no mode written": withFiles(inPool(periodic('requests="1000"'), EMPTY), {
      "shop/index.html": "",
    }),
    "ended by an administrator, and the loss is tolerated": {
      ...inPool(periodic(OFF)),
      evidence: {
        "ops/events.json": eventLog({
          id: 5079,
          time: "2026-10-15T04:00:01Z",
          data: ["ShopPool"],
        }),
      },
      options: { sessionLossTolerated: true },
    },
    "the loss is tolerated": {
      ...inPool(periodic('requests="1000"')),
      options: { sessionLossTolerated: true },
    },
  },
  caught: {
    ...Object.fromEntries(
      (
        [
          ["events.json", "(on TEST01; events.json)", {}],
          ["test01.events.json", "(test01.events.json)", {}],
          ["events.json", "(on TEST01; events.json)", { deployment: { machines: ["10.1.2.3"] } }],
        ] as const
      ).map(([file, told, facts], i) => [
        `recycled on a machine that may be the web server ${i}`,
        {
          ...inPool(periodic(OFF)),
          evidence: { [file]: eventLog({ ...recycled(5117, 14), machine: "TEST01" }) },
          facts,
          found: found(`was recycled once on 2026-10-14 ${told}, but nothing here`, "info"),
        },
      ]),
    ),
    "seen in the event log": {
      ...inPool(periodic(OFF, ["04:00:00"])),
      evidence: {
        "ops/events.json": eventLog(
          { id: 5076, time: "2026-10-14T04:00:01Z", data: ["4711", "shoppool"] },
          { id: 5076, time: "2026-10-15T04:00:01Z", data: ["4712", "ShopPool"] },
          { id: 5076, time: "2026-10-15T04:00:01Z", data: ["4712", "Other"] },
          { id: 5186, time: "2026-10-15T04:00:01Z", data: ["4712", "ShopPool", "20"] },
        ),
      },
      found: found(
        "The event log has it 2 times from 2026-10-14 to 2026-10-15 (events.json). It was recycled 2 times by its schedule.",
      ),
    },
    "ended by none of the settings": {
      ...inPool(periodic(OFF)),
      evidence: {
        "ops/events.json": eventLog(
          { id: 5080, time: "2026-10-14T04:00:01Z", data: ["ShopPool", "x"] },
          { id: 5079, time: "2026-10-15T04:00:01Z", data: ["ShopPool"] },
          { id: 5079, time: "2026-10-16T04:00:01Z", data: ["ShopPool"] },
          { id: 5078, time: "2026-10-16T05:00:01Z", data: ["4711", "ShopPool"] },
          { id: 5079, time: "2026-10-17T04:00:01Z", data: ["Other"] },
          {
            id: 1011,
            provider: "Microsoft-Windows-IIS-W3SVC",
            time: "2026-10-16T06:00:01Z",
            data: ["ShopPool", "4711"],
          },
        ),
      },
      found: found(
        'Pool "ShopPool" ended its worker process 5 times from 2026-10-14 to 2026-10-16 (events.json). It ended once as its process was unhealthy, 2 times by an administrator, once as its configuration changed, once as its process no longer answered, which no setting of recycling asked for. Sessions live in that process',
        "info",
      ),
    },
    "seen in the event log, and nothing here does it": {
      ...inPool(periodic(OFF)),
      evidence: {
        "ops/events.json": eventLog({
          id: 5117,
          time: "2026-10-14T04:00:01Z",
          data: ["4711", "ShopPool"],
        }),
      },
      found: found(
        'Pool "ShopPool" was recycled once on 2026-10-14 (events.json), but nothing here sets it to. It was recycled once by its limit of private memory. Sessions live',
        "info",
      ),
    },
    "a limit in megabytes beside a schedule": {
      ...inPool(periodic(`${OFF} privateMemory="500"`, ["04:00:00"])),
      found: found("is set to recycle its worker process daily at 04:00. Sessions"),
    },
    "the least that is no slip": {
      ...inPool(periodic(`${OFF} privateMemory="50000"`)),
      found: found("at 49 MB of private memory. Sessions"),
    },
    "a schedule": {
      ...inPool(periodic(OFF, ["04:00:00"])),
      found: found(
        'Pool "ShopPool" is set to recycle its worker process daily at 04:00. Sessions live in that process (mode InProc, Web.config, line 3), so each time everybody who is there loses theirs. No process lives longer than 24 hours. Keep sessions out of process',
      ),
    },
    "several times a day": {
      ...inPool(periodic(OFF, ["04:00:00", "22:00:00"])),
      found: found("daily at 04:00, 22:00. Sessions live"),
    },
    "each single request": {
      ...inPool(periodic(`${OFF} requests="1"`)),
      found: found("is set to recycle its worker process after each request. Sessions"),
    },
    "a shorter interval": {
      ...inPool(periodic('time="06:00:00"')),
      found: found("worker process every 6 hours. Sessions live"),
    },
    "requests, and the usual interval beside": {
      ...inPool(periodic('requests="10000"')),
      found: found("worker process every 29 hours (the default); every 10,000 requests."),
    },
    "memory limits": {
      ...inPool(periodic(`${OFF} memory="2097152" privateMemory="1048576"`)),
      found: found("at 2 GB of virtual memory; at 1 GB of private memory. Sessions live"),
    },
    "a processor limit that kills": {
      ...inPool(`${periodic(OFF)}<cpu limit="80000" action="KillW3wp" />`),
      found: found("when it takes more than 80% of the processors"),
    },
    "all in one finding": {
      ...inPool(periodic('time="12:00:00" requests="500" memory="1048576"', ["03:30:00"])),
      found: found(
        "every 12 hours; daily at 03:30; every 500 requests; at 1 GB of virtual memory. Sessions live in that process (mode InProc, Web.config, line 3), so each time everybody who is there loses theirs. No process lives longer than 12 hours.",
      ),
    },
    "the default mode": {
      ...inPool(periodic('requests="1000"'), "<configuration>\n</configuration>"),
      found: [
        {
          severity: "warning",
          at: "configuration",
          line: 1,
          path: "shop/Web.config",
          says: "mode InProc, the built-in default",
        },
      ],
    },
    "the usual 29 hours, in strict": {
      ...inPool(""),
      preset: "strict",
      found: found(
        'Pool "ShopPool" is set to recycle its worker process every 29 hours (the default), at a different hour each day.',
        "info",
      ),
    },
    "by its time limit, as the usual interval asks, and by a limit that nothing here sets": {
      ...inPool(""),
      preset: "strict",
      evidence: {
        "ops/events.json": eventLog(
          ...[14, 15, 16].map((day) => recycled(5074, day)),
          recycled(5117, 17),
        ),
      },
      found: [
        ...found(
          "The event log has it 3 times from 2026-10-14 to 2026-10-16 (events.json). It was recycled 3 times by its time limit.",
          "info",
        ),
        ...found(
          "was recycled once on 2026-10-17 (events.json), but nothing here sets it to. It was recycled once by its limit of private memory.",
          "info",
        ),
      ],
    },
    "each cause by its event": {
      ...inPool(periodic('requests="9000" memory="2097152" privateMemory="1048576"', ["04:00:00"])),
      evidence: {
        "ops/events.json": eventLog(
          ...[5074, 5075, 5076, 5077, 5117, 5117].map((id) => recycled(id, 14)),
        ),
      },
      found: found(
        "The event log has it 6 times on 2026-10-14 (events.json). It was recycled once by its time limit, once by its limit of requests, once by its schedule, once by its limit of virtual memory, 2 times by its limit of private memory.",
      ),
    },
    "an old event log tells its age": {
      ...inPool(periodic(OFF)),
      evidence: {
        "ops/events.json": eventLog({ ...recycled(5117, 14), time: "2024-10-14T04:00:01Z" }),
      },
      found: found(
        "The server has other settings than this applicationHost.config. The evidence is 748 days old: look again.",
        "info",
      ),
    },
    "documented by STIG": {
      ...inPool(periodic('requests="1000"')),
      preset: "stig",
      found: found("STIG asks for some of it, so the loss is documented", "info"),
    },
  },
  unjudged: {
    "no server files": { files: INPROC, missing: "pool", subjects: ["/"] },
    "an encrypted section": {
      ...inPool(
        periodic('requests="1000"'),
        '<configuration><system.web><sessionState configProtectionProvider="Rsa"><EncryptedData /></sessionState></system.web></configuration>',
      ),
      missing: "system.web/sessionState@mode",
      subjects: ["Shop"],
    },
  },
});
