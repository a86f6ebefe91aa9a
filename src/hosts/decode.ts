/**
 * Bytes -> text as .NET's XmlTextReader decodes a stream (XmlTextReaderImpl: DetectEncoding,
 * CheckEncoding, SwitchEncoding), and not as a browser does. What .NET refuses although its text
 * can be read is decoded all the same, with the problem beside it.
 */
import { Buffer, isUtf8 } from "node:buffer";
import type { Encoding, EncodingProblem } from "../source.js";
import { encode } from "./encode.js";
import { encodingOf, type KnownEncoding } from "./encodings.js";
import { characters, decoderOf } from "./tables.js";
import { decodeUtf7 } from "./utf-7.js";

/** A decoded text without its byte order mark, or why there is none. */
export type Decoded =
  | { readonly text: string; readonly encoding: Encoding }
  | {
      /** Continues the sentence "The file …". */
      readonly problem: string;
    };

const SAVE = "Save it as UTF-8.";
const DECLARE =
  'Save it as UTF-8, or name its encoding in the first line, such as <?xml version="1.0" encoding="windows-1252"?>.';

/** More damage than this share of the bytes means that the file is something else altogether. */
const MOST_DAMAGE = 1 / 16;

const NO_BYTES = new Uint8Array(0);

interface Begin {
  readonly name: string;
  /** Length of the byte order mark. */
  readonly mark: number;
}

/** What the first four bytes say, in .NET's order. UTF-16 without a mark must begin with `<`. */
function detect(bytes: Uint8Array): Begin | undefined {
  if (bytes.length < 2) return undefined;
  const first = (bytes[0]! << 8) | bytes[1]!;
  const next = bytes.length < 4 ? 0 : (bytes[2]! << 8) | bytes[3]!;
  const begin = (name: string, mark: number): Begin => ({ name, mark });
  switch (first) {
    case 0x0000:
      if (next === 0xfeff) return begin("utf-32BE", 4);
      if (next === 0x003c) return begin("utf-32BE", 0);
      if (next === 0xfffe) return begin("ucs-4-2143", 4);
      return next === 0x3c00 ? begin("ucs-4-2143", 0) : undefined;
    case 0xfeff:
      return next === 0 && bytes.length >= 4 ? begin("ucs-4-3412", 4) : begin("utf-16BE", 2);
    case 0xfffe:
      return next === 0 && bytes.length >= 4 ? begin("utf-32", 4) : begin("utf-16", 2);
    case 0x3c00:
      return next === 0 && bytes.length >= 4 ? begin("utf-32", 0) : begin("utf-16", 0);
    case 0x003c:
      return next === 0 && bytes.length >= 4 ? begin("ucs-4-3412", 0) : begin("utf-16BE", 0);
    case 0xefbb:
      return next >> 8 === 0xbf || bytes[2] === 0xbf ? begin("utf-8", 3) : undefined;
    default:
      return undefined;
  }
}

interface Declared {
  readonly name: string;
  readonly start: number;
}

const DECLARATION = /^(<\?xml\s[^>]{0,200}?encoding\s*=\s*)(?:"([^"<>]*)"|'([^'<>]*)')/;

const ENCODING_NAME = /^[a-z][\w.-]*$/i;

/** The encoding that the XML declaration names, and where in the text. */
function declaredIn(text: string): Declared | undefined {
  // A document without a declaration costs one comparison.
  if (!text.startsWith("<?xml")) return undefined;
  const match = DECLARATION.exec(text.slice(0, 400));
  const name = match?.[2] ?? match?.[3];
  if (match === null || name === undefined) return undefined;
  return { name, start: match[1]!.length + 1 };
}

/** A name as a message shows it. */
const shown = (name: string): string =>
  name.length > 40 ? `${name.slice(0, 40)}…` : name.replace(/\p{Cc}/gu, "\ufffd");

function problemAt({ name, start }: Declared, message: string): EncodingProblem {
  return { span: { start, end: start + name.length }, message };
}

