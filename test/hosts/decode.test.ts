import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/hosts/decode.js";
import { encode } from "../../src/hosts/encode.js";
import { encodingNames, encodingOf } from "../../src/hosts/encodings.js";
import { leaveOut, sharedPath } from "../outside.js";
import { cli } from "./fake-io.js";
import { tree } from "./tree.js";

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))),
  );
const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const utf32 = (text: string, big: boolean) =>
  Buffer.concat(
    Array.from(text).map((char) => {
      const unit = Buffer.alloc(4);
      if (big) unit.writeUInt32BE(char.codePointAt(0) ?? 0);
      else unit.writeUInt32LE(char.codePointAt(0) ?? 0);
      return unit;
    }),
  );
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;

const MARK = [0xef, 0xbb, 0xbf];

interface Expected {
  readonly text: string;
  readonly name?: string;
  readonly bom?: boolean;
  /** The text that the problem stands at. */
  readonly problem?: string;
  readonly tail?: readonly number[];
  readonly lossy?: true;
}

function check(raw: Uint8Array, expected: Expected): void {
  const decoded = decode(raw);
  if (!("text" in decoded)) throw new Error(decoded.problem);
  const { text, encoding } = decoded;
  expect(text).toBe(expected.text);
  expect(encoding.name).toBe(expected.name ?? "utf-8");
  expect(encoding.bom).toBe(expected.bom ?? false);
  expect(encoding.problems.map(({ span }) => text.slice(span.start, span.end))).toEqual(
    expected.problem === undefined ? [] : [expected.problem],
  );
  expect(encoding.tail && [...encoding.tail]).toEqual(expected.tail);
  expect(encoding.lossy).toBe(expected.lossy);
  if (expected.lossy === undefined)
    expect(encode(text, encoding.name, encoding.bom, encoding.tail)).toEqual(Buffer.from(raw));
}

describe("decode: what .NET takes", () => {
  const table: readonly (readonly [string, Uint8Array, Expected])[] = [
    ["nothing", bytes(), { text: "" }],
    ["UTF-8", bytes("<a b='ä€😀'/>"), { text: "<a b='ä€😀'/>" }],
    ["UTF-8 with BOM", bytes(MARK, "<a/>"), { text: "<a/>", bom: true }],
    ["UTF-8 declared", bytes(declared("UTF-8"), "ä"), { text: `${declared("UTF-8")}ä` }],
    ["a second BOM, which stays", bytes(MARK, MARK, "<a/>"), { text: "\ufeff<a/>", bom: true }],
    [
      "US-ASCII declared, UTF-8 in fact: a letter is lost",
      bytes(declared("us-ascii"), "ä"),
      { text: `${declared("us-ascii")}\ufffd\ufffd`, name: "us-ascii", lossy: true },
    ],
    [
      "UTF-16 LE with BOM",
      utf16le("\ufeff<a>ä😀</a>"),
      { text: "<a>ä😀</a>", name: "utf-16", bom: true },
    ],
    [
      "UTF-16 BE with BOM",
      utf16be("\ufeff<a>ä</a>"),
      { text: "<a>ä</a>", name: "utf-16BE", bom: true },
    ],
    ["UTF-16 LE without BOM", utf16le("<a>ä</a>"), { text: "<a>ä</a>", name: "utf-16" }],
    ["UTF-16 BE without BOM", utf16be("<a>ä</a>"), { text: "<a>ä</a>", name: "utf-16BE" }],
    [
      "half a unit of UTF-16 at the end",
      Buffer.concat([utf16le("\ufeff<a/>"), Buffer.from([0x0a])]),
      { text: "<a/>", name: "utf-16", bom: true, tail: [0x0a] },
    ],
    [
      "UTF-16 declared and true",
      utf16be(`\ufeff${declared("UTF-16")}`),
      { text: declared("UTF-16"), name: "utf-16BE", bom: true },
    ],
    [
      "UTF-32 LE with BOM",
      utf32("\ufeff<a>😀</a>", false),
      { text: "<a>😀</a>", name: "utf-32", bom: true },
    ],
    ["UTF-32 BE without BOM", utf32("<a>😀</a>", true), { text: "<a>😀</a>", name: "utf-32BE" }],
    [
      "UTF-32 in the order of nobody",
      bytes([0, 0, 0xff, 0xfe, 0, 0, 0x3c, 0]),
      { text: "<", name: "ucs-4-2143", bom: true },
    ],
    [
      "a declaration behind the BOM of UTF-8 counts",
      bytes(MARK, declared("windows-1252"), "ä"),
      { text: `${declared("windows-1252")}Ã¤`, name: "windows-1252", bom: true },
    ],
    [
      "windows-1252",
      bytes(declared("windows-1252"), [0xe4, 0x80, 0x81, 0x92]),
      { text: `${declared("windows-1252")}ä€\u0081’`, name: "windows-1252" },
    ],
    [
      "Windows-1251 in any letter case",
      bytes(declared("Windows-1251"), [0xcf]),
      { text: `${declared("Windows-1251")}П`, name: "windows-1251" },
    ],
    [
      "iso-8859-1 byte by byte",
      bytes(declared("latin1"), [0xe4, 0x80]),
      { text: `${declared("latin1")}ä\u0080`, name: "iso-8859-1" },
    ],
    [
      "iso-8859-15",
      bytes(declared("iso-8859-15"), [0xa4]),
      { text: `${declared("iso-8859-15")}€`, name: "iso-8859-15" },
    ],
    [
      "a code page of DOS",
      bytes(declared("ibm850"), [0x84]),
      { text: `${declared("ibm850")}ä`, name: "ibm850" },
    ],
    [
      "shift_jis",
      bytes(declared("shift_jis"), [0x82, 0xa0]),
      { text: `${declared("shift_jis")}あ`, name: "shift_jis" },
    ],
    [
      "shift_jis that breaks off",
      bytes(declared("shift_jis"), [0x82, 0x01]),
      { text: `${declared("shift_jis")}\ufffd\u0001`, name: "shift_jis", lossy: true },
    ],
    [
      "UTF-7",
      bytes(declared("utf-7"), "a +ZeVnLIqe- b"),
      { text: `${declared("utf-7")}a 日本語 b`, name: "utf-7" },
    ],
    [
      "apostrophes",
      bytes("<?xml version='1.0' encoding='windows-1252'?>", [0xe4]),
      { text: "<?xml version='1.0' encoding='windows-1252'?>ä", name: "windows-1252" },
    ],
    [
      "an element that only looks like a declaration",
      bytes("<xml encoding='windows-1252'>ä"),
      { text: "<xml encoding='windows-1252'>ä" },
    ],
    [
      "a character cut off at the end",
      bytes("<a/>", [0xe2, 0x82]),
      { text: "<a/>", tail: [0xe2, 0x82] },
    ],
    ["one NUL at the end", bytes("<a/>", [0]), { text: "<a/>", tail: [0] }],
    [
      "what is no name of an encoding, for the reader to say so",
      bytes(declared("utf-8;x"), "ä"),
      { text: `${declared("utf-8;x")}ä` },
    ],
  ];
  it.each(table)("%s", (_name, raw, expected) => {
    check(raw, expected);
  });
});

