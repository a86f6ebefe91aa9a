/** Reading what the files at hand may not show, so that it hides nothing of what they do show. */
import { UnknownValue } from "./application.js";

/** The value, or the name of what the files at hand do not show. */
export function readKnown<T>(
  read: () => T,
): { readonly value: T; readonly hidden?: undefined } | { readonly hidden: string } {
  try {
    return { value: read() };
  } catch (error) {
    if (error instanceof UnknownValue) return { hidden: error.what };
    throw error;
  }
}

/** The value, or undefined where the files at hand do not show it. */
export function ifKnown<T>(read: () => T): T | undefined {
  const seen = readKnown(read);
  return "value" in seen ? seen.value : undefined;
}

/** What could be read, in order, and the names of what could not. */
export interface Sifted<R> {
  readonly known: readonly R[];
  /** Each name once. */
  readonly hidden: readonly string[];
}

/** Reads something of each subject by itself. */
export function sift<T, R>(subjects: Iterable<T>, read: (subject: T) => R): Sifted<R> {
  const known: R[] = [];
  const hidden = new Set<string>();
  for (const subject of subjects) {
    const seen = readKnown(() => read(subject));
    if ("value" in seen) known.push(seen.value);
    else hidden.add(seen.hidden);
  }
  return { known, hidden: [...hidden] };
}

type Condition = () => boolean;

function decided(conditions: readonly Condition[], answer: boolean): boolean {
  let unknown: UnknownValue | undefined;
  for (const condition of conditions)
    try {
      if (condition() === answer) return answer;
    } catch (error) {
      if (!(error instanceof UnknownValue)) throw error;
      unknown ??= error;
    }
  if (unknown) throw unknown;
  return !answer;
}

/**
 * Whether all conditions hold. One that certainly does not decides, whatever is unknown beside it
 * and in whatever order they stand.
 * @throws UnknownValue where the answer hangs on something that the files at hand do not show
 */
export const allOf = (...conditions: readonly Condition[]): boolean => decided(conditions, false);

/**
 * Whether any condition holds; the other side of {@link allOf}.
 * @throws UnknownValue where the answer hangs on something that the files at hand do not show
 */
export const anyOf = (...conditions: readonly Condition[]): boolean => decided(conditions, true);