/** What the text of wide units is; undefined for a unit that is no character. */
function decodeWide(bytes: Buffer, order: readonly number[]): string | undefined {
  const size = order.length;
  const whole = bytes.length - (bytes.length % size);
  if (size === 2) {
    const units = bytes.subarray(0, whole);
    return (order[0] === 0 ? units : Buffer.from(units).swap16()).toString("utf16le");
  }
  const parts: string[] = [];
  for (let at = 0; at < whole; at += 4) {
    let code = 0;
    for (let i = 3; i >= 0; i--) code = code * 256 + bytes[at + order[i]!]!;
    if (code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return undefined;
    parts.push(String.fromCodePoint(code));
  }
  return parts.join("");
}

function decodeKnown(bytes: Buffer, { how }: KnownEncoding): string {
  switch (how.kind) {
    case "utf-8":
      return decoderOf("utf-8").decode(bytes);
    case "ascii":
      return bytes.toString("latin1").replace(/[\u0080-\u00ff]/g, "\ufffd");
    case "latin1":
      return bytes.toString("latin1");
    case "utf-7":
      return decodeUtf7(bytes.toString("latin1"));
    case "pairs":
    case "stateful":
      return decoderOf(how.label).decode(bytes);
    case "wide":
      return decodeWide(bytes, how.order) ?? "";
    default: {
      const table = characters(how.label);
      const latin = bytes.toString("latin1");
      return latin.replace(/[\u0080-\u00ff]/g, (char) => table.charAt(char.charCodeAt(0)));
    }
  }
}

/** How many bytes at the end begin a character that does not come: .NET never asks for the rest. */
function cutOff(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    const rest = bytes.subarray(bytes.length - back);
    const begins = length > back && byte >= 0xc2 && byte <= 0xf4;
    return begins && decoderOf("utf-8").decode(rest).length === 1 ? back : 0;
  }
  return 0;
}

