/** Where names and values lead, what has the same name, and another name for it. */
import { describe, expect, test } from "vitest";
import { documentLinks } from "../../src/editor/document-links.js";
import { definition, documentHighlights, references } from "../../src/editor/navigation.js";
import { prepareRename, rename } from "../../src/editor/rename.js";
import { editedTree } from "../fixtures/edits.js";
import type { Tree } from "../fixtures/disk.js";
import { lookedAt, looking, placeOf, textOf, web } from "./looking.js";

const SHOP = { "shop/Global.asax": "" };
const XDT = 'xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform"';
const providers = (...names: readonly string[]) =>
  `<providers>${names.map((name) => `<add name="${name}" type="T"/>`).join("")}</providers>`;

describe("definition", () => {
  const target = (marked: string, path = "web.config", around: Tree = {}) => {
    const one = looking(marked, path, around);
    return definition(one.looked, one.offset).map((to) => ("path" in to ? to.path : placeOf(to)));
  };

  test.each([
    [
      "an inherited provider",
      web('<sessionState mode="Custom" customProvider="re|dis"/>'),
      "shop/web.config",
      { ...SHOP, "web.config": web(`<sessionState>${providers("Redis")}</sessionState>`) },
      ["web.config:1:64"],
    ],
    [
      "one of the same file",
      web(`<sessionState customProvider="A|">${providers("A")}</sessionState>`),
      "web.config",
      {},
      ["web.config:1:83"],
    ],
    [
      "a connection string by its name",
      '<configuration><connectionStrings><add name="Db" connectionString="x"/></connectionStrings><system.web><sessionState sqlConnectionString="|Db"/></system.web></configuration>',
      "web.config",
      {},
      ["web.config:1:46"],
    ],
    [
      "configSource",
      web('<sessionState config|Source="conf\\session.config"/>'),
      "shop/web.config",
      {},
      ["shop/conf/session.config"],
    ],
    [
      "the file of appSettings",
      '<configuration><appSettings file="..|/more.config"/></configuration>',
      "shop/web.config",
      {},
      ["more.config"],
    ],
    [
      "what a value overrides",
      web('<sessionState time|out="5"/>'),
      "shop/web.config",
      { ...SHOP, "web.config": web('<sessionState timeout="10"/>') },
      ["web.config:1:51"],
    ],
    [
      "what is inherited by a section",
      web('<session|State timeout="5"/>'),
      "shop/web.config",
      { ...SHOP, "web.config": web('<sessionState mode="Off"/>') },
      ["web.config:1:48"],
    ],
    ["nothing", web('<sessionState timeout="|5"/>'), "web.config", {}, []],
    ["white space", web("| <sessionState/>"), "web.config", {}, []],
  ])("of %s", (_, marked, path, around, expected) => {
    expect(target(marked, path, around as Tree)).toEqual(expected);
  });
});

describe("references", () => {
  const found = (marked: string, path: string, around: Tree, declaration = true) => {
    const one = looking(marked, path, around);
    return references(one.looked, one.offset, { declaration }).map(placeOf);
  };
  const around = {
    ...SHOP,
    "web.config": web(`<sessionState>${providers("Redis", "Other")}</sessionState>`),
    "web.Release.config": `<configuration ${XDT}><system.web><sessionState customProvider="Redis" xdt:Transform="SetAttributes"/></system.web></configuration>`,
  };
  const marked = web('<sessionState customProvider="|redis"/>');

  test("in all files of the chain", () => {
    expect(found(marked, "shop/web.config", around)).toEqual([
      "shop/web.config:1:58",
      "web.config:1:64",
      "web.Release.config:1:122",
    ]);
  });

  test("without the entry itself", () => {
    expect(found(marked, "shop/web.config", around, false)).not.toContain("web.config:1:64");
  });

  test("of what is no name, none", () => {
    expect(found(web('<sessionState mo|de="Off"/>'), "web.config", {})).toEqual([]);
  });
});

