/** Tables between bytes and characters, made from Node's own decoder when they are first used. */
import { CODE_PAGES } from "./code-pages.js";

const made = new Map<string, string>();
const inverted = new Map<string, ReadonlyMap<string, readonly number[]>>();

/** Where an encoding has no character for a byte, .NET has one of these all the same. */
const spare = (byte: number): string => String.fromCharCode(byte < 0xa0 ? byte : 0xf800 + byte);

/** A decoder of Node that never throws. */
export function decoderOf(label: string): InstanceType<typeof TextDecoder> {
  return new TextDecoder(label, { ignoreBOM: true });
}

/**
 * 0x80 to 0x9F of windows-1252; the rest is ISO 8859-1. A few releases of Node decode all of it as
 * that, and 0xFF as nothing.
 */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** The 256 characters of an encoding of single bytes; each byte has its own. */
export function characters(label: string): string {
  const known = made.get(label);
  if (known !== undefined) return known;
  const page = CODE_PAGES[label];
  const decoder = page === undefined ? decoderOf(label) : undefined;
  let table = "";
  for (let byte = 0; byte < 256; byte++) {
    let char = String.fromCharCode(byte);
    if (label === "windows-1252") {
      if (byte >= 0x80 && byte < 0xa0) char = WINDOWS_1252.charAt(byte - 0x80);
    } else if (byte >= 0x80) {
      char = page?.charAt(byte - 0x80) ?? decoder!.decode(Uint8Array.of(byte));
    }
    table += char === "\ufffd" ? spare(byte) : char;
  }
  made.set(label, table);
  return table;
}

/** The bytes of each character of an encoding of single bytes or pairs. */
export function bytesByCharacter(
  label: string,
  kind: "single" | "pairs",
): ReadonlyMap<string, readonly number[]> {
  const key = `${kind} ${label}`;
  const known = inverted.get(key);
  if (known !== undefined) return known;
  const found = new Map<string, readonly number[]>();
  const add = (char: string, bytes: readonly number[]): void => {
    if (!found.has(char)) found.set(char, bytes);
  };
  if (kind === "single") {
    const table = characters(label);
    for (let byte = 0; byte < 256; byte++) add(table.charAt(byte), [byte]);
  } else {
    const decoder = decoderOf(label);
    for (let byte = 0; byte < 0x80; byte++) add(String.fromCharCode(byte), [byte]);
    for (let byte = 0x80; byte < 256; byte++) {
      const char = decoder.decode(Uint8Array.of(byte));
      if (char !== "\ufffd" && char.length === 1) add(char, [byte]);
    }
    for (let lead = 0x81; lead < 255; lead++)
      for (let trail = 0x40; trail < 255; trail++) {
        const char = decoder.decode(Uint8Array.of(lead, trail));
        if (Array.from(char).length === 1 && char !== "\ufffd") add(char, [lead, trail]);
      }
  }
  inverted.set(key, found);
  return found;
}
