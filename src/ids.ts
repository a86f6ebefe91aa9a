/** One table of all diagnostic ids, whoever speaks: lint, explain, lists and generators read it. */
import type { DiagnosticId } from "../schema/diagnostics.js";
import { born } from "../schema/numbers.js";
import type { Category, Severity, Speaker } from "./diagnostic.js";
import type { AnyRule } from "./rule.js";
import { messageText } from "./message.js";

export interface Id {
  readonly id: string;
  /** `IISL0001`: for formats whose readers want a code of letters and digits. */
  readonly number: string;
  readonly by: Speaker;
  /** Path of its page inside the package. */
  readonly page: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly presets: readonly string[];
  readonly needs: readonly string[];
  /** One sentence: what is wrong where it reports. */
  readonly description: string;
  /** Everything that it may say; empty where the readers word it themselves. */
  readonly messages: readonly string[];
  /** JSON Schema of each option; empty where it takes none. */
  readonly options: Readonly<Record<string, object>>;
}

/**
 * The number of an id.
 * @throws Error where the id is not in the list of those that were born
 */
export function numberOf(id: string): string {
  const place = (born as readonly string[]).indexOf(id);
  if (place < 0) throw new Error(`${id} has no number: add it to the end of schema/numbers.ts.`);
  return `IISL${String(place + 1).padStart(4, "0")}`;
}

/** Path of an id's page inside the package. */
export const pageOf = (id: string, by: Speaker): string =>
  by === "rule" ? `rules/${id}.md` : `schema/diagnostics/${id}.md`;

/**
 * All ids in order of name.
 * @param said - the messages of ids that are no rules
 */
export function idTable(
  rules: readonly AnyRule[],
  diagnostics: readonly DiagnosticId[],
  said: Readonly<Record<string, readonly string[]>> = {},
): readonly Id[] {
  return [
    ...rules.map((rule) => ({ ...rule, by: "rule" as const })),
    ...diagnostics.map((entry) => ({ ...entry, messages: {}, options: {} })),
  ]
    .map(
      ({ id, by, category, severity, presets, needs, description, messages, options }): Id => ({
        id,
        number: numberOf(id),
        by,
        page: pageOf(id, by),
        category,
        severity,
        presets,
        needs,
        description,
        messages: said[id] ?? Object.values(messages).map(messageText),
        options: options ?? {},
      }),
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
