/** How sure section-allowed-at-level is: an error only where it is proven what a folder is. */
import { describe, expect, test } from "vitest";
import type { Request } from "../../src/index.js";
import { host, load, session, site } from "../effective/hierarchy/helper.js";
import { judge } from "../readers/judge.js";
import { messageText } from "../../src/message.js";
import type { Tree } from "../fixtures/disk.js";

const config = (inner: string) => `<configuration>\n${inner}\n</configuration>\n`;
const native = (inner: string) => config(`<system.webServer>\n${inner}\n</system.webServer>`);
const EMPTY = "<configuration />";
const SESSION = session('timeout="5"');

/** `severity file message` of each finding on levels; what has no severity of its own is an error. */
const levels = (tree: Tree, request: Partial<Request> = {}) =>
  load(tree, request)
    .findings.filter(({ rule }) => rule === "section-allowed-at-level")
    .map(({ severity = "error", at, message }) => ({
      severity,
      file: at.source.path,
      message: messageText(message),
    }));

const severities = (tree: Tree, request: Partial<Request> = {}) =>
  levels(tree, request).map(({ severity, file }) => `${severity} ${file}`);

describe("a folder without any sign", () => {
  test("is a warning that says how to tell us", () => {
    const [found, ...others] = levels({ "web.config": EMPTY, "sub/web.config": SESSION });
    expect(others).toEqual([]);
    expect(found?.severity).toBe("warning");
    expect(found?.message).toContain(
      "unless it is an application in IIS: then name it in `applications`",
    );
  });

  test("also by way of <location path>", () => {
    const text = config(
      '<location path="sub"><system.web><sessionState /></system.web></location>',
    );
    expect(severities({ "web.config": text })).toEqual(["warning web.config"]);
    expect(severities({ "web.config": text, "sub/App_Data/a.mdf": "" })).toEqual([
      "info web.config",
    ]);
    expect(severities({ "web.config": text, "sub/Global.asax": "" })).toEqual([]);
  });

  test("below obj/ it is a leftover of publishing", () => {
    const [found] = levels({ "web.config": EMPTY, "obj/Release/web.config": SESSION });
    expect(found?.severity).toBe("warning");
    expect(found?.message).toContain("leftover of publishing");
  });
});

describe("a weak sign makes it an info that names the sign", () => {
  test.each([
    ["App_Data/shop.mdf", "App_Data"],
    ["App_Themes/a.skin", "App_Themes"],
    ["App_Browsers/a.browser", "App_Browsers"],
    ["App_GlobalResources/a.resx", "App_GlobalResources"],
    ["Web.sitemap", "Web.sitemap"],
    ["default.aspx", "default.aspx"],
  ])("%s", (path, sign) => {
    const [found] = levels({ "web.config": EMPTY, [`sub/${path}`]: "", "sub/web.config": SESSION });
    expect(found?.severity).toBe("info");
    expect(found?.message).toContain(sign);
    expect(found?.message).toContain("name it in `applications`");
  });

  test.each([
    [
      "compilation targetFramework",
      '<system.web>\n<compilation targetFramework="4.8" />\n<sessionState />\n</system.web>',
    ],
    ["<configSections>", "<configSections />\n<system.web><sessionState /></system.web>"],
  ])("its own %s", (sign, inner) => {
    const [found] = levels({ "web.config": EMPTY, "sub/web.config": config(inner) });
    expect(found?.severity).toBe("info");
    expect(found?.message).toContain(sign);
  });

  test("pages are none where the application has pages itself", () => {
    const tree = { "web.config": EMPTY, "sub/default.aspx": "", "sub/web.config": SESSION };
    expect(severities({ ...tree, "default.aspx": "" })).toEqual(["warning sub/web.config"]);
    // What lies above the application around does not count.
    expect(
      severities({
        "web.config": EMPTY,
        "home.aspx": "",
        "shop/Global.asax": "",
        "shop/sub/default.aspx": "",
        "shop/sub/web.config": SESSION,
      }),
    ).toEqual(["info shop/sub/web.config"]);
  });
});

