/** Windows as it is: letter case, drives, shares, backslashes and trailing slashes. */
import { describe, expect, test } from "vitest";
import { rules } from "../../rules/index.js";
import type { View } from "../../src/run/view.js";
import { configure, diagnostics, lintWorkspace, type Request } from "../../src/index.js";
import {
  findings,
  host,
  overview,
  session,
  shown,
  site,
  viewOf,
} from "../effective/hierarchy/helper.js";
import { memory } from "../fixtures/disk.js";

const TIMEOUT = "system.web/sessionState@timeout";

interface Asked {
  readonly base?: string;
  readonly targets?: readonly string[];
  readonly paths?: Readonly<Record<string, string>>;
  readonly server?: NonNullable<Request["server"]>;
  readonly applications?: readonly string[];
}

const requestFor = (files: Readonly<Record<string, string>>, asked: Asked): Request => ({
  files: memory(files, { windows: true }),
  base: "C:/repo",
  targets: [],
  ...asked,
});

const load = (files: Readonly<Record<string, string>>, asked: Asked = {}): View =>
  viewOf(requestFor(files, asked));

function lintRules(files: Readonly<Record<string, string>>, asked: Asked): string[] {
  const { levels } = configure({ rules, diagnostics, presets: [], ruleSettings: {} });
  return lintWorkspace(requestFor(files, asked), rules, levels).diagnostics.map(
    ({ rule, at }) => `${rule} ${at.source.path}`,
  );
}

describe("the server's own folders", () => {
  const SERVER = "C:/Windows/System32/inetsrv/config/applicationHost.config";
  const server = { applicationHost: SERVER };

  test.each([
    ["C:\\inetpub\\wwwroot\\shop", "C:/inetpub/wwwroot/shop/web.config"],
    ["c:\\INETPUB\\WwwRoot\\SHOP\\", "C:/inetpub/wwwroot/shop/WEB.CONFIG"],
    ["%SystemDrive%\\inetpub\\wwwroot\\shop", "C:/Inetpub/wwwroot/Shop/Web.Config"],
    ["\\\\FILES01\\Sites$\\shop", "//files01/sites$/Shop/web.config"],
    ["D:\\", "D:/web.config"],
    ["C:/inetpub/shop", "C:/inetpub/shop/Web.config"],
  ])("%s is read without any mapping", (physicalPath, file) => {
    const workspace = load(
      {
        [SERVER]: host({ sites: site("Shop", 1, { "/": physicalPath }) }),
        [file]: session('timeout="9"'),
      },
      { server },
    );
    expect(overview(workspace)).toEqual(["Shop | InProc | 9 min | DefaultAppPool | 20 min"]);
  });
});

describe("mappings", () => {
  test.each([
    ["C:\\inetpub\\shop", "C:/repo/shop"],
    ["C:\\inetpub\\shop\\", "C:/repo/shop/"],
    ["c:\\InetPub\\SHOP", "C:\\repo\\shop"],
    ["C:/inetpub/shop", "shop"],
    ["C:\\inetpub\\shop", ".\\shop"],
    ["C:\\inetpub\\shop", "SHOP"],
    ["C:\\inetpub", "."],
    ["%SYSTEMDRIVE%\\inetpub", "C:\\repo\\"],
    ["C:\\", "C:/mirror"],
  ])("%s to %s", (from, to) => {
    const workspace = load(
      {
        "C:/repo/srv/applicationHost.config": host({
          sites: site("Shop", 1, { "/": "C:\\inetpub\\Shop" }),
        }),
        "C:/repo/shop/Web.config": session('timeout="9"'),
        "C:/mirror/inetpub/shop/Web.config": session('timeout="9"'),
      },
      {
        server: { applicationHost: "C:\\repo\\srv\\applicationHost.config" },
        paths: { [from]: to },
      },
    );
    expect(overview(workspace)).toEqual(["Shop | InProc | 9 min | DefaultAppPool | 20 min"]);
  });

  test("to a share", () => {
    const workspace = load(
      {
        "C:/repo/srv/applicationHost.config": host({ sites: site("Shop", 1, { "/": "E:\\shop" }) }),
        "//backup/servers/web01/shop/Web.config": session('timeout="9"'),
      },
      {
        server: { applicationHost: "C:/repo/srv/applicationHost.config" },
        paths: { "E:\\": "\\\\backup\\servers\\web01" },
      },
    );
    expect(overview(workspace)).toEqual(["Shop | InProc | 9 min | DefaultAppPool | 20 min"]);
  });
});

