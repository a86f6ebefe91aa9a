/** What exists in which version: the one that brought it has it. */
import { expect, test } from "vitest";
import { builtInDefault, existsIn } from "../../src/effective/defaults.js";

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

test.each([
  [{ kind: "string", default: "a" }, {}, { value: "a" }],
  [{ kind: "string" }, {}, { value: "" }],
  [{ kind: "flags", values: {} }, {}, { value: "" }],
  [{ kind: "integer" }, {}, { value: undefined }],
  ...(
    [
      [{ dotnet: "4.0" }, { value: 1 }],
      [{ dotnet: "4.7.2" }, { value: 2, of: ".NET 4.5" }],
      [
        { dotnet: "4.8", iis: "8.5" },
        { value: 2, of: ".NET 4.5" },
      ],
      [
        { dotnet: "4.8", iis: "10.0" },
        { value: 3, of: ".NET 4.8, IIS 10.0" },
      ],
      [{}, { value: 3, of: ".NET 4.8, IIS 10.0" }],
    ] as const
  ).map(
    ([environment, expected]) =>
      [
        {
          kind: "integer",
          default: [
            { value: 1 },
            { value: 2, since: { dotnet: "4.5" } },
            { value: 3, since: { dotnet: "4.8", iis: "10.0" } },
          ],
        },
        environment,
        expected,
      ] as const,
  ),
] as const)("the default of %j in %j is %j", (attribute, environment, expected) => {
  expect(builtInDefault(attribute, environment)).toEqual(expected);
});
