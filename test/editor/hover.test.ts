/** What an editor shows over a name or a value. */
import { describe, expect, test } from "vitest";
import { hover } from "../../src/editor/hover.js";
import { looking, textOf, web } from "./looking.js";

const at = (marked: string, path?: string, around?: Parameters<typeof looking>[2]) => {
  const one = looking(marked, path, around);
  const found = hover(one.looked, one.offset);
  return found && { on: textOf(one, found.span), says: found.markdown };
};

test.each([
  ["an element", web("<session|State/>"), "sessionState", "keeps session data"],
  ["its first letter", web("<|sessionState/>"), "sessionState", "**system.web/sessionState**"],
  ["its end tag", web("<sessionState></sess|ionState>"), "sessionState", "keeps session data"],
  ["what it is read by", web("<session|State/>"), "sessionState", "- Read by ASP.NET"],
  [
    "an attribute: type",
    web('<sessionState time|out="5"/>'),
    "timeout",
    "whole minutes, 1 or more",
  ],
  ["its default", web('<sessionState time|out="5"/>'), "timeout", "- Default: `20`"],
  ["IIS Manager", web('<sessionState time|out="5"/>'), "timeout", "IIS Manager: Session State >"],
  ["its value", web('<sessionState timeout="|5"/>'), "5", "**timeout**: whole minutes"],
  [
    "a sentence for each value",
    web('<sessionState mo|de="InProc"/>'),
    "mode",
    "- `SQLServer`: In a SQL Server database prepared with the session-state scripts.",
  ],
  [
    "a value",
    web('<sessionState mode="State|Server"/>'),
    "StateServer",
    "**StateServer** (number 2 in scripts)",
  ],
  ["its end", web('<sessionState mode="StateServer|"/>'), "StateServer", "aspnet_state"],
  [
    "since when",
    web('<sessionState cookieSame|Site="Lax"/>'),
    "cookieSameSite",
    "Since .NET 4.7.2",
  ],
  ["a lock", web('<sessionState lock|Attributes="mode"/>'), "lockAttributes", "may not set"],
  [
    "configSource",
    web('<sessionState config|Source="s.config"/>'),
    "configSource",
    "File that holds the section instead",
  ],
  [
    "a location",
    '<configuration><loc|ation path="a"/></configuration>',
    "location",
    "below this one",
  ],
  [
    "its path",
    '<configuration><location pa|th="a"/></configuration>',
    "path",
    "relative to this file",
  ],
  [
    "a value of a keyword",
    '<configuration><location overrideMode="De|ny"/></configuration>',
    "Deny",
    "not even to the same value",
  ],
  [
    "a declaration",
    '<configuration><configSections><sect|ion name="x"/></configSections></configuration>',
    "section",
    "Declares a section",
  ],
  ["a group", "<configuration><system|.web/></configuration>", "system.web", "A group of sections"],
  ["a section that is not described", web("<glob|alization/>"), "globalization", "Read by ASP.NET"],
  [
    "an entry",
    web('<sessionState><providers><a|dd name="x" type="t"/></providers></sessionState>'),
    "add",
    "One session-state store provider",
  ],
  [
    "a removal",
    web('<sessionState><providers><rem|ove name="x"/></providers></sessionState>'),
    "remove",
    "Takes an inherited entry out",
  ],
  [
    "a fragment",
    '<sessionState mo|de="InProc"/>',
    "mode",
    "Where session data is kept",
    "session.config",
  ],
])("%s", (_, marked, on, says, path = "web.config") => {
  const found = at(marked, path);
  expect(found?.on).toBe(on);
  expect(found?.says).toContain(says);
});

test.each([
  ["white space", web("| <sessionState/>")],
  ["inside a tag", web('<sessionState  |  mode="InProc"/>')],
  ["a comment", web("<!-- session|State -->")],
  ["an unknown element", web("<sess|ion/>")],
  ["an unknown attribute", web('<sessionState mod|us="x"/>')],
  ["another tool's file", "<packages><pack|age/></packages>", "packages.config"],
  ["nothing", "|"],
  ["an element called like a property of every object", web("<const|ructor/>")],
])("nothing over %s", (_, marked, path?) => {
  expect(at(marked, path)).toBeUndefined();
});

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
test.each([
  ['xdt:Trans|form="Remove"', "xdt:Transform", "- `RemoveAll`: Takes all elements found out."],
  ['xdt:Transform="SetAttri|butes(mode)"', "SetAttributes", "**SetAttributes**"],
  [
    'xdt:Transform="SetAttributes(mo|de)"',
    "mode",
    "**SetAttributes**\n\nSets the attributes of this element",
  ],
  ['xdt:Locator="Ma|tch(name)"', "Match", "Finds elements whose attributes"],
])("a transform's %s", (attribute, on, says) => {
  const marked = `<configuration ${XDT}><system.web><sessionState ${attribute}/></system.web></configuration>`;
  const found = at(marked, "web.Release.config");
  expect(found?.on).toBe(on);
  expect(found?.says).toContain(says);
});

describe("what is in force", () => {
  const parent = web('<sessionState timeout="10" mode="StateServer"/>');
  test.each([
    [
      "an attribute, with what it overrides",
      '<sessionState time|out="30"/>',
      "**In force** for `/shop`: `30 minutes`, decided by shop/web.config:1; overrides web.config:1.",
    ],
    [
      "a section: what files say of it",
      '<session|State timeout="30"/>',
      "- `mode`: `StateServer`, decided by web.config:1\n- `timeout`: `30 minutes`, decided by shop/web.config:1",
    ],
    [
      "an entry's own parameter",
      '<sessionState><providers><add name="A" type="T" ho|st="h1"/></providers></sessionState>',
      "`h1`",
    ],
    ["a location", '<location path="x"></location><sessionState time|out="30"/>', "`30 minutes`"],
  ])("%s", (_, inside, says) => {
    const found = at(web(inside), "shop/web.config", {
      "web.config": parent,
      "shop/Global.asax": "",
    });
    expect(found?.says).toContain(says);
  });

  test("of a file that locks: who locks", () => {
    const found = at(web('<sessionState mo|de="InProc" lockAttributes="mode"/>'));
    expect(found?.says).toContain("locked by web.config:1");
  });

  test("in a transform: what it makes", () => {
    const found = at(
      `<configuration ${XDT}><system.web><sessionState time|out="60" xdt:Transform="SetAttributes"/></system.web></configuration>`,
      "web.Release.config",
      { "web.config": parent },
    );
    expect(found?.says).toContain(
      "**In force** for `/ (Release)`: `60 minutes`, decided by web.Release.config:1",
    );
  });
});

test("no secret is shown", () => {
  const password = "Tulip7!garden";
  for (const marked of [
    web(`<sessionState sqlConnection|String="server=s;password=${password}"/>`),
    web(`<sessionState sqlConnectionString="server=s;pass|word=${password}"/>`),
    web(`<session|State sqlConnectionString="server=s;password=${password}"/>`),
    web(
      `<sessionState><providers><add name="A" type="T" access|Key="${password}"/></providers></sessionState>`,
    ),
    web(
      `<sessionState><providers><add name="A" type="T" secr|et="${password}"/></providers></sessionState>`,
    ),
  ]) {
    const found = at(marked);
    expect(found?.says).toContain("***");
    expect(found?.says).not.toContain("Tulip7");
  }
});
