/** Which machine's service counts, and what counts where its evidence disagrees. */
import { describe, expect, test } from "vitest";
import type { Fact, Service } from "../../src/facts/facts.js";
import { readKnown } from "../../src/effective/known.js";
import { machineNamed, thisMachine } from "../../src/sessions/services.js";
import { stateServerOf, type StateServer } from "../../src/sessions/state-server.js";
import { applicationOf } from "./application.js";

type Start = Service["startMode"] | "NotInstalled" | undefined;

/** `STATE01 Manual`, `- Automatic` for one that names no machine. */
function fact(text: string, own: Partial<Service> = {}, confidence = "observed"): Fact<Service> {
  const [host = "-", start] = text.split(" ") as [string?, Start?];
  return {
    value: {
      ...(host === "-" ? {} : { host }),
      name: "aspnet_state",
      installed: start !== "NotInstalled",
      ...(start === undefined || start === "NotInstalled" ? {} : { startMode: start }),
      ...own,
    },
    evidence: undefined,
    confidence: confidence as "observed",
  };
}
const NOTHING = { used: [], webServers: [], seen: [] };
const server = (host: string, isLocal = false): StateServer => ({ host, port: 42424, isLocal });

describe("another machine", () => {
  test.each<[string, readonly string[], object | undefined]>([
    ["nothing about it", ["WEB01 Manual", "- Manual"], undefined],
    ["its start mode is not told", ["STATE01"], undefined],
    ["by its name", ["WEB01 Disabled", "state01 Manual"], { host: "STATE01", start: "Manual" }],
    ["with its domain", ["state01.corp.example Manual"], { host: "STATE01", start: "Manual" }],
    ["not installed", ["STATE01 NotInstalled"], { host: "STATE01", start: "NotInstalled" }],
  ])("%s", (_, lines, expected) => {
    const found = machineNamed(
      "STATE01",
      lines.map((line) => fact(line)),
    );
    if (expected === undefined) expect(found).toBeUndefined();
    else {
      expect(found).toMatchObject(expected);
      expect(found).not.toHaveProperty("contradiction");
      expect(found).not.toHaveProperty("state");
    }
  });

  const ORDER = ["Disabled", "NotInstalled", "Manual", "AutomaticDelayed", "Automatic"] as const;
  test.each(
    ORDER.flatMap((worse, i) => ORDER.slice(i + 1).map((better) => [worse, better] as const)),
  )("%s is worse than %s", (worse, better) => {
    const [bad, good] = [fact(`STATE01 ${worse}`), fact(`STATE01 ${better}`)];
    for (const facts of [
      [bad, good],
      [good, bad],
    ])
      expect(machineNamed("STATE01", facts)).toEqual({
        host: "STATE01",
        start: worse,
        fact: bad,
        contradiction: good,
      });
  });

  test("two that agree do not contradict", () => {
    const [one, two] = [fact("STATE01 Manual"), fact("STATE01 Manual")];
    expect(machineNamed("STATE01", [one, two])).toEqual({
      host: "STATE01",
      start: "Manual",
      fact: one,
    });
  });

  test("the first state that is told, by whatever evidence", () => {
    const facts = [
      fact("STATE01 Manual"),
      fact("STATE01", { state: "Stopped" }),
      fact("STATE01", { state: "Running" }),
    ];
    expect(machineNamed("STATE01", facts)).toMatchObject({ start: "Manual", state: "Stopped" });
  });

  test("another service is none of its business; the name's case does not count", () => {
    expect(machineNamed("STATE01", [fact("STATE01 Manual", { name: "w3svc" })])).toBeUndefined();
    expect(
      machineNamed("STATE01", [fact("STATE01 Manual", { name: "ASPNET_State" })]),
    ).toBeDefined();
  });
});

