/** A fix that calls itself safe keeps its word: its finding goes, and nothing new is refused. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/diagnostic.js";
import type { ShapeFacts } from "../../schema/vocabulary.js";
import { builtIn } from "../../src/settings/built-in.js";
import { textOf } from "../../src/source.js";
import { configuration, escaped, systemWeb, WEB } from "./cases/case.js";
import { type AttributeUnderTest, attributesUnderTest } from "./facts/attributes.js";
import { HOST, judge } from "./judge.js";
import { messageText } from "../../src/message.js";
import type { Tree } from "../fixtures/disk.js";
import { editedTree } from "../fixtures/edits.js";

const told = ({ rule, message, at }: Diagnostic) =>
  `${rule} "${textOf(at.source, at.span)}" ${messageText(message)}`;

/** How often each text stands in a list. */
function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function keepsItsWord(files: Tree): void {
  const before = judge(files, { all: true });
  const refusedBefore = counted(before.refusals.map(told));
  const allBefore = counted(before.diagnostics.map(told));
  for (const diagnostic of before.diagnostics) {
    if (diagnostic.fix?.safe !== true) continue;
    const repaired = editedTree(files, diagnostic.fix.edits);
    const after = judge(repaired, { all: true });
    const name = told(diagnostic);
    const shown = `${name}\n${JSON.stringify(files)}\n${JSON.stringify(repaired)}`;
    expect(
      counted(after.diagnostics.map(told)).get(name) ?? 0,
      `still there: ${shown}`,
    ).toBeLessThan(allBefore.get(name) ?? 0);
    for (const [text, count] of counted(after.refusals.map(told)))
      expect(count, `new: ${text}\nafter ${shown}`).toBeLessThanOrEqual(
        refusedBefore.get(text) ?? 0,
      );
  }
}

const recased = (name: string) =>
  fc.constantFrom(name, name, name, name.toLowerCase(), name.toUpperCase(), `${name}s`);

/** More minutes than some modes take: what the mode says of them may come out by a repair. */
const isLong = (text: string) =>
  /^Infinite$/i.test(text.trim()) || Number.parseFloat(text) > 525_600;

const textFor = ({ texts, name }: AttributeUnderTest) =>
  fc.oneof(
    fc.constantFrom(
      ...texts.filter((text) => text.length < 80 && !(name === "timeout" && isLong(text))),
    ),
    name === "timeout"
      ? fc
          .tuple(fc.nat(525_600), fc.constantFrom("", ".0", "m", " minutes", ":00:00", " "))
          .map((parts) => parts.join(""))
      : fc.constantFrom(...texts.slice(0, 6)),
  );

/** A value under its right name, or a right value under a name that may be wrong. */
const written = (attribute: AttributeUnderTest) =>
  fc.tuple(recased(attribute.name), textFor(attribute)).map(([name, text]) => ({
    name: attribute.read(text) === "reject" ? attribute.name : name,
    text,
  }));

const ofSection = (section: string) =>
  attributesUnderTest.filter((each) => each.section === section);
const SECTIONS = [...new Set(attributesUnderTest.map(({ section }) => section))];

const element = (section: string) =>
  fc
    .tuple(...ofSection(section).map((attribute) => fc.option(written(attribute), { freq: 2 })))
    .map((attributes) => {
      const parts = attributes.flatMap((each) =>
        each === null ? [] : [`${each.name}="${escaped(each.text)}"`],
      );
      return `<${[section, ...parts].join(" ")} />`;
    });

const files = fc
  .tuple(...SECTIONS.map((section) => fc.option(element(section), { freq: 2 })))
  .map((elements): Tree => ({ [WEB]: systemWeb(...elements.flatMap((each) => each ?? [])) }));

/** A number or a time near the edges of what a native attribute takes, or a text of another kind. */
const nativeText = fc.oneof(
  fc.constantFrom("00:01:30", "00:20:00", "1.00:00:00", "-1", "0", "1", "20", "4294967296"),
  fc.constantFrom("true", "True", " InProc", "KillW3wp", "killw3wp", "Infinite", "", "a|b"),
);

/** Every attribute of an element and of what stands in it once, under names in any letter case. */
function nativeElement(name: string, shape: ShapeFacts): fc.Arbitrary<string> {
  const attributes = Object.keys(shape.attributes ?? {}).map((each) =>
    fc.option(
      fc.tuple(recased(each), nativeText).map(([as, text]) => ` ${as}="${escaped(text)}"`),
      { freq: 1 },
    ),
  );
  const inside = Object.entries(shape.elements ?? {}).map(([each, inner]) =>
    nativeElement(each, inner),
  );
  return fc
    .tuple(fc.tuple(...attributes), fc.tuple(...inside))
    .map(([own, children]) => `<${name}${own.join("")}>${children.join("")}</${name}>`);
}