describe("letter case", () => {
  test("configSource targets, with folders, are found", () => {
    const workspace = load(
      {
        "C:/repo/Web.config":
          '<configuration><system.web>\n<sessionState configSource="settings\\SESSION.config" />\n</system.web></configuration>',
        "C:/repo/Settings/Session.Config": '<sessionState timeout="9" />',
      },
      { targets: ["C:/repo/Web.config"] },
    );
    expect(findings(workspace)).toEqual([]);
    expect(shown(workspace, "/", TIMEOUT)).toBe("9 < C:/repo/Settings/Session.Config:1");
  });

  test("one file named by two sections in different letter case is still one file", () => {
    const workspace = load(
      {
        "C:/repo/web.config":
          '<configuration><system.web>\n<pages configSource="Session.config" />\n<sessionState configSource="session.CONFIG" />\n</system.web></configuration>',
        "C:/repo/Session.config": "<pages />",
      },
      { targets: ["C:/repo/web.config"] },
    );
    expect(findings(workspace)).toEqual(["invalid-config-source C:/repo/web.config:3"]);
  });

  test.each(["WEB.CONFIG", "Web.Config", "web.config"])("%s is found by its folder", (name) => {
    const workspace = load(
      {
        [`C:/repo/${name}`]: session('timeout="9"'),
        "C:/repo/Till/Global.asax": "",
        "C:/repo/Till/WEB.config": session('cookieName="Till"'),
      },
      { targets: ["C:/repo/Till/WEB.config"] },
    );
    expect(shown(workspace, "/till", TIMEOUT)).toBe(`9 < C:/repo/${name}:3`);
  });

  test.each([
    ["GLOBAL.ASAX", "file"],
    ["BIN/shop.dll", "folder"],
    ["app_code/cart.cs", "folder"],
    ["Shop.CSPROJ", "file"],
  ])("%s is the sign of an application", (sign) => {
    const workspace = load(
      {
        "C:/repo/Web.config": "<configuration />",
        [`C:/repo/shop/${sign}`]: "",
        "C:/repo/shop/Web.config": session('timeout="9"'),
      },
      { targets: ["C:/repo/Web.config", "C:/repo/shop/Web.config"] },
    );
    expect(overview(workspace)).toEqual(["/ | InProc | 20 min", "/shop | InProc | 9 min"]);
    expect(findings(workspace)).toEqual([]);
  });

  test("transforms are found beside the file", () => {
    const workspace = load(
      {
        "C:/repo/WEB.CONFIG": session('timeout="9"'),
        "C:/repo/WEB.RELEASE.CONFIG":
          '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState timeout="10" xdt:Transform="SetAttributes" /></system.web></configuration>',
      },
      { targets: ["C:/repo/WEB.CONFIG"] },
    );
    expect(overview(workspace)).toEqual(["/ | InProc | 9 min", "/ (RELEASE) | InProc | 10 min"]);
  });

  test("site paths, locations and application paths compare without it", () => {
    const workspace = load(
      {
        "C:/repo/srv/web.config": `<configuration><location path="BAKERY/Till"><system.web>\n<sessionState timeout="7" />\n</system.web></location></configuration>`,
        "C:/repo/srv/applicationHost.config": host({
          sites: site("Bakery", 1, { "/": "C:\\repo\\bakery", "/TILL": "C:\\repo\\TILL" }),
        }),
        "C:/repo/Bakery/web.config": "<configuration />",
        "C:/repo/Till/web.config": session('cookieName="x"'),
      },
      {
        server: {
          rootWebConfig: "C:/repo/srv/web.config",
          applicationHost: "C:/repo/srv/applicationHost.config",
        },
      },
    );
    expect(shown(workspace, "bakery/tiLL", TIMEOUT)).toBe("7 < C:/repo/srv/web.config:2");
    expect(shown(workspace, "\\BAKERY\\till\\", TIMEOUT)).toBe("7 < C:/repo/srv/web.config:2");
  });

  test("a child application is told by its path in any letter case", () => {
    const workspace = load(
      {
        "C:/repo/srv/applicationHost.config": host({
          sites: site("Bakery", 1, { "/": "C:\\repo\\bakery", "/till": "C:\\repo\\bakery\\till" }),
        }),
        "C:/repo/bakery/web.config":
          '<configuration><location path="TILL"><system.web>\n<sessionState timeout="7" />\n</system.web></location></configuration>',
        "C:/repo/bakery/Till/web.config": session('cookieName="x"'),
      },
      {
        server: { applicationHost: "C:/repo/srv/applicationHost.config" },
        targets: ["C:/repo/bakery/web.config", "C:/repo/bakery/Till/web.config"],
      },
    );
    expect(findings(workspace)).toEqual([]);
    expect(workspace.applications.map(({ path }) => path)).toEqual(["Bakery", "Bakery/till"]);
  });
});

