/** A run of rules made for a test over a tree in memory. */
import type { LintResult } from "../../src/diagnostic.js";
import { configure, lintWorkspace, type Request } from "../../src/index.js";
import type { AnyRule } from "../../src/rule.js";
import { memory, type Tree } from "../fixtures/disk.js";

/** What every probe has; a test says the rest. */
export const PROBE = {
  id: "probe",
  description: "Probe.",
  category: "correctness",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["config", "application"],
} as const;

interface Asked {
  readonly presets?: readonly string[];
  readonly ruleSettings?: Readonly<Record<string, unknown>>;
  readonly request?: Partial<Request>;
}

/**
 * Lints a tree with some rules and no reader's ids.
 * @throws where a setting is refused
 */
export function runProbes(
  tree: Tree,
  rules: readonly AnyRule[],
  { presets = [], ruleSettings = {}, request = {} }: Asked = {},
): LintResult {
  const { levels, problems } = configure({ rules, diagnostics: [], presets, ruleSettings });
  if (problems.length > 0) throw new Error(problems.join("\n"));
  return lintWorkspace(
    { files: memory(tree), base: ".", targets: Object.keys(tree), server: {}, ...request },
    rules,
    levels,
  );
}
