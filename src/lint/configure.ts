/** Presets and the user's own settings to the level of each id. */
import { presets as PRESETS, severities as SETTINGS } from "../../schema/config.js";
import type { DiagnosticId } from "../../schema/diagnostics.js";
import type { Severity } from "../diagnostic.js";
import type { AnyRule, Preset } from "../rule.js";
import { nearest } from "../settings/nearest.js";
import type { Levels, RuleLevel } from "./levels.js";
import { conflictsIn, type PresetConflict } from "./preset-conflicts.js";

export { presets as PRESETS } from "../../schema/config.js";

export type Setting = (typeof SETTINGS)[number];

export interface Choice {
  readonly rules: readonly AnyRule[];
  readonly diagnostics: readonly DiagnosticId[];
  /** Names of presets; empty = recommended. */
  readonly presets: readonly string[];
  /** Severity, or severity and options, by id. */
  readonly ruleSettings: Readonly<Record<string, unknown>>;
}

export interface Configured {
  readonly levels: Levels;
  /** What is wrong with the choice, one sentence each. */
  readonly problems: readonly string[];
  /** What the presets say differently, and the user's own settings leave open. */
  readonly conflicts: readonly PresetConflict[];
}

/** Whether a preset holds an id. `strict` contains `recommended`; `every` is in each. */
export function presetHolds(preset: string, presets: readonly string[]): boolean {
  if (preset === "all" || presets.includes("every") || presets.includes(preset)) return true;
  return preset === "strict" && presets.includes("recommended");
}

/** What a rule is told where nobody says anything. */
const defaultsOf = (rule: AnyRule | undefined): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(rule?.options ?? {}).map(([name, option]) => [name, option.default]),
  );

function levelFor(
  id: { severity: Severity; presets: readonly string[] },
  rule: AnyRule | undefined,
  chosen: readonly string[],
): RuleLevel | undefined {
  const holding = chosen.filter((preset) => presetHolds(preset, id.presets));
  if (holding.length === 0) return undefined;
  let severity = id.severity;
  let options = defaultsOf(rule);
  for (const preset of chosen) {
    const name = preset as Preset;
    options = { ...options, ...rule?.presetOptions?.[name] };
    severity = rule?.presetSeverity?.[name] ?? severity;
  }
  return { severity, pinned: false, options };
}

function parse(
  id: string,
  setting: unknown,
): { severity: Setting; options?: Record<string, unknown> } | string {
  const [severity, options, ...more] = (
    Array.isArray(setting) ? setting : [setting]
  ) as readonly unknown[];
  if (typeof severity !== "string" || !(SETTINGS as readonly string[]).includes(severity)) {
    const meant =
      typeof severity === "string"
        ? severity === "warn"
          ? "warning"
          : nearest(severity, SETTINGS)
        : undefined;
    return `The severity of "${id}" must be one of ${SETTINGS.join(", ")}, not ${JSON.stringify(severity)}.${meant ? ` Did you mean "${meant}"?` : ""}`;
  }
  if (
    options !== undefined &&
    (typeof options !== "object" || options === null || Array.isArray(options))
  )
    return `The options of "${id}" must be an object.`;
  if (more.length > 0)
    return `The setting of "${id}" has ${2 + more.length} entries: write [severity, options].`;
  return {
    severity: severity as Setting,
    ...(options === undefined ? {} : { options: options as Record<string, unknown> }),
  };
}

/** Whether the user's own setting of a rule decides its severity, or an option of it. */
function isSettled(setting: unknown, option: string | undefined): boolean {
  if (setting === undefined) return false;
  if (option === undefined || setting === "off") return true;
  const own: unknown = Array.isArray(setting) ? setting[1] : undefined;
  return typeof own === "object" && own !== null && Object.hasOwn(own, option);
}

/** Computes the level of each id; unknown names come back as problems with the nearest right one. */
export function configure({ rules, diagnostics, presets, ruleSettings }: Choice): Configured {
  const problems: string[] = [];
  const chosen = (presets.length === 0 ? ["recommended"] : presets).filter((preset) => {
    if ((PRESETS as readonly string[]).includes(preset)) return true;
    const meant = nearest(preset, PRESETS);
    problems.push(
      `There is no preset "${preset}".${meant ? ` Did you mean "${meant}"?` : ""} Presets: ${PRESETS.join(", ")}.`,
    );
    return false;
  });
  const levels = new Map<string, RuleLevel>();
  const known = new Map<
    string,
    { id: { severity: Severity; presets: readonly string[] }; rule: AnyRule | undefined }
  >();
  for (const id of diagnostics) known.set(id.id, { id, rule: undefined });
  for (const rule of rules) known.set(rule.id, { id: rule, rule });
  for (const [name, { id, rule }] of known) {
    const level = levelFor(id, rule, chosen);
    if (level) levels.set(name, level);
  }
  for (const [name, setting] of Object.entries(ruleSettings)) {
    const entry = known.get(name);
    if (!entry) {
      const meant = nearest(name, known.keys());
      problems.push(
        `There is no rule "${name}".${meant ? ` Did you mean "${meant}"?` : ""} \`iislint rules\` lists them.`,
      );
      continue;
    }
    const parsed = parse(name, setting);
    if (typeof parsed === "string") {
      problems.push(parsed);
      continue;
    }
    const options: Readonly<Record<string, unknown>> =
      levels.get(name)?.options ?? defaultsOf(entry.rule);
    const unknownOption = Object.keys(parsed.options ?? {}).find(
      (key) => !Object.hasOwn(entry.rule?.options ?? {}, key),
    );
    if (unknownOption !== undefined) {
      const legal = Object.keys(entry.rule?.options ?? {});
      const meant = nearest(unknownOption, legal);
      problems.push(
        `"${name}" has no option "${unknownOption}".${meant ? ` Did you mean "${meant}"?` : legal.length > 0 ? ` Options: ${legal.join(", ")}.` : " It takes no options."}`,
      );
      continue;
    }
    levels.set(name, {
      severity: parsed.severity,
      pinned: true,
      options: { ...options, ...parsed.options },
    });
  }
  const conflicts = rules.flatMap((rule) => {
    const holding = chosen.filter((preset) => presetHolds(preset, rule.presets));
    return holding.length === 0 ? [] : conflictsIn(rule, holding, chosen);
  });
  return {
    levels,
    problems,
    conflicts: conflicts.filter(({ rule, option }) => !isSettled(ruleSettings[rule], option)),
  };
}
