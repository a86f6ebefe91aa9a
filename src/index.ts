/**
 * The public face. The core is synchronous and silent: hosts hand in the file system and whatever
 * else it needs to know, and get diagnostics back.
 */
import { diagnostics as diagnosticIds } from "../schema/diagnostics.js";
import type { LintResult, ReaderFinding } from "./diagnostic.js";
import type { Project } from "./effective/project.js";
import type { Facts } from "./facts/facts.js";
import { NO_FACTS } from "./facts/facts.js";
import type { Files } from "./files.js";
import { normalisePath } from "./paths.js";
import type { Levels } from "./lint/levels.js";
import type { AnyRule } from "./rule.js";
import type { Governed, RunRequest, RunResult } from "./run/request.js";
import { lint } from "./fix/law.js";

export { rules } from "../rules/index.js";
export { diagnostics } from "../schema/diagnostics.js";
export { scan } from "./document/scan.js";
export { configure, PRESETS } from "./lint/configure.js";
export { presetConflict } from "./lint/preset-conflicts.js";
export { defineRule } from "./rule.js";
export { lint } from "./fix/law.js";
export { run } from "./run/run.js";
export { type Changes, type Live, type LiveRequest, openLive, type Updated } from "./live/live.js";
export { view } from "./run/view.js";
export { builtIn } from "./settings/built-in.js";
export { readConfigFile } from "./settings/read.js";
export { createSource, positionAt } from "./source.js";
export type { Diagnostic, LintResult } from "./diagnostic.js";
export { type MessageParts, messageText } from "./message.js";
export type { Environment } from "./effective/project.js";
export type { Files } from "./files.js";

/** One project whose files are named one by one. */
export interface Request extends Project {
  readonly files: Files;
  /** Configuration files to report on. Others are read around them as context only. */
  readonly targets: readonly string[];
  /** The target came from standard input: what lies beside it on disk proves nothing. */
  readonly stdin?: boolean;
  readonly facts?: Facts;
  /** What the presets behind the levels say differently. */
  readonly presetConflict?: ReaderFinding | undefined;
  /** ISO date for rules about the age of evidence. */
  readonly now?: string | undefined;
}

/** A request for one project, as a run takes it. */
export function requestOf(
  { files, targets, stdin, facts, now, presetConflict, ...project }: Request,
  rules: readonly AnyRule[],
  levels: Levels,
): RunRequest {
  const governed: Governed = {
    project,
    levels,
    presetConflict,
    facts: facts ?? NO_FACTS,
    namesServer: true,
  };
  return {
    files,
    named: targets.map((path) => ({ path: normalisePath(path), isFolder: false })),
    projects: [governed],
    governing: () => governed,
    rules,
    diagnostics: diagnosticIds,
    now,
    ...(stdin ? { stdin: { isAlone: true } } : {}),
  };
}

/** Loads what the request names, lints it, and says which files were judged. */
export function lintWorkspace(
  request: Request,
  rules: readonly AnyRule[],
  levels: Levels,
): LintResult & Pick<RunResult, "files" | "foreign"> {
  return lint(requestOf(request, rules, levels));
}
