import { describe, expect, it } from "vitest";
import { canonical } from "./canonical.js";
import { applyTransform } from "../../src/transform/index.js";
import { hasXdtAttributes, isXdtAttribute } from "../../src/transform/xdt.js";
import { apply, check, parse, XDT, words } from "./helper.js";

const STATE = '<sessionState mode="InProc" />';
const v2 = "http://schemas.microsoft.com/.NetConfiguration/v2.0";

describe("namespaces", () => {
  check([
    {
      name: "a default namespace on the base only makes everything miss",
      base: `<configuration xmlns="${v2}"><sessionState /></configuration>`,
      transform: '<sessionState xdt:Transform="Remove" />',
      log: ["warning no-match 1", "info not-executed 2"],
    },
    {
      name: "the same one on both sides fits, and is not written again",
      base: `<configuration xmlns="${v2}"><sessionState /></configuration>`,
      transform: `<configuration xmlns="${v2}" ${XDT}><pages xdt:Transform="Insert" /></configuration>`,
      result: `<configuration xmlns="${v2}"><sessionState/><pages/></configuration>`,
    },
    {
      name: "a prefix of the transform means a default namespace of the base",
      base: `<configuration xmlns="${v2}"><sessionState /></configuration>`,
      transform: `<c:configuration xmlns:c="${v2}" ${XDT}><c:sessionState mode="Off" xdt:Transform="SetAttributes" /></c:configuration>`,
      result: `<configuration xmlns="${v2}"><sessionState mode="Off"/></configuration>`,
    },
    {
      name: "an XPath sees the default namespace under a secret prefix only",
      base: '<runtime><assemblyBinding xmlns="urn:asm"><probing /></assemblyBinding></runtime>',
      transform:
        '<runtime xmlns="urn:asm"><a xdt:Transform="Remove" xdt:Locator="XPath(//_defaultNamespace:probing)" />\n<a xdt:Transform="Remove" xdt:Locator="XPath(//probing)" /></runtime>',
      result: '<runtime><assemblyBinding xmlns="urn:asm"/></runtime>',
      log: ["warning no-match 2", "info not-executed 3"],
    },
    {
      name: "what is inserted without a namespace into a default one says so",
      base: `<configuration xmlns="${v2}"><sessionState /></configuration>`,
      transform:
        '<pages xdt:Transform="Insert" xdt:Locator="XPath(//*[local-name()=\'sessionState\'])" />',
      result: `<configuration xmlns="${v2}"><sessionState><pages xmlns=""/></sessionState></configuration>`,
    },
    {
      name: "a prefix that the base lacks is declared where it is needed",
      base: "<runtime />",
      transform: '<runtime xmlns:a="urn:asm"><a:x xdt:Transform="Insert"><a:y /></a:x></runtime>',
      result: '<runtime><a:x xmlns:a="urn:asm"><a:y/></a:x></runtime>',
    },
    {
      name: "the base's prefix for the same namespace is taken",
      base: '<configuration><b:x xmlns:b="urn:asm" /></configuration>',
      transform: '<a:x xmlns:a="urn:asm"><a:y xdt:Transform="Insert" /></a:x>',
      result: '<configuration><b:x xmlns:b="urn:asm"><b:y/></b:x></configuration>',
    },
    {
      name: "attributes lose their prefix and get a made-up one back",
      base: "<runtime />",
      transform: '<x xmlns:a="urn:a" a:y="1" xdt:Transform="Insert" />',
      result: '<runtime/><x d2p1:y="1" xmlns:d2p1="urn:a"/>',
    },
    {
      name: "a prefixed attribute sets the one of the same plain name",
      base: STATE,
      transform: '<sessionState xmlns:a="urn:a" a:mode="Off" xdt:Transform="SetAttributes" />',
      result: '<sessionState mode="Off"/>',
    },
    {
      name: "any prefix may mean the transform namespace",
      base: STATE,
      transform: `<configuration xmlns:t="http://schemas.microsoft.com/XML-Document-Transform"><sessionState t:Transform="Remove" /></configuration>`,
      result: "<configuration/>",
    },
    {
      name: "the namespace with https does nothing at all",
      base: STATE,
      transform:
        '<configuration xmlns:xdt="https://schemas.microsoft.com/XML-Document-Transform"><sessionState xdt:Transform="Remove" /></configuration>',
      log: ["info no-transform-namespace -"],
    },
  ]);
});

describe("an attribute of the engine", () => {
  const NAMESPACE = "schemas.microsoft.com/XML-Document-Transform";
  it.each([
    [`xmlns:xdt="http://${NAMESPACE}"`, "xdt:Transform", true],
    [`xmlns:x="https://${NAMESPACE.toLowerCase()}/"`, "x:Locator", true],
    [`xmlns:xdt="http://${NAMESPACE}"`, "Transform", false],
    [`xmlns:xdt="http://${NAMESPACE}"`, "x:Transform", false],
    ['xmlns:xdt="urn:a"', "xdt:Transform", false],
  ])("%s %s: %s", (declaration, name, isOne) => {
    const document = parse(`<a ${declaration}><b ${name}="Remove" /></a>`);
    const attribute = document.root?.children[0]?.attributes[0];
    expect(attribute && isXdtAttribute(attribute)).toBe(isOne);
    expect(hasXdtAttributes(document)).toBe(isOne);
  });
});

