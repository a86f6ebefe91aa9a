/** What a message says of the memory that sessions need. */
import type { Estimate, Limit } from "./session-memory.js";
import { BYTES_PER_MB, bytes, count, percent } from "./units.js";

/**
 * The words of a need, and of a limit that it comes near; "" where there is nothing to say.
 * @param measure - share of the limit, or megabytes where none is known
 * @param threshold - what the measure has passed
 */
export function wordsOn(
  { total, arithmetic, p95Total, growth }: Estimate,
  limit: Limit | undefined,
  measure: number,
  threshold: number,
) {
  const fullAfter = limit && growth ? limit.bytes / growth.perMinute : Infinity;
  return {
    total: bytes(total),
    arithmetic,
    ratio: limit ? percent(measure) : "",
    limit: limit?.words ?? "",
    threshold: bytes(threshold * BYTES_PER_MB),
    p95:
      p95Total === undefined
        ? ""
        : ` With the size of the largest 5% it would be ${bytes(p95Total)}.`,
    fills:
      growth && fullAfter < growth.lifetime
        ? ` At that rate it is full after ${count(fullAfter)} minutes, before the first session ends (${count(growth.lifetime)} minutes).`
        : "",
    consequence: limit?.recycles
      ? "At the limit IIS recycles the worker process, and every session in it is lost."
      : "The process slows down as memory runs out, and when it fails or is recycled every session in it is lost.",
  };
}
