import { APPLICATION_HOST, poolAndSite } from "../fixtures/server.js";
import { sessionState, testRule } from "./harness.js";

const POOL = "system.applicationHost/applicationPools/add";
const REQUESTS = '<periodicRestart requests="100000" />';
const idle = (text: string) => `<processModel idleTimeout="${text}" />`;
const recycling = (attributes: string, inside = REQUESTS) =>
  `<recycling ${attributes}>${inside}</recycling>`;
const inPool = (pool: string, more: object = {}) => ({
  ...poolAndSite({ pool, web: sessionState('mode="InProc"'), ...more }),
  preset: "stig",
});
/** A pool that is right but for what is given. */
const but = (pool: string) => inPool(`${pool}${recycling("")}`);
const found = (at: string, says: string, line = 4) => ({
  severity: "warning" as const,
  at,
  line,
  path: APPLICATION_HOST,
  says,
});

testRule("stig-pool-settings", {
  clean: {
    "all as it is asked for": inPool(
      `${idle("00:20:00")}${recycling('logEventOnRecycle="Time, Schedule"')}<failure rapidFailProtection="true" rapidFailProtectionInterval="00:05:00" />`,
    ),
    "defaults, but for a limit on requests": but(""),
    "the shortest idle stop": but(idle("00:01:00")),
    "every cause is logged": inPool(
      recycling(
        'logEventOnRecycle="Time, Requests, Schedule, Memory, IsapiUnhealthy, OnDemand, ConfigChange, PrivateMemory"',
      ),
    ),
    "a limit in the defaults of the pools": inPool("", { defaults: recycling("") }),
    "in the usual preset": poolAndSite({ pool: idle("00:00:00"), web: "<configuration />" }),
  },
  caught: {
    "a pool that says nothing has no limit on requests": {
      ...inPool(""),
      found: [
        found(
          "ShopPool",
          'STIG V-218772: pool "ShopPool" has no limit on requests (the built-in default).',
        ),
      ],
    },
    "no limit, written": {
      ...inPool(recycling("", '<periodicRestart requests="0" />')),
      found: [found("0", "V-218772")],
    },
    "no idle stop": {
      ...but(idle("00:00:00")),
      found: [
        found(
          "00:00:00",
          'STIG V-218762: pool "ShopPool" never stops when idle (applicationHost.config, line 4), not within 20 minutes.',
        ),
      ],
    },
    "one minute too long": {
      ...but(idle("00:21:00")),
      found: [found("00:21:00", "stops after 21 minutes idle")],
    },
    "times of day are not logged": {
      ...inPool(recycling('logEventOnRecycle="Time, Memory, PrivateMemory"')),
      found: [
        found(
          "Time, Memory, PrivateMemory",
          "logs no event when it is recycled by time of day (applicationHost.config, line 4). Without",
        ),
      ],
    },
    "nothing is logged": {
      ...inPool(recycling('logEventOnRecycle=""')),
      found: [found("logEventOnRecycle", "by interval and by time of day")],
    },
    "the default of IIS 8.5 logs no times of day": {
      ...but(""),
      configuration: { ...but("").configuration, environment: { iis: "8.5" } },
      found: [found("ShopPool", "by time of day (the built-in default)")],
    },
    "no rapid-fail protection": {
      ...but('<failure rapidFailProtection="false" />'),
      found: [found("false", 'STIG V-218777: pool "ShopPool" has rapid-fail protection off')],
    },
    "failures are counted too long": {
      ...but('<failure rapidFailProtectionInterval="00:06:00" />'),
      found: [found("00:06:00", "counts failures over 6 minutes")],
    },
    "two applications of one pool, told once": {
      ...inPool(`${idle("00:00:00")}${recycling("")}`, {
        applications: { "/admin": "<configuration />" },
      }),
      found: [found("00:00:00", "never stops when idle")],
    },
    "the defaults of the pools": {
      ...inPool("", { defaults: idle("01:00:00") + recycling("") }),
      found: [found("01:00:00", "stops after 1 hour idle", 5)],
    },
  },
  unjudged: {
    "no server files": {
      files: "<configuration />",
      preset: "stig",
      missing: "pool",
      subjects: ["/"],
    },
    "an idle time-out that deployment fills in": {
      ...but(idle("#{Idle}")),
      missing: `${POOL}/processModel@idleTimeout`,
      subjects: ["Shop"],
    },
  },
});
