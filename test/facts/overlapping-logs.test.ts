/** Exports of event logs that overlap: each event counts once. */
import { describe, expect, test } from "vitest";
import { mergeFacts } from "../../src/facts/merge.js";
import { NO_FACTS } from "../../src/facts/facts.js";
import { read } from "./read.js";

interface Stop {
  day: number;
  record?: number;
  host?: string;
  fraction?: string;
  pool?: string;
  log?: string;
}

const xml = ({
  day,
  record,
  host = "WEB01",
  fraction = "1234567",
  pool = "Shop",
  log = "System",
}: Stop) =>
  `<Event xmlns='http://schemas.microsoft.com/win/2004/08/events/event'><System><Provider Name='Microsoft-Windows-WAS'/><EventID>5186</EventID><TimeCreated SystemTime='2026-10-${day}T08:00:00.${fraction}Z'/>${record === undefined ? "" : `<EventRecordID>${record}</EventRecordID>`}<Channel>${log}</Channel><Computer>${host}</Computer></System><EventData><Data Name='ProcessID'>1</Data><Data Name='AppPoolID'>${pool}</Data><Data Name='Minutes'>20</Data></EventData></Event>`;

const json = ({ day, record, host = "web01", pool = "Shop", log = "System" }: Stop) =>
  JSON.stringify({
    Id: 5186,
    ProviderName: "Microsoft-Windows-WAS",
    LogName: log,
    RecordId: record ?? null,
    MachineName: host,
    TimeCreated: `2026-10-${day}T10:00:00.1234567+02:00`,
    Properties: ["1", pool, "20"].map((Value) => ({ Value })),
  });

const files = (...texts: readonly string[]) =>
  mergeFacts(...texts.map((text, i) => ({ ...NO_FACTS, ...read(text, `week${i + 1}.xml`) })));

const xmlOf = (...stops: readonly Stop[]) => stops.map(xml).join("\n");
const jsonOf = (...stops: readonly Stop[]) => `[${stops.map(json).join(",")}]`;

const [a, b, c]: [Stop, Stop, Stop] = [
  { day: 11, record: 101 },
  { day: 12, record: 102 },
  { day: 13, record: 103 },
];
const bare = ({ day }: Stop): Stop => ({ day });

describe("each event counts once", () => {
  test.each<[string, readonly string[], readonly [number, string | undefined][]]>([
    ["the same export twice", [xmlOf(a, b), xmlOf(a, b)], [[2, "2026-10-12"]]],
    [
      "two that overlap",
      [xmlOf(a, b), xmlOf(b, c)],
      [
        [2, "2026-10-12"],
        [1, "2026-10-13"],
      ],
    ],
    ["the same record twice in one", [xmlOf(a, b, a)], [[2, "2026-10-12"]]],
    ["as XML and as JSON", [xmlOf(a, b), jsonOf(a, b)], [[2, "2026-10-12"]]],
    [
      "without a record's number, by the moment",
      [xmlOf(bare(a), bare(b)), xmlOf(bare(b), bare(c))],
      [
        [2, "2026-10-12"],
        [1, "2026-10-13"],
      ],
    ],
    [
      "without a record's number, another fraction of the second",
      [xmlOf(bare(a)), xmlOf({ ...bare(a), fraction: "7654321" })],
      [
        [1, "2026-10-11"],
        [1, "2026-10-11"],
      ],
    ],
    [
      "two of one moment in each of two exports are two",
      [xmlOf(bare(a), bare(a)), xmlOf(bare(a), bare(a))],
      [[2, "2026-10-11"]],
    ],
    [
      "two machines",
      [xmlOf(a), xmlOf({ ...a, host: "WEB02" })],
      [
        [1, "2026-10-11"],
        [1, "2026-10-11"],
      ],
    ],
    [
      "two logs of one machine",
      [xmlOf(a), xmlOf({ ...a, log: "Application" })],
      [
        [1, "2026-10-11"],
        [1, "2026-10-11"],
      ],
    ],
    [
      "a log that was cleared begins its numbers anew",
      [xmlOf(a), xmlOf({ ...a, day: 20 })],
      [
        [1, "2026-10-11"],
        [1, "2026-10-20"],
      ],
    ],
    [
      "two pools at one moment",
      [xmlOf(bare(a)), xmlOf({ ...bare(a), pool: "Other" })],
      [
        [1, "2026-10-11"],
        [1, "2026-10-11"],
      ],
    ],
  ])("%s", (_, texts, counts) => {
    const merged = files(...texts);
    const inShort = ({ events = [] }: typeof merged) =>
      events.map(({ value: { count, last } }) => [count, last?.slice(0, 10)]);
    expect(inShort(merged)).toEqual(counts);
    expect(inShort(mergeFacts(merged, merged))).toEqual(counts);
  });

  test("what is left of an export has its own first and last day", () => {
    const [, left] = files(xmlOf(a, b), xmlOf(a, c)).events ?? [];
    expect(left?.value).toMatchObject({
      count: 1,
      first: "2026-10-13T08:00:00Z",
      last: "2026-10-13T08:00:00Z",
    });
  });
});
