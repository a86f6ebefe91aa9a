import { describe, expect, it } from "vitest";
import { builtIn } from "../../src/settings/built-in.js";
import { scan } from "../../src/document/scan.js";
import { sectionPointer, settingAt, step } from "../../src/settings/pointer.js";
import { readConfigFile } from "../../src/settings/read.js";
import { createSource } from "../../src/source.js";

it.each([
  [["mode"], "system.web/sessionState@mode"],
  [["providers", "$entries", "0", "add", "name"], "system.web/sessionState/providers/add@name"],
  [["$entries", "12", "remove", "key"], "system.web/sessionState/remove@key"],
  [["a/b", "c~d"], "system.web/sessionState/a/b@c~d"],
])("%j is the setting %s", (path, setting) => {
  const pointer = path.reduce<string>(step, sectionPointer(3, "system.web/sessionState"));
  expect(settingAt(pointer)).toBe(setting);
});

describe("a finding of a reader names its setting", () => {
  const subjects = (content: string) =>
    readConfigFile(
      scan(createSource("web.config", `<configuration>${content}</configuration>`)),
      "web",
      builtIn,
    ).findings.map(({ rule, subject }) => [rule, subject]);

  it.each([
    ['<sessionState mode="inproc"/>', "invalid-attribute-value", "system.web/sessionState@mode"],
    [
      '<sessionState><providers><add type="T"/></providers></sessionState>',
      "missing-attribute",
      "system.web/sessionState/providers/add@name",
    ],
    ['<sessionState timeout="#{T}"/>', "unresolved-token", "system.web/sessionState@timeout"],
    [
      '<sessionState mode="InProc,StateServer"/>',
      "combined-enum-value",
      "system.web/sessionState@mode",
    ],
    ['<sessionState odd="1"/>', "unknown-attribute", "system.web/sessionState@odd"],
    [
      '<sessionState><providers><add name="a" type="T"/><Remove/></providers></sessionState>',
      "unknown-element",
      "system.web/sessionState/providers/Remove",
    ],
    ["<sesionState/>", "unknown-element", "system.web/sesionState"],
    ["<location><sessionState/></location>", "invalid-location", undefined],
  ])("%s: %s about %s", (section, rule, subject) => {
    expect(subjects(`<system.web>${section}</system.web>`)).toEqual([[rule, subject]]);
  });
});
