/** Where paths of a site lie: mapped folders, virtual directories, variables, and what is not at hand. */
import { describe, expect, test } from "vitest";
import { UnknownValue } from "../../../src/effective/application.js";
import { findings, host, load, overview, session, shown, site } from "./helper.js";
import { messageText } from "../../../src/message.js";
import type { Tree } from "../../fixtures/disk.js";

const TIMEOUT = "system.web/sessionState@timeout";
const THEME = "system.web/pages@theme";
const pages = (theme: string) =>
  `<configuration>\n<system.web>\n<pages theme="${theme}" />\n</system.web>\n</configuration>\n`;

describe("physical paths", () => {
  const folderOf = (
    physicalPath: string,
    paths: Readonly<Record<string, string>>,
    files: Tree = { "work/shop/web.config": "" },
  ) =>
    load(
      {
        "srv/applicationHost.config": host({ sites: site("Shop", 1, { "/": physicalPath }) }),
        ...files,
      },
      { paths, targets: [] },
    ).applications[0]?.folder;

  test.each([
    ["C:\\inetpub\\shop", "C:\\inetpub\\shop", "work/shop"],
    ["C:\\inetpub\\shop", "C:\\inetpub", "work"],
    ["C:\\inetpub\\shop\\", "C:\\inetpub\\shop", "work/shop"],
    ["C:\\inetpub\\shop", "C:\\inetpub\\shop\\", "work/shop/"],
    ["C:/inetpub/shop", "c:\\INETPUB", "./work"],
    ["c:\\inetpub\\\\shop", "C:/Inetpub/Shop", "work\\shop"],
    ["C:\\inetpub\\.\\old\\..\\shop", "C:\\inetpub\\shop", "work/shop"],
    ["%SystemDrive%\\inetpub\\shop", "C:\\inetpub\\shop", "work/shop"],
    ["%systemdrive%\\inetpub\\shop", "%SystemDrive%\\inetpub", "work"],
    ["%ProgramFiles%\\shop", "C:\\Program Files", "work"],
    ["%windir%\\shop", "C:\\Windows", "work"],
    ["%SHOP_HOME%\\shop", "%SHOP_HOME%", "work"],
    ["%SHOP_HOME%\\shop", "%shop_home%\\", "work"],
    ["\\\\FILES01\\web$\\shop", "\\\\files01\\WEB$", "work"],
    ["\\\\files01\\web\\shop", "//files01/web/shop", "work/shop"],
    ["C:\\shop", "C:\\", "work"],
    ["C:\\shop", "C:", "work"],
  ])("%s with %s at %s", (physicalPath, from, to) => {
    expect(folderOf(physicalPath, { [from]: to })).toBe("work/shop");
  });

  test("the longest mapping decides, whatever the order", () => {
    const files: Tree = { "a/shop/web.config": "", "b/web.config": "" };
    const paths = { "C:\\web": "a", "C:\\web\\shop": "b" };
    expect(folderOf("C:\\web\\shop", paths, files)).toBe("b");
    expect(
      folderOf("C:\\web\\shop", Object.fromEntries(Object.entries(paths).reverse()), files),
    ).toBe("b");
  });

  test.each([
    ["before", ["/a", "/"]],
    ["behind", ["/", "/a"]],
  ])("an application counts where another one has a directory of that path, %s it", (_, order) => {
    const directory = (path: string, folder: string) =>
      `<virtualDirectory path="${path}" physicalPath="C:\\${folder}" />`;
    const applications: Readonly<Record<string, string>> = {
      "/": directory("/", "shop") + directory("/a", "old"),
      "/a": directory("/", "new"),
    };
    const site = `<site name="Shop" id="1">${order
      .map((path) => `<application path="${path}">${applications[path] ?? ""}</application>`)
      .join("")}</site>`;
    const workspace = load(
      {
        "srv/applicationHost.config": host({ sites: site }),
        "new/sub/web.config": pages("New"),
        "old/sub/web.config": pages("Old"),
      },
      { paths: { "C:\\new": "new", "C:\\old": "old" } },
    );
    expect(shown(workspace, "/a/sub", THEME)).toBe("New < new/sub/web.config:3");
  });

  test("a mapping ends at a whole name", () => {
    expect(folderOf("C:\\inetpub\\shopping", { "C:\\inetpub\\shop": "work/shop" })).toBeUndefined();
  });

  test("letter case of folders at hand does not count", () => {
    const files: Tree = { "Work/SHOP/web.config": "" };
    expect(folderOf("C:\\inetpub\\Shop", { "C:\\inetpub": "work" }, files)).toBe("Work/SHOP");
  });

  test.each([
    ["a folder that the mapping does not have", "C:\\inetpub\\bakery", { "C:\\inetpub": "work" }],
    ["a mapping to a folder that is not there", "C:\\inetpub", { "C:\\inetpub": "gone" }],
    ["another drive", "D:\\inetpub\\shop", { "C:\\inetpub": "work" }],
    ["another share", "\\\\files02\\web\\shop", { "\\\\files01\\web": "work" }],
    ["a share is no folder", "\\\\files01\\web\\shop", { "C:\\files01\\web": "work" }],
    ["no mapping at all", "C:\\inetpub\\shop", {}],
    ["an empty path", "", {}],
    ["a bare name", "work\\shop", {}],
    ["a dot", ".", {}],
    ["a variable that nobody knows", "%SHOP_HOME%\\shop", { "C:\\inetpub": "work" }],
    ["a token", "#{ShopFolder}", { "C:\\inetpub": "work" }],
  ])("%s is not at hand", (_, physicalPath, paths) => {
    expect(folderOf(physicalPath, paths as Record<string, string>)).toBeUndefined();
  });
});

