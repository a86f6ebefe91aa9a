/** What files above lock: where it is declared, in `<location>` blocks, and by lock attributes. */
import { describe, expect, test } from "vitest";
import { findings, host, load, names, shown, site } from "./helper.js";
import type { Tree } from "../../fixtures/disk.js";

const paths = { "C:\\farm": "farm" };
const sites = `${site("Dairy", 1, { "/": "C:\\farm\\dairy", "/cheese": "C:\\farm\\dairy\\cheese" })}
${site("Orchard", 2, { "/": "C:\\farm\\orchard" })}`;

const asp = (inside = "") => `<system.webServer><asp codePage="850"${inside} /></system.webServer>`;
const OWN = `<configuration>\n${asp()}\n</configuration>`;

/** The farm's server, whose two sites set the asp section in line 2. */
const farm = (
  more: string,
  { mode = "Deny", files = {} }: { readonly mode?: string; readonly files?: Tree } = {},
) =>
  load(
    {
      "srv/applicationHost.config": host({
        declarations: `<sectionGroup name="system.webServer"><section name="asp" overrideModeDefault="${mode}" /></sectionGroup>`,
        sites,
        more,
      }),
      "farm/dairy/web.config": OWN,
      "farm/orchard/web.config": OWN,
      ...files,
    },
    { paths },
  );

const locked = (path: string) => `no-locked-section-override ${path}:2`;
const DAIRY = locked("farm/dairy/web.config");
const ORCHARD = locked("farm/orchard/web.config");

describe("overrideModeDefault", () => {
  test("Deny locks the section for every file below", () => {
    const workspace = farm("");
    expect(findings(workspace)).toEqual([DAIRY, ORCHARD]);
    expect(shown(workspace, "Dairy", "system.webServer/asp@lcid")).toBe(
      "0 < default ! srv/applicationHost.config:2",
    );
  });

  test("Allow leaves it open", () => {
    const workspace = farm("", { mode: "Allow" });
    expect(findings(workspace)).toEqual([]);
    expect(shown(workspace, "Dairy", "system.webServer/asp@lcid")).toBe("0 < default");
  });

  test("does not bind applicationHost.config itself, in locations either", () => {
    const workspace = farm(`${asp()}<location path="Dairy">${asp()}</location>`, {
      files: { "farm/dairy/web.config": "", "farm/orchard/web.config": "" },
    });
    expect(findings(workspace)).toEqual([]);
  });
});

describe("overrideMode in applicationHost.config", () => {
  const block = (path: string, mode: string, inside = asp()) =>
    `<location ${path} overrideMode="${mode}">${inside}</location>`;

  test.each(['path=""', 'path="."', ""])("Allow at %s opens the section for all sites", (path) => {
    expect(findings(farm(block(path, "Allow")))).toEqual([]);
  });

  test("Allow for one site opens it there alone", () => {
    const workspace = farm(block('path="Dairy"', "Allow"));
    expect(findings(workspace)).toEqual([ORCHARD]);
    expect(shown(workspace, "Dairy", "system.webServer/asp@lcid")).toBe("0 < default");
  });

  test("Allow for an application opens it there and below, not for its site", () => {
    const workspace = farm(block('path="dairy/CHEESE"', "Allow"), {
      files: { "farm/dairy/cheese/web.config": OWN },
    });
    expect(findings(workspace)).toEqual([DAIRY, ORCHARD]);
  });

  test("Allow for all and Deny for one site", () => {
    expect(
      findings(farm(`${block('path=""', "Allow")}${block('path="Orchard"', "Deny")}`)),
    ).toEqual([ORCHARD]);
  });

  test("Allow counts for the sections that stand in the block", () => {
    const other = "<system.webServer><validation /></system.webServer>";
    expect(findings(farm(block('path=""', "Allow", other)))).toEqual([DAIRY, ORCHARD]);
  });

  test("Inherit changes nothing", () => {
    expect(findings(farm(block('path="Dairy"', "Inherit")))).toEqual([DAIRY, ORCHARD]);
    expect(findings(farm(block('path="Dairy"', "Inherit"), { mode: "Allow" }))).toEqual([]);
  });

  test("Deny locks an open section and says where", () => {
    const workspace = farm(block('path="Dairy"', "Deny"), { mode: "Allow" });
    expect(findings(workspace)).toEqual([DAIRY]);
    expect(workspace.findings[0]?.related?.map(({ at }) => at.source.path)).toEqual([
      "srv/applicationHost.config",
    ]);
  });

  test("allowOverride=false is Deny, allowOverride=true decides nothing", () => {
    const block2 = (value: string) =>
      `<location path="Dairy" allowOverride="${value}">${asp()}</location>`;
    expect(findings(farm(block2("false"), { mode: "Allow" }))).toEqual([DAIRY]);
    expect(findings(farm(block2("true")))).toEqual([DAIRY, ORCHARD]);
  });

  test("a lock on the site binds its applications, and locations for them", () => {
    const workspace = farm(block('path="Dairy"', "Deny"), {
      mode: "Allow",
      files: {
        "farm/dairy/web.config": `<configuration><location path="cheese">\n${asp()}\n</location></configuration>`,
        "farm/dairy/cheese/web.config": OWN,
      },
    });
    expect(findings(workspace)).toEqual([DAIRY, locked("farm/dairy/cheese/web.config")]);
  });

  test("a lock on an application binds a location for it in the site's file", () => {
    const workspace = farm(block('path="Dairy/cheese"', "Deny"), {
      mode: "Allow",
      files: {
        "farm/dairy/web.config": `<configuration><location path="cheese">\n${asp()}\n</location></configuration>`,
      },
    });
    expect(findings(workspace)).toEqual([DAIRY]);
  });
});

