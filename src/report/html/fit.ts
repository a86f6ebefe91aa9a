/** Texts in a drawing: nobody wraps them, so they are measured by hand and cut. */
import { widthOf } from "../display-width.js";

/**
 * Widths in em of letters in bold DejaVu Sans, the widest face that a browser without a better one
 * takes; others leave some room.
 */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!I ]/, 0.4],
  [/[frt()[\]/\\*-]/, 0.5],
  [/[mMW@%…—]/, 1.1],
  [/[\p{Lu}wN&+=<>~#]/u, 0.85],
];

function emOf(letter: string): number {
  const columns = widthOf(letter.codePointAt(0) ?? 0);
  if (columns !== 1) return columns === 0 ? 0 : 1.1;
  return WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? 0.71;
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
