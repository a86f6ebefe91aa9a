import { describe } from "vitest";
import { check } from "./helper.js";

const PROVIDERS =
  '<sessionState mode="Custom"><providers>\n<add name="Redis" type="R" /><add name="Sql" type="S" />\n</providers></sessionState>';

const row = (attributes: string): string =>
  `<sessionState>\n<providers>\n<add type="T" ${attributes} xdt:Transform="SetAttributes(type)" />\n</providers>\n</sessionState>`;

const rows = (redis: string, sql: string): string =>
  `<sessionState mode="Custom"><providers><add name="Redis" type="${redis}"/><add name="Sql" type="${sql}"/></providers></sessionState>`;

describe("Match", () => {
  check([
    {
      name: "compares the values of the attributes that it names",
      base: PROVIDERS,
      transform: row('name="Sql" xdt:Locator="Match(name)"'),
      result: rows("R", "T"),
    },
    {
      name: "all of them must agree",
      base: PROVIDERS,
      transform: row('name="Sql" mode="x" xdt:Locator="Match(name, mode)"'),
      log: ["warning no-match 4", "info not-executed 4"],
    },
    {
      name: "values count in their case",
      base: PROVIDERS,
      transform: row('name="SQL" xdt:Locator="Match(name)"'),
      log: ["warning no-match 4", "info not-executed 4"],
    },
    {
      name: "an attribute that the transform's element lacks is an error",
      base: PROVIDERS,
      transform: row('xdt:Locator="Match(name)"'),
      log: ["error match-attribute-missing 4", "info not-executed 4"],
    },
    {
      name: "spaces around a single argument belong to it",
      base: PROVIDERS,
      transform: row('name="Sql" xdt:Locator="Match( name )"'),
      log: ["error match-attribute-missing 4", "info not-executed 4"],
    },
    {
      name: "without arguments it is an error",
      base: PROVIDERS,
      transform: row('name="Sql" xdt:Locator="Match()"'),
      log: ["error missing-argument 4", "info not-executed 4"],
    },
    {
      name: "an apostrophe in the value breaks the path",
      base: PROVIDERS,
      transform: row('name="O\'Neil" xdt:Locator="Match(name)"'),
      log: ["error bad-xpath 4", "info not-executed 4"],
    },
    {
      name: "narrows what stands inside it",
      base: '<location path="a"><x /></location><location path="b"><x /></location>',
      transform:
        '<location path="b" xdt:Locator="Match(path)"><x y="1" xdt:Transform="SetAttributes" /></location>',
      result: '<location path="a"><x/></location><location path="b"><x y="1"/></location>',
    },
    {
      name: "a broken one fails every transform inside, at its own line",
      base: '<location path="a"><x /></location>',
      transform:
        '<location xdt:Locator="Match(path)">\n<x y="1" xdt:Transform="SetAttributes" />\n<z xdt:Transform="Remove" />\n</location>',
      log: [
        "error match-attribute-missing 2",
        "info not-executed 3",
        "error match-attribute-missing 2",
        "info not-executed 4",
      ],
    },
  ]);
});

describe("Condition", () => {
  check([
    {
      name: "takes any predicate",
      base: PROVIDERS,
      transform: row("xdt:Locator=\"Condition(starts-with(@name,'Re') or @type='none')\""),
      result: rows("T", "S"),
    },
    {
      name: "takes a position",
      base: PROVIDERS,
      transform: row('xdt:Locator="Condition(2)"'),
      result: rows("R", "T"),
    },
    {
      name: "may bring its own brackets",
      base: PROVIDERS,
      transform: row('xdt:Locator="Condition([@type][last()])"'),
      result: rows("R", "T"),
    },
    {
      name: "takes exactly one argument",
      base: PROVIDERS,
      transform: row("xdt:Locator=\"Condition(@name='a,b')\""),
      log: ["error wrong-argument-count 4", "info not-executed 4"],
    },
    {
      name: "an undeclared prefix is an error",
      base: PROVIDERS,
      transform: row("xdt:Locator=\"Condition(@p:name='a')\""),
      log: ["error bad-xpath 4", "info not-executed 4"],
    },
  ]);
});

