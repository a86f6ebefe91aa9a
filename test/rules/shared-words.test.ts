/** What the rules say of times, machines, memory and triggers, word by word. */
import { describe, expect, test } from "vitest";
import { inWords } from "../../rules/shared/durations.js";
import { evidenceName, factsOf, machineName, wordsFor } from "../../rules/shared/machine-words.js";
import { MEMORY_OPTIONS } from "../../rules/shared/memory-options.js";
import { placesOf, wordsOn } from "../../rules/shared/memory-words.js";
import { fileName, originOf, relatedTo, samePlace } from "../../rules/shared/place.js";
import { choiceOf } from "../../rules/shared/providers.js";
import { recyclingWords, triggerWords } from "../../rules/shared/recycling.js";
import { startService } from "../../rules/shared/start-service.js";
import type { Fact, Service } from "../../src/rule.js";
import type { Estimate, Limit } from "../../src/sessions/memory.js";
import type { Trigger } from "../../src/sessions/recycling.js";
import type { Machine } from "../../src/sessions/services.js";
import { createSource } from "../../src/source.js";

test.each([
  [0, "0 seconds"],
  [1, "1 second"],
  [59, "59 seconds"],
  [60, "1 minute"],
  [61, "1 minute 1 second"],
  [3600, "1 hour"],
  [5400, "1 hour 30 minutes"],
  [7325, "2 hours 2 minutes 5 seconds"],
  [86400, "24 hours"],
  [86401, "24 hours 1 second"],
  [104400, "29 hours"],
  [172800, "2 days"],
  [172801, "48 hours 1 second"],
])("%d seconds are %s", (seconds, words) => {
  expect(inWords(seconds)).toBe(words);
});

const OPS = createSource("ops/logs/sc-qc.txt", "one\ntwo\nthree");
const at = (start: number, source = OPS) => ({ source, span: { start, end: start + 1 } });

describe("a machine", () => {
  const fact = (own: Partial<Fact<Service>> = {}): Fact<Service> => ({
    value: { name: "aspnet_state", installed: true },
    evidence: at(4),
    confidence: "observed",
    ...own,
  });
  const machine = (own: Partial<Machine> = {}): Machine => ({
    start: "Manual",
    fact: fact(),
    ...own,
  });

  test("has a name, or is the web server", () => {
    expect(machineName(machine({ host: "STATE01" }))).toBe("STATE01");
    expect(machineName(machine())).toBe("the web server");
  });

  test.each<[Partial<Fact<Service>>, string]>([
    [{}, "sc-qc.txt, undated"],
    [{ observedAt: "2026-10-14T08:00:00Z" }, "sc-qc.txt, 2026-10-14"],
    [{ evidence: undefined }, "observed, undated"],
    [{ confidence: "declared" }, "declared in sc-qc.txt, undated"],
    [
      { confidence: "declared", evidence: undefined, observedAt: "2026-10-14" },
      "declared, 2026-10-14",
    ],
  ])("evidence %j is called %s", (own, name) => {
    expect(evidenceName(fact(own))).toBe(name);
  });

  test("every source has its place", () => {
    const contradiction = fact({
      evidence: at(0),
      confidence: "declared",
      observedAt: "2026-10-14T08:00:00Z",
    });
    expect(factsOf(machine({ contradiction }))).toEqual([
      { at: at(4), message: "The start mode, observed, undated." },
      { at: at(0), message: "The start mode, declared on 2026-10-14." },
    ]);
    expect(factsOf(machine({ fact: fact({ evidence: undefined }) }))).toEqual([]);
  });

  test.each([
    ["Automatic", "starts automatically"],
    ["AutomaticDelayed", "starts delayed"],
    ["Manual", "starts manually"],
    ["Disabled", "is disabled"],
    ["NotInstalled", "is not installed"],
  ] as const)("%s: it %s", (start, starts) => {
    expect(wordsFor(machine({ start }))).toEqual({
      machine: "the web server",
      starts,
      evidence: "sc-qc.txt, undated",
      conflict: "",
      now: "",
    });
  });

  test.each<[Partial<Machine>, string]>([
    [{ state: "Running" }, " It runs at the moment, so nothing shows until then."],
    [{ state: "Running", start: "Automatic" }, ""],
    [{ state: "Stopped" }, ""],
    [{ state: "Stopped", start: "Automatic" }, ""],
  ])("%j:%s", (own, now) => {
    expect(wordsFor(machine(own)).now).toBe(now);
  });

  test("a contradiction is told with its source", () => {
    expect(wordsFor(machine({ contradiction: fact() })).conflict).toBe(
      " Another source says otherwise (sc-qc.txt, undated); the worse counts until they agree.",
    );
  });

  test("its service is given another start mode, from afar where it has a name", () => {
    expect(startService("Start it", machine(), "Automatic")).toEqual([
      {
        title: "Start it",
        changes: [{ do: "service", name: "aspnet_state", start: "Automatic", old: "Manual" }],
      },
    ]);
    expect(
      startService("Start it", machine({ host: "STATE01", start: "NotInstalled" }), "Manual"),
    ).toEqual([
      {
        title: "Start it",
        changes: [{ do: "service", name: "aspnet_state", start: "Manual", host: "STATE01" }],
      },
    ]);
    expect(
      startService("Start it", machine({ host: "WEB01", doubt: "whether" }), "Manual"),
    ).toEqual([]);
  });
});

