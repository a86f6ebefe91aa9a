/** Remembered searches, so that looking for a rare needle again and again stays linear. */

/**
 * The next place of a needle. Looking for `]]>` from every text node would read the file once per
 * node; the last answer holds for every start between the one asked for and the place found.
 */
export class Finder {
  readonly #text: string;
  readonly #needle: string;
  #from = 0;
  #found = -1;

  constructor(text: string, needle: string) {
    this.#text = text;
    this.#needle = needle;
  }

  /** The first UTF-16 offset at or behind `from`; `Infinity` where there is none. */
  next(from: number): number {
    if (from >= this.#from && from <= this.#found) return this.#found;
    const at = this.#text.indexOf(this.#needle, from);
    this.#from = from;
    this.#found = at < 0 ? Infinity : at;
    return this.#found;
  }
}

/** Pieces longer than this are not worth remembering. */
const LONGEST = 40;
const SLOTS = 256;

/**
 * Names, which come again and again in one text. Handing out the same string saves memory, and
 * comparing names is then mostly comparing addresses.
 */
export class Names {
  readonly #text: string;
  readonly #known: string[] = new Array<string>(SLOTS).fill("");

  constructor(text: string) {
    this.#text = text;
  }

  /** The name between two UTF-16 offsets. */
  read(start: number, end: number): string {
    const text = this.#text;
    const length = end - start;
    if (length === 0 || length > LONGEST) return text.slice(start, end);
    const hash =
      (length * 31 + text.charCodeAt(start) * 7 + text.charCodeAt(end - 1)) & (SLOTS - 1);
    const known = this.#known[hash]!;
    if (known.length === length && isAt(text, start, known)) return known;
    return (this.#known[hash] = text.slice(start, end));
  }
}

/** Like `startsWith`, which costs a call and is slower for a few letters. */
function isAt(text: string, start: number, known: string): boolean {
  for (let i = 0; i < known.length; i++)
    if (text.charCodeAt(start + i) !== known.charCodeAt(i)) return false;
  return true;
}
