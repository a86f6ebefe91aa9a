/** Session modules: what an entry is, and what the two lists hold in the end. */
import { describe, expect, test } from "vitest";
import {
  isWithoutFramework,
  moduleKind,
  pipelinesOf,
  sessionModulesOf,
  shortName,
  typeName,
} from "../../src/sessions/modules.js";
import { addModule, ASYNC_TYPE, BUILT_IN_TYPE, remove, webConfig } from "../fixtures/modules.js";
import { applicationOf } from "./application.js";

test.each([
  ["Session", BUILT_IN_TYPE, "built-in"],
  ["Own", `${BUILT_IN_TYPE}, System.Web, Version=4.0.0.0`, "built-in"],
  ["Session", ASYNC_TYPE, "async"],
  ["session", "Contoso.Module", "other"],
  ["Own", "Contoso.ContosoSessionStateModule, Contoso", "other"],
  ["Session", "", "other"],
  ["Own", "Contoso.Module, SessionStateModule", undefined],
  [
    "SessionAuthenticationModule",
    "System.IdentityModel.Services.SessionAuthenticationModule",
    undefined,
  ],
  ["OutputCache", "System.Web.Caching.OutputCacheModule", undefined],
])("%s, %s is %s", (name, type, kind) => {
  expect(moduleKind(name, type)).toBe(kind);
});

test.each([
  ["A.B.C, D, Version=1.0.0.0", "A.B.C", "C"],
  [" A.B ", "A.B", "B"],
  ["Outer+Inner", "Outer+Inner", "Inner"],
  ["C", "C", "C"],
  ["", "", ""],
])("the name of %j", (text, full, short) => {
  expect([typeName(text), shortName(text)]).toEqual([full, short]);
});

const listed = (integrated: string, attributes?: string) =>
  applicationOf("", webConfig({ session: 'mode="InProc"', integrated }), {}, attributes);
const named = (application: ReturnType<typeof applicationOf>) =>
  sessionModulesOf(application, "Integrated").modules.map(({ name, kind }) => `${name}: ${kind}`);

describe("the Integrated list", () => {
  test.each([
    ["the server's entry is there where no list is at hand", "", ["Session: built-in"]],
    ["taken out", remove, []],
    ["cleared", "<clear />", []],
    ["letter case counts", '<remove name="session" />', ["Session: built-in"]],
    ["another is taken out", '<remove name="Profile" />', ["Session: built-in"]],
    ["replaced", remove + addModule(ASYNC_TYPE), ["Session: async"]],
    ["beside it", addModule(ASYNC_TYPE, "", "Async"), ["Session: built-in", "Async: async"]],
    ["for Classic mode", addModule(ASYNC_TYPE, "classicMode", "Async"), ["Session: built-in"]],
  ])("%s", (_, integrated, modules) => {
    expect(named(listed(integrated))).toEqual(modules);
  });

  test.each([
    ["runtimeVersionv2.0", 'managedRuntimeVersion="v4.0"', []],
    ["runtimeVersionv4.0", 'managedRuntimeVersion="v4.0"', [false]],
    ["bitness32", 'enable32BitAppOnWin64="true"', [false]],
    ["bitness64", 'enable32BitAppOnWin64="true"', []],
    ["integratedMode,managedHandler", "", [false]],
    ["runtimeVersionv4.0", 'managedRuntimeVersion="#{Version}"', [true]],
  ])("%s in a pool with %s", (preCondition, pool, conditional) => {
    const application = listed(remove + addModule(ASYNC_TYPE, preCondition), pool);
    const { modules } = sessionModulesOf(application, "Integrated");
    expect(modules.map(({ isConditional }) => isConditional)).toEqual(conditional);
  });

  test("what hides the name of an entry is told", () => {
    const { hidden, modules } = sessionModulesOf(
      listed(`${remove}<add name="#{Name}" type="#{Type}" />`),
      "Integrated",
    );
    expect({ hidden, modules }).toEqual({
      hidden: ["system.webServer/modules/add@name"],
      modules: [],
    });
  });

  test("removals are told in the order of the files, with their place", () => {
    const { removals } = sessionModulesOf(listed(`${remove}<clear />`), "Integrated");
    expect(
      removals.map(({ directive, key, at: { source, span } }) => [
        directive,
        key,
        source.text.slice(span.start, span.end),
      ]),
    ).toEqual([
      ["remove", "Session", "remove"],
      ["clear", undefined, "clear"],
    ]);
  });
});

test.each([
  ["", ["Integrated"]],
  ['managedPipelineMode="Classic"', ["Classic"]],
  ['managedPipelineMode="#{Mode}"', ["Integrated", "Classic"]],
])("the pipelines of a pool with %j", (attributes, pipelines) => {
  expect(pipelinesOf(listed("", attributes))).toEqual(pipelines);
});

test.each([
  ["", "", false],
  ['managedRuntimeVersion="v4.0"', "", false],
  ['managedRuntimeVersion=""', "", true],
  ['managedRuntimeVersion="v4.0"', '<aspNetCore processPath="a" />', true],
])(
  "a pool with %j and a file with %j: without the .NET Framework %s",
  (attributes, more, without) => {
    const application = applicationOf("", webConfig({ more }), {}, attributes);
    expect(isWithoutFramework(application)).toBe(without);
  },
);
