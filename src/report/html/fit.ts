/** Texts in a drawing: nobody wraps them, so they are measured by hand and cut. */
import { widthOf } from "../display-width.js";

/** Widths in em of letters in a sans-serif face, on the wide side. */
const NARROW = /[ijl.,:;'|!tfrI()[\]/\\ -]/;
const WIDE = /[mwMW@%…—]/;
const CAPITAL = /[\p{Lu}\d_]/u;

function emOf(letter: string): number {
  const columns = widthOf(letter.codePointAt(0) ?? 0);
  if (columns !== 1) return columns === 0 ? 0 : 1.05;
  if (NARROW.test(letter)) return 0.36;
  if (WIDE.test(letter)) return 0.95;
  return CAPITAL.test(letter) ? 0.68 : 0.57;
}

/** About how wide a text is, in the unit of its size; rather more than less. */
export const widthIn = (text: string, size: number): number =>
  Array.from(text).reduce((sum, letter) => sum + emOf(letter) * size, 0);

/** A text that is no wider than there is room; its middle goes first, as ends tell names apart. */
export function fitted(text: string, room: number, size: number): string {
  if (widthIn(text, size) <= room) return text;
  const letters = Array.from(text);
  let [head, tail] = [Math.ceil(letters.length / 2), Math.floor(letters.length / 2)];
  const cut = () =>
    `${letters.slice(0, head).join("")}…${letters.slice(letters.length - tail).join("")}`;
  while (head + tail > 0 && widthIn(cut(), size) > room) {
    if (head > tail) head--;
    else tail--;
  }
  return cut();
}
