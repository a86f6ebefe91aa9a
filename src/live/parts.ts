/** The parts of a run that are kept, each with all that it has looked at. */
import type { Documents } from "../effective/loader.js";
import type { Judged } from "../lint/alike.js";
import type { Share, Told } from "../run/gather.js";
import type { Keep } from "../run/keep.js";

interface Part {
  readonly value: unknown;
  /** Paths and listings, those that show nothing too. */
  readonly looked: Set<string>;
  /** Parts that it was made of: what they looked at, it has looked at. */
  readonly inner: readonly Part[];
  isStale: boolean;
  /** The run that asked for it last. */
  run: number;
}

/** What is being worked on. */
interface Work {
  readonly looked: Set<string>;
  readonly inner: Part[];
}

export class Parts implements Keep {
  readonly byPlace = true;
  /** By whose they are and what they are called: two sites may bear one name. */
  readonly #kept = new Map<object, Map<string, Part[]>>();
  /** By what they looked at. */
  readonly #by = new Map<string, Set<Part>>();
  readonly #ground = new Set<string>();
  /** From the outermost to the innermost. */
  readonly #working: Work[] = [];
  #run = 0;

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
    for (const { looked } of this.#working) looked.add(key);
  };

  /** A new run begins. */
  begin(): void {
    this.#run++;
  }

  /**
   * The run came to its end: what it did not ask for is forgotten.
   * @param told - by file
   */
  end(told: ReadonlyMap<string, Told>): void {
    for (const path of this.#told.keys()) if (!told.has(path)) this.#told.delete(path);
    for (const [of, byName] of this.#kept) {
      for (const [name, parts] of byName)
        for (const part of [...parts])
          if (part.run !== this.#run) this.#drop(part, parts, byName, name);
      if (byName.size === 0) this.#kept.delete(of);
    }
  }

  part<T>(of: object, name: string, work: () => T): T {
    let byName = this.#kept.get(of);
    if (!byName) this.#kept.set(of, (byName = new Map<string, Part[]>()));
    let parts = byName.get(name);
    if (!parts) byName.set(name, (parts = []));
    const at = parts.findIndex(({ run }) => run !== this.#run);
    let part = parts[at];
    if (!part || part.isStale) {
      const { value, looked, inner } = this.#watch(work);
      if (part) this.#unindex(part);
      part = { value, looked, inner, isStale: false, run: this.#run };
      parts[at < 0 ? parts.length : at] = part;
      this.#index(part, looked);
    } else {
      this.#use(part);
      for (const { looked } of this.#working) for (const one of part.looked) looked.add(one);
    }
    this.#working.at(-1)?.inner.push(part);
    return part.value as T;
  }

  #use(part: Part): void {
    part.run = this.#run;
    for (const one of part.inner) this.#use(one);
  }

  further<T>(of: object, name: string, work: () => T): T {
    const { value, looked } = this.#watch(work);
    const part = this.#kept.get(of)?.get(name)?.[0];
    if (part) {
      for (const key of looked) part.looked.add(key);
      this.#index(part, looked);
    }
    return value;
  }

  ground<T>(work: () => T): T {
    const { value, looked } = this.#watch(work);
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

  #watch<T>(work: () => T): Work & { readonly value: T } {
    const own: Work = { looked: new Set(), inner: [] };
    this.#working.push(own);
    try {
      return { ...own, value: work() };
    } finally {
      this.#working.pop();
    }
  }

  #index(part: Part, keys: Iterable<string>): void {
    for (const key of keys) {
      const parts = this.#by.get(key);
      if (parts) parts.add(part);
      else this.#by.set(key, new Set([part]));
    }
  }

  #unindex(part: Part): void {
    for (const key of part.looked) {
      const parts = this.#by.get(key);
      parts?.delete(part);
      if (parts?.size === 0) this.#by.delete(key);
    }
  }

  #drop(part: Part, parts: Part[], byName: Map<string, Part[]>, name: string): void {
    this.#unindex(part);
    parts.splice(parts.indexOf(part), 1);
    if (parts.length === 0) byName.delete(name);
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
    this.#kept.clear();
    this.#by.clear();
    this.#ground.clear();
    this.#told.clear();
  }
}