test.each<[Omit<Trigger, "at">, string]>([
  [{ kind: "interval", seconds: 104400, isDefault: true }, "every 29 hours (the default)"],
  [{ kind: "interval", seconds: 3600, isDefault: false }, "every 1 hour"],
  [{ kind: "schedule", times: [10800, 54000] }, "daily at 03:00, 15:00"],
  [{ kind: "requests", count: 12000 }, "every 12,000 requests"],
  [{ kind: "virtualMemory", kilobytes: 2048 }, "at 2 MB of virtual memory"],
  [{ kind: "privateMemory", kilobytes: 512 }, "at 512 KB of private memory"],
  [{ kind: "cpu", percent: 80 }, "when it takes more than 80% of the processors"],
] as never)("%j: it is recycled %s", (trigger, words) => {
  expect(triggerWords({ ...(trigger as Trigger), at: [] })).toBe(words);
});

test.each<[readonly Omit<Trigger, "at">[], readonly [list: string, life: string]]>([
  [
    [{ kind: "interval", seconds: 104400, isDefault: true, usual: true, life: 104400 }],
    [
      "every 29 hours (the default), at a different hour each day",
      " No process lives longer than 29 hours.",
    ],
  ],
  [[{ kind: "interval", seconds: 172800, isDefault: false, usual: true }], ["every 2 days", ""]],
  [[{ kind: "interval", seconds: 3600, isDefault: false }], ["every 1 hour", ""]],
  [
    [
      { kind: "interval", seconds: 104400, isDefault: true, usual: true, life: 104400 },
      { kind: "requests", count: 1 },
      { kind: "schedule", times: [0], life: 86400 },
    ],
    [
      "every 29 hours (the default); after each request; daily at 00:00",
      " No process lives longer than 24 hours.",
    ],
  ],
] as never)("%j: it is set to recycle %s", (triggers, words) => {
  const told = recyclingWords(triggers.map((each) => ({ ...each, at: [] }) as unknown as Trigger));
  expect([told.list, told.life]).toEqual(words);
});

