/** What exists in which version: the one that brought it has it. */
import { expect, test } from "vitest";
import { builtInDefault, existsIn } from "../../src/effective/defaults.js";
import { systemWeb, WEB } from "../readers/cases/case.js";
import { judge, UNKNOWN } from "../readers/judge.js";

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
  const aimed = () => {
    throw new Error("no default of it asks what the application was written for");
  };
  expect(builtInDefault(attribute, environment, aimed)).toEqual(expected);
});

/** By section: what ASP.NET sets anew for applications that are written for .NET 4.5 or later. */
const BY_TARGET = [
  ["system.web/machineKey@compatibilityMode", "Framework20SP1", "Framework45"],
  ["system.web/httpRuntime@requestValidationMode", "4.0", "4.5"],
  ["system.web/pages@controlRenderingCompatibilityVersion", "4.0", "4.5"],
] as const;

test.each(
  BY_TARGET.flatMap(([name, old, since45]) =>
    (
      [
        ["<httpRuntime />", old],
        ['<httpRuntime targetFramework="4.0" />', old],
        ['<httpRuntime targetFramework="4.5" />', since45],
        ['<httpRuntime targetFramework="4.8" />', since45],
        ['<httpRuntime targetFramework="4.10" />', since45],
        // Any text is taken, and what is no version stops the application at its start.
        ['<httpRuntime targetFramework="net48" />', UNKNOWN],
        ['<httpRuntime configProtectionProvider="P"><EncryptedData /></httpRuntime>', UNKNOWN],
      ] as const
    ).map(([web, expected]) => [name, web, expected] as const),
  ),
)("the default of %s beside %s is %j", (name, web, expected) => {
  expect(judge({ [WEB]: systemWeb(web) }).valueAt("/", name)).toBe(expected);
});

test.each([
  ["a value that is written counts", { [WEB]: written("4.8", "Framework20SP2") }, "Framework20SP2"],
  ["an application has its own target", { [WEB]: written("4.0"), ...shop("4.8") }, "Framework45"],
  ["a target is inherited", { [WEB]: written("4.8"), ...shop() }, "Framework45"],
] as const)("compatibilityMode: %s", (_title, tree, expected) => {
  const path = "shop/Web.config" in tree ? "/shop" : "/";
  expect(judge(tree).valueAt(path, "system.web/machineKey@compatibilityMode")).toBe(expected);
});

function written(target: string, mode?: string): string {
  const machineKey = mode === undefined ? "" : `<machineKey compatibilityMode="${mode}" />`;
  return systemWeb(`<httpRuntime targetFramework="${target}" />${machineKey}`);
}

function shop(target?: string): Readonly<Record<string, string>> {
  const config = target === undefined ? systemWeb("") : written(target);
  return { "shop/Global.asax": "", "shop/Web.config": config };
}
