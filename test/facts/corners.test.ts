/** Corners of sc.exe, registries, counters and event logs. */
import { describe, expect, test } from "vitest";
import {
  applicationOf,
  counterPath,
  isInstanceOf,
  kindOf,
} from "../../src/facts/counters/known.js";
import { knownEvent } from "../../src/facts/events/known.js";
import { utcOf } from "../../src/facts/events/logged.js";
import { read, refused, shown } from "./read.js";

describe("sc.exe", () => {
  const block = (name: string, ...rows: readonly string[]) =>
    `SERVICE_NAME: ${name}\n        TYPE : 10  WIN32_OWN_PROCESS\n${rows.map((row) => `        ${row}\n`).join("")}`;
  const START = "START_TYPE : 3   DEMAND_START";
  const STATE = "STATE : 4  RUNNING";
  const services = (text: string) =>
    read(text)
      ?.services.map(shown)
      .map(({ name, startMode, state }) => [name, startMode, state]);

  test("qc and query of one service are one fact, of two services two", () => {
    const of = (...names: readonly [string, string]) =>
      services(`[SC] x\n\n${block(names[0], START)}\n${block(names[1], STATE)}`);
    expect(of("a", "A")).toEqual([["A", "Manual", "Running"]]);
    expect(of("a", "b")).toEqual([
      ["a", "Manual", undefined],
      ["b", undefined, "Running"],
    ]);
  });

  test.each([
    ["[SC] OpenService FAILED 1722", "the command failed with error 1722."],
    ["[SC] OpenService FAILED 5:", "the command failed with error 5."],
    ["[SC] OpenService FAILED 5 : ", "the command failed with error 5."],
  ])("%s", (line, but) => {
    expect(refused(read(`${line}\n`))).toEqual([`output of sc.exe: ${but}`]);
  });

  test.each(["C:\\>sc qc W3SVC", "> sc.exe query W3SVC", 'PS C:\\> sc.exe queryex "W3SVC"'])(
    "%s asks for a service, of which nothing is known",
    (echo) => {
      expect(read(`${echo}\n[SC] FAILED 1060:\n`)?.services.map(({ value }) => value)).toEqual([
        { name: "W3SVC", installed: false },
      ]);
    },
  );

  test("a label without a value says nothing", () => {
    expect(services(`[SC] x\n\n${block("a", START)}SERVICE_NAME:\n        ${STATE}\n`)).toEqual([
      ["a", "Manual", undefined],
    ]);
    expect(refused(read(`[SC] x\n\n${block("a", START)}SERVICE_NAME:\n`))).toBeUndefined();
  });

  test("the place of both is that of the start mode, whichever comes first", () => {
    for (const order of [
      [START, STATE],
      [STATE, START],
    ])
      expect(
        read(`[SC] x\n\n${order.map((row) => block("a", row)).join("\n")}`)?.services.map(shown),
      ).toMatchObject([{ name: "a", says: expect.stringContaining("DEMAND_START") as string }]);
  });

  test.each([
    ["a word alone", "hello\n"],
    ["an indented label of one word", "        NOTE : word\n"],
  ])("%s between a name and its rows is no other name", (_, line) => {
    expect(
      services(
        `[SC] x\n\nSERVICE_NAME: a\n${line}        TYPE : 10  WIN32_OWN_PROCESS\n        ${START}\n`,
      ),
    ).toEqual([["a", "Manual", undefined]]);
  });

  test("a word alone among the rows begins no other service", () => {
    const facts = read(`[SC] x\n\n${block("a", START)}done\n        ERROR_CONTROL : 1   NORMAL\n`);
    expect(facts?.services.map(({ value }) => value.name)).toEqual(["a"]);
    expect(facts?.refused).toBeUndefined();
  });

  test("a start mode at the very end counts, unless more of it may follow", () => {
    const end = (row: string) => services(`[SC] x\n\n${block("a", row).trimEnd()}`);
    expect(end("START_TYPE : 4   DISABLED")).toEqual([["a", "Disabled", undefined]]);
    expect(end("START_TYPE : 2   AUTO_START")).toEqual([]);
  });

  test("a command may stand in wide columns", () => {
    const text = "C:\\>sc  \\\\STATE01   qc   a\n[SC] FAILED 1060:\n";
    expect(read(text)?.services.map(({ value }) => value)).toEqual([
      { host: "STATE01", name: "a", installed: false },
    ]);
  });

  test("the machine that was asked from afar, until another command", () => {
    const text = "C:\\>sc \\\\STATE01 qc a\n[SC] FAILED 1060:\nC:\\>sc qc b\n[SC] FAILED 1060:\n";
    expect(read(text)?.services.map(({ value }) => value)).toEqual([
      { host: "STATE01", name: "a", installed: false },
      { name: "b", installed: false },
    ]);
  });
});

describe("the parameters of a state service in a registry", () => {
  const of = (...values: readonly string[]) =>
    read(
      `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\aspnet_state\\Parameters]\r\n${values.join("\r\n")}\r\n`,
    )?.stateServers?.map(({ allowRemoteConnection, port }) => [
      allowRemoteConnection?.value,
      port?.value,
    ]);
  test.each<[readonly string[], readonly unknown[] | undefined]>([
    [['"AllowRemoteConnection"=dword:00000000'], [[false, undefined]]],
    [['"AllowRemoteConnection"=dword:00000001'], [[true, undefined]]],
    [['"Port"=dword:0000a5b8'], [[undefined, 42424]]],
    [['"AllowRemoteConnection"=dword:00000001', '"Port"=dword:00000001'], [[true, 1]]],
    [['"Other"=dword:00000001'], undefined],
  ])("%j", (values, expected) => {
    expect(of(...values)).toEqual(expected);
  });
});

