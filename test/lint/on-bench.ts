/** One finding of a probe on the bench, and what becomes of it. */
import type { DiagnosticId } from "../../schema/diagnostics.js";
import type { Diagnostic } from "../../src/diagnostic.js";
import { type Application } from "../../src/effective/application.js";
import { builtIn } from "../../src/index.js";
import { Bench } from "../../src/lint/judge.js";
import type { RuleLevel } from "../../src/lint/levels.js";
import type { AnyRule, Finding } from "../../src/rule.js";
import { createSource, type Location } from "../../src/source.js";

export const WEB = createSource("Web.config", '<a b="one" c="two"/>');
export const ROOT = createSource("root/Web.config", "<root/>");
export const at = (start: number, end: number, source = WEB): Location => ({
  source,
  span: { start, end },
});
export const ONE = at(6, 9);
export const TWO = at(14, 17);

export const RULE: AnyRule = {
  id: "probe",
  description: "Probe.",
  category: "reliability",
  severity: "warning",
  presets: ["recommended"],
  per: "application",
  needs: ["application"],
  messages: {
    seen: {
      what: 'The {thing} of "{app}" is seen.',
      because: "{missing} stays.",
      next: " ",
    },
    short: "Seen.",
  },
};
export const READERS = [
  { id: "known", by: "engine", severity: "error", category: "schema", presets: ["every"] },
] as unknown as readonly DiagnosticId[];

export const level = (
  severity: RuleLevel["severity"],
  own: Partial<RuleLevel> = {},
): RuleLevel => ({
  severity,
  pinned: false,
  options: {},
  ...own,
});
export const benchOf = (
  levels: Readonly<Record<string, RuleLevel>>,
  rules = [RULE],
  diagnostics = READERS,
) =>
  new Bench({
    rules,
    diagnostics,
    levels: new Map(Object.entries(levels)),
    facts: { services: [], apps: [] },
    schema: builtIn,
  });
export const app = (path: string, configuration?: string) =>
  ({
    path,
    config: {},
    files: [],
    ...(configuration === undefined ? {} : { buildConfiguration: configuration }),
  }) as unknown as Application;

/** What one finding of the probe becomes. */
export function told(
  finding: Finding,
  application?: Application,
  own = level("warning"),
): readonly Diagnostic[] {
  const bench = benchOf({ probe: own });
  bench.finding(RULE, finding, application);
  return bench.judged().map(({ diagnostic }) => diagnostic);
}
