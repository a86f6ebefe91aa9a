/**
 * A run is a stream: projects, their trees, and of each tree load, judge, hand on, forget. What is
 * named decides what is reported, and never what a verdict is (docs/architecture.md).
 */
import { Naming } from "./naming.js";
import type { Told } from "./gather.js";
import { FORGETTING, type Keep } from "./keep.js";
import { Run } from "./one-run.js";
import type { RunRequest, RunResult, RunWork } from "./request.js";

/** Where a run ends. */
export interface Ended {
  /** What is told of each file, in order of path. */
  readonly told: ReadonlyMap<string, Told>;
  readonly work: Pick<RunWork, "trees" | "places">;
  /** All of it together. */
  readonly result: () => RunResult;
}

/**
 * The stream of a run, which stops behind each tree that was judged.
 * @param naming - what the request names
 * @param keep - what is known of parts already, and where the rest is kept
 */
export function* stream(
  request: RunRequest,
  naming: Naming,
  keep: Keep,
): Generator<undefined, Ended> {
  const one = new Run(request, naming, keep);
  one.servers();
  yield* one.trees();
  one.handOn();
  one.conclude();
  one.suppressions();
  one.presets();
  const told = one.told();
  return { told, work: one.judging, result: () => resultOf(one, told) };
}

function resultOf(one: Run, told: Ended["told"]): RunResult {
  const { evidence, leftOut, others, broken } = one.naming;
  const { judged } = one;
  return {
    diagnostics: [...told.values()].flatMap(({ diagnostics }) => diagnostics),
    suppressed: [...told.values()].flatMap(({ suppressed }) => suppressed),
    notEvaluated: one.notEvaluated,
    files: [...judged].sort(),
    evidence: [...evidence].sort(),
    leftOut,
    foreign: [...one.foreign].sort(),
    others: others.filter((path) => !judged.has(path)).length,
    broken: [...broken],
    projects: one.met(),
    work: one.work(),
  };
}

/** Takes every step, to what stands at the end. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Lints what is named. Pure but for what the host hands in.
 * @returns diagnostics in order of file and place; the same whatever the order or form of naming
 */
export function run(request: RunRequest): RunResult {
  return atOnce(stream(request, new Naming(request), FORGETTING)).result();
}
