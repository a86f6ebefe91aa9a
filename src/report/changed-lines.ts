/**
 * Which lines of a text are others in a later one. The least number of changes is looked for only
 * while they are few: that search takes time by the square of their number, and one run may make a
 * fix in each line of a large file.
 */
import { diffArrays } from "diff";

/** Lines `from` to `to`, the last not among them. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/** Lines that are taken away, and those that stand in their place. */
export interface Change {
  readonly old: Lines;
  readonly made: Lines;
}

/** So many lines, taken away or put in, are searched for at once. */
const MOST_SEARCHED = 1000;

interface Texts {
  readonly old: readonly string[];
  readonly made: readonly string[];
}

/** A change without the lines at its ends that are the same. */
function trimmed({ old, made }: Texts, change: Change): Change {
  let [a, b] = [change.old.from, change.made.from];
  let [aEnd, bEnd] = [change.old.to, change.made.to];
  while (a < aEnd && b < bEnd && old[a] === made[b]) {
    a++;
    b++;
  }
  while (a < aEnd && b < bEnd && old[aEnd - 1] === made[bEnd - 1]) {
    aEnd--;
    bEnd--;
  }
  return { old: { from: a, to: aEnd }, made: { from: b, to: bEnd } };
}

/** The fewest changes, where they are no more than the search may look for. */
function searched(texts: Texts, { old, made }: Change): readonly Change[] | undefined {
  const parts = diffArrays<string>(
    texts.old.slice(old.from, old.to),
    texts.made.slice(made.from, made.to),
    // With a limit the type says that there may be no answer.
    { maxEditLength: MOST_SEARCHED },
  );
  if (!parts) return undefined;
  const changes: Change[] = [];
  let [a, b] = [old.from, made.from];
  let [from, madeFrom] = [a, b];
  const close = () => {
    if (a > from || b > madeFrom)
      changes.push({ old: { from, to: a }, made: { from: madeFrom, to: b } });
  };
  for (const { added, removed, count } of parts) {
    const isKept = !added && !removed;
    if (isKept) close();
    if (!added) a += count;
    if (!removed) b += count;
    if (isKept) [from, madeFrom] = [a, b];
  }
  close();
  return changes;
}

/** Line by line where as many stand there as before. */
function paired({ old, made }: Texts, change: Change): readonly Change[] {
  const count = change.old.to - change.old.from;
  if (count !== change.made.to - change.made.from) return [change];
  const changes: Change[] = [];
  for (let i = 0; i < count; i++) {
    const begin = i;
    while (i < count && old[change.old.from + i] !== made[change.made.from + i]) i++;
    const linesOf = ({ from }: Lines): Lines => ({ from: from + begin, to: from + i });
    if (i > begin) changes.push({ old: linesOf(change.old), made: linesOf(change.made) });
  }
  return changes;
}

/** Where each line stands that stands there once. */
function single(lines: readonly string[], { from, to }: Lines): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let i = from; i < to; i++) {
    const line = lines[i] ?? "";
    places.set(line, places.has(line) ? -1 : i);
  }
  return places;
}

type Pair = readonly [old: number, made: number];

/** The longest row of pairs in which both places grow. */
function rising(pairs: readonly Pair[]): readonly Pair[] {
  /** Of each length of row the pair that ends it soonest, and its row. */
  interface Row {
    readonly pair: Pair;
    readonly before: Row | undefined;
  }
  const rows: Row[] = [];
  for (const pair of pairs) {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle]?.pair[1] ?? 0) < pair[1]) low = middle + 1;
      else high = middle;
    }
    rows[low] = { pair, before: rows[low - 1] };
  }
  const out: Pair[] = [];
  for (let row = rows.at(-1); row; row = row.before) out.push(row.pair);
  return out.reverse();
}

/** What lies between lines that stand once in both texts. */
function between(texts: Texts, change: Change): readonly Change[] {
  const made = single(texts.made, change.made);
  const pairs = [...single(texts.old, change.old)].flatMap(([line, place]): readonly Pair[] => {
    const other = made.get(line) ?? -1;
    return place >= 0 && other >= 0 ? [[place, other]] : [];
  });
  const gaps: Change[] = [];
  let [a, b] = [change.old.from, change.made.from];
  const ends: Pair = [change.old.to, change.made.to];
  for (const [old, madeAt] of [...rising(pairs), ends]) {
    if (old > a || madeAt > b)
      gaps.push({ old: { from: a, to: old }, made: { from: b, to: madeAt } });
    [a, b] = [old + 1, madeAt + 1];
  }
  return gaps;
}

const isEmpty = ({ old, made }: Change) => old.from === old.to && made.from === made.to;

/**
 * The changes that make one text of another, in order; lines that are the same stand between them.
 * @param old - lines with their ends
 */
export function changedLines(old: readonly string[], made: readonly string[]): readonly Change[] {
  const texts = { old, made };
  const whole = trimmed(texts, {
    old: { from: 0, to: old.length },
    made: { from: 0, to: made.length },
  });
  if (isEmpty(whole)) return [];
  return (
    searched(texts, whole) ??
    between(texts, whole).flatMap((gap) => {
      const change = trimmed(texts, gap);
      return isEmpty(change) ? [] : (searched(texts, change) ?? paired(texts, change));
    })
  );
}
