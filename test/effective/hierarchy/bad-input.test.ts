/** Servers that are wrong: always an answer, never a crash, and no more work than there is input. */
import { describe, expect, test } from "vitest";
import { diagnostics } from "../../../schema/diagnostics.js";
import { rules } from "../../../rules/index.js";
import { configure, type LintResult, lintWorkspace } from "../../../src/index.js";
import { findings, host, load, type Loaded, overview, session, shown, site } from "./helper.js";
import { memory, type Tree } from "../../fixtures/disk.js";

const TIMEOUT = "system.web/sessionState@timeout";
const request = { paths: { "C:\\": "disk" }, targets: [] };

function lintAll(workspace: Loaded): LintResult {
  const { levels } = configure({ rules, diagnostics, presets: ["all"], ruleSettings: {} });
  return lintWorkspace(workspace.request, rules, levels);
}

const found = (workspace: Loaded) => lintAll(workspace).diagnostics.map(({ rule }) => rule);

const server = (sites: string, pools?: string): Tree => ({
  "srv/applicationHost.config": host({ sites, ...(pools === undefined ? {} : { pools }) }),
  "disk/a/web.config": session('timeout="30"'),
  "disk/b/web.config": session('timeout="40"'),
});

describe("sites", () => {
  test("two with one id are refused, and both are still answered", () => {
    const workspace = load(
      server(`${site("North", 1, { "/": "C:\\a" })}\n${site("South", 1, { "/": "C:\\b" })}`),
      request,
    );
    expect(findings(workspace)).toEqual([
      "duplicate-collection-entry srv/applicationHost.config:9",
    ]);
    expect(overview(workspace)).toEqual([
      "North | InProc | 30 min | DefaultAppPool | 20 min",
      "South | InProc | 40 min | DefaultAppPool | 20 min",
    ]);
    expect(found(workspace)).toContain("duplicate-collection-entry");
  });

  test("two of one name are refused; the later one is answered", () => {
    const workspace = load(
      server(`${site("North", 1, { "/": "C:\\a" })}\n${site("NORTH", 2, { "/": "C:\\b" })}`),
      request,
    );
    expect(findings(workspace)).toEqual([
      "duplicate-collection-entry srv/applicationHost.config:9",
    ]);
    expect(overview(workspace)).toHaveLength(1);
    expect(() => lintAll(workspace)).not.toThrow();
  });

  test("two applications at one path are refused", () => {
    const sites = `<site name="North" id="1">
<application path="/"><virtualDirectory path="/" physicalPath="C:\\a" /></application>
<application path="/shop"><virtualDirectory path="/" physicalPath="C:\\a" /></application>
<application path="/SHOP"><virtualDirectory path="/" physicalPath="C:\\b" /></application>
</site>`;
    const workspace = load(server(sites), request);
    expect(findings(workspace)).toEqual([
      "duplicate-collection-entry srv/applicationHost.config:11",
    ]);
    expect(() => lintAll(workspace)).not.toThrow();
  });

  test.each([
    "",
    " ",
    "a/b",
    "Österreich & Söhne",
    "İstanbul",
    "ﬃ",
    "__proto__",
    "constructor",
    "..",
    ".",
    "%TEMP%",
    "*",
    "a\\b",
    "名前",
    "😀",
    "x".repeat(5000),
  ])("a site named %j is answered", (name) => {
    const written = name.replaceAll("&", "&amp;");
    const workspace = load(server(site(written, 1, { "/": "C:\\a", "/Şube": "C:\\b" })), request);
    expect(workspace.applications).toHaveLength(2);
    expect(workspace.applications.map(({ folder }) => folder)).toEqual(["disk/a", "disk/b"]);
    expect(() => shown(workspace, `${name}/Şube/x`, TIMEOUT)).not.toThrow();
    expect(() => lintAll(workspace)).not.toThrow();
  });

  test.each([
    ["a name that is only a slash", site("/", 1, { "/": "C:\\a", "/shop": "C:\\b" })],
    ["no name", '<site id="1"><application path="/" /></site>'],
    ["no id", '<site name="North"><application path="/" /></site>'],
    ["no application", '<site name="North" id="1" />'],
    ["an application without a path", '<site name="North" id="1"><application /></site>'],
    ["an id that is no number", '<site name="North" id="one"><application path="/" /></site>'],
    [
      "a virtual directory without a path",
      '<site name="North" id="1"><application path="/"><virtualDirectory physicalPath="C:\\a" /></application></site>',
    ],
    ["no root application", site("North", 1, { "/shop": "C:\\a", "/shop/till/x": "C:\\b" })],
    ["text in between", '<site name="North" id="1">shop</site>'],
    ["only half a tag", '<site name="North" id="1"><application path="/"'],
  ])("with %s never crash", (_, sites) => {
    const workspace = load(server(sites), request);
    expect(() => overview(workspace)).not.toThrow();
    expect(() => lintAll(workspace)).not.toThrow();
    expect(() => shown(workspace, "North/shop", TIMEOUT)).not.toThrow();
  });
});

