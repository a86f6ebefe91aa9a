/** The one list of names under which web configuration files are known. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";
import {
  buildConfigurationOf,
  isBesideApp,
  isBesideProgram,
  isBesideWeb,
  isCopyOfWeb,
  isFoundByName,
  isWebConfig,
  LOOKED_FOR,
  namedKind,
} from "../../src/settings/file-names.js";

describe("a name tells", () => {
  it.each([
    ["/a/Web.CONFIG", "web"],
    ["app.config", "app"],
    ["MACHINE.config", "machine"],
    ["/srv/applicationHost.config", "applicationHost"],
    ["web.config.bak", undefined],
    ["web.Release.config", undefined],
    ["constructor", undefined],
  ])("%s: %s", (path, kind) => {
    expect(namedKind(path)).toBe(kind);
    expect(isWebConfig(path)).toBe(kind === "web");
  });

  it.each([
    ["/a/Web.Release.config", "Release"],
    ["web.a.b.config", "a.b"],
    ["web.config", undefined],
    ["app.Release.config", undefined],
    ["web.Release.config.bak", undefined],
  ])("%s is for the build configuration %s", (path, name) => {
    expect(buildConfigurationOf(path)).toBe(name);
    expect(isBesideWeb(path)).toBe(name !== undefined);
  });

  it("what lies beside others", () => {
    expect(isBesideApp("/x/App.Debug.config")).toBe(true);
    expect(isBesideApp("/x/App.config")).toBe(false);
    expect(isBesideProgram("Shop.exe.config")).toBe(true);
    expect(isCopyOfWeb("Copy of Web.config")).toBe(true);
    expect(isCopyOfWeb("webb.config")).toBe(false);
    expect(isCopyOfWeb("myweb.config")).toBe(false);
  });

  it("a walk takes up what it says it looks for, and nothing else", () => {
    for (const name of LOOKED_FOR.split(", "))
      expect(isFoundByName(name.replace("*", "Release"))).toBe(true);
    for (const name of ["packages.config", "web.config.bak", "administration.config", "web.xdt"])
      expect(isFoundByName(name)).toBe(false);
  });
});

it("no other file of the engine knows such a name by a pattern of its own", () => {
  const root = join(import.meta.dirname, "../../src");
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.endsWith("file-names.ts"));
  const patterns = files.flatMap((path) =>
    [
      ...readFileSync(path, "utf8").matchAll(
        /\/[^\n/]*(?:web|app|machine|Host)\b[^\n/]*\\\.config[^\n]*\//gi,
      ),
    ].map(([text]) => `${relative(root, path)}: ${text}`),
  );
  expect(patterns).toEqual([]);
});
