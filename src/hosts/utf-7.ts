/** UTF-7 (RFC 2152), which .NET still reads. */
import { withoutEnd } from "../paths.js";
import { Buffer } from "node:buffer";

/** `+` with base64 of UTF-16BE up to what is no base64; a `-` behind it belongs to it. */
const SHIFTED = /\+(?:-|([A-Za-z0-9+/]+)-?)/g;

/** Decodes UTF-7. @param text - one character for each byte; those above 0x7F stay as they are */
export function decodeUtf7(text: string): string {
  return text.replace(SHIFTED, (_, base64: string | undefined) => {
    if (base64 === undefined) return "+";
    const bytes = Buffer.from(base64, "base64");
    const whole = bytes.subarray(0, bytes.length - (bytes.length % 2));
    return Buffer.from(whole).swap16().toString("utf16le");
  });
}

/** Characters that stand for themselves: all of ASCII that may, and those above that fit a byte. */
const PLAIN = /[^\t\n\r -*,-[\]-}]+/g;

/** Encodes as UTF-7; the shortest form, in which white space and XML's punctuation stay readable. */
export function encodeUtf7(text: string): Uint8Array {
  const written = text.replace(PLAIN, (run) => {
    if (run === "+") return "+-";
    const base64 = Buffer.from(run, "utf16le").swap16().toString("base64");
    return `+${withoutEnd(base64, "=")}-`;
  });
  return Buffer.from(written, "latin1");
}
