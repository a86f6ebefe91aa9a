/** How much memory sessions take, and the lowest limit they must stay below. */
import { describe, expect, test } from "vitest";
import type { Fact, HostMemory, Load } from "../../src/facts/facts.js";
import { BYTES_PER_MB, estimate, lowestLimit } from "../../src/sessions/memory.js";
import { applicationOf, poolOf } from "./application.js";

const fact = <T>(value: T): Fact<T> => ({ value, evidence: undefined, confidence: "declared" });
const page = (session: string, state = "") =>
  `<configuration><system.web><sessionState ${session} />${state}</system.web></configuration>`;
const of = (load: Load, web = page('mode="InProc" timeout="30"')) =>
  estimate(fact(load), applicationOf("", web).config, 3);

describe("what sessions take", () => {
  test("as many as were counted", () => {
    expect(of({ concurrentSessions: 100, avgSessionBytes: 1000 })).toEqual({
      total: 100_000,
      sessions: { number: 100 },
      size: {
        average: 1000,
        measuredAs: undefined,
        expansion: 3,
        viewStates: { number: 0, bytes: 0 },
      },
      p95Total: undefined,
      growth: undefined,
      hidden: [],
    });
  });

  test("as many as arrive while one lives", () => {
    expect(
      of({ newSessionsPerMinute: 10, avgActiveMinutes: 5, avgSessionBytes: 1000 }),
    ).toMatchObject({
      total: 350_000,
      sessions: { number: 350, arrivals: { perMinute: 10, lifetime: 35, activeMinutes: 5 } },
      growth: { perMinute: 10_000, lifetime: 35 },
    });
  });

  test("a visit of unknown length takes none", () => {
    expect(of({ newSessionsPerMinute: 10, avgSessionBytes: 1 })?.sessions).toEqual({
      number: 300,
      arrivals: { perMinute: 10, lifetime: 30, activeMinutes: 0 },
    });
  });

  test("counting wins over reckoning, which still tells the growth", () => {
    const found = of({ concurrentSessions: 7, newSessionsPerMinute: 10, avgSessionBytes: 2 });
    expect(found?.sessions).toEqual({ number: 7 });
    expect(found?.growth).toEqual({ perMinute: 20, lifetime: 30 });
  });

  test("what was serialised grows in memory, what was not does not", () => {
    const load = { concurrentSessions: 2, avgSessionBytes: 10, p95SessionBytes: 20 };
    expect(of({ ...load, sizeMeasuredAs: "serialized" })).toMatchObject({
      total: 60,
      p95Total: 120,
    });
    expect(of({ ...load, sizeMeasuredAs: "in-memory" as never })).toMatchObject({
      total: 20,
      p95Total: 40,
    });
    expect(of({ ...load, sizeMeasuredAs: "serialized" })?.size.measuredAs).toBe("serialized");
  });

  test("view states in the session come on top, and do not grow", () => {
    const load: Load = {
      concurrentSessions: 2,
      avgSessionBytes: 10,
      p95SessionBytes: 20,
      avgViewStateBytes: 100,
      sizeMeasuredAs: "serialized",
    };
    expect(of(load)).toMatchObject({
      total: 2 * (30 + 900),
      p95Total: 2 * (60 + 900),
      size: { viewStates: { number: 9, bytes: 100 } },
    });
    expect(
      of(load, page('mode="InProc"', '<sessionPageState historySize="4" />'))?.size.viewStates,
    ).toEqual({ number: 4, bytes: 100 });
  });

  test("view states alone", () => {
    expect(of({ concurrentSessions: 1, avgViewStateBytes: 100 })).toMatchObject({
      total: 900,
      size: { average: undefined },
    });
  });

  test("how many view states is not known: the rest is the least that is needed", () => {
    expect(
      of(
        { concurrentSessions: 1, avgSessionBytes: 10, avgViewStateBytes: 100 },
        page('mode="InProc"', '<sessionPageState historySize="abc" />'),
      ),
    ).toMatchObject({ total: 10, hidden: ["system.web/sessionPageState@historySize"] });
    expect(
      of(
        { concurrentSessions: 1, avgSessionBytes: 10 },
        page('mode="InProc"', '<sessionPageState historySize="abc" />'),
      )?.hidden,
    ).toEqual([]);
  });

  test.each<[string, Load, string?]>([
    ["no size", { concurrentSessions: 1 }],
    ["no number", { avgSessionBytes: 1 }],
    ["view states of no size", { concurrentSessions: 1, avgViewStateBytes: 0 }],
    [
      "sessions that never end",
      { newSessionsPerMinute: 1, avgSessionBytes: 1 },
      'mode="InProc" timeout="Infinite"',
    ],
  ])("%s: nothing", (_, load, session = 'mode="InProc"') => {
    expect(of(load, page(session))).toBeUndefined();
  });

  test("a time-out that is not known hides the growth of counted sessions, and no more", () => {
    const load = { concurrentSessions: 1, newSessionsPerMinute: 1, avgSessionBytes: 1 };
    expect(of(load, page('mode="InProc" timeout="abc"'))).toMatchObject({
      total: 1,
      growth: undefined,
      hidden: [],
    });
  });
});

