/** Findings -> exit code. */
import { weights } from "../../../schema/config.js";
import type { Severity } from "../../diagnostic.js";
import type { Counts } from "../../report/index.js";
import { nearest } from "../../settings/nearest.js";
import type { Arguments } from "./args.js";
import { EXIT, UsageError } from "./usage.js";

export interface ExitPolicy {
  readonly failOn: Severity;
  /** Warnings that are let pass; absent: as `failOn` says. */
  readonly maxWarnings?: number;
  readonly exitZero: boolean;
}

function readLevel(written: string): Severity {
  const level = weights.find((name) => name === written);
  if (level !== undefined) return level;
  const meant = nearest(written, weights);
  throw new UsageError(
    `--fail-on takes error, warning or info, not "${written}".${meant === undefined ? "" : ` Did you mean "${meant}"?`}`,
  );
}

/** Reads --fail-on, --max-warnings and --exit-zero. */
export function readExitPolicy(given: Arguments): ExitPolicy {
  const most = given.value("max-warnings");
  if (most !== undefined && !/^\d+$/.test(most))
    throw new UsageError(`--max-warnings takes a whole number from 0 on, not "${most}".`);
  return {
    failOn: readLevel(given.value("fail-on") ?? "warning"),
    ...(most === undefined ? {} : { maxWarnings: Number(most) }),
    exitZero: given.has("exit-zero"),
  };
}

/** The severities that make the exit code 1; warnings within --max-warnings do not. */
export function deciding(
  { errors, warnings, infos }: Counts,
  { failOn, maxWarnings }: Pick<ExitPolicy, "failOn" | "maxWarnings">,
): ReadonlySet<Severity> {
  const allowed = maxWarnings ?? (failOn === "error" ? Infinity : 0);
  return new Set<Severity>([
    ...(errors > 0 ? (["error"] as const) : []),
    ...(warnings > allowed ? (["warning"] as const) : []),
    ...(failOn === "info" && infos > 0 ? (["info"] as const) : []),
  ]);
}

/** 0 when nothing reaches the level. */
export const exitCode = (counts: Counts, policy: ExitPolicy): number =>
  deciding(counts, policy).size > 0 && !policy.exitZero ? EXIT.findings : EXIT.clean;
