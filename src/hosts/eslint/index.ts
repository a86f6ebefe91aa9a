/** The plugin for ESLint: `import iislint from "iislint/eslint"`. */
import type { ESLint, Linter } from "eslint";
import type { PresetName } from "../library-types.js";
import { packageVersion } from "../package.js";
import { configsFor } from "./configs.js";
import { CONFIG, language, NAMESPACE } from "./language.js";
import { offered } from "./offered.js";
import { ruleFor } from "./rule.js";

/** What the plugin gives. */
export interface Plugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly languages: NonNullable<ESLint.Plugin["languages"]>;
  readonly rules: NonNullable<ESLint.Plugin["rules"]>;
  /** One for each preset; each says which files it is for. */
  readonly configs: Record<PresetName, Linter.Config>;
}

const parts = {
  meta: { name: "iislint/eslint", version: packageVersion(), namespace: NAMESPACE },
  languages: { [CONFIG]: language },
  rules: Object.fromEntries(offered.map((id) => [id.id, ruleFor(id)])),
};

const plugin: Plugin = Object.assign(parts, { configs: {} as Plugin["configs"] });
Object.assign(plugin.configs, configsFor(plugin));

export default plugin;
