/** transform-without-effect: what stands in a transform as if it did something. */
import { describe, expect, test } from "vitest";
import { told } from "./told.js";
import { change, changeWeb, web } from "./xdt.js";

const BASE = web('<sessionState mode="InProc" timeout="20" />\n<pages><namespaces /></pages>');

describe("an element without any instruction", () => {
  test.each<readonly [name: string, inner: string, places: readonly string[]]>([
    ["that says something else", '<sessionState mode="Off" />', ["3:2 sessionState"]],
    [
      "that says more",
      '<sessionState mode="InProc" timeout="20" cookieless="UseUri" />',
      ["3:2 sessionState"],
    ],
    ["that the base does not have", '<trace enabled="true" />', ["3:2 trace"]],
    ["that repeats the base", '<sessionState timeout="20" mode="InProc" />', []],
    ["that says nothing", "<sessionState />", []],
    ["that only leads on", '<pages><namespaces xdt:Transform="Remove" /></pages>', []],
    [
      "inside what is put in",
      '<httpModules xdt:Transform="Insert"><add name="A" type="T" /></httpModules>',
      [],
    ],
    [
      "inside what takes the place",
      '<pages xdt:Transform="Replace"><namespaces><add namespace="N" /></namespaces></pages>',
      [],
    ],
    ["inside what is removed", '<pages xdt:Transform="Remove"><a b="c" /></pages>', []],
    [
      "inside what only gets attributes",
      '<pages buffer="true" xdt:Transform="SetAttributes"><namespaces clear="x" /></pages>',
      ["3:53 namespaces"],
    ],
    ["inside what a path leads to", '<pages xdt:Locator="XPath(//pages)"><a b="c" /></pages>', []],
    [
      "inside what values lead to",
      '<pages buffer="true" xdt:Locator="Match(buffer)"><namespaces clear="x" /></pages>',
      ["3:51 namespaces"],
    ],
  ])("%s", (_, inner, places) => {
    const transform = changeWeb(inner);
    const all = told({ "web.config": BASE, "web.Uat.config": transform });
    expect(all).toEqual(
      places.map((place) => `warning transform-without-effect web.Uat.config:${place}`),
    );
  });

  test("where everything misses for one reason, that alone is told", () => {
    const transform = changeWeb('<sessionState mode="Off" />').replace("http:", "https:");
    const [only, ...others] = told({ "web.config": BASE, "web.Uat.config": transform });
    expect(only).toContain(" web.Uat.config:1:27 https://");
    expect(others).toEqual([]);
  });

  test("text counts as well", () => {
    const tree = {
      "web.config": "<configuration><a>1</a></configuration>",
      "web.Uat.config": change("<a>2</a>"),
    };
    expect(told(tree).filter((line) => line.includes("effect"))).toEqual([
      "warning transform-without-effect web.Uat.config:2:2 a",
    ]);
  });
});