describe("decode: what .NET refuses, and is read all the same", () => {
  it.each(["utf-16", "UTF-16LE", "unicode", "utf-32", "x-nonsense", "utf8", "cp1252", "IBM037"])(
    "%s in UTF-8",
    (label) => {
      const text = `${declared(label)}<a>ä</a>`;
      check(bytes(text), { text, problem: label });
      check(bytes(MARK, text), { text, problem: label, bom: true });
    },
  );

  it.each(["utf-8", "windows-1252", "utf-16BE", "utf-32", "x-nonsense"])(
    "%s in UTF-16",
    (label) => {
      const text = `${declared(label)}<a>ä</a>`;
      check(utf16le(text), { text, problem: label, name: "utf-16" });
    },
  );

  it("a letter of windows-1252 without declaration", () => {
    check(bytes("<a b='", [0xe4], "' c='", [0xc3, 0xb6], "'/>"), {
      text: "<a b='\ufffd' c='ö'/>",
      problem: "\ufffd",
      lossy: true,
    });
  });

  it.each([
    [
      "no declaration",
      bytes("<a>", [0xe4], "</a>"),
      "is not valid UTF-8: byte 0xE4 at offset 3 begins no character. Save it as UTF-8, or name its encoding in the first line, such as",
    ],
    [
      "a declaration",
      bytes(declared("utf-8"), [0xe4], "<"),
      'is not valid UTF-8 (its declaration says encoding="utf-8"): byte 0xE4 at offset 38 begins no character. Save it as UTF-8.',
    ],
    [
      "a BOM that lies",
      bytes(MARK, "<", [0xff], ">"),
      "is not valid UTF-8 (its byte order mark says so): byte 0xFF at offset 4 begins no character. Save it as UTF-8.",
    ],
    [
      "two places, and a true U+FFFD before",
      bytes("\ufffd<", [0xe4], "x", [0xe2, 0x82], "y"),
      "byte 0xE4 at offset 4 begins no character (the first of 2 such places)",
    ],
  ])("says where: %s", (_name, raw, message) => {
    const decoded = decode(raw);
    if (!("text" in decoded)) throw new Error(decoded.problem);
    expect(decoded.encoding.problems.map((problem) => problem.message)).toEqual([
      expect.stringContaining(message),
    ]);
  });
});

