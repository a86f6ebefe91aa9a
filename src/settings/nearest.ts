/** The name that was probably meant. */
import { distance } from "fastest-levenshtein";

/**
 * The legal name closest to what was written, or undefined where none is close.
 * Letter case alone always counts as close.
 */
export function nearest(written: string, legal: Iterable<string>): string | undefined {
  const lower = written.toLowerCase();
  let best: string | undefined;
  // A third of the letters may be wrong, at least one and at most three.
  let limit = Math.min(3, Math.max(1, Math.floor(written.length / 3))) + 1;
  for (const name of legal) {
    const candidate = name.toLowerCase();
    if (candidate === lower) return name;
    if (Math.abs(candidate.length - lower.length) >= limit) continue;
    const away = distance(lower, candidate);
    if (away < limit) {
      limit = away;
      best = name;
    }
  }
  return best;
}

/** More names than this are too many to read. */
const FEW = 5;
/** So many of them are named instead. */
const NEAR = 3;

/**
 * Names as a message lists them: all where they are few, else the three nearest to what was written
 * and the number of the others.
 * @param as - how one name is shown
 */
export function choice(
  written: string,
  names: readonly string[],
  as: (name: string) => string = (name) => name,
): string {
  if (names.length <= FEW) return names.map(as).join(", ");
  const lower = written.toLowerCase();
  const byDistance = names
    .map((name) => ({ name, away: distance(lower, name.toLowerCase()) }))
    .sort((a, b) => a.away - b.away);
  const near = byDistance.slice(0, NEAR).map(({ name }) => as(name));
  return `${near.join(", ")} and ${names.length - NEAR} more`;
}
