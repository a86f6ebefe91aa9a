/** What ends the worker process of a pool, value by value. */
import { describe, expect, test } from "vitest";
import { readKnown } from "../../src/effective/known.js";
import { inProcessMode, poolName } from "../../src/sessions/pools.js";
import { idleEnd, triggersOf } from "../../src/sessions/recycling.js";
import { applicationOf, poolOf } from "./application.js";

const restart = (attributes: string, inside = "") =>
  `<recycling><periodicRestart ${attributes}>${inside}</periodicRestart></recycling>`;
const OFF = restart('time="00:00:00"');
const schedule = (...times: readonly string[]) =>
  restart(
    'time="00:00:00"',
    `<schedule>${times.map((time) => `<add value="${time}" />`).join("")}</schedule>`,
  );

/** Triggers with the names of the settings that switch them on. */
function triggers(inside: string) {
  const { known, hidden } = triggersOf(poolOf(inside));
  return {
    known: known.map(({ at, ...rest }) => ({
      ...rest,
      at: at.map(({ name }) => name.replace(/^.*\//, "")),
    })),
    hidden,
  };
}

describe("triggers", () => {
  test("the usual interval, which nobody set", () => {
    expect(triggers("")).toEqual({
      known: [
        {
          kind: "interval",
          seconds: 104400,
          isDefault: true,
          life: 104400,
          usual: true,
          at: ["periodicRestart@time"],
        },
      ],
      hidden: [],
    });
  });

  test.each([
    ["1.05:00:00", 104400, true],
    ["1.04:59:00", 104340, false],
    ["2.00:00:00", 172800, true],
    ["00:01:00", 60, false],
  ])("an interval of %s", (time, seconds, usual) => {
    const [one, ...more] = triggers(restart(`time="${time}"`)).known;
    expect(more).toEqual([]);
    expect(one).toMatchObject({ kind: "interval", seconds, isDefault: false, life: seconds });
    expect(one && "usual" in one).toBe(usual);
  });

  test.each<[string, readonly object[]]>([
    [OFF, []],
    [
      restart('time="00:00:00" requests="1"'),
      [{ kind: "requests", count: 1, at: ["periodicRestart@requests"] }],
    ],
    [restart('time="00:00:00" requests="0" memory="0" privateMemory="0"'), []],
    [
      restart('time="00:00:00" memory="1"'),
      [{ kind: "virtualMemory", kilobytes: 1, at: ["periodicRestart@memory"] }],
    ],
    [
      restart('time="00:00:00" privateMemory="1"'),
      [{ kind: "privateMemory", kilobytes: 1, at: ["periodicRestart@privateMemory"] }],
    ],
    [
      `${OFF}<cpu limit="1" action="KillW3wp" resetInterval="00:01:00" />`,
      [{ kind: "cpu", percent: 0.001, at: ["cpu@action", "cpu@limit"] }],
    ],
    [`${OFF}<cpu limit="0" action="KillW3wp" />`, []],
    [`${OFF}<cpu limit="1" action="Throttle" />`, []],
    [`${OFF}<cpu limit="1" action="KillW3wp" resetInterval="00:00:00" />`, []],
  ])("%s", (inside, known) => {
    expect(triggers(inside)).toEqual({ known, hidden: [] });
  });

  test.each<[readonly string[], readonly number[], number]>([
    [["03:00:00"], [10800], 86400],
    [["15:00:00", "03:00:00"], [54000, 10800], 43200],
    [["01:00:00", "02:00:00"], [3600, 7200], 82800],
    [["22:00:00", "02:00:00", "04:00:00"], [79200, 7200, 14400], 64800],
    [["00:00:00", "10:00:00"], [0, 36000], 50400],
  ])("a schedule of %j lets a process live %j … %d s", (times, seconds, life) => {
    const [one] = triggers(schedule(...times)).known;
    expect(one).toMatchObject({ kind: "schedule", times: seconds, life });
    expect(one?.at).toHaveLength(times.length);
  });

  test("what is refused hides nothing beside it", () => {
    const { known, hidden } = triggers(
      restart(
        'time="00:00:00" requests="abc" memory="abc" privateMemory="5"',
        '<schedule><add value="03:00:00" /><add value="abc" /></schedule>',
      ),
    );
    expect(known.map(({ kind }) => kind)).toEqual(["schedule", "privateMemory"]);
    expect(hidden.map((name) => name.replace(/^.*\//, ""))).toEqual([
      expect.stringContaining("value"),
      "periodicRestart@requests",
      "periodicRestart@memory",
    ]);
  });

  test("a schedule of which no time is known is no trigger", () => {
    const { known, hidden } = triggers(schedule("abc"));
    expect(known).toEqual([]);
    expect(hidden).toHaveLength(1);
  });
});

describe("the end of an idle process", () => {
  test.each([
    ["", { value: 1200 }],
    ['<processModel idleTimeout="00:01:00" />', { value: 60 }],
    ['<processModel idleTimeout="00:00:00" />', { value: undefined }],
    ['<processModel idleTimeoutAction="Suspend" />', { value: undefined }],
    ['<processModel idleTimeout="abc" idleTimeoutAction="Suspend" />', { value: undefined }],
    ['<processModel idleTimeout="00:00:00" idleTimeoutAction="abc" />', { value: undefined }],
    [
      '<processModel idleTimeout="abc" />',
      { hidden: expect.stringMatching(/@idleTimeout$/) as string },
    ],
  ])("%s", (inside, expected) => {
    expect(readKnown(() => idleEnd(poolOf(inside)))).toEqual(expected);
  });
});

describe("a pool", () => {
  const keeps = (web: string, runtime?: string) => {
    const application = applicationOf("", web, {
      "srv/applicationHost.config": `<configuration><system.applicationHost><applicationPools><add name="Dairy"${runtime === undefined ? "" : ` managedRuntimeVersion="${runtime}"`} /></applicationPools><sites><site name="Dairy" id="1"><application path="/" applicationPool="Dairy"><virtualDirectory path="/" physicalPath="C:\\farm\\dairy" /></application></site></sites></system.applicationHost></configuration>`,
    });
    if (!application.pool) throw new Error("no pool");
    return inProcessMode(application, application.pool)?.value;
  };
  const CORE =
    '<configuration><system.webServer><aspNetCore processPath="x" /></system.webServer></configuration>';

  test.each([
    ["InProc that is written", 'mode="InProc"', undefined, "InProc"],
    ["InProc that is written, without managed code", 'mode="InProc"', "", "InProc"],
    ["InProc by default", 'timeout="20"', undefined, "InProc"],
    ["InProc by default, with managed code", 'timeout="20"', "v4.0", "InProc"],
    ["InProc by default, without managed code", 'timeout="20"', "", undefined],
    ["another mode", 'mode="SQLServer"', undefined, undefined],
    ["ASP.NET Core", CORE, undefined, undefined],
  ])("keeps sessions: %s", (_, web, runtime, expected) => {
    expect(keeps(web, runtime)).toBe(expected);
  });

  test("is called as it is written, a token too", () => {
    expect(poolName(poolOf(""))).toBe("Dairy");
    const name = { known: false, text: "#{Pool}" };
    expect(poolName({ name } as never)).toBe("#{Pool}");
    expect(poolName({ name: { known: false } } as never)).toBe("");
  });
});
