/** Small damage to texts and bytes. */
import type { Choices } from "./content.js";

/** A text with up to three places cut, doubled, or with one of the pieces put in. */
export function damaged(choices: Choices, text: string, pieces: readonly string[]): string {
  let out = text;
  for (let n = choices.below(4); n > 0; n--) {
    const at = choices.below(out.length + 1);
    const count = 1 + choices.below(6);
    switch (choices.below(4)) {
      case 0:
        out = out.slice(0, at) + out.slice(at + count);
        break;
      case 1: {
        const from = choices.below(out.length + 1);
        out = out.slice(0, at) + out.slice(from, from + 5 * count) + out.slice(at);
        break;
      }
      default:
        out =
          out.slice(0, at) + choices.of(pieces) + out.slice(choices.onceIn(2) ? at : at + count);
    }
  }
  return out;
}

/** Bytes with up to two of them changed, put in or taken out. */
export function damagedBytes(choices: Choices, bytes: Uint8Array): Uint8Array {
  const out = [...bytes];
  for (let n = 1 + choices.below(2); n > 0; n--) {
    const byte = choices.of([0x00, 0x3c, 0x3e, 0x80, 0xbf, 0xc3, 0xe2, 0xef, 0xf0, 0xfe, 0xff]);
    out.splice(
      choices.below(out.length + 1),
      choices.below(2),
      ...(choices.onceIn(3) ? [] : [byte]),
    );
  }
  return Uint8Array.from(out);
}
