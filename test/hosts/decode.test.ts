import { describe, expect, it } from "vitest";
import { decode } from "../../src/hosts/decode.js";

const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === "string" ? Buffer.from(part, "utf8") : Buffer.from(part))),
  );
const utf16le = (text: string) => Buffer.from(text, "utf16le");
const utf16be = (text: string) => Buffer.from(text, "utf16le").swap16();
const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>`;

describe("decode: what is read", () => {
  const table: readonly (readonly [string, Uint8Array, string])[] = [
    ["nothing", bytes(), ""],
    ["UTF-8", bytes("<a b='ä€😀'/>"), "<a b='ä€😀'/>"],
    ["UTF-8 with BOM", bytes([0xef, 0xbb, 0xbf], "<a/>"), "\ufeff<a/>"],
    ["UTF-8 declared", bytes(declared("UTF-8"), "ä"), `${declared("UTF-8")}ä`],
    [
      "US-ASCII declared, UTF-8 in fact",
      bytes(declared("us-ascii"), "ä"),
      `${declared("us-ascii")}ä`,
    ],
    ["UTF-16 LE with BOM", utf16le("\ufeff<a>ä😀</a>"), "\ufeff<a>ä😀</a>"],
    ["UTF-16 BE with BOM", utf16be("\ufeff<a>ä</a>"), "\ufeff<a>ä</a>"],
    ["UTF-16 LE without BOM", utf16le("<a>ä</a>"), "<a>ä</a>"],
    ["UTF-16 BE without BOM", utf16be("<a>ä</a>"), "<a>ä</a>"],
    ["UTF-16 LE without BOM after a line end", utf16le("\r\n<a/>"), "\r\n<a/>"],
    [
      "UTF-16 declared and true",
      utf16le(`\ufeff${declared("utf-16")}`),
      `\ufeff${declared("utf-16")}`,
    ],
    [
      "UTF-16 in fact, UTF-8 declared",
      utf16le(`\ufeff${declared("utf-8")}`),
      `\ufeff${declared("utf-8")}`,
    ],
    [
      "BOM before declaration",
      bytes([0xef, 0xbb, 0xbf], declared("windows-1252"), "ä"),
      `\ufeff${declared("windows-1252")}ä`,
    ],
    [
      "windows-1252",
      bytes(declared("windows-1252"), [0xe4, 0x80, 0x81, 0x92]),
      `${declared("windows-1252")}ä€\u0081’`,
    ],
    [
      "Windows-1251 in any letter case",
      bytes(declared("Windows-1251"), [0xcf]),
      `${declared("Windows-1251")}П`,
    ],
    [
      "iso-8859-1 byte by byte",
      bytes(declared("iso-8859-1"), [0xe4, 0x80]),
      `${declared("iso-8859-1")}ä\u0080`,
    ],
    ["iso-8859-15", bytes(declared("iso-8859-15"), [0xa4]), `${declared("iso-8859-15")}€`],
    ["shift_jis", bytes(declared("shift_jis"), [0x82, 0xa0]), `${declared("shift_jis")}あ`],
    [
      "apostrophes",
      bytes("<?xml version='1.0' encoding='windows-1252'?>", [0xe4]),
      "<?xml version='1.0' encoding='windows-1252'?>ä",
    ],
    [
      "an element that only looks like a declaration",
      bytes("<xml encoding='windows-1252'>ä"),
      "<xml encoding='windows-1252'>ä",
    ],
  ];
  it.each(table)("%s", (_name, raw, text) => {
    expect(decode(raw)).toEqual({ text });
  });
});

describe("decode: what is let pass with a note", () => {
  it.each(["utf-16", "UTF-16LE", "unicode", "x-nonsense", "ibm850"])("%s in UTF-8", (label) => {
    const text = `${declared(label)}<a>ä</a>`;
    const decoded = decode(bytes(text));
    expect(decoded).toMatchObject({ text });
    expect("note" in decoded && decoded.note).toContain(`encoding="${label}"`);
  });
});

describe("decode: what is refused, with its place", () => {
  const table: readonly (readonly [string, Uint8Array, string])[] = [
    [
      "a letter of windows-1252 without declaration",
      bytes("<a>", [0xe4], "</a>"),
      'is not valid UTF-8: byte 0xE4 at offset 3 begins no character. Save it as UTF-8, or name its encoding in the first line, such as <?xml version="1.0" encoding="windows-1252"?>.',
    ],
    [
      "the same with a wrong declaration",
      bytes(declared("utf-8"), [0xe4], "<"),
      'is not valid UTF-8 (its declaration says encoding="utf-8"): byte 0xE4 at offset 38 begins no character. Save it as UTF-8.',
    ],
    [
      "a BOM that lies",
      bytes([0xef, 0xbb, 0xbf], "<", [0xff]),
      "is not valid UTF-8 (its byte order mark says so): byte 0xFF at offset 4 begins no character. Save it as UTF-8.",
    ],
    [
      "a character cut off at the end",
      bytes("<a>", [0xe2, 0x82]),
      'is not valid UTF-8: the character at byte offset 3 is cut off by the end of the file. Save it as UTF-8, or name its encoding in the first line, such as <?xml version="1.0" encoding="windows-1252"?>.',
    ],
    [
      "half a UTF-16 unit",
      Buffer.concat([utf16le("\ufeff<a/>"), Buffer.from([0x41])]),
      "is not valid UTF-16LE: the character at byte offset 10 is cut off by the end of the file. Save it as UTF-8.",
    ],
    [
      "a declared encoding that the bytes break",
      bytes(declared("shift_jis"), [0x82, 0x01]),
      'is not valid SHIFT_JIS (its declaration says encoding="shift_jis"): byte 0x82 at offset 42 begins no character. Save it as UTF-8.',
    ],
    [
      "an unknown label and no UTF-8",
      bytes(declared("x-nonsense"), [0xe4]),
      'cannot be decoded: its declaration says encoding="x-nonsense", which is not known here. Save it as UTF-8.',
    ],
    [
      "declared UTF-16 and neither that nor UTF-8",
      bytes(declared("utf-16"), [0xe4], "<"),
      'is not valid UTF-8 (its declaration says encoding="utf-16", but it is no UTF-16 either): byte 0xE4 at offset 39 begins no character. Save it as UTF-8.',
    ],
    [
      "binary",
      bytes("MZ", [0x90, 0x00, 0x03]),
      "is binary: byte 0x00 at offset 3. A configuration file is text.",
    ],
    [
      "UTF-32",
      bytes([0xff, 0xfe, 0, 0, 0x3c, 0, 0, 0]),
      "is UTF-32, which .NET configuration is not. Save it as UTF-8.",
    ],
  ];
  it.each(table)("%s", (_name, raw, problem) => {
    expect(decode(raw)).toEqual({ problem });
  });
});
