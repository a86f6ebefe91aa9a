/** A line on a terminal while a long run lasts; it disappears at the end. */
import { printedStatus } from "../../report/print.js";
import type { Io } from "./io.js";

/** Shorter runs show nothing. */
const PATIENCE = 600;
const REFRESH = 100;

export interface Progress {
  /** Called as often as there is something to tell; draws seldom. */
  tell(text: string): void;
  /** Erases the line. */
  done(): void;
}

const SILENT: Progress = { tell: () => undefined, done: () => undefined };

/** @param clock - milliseconds from any start */
export function createProgress({ stderr }: Pick<Io, "stderr">, clock: () => number): Progress {
  if (!stderr.isTTY) return SILENT;
  let next = clock() + PATIENCE;
  let isDrawn = false;
  return {
    tell(text) {
      const now = clock();
      if (now < next) return;
      next = now + REFRESH;
      isDrawn = true;
      stderr.write(printedStatus(text));
    },
    done() {
      if (isDrawn) stderr.write(printedStatus());
      isDrawn = false;
    },
  };
}
