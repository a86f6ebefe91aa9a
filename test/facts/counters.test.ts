/** Performance logs: which counters, and what they did. */
import { describe, expect, test } from "vitest";
import { isInstanceOf } from "../../src/facts/counters/known.js";
import { placed, read, refused } from "./read.js";

const APP = "\\\\WEB01\\ASP.NET Applications(_LM_W3SVC_1_ROOT_shop)\\Sessions Active";
const MEMORY = "\\\\WEB01\\Process(w3wp#1)\\Private Bytes";

/** A log as relog writes it. */
function log(columns: readonly string[], ...rows: readonly (readonly string[])[]): string {
  const zone = "(PDH-CSV 4.0) (W. Europe Standard Time)(-60)";
  return [[zone, ...columns], ...rows]
    .map((row) => `${row.map((cell) => `"${cell}"`).join(",")}\r\n`)
    .join("");
}

const at = (minute: number) => `10/14/2026 08:${String(minute).padStart(2, "0")}:00.125`;

test("one series a counter: extremes, ends and growth, each with its place", () => {
  const text = log(
    [APP, MEMORY],
    [at(0), "10", "1000"],
    [at(1), "40", " "],
    [at(2), "30", "3000"],
    [at(3), "5", "4000"],
  );
  const [sessions, bytes] = read(text)?.counters ?? [];
  expect(sessions).toMatchObject({
    confidence: "observed",
    observedAt: "2026-10-14T08:03:00+01:00",
    value: {
      host: "WEB01",
      kind: "sessionsActive",
      name: "\\ASP.NET Applications(_LM_W3SVC_1_ROOT_shop)\\Sessions Active",
      instance: "_LM_W3SVC_1_ROOT_shop",
      application: { site: 1, folded: "shop" },
      samples: 4,
      blanks: 0,
      min: { value: 5, time: "2026-10-14T08:03:00+01:00" },
      max: { value: 40, time: "2026-10-14T08:01:00+01:00" },
      first: { value: 10, time: "2026-10-14T08:00:00+01:00" },
      last: { value: 5 },
    },
  });
  // Least squares over (0,10) (1,40) (2,30) (3,5): -12.5 / 5.
  expect(sessions?.value.slopePerMinute).toBeCloseTo(-2.5, 9);
  expect(placed(sessions?.evidence)).toBe("3: 40");
  expect(placed(sessions?.value.min.at)).toBe("5: 5");
  expect(bytes?.value).toMatchObject({
    kind: "privateBytes",
    instance: "w3wp#1",
    samples: 3,
    blanks: 1,
  });
  expect(bytes?.value.application).toBeUndefined();
  expect(bytes?.value.slopePerMinute).toBeCloseTo(1000, 9);
  expect(placed(bytes?.evidence)).toBe("5: 4000");
});

test("a log goes on over the turn of the year", () => {
  const text = log([APP], ["12/31/2025 23:59:00.000", "10"], ["01/01/2026 00:01:00.000", "30"]);
  expect(read(text)?.counters?.[0]?.value.slopePerMinute).toBeCloseTo(10, 9);
});

test("typeperf names no zone, begins with an empty line and ends with prose", () => {
  const text = `\r\n"(PDH-CSV 4.0)","${APP}"\r\n"10/14/2026 08:00:00.125","7.000000"\r\n"10/14/2026 08:00:01.125","-1"\r\nExiting, please wait...                         \r\nThe command completed successfully.\r\n\r\r`;
  const facts = read(text);
  expect(facts?.refused).toBeUndefined();
  expect(facts?.counters).toMatchObject([
    { value: { samples: 1, blanks: 1, max: { value: 7, time: "2026-10-14T08:00:00" } } },
  ]);
  expect(facts?.counters?.[0]?.value.slopePerMinute).toBeUndefined();
});

test.each([
  ["(PDH-CSV 4.0) (Pacific Standard Time)(480)", "2026-10-14T08:00:00-08:00"],
  ["(PDH-CSV 4.0) (India Standard Time)(-330)", "2026-10-14T08:00:00+05:30"],
  ["(PDH-CSV 4.0) (UTC)(0)", "2026-10-14T08:00:00Z"],
])("the zone of %s", (zone, time) => {
  const text = log([APP], [at(0), "1"]).replace(/\(PDH-CSV 4\.0\) \([^)]*\)\([^)]*\)/, zone);
  expect(read(text)?.counters?.[0]?.value.first.time).toBe(time);
});

