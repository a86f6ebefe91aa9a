/** Levels from machine.config down to a folder, for the managed and for the native reader. */
import { builtIn } from "../../../src/settings/built-in.js";
import { describe, expect, test } from "vitest";
import { sectionFacts } from "../../../schema/generated/shapes.js";
import { scan } from "../../../src/document/scan.js";
import type { EffectiveConfig } from "../../../src/effective/application.js";
import type { Fields } from "../../../src/effective/entries.js";
import type { Occurrence } from "../../../src/effective/occurrence.js";
import { resolveSection } from "../../../src/effective/resolve.js";
import { readConfigFile } from "../../../src/settings/read.js";
import { createSource, type Location } from "../../../src/source.js";
import { findings, host, load, names, session, shown, site } from "./helper.js";
import type { Tree } from "../../fixtures/disk.js";

/** `<pages>` stands everywhere, so every level can speak. */
const pages = (theme: string, more = "") =>
  `<configuration>\n<system.web>\n<pages theme="${theme}" ${more}/>\n</system.web>\n</configuration>\n`;

const asp = (codePage: number) =>
  `<system.webServer><asp codePage="${codePage}" /></system.webServer>`;

const OPERA = host({
  sites: site("Opera", 1, { "/": "C:\\opera", "/boxoffice": "C:\\opera\\boxoffice" }),
});
const paths = { "C:\\opera": "opera" };

describe("the managed reader", () => {
  const levels: readonly (readonly [path: string, theme: string])[] = [
    ["srv/machine.config", "machine"],
    ["srv/web.config", "root"],
    ["opera/web.config", "site"],
    ["opera/boxoffice/web.config", "application"],
    ["opera/boxoffice/balcony/web.config", "folder"],
  ];

  test.each(levels.map((_, i) => i + 1))("the nearest of %i levels wins", (count) => {
    const written = levels.slice(0, count);
    const tree: Tree = {
      "srv/applicationHost.config": OPERA,
      "opera/boxoffice/balcony/plan.svg": "",
      ...Object.fromEntries(written.map(([path, theme]) => [path, pages(theme)])),
    };
    const [first, ...others] = [...written].reverse().map(([path, theme]) => ({ path, theme }));
    expect(shown(load(tree, { paths }), "Opera/boxoffice/balcony", "system.web/pages@theme")).toBe(
      [
        `${first?.theme ?? ""} < ${first?.path ?? ""}:3`,
        ...others.map(({ path }) => `${path}:3`),
      ].join(" < "),
    );
  });

  test("attributes are decided one by one", () => {
    const workspace = load(
      {
        "srv/machine.config": session('timeout="10" cookieName="A" mode="StateServer"'),
        "srv/web.config": session('timeout="20" cookieName="B"'),
        "srv/applicationHost.config": OPERA,
        "opera/web.config": session('timeout="30"'),
      },
      { paths },
    );
    const at = (name: string) => shown(workspace, "Opera", `system.web/sessionState@${name}`);
    expect(at("timeout")).toBe("30 < opera/web.config:3 < srv/web.config:3 < srv/machine.config:3");
    expect(at("cookieName")).toBe("B < srv/web.config:3 < srv/machine.config:3");
    expect(at("mode")).toBe("StateServer < srv/machine.config:3");
    expect(at("cookieless")).toBe("UseCookies < default");
  });

  test("applicationHost.config does not count", () => {
    const workspace = load(
      {
        "srv/web.config": session('timeout="25"'),
        "srv/applicationHost.config": host({
          sites: site("Opera", 1, { "/": "C:\\opera" }),
          more: '<system.web><sessionState timeout="99" mode="Off" /></system.web><location path="Opera"><system.web><sessionState timeout="98" /></system.web></location>',
        }),
        "opera/web.config": "<configuration />",
      },
      { paths },
    );
    expect(shown(workspace, "Opera", "system.web/sessionState@timeout")).toBe(
      "25 < srv/web.config:3",
    );
    expect(shown(workspace, "Opera", "system.web/sessionState@mode")).toBe("InProc < default");
  });

  test("a value equal to the inherited one is still decided where it is written", () => {
    const workspace = load(
      {
        "srv/web.config": session('timeout="20"'),
        "srv/applicationHost.config": OPERA,
        "opera/web.config": session('timeout="20"'),
      },
      { paths },
    );
    expect(shown(workspace, "Opera", "system.web/sessionState@timeout")).toBe(
      "20 < opera/web.config:3 < srv/web.config:3",
    );
  });
});

