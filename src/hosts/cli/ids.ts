/** Every diagnostic id, whoever produces it, in one form. */
import { rules } from "../../index.js";
import { diagnostics } from "../../../schema/diagnostics.js";
import type { Category, Severity } from "../../diagnostic.js";

export interface Id {
  readonly id: string;
  readonly by: "reader" | "engine" | "rule";
  readonly category: Category;
  readonly severity: Severity;
  readonly presets: readonly string[];
  readonly needs: readonly string[];
  readonly description: string;
  /** Path of its page inside the package. */
  readonly page: string;
  /** Everything that it may say. */
  readonly messages: readonly string[];
}

/** All ids in order of name. */
export function allIds(): readonly Id[] {
  const fromRules = rules.map(
    (rule): Id => ({
      id: rule.id,
      by: "rule",
      category: rule.category,
      severity: rule.severity,
      presets: rule.presets,
      needs: rule.needs,
      description: rule.description,
      page: `rules/${rule.id}.md`,
      messages: Object.values(rule.messages),
    }),
  );
  const fromReaders = diagnostics.map(
    (entry): Id => ({
      id: entry.id,
      by: entry.by,
      category: entry.category,
      severity: entry.severity,
      presets: entry.presets,
      needs: entry.needs,
      description: entry.description,
      page: `schema/diagnostics/${entry.id}.md`,
      messages: [],
    }),
  );
  return [...fromReaders, ...fromRules].sort((a, b) => (a.id < b.id ? -1 : 1));
}