describe("one file in two spellings", () => {
  const files = {
    "C:/repo/Shop/Global.asax": "",
    "C:/repo/Shop/Web.config": session('cookieless="UseUri"'),
  };

  test.each([
    "C:/repo/Shop/Web.config",
    "C:/repo/Shop/web.config",
    "C:/repo/shop/WEB.CONFIG",
    "C:\\repo\\shop\\web.config",
  ])("%s is linted as the application that it configures", (target) => {
    expect(lintRules(files, { targets: [target] })).toEqual([
      "no-session-id-in-url C:/repo/Shop/Web.config",
    ]);
  });

  test("is read and reported once", () => {
    expect(
      lintRules(files, { targets: ["C:/repo/Shop/Web.config", "C:/repo/SHOP/web.config"] }),
    ).toEqual(["no-session-id-in-url C:/repo/Shop/Web.config"]);
  });

  test("belongs to the site that maps its folder", () => {
    const workspace = load(
      {
        ...files,
        "C:/repo/srv/applicationHost.config": host({
          sites: site("Shop", 1, { "/": "c:\\REPO\\shop" }),
        }),
      },
      {
        server: { applicationHost: "C:/repo/SRV/ApplicationHost.config" },
        targets: ["C:/repo/shop/web.config", "C:/repo/srv/applicationHost.config"],
        paths: { "C:\\repo": "C:\\repo" },
      },
    );
    expect(overview(workspace)).toEqual(["Shop | InProc | 20 min | DefaultAppPool | 20 min"]);
    expect([...workspace.named].sort()).toEqual([
      "C:/repo/Shop/Web.config",
      "C:/repo/srv/applicationHost.config",
    ]);
  });

  test("declared applications are found whatever their letter case", () => {
    const workspace = load(
      {
        "C:/repo/web.config": "<configuration />",
        "C:/repo/Desk/web.config": session('timeout="9"'),
      },
      {
        applications: ["/", "\\DESK\\"],
        targets: ["C:/repo/web.config", "C:/repo/Desk/web.config"],
      },
    );
    expect(findings(workspace)).toEqual([]);
    expect(overview(workspace)).toEqual(["/ | InProc | 20 min", "/Desk | InProc | 9 min"]);
  });
});

describe("a repository on a share", () => {
  test("is a tree like any other", () => {
    const workspace = load(
      {
        "//files01/code/Web.config": session('timeout="9"'),
        "//files01/code/till/Global.asax": "",
        "//files01/code/till/Web.config": session('cookieName="x"'),
      },
      {
        base: "\\\\files01\\code",
        targets: ["\\\\files01\\code\\Web.config", "//files01/code/till/Web.config"],
      },
    );
    expect(overview(workspace)).toEqual(["/ | InProc | 9 min", "/till | InProc | 9 min"]);
  });

  test("a drive's root is one too", () => {
    const workspace = load(
      { "D:/Web.config": session('timeout="9"') },
      { base: "D:\\", targets: ["D:\\Web.config"] },
    );
    expect(overview(workspace)).toEqual(["/ | InProc | 9 min"]);
  });
});
