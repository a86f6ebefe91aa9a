/** --timing: where the time of a run went. */

export interface Timing {
  /** Books the time since the last mark under a name; the same name adds up. */
  mark(phase: string): void;
  /** Moves time already inside the running phase to a name of its own. */
  move(phase: string, milliseconds: number): void;
  /** Books what a rule does, which stays inside its phase too. */
  readonly rule: (id: string, look: () => void) => void;
  /** One line for the phases, and one for each rule, the slowest first. */
  lines(): readonly string[];
}

/** @param clock - milliseconds from any start */
export function startTiming(clock: () => number): Timing {
  const phases = new Map<string, number>();
  const rules = new Map<string, number>();
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
    rule(id, look) {
      const from = clock();
      look();
      rules.set(id, (rules.get(id) ?? 0) + clock() - from);
    },
    lines() {
      const parts = [...phases].map(([phase, time]) => `${phase} ${time.toFixed(0)} ms`);
      const slowest = [...rules].toSorted(([, a], [, b]) => b - a);
      const longest = slowest.reduce((most, [id]) => Math.max(most, id.length), 0);
      return [
        `time: ${parts.join(", ")}; together ${(last - start).toFixed(0)} ms`,
        // A section that several rules look at is resolved once, in the first that asks for it.
        ...slowest.map(([id, time]) => `  ${id.padEnd(longest)} ${time.toFixed(1).padStart(9)} ms`),
      ];
    },
  };
}
