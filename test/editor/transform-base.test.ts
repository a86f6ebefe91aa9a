/** In a transform, what it replaces comes first. */
import { describe, expect, test } from "vitest";
import { definition, hover, references } from "../../src/editor/index.js";
import { lookedAt, looking, placeOf, web } from "./looking.js";

test("the value of the base, then what that overrides", () => {
  const text =
    '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState timeout="15" xdt:Transform="SetAttributes(timeout)"/></system.web></configuration>';
  const looked = lookedAt("web.Release.config", text, {
    "web.config": web('<sessionState timeout="60"/>'),
    "srv/machine.config": web('<sessionState timeout="45"/>'),
  });
  const at = text.indexOf("timeout");
  const places = definition(looked, at).map((one) => ("span" in one ? placeOf(one) : one.path));
  expect(places.map((one) => one.split(":")[0])).toEqual(["web.config", "srv/machine.config"]);
  const said = hover(looked, at)?.markdown ?? "";
  expect(said).toContain("`15 minutes`");
  expect(said).toContain("Without the transform: `60 minutes`, decided by web.config:1.");
});

describe("an element of a transform leads to what it changes", () => {
  const BASE = `<configuration>
<appSettings>
<add key="a" value="1"/>
<add key="b" value="1"/>
</appSettings>
<system.web>
<sessionState timeout="20">
<providers>
<add name="Redis" type="T"/>
</providers>
</sessionState>
</system.web>
</configuration>`;
  const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
  const transform = (inside: string) => `<configuration ${XDT}>${inside}</configuration>`;
  const ENTRY = (name: string) =>
    transform(
      `<appSettings><a${name} key="b" value="2" xdt:Locator="Match(key)" xdt:Transform="SetAttributes"/></appSettings>`,
    );
  const leads = (marked: string, around: Readonly<Record<string, string>>) => {
    const { looked, offset } = looking(marked, "Web.Release.config", around);
    const found = definition(looked, offset).map((one) =>
      "span" in one ? placeOf(one) : one.path,
    );
    expect(references(looked, offset).map(placeOf)).toEqual(found);
    return found;
  };

  test.each<[string, string, readonly string[]]>([
    ["one of several entries", ENTRY("|dd"), ["Web.config:4:2"]],
    [
      "all entries",
      transform('<appSettings><a|dd value="2" xdt:Transform="SetAttributes"/></appSettings>'),
      ["Web.config:3:2", "Web.config:4:2"],
    ],
    [
      "a section",
      transform(
        '<system.web><session|State timeout="5" xdt:Transform="SetAttributes"/></system.web>',
      ),
      ["Web.config:7:2"],
    ],
    [
      "a section in which something is changed",
      transform(
        '<system.web><session|State><providers><add name="Redis" type="U" xdt:Locator="Match(name)" xdt:Transform="Replace"/></providers></sessionState></system.web>',
      ),
      ["Web.config:7:2"],
    ],
    [
      "what something is put into",
      transform(
        '<system.web><sessionState><providers><|clear xdt:Transform="Insert"/></providers></sessionState></system.web>',
      ),
      ["Web.config:8:2"],
    ],
    [
      "while another element finds nothing",
      transform(
        '<gone xdt:Transform="Remove"/><app|Settings xdt:Transform="RemoveAttributes(file)"/>',
      ),
      ["Web.config:2:2"],
    ],
    [
      "nothing that is put in before",
      transform(
        '<location xdt:Transform="Insert"/><loc|ation path="x" xdt:Transform="SetAttributes"/>',
      ),
      [],
    ],
    ["nothing that is not there", transform('<g|one xdt:Transform="Remove"/>'), []],
  ])("%s", (_, marked, places) => {
    expect(leads(marked, { "Web.config": BASE })).toEqual(places);
  });

  test("nowhere without a base", () => {
    expect(leads(ENTRY("|dd"), {})).toEqual([]);
  });

  test("and back: what in transforms changes an element", () => {
    const marked = BASE.replace('<add key="b"', '<a|dd key="b"');
    const { looked, offset } = looking(marked, "Web.config", {
      "Web.Release.config": ENTRY("dd"),
      "Web.Debug.config": transform(""),
    });
    expect(references(looked, offset).map(placeOf)).toEqual(["Web.Release.config:1:94"]);
  });
});
