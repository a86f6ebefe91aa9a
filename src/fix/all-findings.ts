/** Readers tell so many findings of a file and no more: whoever fixes it wants to see the others too. */
import type { Governed, RunRequest, RunResult } from "../run/request.js";
import { MOST_FINDINGS } from "../settings/reading.js";

/** Of a file with more mistakes than this, nobody knows what its fixes do. */
const ALL_FINDINGS = 100_000;

/** The same project, its readers telling what they find. */
export const all = (governed: Governed): Governed => ({
  ...governed,
  project: { ...governed.project, mostFindings: ALL_FINDINGS },
});

/** Whether findings of a file may have been left out. */
export function isCut({ diagnostics }: RunResult): boolean {
  const counts = new Map<string, number>();
  return diagnostics.some(({ by, at: { source } }) => {
    if (by === "rule") return false;
    const count = (counts.get(source.path) ?? 0) + 1;
    counts.set(source.path, count);
    return count > MOST_FINDINGS;
  });
}

/** The same request, for all findings. */
export function forAll(request: RunRequest): RunRequest {
  const known = new Map<Governed, Governed>();
  const whole = (governed: Governed): Governed => {
    const own = known.get(governed) ?? all(governed);
    known.set(governed, own);
    return own;
  };
  return {
    ...request,
    ...(request.projects && { projects: request.projects.map(whole) }),
    governing: (folder) => whole(request.governing(folder)),
  };
}