describe("virtual directories", () => {
  const directory = (path: string, folder: string) =>
    `<virtualDirectory path="${path}" physicalPath="${folder}" />`;
  const gallery = (inside: string, files: Tree) =>
    load(
      {
        "srv/applicationHost.config": host({
          sites: `<site name="Gallery" id="1"><application path="/">${directory("/", "C:\\site")}${inside}</application></site>`,
        }),
        ...files,
      },
      { paths: { "C:\\site": "site", "E:\\": "disk" } },
    );

  test("lie where they say, and cover a folder of the same name", () => {
    const workspace = gallery(directory("/pictures", "E:\\art"), {
      "site/web.config": pages("site"),
      "site/pictures/web.config": pages("covered"),
      "disk/art/web.config": pages("art"),
    });
    expect(shown(workspace, "Gallery/pictures", THEME)).toBe(
      "art < disk/art/web.config:3 < site/web.config:3",
    );
    expect(shown(workspace, "Gallery/Pictures/oil", THEME)).toBe(
      "art < disk/art/web.config:3 < site/web.config:3",
    );
  });

  test("leave the covered folder out of every application", () => {
    const workspace = gallery(directory("/pictures", "E:\\art"), {
      "site/web.config": "<configuration />",
      "site/pictures/web.config": session('timeout="5"'),
    });
    expect(overview(workspace)).toEqual(["Gallery | InProc | 20 min | DefaultAppPool | 20 min"]);
    expect(findings(workspace)).toEqual([]);
  });

  test("lie inside one another; the longest path decides", () => {
    const workspace = gallery(
      `${directory("/pictures", "E:\\art")}${directory("/pictures/modern", "E:\\new")}`,
      { "disk/art/modern/web.config": pages("old"), "disk/new/web.config": pages("new") },
    );
    expect(shown(workspace, "Gallery/pictures/modern/1990", THEME)).toBe(
      "new < disk/new/web.config:3",
    );
  });

  test("below a folder that is not there still have a place", () => {
    const workspace = gallery(directory("/a/b/c", "E:\\art"), {
      "site/web.config": pages("site"),
      "disk/art/web.config": pages("art"),
    });
    expect(shown(workspace, "Gallery/a/b", THEME)).toBe("site < site/web.config:3");
    expect(shown(workspace, "Gallery/a/b/c", THEME)).toBe(
      "art < disk/art/web.config:3 < site/web.config:3",
    );
  });

  test("are no applications: a session section there is refused, and says why", () => {
    const workspace = gallery(directory("/pictures", "E:\\art"), {
      "site/web.config": "<configuration />",
      "disk/art/web.config": session('timeout="5"'),
    });
    expect(findings(workspace)).toEqual(["section-allowed-at-level disk/art/web.config:3"]);
    expect(messageText(workspace.findings[0]?.message ?? "")).toContain(
      'applicationHost.config has no application "Gallery/pictures"',
    );
  });

  test("that are not at hand hide what may stand there", () => {
    const workspace = gallery(directory("/pictures", "F:\\art"), {
      "site/web.config": pages("site"),
    });
    expect(shown(workspace, "Gallery/pictures", THEME)).toBe("unknown < not at hand");
    expect(shown(workspace, "Gallery/pictures/oil", THEME)).toBe("unknown < not at hand");
    expect(shown(workspace, "Gallery/prints", THEME)).toBe("site < site/web.config:3");
    // No virtual directory can hold this section, so nothing is hidden.
    expect(shown(workspace, "Gallery/pictures", TIMEOUT)).toBe("20 < default");
  });
});

