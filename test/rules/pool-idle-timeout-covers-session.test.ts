import { eventLog } from "../fixtures/evidence.js";
import { poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const inPool = (pool: string, web: string, attributes = "") =>
  poolAndSite({ pool, web, attributes });

const idle = (text: string, more = "") => `<processModel idleTimeout="${text}"${more} />`;
const minutes = (number: number) => sessionState(`mode="InProc" timeout="${number}"`);
const unloading = (number: number, timeout: number) => `<configuration>
  <system.web>
    <hostingEnvironment idleTimeout="${number}" />
    <sessionState mode="InProc" timeout="${timeout}" />
  </system.web>
</configuration>
`;
function staticSite(pool: string) {
  const made = inPool(pool, "<configuration />");
  return { ...made, files: { ...made.files, "shop/index.html": "" } };
}
const found = (
  at: string,
  line: number,
  says: string,
  severity: "warning" | "info" = "warning",
) => [{ severity, at, line, path: "shop/Web.config", says }];

const IDLE = eventLog({
  id: 5186,
  time: "2026-10-14T23:00:00Z",
  data: ["4711", "ShopPool", "20"],
});

const stopped = (machine: string, record: number, day: number, idle = 20) => ({
  id: 5186,
  time: `2026-10-${day}T23:00:00Z`,
  data: ["4711", "ShopPool", String(idle)],
  machine,
  record,
});

testRule("pool-idle-timeout-covers-session", {
  clean: {
    "both defaults, which are equal": inPool("", "<configuration />"),
    "the same length written": inPool(idle("01:00:00"), minutes(60)),
    "the pool waits longer": inPool(idle("01:00:00"), minutes(30)),
    "the log has other minutes, and sessions outlive neither": {
      ...inPool(idle("01:00:00"), minutes(20)),
      evidence: { "ops/events.json": eventLog(stopped("WEB01", 1, 12, 40)) },
    },
    "the pool never stops": inPool(idle("00:00:00"), minutes(60)),
    "the idle process is suspended": inPool(
      idle("00:20:00", ' idleTimeoutAction="Suspend"'),
      minutes(60),
    ),
    "static pages, and no mode written": staticSite(idle("00:05:00")),
    "sessions out of process": inPool("", sessionState('mode="StateServer" timeout="60"')),
    "something asks all the time": { ...inPool("", minutes(60)), options: { pinged: true } },
    "a time-out that the section refuses": inPool("", sessionState('timeout="Infinite"')),
    "a time-out that the section refuses in process": inPool("", minutes(525601)),
    "the application is never unloaded": inPool(
      "",
      '<configuration><system.web><hostingEnvironment idleTimeout="Infinite" /></system.web></configuration>',
    ),
    "the application is unloaded later": inPool("", unloading(30, 20)),
    "a pool without managed code": inPool(
      idle("00:05:00"),
      "<configuration />",
      ' managedRuntimeVersion=""',
    ),
  },
  caught: {
    "pain 1: logged out after twenty minutes, as the event log shows": {
      ...inPool("", minutes(60)),
      evidence: { "ops/events.json": IDLE },
      found: found("60", 3, "The event log has it once on 2026-10-14 (events.json)."),
    },
    "two exports that overlap, of two machines": {
      ...inPool("", minutes(60)),
      evidence: {
        "ops/week1.json": eventLog(stopped("WEB01", 1, 12), stopped("WEB01", 2, 13)),
        "ops/week2.json": eventLog(stopped("WEB01", 2, 13), stopped("WEB02", 2, 14)),
      },
      found: found(
        "60",
        3,
        "The event log has it 3 times from 2026-10-12 to 2026-10-14 (2 times on WEB01, once on WEB02; week1.json, week2.json).",
      ),
    },
    "the log has other minutes, and sessions end early by both": {
      ...inPool(idle("00:20:00"), minutes(60)),
      evidence: { "ops/events.json": eventLog(stopped("WEB01", 1, 12, 5)) },
      found: [
        {
          severity: "warning",
          at: "00:20:00",
          line: 4,
          path: "srv/applicationHost.config",
          says: 'Pool "ShopPool" ended its idle process after 5 minutes, but here its idle time-out is 20 minutes. It did so once on 2026-10-12 (on WEB01; events.json); here applicationHost.config, line 4 counts. Sessions live in that process (mode InProc, Web.config, line 3), and the session time-out is 1 hour. The server has other settings',
        },
      ],
    },
    "the log has other minutes, and sessions end early by the log alone": {
      ...inPool("", sessionState('mode="InProc"')),
      evidence: { "ops/events.json": eventLog(stopped("WEB01", 1, 12, 5)) },
      found: found(
        "InProc",
        3,
        "after 5 minutes, but here its idle time-out is 20 minutes. It did so once on 2026-10-12 (on WEB01; events.json); here the built-in default counts.",
        "info",
      ),
    },
    "one machine has other minutes": {
      ...inPool("", minutes(60)),
      evidence: {
        "ops/events.json": eventLog(stopped("WEB01", 1, 12), stopped("WEB02", 1, 13, 5)),
      },
      found: [
        ...found("InProc", 3, "It did so once on 2026-10-13", "info"),
        ...found("60", 3, "The event log has it once on 2026-10-12 (on WEB01; events.json)."),
      ],
    },
    "the setting was changed since: older stops are history": {
      ...inPool("", minutes(60)),
      evidence: {
        "ops/events.json": eventLog(stopped("WEB01", 1, 12, 5), stopped("WEB01", 2, 13)),
      },
      found: found("60", 3, "The event log has it once on 2026-10-13 (on WEB01; events.json)."),
    },
    "seen in the event log, and nothing here does it": {
      ...inPool(idle("00:00:00"), minutes(60)),
      evidence: { "ops/events.json": IDLE },
      found: [
        {
          severity: "info",
          at: "00:00:00",
          line: 4,
          path: "srv/applicationHost.config",
          says: 'Pool "ShopPool" ended its idle process once on 2026-10-14 (events.json), but nothing here lets it stop.',
        },
      ],
    },
    "the default of the pool against a longer session": {
      ...inPool("", minutes(60)),
      found: found(
        "60",
        3,
        'Pool "ShopPool" ends its worker process after 20 minutes without a request (the built-in default), before the session time-out of 1 hour (Web.config, line 3). Sessions live in that process',
      ),
    },
    "a shorter idle time-out against the default of the session": {
      ...inPool(idle("00:10:00"), sessionState('mode="InProc"')),
      found: found(
        "sessionState",
        3,
        "after 10 minutes without a request (applicationHost.config, line 4), before the session time-out of 20 minutes (the built-in default)",
      ),
    },
    "nothing written for sessions": {
      ...inPool(idle("00:10:00"), "<configuration>\n</configuration>"),
      found: found("configuration", 1, "the built-in default"),
    },
    "the longest session that the section takes": {
      ...inPool(idle("00:20:00"), minutes(525600)),
      found: found("525600", 3, "after 20 minutes without a request"),
    },
    "a session for which the longest idle time-out is just enough": {
      ...inPool(idle("00:20:00"), minutes(43190)),
      found: found("43190", 3, "after 20 minutes without a request"),
    },
    "an hour and a half": {
      ...inPool(idle("01:30:00"), minutes(120)),
      found: found("120", 3, "after 1 hour 30 minutes without a request"),
    },
    "the application is unloaded first": {
      ...inPool(idle("00:00:00"), unloading(10, 45)),
      found: found(
        "10",
        3,
        "The application is unloaded after 10 minutes without a request (hostingEnvironment idleTimeout, Web.config, line 3), before the session time-out of 45 minutes (Web.config, line 4).",
      ),
    },
    "both, each with its own line": {
      ...inPool("", unloading(10, 45)),
      found: [...found("10", 3, "is unloaded"), ...found("45", 4, 'Pool "ShopPool" ends')],
    },
    "equal, in strict": {
      ...inPool("", sessionState('mode="InProc"')),
      preset: "strict",
      found: found("sessionState", 3, "just as long as the session time-out", "info"),
    },
    "an old event log tells its age": {
      ...inPool("", minutes(60)),
      evidence: { "ops/events.json": IDLE.replaceAll("2026-", "2024-") },
      found: found(
        "60",
        3,
        "The event log has it once on 2024-10-14 (events.json). The evidence is 748 days old: look again.",
      ),
    },
    "documented by STIG": {
      ...inPool("", minutes(60)),
      preset: "stig",
      found: found(
        "60",
        3,
        "STIG documents such an idle stop: shorten the session time-out to match it.",
        "info",
      ),
    },
  },
  unjudged: {
    "no server files": { files: minutes(60), missing: "pool", subjects: ["/"] },
    "a time-out that deployment fills in": {
      ...inPool("", sessionState('timeout="#{SessionTimeout}"')),
      missing: "system.web/sessionState@timeout",
      subjects: ["Shop"],
    },
  },
});
