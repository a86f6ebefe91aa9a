/** Which sections an edit can change the meaning of. */
import { expect, test } from "vitest";
import { scan } from "../../src/document/scan.js";
import { touchedSections } from "../../src/fix/touched.js";
import { builtIn } from "../../src/settings/built-in.js";
import { createSource } from "../../src/source.js";

const CONFIG = `<configuration>
  <appSettings><add key="a" value="1" /></appSettings>
  <system.web>
    <httpRuntime targetFramework="4.8" />
    <sessionState mode="InProc" />
    <machineKey validation="SHA1" />
  </system.web>
  <location path="admin">
    <system.web><sessionState mode="Off" /></system.web>
  </location>
</configuration>`;

const documentOf = (text: string) => scan(createSource("web.config", text));

/** The sections that are to be compared once one text stands in the place of another. */
const touched = (from: string, to: string, text = CONFIG) => {
  expect(text).toContain(from);
  const [before, after] = [text, text.replace(from, to)].map(documentOf) as [never, never];
  return [...touchedSections([{ before, after }], builtIn)].sort();
};

const ALL = [
  "appSettings",
  "system.web/httpRuntime",
  "system.web/machineKey",
  "system.web/sessionState",
];

test.each([
  ["a value", 'mode="InProc"', 'mode="Off"', ["system.web/sessionState"]],
  ["an attribute", 'validation="SHA1"', "", ["system.web/machineKey"]],
  ["an entry", '<add key="a" value="1" />', "", ["appSettings"]],
  ["a section below a location", 'mode="Off"', 'mode="InProc"', ["system.web/sessionState"]],
  ["nothing", "4.8", "4.8", []],
])("inside a section: %s", (_, from, to, expected) => {
  expect(touched(from, to)).toEqual(expected);
});

test.each([
  ["what others depend on", 'targetFramework="4.8"', 'targetFramework="4.5"'],
  ["the path of a location", 'path="admin"', 'path="Admin"'],
  ["what stands between sections", "<system.web>\n", "<!-- no --><system.web>\n"],
  ["a section that goes", '    <sessionState mode="InProc" />\n', ""],
  ["a section that comes", "</appSettings>", "</appSettings><appSettings />"],
  ["a section that ends early", 'mode="InProc" />', 'mode="InProc"></sessionState><x />'],
])("all of them: %s", (_, from, to) => {
  expect(touched(from, to)).toEqual(ALL);
});

test("a section that becomes another: both, and all others", () => {
  const to = '<pages buffer="true" />';
  expect(touched('<machineKey validation="SHA1" />', to)).toEqual(
    [...ALL, "system.web/pages"].sort(),
  );
});

test("sections of a transform may change any other", () => {
  const text = CONFIG.replace(
    "<configuration>",
    '<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">',
  ).replace('mode="InProc"', 'mode="InProc" xdt:Transform="SetAttributes"');
  expect(touched('validation="SHA1"', "", text)).toEqual(ALL);
});

test("the sites of a server: all of them", () => {
  const text = `<configuration><system.applicationHost><sites /></system.applicationHost><system.webServer><asp /></system.webServer></configuration>`;
  expect(touched("<sites />", '<sites><site name="a" /></sites>', text)).toEqual([
    "system.applicationHost/sites",
    "system.webServer/asp",
  ]);
});

test("the target of a configSource is what its name says", () => {
  const target = '<sessionState mode="InProc" />';
  expect(touched("InProc", "Off", target)).toEqual(["system.web/sessionState"]);
});

test("several files: what each of them touches", () => {
  const pair = (from: string, to: string) => ({
    before: documentOf(CONFIG),
    after: documentOf(CONFIG.replace(from, to)),
  });
  const edited = [pair('value="1"', 'value="2"'), pair("SHA1", "AES")];
  expect([...touchedSections(edited, builtIn)].sort()).toEqual([
    "appSettings",
    "system.web/machineKey",
  ]);
});