describe("what is named and not there", () => {
  test("a pool: rules that need it are not evaluated, by name", () => {
    const workspace = load(server(site("North", 1, { "/": ["C:\\a", "Gone"] })), request);
    const { notEvaluated } = lintAll(workspace);
    const unjudged = notEvaluated.find(({ rule }) => rule === "no-inproc-with-web-garden");
    expect(unjudged).toMatchObject({ missing: ["pool"], count: 1, subjects: ["North"] });
  });

  test("a folder: every rule about the application is not evaluated", () => {
    const workspace = load(server(site("North", 1, { "/": "C:\\gone" })), request);
    const { notEvaluated } = lintAll(workspace);
    const rule = notEvaluated.find((each) => each.rule === "no-session-id-in-url");
    expect(rule).toMatchObject({ missing: ["config"], subjects: ["North"] });
  });

  test.each(["machineConfig", "rootWebConfig", "applicationHost"] as const)(
    "the %s of the request is a finding",
    (part) => {
      const workspace = load(
        { "web.config": session('timeout="30"') },
        { server: { [part]: "srv/gone.config" } },
      );
      expect(findings(workspace)).toEqual(["unreadable-file srv/gone.config:1"]);
      expect(overview(workspace)).toEqual(["/ | InProc | 30 min"]);
    },
  );

  test("a target is a finding", () => {
    const workspace = load({}, { targets: ["gone/web.config"] });
    expect(findings(workspace)).toEqual(["unreadable-file gone/web.config:1"]);
  });

  test("a location that points nowhere changes nothing", () => {
    const workspace = load(
      {
        ...server(site("North", 1, { "/": "C:\\a" })),
        "srv/web.config": `<configuration><location path="South/x/y"><system.web><sessionState timeout="9" /></system.web></location></configuration>`,
      },
      request,
    );
    expect(shown(workspace, "North", TIMEOUT)).toBe("30 < disk/a/web.config:3");
    expect(() => lintAll(workspace)).not.toThrow();
  });

  test("an application inside its own folder again", () => {
    const workspace = load(
      server(site("North", 1, { "/": "C:\\a", "/a": "C:\\a", "/a/a": "C:\\a", "/b": "C:\\" })),
      { ...request, targets: ["disk/a/web.config"] },
    );
    expect(workspace.applications).toHaveLength(4);
    expect(() => lintAll(workspace)).not.toThrow();
  });
});