test("tabs, and the quotes left out", () => {
  const text = `(PDH-TSV 4.0) (UTC)(0)\t${APP}\n${at(0)}\t3\n`;
  expect(read(text)?.counters?.[0]?.value.max.value).toBe(3);
});

test.each([
  ["\\\\W\\ASP.NET Apps v4.0.30319(_LM_W3SVC_2_ROOT)\\Sessions Active", "sessionsActive"],
  ["\\\\W\\ASP.NET Applications(__Total__)\\Sessions Total", "sessionsTotal"],
  ["\\\\W\\ASP.NET Applications(_LM_W3SVC_1_ROOT)\\Sessions Abandoned", "sessionsAbandoned"],
  ["\\\\W\\ASP.NET Applications(_LM_W3SVC_1_ROOT)\\Sessions Timed Out", "sessionsTimedOut"],
  ["\\\\W\\ASP.NET v4.0.30319\\Application Restarts", "applicationRestarts"],
  ["\\\\W\\ASP.NET\\State Server Sessions Active", "stateServerSessionsActive"],
  ["\\\\W\\Process V2(w3wp:4711)\\Working Set - Private", "workingSetPrivate"],
  ["\\Process(w3wp)\\Private Bytes", "privateBytes"],
  ["\\\\W\\APP_POOL_WAS(Shop (new))\\Total Application Pool Recycles", "poolRecycles"],
  ["\\\\W\\Memory\\Available MBytes", "availableMBytes"],
  ["\\\\W\\Process(sqlservr)\\Private Bytes", undefined],
  ["\\\\W\\Processor(_Total)\\% Processor Time", undefined],
])("%s", (name, kind) => {
  const facts = read(log([APP, name], [at(0), "1", "2"]));
  expect(facts?.counters?.[1]?.value.kind).toBe(kind);
});

test.each([
  ["_LM_W3SVC_1_ROOT", 1, "/", true],
  ["_LM_W3SVC_1_ROOT_Shop_admin", 1, "/shop/Admin", true],
  ["_LM_W3SVC_1_ROOT_shop_admin", 1, "/shop_admin", true],
  ["_LM_W3SVC_1_ROOT_shop[2]", 1, "/shop(2)", true],
  ["_LM_W3SVC_1_ROOT_shop", 2, "/shop", false],
  ["_LM_W3SVC_1_ROOT_shop", 1, "/", false],
  ["_LM_W3SVC_12_ROOT", 1, "/", false],
])("%s is site %i, %s: %s", (instance, site, path, is) => {
  const facts = read(
    log([`\\\\W\\ASP.NET Applications(${instance})\\Sessions Active`], [at(0), "1"]),
  );
  const application = facts?.counters?.[0]?.value.application;
  expect(application && isInstanceOf(application, site, path)).toBe(is);
});

describe("refused, never guessed", () => {
  const german = "\\\\WEB01\\ASP.NET-Anwendungen(_LM_W3SVC_1_ROOT)\\Aktive Sitzungen";

  test.each([
    [
      log([german], [at(0), "7"]),
      "its counters are in another language (ASP.NET-Anwendungen): record it with the English names.",
    ],
    [
      log(["\\\\W\\Prozess(w3wp)\\Private Bytes"], [at(0), "7"]),
      'none of its counters is of use here, or they are in another language (Prozess\\Private Bytes): record "\\ASP.NET Applications(*)\\Sessions Active" by its English name.',
    ],
    [log([APP]), "it holds no sample."],
    [log([APP], [at(0), " "], [at(1), ""]), "Sessions Active has no value in any sample."],
    [
      log([APP], [at(0), "7"], [at(1), "7,5"]),
      "Sessions Active has values that are not numbers as English writes them.",
    ],
    ['"(PDH-CSV 4.0)","\\\\WEB01\\ASP', "its header is cut off."],
    ['"(PDH-CSV 4.0)"\r\n', "its header names no counter."],
  ])("%#", (text, but) => {
    const facts = read(text);
    expect(facts?.counters ?? []).toEqual([]);
    expect(refused(facts)).toEqual([`performance log: ${but}`]);
  });

  test.each(['"10/14/2026 08:01:00.125","9', '"10/14/2026 08:01:00.125"', '"10/14/20'])(
    "a last row cut off as %s is left out, the others count",
    (rest) => {
      const facts = read(log([APP], [at(0), "7"]) + rest);
      expect(facts?.counters).toMatchObject([{ value: { samples: 1, max: { value: 7 } } }]);
      expect(refused(facts)).toEqual([
        "performance log: a row of it is cut off, and that row was not used.",
      ]);
    },
  );
});