describe("decode: what cannot be read", () => {
  const table: readonly (readonly [string, Uint8Array, string])[] = [
    [
      "an unknown label and no UTF-8",
      bytes(declared("x-nonsense"), [0xe4, 0x20]),
      'cannot be decoded: its declaration says encoding="x-nonsense", and it is not UTF-8 either. Save it as UTF-8.',
    ],
    [
      "binary",
      bytes("MZ", [0x90, 0x00, 0x03]),
      "is binary: byte 0x00 at offset 3. A configuration file is text.",
    ],
    [
      "more damage than text",
      bytes(
        "<a>",
        Array.from({ length: 20 }, () => 0xe4),
        "</a>",
      ),
      'is not valid UTF-8: byte 0xE4 at offset 3 begins no character. Save it as UTF-8, or name its encoding in the first line, such as <?xml version="1.0" encoding="windows-1252"?>.',
    ],
    [
      "UTF-16 that .NET does not recognise",
      utf16le("\r\n<a/>"),
      "is UTF-16 without a byte order mark, and .NET recognises that only where the file begins with `<`. Save it as UTF-8.",
    ],
    [
      "UTF-32 with a unit that is no character",
      bytes([0xff, 0xfe, 0, 0, 0, 0, 0x11, 0]),
      "is not valid UTF-32: one of its units is not a character. Save it as UTF-8.",
    ],
  ];
  it.each(table)("%s", (_name, raw, problem) => {
    expect(decode(raw)).toEqual({ problem });
  });
});

describe("encode", () => {
  const single = encodingNames().filter((name) =>
    ["bytes", "page", "latin1"].includes(encodingOf(name)?.how.kind ?? ""),
  );

  it.each(single)("%s gives every byte back", (name) => {
    const head = declared(name);
    const raw = bytes(
      head,
      Array.from({ length: 255 }, (_, at) => at + 1),
    );
    check(raw, { text: (decode(raw) as { text: string }).text, name });
  });

  it.each([
    ["utf-8", false],
    ["utf-8", true],
    ["utf-16", true],
    ["utf-16BE", true],
    ["utf-32", true],
    ["utf-32BE", true],
    ["ucs-4-3412", true],
  ] as const)("%s (byte order mark: %s) gives every text back", (name, bom) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => {
        const text = `<a>${written.replaceAll("\0", "")}</a>`;
        const raw = encode(text, name, bom) ?? bytes();
        check(raw, { text, name, bom });
      }),
    );
  });

  it.each([
    "windows-1252",
    "windows-1250",
    "windows-1251",
    "iso-8859-1",
    "iso-8859-15",
    "us-ascii",
  ])("%s gives back what it has bytes for, and nothing else", (name) => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (written) => {
        const text = `${declared(name)}${written.replaceAll("\0", "")}`;
        const raw = encode(text, name, false);
        if (raw !== undefined) check(raw, { text, name });
      }),
    );
    expect(encode("日", name, false)).toBeUndefined();
  });

  it("any bytes are decoded to what gives them back, or said to be lossy, or refused", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("", ...encodingNames()),
        fc.uint8Array({ maxLength: 40 }),
        (name, tail) => {
          const raw = bytes(name === "" ? "" : declared(name), [...tail]);
          const decoded = decode(raw);
          if (!("text" in decoded) || decoded.encoding.lossy) return;
          const { name: used, bom, tail: rest } = decoded.encoding;
          expect(encode(decoded.text, used, bom, rest)).toEqual(Buffer.from(raw));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe("the verdicts of .NET on bytes", () => {
  const path = sharedPath("oracle/encodings.jsonl");
  if (path === undefined) {
    leaveOut("oracle/encodings.jsonl");
    return;
  }
  interface Case {
    readonly id: string;
    readonly note: string;
    readonly base64: string;
    readonly verdict: "accept" | "reject";
  }
  const cases = readFileSync(path, "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Case);
  it.each(cases.map((one) => [one.id, one.note, one] as const))(
    "%s %s",
    async (_id, _note, one) => {
      const top = tree({});
      const stdin = Buffer.from(one.base64, "base64");
      const { out, err } = await cli(
        top,
        ["--format", "json", "--stdin", "--stdin-filename", "web.config"],
        { stdin },
      );
      const { diagnostics } = JSON.parse(out) as {
        diagnostics: { severity: string; rule: string }[];
      };
      // The reader takes a line break in cookieName; that the cookie never comes back is another rule's.
      const refused = diagnostics.some(
        ({ severity, rule }) => severity === "error" && rule !== "session-cookie-name-valid",
      );
      expect({ verdict: refused ? "reject" : "accept", err }).toEqual({
        verdict: one.verdict,
        err: "",
      });
    },
  );
});