describe("locks for the managed reader", () => {
  const state = (attributes: string) =>
    `<configuration>\n<system.web><sessionState ${attributes} /></system.web>\n</configuration>`;
  const barn = (root: string, own: string) =>
    load(
      {
        "srv/web.config": root,
        "srv/applicationHost.config": host({
          sites: site("Dairy", 1, { "/": "C:\\farm\\dairy" }),
          more: `<location path="Dairy" overrideMode="Deny"><system.web><sessionState /></system.web></location>`,
        }),
        "farm/dairy/web.config": own,
      },
      { paths },
    );

  test("those of applicationHost.config do not count", () => {
    expect(findings(barn("<configuration />", state('timeout="5"')))).toEqual([]);
  });

  test("a location of the root Web.config locks the section of a site", () => {
    const root =
      '<configuration><location path="Dairy" allowOverride="false"><system.web><sessionState timeout="5" /></system.web></location></configuration>';
    expect(findings(barn(root, state('timeout="5"')))).toEqual([DAIRY]);
    expect(findings(barn(root.replace("Dairy", "Dairies"), state('timeout="5"')))).toEqual([]);
  });

  test.each([
    ['lockAttributes="timeout"', 'timeout="9"', 1],
    ['lockAttributes="timeout"', 'mode="Off"', 0],
    ['lockAttributes="*"', 'mode="Off"', 1],
    ['lockAllAttributesExcept="timeout"', 'timeout="9"', 0],
    ['lockAllAttributesExcept="timeout"', 'mode="Off"', 1],
    ['lockAttributes="mode, timeout"', 'mode="Off" timeout="9"', 2],
  ])("%s and %s below", (lock, own, count) => {
    const workspace = barn(state(`timeout="5" ${lock}`), state(own));
    expect(findings(workspace)).toEqual(Array<string>(count).fill(DAIRY));
  });

  test("values in force tell what is locked below", () => {
    const workspace = barn(state('timeout="5" lockAttributes="timeout"'), "<configuration />");
    expect(shown(workspace, "Dairy", "system.web/sessionState@timeout")).toBe(
      "5 < srv/web.config:2 ! srv/web.config:2",
    );
    expect(shown(workspace, "Dairy", "system.web/sessionState@mode")).toBe("InProc < default");
  });

  const web = (inside: string) =>
    `<configuration>\n<system.web>${inside}</system.web>\n</configuration>`;
  const LOCKED = " ! srv/web.config:2";

  test.each([
    [
      "an item",
      '<sessionState timeout="30" lockItem="true" />',
      '<sessionState timeout="40" />',
      "system.web/sessionState@timeout",
    ],
    [
      "an attribute of an inner element",
      '<authentication><forms loginUrl="~/in" lockAttributes="loginUrl" /></authentication>',
      '<authentication><forms loginUrl="~/other" /></authentication>',
      "system.web/authentication@forms/loginUrl",
    ],
    [
      "an inner element by name",
      '<authentication mode="Forms" lockElements="forms" />',
      '<authentication><forms loginUrl="~/other" /></authentication>',
      "system.web/authentication@forms/loginUrl",
    ],
    [
      "all elements but another",
      '<authentication lockAllElementsExcept="passport" />',
      '<authentication><forms loginUrl="~/other" /></authentication>',
      "system.web/authentication@forms/loginUrl",
    ],
  ])("%s is locked for lint and for the values in force", (_, above, below, setting) => {
    const workspace = barn(web(above), web(below));
    expect(findings(workspace)).toContain(DAIRY);
    expect(shown(workspace, "Dairy", setting)).toMatch(new RegExp(`${LOCKED}$`));
  });

  test("an item locks no neighbour", () => {
    const workspace = barn(
      web('<authentication><forms lockItem="true" /></authentication>'),
      web('<authentication mode="Forms" />'),
    );
    expect(findings(workspace)).toEqual([]);
    expect(shown(workspace, "Dairy", "system.web/authentication@mode")).not.toContain("!");
  });

  test("what one file has locked of an entry stays locked where others write it again", () => {
    const settings = (value: string, lock = "") =>
      `<configuration>\n<appSettings><add key="a" value="${value}"${lock} /></appSettings>\n</configuration>`;
    const workspace = load(
      {
        "srv/machine.config": settings("1", ' lockAttributes="value"'),
        // A section without any lock locks nothing, so that it is not even looked at.
        "srv/web.config": settings("2", ' lockItem="false"'),
        "srv/applicationHost.config": host({
          sites: site("Dairy", 1, { "/": "C:\\farm\\dairy" }),
        }),
        "farm/dairy/web.config": "<configuration />",
      },
      { paths },
    );
    expect(shown(workspace, "Dairy", "appSettings@add[a]/value")).toBe(
      "2 < srv/web.config:2 ! srv/machine.config:2",
    );
    expect(shown(workspace, "Dairy", "appSettings@add[a]/key")).toBe("a < srv/web.config:2");
  });

  describe("where the folder is not at hand", () => {
    const absent = (root: string) =>
      load(
        {
          "srv/web.config": root,
          "srv/applicationHost.config": host({ sites: site("Barn", 1, { "/": "D:\\nowhere" }) }),
          "farm/web.config": "<configuration />",
        },
        { paths },
      );
    const TIMEOUT = "system.web/sessionState@timeout";
    const MODE = "system.web/sessionState@mode";
    const state30 = (attributes: string) => web(`<sessionState timeout="30" ${attributes} />`);

    const settings = (lock: string) =>
      `<configuration>\n<appSettings ${lock}><add key="a" value="1" /></appSettings>\n</configuration>`;
    const controls = (lock: string) =>
      web(
        `<pages><controls ${lock}><add tagPrefix="a" namespace="N" assembly="A" /></controls></pages>`,
      );
    test.each<[string, string, string, readonly string[]]>([
      ["appSettings", settings(""), "add", ["add[...]"]],
      ["appSettings", settings('lockElements="add"'), "add", ["add[...]"]],
      ["appSettings", settings('lockElements="add,remove"'), "add", ["add[...]"]],
      [
        "appSettings",
        settings('lockElements="add,remove,clear"'),
        "add",
        ["add[a]/key", "add[a]/value"],
      ],
      ["appSettings", settings('lockElements="*"'), "add", ["add[a]/key", "add[a]/value"]],
      ["system.web/pages", controls(""), "controls/", ["controls/add[...]"]],
      // What has neither remove nor clear needs no lock on them.
      [
        "system.web/pages",
        controls('lockElements="add"'),
        "controls/",
        ["tagPrefix", "tagName", "namespace", "assembly", "src"].map(
          (name) => `controls/add[a,N,A,]/${name}`,
        ),
      ],
    ])("entries of %s that no file can change are known: %s", (section, root, prefix, known) => {
      expect(
        names(absent(root), "Barn", section).filter((name) => name.startsWith(prefix)),
      ).toEqual(known);
    });

    test.each([
      [state30('lockItem="true"'), TIMEOUT, "30 < srv/web.config:2 ! srv/web.config:2"],
      [state30('lockAttributes="timeout"'), TIMEOUT, "30 < srv/web.config:2 ! srv/web.config:2"],
      [state30('lockAttributes="timeout"'), MODE, "unknown < not at hand"],
      [state30(""), TIMEOUT, "unknown < not at hand"],
      [
        `<configuration><location allowOverride="false">\n<system.web><sessionState timeout="30" /></system.web></location></configuration>`,
        TIMEOUT,
        "30 < srv/web.config:2 ! srv/web.config:1",
      ],
      [
        web('<authentication lockElements="forms"><forms loginUrl="~/in" /></authentication>'),
        "system.web/authentication@forms/loginUrl",
        "~/in < srv/web.config:2 ! srv/web.config:2",
      ],
      [
        web('<authentication lockElements="forms"><forms loginUrl="~/in" /></authentication>'),
        "system.web/authentication@mode",
        "unknown < not at hand",
      ],
    ])("%s: %s", (root, setting, expected) => {
      expect(shown(absent(root), "Barn", setting)).toBe(expected);
    });
  });
});
