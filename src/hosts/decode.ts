/** Bytes -> text, never lossy: what cannot be decoded exactly is refused with its place. */
import { Buffer, isUtf8 } from "node:buffer";

/** A decoded text, its BOM still in front, or why there is none. */
export type Decoded =
  | {
      readonly text: string;
      /** The text is sound, but the server may not take its declaration; in words. */
      readonly note?: string;
    }
  | {
      /** Continues the sentence "The file …". */
      readonly problem: string;
    };

const UTF16 = /^(?:utf-?16(?:le|be)?|unicode(?:fffe)?|u(?:cs|tf)-?2|iso-10646-ucs-2)$/i;
const UTF8 = /^(?:utf-?8|unicode-1-1-utf-8|us-ascii|ascii)$/i;
/** .NET reads these byte by byte; the web's tables would turn them into windows-1252. */
const LATIN1 = /^(?:iso-?8859-1|latin-?1|l1|iso_8859-1(?::1987)?|ibm819|cp819)$/i;
/** 0x80 to 0x9F of windows-1252; a few releases of Node decode them as ISO 8859-1. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const DECLARATION = /^<\?xml\s[^>]*?encoding\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')/;

function byteOrderMark(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "utf-32" : "utf-16le";
  if (a === 0xfe && b === 0xff) return "utf-16be";
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return "utf-32";
  if (a === 0xef && b === 0xbb && c === 0xbf) return "utf-8";
  return undefined;
}

/** UTF-16 without a BOM shows in the NUL beside the `<` or the white space it begins with. */
function bareUtf16(bytes: Uint8Array): string | undefined {
  const first = (byte: number | undefined) =>
    byte === 0x3c || byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
  const [a, b, c, d] = bytes;
  if (first(a) && b === 0 && c !== 0 && (d ?? 0) === 0) return "utf-16le";
  if (a === 0 && first(b) && (c ?? 0) === 0 && d !== 0) return "utf-16be";
  return undefined;
}

function declaredEncoding(bytes: Buffer): string | undefined {
  // A document without a declaration costs one comparison.
  if (bytes[0] !== 0x3c || bytes[1] !== 0x3f) return undefined;
  const match = DECLARATION.exec(bytes.toString("latin1", 0, 400));
  return match?.[1] ?? match?.[2];
}

function decoderFor(label: string): InstanceType<typeof TextDecoder> | undefined {
  try {
    return new TextDecoder(label, { fatal: true, ignoreBOM: true });
  } catch {
    return undefined;
  }
}

function decodes(bytes: Uint8Array, label: string, isPart: boolean): boolean {
  try {
    decoderFor(label)?.decode(bytes, { stream: isPart });
    return true;
  } catch {
    return false;
  }
}

/** Where the first sequence begins that is no character of this encoding. */
function firstDamage(bytes: Uint8Array, label: string): { start: number; isCutOff: boolean } {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    // A character cut off by the end of the part is no error here.
    if (decodes(bytes.subarray(0, middle), label, true)) good = middle;
    else bad = middle;
  }
  let start = good;
  while (start > 0 && !decodes(bytes.subarray(0, start), label, false)) start--;
  return { start, isCutOff: good === bytes.length };
}

const hex = (byte: number | undefined) =>
  `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;

function undecodable(bytes: Uint8Array, label: string, why: string, cure: string): Decoded {
  const { start, isCutOff } = firstDamage(bytes, label);
  const place = isCutOff
    ? `the character at byte offset ${start} is cut off by the end of the file`
    : `byte ${hex(bytes[start])} at offset ${start} begins no character`;
  return { problem: `is not valid ${label.toUpperCase()}${why}: ${place}. ${cure}` };
}

function decodeAs(bytes: Uint8Array, label: string, why: string, cure: string): Decoded {
  try {
    return { text: decoderFor(label)?.decode(bytes) ?? "" };
  } catch {
    return undecodable(bytes, label, why, cure);
  }
}

const SAVE = "Save it as UTF-8.";
const DECLARE =
  'Save it as UTF-8, or name its encoding in the first line, such as <?xml version="1.0" encoding="windows-1252"?>.';

function decodeUtf8(bytes: Buffer, why: string, cure: string): Decoded {
  return isUtf8(bytes) ? { text: bytes.toString("utf8") } : undecodable(bytes, "utf-8", why, cure);
}

/** The declaration names an encoding that the bytes do not have, or that nobody knows. */
function decodeMislabelled(bytes: Buffer, declared: string): Decoded {
  const said = `its declaration says encoding="${declared}"`;
  if (!isUtf8(bytes)) {
    return UTF16.test(declared)
      ? undecodable(bytes, "utf-8", ` (${said}, but it is no UTF-16 either)`, SAVE)
      : { problem: `cannot be decoded: ${said}, which is not known here. ${SAVE}` };
  }
  return {
    text: bytes.toString("utf8"),
    note: `${said}, but the file is UTF-8: .NET may refuse to load it. Write encoding="utf-8".`,
  };
}

function windows1252(bytes: Buffer): string {
  return bytes
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (c) => WINDOWS_1252[c.charCodeAt(0) - 0x80] ?? c);
}

function decodeDeclared(bytes: Buffer, declared: string): Decoded {
  const said = ` (its declaration says encoding="${declared}")`;
  if (UTF8.test(declared)) return decodeUtf8(bytes, said, SAVE);
  if (LATIN1.test(declared)) return { text: bytes.toString("latin1") };
  const decoder = UTF16.test(declared) ? undefined : decoderFor(declared);
  if (decoder === undefined) return decodeMislabelled(bytes, declared);
  if (decoder.encoding === "windows-1252") return { text: windows1252(bytes) };
  return decodeAs(bytes, declared.toLowerCase(), said, SAVE);
}

/**
 * Decodes the bytes of a configuration file: BOM, then the XML declaration, then UTF-8.
 * A BOM stays in the text; `createSource` drops it.
 */
export function decode(raw: Uint8Array): Decoded {
  const bytes = Buffer.isBuffer(raw)
    ? raw
    : Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const mark = byteOrderMark(bytes);
  if (mark === "utf-32") return { problem: `is UTF-32, which .NET configuration is not. ${SAVE}` };
  const wide = mark === "utf-8" ? undefined : (mark ?? bareUtf16(bytes));
  if (wide !== undefined) return decodeAs(bytes, wide, "", SAVE);

  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return { problem: `is binary: byte 0x00 at offset ${nul}. A configuration file is text.` };
  if (mark === "utf-8") return decodeUtf8(bytes, " (its byte order mark says so)", SAVE);
  const declared = declaredEncoding(bytes);
  if (declared === undefined) return decodeUtf8(bytes, "", DECLARE);
  return decodeDeclared(bytes, declared.trim());
}
