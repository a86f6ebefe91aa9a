/** What a file is: by name where that leaves no doubt, else by what it holds. */
import { builtIn } from "../../src/settings/built-in.js";
import { describe, expect, test } from "vitest";
import { scan } from "../../src/document/scan.js";
import { isTransform, kindByName, kindOf } from "../../src/settings/kind.js";
import { readConfigFile } from "../../src/settings/read.js";
import { createSource } from "../../src/source.js";
import { messageText } from "../../src/message.js";

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const config = (inner: string, attributes = "") =>
  `<?xml version="1.0"?>\n<configuration${attributes === "" ? "" : ` ${attributes}`}>${inner}</configuration>\n`;

const of = (path: string, text: string) => kindOf(scan(createSource(path, text)), path, builtIn);

describe("by name", () => {
  test.each([
    ["Web.config", "web"],
    ["a/b/WEB.CONFIG", "web"],
    ["app.config", "app"],
    ["Shop.Service.exe.config", "app"],
    ["Shop.dll.config", "app"],
    ["machine.config", "machine"],
    [".vs/config/applicationhost.config", "applicationHost"],
    ["Web.Release.config", "web"],
    ["web.config.install.xdt", "transform"],
    ["applicationHost.xdt", "transform"],
    ["web.config.transform", "transform"],
    ["WEB01.web.config", undefined],
    ["web.config.bak", undefined],
    ["original.config", undefined],
    ["administration.config", undefined],
    ["packages.config", undefined],
    ["config", undefined],
    ["constructor", undefined],
  ])("%s is %s", (path, kind) => {
    expect(kindByName(path)).toBe(kind);
  });
});

const APPHOST = `<configSections>
<sectionGroup name="system.applicationHost">
<section name="sites" allowDefinition="AppHostOnly" overrideModeDefault="Deny" />
</sectionGroup>
</configSections>
<system.applicationHost><sites /></system.applicationHost>`;

const MACHINE = `<configSections>
<section name="appSettings" type="System.Configuration.AppSettingsSection, System.Configuration" />
<sectionGroup name="system.web" type="System.Web.Configuration.SystemWebSectionGroup, System.Web">
<section name="processModel" type="System.Web.Configuration.ProcessModelSection, System.Web" allowDefinition="MachineOnly" />
</sectionGroup>
</configSections>
<system.web><processModel autoConfig="true" /></system.web>`;

const ROOT_WEB = `<location allowOverride="true"><system.web>
<securityPolicy><trustLevel name="Full" policyFile="internal" /></securityPolicy>
<trust level="Full" originUrl="" />
</system.web></location>
<system.web><httpHandlers><add path="trace.axd" verb="*" type="System.Web.Handlers.TraceHandler" /></httpHandlers></system.web>`;

const SHOP = "<system.web><sessionState timeout='30' /></system.web>";

