/** What is too much memory for in-process sessions. */
import { amount } from "./options.js";

export const MEMORY_OPTIONS = {
  warnRatio: amount("Share of the limit from which on it is a warning."),
  errorRatio: amount("Share of the limit from which on it is an error."),
  share: amount("Part of the machine's free memory that sessions may take."),
  memoryExpansionFactor: amount("How much more a value takes in memory than serialised."),
  absoluteWarnMB: amount("Without a known limit: megabytes that are a warning."),
  absoluteErrorMB: amount("Without a known limit: megabytes that are an error."),
  bit32CeilingMB: amount("Megabytes that a 32-bit worker process can use."),
};

export const MEMORY_DEFAULTS = {
  warnRatio: 0.5,
  errorRatio: 0.8,
  share: 0.6,
  memoryExpansionFactor: 3,
  absoluteWarnMB: 256,
  absoluteErrorMB: 1024,
  bit32CeilingMB: 1536,
};
