/** The overview says of a pool what the rules say of it. */
import { describe, expect, test } from "vitest";
import { summarise } from "../../src/sessions/summary.js";
import { host, load, session, site } from "../effective/hierarchy/helper.js";

const summaryOf = (pool: string, own = 'mode="InProc"') => {
  const view = load(
    {
      "srv/applicationHost.config": host({
        pools: `<add name="Dairy">${pool}</add>`,
        sites: site("Dairy", 1, { "/": ["C:\\farm\\dairy", "Dairy"] }),
      }),
      "farm/dairy/web.config": session(own),
    },
    { paths: { "C:\\farm": "farm" } },
  );
  const [application] = view.applications;
  if (!application) throw new Error("no application");
  return summarise(application);
};

const restart = (attributes: string, inside = "") =>
  `<recycling><periodicRestart ${attributes}>${inside}</periodicRestart></recycling>`;
const OFF = restart('time="00:00:00"');

describe("what recycles the process", () => {
  test.each([
    ["", "every 29 h"],
    [OFF, "none"],
    [`${OFF}<cpu limit="80000" action="KillW3wp" />`, "above 80% CPU"],
    [`${OFF}<cpu limit="80000" action="NoAction" />`, "none"],
    [`${OFF}<cpu limit="0" action="KillW3wp" />`, "none"],
    [`${OFF}<cpu limit="80000" action="KillW3wp" resetInterval="00:00:00" />`, "none"],
    [
      restart('time="01:30:00" requests="1000" memory="500" privateMemory="700"'),
      "every 90 min, 1000 requests, 500 KB virtual, 700 KB private",
    ],
    [
      restart(
        'time="00:00:00"',
        '<schedule><add value="03:00:00" /><add value="15:00:00" /></schedule>',
      ),
      "2 times a day",
    ],
    [restart('time="00:00:00" requests="abc" memory="500"'), "500 KB virtual, ?"],
  ])("%s: %s", (pool, expected) => {
    expect(summaryOf(pool).recycling).toBe(expected);
  });
});

describe("when an idle process ends", () => {
  test.each([
    ["", "20 min"],
    ['<processModel idleTimeout="00:00:00" />', "never"],
    ['<processModel idleTimeoutAction="Suspend" />', "never (suspends)"],
    ['<processModel idleTimeout="00:00:00" idleTimeoutAction="Suspend" />', "never"],
    ['<processModel idleTimeout="abc" />', "?"],
  ])("%s: %s", (pool, expected) => {
    expect(summaryOf(pool).idle).toBe(expected);
  });
});

test.each([
  ["tcpip=state01:42424", "state01:42424"],
  ["tcpip=[::1]:42424", "[::1]:42424"],
  ["state01", "state01"],
])("the state server of %s is %s", (text, expected) => {
  expect(summaryOf("", `mode="StateServer" stateConnectionString="${text}"`).store).toBe(expected);
});

describe("one line about an application", () => {
  const of = (own: string, pool = "") => summaryOf(pool, own);
  test("in words", () => {
    expect(of('mode="InProc"')).toEqual({
      application: "Dairy",
      mode: "InProc",
      store: "worker process",
      timeout: "20 min",
      cookie: "ASP.NET_SessionId",
      pool: "Dairy",
      idle: "20 min",
      recycling: "every 29 h",
    });
  });

  test.each<[string, Partial<ReturnType<typeof summarise>>]>([
    ['mode="Off"', { mode: "Off", store: "none" }],
    ['mode="SQLServer" sqlConnectionString="Server=a;Password=b"', { store: "SQL Server" }],
    ['mode="Custom" customProvider="Redis"', { mode: "Custom", store: "Redis" }],
    ['mode="abc"', { mode: "?", store: "?" }],
    [
      'mode="StateServer" partitionResolverType="X" stateConnectionString="tcpip=a:1"',
      { store: "partitioned" },
    ],
    ['mode="StateServer"', { store: "loopback:42424" }],
    ['timeout="45"', { timeout: "45 min" }],
    ['timeout="Infinite"', { timeout: "never" }],
    ['timeout="abc"', { timeout: "?" }],
    ['cookieName="sid"', { cookie: "sid" }],
    ['cookieless="UseUri" cookieName="sid"', { cookie: "UseUri" }],
    ['cookieless="abc"', { cookie: "?" }],
  ])("%s", (own, expected) => {
    expect(of(own)).toMatchObject(expected);
  });

  test.each([
    [restart('time="00:02:00"'), "every 2 min"],
    [restart('time="02:00:00"'), "every 2 h"],
    [restart('time="00:00:00"', '<schedule><add value="03:00:00" /></schedule>'), "once a day"],
    [
      restart('time="02:00:00" requests="5"', '<schedule><add value="03:00:00" /></schedule>'),
      "every 2 h, 5 requests, once a day",
    ],
  ])("%s: %s", (pool, expected) => {
    expect(summaryOf(pool).recycling).toBe(expected);
  });

  test("a folder that is not at hand, and no pool", () => {
    expect(summarise({ path: "/", folder: undefined, config: {} } as never)).toEqual({
      application: "/",
      mode: "?",
      store: "?",
      timeout: "?",
      cookie: "?",
      pool: "",
      idle: "",
      recycling: "",
    });
  });
});
