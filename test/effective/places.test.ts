/** Where a default points to that no file writes, and which paths of a site lie in a folder at hand. */
import { describe, expect, test } from "vitest";
import { scan } from "../../src/document/scan.js";
import { effectiveConfig } from "../../src/effective/effective-config.js";
import type { ConfigLevel } from "../../src/effective/layers.js";
import { siteTrees } from "../../src/effective/sites.js";
import { builtIn } from "../../src/settings/built-in.js";
import type { FileKind } from "../../src/settings/config-file.js";
import { readConfigFile } from "../../src/settings/read.js";
import { createSource, textOf } from "../../src/source.js";
import { host, load, names, shown, site } from "./hierarchy/helper.js";

const level = (
  kind: Exclude<ConfigLevel["kind"], "path"> | "path",
  path: string,
  text: string,
  as: FileKind,
): ConfigLevel => ({
  kind,
  virtualPath: "",
  folder: undefined,
  file: readConfigFile(scan(createSource(path, text)), as, builtIn),
  isApplication: kind === "path",
  unseen: false,
});
const MACHINE = level("machine", "machine.config", "<configuration />", "machine");
const GROUP = level("path", "web.config", "<configuration><system.web /></configuration>", "web");
const EMPTY = level("path", "sub/web.config", "<configuration />", "web");
const NOTHING = level("path", "none/web.config", "", "web");

test.each<[string, readonly ConfigLevel[], string]>([
  ["nowhere, without any file", [], ": at 0"],
  ["the root of the only file", [MACHINE], "machine.config: configuration at 1"],
  ["the group of a file of the site", [MACHINE, GROUP], "web.config: system.web at 16"],
  ["the nearest file", [MACHINE, GROUP, EMPTY], "sub/web.config: configuration at 1"],
  ["the start of a file without a root", [MACHINE, NOTHING], "none/web.config: at 0"],
])("a default points to %s", (_, chain, expected) => {
  const config = effectiveConfig(builtIn, chain, {}, () => undefined);
  const { source, span } = config["system.web/sessionState"].mode.place;
  const words = [`${source.path}:`, textOf(source, span), `at ${span.start}`];
  expect(words.filter((word) => word !== "").join(" ")).toBe(expected);
  expect(span.end - span.start).toBe(textOf(source, span).length);
});

test("a configSource may hold steps that lead nowhere", () => {
  const workspace = load({
    "web.config":
      '<configuration><system.web><sessionState configSource=".\\conf\\.\\\\s.config" /></system.web></configuration>',
    "conf/s.config": '<sessionState timeout="7" />',
  });
  expect(shown(workspace, "/", "system.web/sessionState@timeout")).toBe("7 < conf/s.config:1");
});

describe("sites", () => {
  const SITE = site("Dairy", 1, { "/": "C:\\dairy", "/old": "D:\\gone" });

  test("their defaults are none of their settings", () => {
    const workspace = load(
      {
        "srv/applicationHost.config": host({ sites: SITE }),
        "disk/dairy/web.config": "<configuration />",
      },
      { paths: { "C:\\": "disk" } },
    );
    const all = names(workspace, "Dairy", "system.applicationHost/sites");
    expect(all).toContain("site[Dairy]/application[/old]/applicationPool");
    expect(all.filter((name) => name.includes("Defaults/"))).toEqual([]);
  });

  test("only folders at hand are mapped", () => {
    const chain = [level("applicationHost", "a.config", host({ sites: SITE }), "applicationHost")];
    const config = effectiveConfig(builtIn, chain, {}, () => undefined);
    const folderFor = (path: string) => (path.startsWith("C:") ? "disk/dairy" : undefined);
    const [tree] = siteTrees(
      config,
      { folderFor } as never,
      () => undefined,
      () => undefined,
    );
    expect(tree?.mapped).toEqual([
      { virtualPath: "Dairy", folder: "disk/dairy" },
      { virtualPath: "Dairy", folder: "disk/dairy" },
    ]);
    expect(
      ["Dairy", "Dairy/a", "Dairy/old/a", "elsewhere"].map((at) => tree?.folderAt(at)),
    ).toEqual(["disk/dairy", "disk/dairy/a", undefined, undefined]);
  });
});
