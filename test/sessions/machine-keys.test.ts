/** What is written for a machine key, and the list of those that anybody can look up. */
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { PUBLIC_KEYS } from "../../schema/public-keys.js";
import { keyDigest, literalKey, MACHINE_KEYS, whereSeen } from "../../src/sessions/machine-keys.js";
import { listText, withKeys } from "../../src/tools/public-keys/list.js";

const hex = fc
  .uint8Array({ minLength: 1, maxLength: 64 })
  .map((bytes) => Buffer.from(bytes).toString("hex"));

describe("a literal key", () => {
  it.each([
    ["AutoGenerate", undefined],
    ["AutoGenerate,IsolateApps", undefined],
    ["#{Key}", undefined],
    ["", undefined],
    ["ABC", undefined],
    ["abcd", "ABCD"],
    [" abCD ,IsolateApps", undefined],
    ["abcd,IsolateByAppId", "ABCD"],
    ["\tabcd,IsolateApps,IsolateByAppId ", "ABCD"],
    ["abcd,IsolateApps,IsolateApps", undefined],
  ])("%j is %j", (text, digits) => {
    expect(literalKey(text)).toBe(digits);
  });

  it("has one digest in whichever letters, and it is SHA-256", () => {
    fc.assert(
      fc.property(hex, fc.constantFrom("", ",IsolateApps", ",IsolateByAppId"), (key, suffix) => {
        const expected = createHash("sha256").update(key.toUpperCase(), "utf8").digest("hex");
        for (const text of [key, key.toUpperCase()])
          expect(keyDigest(literalKey(text + suffix) ?? "")).toBe(expected);
      }),
    );
  });
});

describe("the list of public keys", () => {
  const digests = PUBLIC_KEYS.flatMap((one) => MACHINE_KEYS.flatMap((kind) => [...one[kind]]));

  it("holds at least a hundred, each once, as digests", () => {
    expect(digests.length).toBeGreaterThanOrEqual(100);
    expect(new Set(digests).size).toBe(digests.length);
    for (const one of digests) expect(one).toMatch(/^[0-9a-f]{64}$/);
  });

  it("says of each where it was seen", () => {
    for (const { seenAt, ...kinds } of PUBLIC_KEYS) {
      expect(URL.canParse(seenAt)).toBe(true);
      for (const kind of MACHINE_KEYS)
        for (const digest of kinds[kind]) expect(whereSeen(digest, [digest])).toBe(seenAt);
    }
    const own = keyDigest("ABCD");
    expect(whereSeen(own, digests)).toBeUndefined();
    expect(whereSeen(own, [...digests, own.toUpperCase()])).toBe("it is listed in alsoPublic");
  });
});

describe("adding to the list", () => {
  const key = "AB".repeat(24);
  const list = withKeys([], "https://b.example/", [`${key},cd`]);

  it("adds digests only, sorted by place, and no key twice", () => {
    const more = withKeys(list, "https://a.example/", [`${key.toLowerCase()},EF`, ",EF"]);
    expect(more).toEqual([
      { seenAt: "https://a.example/", validationKey: [], decryptionKey: [keyDigest("EF")] },
      {
        seenAt: "https://b.example/",
        validationKey: [keyDigest(key)],
        decryptionKey: [keyDigest("CD")],
      },
    ]);
    expect(listText(more)).not.toContain(key);
    expect(withKeys(more, "https://b.example/", [`${key},CD`])).toEqual(more);
  });

  test.each([["not hexadecimal"], ["AB,CD,EF"], ["AB,C"]])(
    "refuses %j and does not repeat it",
    (line) => {
      expect(() => withKeys(list, "https://a.example/", ["AB,CD", line])).toThrow(
        /^Line 2 is not two keys\.$/,
      );
    },
  );
});