describe("elements of the transform namespace", () => {
  check([
    {
      name: "an unknown one is a warning",
      base: STATE,
      transform: '<xdt:Remove />\n<sessionState xdt:Transform="Remove" />',
      result: "<configuration/>",
      log: ["warning unknown-xdt-element 2"],
    },
    {
      name: "an import of the framework's own assembly brings nothing",
      base: STATE,
      transform:
        '<xdt:Import assembly="mscorlib, Version=4.0.0.0" namespace="System" />\n<sessionState xdt:Transform="Upsert" />\n<sessionState xdt:Transform="String" />',
      log: ["error unknown-name 3", "error wrong-type 4"],
    },
  ]);

  it.each([
    ['assembly="Contoso" namespace="C"', "import-load-failed"],
    ['path="Contoso.dll" namespace="C"', "import-load-failed"],
    ['assembly="A" path="B" namespace="C"', "import-conflict"],
    ['namespace="C"', "import-missing-assembly"],
    ['assembly="A"', "import-missing-namespace"],
    ['assembly="A" namespace="C" version="1"', "import-unknown-attribute"],
    ['assembly="A" namespace="C" xdt:Transform="Insert"', "import-unknown-attribute"],
  ])("an import with %s ends everything", (attributes, kind) => {
    const { ok, root, log } = apply(
      STATE,
      `<xdt:Import ${attributes} />\n<sessionState xdt:Transform="Remove" />`,
    );
    expect(ok).toBe(false);
    expect(root).toBeUndefined();
    expect(log.map(words)).toEqual([`error ${kind} 2`, "error import-fatal -"]);
  });
});

describe("SupressWarnings", () => {
  check([
    {
      name: "turns warnings into information without a line",
      base: STATE,
      transform: '<pages xdt:Transform="Remove" xdt:SupressWarnings=" TRUE " />',
      log: ["info no-match -", "info not-executed 2"],
    },
    {
      name: "holds for its element only",
      base: STATE,
      transform:
        '<system.web xdt:Transform="Remove" xdt:SupressWarnings="true">\n<pages xdt:Transform="Remove" /></system.web>',
      log: ["info no-match -", "info not-executed 2", "warning no-match 2", "info not-executed 3"],
    },
    {
      name: "does not touch errors",
      base: STATE,
      transform: '<pages xdt:Transform="InsertAfter(x)" xdt:SupressWarnings="true" />',
      log: ["error sibling-not-found 2"],
    },
    {
      name: "must be true or false; otherwise what is inside is not carried out either",
      base: STATE,
      transform:
        '<sessionState xdt:Transform="Remove"\nxdt:SupressWarnings="yes"><x xdt:Transform="Nope" /></sessionState>',
      log: ["error bad-boolean 2"],
    },
  ]);
});

describe("the order of things", () => {
  check([
    {
      name: "one failure does not stop the others",
      base: STATE,
      transform:
        '<x xdt:Transform="InsertAfter(nope)" />\n<sessionState mode="Off" xdt:Transform="SetAttributes" />',
      result: '<sessionState mode="Off"/>',
      log: ["error sibling-not-found 2"],
    },
    {
      name: "transforms inside run after the one around them",
      base: STATE,
      transform:
        '<sessionState xdt:Transform="Replace"><a /><b xdt:Transform="InsertBefore(a)" /></sessionState>',
      result: "<sessionState><b/><a/><b/></sessionState>",
    },
    {
      name: "a changed value no longer matches, and the original is remembered",
      base: '<add key="a" value="1" />',
      transform:
        '<add key="b" xdt:Transform="SetAttributes" />\n<add key="a" xdt:Transform="Remove" xdt:Locator="Match(key)" />',
      result: '<add key="b" value="1"/>',
      log: ["warning match-removed 3", "info not-executed 3"],
    },
    {
      name: "an element without a transform changes nothing",
      base: STATE,
      transform: '<sessionState mode="Off" />\n<pages />',
    },
  ]);
});

describe("files that are no XML", () => {
  const fine = "<configuration />";
  const deep = `<a>${"<b>".repeat(400)}${"</b>".repeat(400)}</a>`;
  it.each([
    ["a transform", fine, "<a><b></a>", "malformed-transform"],
    ["an empty transform", fine, " ", "malformed-transform"],
    ["a base file", "<a", fine, "malformed-source"],
    ["both: the base file is read first", "<!-- -->", "x", "malformed-source"],
    ["a base file nested too deep", deep, fine, "malformed-source"],
  ])("%s", (_name, base, transform, kind) => {
    const { ok, root, log } = applyTransform(parse(base, "base"), parse(transform, "transform"));
    expect(ok).toBe(false);
    expect(root).toBeUndefined();
    expect(log.map((entry) => entry.kind)).toEqual([kind]);
    expect(log[0]?.at.source.path).toBe(kind === "malformed-source" ? "base" : "transform");
  });
});

it("says nothing of the values that it compares", () => {
  const secret = '<add name="A" connectionString="it\'s; Password=\'hunter2\'"';
  const locator = 'xdt:Transform="Remove" xdt:Locator="Match(connectionString)" />';
  const { log } = apply(`${secret} />`, `${secret} ${locator}`);
  expect(log.map(words)).toEqual(["error bad-xpath 2", "info not-executed 2"]);
  for (const { message } of log) expect(message).not.toContain("hunter2");
});

it("removes the root and leaves what stands around it", () => {
  const { ok, root } = apply(
    "<!-- a --><configuration />",
    `<configuration ${XDT} xdt:Transform="Remove" />`,
  );
  expect(ok).toBe(true);
  expect(canonical(root?.text ?? "none")).toBe("<!-- a -->");
});