function factsOf(section: string) {
  const facts = builtIn.section(section);
  if (!facts) throw new Error(`${section} is described`);
  return facts;
}

const nativeFiles = fc
  .tuple(
    nativeElement("asp", factsOf("system.webServer/asp")),
    nativeElement(
      "add",
      factsOf("system.applicationHost/applicationPools").collection?.add.add ?? {},
    ),
  )
  .map(
    ([asp, pool]): Tree => ({
      [WEB]: configuration(`<system.webServer>${asp}</system.webServer>`),
      [HOST]: configuration(
        `<system.applicationHost><applicationPools>${pool}</applicationPools></system.applicationHost>`,
      ),
    }),
  );

describe("safe fixes", () => {
  test("of random settings of IIS", () => {
    fc.assert(fc.property(nativeFiles, keepsItsWord), { numRuns: 40 });
  });

  test.each([
    ["off its step", '<session Timeout="00:01:30" />', false],
    ["on its step", '<session Timeout="00:02:00" />', true],
    ["beyond its range", '<session Max="-1" />', false],
    ["within its range", '<session Max="10" />', true],
  ])("a name in another letter case, its value %s", (_name, session, safe) => {
    const text = configuration(`<system.webServer><asp>${session}</asp></system.webServer>`);
    const found = judge({ [WEB]: text }, { all: true }).diagnostics;
    const renamed = found.filter(({ rule }) => rule === "unknown-attribute");
    expect(renamed.map(({ fix }) => fix?.safe)).toEqual([safe]);
  });

  test("of random settings", () => {
    fc.assert(fc.property(files, keepsItsWord), { numRuns: 150 });
  });

  test.each([
    ["an element's name", systemWeb("<sessionstate></sessionstate>")],
    ["a child's name", systemWeb("<sessionState><Providers></Providers></sessionState>")],
    ["the root's name", "<Configuration></Configuration>"],
    ["allowOverride", configuration('<location allowOverride="True" />')],
    ["overrideMode", configuration('<location overrideMode=" deny" />')],
    ["an attribute of location", configuration('<location Path="a" />')],
    ["a name in a lock", systemWeb('<sessionState lockAttributes="Mode" />')],
    [
      "letter case of a key in an entry",
      systemWeb('<sessionState><providers><add Name="p" type="T" /></providers></sessionState>'),
    ],
  ])("of %s", (_name, text) => {
    keepsItsWord({ [WEB]: text });
  });

  test("of a slash in configSource", () => {
    keepsItsWord({
      [WEB]: systemWeb('<sessionState configSource="conf/own.config" />'),
      "conf/own.config": "<sessionState />",
    });
  });

  test("of a transform's namespace", () => {
    keepsItsWord({
      [WEB]: systemWeb('<sessionState mode="InProc" />'),
      "Web.Release.config": `<configuration xmlns:xdt="https://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState mode="Off" xdt:Transform="SetAttributes" /></system.web></configuration>`,
    });
  });

  test.each([
    ["at an override mode", configuration('<location overrideMode="Den" />')],
    ["at allowOverride", configuration('<location allowOverride="fals" />')],
    ["at an attribute of location", configuration('<location paths="a" />')],
    ["in a lock", systemWeb('<sessionState lockAttributes="modes" />')],
    [
      "at an attribute of a declaration",
      configuration('<configSections><section names="x" name="a" typ="T" /></configSections>'),
    ],
  ])("a guess %s is not called safe", (_name, text) => {
    const { diagnostics } = judge({ [WEB]: text }, { all: true });
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const { fix } of diagnostics) expect(fix?.safe ?? false).toBe(false);
  });

  test.each<[string, Tree]>([
    [
      "a right name uncovers a wrong value",
      { [WEB]: systemWeb('<sessionState Timeout="00:20:00" />') },
    ],
    [
      "a right name uncovers wrong names inside",
      { [WEB]: configuration("<System.Web><SessionState /></System.Web>") },
    ],
    [
      "a right name makes a second section",
      { [WEB]: systemWeb("<sessionState />", "<sessionstate />") },
    ],
    [
      "a right name stands there already, in a declaration",
      {
        [WEB]: configuration(
          '<configSections><section Name="a" name="b" type="T" /></configSections>',
        ),
      },
    ],
    [
      "two wrong names of one attribute",
      { [WEB]: systemWeb('<sessionState Mode="Off" MODE="Off" />') },
    ],
    [
      "a right path uncovers a missing file",
      { [WEB]: systemWeb('<sessionState configSource="conf/none.config" />') },
    ],
    [
      "a right path with a reference in it",
      {
        [WEB]: systemWeb('<sessionState configSource="a&amp;b/own.config" />'),
        "a&b/own.config": "<sessionState />",
      },
    ],
    ["a right attribute with a wrong path", { [WEB]: configuration('<location Path="/a" />') }],
  ])("%s", (_name, tree) => {
    keepsItsWord(tree);
  });
});