describe("an error where it is proven", () => {
  const tree = { "web.config": EMPTY, "sub/web.config": SESSION };

  test("by the applications that the options file declares", () => {
    expect(severities(tree, { applications: ["/"] })).toEqual(["error sub/web.config"]);
    expect(severities(tree, { applications: ["/", "/sub"] })).toEqual([]);
    // They are complete: no sign counts beside them.
    const signs = { ...tree, "sub/Global.asax": "", "sub/App_Data/a": "" };
    const [found] = levels(signs, { applications: ["/"] });
    expect(found?.severity).toBe("error");
    expect(found?.message).toContain("`applications`");
    expect(found?.message).not.toContain("unless");
  });

  test("by applicationHost.config", () => {
    const inSite = {
      "srv/applicationHost.config": host({ sites: site("Shop", 1, { "/": "C:\\shop" }) }),
      "shop/web.config": EMPTY,
      "shop/sub/App_Data/a": "",
      "shop/sub/web.config": SESSION,
    };
    const [found] = levels(inSite, { paths: { "C:\\shop": "shop" } });
    expect(found?.severity).toBe("error");
    expect(found?.message).toContain("applicationHost.config has no application");
  });

  test("by the name of a page", () => {
    expect(
      severities({
        "web.config": config(
          '<location path="a/b.aspx"><system.web><machineKey /></system.web></location>',
        ),
      }),
    ).toEqual(["error web.config"]);
  });

  test.each([
    [
      "MachineOnly",
      "<system.web>\n<deployment />\n</system.web>",
      "<deployment> is allowed only in machine.config.",
    ],
    [
      "MachineToWebRoot",
      "<system.web>\n<protocols />\n</system.web>",
      "<protocols> is allowed only in machine.config and the root Web.config.",
    ],
    [
      "AppHostOnly",
      "<system.applicationHost>\n<sites />\n</system.applicationHost>",
      "<sites> is allowed only in applicationHost.config.",
    ],
  ])("%s, whatever the folder is", (_level, inner, says) => {
    for (const path of ["web.config", "sub/web.config"])
      expect(levels({ "web.config": EMPTY, [path]: config(inner) })).toEqual([
        {
          severity: "error",
          file: path,
          message: `${says} The server refuses it here; move it there or remove it.`,
        },
      ]);
  });
});

describe("a child of a section that only the root of an application may have", () => {
  const inner = "<compilation><assemblies /><buildProviders /></compilation>";
  const web = `<system.web>${inner}</system.web>`;
  test.each([
    ["in a folder", { "web.config": EMPTY, "sub/web.config": config(web) }, "sub/web.config"],
    [
      "by way of <location path>",
      { "web.config": config(`<location path="sub">${web}</location>`) },
      "web.config",
    ],
  ])("%s", (_, tree, file) => {
    const [found, ...others] = levels(tree, { applications: ["/"] });
    expect(others).toEqual([]);
    expect(found).toEqual({
      severity: "error",
      file,
      message:
        '<buildProviders> is allowed only at the root of an application or above; `applications` in the options file does not name "sub", so it is a plain folder. ASP.NET refuses it: "allowDefinition=\'MachineToApplication\' beyond application level". Make the folder an application in IIS and name it there, or move the section to the application\'s root.',
    });
  });

  test("at that root", () => {
    expect(levels({ "web.config": config(web) })).toEqual([]);
  });
});

describe("a section of IIS below an application", () => {
  const sections = ["<modules />", "<isapiFilters />", "<applicationInitialization />"];
  const sub = (section: string) => ({ "web.config": EMPTY, "sub/web.config": native(section) });

  test.each(sections)("%s has no effect there", (section) => {
    for (const request of [{}, { applications: ["/"] }]) {
      const found = judge(sub(section), { request }).diagnostics.filter(
        ({ rule }) => rule === "section-allowed-at-level",
      );
      expect(found.map(({ category, severity }) => `${category} ${severity}`)).toEqual([
        "correctness warning",
      ]);
      expect(messageText(found[0]?.message ?? "")).toContain("has no effect there");
    }
    expect(severities({ ...sub(section), "sub/App_Data/a": "" })).toEqual(["info sub/web.config"]);
  });

  test.each(sections)("%s in <location path> is taken", (section) => {
    const text = `<configuration><location path="sub"><system.webServer>${section}</system.webServer></location></configuration>`;
    expect(severities({ "web.config": text })).toEqual([]);
    expect(severities({ "web.config": text }, { applications: ["/"] })).toEqual([]);
  });

  test("<handlers> may stand anywhere", () => {
    expect(severities(sub("<handlers />"))).toEqual([]);
  });
});
