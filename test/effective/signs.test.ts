/** What a folder shows of itself: whether an application starts there. */
import { describe, expect, test } from "vitest";
import {
  applicationSign,
  hasOwnAddress,
  isPage,
  weakSign,
  pageIn,
} from "../../src/effective/signs.js";
import { scan } from "../../src/document/scan.js";
import type { Entry } from "../../src/files.js";
import { createSource } from "../../src/source.js";
import { load, session } from "./hierarchy/helper.js";

/** Names that end with a slash are folders. */
const entries = (...names: readonly string[]): Entry[] =>
  names.map((name) =>
    name.endsWith("/") ? { name: name.slice(0, -1), kind: "folder" } : { name, kind: "file" },
  );

describe("the sign of an application", () => {
  test.each([
    ["Global.asax", "Global.asax"],
    ["GLOBAL.ASAX", "GLOBAL.ASAX"],
    ["bin/", "bin"],
    ["App_Code/", "App_Code"],
    ["Shop.csproj", "Shop.csproj"],
    ["Shop.VBPROJ", "Shop.VBPROJ"],
    ["Shop.fsproj", "Shop.fsproj"],
    // Something else under such a name.
    ["bin", undefined],
    ["App_Code", undefined],
    ["Global.asax/", undefined],
    ["Shop.csproj/", undefined],
    ["Global.asax.cs", undefined],
    ["Shop.csproj.user", undefined],
    ["Shop.sqlproj", undefined],
    ["App_Data/", undefined],
    ["default.aspx", undefined],
  ])("%s: %s", (name, expected) => {
    expect(applicationSign(entries("readme.txt", name))).toBe(expected);
  });
});

describe("a weak sign", () => {
  const none = () => false;
  const config = (inner: string) =>
    scan(createSource("web.config", `<configuration>${inner}</configuration>`));

  test.each([
    ["App_Data/", "a folder App_Data"],
    ["app_themes/", "a folder app_themes"],
    ["App_Browsers/", "a folder App_Browsers"],
    ["App_GlobalResources/", "a folder App_GlobalResources"],
    ["Web.sitemap", "Web.sitemap"],
    ["App_Data", undefined],
    ["Web.sitemap/", undefined],
    ["App_LocalResources/", undefined],
    ["style.css", undefined],
  ])("%s: %s", (name, expected) => {
    expect(weakSign(entries("web.config", name), undefined, none)).toBe(expected);
  });

  test.each([
    [
      '<system.web><compilation targetFramework="4.8" /></system.web>',
      "its own compilation targetFramework",
    ],
    ["<configSections />", "its own <configSections>"],
    ['<system.web><compilation debug="true" /></system.web>', undefined],
    [
      '<location path="a"><system.web><compilation targetFramework="4.8" /></system.web></location>',
      undefined,
    ],
    ["", undefined],
  ])("web.config with %s: %s", (inner, expected) => {
    expect(weakSign(entries("web.config"), config(inner), none)).toBe(expected);
  });

  test.each(["aspx", "ashx", "asmx", "svc", "cshtml", "vbhtml", "asp", "ASPX"])(
    "a page: .%s",
    (ending) => {
      const own = entries(`start.${ending}`);
      expect(weakSign(own, undefined, none)).toContain(`start.${ending}`);
      expect(weakSign(own, undefined, () => true)).toBeUndefined();
      expect(pageIn(entries("web.config", `home.${ending}`))).toBe(`home.${ending}`);
    },
  );

  test.each([
    ["sub/page.aspx", true],
    ["login.ASP", true],
    ["sub", false],
    ["my.aspx.folder", false],
    ["page.html", false],
  ])("%s is a page: %s", (path, expected) => {
    expect(isPage(path)).toBe(expected);
  });
});

