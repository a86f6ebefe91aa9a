/** The bytes of an evidence file -> its text, or why there is none. */
import { Buffer } from "node:buffer";
import { decode } from "../decode.js";

/** Files in which Windows keeps what it also prints: how they begin, what they are, what prints them. */
const BINARY: readonly (readonly [begin: string, is: string, instead: string])[] = [
  [
    "ElfFile\0",
    "a binary event log (.evtx)",
    "give the output of wevtutil qe FILE /lf:true /f:xml",
  ],
  ["regf", "a hive of the registry", "load it, and give what reg export writes"],
  ["PK\u0003\u0004", "an archive", "unpack it"],
];

/** Characters of which nearly every listing consists have a zero byte in UTF-16. */
const MANY = 0.5;
/** How far the beginning is looked at. */
const BEGIN = 4096;

/** UTF-16 without a byte order mark, as some editors and pipes leave it; undefined where it is none. */
function withoutMark(bytes: Buffer): string | undefined {
  const begin = bytes.subarray(0, Math.min(BEGIN, bytes.length) & ~1);
  const zeros = [0, 0];
  for (const [at, byte] of begin.entries()) if (byte === 0) zeros[at & 1]!++;
  const [first = 0, second = 0] = zeros;
  const most = Math.max(first, second);
  // Text has its zero bytes on one side alone.
  if (Math.min(first, second) > 0 || most * 2 < begin.length * MANY || most === 0) return undefined;
  const whole = bytes.subarray(0, bytes.length & ~1);
  return (second > 0 ? whole : Buffer.from(whole).swap16()).toString("utf16le");
}

/**
 * The text of evidence. A console of Windows writes its own code page, which no file names: the
 * words that count in a listing are ASCII, so a byte for a letter is enough.
 * @returns `problem` continues the sentence "this evidence …"
 */
export function textOfEvidence(
  raw: Uint8Array,
): { readonly text: string } | { readonly problem: string } {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const decoded = decode(bytes);
  const text =
    "text" in decoded && decoded.encoding.lossy !== true
      ? decoded.text
      : bytes.includes(0)
        ? withoutMark(bytes)
        : bytes.toString("latin1");
  if (text !== undefined)
    return text.trim() === "" ? { problem: "is empty and was not used." } : { text };
  const latin = bytes.toString("latin1", 0, 16);
  const [, is, instead] = BINARY.find(([begin]) => latin.startsWith(begin)) ?? [];
  return is === undefined || instead === undefined
    ? {
        problem:
          "is binary and was not used. Of a recorded performance log (.blg) give the output of relog FILE -f csv.",
      }
    : { problem: `is ${is} and was not used: ${instead}.` };
}
