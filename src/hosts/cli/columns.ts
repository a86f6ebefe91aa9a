/** How wide the lines of a report may be. */
import type { Io } from "./io.js";

/** Where no terminal tells. */
const DEFAULT = 100;
/** Below this nothing can be read. */
const LEAST = 20;

/**
 * The variable COLUMNS decides, then the terminal.
 * @param toTerminal - false for a report that goes into a file
 */
export function columnsOf({ env, stdout }: Io, toTerminal: boolean): number {
  const wanted = /^\d{1,4}$/.test(env.COLUMNS ?? "") ? Number(env.COLUMNS) : 0;
  const columns = wanted || (toTerminal ? stdout.columns : undefined) || DEFAULT;
  return Math.max(LEAST, columns);
}

/**
 * The same where the variable or a terminal tells; no limit elsewhere, for what is read line by line.
 */
export const columnsIfTold = (io: Io): number =>
  (io.env.COLUMNS ?? "") === "" && io.stdout.columns === undefined ? Infinity : columnsOf(io, true);