describe("the lowest limit", () => {
  const MB = BYTES_PER_MB;
  const lowest = (inside: string | undefined, memory?: HostMemory, share = 0.5) => {
    const { limit, hidden } = lowestLimit(
      inside === undefined ? undefined : poolOf(inside),
      memory && fact(memory),
      { share, bit32CeilingMB: 1400 },
    );
    if (!limit) return { limit, hidden };
    const { kind, bytes, ...rest } = limit;
    return {
      limit: [
        kind,
        bytes,
        "at" in rest ? { pool: rest.pool, at: rest.at.name.replace(/^.*[@/]/, "") } : rest,
      ],
      hidden,
    };
  };
  const memoryOf = (kilobytes: number | string) =>
    `<recycling><periodicRestart privateMemory="${kilobytes}" /></recycling>`;

  test("a megabyte is what Windows calls one", () => {
    expect(MB).toBe(1_048_576);
  });

  test("none", () => {
    expect(lowest(undefined)).toEqual({ limit: undefined, hidden: [] });
    expect(lowest("")).toEqual({ limit: undefined, hidden: [] });
    expect(lowest("", { ramMB: 0 })).toEqual({ limit: undefined, hidden: [] });
  });

  test("the pool's private memory, in kilobytes", () => {
    expect(lowest(memoryOf(1000))).toEqual({
      limit: ["privateMemory", 1_024_000, { pool: "Dairy", at: "privateMemory" }],
      hidden: [],
    });
  });

  test("32 bits", () => {
    const { limit } = lowestLimit(poolOf("", 'enable32BitAppOnWin64="true"'), undefined, {
      share: 1,
      bit32CeilingMB: 1400,
    });
    expect(limit).toMatchObject({ kind: "32-bit", bytes: 1400 * MB, pool: "Dairy" });
  });

  test("the share of the machine that others leave", () => {
    const memory = { ramMB: 8000, reservedMB: 1000, otherPoolsMB: 3000 };
    expect(lowest(undefined, memory)).toEqual({
      limit: ["machine", 2000 * MB, { memory: fact(memory), share: 0.5, ...memory }],
      hidden: [],
    });
    expect(lowest(undefined, { ramMB: 8000 }, 0.25)).toMatchObject({
      limit: ["machine", 2000 * MB, { ramMB: 8000, reservedMB: 0, otherPoolsMB: 0 }],
    });
  });

  test("the share of a container", () => {
    const memory = { containerLimitMB: 1000 };
    expect(lowest(undefined, memory)).toEqual({
      limit: ["container", 500 * MB, { memory: fact(memory), share: 0.5, containerMB: 1000 }],
      hidden: [],
    });
  });

  test.each<[string, HostMemory, string]>([
    [memoryOf(1024), { ramMB: 4, containerLimitMB: 8 }, "privateMemory"],
    [memoryOf(1_000_000), { ramMB: 4, containerLimitMB: 8 }, "machine"],
    [memoryOf(1_000_000), { ramMB: 8, containerLimitMB: 4 }, "container"],
    [memoryOf(0), { ramMB: 8 }, "machine"],
  ])("%s %j: %s", (inside, memory, kind) => {
    expect(lowest(inside, memory).limit?.[0]).toBe(kind);
  });

  test("what may hide a lower one", () => {
    const { limit, hidden } = lowest(memoryOf("abc"), { ramMB: 8 });
    expect(limit?.[0]).toBe("machine");
    expect(hidden).toEqual([expect.stringMatching(/@privateMemory$/)]);
  });
});
