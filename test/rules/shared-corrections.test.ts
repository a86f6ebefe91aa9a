/** What a transform puts right is no finding in the file it is applied to; what it leaves is one. */
import { expect, test } from "vitest";
import { lintCase } from "./harness.js";

const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const BASE =
  '<configuration><location path="."><system.web><trace enabled="false" /></system.web></location><system.web><compilation debug="true" targetFramework="4.8" /></system.web></configuration>';

const found = (transform: string, base = BASE) =>
  lintCase("no-debug-compilation", {
    files: { "Web.config": base, "Web.Release.config": transform },
    preset: "stig",
  }).diagnostics.length;

const inSystemWeb = (inside: string) =>
  `<configuration ${XDT}><system.web>${inside}</system.web></configuration>`;

test.each([
  ["takes the attribute out", '<compilation xdt:Transform="RemoveAttributes(debug)" />'],
  ["takes several out", '<compilation xdt:Transform="RemoveAttributes(targetFramework, debug)" />'],
  ["takes all out", '<compilation xdt:Transform="RemoveAttributes()" />'],
  ["sets it", '<compilation debug="false" xdt:Transform="SetAttributes( debug )" />'],
  ["sets all", '<compilation debug="False" xdt:Transform="SetAttributes" />'],
  ["takes the section out", '<compilation xdt:Transform="Remove" />'],
  ["takes all of them out", '<compilation xdt:Transform="RemoveAll" />'],
  ["exchanges the section", '<compilation xdt:Transform="Replace" />'],
  [
    "finds it by a locator",
    '<compilation debug="false" xdt:Locator="XPath(/configuration/system.web/compilation)" xdt:Transform="SetAttributes(debug)" />',
  ],
])("%s", (_, inside) => {
  expect(found(inSystemWeb(inside))).toBe(0);
});

test.each([
  [
    "exchanges what is around it, and writes it",
    `<configuration ${XDT}><system.web xdt:Transform="Replace"><compilation debug="false" /></system.web></configuration>`,
  ],
  [
    "exchanges what is around it, and does not write it",
    `<configuration ${XDT}><system.web xdt:Transform="Replace"><trace enabled="false" /></system.web></configuration>`,
  ],
  [
    "takes out what is around it",
    `<configuration ${XDT}><system.web xdt:Transform="Remove" /></configuration>`,
  ],
  [
    "has another prefix",
    inSystemWeb('<compilation t:Transform="RemoveAttributes(debug)" />').replace("xdt=", "t="),
  ],
])("%s", (_, transform) => {
  expect(found(transform)).toBe(0);
});

test.each([
  ["sets something else", '<compilation targetFramework="4.8.1" xdt:Transform="SetAttributes" />'],
  [
    "writes it, and sets another one only",
    '<compilation debug="false" targetFramework="4.8.1" xdt:Transform="SetAttributes(targetFramework)" />',
  ],
  ["takes something else out", '<compilation xdt:Transform="RemoveAttributes(targetFramework)" />'],
  ["does nothing", '<compilation debug="false" />'],
  [
    "exchanges the section and switches it on",
    '<compilation debug="true" xdt:Transform="Replace" />',
  ],
  ["takes another section out", '<trace xdt:Transform="Remove" />'],
])("%s", (_, inside) => {
  expect(found(inSystemWeb(inside))).toBeGreaterThan(0);
});

test.each([
  [
    "exchanges what is around it, and switches it on",
    `<configuration ${XDT}><system.web xdt:Transform="Replace"><compilation debug="true" /></system.web></configuration>`,
  ],
])("%s", (_, transform) => {
  expect(found(transform)).toBeGreaterThan(0);
});

test("a transform of the file around an application corrects what is inherited", () => {
  const { diagnostics } = lintCase("no-debug-compilation", {
    files: {
      "Web.config": BASE,
      "Web.Release.config": inSystemWeb('<compilation xdt:Transform="RemoveAttributes(debug)" />'),
      "admin/Global.asax": "",
      "admin/Web.config": "<configuration />",
    },
    preset: "stig",
  });
  expect(diagnostics).toEqual([]);
});
