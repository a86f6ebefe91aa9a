/**
 * What ESLint hands over -> a source, or why it is none. ESLint reads every file as UTF-8, and puts
 * U+FFFD where that fails; what .NET would read there is not in the text any more.
 */
import { Buffer, isUtf8 } from "node:buffer";
import type { Unreadable } from "../../files.js";
import { createSource, type Source } from "../../source.js";
import { decode } from "../decode.js";
import { tooLarge } from "../disk.js";
import { MAX_BYTES, openFile } from "../open-file.js";

/** A file as a language of ESLint gets it. */
export interface Handed {
  /** Absolute, forward slashes. */
  readonly path: string;
  /** The text without its byte order mark. */
  readonly body: string;
  /** There was one. */
  readonly bom: boolean;
}

const MARK = "\ufeff";
const LOST = "\ufffd";
const LOST_BYTES = Buffer.from(LOST);

const NO_UTF8 =
  "ESLint reads every file as UTF-8. Save it as UTF-8, or lint it with iislint itself.";

/** The bytes on the disk, where they can be had. */
function bytesAt(path: string): Uint8Array | undefined {
  try {
    const opened = openFile(path, true);
    return opened.kind === "bytes" ? opened.bytes : undefined;
  } catch {
    return undefined;
  }
}

/** Why there is U+FFFD in a text; undefined where somebody wrote it. */
function loss(path: string): string | undefined {
  const bytes = bytesAt(path);
  if (bytes === undefined)
    return `Characters of this text are lost: U+FFFD stands for them. ${NO_UTF8}`;
  if (isUtf8(bytes) && Buffer.from(bytes).includes(LOST_BYTES)) return undefined;
  const decoded = decode(bytes);
  if ("problem" in decoded) return `The file ${decoded.problem}`;
  const { name, problems } = decoded.encoding;
  if (name !== "utf-8") return `The file is ${name}, and ${NO_UTF8}`;
  return problems[0]?.message ?? `The file is not valid UTF-8, and ${NO_UTF8}`;
}

/**
 * The text with what is known of its encoding: offsets are those of ESLint, and what the declaration
 * says of the encoding is judged as on the disk.
 */
export function textOf({ path, body, bom }: Handed): Source | Unreadable {
  const bytes = Buffer.from(bom ? MARK + body : body);
  if (bytes.length > MAX_BYTES) return tooLarge(path, bytes.length);
  const message = body.includes(LOST) ? loss(path) : undefined;
  if (message !== undefined) return { path, message };
  const decoded = decode(bytes);
  if ("problem" in decoded) return { path, message: `The file ${decoded.problem}` };
  const { encoding } = decoded;
  // Without a mark UTF-16 of Latin letters is valid UTF-8: with a NUL in each letter.
  if (body.includes("\0") && encoding.name !== "utf-8")
    return { path, message: `The file is ${encoding.name}, and ${NO_UTF8}` };
  return createSource(path, body, encoding);
}
