/** Evidence that is cut off, huge, hostile or of another kind. */
import { describe, expect, test } from "vitest";
import { mergeFacts } from "../../src/facts/merge.js";
import { event, kinds } from "./kinds.js";
import { read } from "./read.js";

describe("cut off anywhere", () => {
  test.each(Object.entries(kinds))("%s: a part says nothing that the whole denies", (_, make) => {
    const text = make(3);
    const whole = new Map(read(text)?.services.map(({ value }) => [value.name, value]));
    const counted = new Map(read(text)?.counters?.map(({ value }) => [value.name, value]));
    const found = new Set<string>();
    for (let end = 0; end < text.length; end++) {
      const facts = read(text.slice(0, end));
      for (const { value } of facts?.services ?? []) {
        const { startMode, state, installed } = value;
        found.add(value.name);
        expect(whole.get(value.name), `cut at ${end}`).toMatchObject({
          installed,
          ...(startMode === undefined ? {} : { startMode }),
          ...(state === undefined ? {} : { state }),
        });
      }
      for (const { value } of facts?.counters ?? [])
        expect(value.max.value).toBeLessThanOrEqual(counted.get(value.name)?.max.value ?? -1);
      for (const { value } of facts?.events ?? []) expect(value.pool).toMatch(/^P(?:ool)?[012]$/);
    }
    // A kind that can be used in part is used in part.
    if (whole.size > 0 && !text.startsWith("[{")) expect(found.size).toBeGreaterThan(1);
  });
});

/**
 * Steps that a function takes, as far as calls of the run time show them: characters looked at, and
 * members of lists that are searched.
 */
function workOf(run: () => void): number {
  let work = 0;
  const restore: (() => void)[] = [];
  type Method = (this: never, ...args: never[]) => unknown;
  const count = (
    prototype: object,
    name: string,
    cost: (self: never, args: readonly never[], call: () => unknown) => unknown,
  ) => {
    const own = Reflect.get(prototype, name) as Method;
    restore.push(() => Reflect.set(prototype, name, own));
    Reflect.set(prototype, name, function (this: never, ...args: never[]) {
      return cost(this, args, () => Reflect.apply(own, this, args));
    });
  };
  const matching = (pattern: RegExp, [text]: readonly string[], call: () => unknown): unknown => {
    const keeps = pattern.global || pattern.sticky;
    const from = keeps ? pattern.lastIndex : 0;
    const result = call();
    const missed = result === null || result === false;
    const end = text?.length ?? 0;
    // Without a match, or without a start of its own, all the rest may have been looked at.
    work +=
      1 +
      Math.max(
        0,
        (missed ? (pattern.sticky ? from : end) : keeps ? pattern.lastIndex : end) - from,
      );
    return result;
  };
  count(RegExp.prototype, "exec", matching);
  count(RegExp.prototype, "test", matching);
  count(String.prototype, "slice", (_, __, call) => {
    const result = call() as string;
    work += 1 + result.length;
    return result;
  });
  count(String.prototype, "indexOf", (self: string, [, from = 0]: readonly number[], call) => {
    const result = call() as number;
    work += 1 + (result < 0 ? self.length : result) - from;
    return result;
  });
  for (const name of ["find", "findIndex", "some", "includes"])
    count(Array.prototype, name, (self: unknown[], _, call) => {
      work += 1 + self.length;
      return call();
    });
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return work;
}

describe("work grows with the size, no faster", () => {
  test.each(Object.entries(kinds))("%s", (_, make) => {
    const [small, large] = [make(500), make(2000)];
    const once = workOf(() => mergeFacts(read(small) ?? { services: [], apps: [] }));
    const fourfold = workOf(() => mergeFacts(read(large) ?? { services: [], apps: [] }));
    expect(once).toBeGreaterThan(small.length);
    expect(fourfold / once).toBeLessThan(1.15 * (large.length / small.length));
  });

  test("ten thousand requests in a HAR file are all counted", () => {
    const text = kinds["a HAR file"]?.(10_000) ?? "";
    expect(read(text)?.cookies).toMatchObject([
      { value: { set: 10_000, values: 10_000, sent: 10_000, renewed: 10_000 } },
    ]);
  });
});

const long = 200_000;

test.each([
  ["blanks", `[SC] x\nSERVICE_NAME: a\n${" ".repeat(long)}x\n`],
  ["blanks behind a failure", `[SC] FAILED 5${" ".repeat(long)}x`],
  ["colons", `SERVICE_NAME: a\n${"a:".repeat(long)}\n`],
  ["an echo", `sc${" ".repeat(long)}x`],
  ["a key", `HKEY_LOCAL_MACHINE\\SYSTEM\\${" ".repeat(long)}x`],
  [
    "a name",
    `REGEDIT4\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\a]\n"${"\\a".repeat(long)}`,
  ],
  [
    "lines that go on",
    `REGEDIT4\n[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\a]\n"A"=hex:${"00,\\\n".repeat(long)}`,
  ],
  ["a line of a template", `[Service General Setting]\nx${" ".repeat(long)}x`],
  ["empty lines of a template", `[Version]\nsignature="$CHICAGO$"\n${"\n".repeat(long)}`],
  ["quotes", `"Name","StartType"\n${'"'.repeat(long)}`],
  ["commas", `Name,StartType\n${",".repeat(long)}`],
  [
    "a counter",
    `"(PDH-CSV 4.0)","\\\\W\\ASP.NET Applications(_LM_W3SVC_1_ROOT_${"/".repeat(long)}x)\\Sessions Active"\n`,
  ],
  ["brackets of a counter", `"(PDH-CSV 4.0)","\\\\W\\A(${")\\".repeat(long)}"\n`],
  ["deep JSON", "[".repeat(1000)],
  ["events without an end", event(0).replace("</Event>", "").repeat(500)],
  ["a binary file", "\u0000\u0001".repeat(1000)],
  ["nothing", ""],
])("hostile input ends and throws nothing: %s", (_, text) => {
  expect(() => read(text)).not.toThrow();
});

test("a refusal shows no control character of the evidence", () => {
  const text = '"(PDH-CSV 4.0)","\\\\W\\Pro\u001b[31m\u202ezess(w3wp)\\Private Bytes"\r\n';
  expect(read(text)?.refused?.[0]?.but).toMatch(/Pro\ufffd\[31m\ufffdzess/);
});

test("the reasons of one file stay few", () => {
  expect(read("[SC] OpenService FAILED 5:\n".repeat(500))?.refused).toHaveLength(20);
});
