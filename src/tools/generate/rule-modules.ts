/** The rules as they stand in their folder, whether or not the index knows them yet. */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AnyRule } from "../../rule.js";

export interface RuleModule {
  /** Name of the file without its ending; the id of the rule. */
  readonly name: string;
  readonly rule: AnyRule;
}

const isRule = (value: unknown): value is AnyRule =>
  typeof value === "object" &&
  value !== null &&
  "id" in value &&
  ("check" in value || "overall" in value);

/**
 * Loads every rule, sorted by id.
 * @param root - the folder of the project
 */
export async function loadRules(root: string): Promise<RuleModule[]> {
  const folder = join(root, "rules");
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder)
    .filter((file) => file.endsWith(".ts") && file !== "index.ts")
    .map((file) => file.slice(0, -".ts".length))
    .sort();
  const modules: RuleModule[] = [];
  for (const name of names) {
    const url = pathToFileURL(join(folder, `${name}.ts`)).href;
    const { default: rule } = (await import(url)) as { readonly default?: unknown };
    if (!isRule(rule)) throw new Error(`rules/${name}.ts has no rule as its default export.`);
    if (rule.id !== name) throw new Error(`rules/${name}.ts holds the rule ${rule.id}.`);
    modules.push({ name, rule });
  }
  return modules;
}