const hex = (byte: number | undefined): string =>
  `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;

/** The text with U+FFFD for what is no character, and its first damage. */
function damaged(
  bytes: Buffer,
  why: string,
  cure: string,
  shift: number,
): Damaged | { readonly problem: string } {
  const text = decoderOf("utf-8").decode(bytes);
  let count = 0;
  let first: { readonly at: number; readonly offset: number } | undefined;
  let offset = 0;
  for (let at = text.indexOf("\ufffd"), from = 0; at >= 0; at = text.indexOf("\ufffd", from)) {
    offset += Buffer.byteLength(text.slice(from, at));
    const written = bytes.subarray(offset, offset + 3).equals(REPLACEMENT);
    if (!written) {
      count++;
      first ??= { at, offset };
      if (count > MANY && count > bytes.length * MOST_DAMAGE) break;
    }
    // The length of a damaged piece shows only where the next character begins.
    offset = written ? offset + 3 : behindDamage(bytes, offset);
    from = at + 1;
  }
  if (first === undefined) return { text, problems: [] };
  const place = `byte ${hex(bytes[first.offset])} at offset ${first.offset + shift} begins no character`;
  if (count > MANY && count > bytes.length * MOST_DAMAGE)
    return { problem: `is not valid UTF-8${why}: ${place}. ${cure}` };
  const more = count > 1 ? ` (the first of ${count} such places)` : "";
  return {
    text,
    problems: [
      {
        span: { start: first.at, end: first.at + 1 },
        message: `The file is not valid UTF-8${why}: ${place}${more}. ${cure}`,
      },
    ],
  };
}

interface Damaged {
  readonly text: string;
  readonly problems: readonly EncodingProblem[];
}

const REPLACEMENT = Buffer.from("\ufffd");
const MANY = 8;

/** Where the piece of damage ends for which the decoder puts one U+FFFD. */
function behindDamage(bytes: Buffer, offset: number): number {
  const decoder = decoderOf("utf-8");
  for (let length = 2; length <= 4; length++) {
    const piece = bytes.subarray(offset, offset + length);
    if (piece.length < length || Array.from(decoder.decode(piece)).length > 1)
      return offset + length - 1;
  }
  return offset + 1;
}

function asUtf8(
  bytes: Buffer,
  begin: Begin | undefined,
  declared: Declared | undefined,
  problem?: EncodingProblem,
): Decoded {
  const mark = begin?.mark ?? 0;
  const encoding = {
    name: "utf-8",
    bom: mark > 0,
    ...(declared && { declared: declared.name }),
  };
  const problems = problem ? [problem] : [];
  const body = bytes.subarray(mark);
  if (isUtf8(body)) return { text: body.toString("utf8"), encoding: { ...encoding, problems } };
  const cut = cutOff(body);
  const whole = body.subarray(0, body.length - cut);
  const tail = cut > 0 ? { tail: new Uint8Array(body.subarray(body.length - cut)) } : {};
  if (isUtf8(whole))
    return { text: whole.toString("utf8"), encoding: { ...encoding, ...tail, problems } };
  if (problem !== undefined && declared !== undefined)
    return { problem: `cannot be decoded: ${said(declared)}, and it is not UTF-8 either. ${SAVE}` };
  const why =
    mark > 0
      ? " (its byte order mark says so)"
      : declared === undefined
        ? ""
        : ` (${said(declared)})`;
  const found = damaged(whole, why, declared === undefined && mark === 0 ? DECLARE : SAVE, mark);
  if ("problem" in found) return found;
  return {
    text: found.text,
    encoding: { ...encoding, ...tail, lossy: true, problems: found.problems },
  };
}

const said = ({ name }: Declared): string => `its declaration says encoding="${shown(name)}"`;

/** Names for which .NET asks only that the first bytes showed UTF-16. */
const SIXTEEN: ReadonlySet<string> = new Set(["ucs-2", "utf-16", "iso-10646-ucs-2"]);

/** Why .NET refuses a declaration in a file whose first bytes show units of two or four bytes. */
function wideProblem(actual: string, declared: Declared): EncodingProblem | undefined {
  const name = declared.name.toLowerCase();
  const is16 = actual === "utf-16" || actual === "utf-16BE";
  if (name === "ucs-4" || (is16 && SIXTEEN.has(name))) return undefined;
  if (encodingOf(name)?.name === actual) return undefined;
  return problemAt(
    declared,
    `The declaration says encoding="${shown(declared.name)}", but the file is ${actual.toUpperCase()}: .NET refuses to load it. Save the file as UTF-8 and write encoding="utf-8".`,
  );
}

function asWide(bytes: Buffer, { name, mark }: Begin, how: readonly number[]): Decoded {
  const body = bytes.subarray(mark);
  const text = decodeWide(body, how);
  if (text === undefined)
    return {
      problem: `is not valid ${name.toUpperCase()}: one of its units is not a character. ${SAVE}`,
    };
  const declared = declaredIn(text);
  const problem = declared && wideProblem(name, declared);
  const odd = body.length % how.length;
  return {
    text,
    encoding: {
      name,
      bom: mark > 0,
      ...(declared && { declared: declared.name }),
      ...(odd > 0 && { tail: new Uint8Array(body.subarray(body.length - odd)) }),
      problems: problem ? [problem] : [],
    },
  };
}

const isEqual = (some: Uint8Array | undefined, others: Buffer): boolean =>
  some !== undefined && others.equals(some);

/** Bytes that are no UTF-16 or UTF-32: ASCII up to the declaration, then what that names. */
function asDeclared(bytes: Buffer, begin: Begin | undefined): Decoded {
  const mark = begin?.mark ?? 0;
  const declared = declaredIn(bytes.toString("latin1", mark, mark + 400));
  // .NET knows "utf-8" itself, and reads it strictly; its other names are read as leniently as
  // all other encodings are.
  if (declared === undefined || declared.name.toLowerCase() === "utf-8")
    return asUtf8(bytes, begin, declared);
  const name = declared.name.toLowerCase();
  if (name === "ucs-4") return asUtf8(bytes, begin, declared);
  const known = encodingOf(name);
  // The reader speaks of what is no name at all.
  if (!ENCODING_NAME.test(name)) return asUtf8(bytes, begin, declared);
  if (known === undefined)
    return asUtf8(
      bytes,
      begin,
      declared,
      problemAt(
        declared,
        `.NET knows no encoding "${shown(declared.name)}" and refuses to load the file. Save the file as UTF-8 and write encoding="utf-8".`,
      ),
    );
  if (known.how.kind === "wide")
    return asUtf8(
      bytes,
      begin,
      declared,
      problemAt(
        declared,
        `The declaration says encoding="${shown(declared.name)}", but the file is UTF-8: .NET refuses to load it. Write encoding="utf-8".`,
      ),
    );
  const body = bytes.subarray(mark);
  const text = decodeKnown(body, known);
  const lossy = !isEqual(encode(text, known.name, false), body);
  return {
    text,
    encoding: {
      name: known.name,
      bom: mark > 0,
      declared: declared.name,
      ...(lossy && { lossy }),
      problems: [],
    },
  };
}

/** Nothing begins with `<` here, but every second byte is NUL. */
function looksWide(bytes: Uint8Array): boolean {
  const even = bytes.length >= 4 && bytes[0] === 0 && bytes[2] === 0;
  return (even || (bytes[1] === 0 && bytes[3] === 0)) && bytes.length >= 4;
}

/**
 * Decodes the bytes of a configuration file as .NET does: byte order mark or first bytes, then the
 * XML declaration, then UTF-8.
 */
export function decode(raw: Uint8Array): Decoded {
  const bytes = Buffer.isBuffer(raw)
    ? raw
    : Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const begin = detect(bytes);
  const how = begin && encodingOf(begin.name)?.how;
  if (begin !== undefined && how?.kind === "wide") return asWide(bytes, begin, how.order);

  const nul = bytes.indexOf(0);
  if (nul < 0) return asDeclared(bytes, begin);
  // XmlTextReader takes one NUL at the end for nothing.
  if (nul > 0 && nul === bytes.length - 1) {
    const decoded = asDeclared(bytes.subarray(0, nul), begin);
    if ("problem" in decoded) return decoded;
    const { tail = NO_BYTES } = decoded.encoding;
    return {
      text: decoded.text,
      encoding: { ...decoded.encoding, tail: Uint8Array.of(...tail, 0) },
    };
  }
  if (looksWide(bytes))
    return {
      problem: `is UTF-16 without a byte order mark, and .NET recognises that only where the file begins with \`<\`. ${SAVE}`,
    };
  return { problem: `is binary: byte 0x00 at offset ${nul}. A configuration file is text.` };
}
