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
