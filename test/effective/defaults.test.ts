/** What exists in which version: the one that brought it has it. */
import { expect, test } from "vitest";
import { existsIn } from "../../src/effective/defaults.js";

test.each([
  [{ dotnet: "4.7.2" }, { dotnet: "4.7.2" }, true],
  [{ dotnet: "4.7.2" }, { dotnet: "4.8" }, true],
  [{ dotnet: "4.7.2" }, { dotnet: "4.7.1" }, false],
  [{ dotnet: "4.7.2" }, { dotnet: "4.10" }, true],
  [{ dotnet: "4.7.2" }, {}, true],
  [{ iis: "8.5" }, { iis: "8.5" }, true],
  [{ iis: "8.5" }, { iis: "8.0" }, false],
  [{ iis: "8.5" }, { iis: "10.0" }, true],
  [{ iis: "8.5", dotnet: "4.5" }, { iis: "10.0", dotnet: "4.0" }, false],
  [undefined, { dotnet: "2.0" }, true],
])("what came with %j, in %j: %s", (since, environment, exists) => {
  expect(existsIn(since, environment)).toBe(exists);
});
