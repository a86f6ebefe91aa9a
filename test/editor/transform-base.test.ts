/** In a transform, what it replaces comes first. */
import { expect, test } from "vitest";
import { definition, hover } from "../../src/editor/index.js";
import { lookedAt, placeOf, web } from "./looking.js";

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