describe("memory", () => {
  const MB = 1024 * 1024;
  const estimate = (own: Partial<Estimate> = {}): Estimate => ({
    total: 2 * MB,
    sessions: { number: 4200 },
    size: {
      average: 2048,
      measuredAs: undefined,
      expansion: 3,
      viewStates: { number: 0, bytes: 0 },
    },
    p95Total: undefined,
    growth: undefined,
    hidden: [],
    ...own,
  });
  const pool = { pool: "Shop", at: { from: "default", place: at(0) } as never };
  const memory = { value: {}, evidence: at(8), confidence: "declared" } as never;
  const words = (own: Partial<Estimate> = {}, limit?: Limit) =>
    wordsOn(estimate(own), limit, 0.5, 256);

  test("without a limit", () => {
    expect(words()).toEqual({
      total: "2 MB",
      arithmetic: "4,200 sessions × 2 KB (taken as measured in memory)",
      ratio: "",
      limit: "",
      threshold: "256 MB",
      p95: "",
      fills: "",
    });
  });

  test.each<[Partial<Estimate>, string]>([
    [
      { sessions: { number: 350, arrivals: { perMinute: 10, lifetime: 35, activeMinutes: 5 } } },
      "10 new sessions a minute × (5 minutes active + 30 minutes time-out) = 350 sessions × 2 KB (taken as measured in memory)",
    ],
    [
      { sessions: { number: 300, arrivals: { perMinute: 10, lifetime: 30, activeMinutes: 0 } } },
      "10 new sessions a minute × 30 minutes time-out = 300 sessions × 2 KB (taken as measured in memory)",
    ],
    [
      { size: { ...estimate().size, measuredAs: "memory" } },
      "4,200 sessions × 2 KB (measured in memory)",
    ],
    [
      { size: { ...estimate().size, measuredAs: "serialized" } },
      "4,200 sessions × 2 KB (serialised, × 3 in memory)",
    ],
    [
      { size: { ...estimate().size, viewStates: { number: 9, bytes: 1024 } } },
      "4,200 sessions × (2 KB (taken as measured in memory) + 9 view states of 1 KB)",
    ],
    [
      { size: { ...estimate().size, average: undefined, viewStates: { number: 9, bytes: 1024 } } },
      "4,200 sessions × 9 view states of 1 KB",
    ],
  ])("%j", (own, arithmetic) => {
    expect(words(own).arithmetic).toBe(arithmetic);
  });

  test.each<[Limit, string]>([
    [
      { kind: "privateMemory", bytes: 2 * MB, ...pool },
      'the 2 MB private memory limit of pool "Shop"',
    ],
    [
      { kind: "32-bit", bytes: 2 * MB, ...pool },
      'the 2 MB that a 32-bit worker process can use (assumed; pool "Shop")',
    ],
    [
      { kind: "container", bytes: 2 * MB, memory, share: 0.5, containerMB: 4 },
      "the 2 MB that sessions may take (50% of the container's 4 MB)",
    ],
    [
      {
        kind: "machine",
        bytes: 2 * MB,
        memory,
        share: 0.5,
        ramMB: 4,
        reservedMB: 0,
        otherPoolsMB: 0,
      },
      "the 2 MB that sessions may take (50% of 4 MB RAM)",
    ],
    [
      {
        kind: "machine",
        bytes: 2 * MB,
        memory,
        share: 1,
        ramMB: 8,
        reservedMB: 1,
        otherPoolsMB: 5,
      },
      "the 2 MB that sessions may take (100% of 2 MB: 8 MB RAM − 1 MB reserved − 5 MB for other pools)",
    ],
    [
      {
        kind: "machine",
        bytes: 2 * MB,
        memory,
        share: 1,
        ramMB: 8,
        reservedMB: 0,
        otherPoolsMB: 6,
      },
      "the 2 MB that sessions may take (100% of 2 MB: 8 MB RAM − 6 MB for other pools)",
    ],
  ])("%j", (limit, name) => {
    const { limit: said, ratio } = words({}, limit);
    expect(said).toBe(name);
    expect(ratio).toBe("50%");
  });

  test("the largest sessions, and when the limit is reached", () => {
    expect(words({ p95Total: 5 * MB }).p95).toBe(
      " With the size of the largest 5% it would be 5 MB.",
    );
    const limit: Limit = { kind: "privateMemory", bytes: 20, ...pool };
    expect(words({ growth: { perMinute: 2, lifetime: 11 } }, limit).fills).toBe(
      " At that rate it is full after 10 minutes, before the first session ends (11 minutes).",
    );
    expect(words({ growth: { perMinute: 2, lifetime: 10 } }, limit).fills).toBe("");
    expect(words({ growth: { perMinute: 2, lifetime: 11 } }).fills).toBe("");
  });

  test("where a limit is told", () => {
    expect(placesOf({ kind: "privateMemory", bytes: 1, ...pool })).toEqual([
      { at: pool.at, message: "The limit." },
    ]);
    expect(placesOf({ kind: "32-bit", bytes: 1, ...pool })).toEqual([
      { at: pool.at, message: "Worker processes are 32-bit." },
    ]);
    const container = { kind: "container", bytes: 1, share: 1, containerMB: 1 } as const;
    expect(placesOf({ ...container, memory })).toEqual([
      { at: at(8), message: "The memory of the machine." },
    ]);
    expect(placesOf({ ...container, memory: { value: {} } as never })).toEqual([]);
  });

  test("the options of what is too much", () => {
    const option = (usual: number) => ({
      type: "number",
      minimum: 0,
      description: expect.stringMatching(/^[A-Z].{20,}\.$/) as string,
      default: usual,
    });
    expect(MEMORY_OPTIONS).toEqual({
      warnRatio: option(0.5),
      errorRatio: option(0.8),
      share: option(0.6),
      memoryExpansionFactor: option(3),
      absoluteWarnMB: option(256),
      absoluteErrorMB: option(1024),
      bit32CeilingMB: option(1536),
      maxLoadAgeDays: { ...option(180), type: "integer" },
    });
  });
});

describe("places", () => {
  const value = (from: unknown, place = at(0)) => ({ from, place }) as never;
  test.each([
    ["a/b/Web.config", "Web.config"],
    ["Web.config", "Web.config"],
  ])("the file of %s is %s", (path, name) => {
    expect(fileName(path)).toBe(name);
  });

  test.each([
    [0, 1],
    [3, 1],
    [4, 2],
    [8, 3],
    [12, 3],
  ])("offset %d is in line %d", (start, line) => {
    expect(originOf(value(at(start)))).toBe(`sc-qc.txt, line ${line}`);
  });

  test("a default comes from nowhere", () => {
    expect(originOf(value("default"))).toBe("the built-in default");
    expect(relatedTo(value("default"), "x")).toEqual([]);
    expect(relatedTo(value(at(4)), "x")).toEqual([{ at: value(at(4)), message: "x" }]);
  });

  test("two values of one place", () => {
    const other = createSource("x", "one\ntwo");
    expect(samePlace(value(at(4)), value(at(4)))).toBe(true);
    expect(samePlace(value(at(4)), value(at(5)))).toBe(false);
    expect(samePlace(value(at(4)), value(at(4, other)))).toBe(false);
    expect(samePlace(value("default"), value(at(4)))).toBe(false);
    expect(samePlace(value(at(4)), value("default"))).toBe(false);
    expect(samePlace(value("default"), value("default"))).toBe(false);
  });
});

test("which providers may be chosen", () => {
  expect(choiceOf({ names: ["A", "B"], hidden: ["type"] })).toBe(
    'Name one of the providers in force: "A", "B".',
  );
  expect(choiceOf({ names: [], hidden: [] })).toBe(
    "No provider is in force: add one to <providers>, or choose another mode.",
  );
  expect(choiceOf({ names: [], hidden: ["type"] })).toBe("Name one of <providers>.");
});
