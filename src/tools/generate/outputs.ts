/** All generated files: path from the project's root to text. */
import { diagnostics } from "../../../schema/diagnostics.js";
import { keywords } from "../../../schema/keywords.js";
import { sections as sectionList } from "../../../schema/sections/index.js";
import type { Section } from "../../../schema/vocabulary.js";
import { idTable, pageOf } from "../../ids.js";
import { captures } from "./captures.js";
import { coveragePage } from "./coverage.js";
import { optionsFileSchema } from "./options-file-schema.js";
import { evidenceTable } from "./evidence.js";
import { pagesWithFixTables } from "./fix-blocks.js";
import { hoverTexts } from "./hover.js";
import { json } from "./json.js";
import { settingsSchema } from "./json-schema.js";
import { filledPages } from "./readme.js";
import { commandTable, keysTable, presetNames, serverTable } from "./options-tables.js";
import { optionsTypes } from "./options-types.js";
import { readerMessagesModule } from "./reader-messages.js";
import { inputsTable, withFiles } from "./recipes.js";
import { referencePages } from "./reference.js";
import { loadRules, type RuleModule } from "./rule-modules.js";
import {
  diagnosticsTable,
  optionsSchema,
  presetsTable,
  rulesModule,
  rulesPage,
} from "./rules-index.js";
import { shapesModule } from "./shapes.js";
import { settingsTypes } from "./types.js";
import {
  oneValidator,
  sectionValidators,
  VALIDATOR_TYPES,
  VALIDATORS_TYPES,
} from "./validators.js";
import { configurationXsd } from "./xsd.js";
import { extensionManifest, settingsTable } from "./vscode.js";
import { xsdPage } from "./xsd-page.js";

async function fromSections(sections: readonly Section[]): Promise<[string, string][]> {
  return [
    ["schema/generated/settings.schema.json", json(settingsSchema(sections))],
    ["schema/generated/settings.ts", settingsTypes(sections)],
    ["schema/generated/shapes.ts", shapesModule(sections, keywords)],
    ["schema/generated/validators.js", await sectionValidators(sections)],
    ["schema/generated/validators.d.ts", VALIDATORS_TYPES],
    ["schema/generated/iis-config.xsd", configurationXsd(sections)],
    ["schema/generated/hover.json", json(hoverTexts(sections, keywords))],
    ["docs/reference/xsd.md", xsdPage()],
    ...referencePages(sections, keywords),
  ];
}

/** Path of the page of each id that there is. */
const pagesOf = (rules: readonly RuleModule[]): ReadonlyMap<string, string> =>
  new Map([
    ...diagnostics.map(({ id, by }) => [id, pageOf(id, by)] as const),
    ...rules.map(({ rule: { id } }) => [id, pageOf(id, "rule")] as const),
  ]);

async function fromRules(root: string, rules: readonly RuleModule[]): Promise<[string, string][]> {
  const schema = optionsFileSchema([...diagnostics, ...rules.map(({ rule }) => rule)]);
  return [
    ["schema/generated/config.schema.json", json(schema)],
    ["schema/generated/config-validator.js", await oneValidator(schema)],
    ["schema/generated/config-validator.d.ts", VALIDATOR_TYPES],
    ["schema/generated/options.ts", optionsTypes()],
    [
      "schema/generated/reader-messages.ts",
      readerMessagesModule(
        root,
        diagnostics.map(({ id }) => id),
      ),
    ],
    ["rules/index.ts", rulesModule(rules)],
    ["rules/README.md", rulesPage(rules, diagnostics)],
    ["docs/reference/coverage.md", coveragePage(pagesOf(rules))],
    ["rules/options.schema.json", json(optionsSchema(rules))],
    extensionManifest(
      root,
      idTable(
        rules.map(({ rule }) => rule),
        diagnostics,
      ),
    ),
    ...pagesWithFixTables(root),
    ...filledPages(root, [
      {
        page: "README.md",
        name: "diagnostics",
        text: diagnosticsTable(rules, diagnostics, ""),
      },
      { page: "README.md", name: "server", text: serverTable() },
      { page: "README.md", name: "preset-names", text: presetNames() },
      { page: "docs/configuration.md", name: "keys", text: keysTable() },
      { page: "docs/configuration.md", name: "command-line", text: commandTable("lint") },
      { page: "docs/configuration.md", name: "evidence", text: evidenceTable() },
      { page: "docs/editors.md", name: "editor-settings", text: settingsTable() },
      { page: "docs/ci.md", name: "inputs", text: inputsTable(root) },
      { page: "docs/presets.md", name: "presets", text: presetsTable(rules, diagnostics) },
    ]),
  ];
}

/**
 * Everything that is made from the schema and the rules.
 * @param root - the folder of the project
 */
export async function generated(root: string): Promise<ReadonlyMap<string, string>> {
  const sections: readonly Section[] = sectionList;
  const rules = await loadRules(root);
  const made = new Map([...(await fromSections(sections)), ...(await fromRules(root, rules))]);
  const ci = "docs/ci.md";
  made.set(ci, withFiles(root, made.get(ci) ?? ""));
  // Last: the captures stand in pages that the tables have filled.
  for (const [path, text] of await captures(root, (page) => made.get(page))) made.set(path, text);
  return made;
}
