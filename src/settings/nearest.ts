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