describe("what is not at hand", () => {
  const workspace = load(
    {
      "srv/web.config": session('timeout="25"'),
      "srv/applicationHost.config": host({
        sites: site("Bank", 1, {
          "/": "C:\\bank",
          "/loans": "F:\\loans",
          "/loans/cars": "C:\\bank\\cars",
          "/vault": "C:\\bank\\vault",
        }),
      }),
      "bank/web.config": session('timeout="30"'),
      "bank/cars/web.config": session('cookieName="Cars"'),
    },
    { paths: { "C:\\bank": "bank" } },
  );

  test("is unknown, not the default and not what is inherited", () => {
    expect(shown(workspace, "Bank/loans", TIMEOUT)).toBe("unknown < not at hand");
    expect(shown(workspace, "Bank/vault", TIMEOUT)).toBe("unknown < not at hand");
    expect(overview(workspace)).toEqual([
      "Bank | InProc | 30 min | DefaultAppPool | 20 min",
      "Bank/loans | ? | ? | DefaultAppPool | 20 min",
      "Bank/loans/cars | ? | ? | DefaultAppPool | 20 min",
      "Bank/vault | ? | ? | DefaultAppPool | 20 min",
    ]);
  });

  test("hides from what lies below it too, but not what is written there", () => {
    expect(shown(workspace, "Bank/loans/cars", TIMEOUT)).toBe("unknown < not at hand");
    expect(shown(workspace, "Bank/loans/cars", "system.web/sessionState@cookieName")).toBe(
      "Cars < bank/cars/web.config:3",
    );
  });

  test("throws for rules that read the value", () => {
    const loans = workspace.applications.find(({ path }) => path === "Bank/loans");
    const { mode, providers } = loans?.config["system.web/sessionState"] ?? {};
    expect(() => mode?.value).toThrow(UnknownValue);
    expect(() => providers?.$entries).toThrow(UnknownValue);
  });

  test("does not hide sections that belong to the server alone", () => {
    const loans = workspace.applications.find(({ path }) => path === "Bank/loans");
    expect(loans?.config["system.applicationHost/sites"].$entries).toHaveLength(1);
    expect(loans?.config["system.web/processModel"].autoConfig.known).toBe(true);
  });

  test("shows in a description as unknown, collections too", () => {
    const found = workspace.at("Bank/loans");
    if ("problem" in found) throw new Error(found.problem);
    const values = found.describe("system.web/sessionState")?.values ?? [];
    expect(new Set(values.map(({ known }) => known))).toEqual(new Set([false]));
    expect(values.at(-1)).toMatchObject({ name: "providers/add[...]", from: "unseen" });
  });
});

describe("sections whose text does not show", () => {
  const encrypted =
    '<configuration><system.web>\n<sessionState configProtectionProvider="Rsa"><EncryptedData /></sessionState>\n</system.web></configuration>';

  test("an encrypted section is unknown at its place, for applications below too", () => {
    const workspace = load({
      "web.config": encrypted,
      "cellar/Global.asax": "",
      "cellar/web.config": session('timeout="30"'),
    });
    expect(shown(workspace, "/", TIMEOUT)).toBe("unknown < web.config:2");
    expect(shown(workspace, "/cellar", TIMEOUT)).toBe("30 < cellar/web.config:3");
    expect(shown(workspace, "/cellar", "system.web/sessionState@mode")).toBe(
      "unknown < web.config:2",
    );
    expect(shown(workspace, "/cellar", "system.web/sessionState@providers/add[...]")).toBe(
      "unknown < web.config:2",
    );
  });

  test("so is a configSource that is not there", () => {
    const workspace = load({
      "web.config":
        '<configuration><system.web>\n<sessionState configSource="gone.config" />\n</system.web></configuration>',
    });
    expect(shown(workspace, "/", TIMEOUT)).toBe("unknown < web.config:2");
  });

  test("sites that cannot be seen leave the folders to be read as a repository", () => {
    const workspace = load({
      "srv/applicationHost.config":
        '<configuration><system.applicationHost><sites configProtectionProvider="Rsa"><EncryptedData /></sites></system.applicationHost></configuration>',
      "web.config": session('timeout="30"'),
    });
    expect(overview(workspace)).toEqual(["/ | InProc | 30 min"]);
  });
});
