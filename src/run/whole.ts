/** What the parts of a tree come to together: what is handed on of it. */
import { type Entry, type Judged, saidAlike } from "../lint/alike.js";
import { type Found, joined, type Judgement } from "./judgement.js";
import type { Noted } from "./overall.js";

/** What was found: what the applications of a tree say alike is said once. */
export interface Together extends Omit<Found, "byPath"> {
  /** By the path of the file that it is told of. */
  readonly byPath: ReadonlyMap<string, readonly Judged[]>;
}

/** A tree, or a file that stands alone: the values that remain of it. */
export interface Whole
  extends Pick<
    Judgement,
    "files" | "own" | "commented" | "foreign" | "alsoNamed" | "configurations"
  > {
  readonly found: Together;
  readonly noted: (Omit<Noted, "found"> & { readonly found: Together }) | undefined;
}

/** What is told once all of a run is known; what could not be judged is counted before. */
export type Said = Omit<Together, "unjudged">;

/** What waits of a tree until it can be told. */
export type Handed = Pick<Whole, "own" | "commented" | "foreign" | "alsoNamed"> & {
  readonly found: Said;
};

export const saysAnything = ({ found, own, commented, foreign, alsoNamed }: Handed): boolean =>
  found.byPath.size + found.unsure.length + commented.size > 0 ||
  own.length + foreign.length + alsoNamed.length > 0;

/** Remembers what the same list came to: in a run kept in memory few parts are others than before. */
function remembered<K extends object, T>(
  make: (list: readonly K[]) => T,
): (list: readonly K[]) => T {
  const known = new WeakMap<K, { readonly list: readonly K[]; readonly made: T }>();
  return (list) => {
    const [first] = list;
    if (!first) return make(list);
    const last = known.get(first);
    if (last?.list.length === list.length && list.every((one, i) => one === last.list[i]))
      return last.made;
    const made = make(list);
    known.set(first, { list, made });
    return made;
  };
}

/** How what parts came to is put together. */
export interface Adding {
  /** What applications say alike of one file is the same while all of them say the same. */
  together(found: Found): Together;
  /** @param parts - of one tree, in their order */
  wholeOf(parts: readonly Judgement[]): Whole;
}

function addingBy(saidIn: typeof saidAlike): Adding {
  const together = ({ byPath, ...found }: Found): Together => {
    const said = new Map<string, readonly Judged[]>();
    for (const [path, lists] of byPath) said.set(path, saidIn(lists));
    return { ...found, byPath: said };
  };
  return {
    together,
    wholeOf(parts) {
      const { found, noted, ...rest } = joined(parts);
      return {
        ...rest,
        found: together(found),
        noted: noted && { ...noted, found: together(noted.found) },
      };
    },
  };
}

/** In a run by itself, which puts everything together once. */
export const ONCE: Adding = addingBy(saidAlike);

const again = addingBy(remembered<readonly Entry[], readonly Judged[]>(saidAlike));

/** In a run that is kept in memory: the same objects for the same parts. */
export const AGAIN: Adding = {
  ...again,
  wholeOf: remembered((parts: readonly Judgement[]) => again.wholeOf(parts)),
};