test.each([
  [
    "both tags",
    web("<session|State></sessionState>"),
    ["sessionState", "sessionState"],
    ["text", "text"],
  ],
  [
    "a name",
    web(`<sessionState customProvider="a|">${providers("A", "B")}</sessionState>`),
    ["a", "A"],
    ["read", "write"],
  ],
  ["nothing", web('<sessionState mode="O|ff"/>'), [], []],
])("highlights of %s", (_, marked, spans, kinds) => {
  const one = looking(marked);
  const found = documentHighlights(one.looked, one.offset);
  expect(found.map(({ span }) => textOf(one, span))).toEqual(spans);
  expect(found.map(({ kind }) => kind)).toEqual(kinds);
});

test("links", () => {
  const text = `<configuration><!-- iislint-disable cookie-name-blank, session-timeout-range, xml-syntax: why --><appSettings file="a.config"/><system.web><sessionState configSource="b.config"/><other configSource="x"/></system.web></configuration>`;
  const looked = lookedAt("shop/web.config", text);
  expect(
    documentLinks(looked).map(({ span, target }) => [textOf({ looked }, span), target]),
  ).toEqual([
    ["session-timeout-range", { page: "rules/session-timeout-range.md" }],
    ["xml-syntax", { page: "schema/diagnostics/xml-syntax.md" }],
    ["a.config", { path: "shop/a.config" }],
    ["b.config", { path: "shop/b.config" }],
  ]);
});

describe("rename", () => {
  const renamed = (marked: string, path: string, around: Tree, name = "Cache & co") => {
    const one = looking(marked, path, around);
    const out = rename(one.looked, one.offset, name);
    if (out === undefined || "problem" in out) return out?.problem;
    return editedTree({ ...around, [path]: one.text }, out.edits);
  };

  const around = {
    ...SHOP,
    "admin/Global.asax": "",
    "admin/web.config": web('<sessionState customProvider="REDIS"/>'),
    "web.config": web(`<sessionState>${providers("Redis", "Other")}</sessionState>`),
  };
  const marked = web(
    '<sessionState customProvider="|redis"><providers><remove name="Redis"/></providers></sessionState>',
  );

  test("in all files that read it", () => {
    expect(renamed(marked, "shop/web.config", around)).toEqual({
      ...SHOP,
      "admin/Global.asax": "",
      "admin/web.config": web('<sessionState customProvider="Cache &amp; co"/>'),
      "web.config": web(`<sessionState>${providers("Cache &amp; co", "Other")}</sessionState>`),
      "shop/web.config": web(
        '<sessionState customProvider="Cache &amp; co"><providers><remove name="Cache &amp; co"/></providers></sessionState>',
      ),
    });
  });

  test.each([
    ["a name that there is", {}, "other", 'There is a provider "other" already.'],
    ["a blank name", {}, " ", "A name is not blank and has no blanks at its ends."],
    [
      "an XPath that names it",
      {
        "web.Release.config": `<configuration ${XDT}><system.web><sessionState><providers><add xdt:Locator="Condition(@name='Redis')" xdt:Transform="Remove"/></providers></sessionState></system.web></configuration>`,
      },
      "New",
      'A transform looks for "redis" by an XPath: rename it by hand.',
    ],
    [
      "entries that are not at hand",
      { "web.config": web('<sessionState configSource="gone.config"/>') },
      "New",
      "Not all files that may name it are known here: rename it by hand.",
    ],
    [
      "a file of the server",
      { "srv/web.config": web(`<sessionState>${providers("Redis")}</sessionState>`) },
      "New",
      "It is named in srv/web.config, which every site of the server reads: rename it by hand.",
    ],
    [
      "damage",
      { "admin/web.config": `${web("<sessionState/>")}<` },
      "New",
      "A file that may name it is no well-formed XML: mend that first.",
    ],
  ])("refuses %s", (_, more: Tree, name, problem) => {
    const tree: Tree = { ...around, ...more };
    expect(renamed(marked, "shop/web.config", tree, name)).toBe(problem);
  });

  test("is offered for providers alone", () => {
    const at = (text: string) => {
      const one = looking(text);
      return prepareRename(one.looked, one.offset);
    };
    expect(at(web('<sessionState customProvider="a|b"/>'))).toMatchObject({ placeholder: "ab" });
    expect(at(web('<sessionState mode="O|ff"/>'))).toBeUndefined();
    expect(
      at('<configuration><connectionStrings><add name="D|b"/></connectionStrings></configuration>'),
    ).toHaveProperty("problem");
  });
});