describe("an address of its own", () => {
  const project = (inner: string) =>
    `<?xml version="1.0"?>\n<Project xmlns="http://schemas.microsoft.com/developer/msbuild/2003">${inner}</Project>`;
  const guids = (...list: readonly string[]) =>
    project(
      `<PropertyGroup><ProjectTypeGuids>${list.join(";")}</ProjectTypeGuids></PropertyGroup>`,
    );
  const visualStudio = (inner: string) =>
    project(
      `<ProjectExtensions><VisualStudio><FlavorProperties><WebProjectProperties>${inner}</WebProjectProperties></FlavorProperties></VisualStudio></ProjectExtensions>`,
    );

  test.each([
    [true, visualStudio("<IISUrl>http://localhost:51234/</IISUrl>")],
    [true, visualStudio("<DevelopmentServerPort>4711</DevelopmentServerPort>")],
    [true, visualStudio("<DevelopmentServerVPath>/</DevelopmentServerVPath>")],
    [
      true,
      guids("{349c5851-65df-11da-9384-00065b846f21}", "{fae04ec0-301f-11d3-bf4b-00c04f79efbc}"),
    ],
    [
      true,
      guids("{E53F8FEA-EAE0-44A6-8774-FFD645390401}", "{349C5851-65DF-11DA-9384-00065B846F21}"),
    ],
    [true, '<Project Sdk="Microsoft.NET.Sdk.Web" />'],
    [true, '<Project Sdk="Microsoft.NET.Sdk.Web/8.0.100" />'],
    [true, '<Project><Sdk Name="Microsoft.NET.Sdk.Web" /></Project>'],
    [true, '<Project><Import Project="Sdk.props" Sdk="Microsoft.NET.Sdk.Web" /></Project>'],
    [false, visualStudio("<IISUrl></IISUrl>")],
    [false, visualStudio("<IISUrl>\n  </IISUrl><DevelopmentServerPort>0</DevelopmentServerPort>")],
    [false, project("<!-- <IISUrl>http://localhost/</IISUrl> -->")],
    [false, guids("{fae04ec0-301f-11d3-bf4b-00c04f79efbc}")],
    [false, '<Project Sdk="Microsoft.NET.Sdk" />'],
    [false, '<Project Sdk="Microsoft.NET.Sdk.WebAssembly" />'],
    [false, ""],
    [false, "no XML at all"],
  ])("%s: %s", (expected, text) => {
    expect(hasOwnAddress(text)).toBe(expected);
  });

  test("starts a tree, so that nothing is inherited from the folders above", () => {
    const tree = (projectText: string) => ({
      "web.config": session('timeout="40"'),
      "admin/Admin.csproj": projectText,
      "admin/web.config": session('cookieName="a"'),
    });
    const parents = (text: string, more = {}) =>
      load(tree(text), more).applications.map(
        ({ path, parent }) => `${path} < ${parent?.path ?? ""}`,
      );
    expect(parents("")).toEqual(["/ < ", "/admin < /"]);
    expect(parents(visualStudio("<IISUrl>http://localhost:1/</IISUrl>"))).toEqual([
      "/ < ",
      "/admin < ",
    ]);
    // What is declared stands above every sign.
    expect(
      parents(visualStudio("<IISUrl>http://localhost:1/</IISUrl>"), {
        applications: ["/", "/admin"],
      }),
    ).toEqual(["/ < ", "/admin < /"]);
  });
});

test("a project file of F# tells the version as those of C# and Visual Basic do", () => {
  const framework = (ending: string) =>
    load({
      [`Shop.${ending}`]:
        "<Project><PropertyGroup><TargetFrameworkVersion>v4.5</TargetFrameworkVersion></PropertyGroup></Project>",
      "web.config":
        '<configuration><system.web><httpCookies sameSite="Lax" /></system.web></configuration>',
    }).findings.map(({ rule }) => rule);
  expect(framework("csproj")).toEqual(["setting-newer-than-framework"]);
  for (const ending of ["vbproj", "fsproj"]) expect(framework(ending)).toEqual(framework("csproj"));
});

test.each([
  ['<httpCookies sameSite="Lax" />', "system.web/httpCookies@sameSite"],
  // What a reader refuses beside it has the section read in another way.
  ['<httpCookies sameSite="Lax" odd="1" />', "system.web/httpCookies@sameSite"],
  [
    '<authentication><forms cookieSameSite="Lax" /></authentication>',
    "system.web/authentication/forms@cookieSameSite",
  ],
])("a setting that came later is named: %s", (section, subject) => {
  const { findings } = load({
    "Shop.csproj":
      "<Project><PropertyGroup><TargetFrameworkVersion>v4.5</TargetFrameworkVersion></PropertyGroup></Project>",
    "web.config": `<configuration><system.web>${section}</system.web></configuration>`,
  });
  const newer = findings.filter(({ rule }) => rule === "setting-newer-than-framework");
  expect(newer.map((finding) => finding.subject)).toEqual([subject]);
});
