/** --timing: where the time of a run went. */

export interface Timing {
  /** Books the time since the last mark under a name; the same name adds up. */
  mark(phase: string): void;
  /** Moves time already inside the running phase to a name of its own. */
  move(phase: string, milliseconds: number): void;
  /** One line. */
  toString(): string;
}

/** @param clock - milliseconds from any start */
export function startTiming(clock: () => number): Timing {
  const phases = new Map<string, number>();
  const start = clock();
  let last = start;
  let moved = 0;
  const add = (phase: string, time: number) => phases.set(phase, (phases.get(phase) ?? 0) + time);
  return {
    mark(phase) {
      const now = clock();
      add(phase, now - last - moved);
      last = now;
      moved = 0;
    },
    move(phase, milliseconds) {
      add(phase, milliseconds);
      moved += milliseconds;
    },
    toString() {
      const parts = [...phases].map(([phase, time]) => `${phase} ${time.toFixed(0)} ms`);
      return `${parts.join(", ")}; together ${(last - start).toFixed(0)} ms`;
    },
  };
}
