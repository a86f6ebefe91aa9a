/** Rules -> their index as code, as a page and as the schema of their options. */
import { posix } from "node:path";
import { presets } from "../../../schema/config.js";
import type { DiagnosticId } from "../../../schema/diagnostics.js";
import { type Id, idTable } from "../../ids.js";
import { code, GENERATED, page, table } from "./markdown.js";
import type { RuleModule } from "./rule-modules.js";

const camelCase = (id: string) =>
  id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** The text of `rules/index.ts`. */
export function rulesModule(rules: readonly RuleModule[]): string {
  const imports = rules.map(({ name }) => `import ${camelCase(name)} from "./${name}.js";`);
  const names = rules.map(({ name }) => camelCase(name));
  const line = `export const rules = [${names.join(", ")}] as const satisfies readonly AnyRule[];`;
  const list =
    line.length <= 100
      ? [line]
      : [
          "export const rules = [",
          ...names.map((name) => `  ${name},`),
          "] as const satisfies readonly AnyRule[];",
        ];
  return [
    "// Generated from the files of this folder by `npm run generate`. Do not edit.",
    'import type { AnyRule } from "../src/rule.js";',
    ...imports,
    "",
    ...list,
    "",
  ].join("\n");
}

const entriesOf = (rules: readonly RuleModule[], diagnostics: readonly DiagnosticId[]) =>
  idTable(
    rules.map(({ rule }) => rule),
    diagnostics,
  );

/** Tags would vanish from a page; in code they stay. */
const tagsAsCode = (text: string) => text.replace(/<[\w/][^<>]*>/g, code);

/**
 * The table of all diagnostics.
 * @param from - the folder of the page, from which the links lead
 */
export function diagnosticsTable(
  rules: readonly RuleModule[],
  diagnostics: readonly DiagnosticId[],
  from: "" | "rules",
): string {
  const link = ({ id, page: path }: Id) => `[${code(id)}](${posix.relative(from, path)})`;
  return table(
    ["id", "what it reports", "category", "severity", "presets", "needs", "by"],
    entriesOf(rules, diagnostics).map((entry) => [
      link(entry),
      tagsAsCode(entry.description),
      entry.category,
      entry.severity,
      entry.presets.join(", "),
      entry.needs.join(", "),
      entry.by,
    ]),
  );
}

/** The text of `rules/README.md`. */
export function rulesPage(
  rules: readonly RuleModule[],
  diagnostics: readonly DiagnosticId[],
): string {
  return page(
    "# All diagnostics",
    GENERATED,
    "`every` = on in each preset. `strict` holds all of `recommended`, `all` holds everything. A need with `?` is used where it is there; any other one that is missing makes the diagnostic *not evaluated*, which is counted and named. Severity is the default; single findings may carry another one, as the page says.",
    diagnosticsTable(rules, diagnostics, "rules"),
  );
}

/** The content of `rules/options.schema.json`: what each rule can be told, with its defaults. */
export function optionsSchema(rules: readonly RuleModule[]): object {
  const withOptions = rules.filter(({ rule }) => Object.keys(rule.options ?? {}).length > 0);
  const properties = withOptions.map(({ rule }) => [
    rule.id,
    {
      description: rule.description,
      type: "object",
      properties: rule.options,
      additionalProperties: false,
    },
  ]);
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Options of the rules of iislint, by id",
    type: "object",
    properties: Object.fromEntries(properties) as object,
    additionalProperties: false,
  };
}

/** What each preset holds and what it changes, as Markdown. */
export function presetsTable(
  rules: readonly RuleModule[],
  diagnostics: readonly DiagnosticId[],
): string {
  const entries = entriesOf(rules, diagnostics);
  const everywhere = entries.filter((entry) => entry.presets.includes("every"));
  const link = (entry: Id) => `[${code(entry.id)}](../${entry.page})`;
  const changes = (id: string, preset: string): string[] => {
    const rule = rules.find((candidate) => candidate.rule.id === id)?.rule;
    const severity = (rule?.presetSeverity as Readonly<Record<string, string>> | undefined)?.[
      preset
    ];
    const options = (rule?.presetOptions as Readonly<Record<string, object>> | undefined)?.[preset];
    return [severity ?? "", options === undefined ? "" : code(JSON.stringify(options))];
  };
  const parts = presets
    .filter((preset) => preset !== "all")
    .flatMap((preset) => {
      const own = entries.filter((entry) => entry.presets.includes(preset));
      if (own.length === 0) return [];
      const rows = own.map((entry) => {
        const [severity = "", options = ""] = changes(entry.id, preset);
        return [link(entry), severity || entry.severity, options, tagsAsCode(entry.description)];
      });
      return [`## ${preset}`, table(["id", "severity", "options", "what it reports"], rows)];
    });
  return ["## In every preset", everywhere.map((entry) => link(entry)).join(", "), ...parts].join(
    "\n\n",
  );
}