const BY_CONTENT: readonly (readonly [kind: string | undefined, path: string, text: string])[] = [
  // IIS's own files.
  ["applicationHost", "applicationHost_SSL.config", config(APPHOST)],
  ["applicationHost", "original.config", config(APPHOST)],
  ["applicationHost", "temp/apppools/Shop/Shop.config", config(APPHOST)],
  ["applicationHost", "cut.config", config(APPHOST).replace("</configuration>", "")],
  [
    "applicationHost",
    "host.config",
    config("<system.applicationHost><sites /></system.applicationHost>"),
  ],
  [
    "applicationHost",
    "administration.config",
    config(
      '<configSections><section name="moduleProviders" allowDefinition="MachineToWebRoot" /><section name="modules" /></configSections><moduleProviders /><location path="."><modules /></location>',
    ),
  ],
  [
    "applicationHost",
    "redirection.config",
    config(
      '<configSections><section name="configurationRedirection" /></configSections><configurationRedirection />',
    ),
  ],
  // .NET's own two.
  ["machine", "machine.config.default", config(MACHINE)],
  ["machine", "machine-web01.config", config(MACHINE)],
  ["rootWeb", "root-web.config", config(ROOT_WEB)],
  ["rootWeb", "web.config.default", config(ROOT_WEB)],
  // What looks like a web.config.
  ["web", "WEB01.web.config", config(SHOP)],
  ["web", "web.config.bak", config(SHOP)],
  ["web", "Copy of Web.config", config("<autofac />")],
  ["web", "Web.config.orig", `<<<<<<< HEAD\n${config(SHOP)}`],
  ["web", "shop.xml", config("<location path='a'><system.webServer /></location>")],
  ["web", "settings.config", config("<appSettings />")],
  ["web", "Web.Old.config", config("")],
  ["web", "Web.Old.config", "<Configuration></Configuration>"],
  ["web", "Web.Old.config", ""],
  // A group that an application adds a section to, and one forgotten type.
  [
    "web",
    "upload.config",
    config(
      `<configSections><sectionGroup name="system.web"><section name="neatUpload" type="A.B, A" /></sectionGroup></configSections>${SHOP}`,
    ),
  ],
  [
    "web",
    "forgot.config",
    config(`<configSections><section name="shop" /></configSections>${SHOP}`),
  ],
  // One stock entry is no proof.
  [
    "web",
    "trace.config",
    config(
      '<system.web><httpHandlers><add path="trace.axd" verb="*" type="T" /></httpHandlers></system.web>',
    ),
  ],
  ["app", "service.config", config("<startup /><appSettings />")],
  ["app", "App.Debug.config", config("<appSettings />")],
  // Transforms.
  ["transform", "Web.Release.config", config(SHOP, XDT)],
  ["transform", "App.Release.config", config("<appSettings xdt:Transform='Remove' />", XDT)],
  ["transform", "deploy.config", config("<system.web xdt:Transform='Remove' />", XDT)],
  [
    "transform",
    "applicationHost.config",
    config("<system.webServer xdt:Transform='Insert' />", XDT),
  ],
  [
    "transform",
    "Session.Release.config",
    `<sessionState timeout="5" ${XDT} xdt:Transform="Replace" />`,
  ],
  ["transform", "web.config.transform", config(SHOP)],
  // Never, whatever they hold.
  ["web", "Web.config", config("<system.web xdt:Transform='Remove' />", XDT)],
  ["app", "App.config", config("<appSettings xdt:Transform='Remove' />", XDT)],
  ["machine", "Machine.config", config("<appSettings xdt:Transform='Remove' />", XDT)],
  ["web", "Web.config", "<packages />"],
  // Targets of a configSource.
  ["fragment", "session.config", '<sessionState timeout="5" />'],
  ["fragment", "Web.Session.config", '<?xml version="1.0"?><sessionState timeout="5" />'],
  [
    "fragment",
    "conn.config",
    '<connectionStrings><add name="a" connectionString="b" /></connectionStrings>',
  ],
  ["fragment", "m.config", '<modules><add name="a" type="b" /></modules>'],
  ["fragment", "typo.config", '<sessionState timeout="5" mod="InProc" />'],
  // Other tools' files.
  [undefined, "packages.config", '<packages><package id="a" version="1" /></packages>'],
  [undefined, "NuGet.config", config('<packageSources><add key="a" value="b" /></packageSources>')],
  [undefined, "log4net.config", "<log4net><root /></log4net>"],
  [undefined, "Web.nlog.config", '<nlog xmlns="http://www.nlog-project.org/schemas/NLog.xsd" />'],
  [
    undefined,
    "log4net.config",
    config('<configSections><section name="log4net" type="L, L" /></configSections><log4net />'),
  ],
  [
    undefined,
    "log4net.Release.config",
    `<log4net ${XDT}><root xdt:Transform="Replace" /></log4net>`,
  ],
  [undefined, "NLog.Release.config", config("<nlog xdt:Transform='Replace' />", XDT)],
  [undefined, "logback.xml", config("<appender /><root />")],
  [undefined, "core-site.xml", config("<property><name>a</name></property>")],
  [
    undefined,
    "Commerce.config",
    config("<sitecore /><appSettings />", 'xmlns:patch="http://www.sitecore.net/xmlconfig/"'),
  ],
  [undefined, "web_mediumtrust.config", config("<mscorlib><security /></mscorlib>")],
  [undefined, "modules.xml", '<modules><module name="a" /></modules>'],
  [undefined, "profile.xml", '<profile name="a"><page /></profile>'],
  [undefined, "identity.xml", "<identity />"],
  [undefined, "index.html", "<!DOCTYPE html><html><body /></html>"],
  [undefined, "notes.md", `# Sessions\n\n${config(SHOP)}`],
  [undefined, "deploy.ps1", `$xml = @"\n${config(SHOP)}"@\n`],
  [undefined, "deploy.ps1", `<#\n.SYNOPSIS\n#>\n$x = '${config(SHOP)}'`],
  [undefined, "appsettings.json", '{ "a": "<configuration><system.web /></configuration>" }'],
  [undefined, "empty.config", ""],
  [undefined, "web.config.bak", ""],
];

describe("by content", () => {
  test.each(BY_CONTENT)("%s: %s %s", (kind, path, text) => {
    expect(of(path, text)).toBe(kind);
  });

  test("a byte order mark in front changes nothing", () => {
    expect(of("web01.config", `\ufeff${config(SHOP)}`)).toBe("web");
  });
});

describe("the verdict under another name", () => {
  const under = (path: string, text: string) => {
    const document = scan(createSource(path, text));
    const kind = kindOf(document, path, builtIn);
    return (
      kind &&
      readConfigFile(document, kind, builtIn).findings.map(
        ({ rule, message }) => `${rule} ${messageText(message)}`,
      )
    );
  };
  const deny = '<location inheritInChildApplications="false"><system.web /></location>';

  test.each([
    ["applicationHost.config", "WEB01.config", config(APPHOST)],
    ["applicationHost.config", "WEB01.config", config(`${APPHOST}<system.webServr />`)],
    ["machine.config", "machine.config.default", config(MACHINE)],
    ["machine.config", "machine-old.config", config(`${MACHINE}${deny}`)],
    [
      "Web.config",
      "Web.config.bak",
      config('<system.web><sessionState Mode="InProc" /></system.web>'),
    ],
    ["Web.config", "WEB01.web.config", config("<system.web><sessionstate /></system.web>")],
    ["Web.config", "shop.config", config(`${SHOP}${deny}`)],
  ])("%s and %s", (right, other, text) => {
    expect(under(other, text)).toEqual(under(right, text));
  });

  test("the root Web.config is no web.config", () => {
    expect(under("root-web.config", config(`${ROOT_WEB}${deny}`))).toEqual([
      expect.stringContaining("invalid-location inheritInChildApplications"),
    ]);
  });
});

describe("a transform", () => {
  const text = config("<system.web xdt:Transform='Remove' />", XDT);
  test.each([
    ["Web.Release.config", true],
    ["applicationHost.config", true],
    ["Web.config", false],
    ["APP.CONFIG", false],
    ["sub/machine.config", false],
  ])("%s: %s", (path, expected) => {
    expect(isTransform(scan(createSource(path, text)))).toBe(expected);
  });
});
