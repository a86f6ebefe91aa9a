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