test("objects of a list that are no services do not count", () => {
  const listing = '[5, null, "x", [], {"Name":"a","StartType":"Manual"}]';
  expect(read(listing)?.services.map(({ value }) => value.name)).toEqual(["a"]);
  expect(read(" Name      : a\n StartType : Manual\n")).toBeUndefined();
});

describe("counters", () => {
  test.each([
    [
      " \\\\WEB01\\Memory\\Available MBytes ",
      { host: "WEB01", object: "Memory", counter: "Available MBytes" },
    ],
    [
      "\\Process(w3wp#1)\\Private Bytes",
      { object: "Process", instance: "w3wp#1", counter: "Private Bytes" },
    ],
    ["\\A(b(c))\\D", { object: "A", instance: "b(c)", counter: "D" }],
    ["x\\A\\D", undefined],
    ["\\A\\D\\E", undefined],
    ["A", undefined],
  ])("the path %j", (text, expected) => {
    expect(counterPath(text)).toEqual(expected);
  });

  test.each<[string, string, string | undefined, string | undefined]>([
    ["ASP.NET Applications", "Sessions Active", undefined, "sessionsActive"],
    ["ASP.NET Apps v4.0.30319", "Sessions Total", undefined, "sessionsTotal"],
    ["asp.net apps", "sessions abandoned", undefined, "sessionsAbandoned"],
    ["ASP.NET Applications", "Sessions Timed Out", undefined, "sessionsTimedOut"],
    ["ASP.NET Applications X", "Sessions Active", undefined, undefined],
    ["xASP.NET Applications", "Sessions Active", undefined, undefined],
    ["ASP.NET", "Application Restarts", undefined, "applicationRestarts"],
    ["ASP.NET v2.0", "State Server Sessions Active", undefined, "stateServerSessionsActive"],
    ["ASP.NET x", "Application Restarts", undefined, undefined],
    ["Process", "Private Bytes", "w3wp", "privateBytes"],
    ["Process V2", "Working Set - Private", "w3wp:12", "workingSetPrivate"],
    ["Process", "Private Bytes", "w3wpx", undefined],
    ["Process", "Private Bytes", "xw3wp", undefined],
    ["Process", "Private Bytes", undefined, undefined],
    ["Processor", "Private Bytes", "w3wp", undefined],
    ["APP_POOL_WAS", "Total Application Pool Recycles", "Shop", "poolRecycles"],
    ["APP_POOL_WAS", "Total Worker Process Failures", "Shop", "workerProcessFailures"],
    ["Memory", "Available MBytes", undefined, "availableMBytes"],
    ["Memory", "Pages/sec", undefined, undefined],
  ])("%s, %s of %s is %s", (object, counter, instance, kind) => {
    expect(kindOf({ object, counter, ...(instance === undefined ? {} : { instance }) })).toBe(kind);
  });

  test.each([
    ["_LM_W3SVC_1_ROOT", { site: 1, folded: "" }],
    ["_lm_w3svc_12_root_Shop_a", { site: 12, folded: "shop_a" }],
    ["x_LM_W3SVC_1_ROOT", undefined],
    ["_LM_W3SVC_1_ROOTx", undefined],
    ["__Total__", undefined],
    [undefined, undefined],
  ])("the instance %s", (instance, expected) => {
    expect(applicationOf(instance)).toEqual(expected);
  });

  test.each([
    [1, "/Shop/(a)#\\", "shop_[a]__", true],
    [2, "/shop", "shop", false],
    [1, "/shop/", "shop", true],
    [1, "/sho", "shop", false],
  ])("site %d, %s is %s: %s", (site, path, folded, expected) => {
    expect(isInstanceOf({ site: 1, folded }, site, path)).toBe(expected);
  });
});

describe("events", () => {
  test.each([
    ["Microsoft-Windows-WAS", 5074, "time"],
    ["WAS", 5075, "requests"],
    ["xWAS", 5075, undefined],
    ["WASx", 5075, undefined],
    ["WAS", 1, undefined],
    ["Service Control Manager", 7040, "startType"],
    ["Service Control Manager Eventlog Provider", 7040, "startType"],
    ["My Service Control Manager", 7040, undefined],
    ["ASP.NET 4.0.30319.0", 1309, "exception"],
    ["ASP.NET 4", 1310, "configurationError"],
    ["My ASP.NET 4", 1309, undefined],
    ["ASP.NET 4x", 1309, undefined],
    ["ASP.NET x", 1309, undefined],
    ["W3SVC", 1011, "communication"],
    ["Microsoft-Windows-IIS-W3SVC", 1011, "communication"],
  ])("%s %d: %s", (provider, id, reason) => {
    expect(knownEvent(provider, id)?.reason).toBe(reason);
  });

  test.each([
    ["/Date(1760428800000)/", "2025-10-14T08:00:00Z"],
    ["/Date(-1000)/", "1969-12-31T23:59:59Z"],
    ["x/Date(0)/", undefined],
    ["2026-10-14T08:00:00.1234567Z", "2026-10-14T08:00:00Z"],
    ["2026-10-14T08:00:00+02:00", "2026-10-14T06:00:00Z"],
    ["2026-10-14", undefined],
    ["2026-99-14T08:00:00Z", undefined],
    ["/Date(99999999999999)/", "5138-11-16T09:46:39Z"],
    ["", undefined],
    [undefined, undefined],
  ])("%s is %s", (text, expected) => {
    expect(utcOf(text)).toBe(expected);
  });
});
