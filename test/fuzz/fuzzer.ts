/** What every fuzzer is: random inputs of one kind, and what must hold of each. */

/** An input of which the claim does not hold. */
export interface Broken {
  /** Everything that is needed to see it again. */
  readonly input: unknown;
  readonly why: string;
}

/** What one round saw. */
export interface Round {
  /** How many of what was looked at, by the words that a report shows. */
  readonly counts: Readonly<Record<string, number>>;
  /** How often each stated exception applied. */
  readonly exceptions?: ReadonlyMap<string, number>;
  readonly broken: readonly Broken[];
}

export interface Fuzzer {
  readonly name: string;
  /** What must hold of every input, as a sentence. */
  readonly claim: string;
  /** How many inputs a round of a long run makes. */
  readonly size: number;
  /** Why it cannot run on this machine; undefined where it can. */
  readonly whyNot?: string | undefined;
  /**
   * Makes inputs and looks at each.
   * @param seed - the same seed and size make the same inputs
   * @param size - how many
   */
  round(seed: number, size: number): Round | Promise<Round>;
}

/** A run gives up after so many: what follows is mostly their echo. */
const ENOUGH = 20;

function addTo(all: Map<string, number>, more: Iterable<readonly [string, number]>): void {
  for (const [name, count] of more) all.set(name, (all.get(name) ?? 0) + count);
}

/** What a run saw: the sum of its rounds. */
export interface Total {
  readonly counts: ReadonlyMap<string, number>;
  readonly exceptions: ReadonlyMap<string, number>;
  /** At most twenty. */
  readonly broken: readonly Broken[];
}

/**
 * Runs a fuzzer round after round until the time is up.
 * @param minutes - how long; 0 does one round
 * @param seed - of the first round; each further one takes the next number
 */
export async function fuzz(
  fuzzer: Fuzzer,
  { minutes, seed }: { readonly minutes: number; readonly seed: number },
): Promise<Total> {
  const end = Date.now() + minutes * 60_000;
  const counts = new Map<string, number>();
  const exceptions = new Map<string, number>();
  const broken: Broken[] = [];
  for (let n = 0; n === 0 || (Date.now() < end && broken.length < ENOUGH); n++) {
    const round = await fuzzer.round(seed + n, fuzzer.size);
    addTo(counts, Object.entries(round.counts));
    addTo(exceptions, round.exceptions ?? []);
    broken.push(...round.broken);
  }
  return { counts, exceptions, broken: broken.slice(0, ENOUGH) };
}

/** What is wrong with an input: a reason, a throw, or nothing. */
export function reasonOf(check: () => string | undefined): string | undefined {
  try {
    return check();
  } catch (error) {
    return `it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
}

/**
 * The smallest input that is broken as a given one is, for the eye.
 * @param smaller - inputs like one, each with one thing less
 */
export function smallest<T>(
  start: T,
  smaller: (input: T) => Iterable<T>,
  isBroken: (input: T) => boolean,
): T {
  let at = start;
  for (let next: T | undefined = at; next !== undefined; ) {
    at = next;
    next = [...smaller(at)].find(isBroken);
  }
  return at;
}