describe("configSource", () => {
  const config = (target: string) =>
    `<configuration><system.web>\n<sessionState configSource="${target}" />\n</system.web></configuration>`;

  test("a file that names itself is refused", () => {
    const workspace = load({ "web.config": config("web.config") });
    expect(findings(workspace)).toEqual(["invalid-config-source web.config:2"]);
    expect(shown(workspace, "/", TIMEOUT)).toBe("unknown < web.config:2");
    expect(() => lintAll(workspace)).not.toThrow();
  });

  test("two files that name each other are refused", () => {
    const workspace = load({
      "web.config": config("a.config"),
      "a.config": '<sessionState configSource="b.config" />',
      "b.config": '<sessionState configSource="a.config" />',
    });
    expect(findings(workspace)).toEqual(["invalid-config-source a.config:1"]);
    expect(shown(workspace, "/", TIMEOUT)).toMatch(/^unknown </);
    expect(() => lintAll(workspace)).not.toThrow();
  });

  test.each([
    "",
    "..",
    "..\\x.config",
    "/etc/x",
    "C:\\x.config",
    "a\\..\\..\\x",
    "\\\\s\\x",
    "nul",
    "a\\",
    "x.config\\y",
  ])("%j never crashes", (target) => {
    const workspace = load({ "web.config": config(target), "x.config": "<sessionState />" });
    expect(() => lintAll(workspace)).not.toThrow();
    expect(shown(workspace, "/", TIMEOUT)).toMatch(/^unknown </);
  });
});

describe("transforms", () => {
  test.each([
    ["that are no XML", "<configuration"],
    ["that are empty", ""],
    [
      "whose locator is broken",
      '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState xdt:Locator="Match(" xdt:Transform="Replace" /></system.web></configuration>',
    ],
    [
      "whose transform is unknown",
      '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState xdt:Transform="Explode" /></system.web></configuration>',
    ],
    [
      "that end in the middle",
      '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState xdt:Transform="Remove"',
    ],
  ])("%s leave the plain application alone", (_, transform) => {
    const workspace = load({
      "web.config": session('timeout="30"'),
      "web.Release.config": transform,
    });
    expect(overview(workspace)[0]).toBe("/ | InProc | 30 min");
    expect(() => lintAll(workspace)).not.toThrow();
  });
});

describe("size", () => {
  /** What is asked of the disk for a server of so many sites, each with a web.config. */
  function work(count: number): { read: number; list: number; applications: number } {
    const numbers = Array.from({ length: count }, (_, i) => i + 1);
    const tree: Tree = {
      "srv/applicationHost.config": host({
        sites: numbers.map((i) => site(`Shop ${i}`, i, { "/": `C:\\shop${i}` })).join("\n"),
      }),
      ...Object.fromEntries(
        numbers.map((i) => [`disk/shop${i}/web.config`, session('timeout="5"')]),
      ),
    };
    const files = memory(tree);
    const workspace = load(tree, { ...request, files });
    const { read, list } = files.asked;
    return {
      read: read.length,
      list: list.length,
      applications: workspace.applications.length,
    };
  }

  test("twice the sites are twice the calls", () => {
    const [small, large] = [work(200), work(400)];
    expect(small.applications).toBe(200);
    expect(large.applications).toBe(400);
    expect(large.read).toBeLessThanOrEqual(2 * small.read);
    expect(large.list).toBeLessThanOrEqual(2 * small.list);
    expect(large.read).toBeLessThanOrEqual(400 + 5);
  });

  test("5,000 sites in one file are all answered", () => {
    const numbers = Array.from({ length: 5000 }, (_, i) => i + 1);
    const tree: Tree = {
      "srv/applicationHost.config": host({
        pools: numbers.map((i) => `<add name="Pool ${i}" />`).join("\n"),
        sites: numbers
          .map((i) => site(`Shop ${i}`, i, { "/": [`C:\\shop${i}`, `Pool ${i}`] }))
          .join("\n"),
      }),
    };
    const workspace = load(tree, request);
    const lines = overview(workspace);
    expect(lines).toHaveLength(5000);
    expect(lines.at(-1)).toBe("Shop 5000 | ? | ? | Pool 5000 | 20 min");
    expect(findings(workspace)).toEqual([]);
  });
});
