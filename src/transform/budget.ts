/**
 * What one transform may cost. Microsoft's engine has no limits; a file of some hundred bytes can
 * ask it for gigabytes or for hours. Here such a transform is refused, and told so.
 */

export interface Limits {
  /** Nodes and comparisons that all XPaths of a transform may look at. */
  readonly steps: number;
  /** Elements, attributes and texts that a transform may put into the result. */
  readonly nodes: number;
  /** UTF-16 units of the result. */
  readonly size: number;
  /** Messages about one transform. */
  readonly messages: number;
}

export const LIMITS: Limits = {
  steps: 10_000_000,
  nodes: 1_000_000,
  size: 16 * 1024 * 1024,
  messages: 10_000,
};

const WORDS: Readonly<Record<keyof Limits, (limit: number) => string>> = {
  steps: (limit) => `its XPaths look at more than ${limit.toLocaleString("en")} nodes`,
  nodes: (limit) => `it puts more than ${limit.toLocaleString("en")} nodes into the result`,
  messages: (limit) => `there is more to say about it than ${limit.toLocaleString("en")} messages`,
  size: (limit) =>
    `the result grows beyond ${limit >= 1024 * 1024 ? `${Math.floor(limit / 1024 / 1024)} MB` : `${limit} characters`}`,
};

/** A limit is reached: nothing catches it on the way to the caller of the engine. */
export class Exhausted extends Error {
  constructor(limits: Limits, what: keyof Limits) {
    super(
      `iislint stops here, because ${WORDS[what](limits[what])}. Microsoft's engine has no such limit and would go on: make the transform or its locators simpler.`,
    );
  }
}

/** Counts the work of one transform; throws {@link Exhausted} once a limit is passed. */
export class Budget {
  readonly #limits: Limits;
  steps = 0;
  nodes = 0;
  size = 0;
  messages = 0;

  constructor(limits: Limits = LIMITS) {
    this.#limits = limits;
  }

  #spend(what: keyof Limits, count: number): void {
    this[what] += count;
    if (this[what] > this.#limits[what]) throw new Exhausted(this.#limits, what);
  }

  /** Nodes that an XPath looks at, or comparisons that it makes. */
  step(count = 1): void {
    this.#spend("steps", count);
  }

  /** A message that is kept. */
  say(): void {
    this.#spend("messages", 1);
  }

  /** A text that an XPath reads; short ones are as good as free. */
  read(length: number): void {
    this.#spend("steps", length >> 6);
  }

  /** A node that goes into the result, with the UTF-16 units that it takes there at least. */
  put(length: number): void {
    this.#spend("nodes", 1);
    this.#spend("size", length);
  }

  /** UTF-16 units that go into the result; negative for what leaves it. */
  write(length: number): void {
    this.#spend("size", length);
  }

  /** Asks whether a text of so many UTF-16 units may be made at all. */
  fit(length: number): void {
    if (length > this.#limits.size) throw new Exhausted(this.#limits, "size");
  }
}
