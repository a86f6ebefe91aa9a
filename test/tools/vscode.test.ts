/** What the extension for VS Code declares: everything that the server knows, and no language. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { DOCUMENTS } from "../../editors/vscode/src/documents.js";
import { PALETTE } from "../../editors/vscode/src/palette.js";
import { COMMANDS as NAMED, SCHEMES as OPENED } from "../../editors/vscode/src/server.js";
import { presets } from "../../schema/config.js";
import { allIds } from "../../src/hosts/cli/ids.js";
import { COMMANDS } from "../../src/hosts/lsp/features/commands.js";
import { written } from "../../src/hosts/lsp/settings.js";
import { SCHEMES } from "../../src/hosts/lsp/virtual.js";

const root = join(import.meta.dirname, "../..");

interface Property {
  readonly default?: unknown;
  readonly description: string;
  readonly items?: { readonly enum?: readonly string[] };
  readonly properties?: Readonly<Record<string, unknown>>;
}

const manifest = JSON.parse(readFileSync(join(root, "editors/vscode/package.json"), "utf8")) as {
  readonly contributes: Readonly<Record<string, unknown>> & {
    readonly configuration: { readonly properties: Readonly<Record<string, Property>> };
    readonly walkthroughs: readonly {
      readonly steps: readonly { readonly description: string }[];
    }[];
  };
};

const { contributes } = manifest;
const { properties } = contributes.configuration;

/** A glob of VS Code that has nothing but classes, `**` and `*`. */
const asPattern = (glob: string) =>
  new RegExp(
    `^${glob
      .replaceAll(".", "\\.")
      .replace(/\*\*\/|\*/g, (one) => (one === "*" ? "[^/]*" : "(?:.*/)?"))}$`,
  );

const isTaken = (path: string) => DOCUMENTS.some((glob) => asPattern(glob).test(path));

describe("the extension", () => {
  test("claims no language and no grammar", () => {
    expect(Object.keys(contributes).sort()).toEqual([
      "commands",
      "configuration",
      "configurationDefaults",
      "jsonValidation",
      "walkthroughs",
    ]);
  });

  test("takes the names that the program looks for, in any letter case", () => {
    const taken = [
      "/a/web.config",
      "/a/b/WEB.CONFIG",
      "/Web.Release.config",
      "/srv/ApplicationHost.config",
      "/srv/machine.config",
      "/app.config",
      "/iislint.config.jsonc",
    ];
    expect(taken.filter((path) => !isTaken(path))).toEqual([]);
    const others = [
      "/NuGet.config",
      "/packages.config",
      "/myweb.config",
      "/web.config.bak",
      "/a.xml",
    ];
    expect(others.filter(isTaken)).toEqual([]);
  });

  test("has a setting for each id and each preset", () => {
    expect(Object.keys(properties["iislint.rules"]?.properties ?? {}).sort()).toEqual(
      allIds()
        .map(({ id }) => id)
        .sort(),
    );
    expect(properties["iislint.presets"]?.items?.enum).toEqual(presets);
  });

  test("says of each setting what it is, in words of an editor", () => {
    for (const { description } of Object.values(properties)) {
      expect(description).toMatch(/\.$/);
      expect(description).not.toMatch(/--\w/);
    }
  });

  test("its defaults say nothing to the server", () => {
    const defaults = Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name.replace("iislint.", ""), one.default]),
    );
    const around = { folder: root, isTrusted: true };
    expect(written(defaults, around)).toEqual({ args: [], mistakes: [] });
  });

  test("names the commands of the server, and leads to those that there are", () => {
    expect(NAMED).toEqual(COMMANDS);
    expect(OPENED).toEqual(SCHEMES);
    const led = contributes.walkthroughs.flatMap(({ steps }) =>
      steps.flatMap(({ description }) =>
        [...description.matchAll(/command:(iislint\.\w+)/g)].map(([, name]) => name),
      ),
    );
    expect(led.filter((name) => !Object.keys(PALETTE).includes(name ?? ""))).toEqual([]);
    expect(led).not.toEqual([]);
  });
});
