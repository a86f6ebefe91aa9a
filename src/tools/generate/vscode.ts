/** What the extension for VS Code declares -> its package.json; what is written by hand there stays. */
import { knownFormats } from "../../facts/formats.js";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { OPTIONS_DATA } from "../../../editors/vscode/src/documents.js";
import { PALETTE } from "../../../editors/vscode/src/palette.js";
import { presets, severities } from "../../../schema/config.js";
import { lintOptions } from "../../hosts/cli/options.js";
import { SCHEMES } from "../../hosts/lsp/virtual.js";
import type { Settings } from "../../hosts/lsp/settings.js";
import type { Id } from "../../ids.js";
import { json } from "./json.js";
import { code, table } from "./markdown.js";

const PACKAGE = "editors/vscode/package.json";

/** What completes options files, in the extension. */
export const HINTS = "options.hints.json";

/** Pages of ids are shown as they are meant to look, from wherever a link leads to them. */
const ASSOCIATIONS = {
  "workbench.editorAssociations": {
    [`${SCHEMES.page}:/**/*.md`]: "vscode.markdown.preview.editor",
  },
} as const;

const text = { type: "string", default: "" } as const;
/** A copy of a file of the server; paths begin at the folder that is open. */
const copyOf = (what: string, why: string) =>
  ({
    ...text,
    description: `Path, from the workspace folder, of a copy of the server's ${what}. It is linted too, and ${why}.`,
  }) as const;
const texts = { type: "array", items: { type: "string" }, default: [] } as const;

/**
 * Each setting: the option of the command line that it stands for, and what may be written. What
 * --help says of it describes it, unless that speaks of the command line.
 */
const settings = (ids: readonly Id[]) =>
  ({
    config: [
      "config",
      {
        ...text,
        description:
          "Path, from the workspace folder, of the options file that governs all files. Without it the nearest iislint.config.json, .jsonc, .js or .mjs counts, from the folder of each file upwards.",
      },
    ],
    presets: [
      "preset",
      {
        description:
          'Sets of rules that count in place of what the options file says in "extends". Without both it is "recommended".',
        type: "array",
        items: { enum: presets },
        uniqueItems: true,
        default: [],
      },
    ],
    rules: [
      "rule",
      {
        type: "object",
        properties: Object.fromEntries(
          ids.map(({ id, description }) => [id, { description, enum: severities }]),
        ),
        additionalProperties: false,
        default: {},
      },
    ],
    machineConfig: [
      "machine-config",
      copyOf("machine.config", "what it sets is in force where no web.config sets it"),
    ],
    rootWebConfig: [
      "root-web-config",
      copyOf(
        "root web.config (the one beside machine.config)",
        "what it sets is in force where no web.config of a site sets it",
      ),
    ],
    applicationHost: [
      "application-host",
      copyOf("applicationHost.config", "sites, applications and pools are known from it"),
    ],
    map: [
      "map",
      {
        description:
          'Where physical paths that applicationHost.config names lie in this workspace: "C:\\inetpub\\shop": "./shop".',
        type: "object",
        additionalProperties: { type: "string" },
        default: {},
      },
    ],
    facts: [
      "facts",
      {
        ...texts,
        description: `Paths, from the workspace folder, of evidence from the servers, recognised by content: ${knownFormats()}.`,
      },
    ],
    allowJsConfig: [
      "allow-js-config",
      {
        description:
          "Runs iislint.config.js and .mjs that are found, in folders that you trust; otherwise only the one that is named in config.",
        type: "boolean",
        default: false,
      },
    ],
  }) as const satisfies Readonly<Record<keyof Settings, readonly [string, object]>>;

/** Settings by which a folder could have a program of its own run: it must be trusted for them. */
const RESTRICTED = ["config", "allowJsConfig"] as const satisfies readonly (keyof Settings)[];

/** What `--help` says of an option. */
function helpOf(name: string): string {
  const option = lintOptions.flatMap(({ options }) => options).find((one) => one.name === name);
  if (!option) throw new Error(`"iislint lint" has no option --${name}.`);
  return option.help;
}

const TRACE = "iislint.trace.server";

const trace = {
  description: "What the output channel shows of what the editor and the server say; in VS Code.",
  type: "string",
  enum: ["off", "messages", "verbose"],
  default: "off",
} as const;

function configuration(ids: readonly Id[]): object {
  const own = Object.entries(settings(ids)).map(([name, [option, schema]]) => [
    `iislint.${name}`,
    // A folder may have its own.
    { description: helpOf(option), ...schema, scope: "resource" },
  ]);
  return {
    title: "iislint",
    properties: Object.fromEntries([...own, [TRACE, trace]]) as object,
  };
}

/** A line for each setting, for docs/editors.md. */
export const settingsTable = (): string =>
  table(
    ["setting", "what it says"],
    [
      ...Object.entries(settings([])).map(([name, [option, schema]]) => [
        code(`iislint.${name}`),
        "description" in schema ? schema.description : helpOf(option),
      ]),
      [code(TRACE), trace.description],
    ],
  );

interface Manifest {
  readonly capabilities: { readonly untrustedWorkspaces: object };
  readonly contributes: object;
}

/**
 * The package.json of the extension.
 * @param root - the folder of the project
 * @returns its path and its text
 */
export function extensionManifest(root: string, ids: readonly Id[]): [string, string] {
  const written = JSON.parse(readFileSync(join(root, PACKAGE), "utf8")) as Manifest;
  const { version, homepage, bugs, repository, license } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  ) as Readonly<Record<string, unknown>>;
  const { capabilities, contributes } = written;
  const made = {
    ...written,
    ...{ version, homepage, bugs, repository, license },
    capabilities: {
      ...capabilities,
      untrustedWorkspaces: {
        ...capabilities.untrustedWorkspaces,
        restrictedConfigurations: RESTRICTED.map((name) => `iislint.${name}`),
      },
    },
    contributes: {
      ...contributes,
      commands: Object.entries(PALETTE).map(([command, title]) => ({
        command,
        title,
        category: "iislint",
      })),
      configuration: configuration(ids),
      configurationDefaults: ASSOCIATIONS,
      jsonValidation: [{ fileMatch: OPTIONS_DATA, url: `./${HINTS}` }],
    },
  };
  return [PACKAGE, json(made)];
}