describe("the machine of the application", () => {
  type Case = readonly [
    name: string,
    lines: readonly string[],
    used: readonly StateServer[],
    expected: object | undefined,
  ];
  test.each<Case>([
    ["no evidence", [], [], undefined],
    ["evidence without a name", ["STATE01 Disabled", "- Manual"], [], { start: "Manual" }],
    ["its own name", ["STATE01 Disabled", "localhost Manual"], [], { start: "Manual" }],
    [
      "a machine by its name: nothing says whether it is the web server",
      ["WEB01 Manual"],
      [],
      { host: "WEB01", start: "Manual", doubt: "whether" },
    ],
    [
      "not a state server",
      ["STATE01 Disabled", "WEB01 Manual"],
      [server("state01.corp.example")],
      { host: "WEB01", start: "Manual", doubt: "whether" },
    ],
    ["only a state server", ["STATE01 Disabled"], [server("STATE01")], undefined],
    [
      "a state server that is this machine",
      ["STATE01 Disabled"],
      [server("STATE01", true)],
      { host: "STATE01", start: "Disabled", doubt: "whether" },
    ],
    [
      "machines that agree",
      ["WEB01 Manual", "WEB02 Manual"],
      [],
      { host: "WEB01", start: "Manual", doubt: "whether" },
    ],
    [
      "machines of which any may be the web server",
      ["WEB01 Automatic", "SQL01 Manual"],
      [],
      {
        host: "SQL01",
        start: "Manual",
        unlike: { host: "WEB01", start: "Automatic" },
        doubt: "which",
      },
    ],
    [
      "it may be the state server that is named by its address",
      ["STATE01 Manual"],
      [server("10.1.2.3")],
      { host: "STATE01", doubt: "which" },
    ],
    [
      "one that is not told",
      ["WEB01 Manual", "WEB02"],
      [],
      { host: "WEB01", start: "Manual", doubt: "which" },
    ],
    [
      "the first one is not told",
      ["WEB01", "WEB02 Manual"],
      [],
      { host: "WEB02", start: "Manual", doubt: "which" },
    ],
    [
      "one told twice",
      ["WEB01 Manual", "web01 Disabled"],
      [],
      { host: "WEB01", start: "Disabled", doubt: "whether" },
    ],
  ])("%s", (_, lines, used, expected) => {
    const found = thisMachine(
      lines.map((line) => fact(line)),
      { ...NOTHING, used },
    );
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
    if (expected && !("host" in expected)) expect(found).not.toHaveProperty("host");
    if (expected && !("doubt" in expected)) expect(found).not.toHaveProperty("doubt");
  });

  test.each<[string, readonly string[], readonly string[], object | undefined]>([
    [
      "the worst has its share of the requests",
      ["WEB01 Automatic", "WEB02 Manual", "SQL01 Disabled"],
      ["web01.corp.example", "web02.corp.example"],
      { host: "WEB02", start: "Manual", unlike: { host: "WEB01", start: "Automatic" } },
    ],
    ["none of them is listed", ["SQL01 Manual", "DC01 Disabled"], ["WEB01"], undefined],
  ])("web servers that a farm names: %s", (_, lines, webServers, expected) => {
    const found = thisMachine(
      lines.map((line) => fact(line)),
      { ...NOTHING, webServers },
    );
    if (expected === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(expected);
    expect(found ?? {}).not.toHaveProperty("doubt");
  });

  test("addresses alone name no machine", () => {
    const machines = { ...NOTHING, webServers: ["10.1.2.4"] };
    expect(thisMachine([fact("WEB01 Manual")], machines)).toMatchObject({
      host: "WEB01",
      doubt: "whether",
    });
  });

  test.each<[string, readonly string[], object]>([
    ["alone", ["WEB01 Manual"], { host: "WEB01", start: "Manual" }],
    ["beside another machine", ["WEB01 Manual", "SQL01 Disabled"], { host: "WEB01" }],
    ["with its domain", ["web01.corp.example Manual"], { host: "web01.corp.example" }],
    [
      "beside a state server that its address may name",
      ["WEB01 Manual", "STATE01 Disabled"],
      { host: "WEB01" },
    ],
  ])("a machine on which a log saw the application: %s", (_, lines, expected) => {
    const found = thisMachine(
      lines.map((line) => fact(line)),
      { used: [server("10.1.2.3")], webServers: [], seen: ["WEB01"] },
    );
    expect(found).toMatchObject(expected);
    expect(found).not.toHaveProperty("doubt");
  });

  test("a name that a person writes is another machine, unless it is a web server's", () => {
    const named = [fact("WEB01 Manual", {}, "declared")];
    expect(thisMachine(named, NOTHING)).toBeUndefined();
    expect(thisMachine(named, { ...NOTHING, webServers: ["web01"] })).toMatchObject({
      host: "WEB01",
    });
    expect(thisMachine([fact("- Manual", {}, "declared")], NOTHING)).toMatchObject({
      start: "Manual",
    });
  });

  test("what names the only web server contradicts what names no machine", () => {
    const facts = [fact("- Manual", {}, "declared"), fact("WEB01 Automatic")];
    const of = (webServers: readonly string[]) => thisMachine(facts, { ...NOTHING, webServers });
    const both = { start: "Manual", contradiction: { value: { startMode: "Automatic" } } };
    for (const only of [["web01.corp.example"], ["WEB01", "web01.corp.example"]]) {
      expect(of(only)).toMatchObject(both);
      expect(of(only)).not.toHaveProperty("host");
    }
    for (const several of [[], ["WEB01", "WEB02"], ["WEB02"]])
      expect(of(several)).not.toHaveProperty("contradiction");
  });

  test("another service says nothing of it", () => {
    expect(thisMachine([fact("- Manual", { name: "w3svc" })], NOTHING)).toBeUndefined();
  });
});

describe("the state server of an application", () => {
  test.each([
    ["tcpip=STATE01:42424", { host: "STATE01", port: 42424, isLocal: false }],
    ["tcpip=loopback:1", { host: "loopback", port: 1, isLocal: true }],
    ["tcpip=:1", undefined],
    ["STATE01", undefined],
  ])("%s", (text, expected) => {
    const application = applicationOf("", `mode="StateServer" stateConnectionString="${text}"`);
    expect(stateServerOf(application)).toEqual(expected);
  });

  test("a resolver picks it for each session", () => {
    const application = applicationOf(
      "",
      'mode="StateServer" partitionResolverType="X" stateConnectionString="tcpip=a:1"',
    );
    expect(readKnown(() => stateServerOf(application))).toEqual({
      hidden: "system.web/sessionState@partitionResolverType",
    });
  });
});

test("the machines of a listing are looked at once each, however many they are", () => {
  /** How often a host is asked for. */
  const asked = (machines: number): number => {
    let count = 0;
    const services = Array.from({ length: machines }, (_, i) => ({
      value: {
        name: "aspnet_state",
        installed: true,
        startMode: "Manual" as const,
        get host() {
          count++;
          return `WEB${i}`;
        },
      },
      confidence: "observed" as const,
      evidence: undefined,
    }));
    thisMachine(services, NOTHING);
    return count;
  };
  expect(asked(800)).toBeLessThan(2.2 * asked(400));
  expect(asked(1600)).toBeLessThan(2.2 * asked(800));
});
