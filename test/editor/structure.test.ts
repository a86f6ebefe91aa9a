/** The parts of a document: outline, folding, growing selections, tags that change together. */
import { describe, expect, test } from "vitest";
import {
  type DocumentSymbol,
  documentSymbols,
  workspaceSymbols,
} from "../../src/editor/symbols.js";
import { foldingRanges, linkedEditingRanges, selectionRanges } from "../../src/editor/ranges.js";
import { load } from "../effective/hierarchy/helper.js";
import { poolAndSite } from "../fixtures/server.js";
import { lookedAt, looking, placeOf, textOf, web } from "./looking.js";

const outline = ({ name, detail, kind, children }: DocumentSymbol): unknown => [
  `${name}${detail === "" ? "" : ` ${detail}`}: ${kind}`,
  ...children.map(outline),
];

test("the outline", () => {
  const text =
    '<configuration><location path="a"><system.web><sessionState><providers><add name="R" type="T" accessKey="Tulip7"/></providers></sessionState></system.web></location><sess';
  const looked = lookedAt("web.config", text);
  const found = documentSymbols(looked);
  expect(found.map(outline)).toEqual([
    [
      "configuration: module",
      [
        "location a: namespace",
        [
          "system.web: namespace",
          ["sessionState: section", ["providers: element", ["add R: entry"]]],
        ],
      ],
      ["sess: element"],
    ],
  ]);
  expect(textOf({ looked }, found[0]!.selection)).toBe("configuration");
  expect(found[0]?.span).toEqual({ start: 0, end: text.length });
});

test("symbols of a server", () => {
  const { files, configuration } = poolAndSite({
    web: web('<sessionState><providers><add name="Redis" type="T"/></providers></sessionState>'),
    applications: { "/blog": web("<sessionState/>") },
  });
  const view = load(files, { ...configuration, targets: ["shop/Web.config"] });
  const names = (query: string) =>
    workspaceSymbols(view, query).map(({ kind, name, at }) => `${kind} ${name} ${placeOf(at)}`);
  expect(names("")).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^site Shop srv\/applicationHost\.config:/),
      expect.stringMatching(/^application Shop shop\/Web\.config:/),
      expect.stringMatching(/^application Shop\/blog shop\/blog\/Web\.config:/),
      expect.stringMatching(/^pool ShopPool srv\/applicationHost\.config:/),
      expect.stringMatching(/^provider Redis shop\/Web\.config:/),
    ]),
  );
  expect(names("rds")).toEqual([expect.stringMatching(/^provider Redis/)]);
  expect(names("zzz")).toEqual([]);
  expect(workspaceSymbols(undefined, "")).toEqual([]);
});

test.each(["\n", "\r\n", "\r"])("folding with line ends %j", (end) => {
  const text = ["<a>", "<!-- 1", "2 -->", "<b", "c='d'/>", "<e/>", "</a>"].join(end);
  const looked = lookedAt("web.config", text);
  expect(
    foldingRanges(looked.document).map(({ span, kind }) => [kind, textOf({ looked }, span)]),
  ).toEqual([
    ["element", text.slice(0, text.indexOf("</a>"))],
    ["comment", `<!-- 1${end}2 -->`],
    ["element", `<b${end}c='d'/>`],
  ]);
});

test("a growing selection", () => {
  const one = looking('<a><b c="d|e" f="g">h</b></a>');
  expect(selectionRanges(one.looked.document, one.offset).map((span) => textOf(one, span))).toEqual(
    [
      "de",
      '"de"',
      'c="de"',
      '<b c="de" f="g">',
      '<b c="de" f="g">h</b>',
      '<b c="de" f="g">h</b>'.replace(/^/, ""),
      '<a><b c="de" f="g">h</b></a>',
    ].filter((text, i, all) => text !== all[i - 1]),
  );
});

describe("linked tags", () => {
  test.each([
    [
      "the start tag",
      "<a><b|></b></a>",
      [
        [4, 5],
        [8, 9],
      ],
    ],
    [
      "the end tag",
      "<a><b></|b></a>",
      [
        [4, 5],
        [8, 9],
      ],
    ],
    ["an element without one", "<a><b|/></a>", []],
    ["an attribute", '<a><b c|=""></b></a>', []],
  ])("from %s", (_, marked, expected) => {
    const one = looking(marked);
    expect(
      linkedEditingRanges(one.looked.document, one.offset).map(({ start, end }) => [start, end]),
    ).toEqual(expected);
  });
});