describe("XPath", () => {
  check([
    {
      name: "an absolute path stands for itself",
      base: PROVIDERS,
      transform: row('xdt:Locator="XPath(//add)"'),
      result: rows("T", "T"),
    },
    {
      // XmlElementContext joins the parts and takes every "/./" out of the whole.
      name: "a relative one loses each step to itself, in a text too",
      base: '<x /><b p="y/./z" /><b p="y/z" />',
      transform: '<x xdt:Locator="XPath(../b[@p=\'y/./z\'])" xdt:Transform="Remove" />',
      result: '<x/><b p="y/./z"/>',
    },
    {
      name: "a relative one starts at the element",
      base: PROVIDERS,
      transform: row("xdt:Locator=\"XPath(../add[@name='Redis'])\""),
      result: rows("T", "S"),
    },
    {
      name: "a path to values is an error",
      base: PROVIDERS,
      transform: row('xdt:Locator="XPath(/configuration/count(*))"'),
      log: ["error bad-xpath 4", "info not-executed 4"],
    },
    {
      name: "needs an argument",
      base: PROVIDERS,
      transform: row('xdt:Locator="XPath"'),
      log: ["error wrong-argument-count 4", "info not-executed 4"],
    },
    {
      name: "on an element around it leads elsewhere",
      base: "<a><x /></a><b><x /></b>",
      transform:
        '<a xdt:Locator="XPath(/configuration/b)"><x y="1" xdt:Transform="SetAttributes" /></a>',
      result: '<a><x/></a><b><x y="1"/></b>',
    },
  ]);
});

describe("names", () => {
  check([
    {
      name: "DefaultLocator is one as well",
      base: PROVIDERS,
      transform: row('xdt:Locator="DefaultLocator"'),
      result: rows("T", "T"),
    },
    {
      name: "an unknown locator",
      base: PROVIDERS,
      transform: row('xdt:Locator="match(name)" name="Sql"'),
      log: ["error unknown-name 4", "info not-executed 4"],
    },
    {
      name: "a transform as locator",
      base: PROVIDERS,
      transform: row('xdt:Locator="Replace"'),
      log: ["error wrong-type 4", "info not-executed 4"],
    },
    {
      name: "a locator as transform; what is inside is not carried out",
      base: PROVIDERS,
      transform:
        '<sessionState xdt:Transform="Match(mode)"><x xdt:Transform="Nope" /></sessionState>',
      log: ["error wrong-type 2"],
    },
    {
      name: "an unknown transform",
      base: PROVIDERS,
      transform: '<sessionState\nxdt:Transform="remove" />',
      log: ["error unknown-name 3"],
    },
    {
      name: "a class of the engine that is no transform",
      base: PROVIDERS,
      transform: '<sessionState xdt:Transform="XmlFormatter" />',
      log: ["error wrong-type 2"],
    },
    {
      name: "a base class of transforms",
      base: PROVIDERS,
      transform: '<sessionState xdt:Transform="AttributeTransform" />',
      log: ["error not-instantiable 2"],
    },
    {
      name: "neither a name nor a name with arguments",
      base: PROVIDERS,
      transform: '<sessionState xdt:Transform="Remove," /><sessionState xdt:Transform="" />',
      log: ["error bad-attribute-value 2", "error bad-attribute-value 2"],
    },
    {
      name: "the name of the attribute counts in its case",
      base: PROVIDERS,
      transform: '<sessionState xdt:transform="Remove" />',
    },
  ]);
});

describe("the namespace axis", () => {
  check([
    {
      name: "leads to declarations, which belong to no element that could lose them",
      base: "<a />",
      transform: '<a xdt:Transform="Remove" xdt:Locator="XPath(//namespace::*)" />',
      log: ["warning multiple-targets 2", "error null-reference 2"],
    },
    {
      name: "counts the declarations in scope, that of xml among them",
      base: '<configuration xmlns:q="u"><a /></configuration>',
      transform: '<a xdt:Transform="Remove" xdt:Locator="Condition(count(namespace::*)=2)" />',
      result: '<configuration xmlns:q="u"/>',
    },
    {
      name: "knows names, values and the element around",
      base: '<configuration xmlns:q="u" xmlns:r="v"><a><b xmlns:q="w" /></a></configuration>',
      transform:
        "<a xdt:Transform=\"RemoveAll\" xdt:Locator=\"Condition(namespace::q='u' and name(namespace::*[.='v'])='r' and b/namespace::q/parent::b[namespace::q='w'] and true())\" />",
      result: '<configuration xmlns:q="u" xmlns:r="v"/>',
    },
    {
      name: "hides an outer declaration of the same prefix",
      base: '<configuration xmlns:q="u"><a xmlns:q="w" /></configuration>',
      transform: '<a xdt:Transform="Remove" xdt:Locator="Condition(namespace::q=\'u\')" />',
      log: ["warning no-match 2", "info not-executed 2"],
    },
    {
      name: "names the declaration of xml once, with no line",
      base: "<a /><b />",
      transform: '<a xdt:Transform="RemoveAttributes(k)" xdt:Locator="XPath(//namespace::xml)" />',
      log: [
        "warning attribute-not-found 2",
        "warning no-attributes-removed - source",
        "warning no-attributes-removed - source",
        "warning no-attributes-removed - source",
      ],
    },
  ]);
});
