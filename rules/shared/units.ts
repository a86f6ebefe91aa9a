/** Numbers as a person reads them. */

const KB = 1024;
const MB = KB * KB;
const GB = MB * KB;
const TB = GB * KB;

const short = (value: number) => (value < 10 ? value.toFixed(1).replace(/\.0$/, "") : count(value));

/** A whole number with separators: 4200 is "4,200". */
export function count(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}

/** A size in bytes with the unit that suits it: 210000 is "205 KB". */
export function bytes(value: number): string {
  if (value < KB) return `${count(value)} bytes`;
  // Sizes that would round up to 1,024 of a unit are written in the next one.
  if (Math.round(value / KB) < KB) return `${short(value / KB)} KB`;
  if (Math.round(value / MB) < KB) return `${short(value / MB)} MB`;
  if (Math.round(value / GB) < KB) return `${short(value / GB)} GB`;
  return `${short(value / TB)} TB`;
}

/** A share as whole per cent. */
export function percent(ratio: number): string {
  return `${count(ratio * 100)}%`;
}
