import { defineRule, each } from "../src/rule.js";
import { LEAST_MEMORY } from "../src/sessions/recycling.js";
import { setOfPool } from "./shared/changes.js";
import { bytes, count } from "./shared/units.js";

/** What somebody meant: what is too low even in megabytes, in gigabytes. */
function meant(value: number): { unit: "MB" | "GB"; kilobytes: number } {
  const kilobytes = value * 1024;
  return kilobytes < LEAST_MEMORY
    ? { unit: "GB", kilobytes: kilobytes * 1024 }
    : { unit: "MB", kilobytes };
}

export default defineRule({
  id: "private-memory-in-kilobytes",
  description: "A memory limit of a pool is so low that megabytes must have been meant.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["pool"],
  messages: {
    megabytes: {
      what: '{name}="{value}" is a limit of {total}: the unit is KB, and this looks like {unit}.',
      because:
        "A worker process takes more than that from its start, so the pool recycles it again and again, and all that it holds in memory is lost each time.",
      next: "Write {kilobytes} for {amount} {unit}, or 0 for no limit.",
    },
  },
  *check({ pool }) {
    const { memory, privateMemory } = pool.recycling.periodicRestart;
    yield* each([memory, privateMemory], (limit) => {
      const { value } = limit;
      if (value <= 0 || value >= LEAST_MEMORY) return undefined;
      const { unit, kilobytes } = meant(value);
      return {
        message: "megabytes",
        data: {
          name: limit.name.slice(limit.name.indexOf("@") + 1),
          value,
          amount: count(value),
          total: bytes(value * 1024),
          unit,
          kilobytes,
        },
        at: limit,
        suggestions: [
          {
            title: `Recycle at ${count(value)} ${unit}`,
            changes: [setOfPool(pool, limit, kilobytes)],
          },
        ],
      };
    });
  },
});
