/** Of a file so many findings are told and no more: whoever fixes it wants to see the others too. */
import type { RunRequest, RunResult } from "../run/request.js";

/** Whether findings of a file were left out. */
export const isCut = ({ diagnostics }: RunResult): boolean =>
  diagnostics.some(({ isOfRest }) => isOfRest);

/** The same request, for all findings. */
export const forAll = (request: RunRequest): RunRequest => ({ ...request, mostShown: Infinity });
