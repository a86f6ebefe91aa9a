import { describe } from "vitest";
import { check } from "./helper.js";

const STATE = '<sessionState mode="InProc" timeout="20" />';
const ROWS =
  '<connectionStrings><add name="A" connectionString="x" /><add name="B" connectionString="y" /></connectionStrings>';

describe("SetAttributes", () => {
  check([
    {
      name: "changes what is there and adds what is not",
      base: STATE,
      transform:
        '<sessionState mode="SQLServer" cookieless="UseUri" xdt:Transform="SetAttributes" />',
      result: '<sessionState mode="SQLServer" timeout="20" cookieless="UseUri"/>',
    },
    {
      name: "sets only what its arguments name",
      base: STATE,
      transform:
        '<sessionState mode="Off" timeout="5" cookieName="s" xdt:Transform="SetAttributes( timeout , cookieName )" />',
      result: '<sessionState mode="InProc" timeout="5" cookieName="s"/>',
    },
    {
      name: "changes every element that matches",
      base: ROWS,
      transform:
        '<connectionStrings><add connectionString="z" xdt:Transform="SetAttributes" /></connectionStrings>',
      result:
        '<connectionStrings><add name="A" connectionString="z"/><add name="B" connectionString="z"/></connectionStrings>',
    },
    {
      name: "warns of an argument that names nothing, once for every target",
      base: ROWS,
      transform:
        '<connectionStrings>\n<add connectionString="z" xdt:Transform="SetAttributes(connectionString,Name)" /></connectionStrings>',
      result:
        '<connectionStrings><add name="A" connectionString="z"/><add name="B" connectionString="z"/></connectionStrings>',
      log: ["warning attribute-not-found 3", "warning attribute-not-found 3"],
    },
    {
      name: "warns when nothing is set",
      base: STATE,
      transform: '<sessionState\nxdt:Transform="SetAttributes" />',
      log: ["warning no-attributes-set 3"],
    },
    {
      name: "a list that is no path fails without a line",
      base: STATE,
      transform: '<sessionState mode="Off" xdt:Transform="SetAttributes(mode;timeout)" />',
      log: ["error bad-xpath -"],
    },
    {
      name: "an attribute that the locator leads to has no attributes",
      base: STATE,
      transform: '<a mode="Off" xdt:Transform="SetAttributes" xdt:Locator="XPath(//@mode)" />',
      log: ["error null-reference -"],
    },
    {
      name: "keeps line breaks of a value as references",
      base: STATE,
      transform: '<sessionState mode="a\nb&#9;c" xdt:Transform="SetAttributes(mode)" />',
      result: '<sessionState mode="a&#xA;b c" timeout="20"/>',
    },
    {
      name: "escapes what a value must not hold",
      base: STATE,
      transform: '<sessionState mode=\'&lt;"&amp;&apos;>\' xdt:Transform="SetAttributes(mode)" />',
      result: '<sessionState mode="&lt;&quot;&amp;\'&gt;" timeout="20"/>',
    },
    {
      name: "an attribute that was removed and set again stands in its old place",
      base: STATE,
      transform:
        '<sessionState xdt:Transform="RemoveAttributes(mode)" /><sessionState mode="Off" xdt:Transform="SetAttributes" />',
      result: '<sessionState mode="Off" timeout="20"/>',
    },
    {
      name: "keeps a reference to what the file declares",
      base: '<!DOCTYPE configuration [<!ENTITY site "s">]>\n<configuration><add key="a&site;b" value="1" /></configuration>',
      transform: '<add other="x" xdt:Transform="SetAttributes(other)" />',
      result:
        '<!DOCTYPE configuration [<!ENTITY site "s">]>\n<configuration><add key="a&site;b" value="1" other="x"/></configuration>',
    },
    {
      name: "refuses a base with a reference that nobody declares",
      base: '<add key="a&site;b" value="1" />',
      transform: '<add other="x" xdt:Transform="SetAttributes(other)" />',
      log: ["error malformed-source -"],
    },
  ]);
});

describe("RemoveAttributes", () => {
  check([
    {
      name: "takes those it names",
      base: '<compilation debug="true" targetFramework="4.8" />',
      transform: '<compilation xdt:Transform="RemoveAttributes(debug)" />',
      result: '<compilation targetFramework="4.8"/>',
    },
    {
      name: "takes all without arguments",
      base: STATE,
      transform: '<sessionState timeout="9" xdt:Transform="RemoveAttributes" />',
      result: "<sessionState/>",
    },
    {
      name: "warns of what is not there",
      base: STATE,
      transform: '<sessionState xdt:Transform="RemoveAttributes(Mode, timeout)" />',
      result: '<sessionState mode="InProc"/>',
      log: ["warning attribute-not-found 2"],
    },
    {
      name: "warns at the element of the base when nothing was there",
      base: `\n\n${STATE}`,
      transform: '<sessionState xdt:Transform="RemoveAttributes(cookieless)" />',
      log: ["warning attribute-not-found 2", "warning no-attributes-removed 4 source"],
    },
    {
      name: "counts an inserted element as one of the base, with the line of the transform",
      base: "<a />",
      transform: '\n<b xdt:Transform="Insert" />\n<b xdt:Transform="RemoveAttributes" />',
      result: "<a/><b/>",
      log: ["warning no-attributes-removed 3 source"],
    },
    {
      name: "an argument may be any test behind the @ of a path",
      base: STATE,
      transform: "<sessionState xdt:Transform=\"RemoveAttributes(*[.='20'])\" />",
      result: '<sessionState mode="InProc"/>',
    },
    {
      name: "an argument with its own @ fails",
      base: STATE,
      transform: '<sessionState xdt:Transform="RemoveAttributes(@mode)" />',
      log: ["error bad-xpath -"],
    },
    {
      name: "on the document there is nothing to remove from",
      base: STATE,
      transform: '<a xdt:Transform="RemoveAttributes" xdt:Locator="XPath(/)" />',
      log: ["error null-reference -"],
    },
  ]);
});

describe("SetTokenizedAttributes", () => {
  check([
    {
      name: "fills in attributes of the target",
      base: '<add name="Session" connectionString="old" />',
      transform:
        '<add connectionString="$(connectionString);App=$(name)" xdt:Transform="SetTokenizedAttributes" />',
      result: '<add name="Session" connectionString="old;App=Session"/>',
    },
    {
      name: "falls back to the transform's own attributes",
      base: '<add name="Session" />',
      transform:
        '<add host="db1" server="$(host)" xdt:Transform="SetTokenizedAttributes(server)" />',
      result: '<add name="Session" server="db1"/>',
    },
    {
      name: "writes an apostrophe as a reference in the text",
      base: '<add name="O\'Neil" />',
      transform: '<add title="$(name)" xdt:Transform="SetTokenizedAttributes" />',
      result: '<add name="O\'Neil" title="O&amp;apos;Neil"/>',
    },
    {
      name: "stumbles over a name that nobody has",
      base: '<add name="Session" />',
      transform: '<add title="$(nobody)" xdt:Transform="SetTokenizedAttributes" />',
      log: ["error null-reference -"],
    },
    {
      name: "leaves what is no token",
      base: '<add name="Session" />',
      transform: '<add title="$(a b) $() $name {%x%}" xdt:Transform="SetTokenizedAttributes" />',
      result: '<add name="Session" title="$(a b) $() $name {%x%}"/>',
    },
    {
      name: "warns when nothing is set",
      base: '<add name="Session" />',
      transform: '<add xdt:Transform="SetTokenizedAttributes" />',
      log: ["warning no-attributes-set 2"],
    },
  ]);
});