describe("the native reader", () => {
  test("reads the same levels with applicationHost.config behind the root Web.config", () => {
    const workspace = load(
      {
        "srv/machine.config": `<configuration>\n${asp(1)}\n</configuration>`,
        "srv/web.config": `<configuration>\n${asp(2)}\n</configuration>`,
        "srv/applicationHost.config": host({
          sites: site("Opera", 1, { "/": "C:\\opera", "/boxoffice": "C:\\opera\\boxoffice" }),
          more: asp(3),
        }),
        "opera/web.config": `<configuration>\n${asp(4)}\n</configuration>`,
        "opera/boxoffice/web.config": `<configuration>\n${asp(5)}\n</configuration>`,
      },
      { paths },
    );
    expect(shown(workspace, "Opera/boxoffice", "system.webServer/asp@codePage")).toBe(
      "5 < opera/boxoffice/web.config:2 < opera/web.config:2 < srv/applicationHost.config:11 < srv/web.config:2 < srv/machine.config:2",
    );
  });

  test("takes elements inside a section level by level as well", () => {
    const workspace = load(
      {
        "srv/applicationHost.config": host({
          sites: site("Opera", 1, { "/": "C:\\opera" }),
          more: '<system.webServer><asp><session timeout="00:10:00" max="5" /></asp></system.webServer>',
        }),
        "opera/web.config":
          '<configuration><system.webServer>\n<asp><session timeout="00:30:00" /></asp></system.webServer></configuration>',
      },
      { paths },
    );
    expect(shown(workspace, "Opera", "system.webServer/asp@session/timeout")).toBe(
      "1800 < opera/web.config:2 < srv/applicationHost.config:11",
    );
    expect(shown(workspace, "Opera", "system.webServer/asp@session/max")).toBe(
      "5 < srv/applicationHost.config:11",
    );
  });
});

describe("collections", () => {
  const modules = (inside: string) =>
    `<system.webServer>\n<modules>${inside}</modules>\n</system.webServer>`;
  const config = (inside: string) => `<configuration>${modules(inside)}</configuration>`;

  const inForce = (...inside: readonly string[]) => {
    const [server = "", own = "", folder = ""] = inside;
    const workspace = load(
      {
        "srv/applicationHost.config": host({
          sites: site("Opera", 1, { "/": "C:\\opera" }),
          more: modules(server),
        }),
        "opera/web.config": config(own),
        "opera/stage/web.config": config(folder),
      },
      { paths },
    );
    return names(workspace, "Opera/stage", "system.webServer/modules")
      .filter((name) => name.endsWith("/name"))
      .map((name) => /\[(.*)\]/.exec(name)?.[1]);
  };

  test("own entries stand behind inherited ones", () => {
    expect(
      inForce('<add name="A" /><add name="B" />', '<add name="C" />', '<add name="D" />'),
    ).toEqual(["A", "B", "C", "D"]);
  });

  test("remove takes an inherited entry out, and add puts it at the end", () => {
    expect(
      inForce('<add name="A" /><add name="B" />', '<remove name="A" />', '<add name="A" />'),
    ).toEqual(["B", "A"]);
  });

  test("clear empties what came before, in its own file too", () => {
    expect(
      inForce('<add name="A" />', '<add name="B" /><clear /><add name="C" />', '<add name="D" />'),
    ).toEqual(["C", "D"]);
  });

  test("letter case counts in the key where the schema says so", () => {
    expect(inForce('<add name="Session" />', '<remove name="session" />', "")).toEqual(["Session"]);
  });

  test("an entry that is refused as a duplicate replaces the inherited one", () => {
    expect(inForce('<add name="A" /><add name="B" />', '<add name="A" />', "")).toEqual(["A", "B"]);
  });

  test("letter case does not count in the names of providers", () => {
    const provider = (directives: string) =>
      `<configuration><system.web><sessionState><providers>${directives}</providers></sessionState></system.web></configuration>`;
    const workspace = load({
      "web.config": provider('<add name="Scene" type="T1" /><add name="Act" type="T2" />'),
      "prompter/Global.asax": "",
      "prompter/web.config": provider('<remove name="SCENE" /><add name="scene" type="T3" />'),
    });
    expect(shown(workspace, "/prompter", "system.web/sessionState@providers/add[scene]/type")).toBe(
      "T3 < prompter/web.config:1",
    );
    expect(
      names(workspace, "/prompter", "system.web/sessionState").filter((name) =>
        name.endsWith("]/name"),
      ),
    ).toEqual(["providers/add[Act]/name", "providers/add[scene]/name"]);
  });
});

