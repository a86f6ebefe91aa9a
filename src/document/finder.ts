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
 * Strings that come again and again in one text: names, and the white space of indentation.
 * Handing out the same string saves more than half of all memory that a scan asks for.
 */
export class Pieces {
  readonly #text: string;
  readonly #raw: string[] = new Array<string>(SLOTS).fill("");
  readonly #read: string[] = new Array<string>(SLOTS).fill("");
  readonly #convert: ((piece: string) => string) | undefined;

  /** @param convert - what is made of each piece */
  constructor(text: string, convert?: (piece: string) => string) {
    this.#text = text;
    this.#convert = convert;
  }

  /** The piece between two UTF-16 offsets, converted. */
  read(start: number, end: number): string {
    const text = this.#text;
    const length = end - start;
    if (length === 0 || length > LONGEST) return this.#make(text.slice(start, end));
    const hash =
      (length * 31 + text.charCodeAt(start) * 7 + text.charCodeAt(end - 1)) & (SLOTS - 1);
    const known = this.#raw[hash]!;
    if (known.length === length && text.startsWith(known, start)) return this.#read[hash]!;
    const piece = text.slice(start, end);
    const read = this.#make(piece);
    this.#raw[hash] = piece;
    this.#read[hash] = read;
    return read;
  }

  #make(piece: string): string {
    return this.#convert === undefined ? piece : this.#convert(piece);
  }
}
