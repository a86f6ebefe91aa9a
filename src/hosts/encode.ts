/** Text -> bytes, the way back from `decode`. */
import { Buffer } from "node:buffer";
import { encodingOf } from "./encodings.js";
import { bytesByCharacter } from "./tables.js";
import { encodeUtf7 } from "./utf-7.js";

const MARKS: Readonly<Record<string, readonly number[]>> = {
  "utf-8": [0xef, 0xbb, 0xbf],
  "utf-16": [0xff, 0xfe],
  "utf-16BE": [0xfe, 0xff],
  "utf-32": [0xff, 0xfe, 0, 0],
  "utf-32BE": [0, 0, 0xfe, 0xff],
  "ucs-4-2143": [0, 0, 0xff, 0xfe],
  "ucs-4-3412": [0xfe, 0xff, 0, 0],
};

const UTF8_MARK = MARKS["utf-8"]!;

function encodeWide(text: string, order: readonly number[]): Uint8Array {
  if (order.length === 2) {
    const units = Buffer.from(text, "utf16le");
    return order[0] === 0 ? units : units.swap16();
  }
  const codes = Array.from(text);
  const bytes = new Uint8Array(codes.length * 4);
  codes.forEach((char, index) => {
    let code = char.codePointAt(0) ?? 0;
    for (const place of order) {
      bytes[index * 4 + place] = code & 0xff;
      code >>>= 8;
    }
  });
  return bytes;
}

function encodeByTable(
  text: string,
  table: ReadonlyMap<string, readonly number[]>,
): Uint8Array | undefined {
  const bytes: number[] = [];
  for (const char of text) {
    const found = table.get(char);
    if (found === undefined) return undefined;
    for (const byte of found) bytes.push(byte);
  }
  return Uint8Array.from(bytes);
}

function body(text: string, name: string): Uint8Array | undefined {
  const how = encodingOf(name)?.how;
  if (how === undefined) return undefined;
  switch (how.kind) {
    case "utf-8":
      return Buffer.from(text, "utf8");
    case "ascii":
      return /[\u0080-\uffff]/.test(text) ? undefined : Buffer.from(text, "latin1");
    case "latin1":
      return /[\u0100-\uffff]/.test(text) ? undefined : Buffer.from(text, "latin1");
    case "utf-7":
      return encodeUtf7(text);
    case "wide":
      return encodeWide(text, how.order);
    case "stateful":
      return undefined;
    case "pairs":
      return encodeByTable(text, bytesByCharacter(how.label, "pairs"));
    default:
      return encodeByTable(text, bytesByCharacter(how.label, "single"));
  }
}

/**
 * Encodes a text, as `decode` gave it.
 * @param text - without a byte order mark
 * @param encoding - a name that .NET knows, such as `Source.encoding.name`
 * @param bom - whether the byte order mark goes in front; encodings that have none of their own get
 *   that of UTF-8, which is what .NET reads in front of any declaration
 * @param tail - bytes that stood behind the text
 * @returns undefined where the encoding is not known or has no bytes for a character
 */
export function encode(
  text: string,
  encoding: string,
  bom: boolean,
  tail?: Uint8Array,
): Uint8Array | undefined {
  const bytes = body(text, encoding);
  if (bytes === undefined) return undefined;
  const name = encodingOf(encoding)?.name ?? encoding;
  const mark = bom ? (MARKS[name] ?? UTF8_MARK) : [];
  return Buffer.concat([Uint8Array.from(mark), bytes, ...(tail === undefined ? [] : [tail])]);
}
