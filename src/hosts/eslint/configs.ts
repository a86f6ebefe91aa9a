/** One configuration of ESLint for each preset. */
import type { ESLint, Linter } from "eslint";
import { diagnostics } from "../../../schema/diagnostics.js";
import { presets } from "../../../schema/config.js";
import type { PresetName } from "../library-types.js";
import type { Severity } from "../../diagnostic.js";
import { configure, rules } from "../../index.js";
import type { RuleLevel } from "../../lint/levels.js";
import { FOUND_NAMES } from "../../settings/file-names.js";
import { LANGUAGE, NAMESPACE } from "./language.js";
import { offered } from "./offered.js";

/** ESLint knows no third severity. */
const SEVERITIES: Readonly<Record<Severity, "error" | "warn">> = {
  error: "error",
  warning: "warn",
  info: "warn",
};

/** A pattern for a name in any letter case: ESLint's patterns tell cases apart. */
const anyCase = (name: string): string =>
  name.replace(/[a-z]/gi, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`);

/** What a walk of the command line finds by name. */
export const files: readonly string[] = FOUND_NAMES.map((name) => `**/${anyCase(name)}`);

/** The options that a preset says differently from the rule. */
function changed(
  { options }: RuleLevel,
  own: Readonly<Record<string, object>>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(options).filter(
      ([name, value]) =>
        JSON.stringify(value) !==
        JSON.stringify((own[name] as { readonly default?: unknown } | undefined)?.default),
    ),
  );
}

function rulesOf(preset: PresetName): Partial<Linter.RulesRecord> {
  const { levels } = configure({ rules, diagnostics, presets: [preset], ruleSettings: {} });
  return Object.fromEntries(
    offered.flatMap(({ id, options }) => {
      const level = levels.get(id);
      if (!level || level.severity === "off") return [];
      const severity = SEVERITIES[level.severity];
      const more = changed(level, options);
      const entry = Object.keys(more).length === 0 ? severity : [severity, more];
      return [[`${NAMESPACE}/${id}`, entry as Linter.RuleEntry]];
    }),
  );
}

/** @param plugin - the object that its configurations name */
export function configsFor(plugin: ESLint.Plugin): Record<PresetName, Linter.Config> {
  const configs: Partial<Record<PresetName, Linter.Config>> = {};
  for (const preset of presets)
    configs[preset] = {
      name: `${NAMESPACE}/${preset}`,
      files: [...files],
      plugins: { [NAMESPACE]: plugin },
      language: LANGUAGE,
      rules: rulesOf(preset),
    };
  return configs as Record<PresetName, Linter.Config>;
}
