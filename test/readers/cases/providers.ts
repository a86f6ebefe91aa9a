/** `<providers>`: add, remove, clear, in one file and on top of what is inherited. */
import { ROOT } from "../judge.js";
import { type Case, systemWeb, WEB } from "./case.js";

/** A sessionState with these children of `<providers>`, each on its line, from line 5 on. */
const providers = (...lines: readonly string[]) =>
  systemWeb("<sessionState>", "<providers>", ...lines, "</providers>", "</sessionState>");

const IN_FORCE = "/ system.web/sessionState/providers";

const taken = (name: string, lines: readonly string[], inForce: readonly string[]): Case => ({
  name,
  files: { [WEB]: providers(...lines) },
  values: { [IN_FORCE]: inForce },
});

/** The mistake stands in the last line unless said otherwise. */
const refused = (name: string, lines: readonly string[], index = lines.length - 1): Case => ({
  name,
  files: { [WEB]: providers(...lines) },
  refused: { line: 5 + index },
});

const P = '<add name="p" type="T" />';
const P2 = '<add name="p" type="U" />';
const Q = '<add name="q" type="T" />';

const single: readonly Case[] = [
  taken("nothing", [], []),
  taken("a comment", ["<!-- none -->"], []),
  taken("one", [P], ["p=T"]),
  taken("two", [P, Q], ["p=T", "q=T"]),
  taken("order as written", [Q, P], ["q=T", "p=T"]),
  taken("free parameters", ['<add name="p" type="T" host="h" Port="1" port="2" />'], ["p=T"]),
  taken("with end tag", ['<add name="p" type="T"></add>'], ["p=T"]),
  taken("comment inside", ['<add name="p" type="T"><!-- c --></add>'], ["p=T"]),
  taken("empty type until used", ['<add name="p" type="" />'], ["p="]),
  taken("blank name", ['<add name=" " type="T" />'], [" =T"]),
  taken("lock attributes on an entry", ['<add name="p" type="T" lockItem="true" />'], ["p=T"]),
  taken("remove of an unknown name", ['<remove name="zz" />'], []),
  taken("clear of nothing", ["<clear />"], []),
  taken("clear, then add", ["<clear />", P], ["p=T"]),
  taken("add, then clear", [P, "<clear />"], []),
  taken("add, remove, add otherwise", [P, '<remove name="p" />', P2], ["p=U"]),
  taken("add, clear, add otherwise", [P, "<clear />", P2], ["p=U"]),
  taken("remove ignores letter case", [P, '<remove name="P" />'], []),
  taken("equal to the letter", [P, P], ["p=T"]),
  taken("equal, attributes in another order", [P, '<add type="T" name="p" />'], ["p=T"]),
  taken(
    "equal, with parameters",
    ['<add name="p" type="T" a="1" />', '<add name="p" a="1" type="T" />'],
    ["p=T"],
  ),

  refused("no name", ['<add type="T" />']),
  refused("empty name", ['<add name="" type="T" />']),
  refused("no type", ['<add name="p" />']),
  refused("neither", ["<add />"]),
  refused("Name", ['<add Name="p" type="T" />']),
  refused("Type", ['<add name="p" Type="T" />']),
  refused("element inside an entry", ['<add name="p" type="T">', "<x />", "</add>"], 1),
  refused("text inside an entry", ['<add name="p" type="T">t</add>']),
  refused("CDATA inside an entry", ['<add name="p" type="T"><![CDATA[ ]]></add>']),
  refused("text among entries", [P, "t"]),
  refused("unknown child", [P, '<ad name="q" type="T" />']),
  refused("Add", ['<Add name="p" type="T" />']),
  refused("Remove", ['<Remove name="p" />']),
  refused("Clear", ["<Clear />"]),
  refused("insert", ['<insert name="p" type="T" />']),
  refused("remove with more than the key", ['<remove name="p" type="T" />']),
  refused("remove without the key", ["<remove />"]),
  refused("remove with an empty key", ['<remove name="" />']),
  refused("remove with Name", ['<remove Name="p" />']),
  refused("clear with an attribute", ['<clear name="p" />']),
  refused("clear with any attribute", ['<clear all="true" />']),
  refused("element inside remove", ['<remove name="p">', "<x />", "</remove>"], 1),
  refused("element inside clear", ["<clear>", "<x />", "</clear>"], 1),
  refused("other type", [P, P2]),
  refused("same name in other letter case", [P, '<add name="P" type="T" />']),
  refused("one parameter more", [P, '<add name="p" type="T" a="1" />']),
  refused("another parameter value", [
    '<add name="p" type="T" a="1" />',
    '<add name="p" type="T" a="2" />',
  ]),
  refused("third after a cured second", [P, '<remove name="p" />', P, P2]),
  refused("unknown lock name", ['<add name="p" type="T" lockElements="x" />']),
  refused("lockItem is a boolean", ['<add name="p" type="T" lockItem="yes" />']),
];

