/** What rests on a guess about folders is an info, and says so. */
import { builtIn } from "../../src/settings/built-in.js";
import { describe, expect, test } from "vitest";
import type { ReaderFinding } from "../../src/diagnostic.js";
import type { ConfigLevel } from "../../src/effective/layers.js";
import { scan } from "../../src/document/scan.js";
import { readConfigFile } from "../../src/settings/read.js";
import { createSource } from "../../src/source.js";
import { tempered } from "../../src/verdict/certainty.js";
import { host, load, site } from "../effective/hierarchy/helper.js";
import { messageText } from "../../src/message.js";
import type { Tree } from "../fixtures/disk.js";

const CONDITION = "if it is deployed below that application";

const file = (path: string) =>
  readConfigFile(scan(createSource(path, "<configuration />")), "web", builtIn);

const configLevel = (folder: string, more: Partial<ConfigLevel> = {}): ConfigLevel => ({
  kind: "path",
  virtualPath: folder,
  folder,
  file: file(`${folder}/web.config`),
  isApplication: true,
  unseen: false,
  ...more,
});

const place = (path: string) => ({ source: createSource(path, ""), span: { start: 0, end: 0 } });

const finding = (...related: readonly string[]): ReaderFinding => ({
  rule: "duplicate-collection-entry",
  message: "Twice.",
  at: place("r/shop/web.config"),
  related: related.map((path) => ({ at: place(path), message: "The first one." })),
  fix: { safe: true, edits: [] },
});

describe("one finding", () => {
  const server: ConfigLevel = {
    ...configLevel("srv", { kind: "machine", isApplication: false }),
    folder: undefined,
    virtualPath: "",
  };
  const root = configLevel("r");
  const shop = configLevel("r/shop", { isGuess: true });
  const sub = configLevel("r/shop/sub", { isApplication: false });

  test.each([
    [true, "the file above", [root, shop], ["r/web.config"]],
    [true, "a part of it beside", [root, shop], ["r/conf/session.config"]],
    [true, "seen from a folder below", [root, shop, sub], ["r/web.config"]],
    [true, "one place above of two", [server, root, shop], ["r/shop/web.config", "r/web.config"]],
    [false, "its own file", [root, shop], ["r/shop/web.config"]],
    [false, "a part of its own", [root, shop, sub], ["r/shop/conf/session.config"]],
    [false, "a file of the server", [server, root, shop], ["srv/web.config"]],
    [false, "a file that belongs to no level", [root, shop], ["ops/services.txt"]],
    [false, "a folder whose name begins alike", [root, shop], ["r2/web.config"]],
    [false, "no place", [root, shop], []],
    [false, "no border", [root, configLevel("r/shop")], ["r/web.config"]],
  ] as const)("%s: %s", (expected, _what, chain, related) => {
    const before = finding(...related);
    const after = tempered(before, chain);
    if (!expected) expect(after).toBe(before);
    else {
      expect(after.severity).toBe("info");
      expect(messageText(after.message).endsWith(`${CONDITION}.`)).toBe(true);
      expect(after.fix?.safe).toBe(false);
      expect({ ...after, message: "", severity: "", fix: "" }).toEqual({
        ...before,
        message: "",
        severity: "",
        fix: "",
      });
    }
  });

  test("the innermost of two borders counts", () => {
    const inner = configLevel("r/shop/admin", { isGuess: true });
    expect(tempered(finding("r/shop/web.config"), [root, shop, inner]).severity).toBe("info");
    expect(
      tempered(finding("r/shop/admin/web.config"), [root, shop, inner]).severity,
    ).toBeUndefined();
  });
});

describe("a nested application", () => {
  const provider = (type: string) =>
    `<configuration>\n<system.web>\n<sessionState><providers><add name="p" type="${type}" /></providers></sessionState>\n</system.web>\n</configuration>`;
  const locking =
    '<configuration>\n<location allowOverride="false"><system.web><pages /></system.web></location>\n</configuration>';
  const pages = "<configuration>\n<system.web><pages /></system.web>\n</configuration>";

  const cases: readonly (readonly [rule: string, above: string, below: string])[] = [
    ["duplicate-collection-entry", provider("A, A"), provider("B, B")],
    ["no-locked-section-override", locking, pages],
  ];
  const tree = (above: string, below: string): Tree => ({
    "web.config": above,
    "shop/Global.asax": "",
    "shop/web.config": below,
  });
  const found = (files: Tree, request = {}) =>
    load(files, request).findings.map(
      ({ rule, severity = "error", message }) =>
        `${severity} ${rule} ${messageText(message).includes(CONDITION) ? "guess" : "fact"}`,
    );

  test.each(cases)("%s across a sign is a guess", (rule, above, below) => {
    expect(found(tree(above, below))).toEqual([`info ${rule} guess`]);
  });

  test.each(cases)("%s across a declared border is a fact", (rule, above, below) => {
    expect(found(tree(above, below), { applications: ["/", "/shop"] })).toEqual([
      `error ${rule} fact`,
    ]);
  });

  test.each(cases)("%s in a site is a fact", (rule, above, below) => {
    const files = {
      ...tree(above, below),
      "srv/applicationHost.config": host({
        sites: site("S", 1, { "/": "C:\\s", "/shop": "C:\\s\\shop" }),
      }),
    };
    expect(found(files, { paths: { "C:\\s": "." } })).toEqual([`error ${rule} fact`]);
  });

  test.each(cases)("%s from the root Web.config is a fact", (rule, above, below) => {
    const files = { ...tree("<configuration />", below), "srv/web.config": above };
    expect(found(files)).toEqual([`error ${rule} fact`]);
  });
});
