/** The parts of a run that are kept, each with all that it has looked at. */
import type { Documents } from "../effective/loader.js";
import type { Judged } from "../lint/alike.js";
import type { Share, Told } from "../run/gather.js";
import type { Keep } from "../run/keep.js";

interface Part {
  readonly value: unknown;
  /** Paths and listings, those that show nothing too. */
  readonly looked: Set<string>;
  isStale: boolean;
}

export class Parts implements Keep {
  readonly byPlace = true;
  #kept = new Map<object, Map<string, Part>>();
  /** By what they looked at. */
  readonly #by = new Map<string, Set<Part>>();
  readonly #ground = new Set<string>();
  /** What is looked at now, by each part that is being worked on. */
  readonly #looking: Set<string>[] = [];
  /** How often a name was asked for in this run, and what has come of it. */
  #asked = new Map<object, Map<string, number>>();
  #used = new Set<Part>();

  readonly #told = new Map<
    string,
    { judged: readonly (readonly Judged[])[]; named: ReadonlySet<string>; told: Told }
  >();
  #named: ReadonlySet<string> = new Set();
  /** Was compared with it already. */
  #sameAs: ReadonlySet<string> | undefined;

  constructor(private readonly own: () => Documents) {}

  documents(): Documents {
    return this.own();
  }

  /** Notes that something is looked at. */
  readonly look = (key: string): void => {
    for (const looked of this.#looking) looked.add(key);
  };

  /** A new run begins. */
  begin(): void {
    this.#asked = new Map();
    this.#used = new Set();
  }

  /**
   * The run came to its end: what it did not ask for is forgotten.
   * @param told - by file
   */
  end(told: ReadonlyMap<string, Told>): void {
    for (const path of this.#told.keys()) if (!told.has(path)) this.#told.delete(path);
    for (const [of, byName] of this.#kept) {
      for (const [name, part] of byName) {
        if (this.#used.has(part)) continue;
        byName.delete(name);
        this.#drop(part);
      }
      if (byName.size === 0) this.#kept.delete(of);
    }
  }

  part<T>(of: object, name: string, work: () => T): T {
    const asked = this.#asked.get(of) ?? new Map<string, number>();
    this.#asked.set(of, asked);
    // Two sites may bear one name.
    const count = (asked.get(name) ?? 0) + 1;
    asked.set(name, count);
    const key = `${String(count)} ${name}`;
    const byName = this.#kept.get(of) ?? new Map<string, Part>();
    this.#kept.set(of, byName);
    let part = byName.get(key);
    if (!part || part.isStale) {
      if (part) this.#drop(part);
      byName.delete(key);
      const looked = new Set<string>();
      part = { value: this.#watch(looked, work), looked, isStale: false };
      byName.set(key, part);
      this.#index(part, looked);
    } else for (const outer of this.#looking) for (const one of part.looked) outer.add(one);
    this.#used.add(part);
    return part.value as T;
  }

  further<T>(of: object, name: string, work: () => T): T {
    const looked = new Set<string>();
    const value = this.#watch(looked, work);
    const part = this.#kept.get(of)?.get(`1 ${name}`);
    if (part) {
      for (const key of looked) part.looked.add(key);
      this.#index(part, looked);
    }
    return value;
  }

  ground<T>(work: () => T): T {
    const looked = new Set<string>();
    const value = this.#watch(looked, work);
    for (const key of looked) this.#ground.add(key);
    return value;
  }

  told(path: string, shares: readonly Share[], named: ReadonlySet<string>, tell: () => Told): Told {
    const known = this.#told.get(path);
    if (
      known?.named === this.#sameNamed(named) &&
      known.judged.length === shares.length &&
      shares.every(({ judged, always }, i) => judged === known.judged[i] && !always)
    ) {
      return known.told;
    }
    const told = tell();
    const judged = shares.map((share) => share.judged);
    this.#told.set(path, { judged, named: this.#sameNamed(named), told });
    return told;
  }

  /** The set that was the same before: one stands for all that are equal. */
  #sameNamed(named: ReadonlySet<string>): ReadonlySet<string> {
    if (this.#named === named || this.#sameAs === named) return this.#named;
    const isSame =
      named.size === this.#named.size && [...named].every((path) => this.#named.has(path));
    if (!isSame) this.#named = named;
    this.#sameAs = named;
    return this.#named;
  }

  #watch<T>(looked: Set<string>, work: () => T): T {
    this.#looking.push(looked);
    try {
      return work();
    } finally {
      this.#looking.pop();
    }
  }

  #index(part: Part, keys: Iterable<string>): void {
    for (const key of keys) {
      const parts = this.#by.get(key);
      if (parts) parts.add(part);
      else this.#by.set(key, new Set([part]));
    }
  }

  #drop(part: Part): void {
    for (const key of part.looked) {
      const parts = this.#by.get(key);
      parts?.delete(part);
      if (parts?.size === 0) this.#by.delete(key);
    }
  }

  /** Nothing counts that has looked at one of these. */
  forget(keys: Iterable<string>): void {
    for (const key of keys) {
      if (this.#ground.has(key)) {
        this.clear();
        return;
      }
      for (const part of this.#by.get(key) ?? []) part.isStale = true;
    }
  }

  clear(): void {
    this.#kept = new Map();
    this.#by.clear();
    this.#ground.clear();
    this.#told.clear();
  }
}