const section = (...lines: readonly string[]) => ({
  [WEB]: systemWeb("<sessionState>", ...lines, "</sessionState>"),
});

const around: readonly Case[] = [
  {
    name: "providers twice",
    files: section("<providers />", "<providers />"),
    refused: { line: 5 },
  },
  { name: "Providers", files: section("<Providers />"), refused: { line: 4 } },
  { name: "provider", files: section("<provider />"), refused: { line: 4 } },
  {
    name: "attribute on providers",
    files: section('<providers name="p" />'),
    refused: { line: 4 },
  },
  { name: "add without providers", files: section(P), refused: { line: 4 } },
  { name: "clear without providers", files: section("<clear />"), refused: { line: 4 } },
  { name: "text in the section", files: section("text"), refused: { line: 4 } },
  { name: "CDATA in the section", files: section("<![CDATA[ ]]>"), refused: { line: 4 } },
  { name: "blanks in the section", files: section("  ", "\t") },
  { name: "comment in the section", files: section("<!-- <providers/> -->") },
];

interface Layered {
  readonly name: string;
  readonly above: readonly string[];
  readonly own: readonly string[];
  /** What is in force, or the line of the mistake in the lower file. */
  readonly outcome: readonly string[] | number;
}

const layered: readonly Layered[] = [
  { name: "only above", above: [P], own: [], outcome: ["p=T"] },
  { name: "more below", above: [P], own: [Q], outcome: ["p=T", "q=T"] },
  { name: "equal below", above: [P], own: [P], outcome: ["p=T"] },
  { name: "other below", above: [P], own: [P2], outcome: 5 },
  { name: "other letter case below", above: [P], own: ['<add name="P" type="T" />'], outcome: 5 },
  { name: "removed below", above: [P, Q], own: ['<remove name="p" />'], outcome: ["q=T"] },
  { name: "removed in other letter case", above: [P], own: ['<remove name="P" />'], outcome: [] },
  {
    name: "replaced below",
    above: [P, Q],
    own: ['<remove name="p" />', P2],
    outcome: ["q=T", "p=U"],
  },
  { name: "cleared below", above: [P, Q], own: ["<clear />"], outcome: [] },
  { name: "cleared and filled below", above: [P], own: ["<clear />", P2], outcome: ["p=U"] },
  { name: "added before the cure", above: [P], own: [P2, '<remove name="p" />'], outcome: 5 },
  { name: "removed above already", above: [P, '<remove name="p" />'], own: [P2], outcome: ["p=U"] },
  { name: "cleared above already", above: [P, "<clear />"], own: [P2], outcome: ["p=U"] },
];

const inherited: readonly Case[] = layered.flatMap(({ name, above, own, outcome }) => {
  const expected = (path: string, file?: string): Pick<Case, "refused" | "values"> =>
    typeof outcome === "number"
      ? { refused: { line: outcome, ...(file === undefined ? {} : { file }) } }
      : { values: { [`${path} system.web/sessionState/providers`]: outcome } };
  return [
    {
      name: `${name}: root Web.config and application`,
      files: { [ROOT]: providers(...above), [WEB]: providers(...own) },
      ...expected("/"),
    },
    {
      name: `${name}: application and application below`,
      files: {
        [WEB]: providers(...above),
        "admin/Global.asax": "",
        "admin/Web.config": providers(...own),
      },
      ...expected("/admin", "admin/Web.config"),
    },
  ];
});

export const providerMatrix: readonly Case[] = [
  ...single.map((each) => ({ ...each, name: `providers: ${each.name}` })),
  ...around,
  ...inherited.map((each) => ({ ...each, name: `providers, ${each.name}` })),
];
