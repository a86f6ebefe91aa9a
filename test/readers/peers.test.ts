/** Inputs that other tools for these files are known to get wrong, and what is said here. */
import { describe, expect, test } from "vitest";
import { textOf } from "../../src/source.js";
import { systemWeb, WEB } from "./cases/case.js";
import { brief, HOST, judge } from "./judge.js";
import { messageText } from "../../src/message.js";

const found = (files: Parameters<typeof judge>[0]) => judge(files).diagnostics;
const web = (...lines: readonly string[]) => found({ [WEB]: systemWeb(...lines) });
const briefs = (diagnostics: ReturnType<typeof found>) => diagnostics.map(brief);

describe("what a person expects and other tools miss", () => {
  test("D1: a system.web section is checked in full, without any server at hand", () => {
    expect(
      briefs(web('<machineKey validation="sha1" />', '<httpCookies requireSSL="yes" />')),
    ).toEqual([
      'Web.config:3 invalid-attribute-value "sha1"',
      'Web.config:4 invalid-attribute-value "yes"',
    ]);
  });

  test("D2: a section inside a location is checked", () => {
    const files = {
      [WEB]: `<configuration>\n<location path="admin">\n<system.web>\n<sessionPageState historySize="0" />\n</system.web>\n</location>\n</configuration>`,
    };
    expect(briefs(found(files))).toEqual(['Web.config:4 invalid-attribute-value "0"']);
  });

  test.each(["sessionstate", "sessionStat", "SessionState", "sesionState"])(
    "D3: <%s> is no section, and the right name is offered",
    (name) => {
      const [diagnostic, ...others] = web(`<${name} />`);
      expect(others).toEqual([]);
      expect(diagnostic?.rule).toBe("unknown-element");
      expect(messageText(diagnostic?.message ?? "")).toContain("<sessionState>");
      expect(diagnostic?.fix?.edits.map(({ text }) => text)).toEqual(["sessionState"]);
    },
  );

  test("D4: letter case of an attribute's name counts", () => {
    const [diagnostic] = web('<sessionState Mode="InProc" />');
    expect(diagnostic && brief(diagnostic)).toBe('Web.config:3 unknown-attribute "Mode"');
    expect(messageText(diagnostic?.message ?? "")).toContain('write "mode"');
    expect(diagnostic?.fix?.safe).toBe(true);
  });

  test("D5: cookieSameSite is an attribute", () => {
    expect(web('<sessionState cookieSameSite="Strict" />')).toEqual([]);
    expect(briefs(web('<sessionState cookieSameSite="strict" />'))).toEqual([
      'Web.config:3 invalid-attribute-value "strict"',
    ]);
  });

  test("D6: configSource is followed", () => {
    const from = (target: string | undefined) =>
      briefs(
        found({
          [WEB]: systemWeb('<sessionState configSource="x.config" />'),
          ...(target === undefined ? {} : { "x.config": target }),
        }),
      );
    expect(from('<sessionState mode="Off" />')).toEqual([]);
    expect(from(undefined)).toEqual(['Web.config:3 invalid-config-source "x.config"']);
    expect(from('<sessionState mode="off" />')).toEqual([
      'x.config:1 invalid-attribute-value "off"',
    ]);
    expect(from("<pages />")).toEqual(['x.config:1 invalid-config-source "pages"']);
  });

  test("D7: an encrypted section is legal, and its content is not guessed", () => {
    const files = {
      [WEB]: systemWeb(
        '<sessionState configProtectionProvider="RsaProtectedConfigurationProvider">',
        "<EncryptedData><CipherData /></EncryptedData>",
        "</sessionState>",
      ),
    };
    expect(found(files)).toEqual([]);
    expect(judge(files).resolvedAt("/", "system.web/sessionState@mode").known).toBe(false);
  });

  test("D8: a transform is understood as one", () => {
    const files = {
      [WEB]: systemWeb('<sessionState mode="InProc" />'),
      "Web.Release.config": `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">
<system.web>
<sessionState mode="SQLServer" xdt:Transform="SetAttributes(mode)" xdt:Locator="Condition(@mode='InProc')" />
</system.web>
</configuration>`,
    };
    expect(found(files)).toEqual([]);
  });

  test.each([
    ["InProc", 1],
    ["StateServer", 1],
    ["SQLServer", 0],
    ["Off", 0],
  ])("D9: 600000 minutes with %s", (mode, count) => {
    const refusals = judge({
      [WEB]: systemWeb(`<sessionState mode="${mode}" timeout="600000" />`),
    }).refusals;
    expect(refusals.map(({ rule }) => rule)).toEqual(
      Array<string>(count).fill("session-timeout-range"),
    );
  });

  test("D10: the message about a time-out says unit, kind and default", () => {
    const [diagnostic] = web('<sessionState timeout="abc" />');
    expect(messageText(diagnostic?.message ?? "")).toMatch(
      /whole minutes, 1 or more.*20 when absent/,
    );
  });

  test.each(["abc", "20", "1:2:3:4:5", "00:60:00", "00:20:61"])(
    "D11: a native time span %j is not taken for zero",
    (text) => {
      const host = `<configuration><system.applicationHost><applicationPools>
<add name="a"><processModel idleTimeout="${text}" /></add>
</applicationPools></system.applicationHost></configuration>`;
      const refusals = judge({ [HOST]: host, [WEB]: "<configuration />" }).refusals;
      expect(refusals.map(({ rule }) => rule)).toEqual(["invalid-attribute-value"]);
    },
  );

  test("D12: repeated sections and entries show both places", () => {
    const [section] = web("<sessionState />", "<sessionState />");
    expect(section && brief(section)).toBe('Web.config:4 duplicate-element "sessionState"');
    expect(section?.related.map(({ at }) => at.span.start)).toEqual([30]);
    const entries = web(
      '<sessionState mode="Custom" customProvider="p"><providers>',
      '<add name="p" type="T" />',
      '<add name="p" type="U" />',
      "</providers></sessionState>",
    );
    expect(briefs(entries)).toEqual(['Web.config:5 duplicate-collection-entry "add"']);
    expect(entries[0]?.related).toHaveLength(1);
  });

  test.each([
    ['mode="Custom"', "custom-provider-defined"],
    ['mode="Custom" customProvider="p"', "custom-provider-defined"],
    ['cookieSameSite="None"', "same-site-none-requires-secure"],
  ])("D13: attributes are judged together: %s", (attributes, rule) => {
    expect(web(`<sessionState ${attributes} />`).map((diagnostic) => diagnostic.rule)).toEqual([
      rule,
    ]);
  });

  test("D14: one damage does not hide the rest", () => {
    expect(
      briefs(
        web('<sessionState timeout=20 mode="inproc" />', '<sessionPageState historySize="0" />'),
      ),
    ).toEqual([
      'Web.config:3 xml-syntax "20"',
      'Web.config:3 invalid-attribute-value "inproc"',
      'Web.config:4 invalid-attribute-value "0"',
    ]);
  });

  test("D15: a value's finding covers the value", () => {
    const [diagnostic] = web('<sessionState   mode =  "inproc"  />');
    expect(diagnostic && textOf(diagnostic.at.source, diagnostic.at.span)).toBe("inproc");
  });

  test("D16: levels and locks are judged across files", () => {
    expect(
      briefs(
        found({ [WEB]: "<configuration />", "sub/Web.config": systemWeb("<sessionState />") }),
      ),
    ).toEqual(['sub/Web.config:3 section-allowed-at-level "sessionState"']);
    expect(
      briefs(
        found({
          [WEB]: `<configuration><location allowOverride="false"><system.web><sessionPageState /></system.web></location></configuration>`,
          "sub/Web.config": systemWeb("<sessionPageState />"),
        }),
      ),
    ).toEqual(['sub/Web.config:3 no-locked-section-override "sessionPageState"']);
  });
});