describe("collections whose own entries come first", () => {
  const facts = sectionFacts("system.webServer/modules");

  /** `<modules>` of a file as one level, merged in the order that the schema may ask for. */
  const level = (directives: string): Occurrence => {
    const text = `<configuration><system.webServer><modules>${directives}</modules></system.webServer></configuration>`;
    const file = readConfigFile(scan(createSource("web.config", text)), "web", builtIn);
    const json = file.settings.scopes[0]?.sections.get("system.webServer/modules") as Fields;
    return {
      file,
      json,
      pointer: "/scopes/0/sections/system.webServer~1modules",
      opaque: false,
    };
  };

  const merged = (...levels: readonly string[]) => {
    if (!facts?.collection) throw new Error("modules is a collection");
    const prepending = { ...facts, collection: { ...facts.collection, order: "prepend" as const } };
    const place: Location = { source: createSource("", ""), span: { start: 0, end: 0 } };
    const section = resolveSection(prepending, levels.map(level), {
      environment: {},
      aimed: () => {
        throw new Error("no default of modules asks what the application was written for");
      },
      place,
      section: facts.path,
    }) as EffectiveConfig["system.webServer/modules"];
    return section.$entries.map(({ name }) => name.value);
  };

  test("stand before inherited ones, in the order written", () => {
    expect(merged('<add name="A" /><add name="B" />', '<add name="C" /><add name="D" />')).toEqual([
      "C",
      "D",
      "A",
      "B",
    ]);
  });

  test("follow remove and clear as others do", () => {
    expect(
      merged('<add name="A" /><add name="B" />', '<remove name="B" /><add name="C" />'),
    ).toEqual(["C", "A"]);
    expect(merged('<add name="A" />', '<clear /><add name="B" />', '<add name="C" />')).toEqual([
      "C",
      "B",
    ]);
  });
});

describe("without server files", () => {
  test("applications inherit from the application around them, folders from theirs", () => {
    const workspace = load({
      "web.config": session('timeout="40" mode="StateServer"'),
      "foyer/Global.asax": "",
      "foyer/web.config": session('timeout="50"'),
      "foyer/bar/web.config":
        '<configuration><system.web><pages theme="x" /></system.web></configuration>',
    });
    expect(shown(workspace, "/foyer/bar", "system.web/sessionState@timeout")).toBe(
      "50 < foyer/web.config:3 < web.config:3",
    );
    expect(shown(workspace, "/foyer/bar/till", "system.web/sessionState@mode")).toBe(
      "StateServer < web.config:3",
    );
    expect(workspace.applications.map(({ path }) => path)).toEqual(["/", "/foyer"]);
    expect(workspace.applications.map(({ parent }) => parent?.path)).toEqual([undefined, "/"]);
  });

  test.each([
    "Global.asax",
    "global.ASAX",
    "Shop.csproj",
    "shop.VBPROJ",
    "bin/x.dll",
    "App_Code/a.cs",
  ])("%s is the sign of an application", (sign) => {
    const workspace = load({
      "web.config": "<configuration />",
      [`shop/${sign}`]: "",
      "shop/web.config": session('timeout="5"'),
    });
    expect(workspace.applications.map(({ path }) => path)).toEqual(["/", "/shop"]);
    expect(findings(workspace)).toEqual([]);
  });

  test("of two files whose names differ in letter case only, the plain spelling counts", () => {
    const workspace = load({
      "WEB.config": session('timeout="5"'),
      "web.config": session('timeout="6"'),
      "Web.Config": session('timeout="7"'),
    });
    expect(shown(workspace, "/", "system.web/sessionState@timeout")).toBe("6 < web.config:3");
  });

  test("roots side by side are trees of their own, whatever lies between", () => {
    const workspace = load({
      "shops/a/web.config": session('timeout="5"'),
      "shops/a/deep/er/web.config": "<configuration />",
      "shops/ab/web.config": session('timeout="6"'),
    });
    expect(workspace.applications.map(({ path }) => path)).toEqual(["/shops/a", "/shops/ab"]);
  });

  test("a folder without a sign is a plain one", () => {
    const workspace = load({
      "web.config": "<configuration />",
      "shop/web.config": session('timeout="5"'),
    });
    expect(workspace.applications.map(({ path }) => path)).toEqual(["/"]);
    expect(findings(workspace)).toEqual(["section-allowed-at-level shop/web.config:3"]);
  });

  test("declared applications stand above every sign", () => {
    const workspace = load(
      {
        "web.config": "<configuration />",
        "a/Global.asax": "",
        "a/web.config": session('timeout="5"'),
        "b/web.config": session('timeout="6"'),
      },
      { applications: ["/", "/b"] },
    );
    expect(workspace.applications.map(({ path }) => path)).toEqual(["/", "/b"]);
    expect(findings(workspace)).toEqual(["section-allowed-at-level a/web.config:3"]);
  });
});
