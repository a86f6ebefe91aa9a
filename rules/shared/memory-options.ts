/** What is too much memory for in-process sessions. */
import { maxLoadAgeDays } from "./age.js";
import { amount } from "./options.js";

/** Where the limit is that of the pool. */
export const POOL_MEMORY_OPTIONS = {
  warnRatio: amount("Share of the limit from which on it is a warning.", 0.5),
  errorRatio: amount("Share of the limit from which on it is an error.", 0.8),
  share: amount("Part of the machine's free memory that sessions may take.", 0.6),
  memoryExpansionFactor: amount("How much more a value takes in memory than serialised.", 3),
  bit32CeilingMB: amount("Megabytes that a 32-bit worker process can use.", 1536),
  maxLoadAgeDays,
};

export const MEMORY_OPTIONS = {
  ...POOL_MEMORY_OPTIONS,
  absoluteWarnMB: amount("Without a known limit: megabytes that are a warning.", 256),
  absoluteErrorMB: amount("Without a known limit: megabytes that are an error.", 1024),
};
