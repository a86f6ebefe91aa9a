/**
 * The public face. The core is synchronous and silent: hosts hand in the file system and whatever
 * else it needs to know, and get diagnostics back.
 */
import type { AnyRule } from "./rule.js";
import { diagnostics as diagnosticIds } from "../schema/diagnostics.js";
import type { LintResult } from "./diagnostic.js";
import type { Request } from "./effective/request.js";
import { loadWorkspace } from "./effective/workspace.js";
import { NO_FACTS } from "./facts/facts.js";
import type { Levels } from "./lint/levels.js";
import { lint } from "./lint/lint.js";

export { rules } from "../rules/index.js";
export { diagnostics } from "../schema/diagnostics.js";
export { scan } from "./document/scan.js";
export { loadWorkspace } from "./effective/workspace.js";
export { configure, PRESETS } from "./lint/configure.js";
export { lint } from "./lint/lint.js";
export { defineRule } from "./rule.js";
export { readConfigFile } from "./settings/read.js";
export { createSource, positionAt } from "./source.js";
export type { Diagnostic, LintResult } from "./diagnostic.js";
export type { Files } from "./files.js";
export type { Request } from "./effective/request.js";

/** Loads what the request names, lints it, and says which files were judged. */
export function lintWorkspace(
  request: Request,
  rules: readonly AnyRule[],
  levels: Levels,
): LintResult & { files: string[]; foreign: readonly string[] } {
  const workspace = loadWorkspace(request);
  const result = lint(workspace, {
    rules,
    diagnostics: diagnosticIds,
    levels,
    facts: request.facts ?? NO_FACTS,
    now: request.now,
  });
  const { foreign } = workspace;
  return { ...result, foreign, files: workspace.targets.map((file) => file.document.source.path) };
}
