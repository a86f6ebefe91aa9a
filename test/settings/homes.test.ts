/** What stands in the wrong place is sent to its place. */
import { describe, expect, test } from "vitest";
import { lintText } from "../../src/hosts/library.js";

const config = (inner: string) => `<configuration>${inner}</configuration>`;
const web = (inner: string) => config(`<system.web>${inner}</system.web>`);

const said = (text: string) =>
  lintText(text, { path: "web.config" })
    .diagnostics.filter(({ rule }) => rule.startsWith("unknown"))
    .map(({ message }) => message);

describe("an element", () => {
  test.each([
    [config("<sessionState />"), "<configuration>: it belongs into <system.web>. Move it there."],
    [web("<assemblies />"), "<system.web>: it belongs into <compilation>. Move it there."],
    [web("<namespaces />"), "<system.web>: it belongs into <pages>. Move it there."],
    [web("<appSettings />"), "<system.web>: it belongs into <configuration>. Move it there."],
    [web("<modules />"), "<system.web>: it belongs into <system.webServer>. Move it there."],
    [
      config("<system.webServer><httpModules /></system.webServer>"),
      "<system.webServer>: it belongs into <system.web>. Move it there.",
    ],
    [
      web("<sessionState><machineKey /></sessionState>"),
      "<sessionState>: it belongs into <system.web>.",
    ],
    [
      web("<sessionState><forms /></sessionState>"),
      "<sessionState>: it belongs into <authentication>.",
    ],
  ])("%s", (text, says) => {
    expect(said(text)).toEqual([expect.stringContaining(`is not allowed in ${says}`)]);
  });

  test.each([
    ["in other letters", web("<SessionState />"), "Letter case counts: write <sessionState>."],
    ["with a slip", web("<sesionState />"), "Did you mean <sessionState>?"],
    ["known nowhere", config("<shop />"), "Declare it in <configSections>, or remove it."],
    [
      "that is at home far away, and may be a section of somebody",
      config("<session />"),
      "Declare it in <configSections>, or remove it.",
    ],
    [
      "that is at home in a group, and in a section of somebody",
      config("<processModel />"),
      "Declare it in <configSections>, or remove it.",
    ],
    [
      "nearly right where it stands",
      web("<sessionState><provider /></sessionState>"),
      "Did you mean <providers>?",
    ],
  ])("%s", (_, text, says) => {
    expect(said(text)).toEqual([expect.stringContaining(says)]);
  });

  test("of an add-on of IIS is nobody's business", () => {
    expect(said(config("<system.webServer><iisnode /></system.webServer>"))).toEqual([]);
  });
});

describe("an attribute", () => {
  test.each([
    ['<sessionState requireSSL="true" />', '"requireSSL": it belongs on <httpCookies> or <forms>.'],
    ['<sessionState RequireSsl="true" />', '"RequireSsl": it belongs on <httpCookies> or <forms>.'],
    ['<sessionState sameSite="Lax" />', '"sameSite": it belongs on <httpCookies>.'],
    ['<httpCookies cookieName="A" />', '"cookieName": it belongs on <sessionState>.'],
    ['<sessionState name="A" />', '"name": it belongs on <add> in <providers>.'],
    ['<sessionState Mode="Off" />', 'Letter case counts: write "mode".'],
    ['<sessionState timout="20" />', 'Did you mean "timeout"?'],
    ['<sessionState shop="1" />', "Possible: mode, timeout, cookieless and 14 more."],
  ])("%s", (inner, says) => {
    expect(said(web(inner))).toEqual([expect.stringContaining(says)]);
  });
});

describe("an attribute whose name is the end of longer ones", () => {
  const both = 'Did you mean "stateConnectionString" or "sqlConnectionString"?';
  test.each([
    ["", both],
    ['mode="InProc"', both],
    ['mode="SQLServer"', 'Did you mean "sqlConnectionString"?'],
    ['mode="StateServer"', 'Did you mean "stateConnectionString"?'],
    ['mode="StateServer" stateConnectionString="tcpip=a:1"', 'Did you mean "sqlConnectionString"?'],
  ])("connectionString beside %j", (beside, says) => {
    expect(said(web(`<sessionState ${beside} connectionString="x" />`))).toEqual([
      `<sessionState> has no attribute "connectionString". ${says}`,
    ]);
  });

  test.each([
    ["networkTimeout", 'Did you mean "stateNetworkTimeout"?'],
    ["customSqlDatabase", 'Did you mean "allowCustomSqlDatabase"?'],
  ])("%s", (name, says) => {
    expect(said(web(`<sessionState ${name}="x" />`))).toEqual([
      `<sessionState> has no attribute "${name}". ${says}`,
    ]);
  });
});
