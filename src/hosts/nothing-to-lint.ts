/** A run that found nothing to judge. */
import { LOOKED_FOR } from "../settings/file-names.js";
import type { RunResult } from "../run/request.js";

/** Nothing was found to judge, and nothing was left out on purpose. */
export const isEmpty = (result: RunResult): boolean => {
  const { files, evidence, leftOut, foreign, diagnostics } = result;
  return [files, evidence, leftOut, foreign, diagnostics].every(({ length }) => length === 0);
};

/** Says that there is nothing to lint, and what was looked for. */
export const nothingIn = (where: string): string =>
  `Nothing to lint in ${where}: looked for ${LOOKED_FOR} in any letter case, outside of node_modules, bin, obj, packages, .git and what .gitignore or "ignore" leaves out. Name a file to lint it whatever it is called.`;
