/** What a transform makes of a file is judged, and is in force, as the plain file of that text. */
import { scan } from "../../src/document/scan.js";
import { transformed } from "../../src/effective/build-configurations.js";
import { builtIn } from "../../src/settings/built-in.js";
import type { ConfigFile, FileKind } from "../../src/settings/config-file.js";
import { readConfigFile } from "../../src/settings/read.js";
import { createSource } from "../../src/source.js";
import { printTransformed } from "../../src/transform/index.js";
import { escaped } from "../readers/cases/case.js";
import {
  type Choices,
  elementOf,
  inGroups,
  isDirective,
  made,
  type Piece,
  piecesOf,
} from "./content.js";
import { type Broken, type Fuzzer, reasonOf, type Round, smallest } from "./fuzzer.js";
import { findings, firstDifference, inForce } from "./judged.js";
import { BATCH, libxml2Errors } from "./xml.js";

interface Case {
  readonly base: string;
  readonly transform: string;
}

const BASE = "web.config";
const CHANGE = "web.Uat.config";

const SECTIONS = builtIn.paths.flatMap((path) => {
  const facts = builtIn.section(path);
  return facts && facts.open !== "all" && facts.level !== "AppHostOnly" ? [facts] : [];
});

const TRANSFORMS = [
  "Replace",
  "Insert",
  "InsertIfMissing",
  "Remove",
  "RemoveAll",
  "SetAttributes",
  "RemoveAttributes",
  "CommentOut",
  "InsertBefore(/configuration/*[1])",
  "InsertAfter(/configuration/*[last()])",
];

/** An attribute of the engine for a start tag. */
function instruction(choices: Choices, names: readonly string[]): string {
  // Letter case counts in these names: the engine refuses this one.
  if (choices.onceIn(40)) return ' xdt:Transform="insert"';
  if (names.length === 0) return ` xdt:Transform="${choices.of(TRANSFORMS)}"`;
  const name = choices.of(names);
  const transform = choices.onceIn(6)
    ? `${choices.of(["SetAttributes", "RemoveAttributes"])}(${name})`
    : choices.of(TRANSFORMS);
  const locator = choices.of([
    "",
    "",
    `Match(${name})`,
    `Match(${name})`,
    `Condition(@${name})`,
    "Condition(position()=1)",
    "XPath(//add)",
    `XPath(/configuration//*[@${name}])`,
  ]);
  return ` xdt:Transform="${transform}"${locator === "" ? "" : ` xdt:Locator="${escaped(locator)}"`}`;
}

/** Puts an instruction, or two, on start tags of a text. */
function instructed(choices: Choices, text: string): string {
  const tags = [...text.matchAll(/<[\w.]+((?: [\w.]+="[^"]*")*)/g)];
  const chosen = new Set([choices.of(tags), ...(choices.onceIn(4) ? [choices.of(tags)] : [])]);
  return [...chosen]
    .sort((a, b) => b.index - a.index)
    .reduce((all, tag) => {
      const names = [...(tag[1] ?? "").matchAll(/ ([\w.]+)=/g)].map(([, name = ""]) => name);
      const end = tag.index + tag[0].length;
      return all.slice(0, end) + instruction(choices, names) + all.slice(end);
    }, text);
}

/** A text that many readers refuse. */
const soiled = (choices: Choices, piece: Piece): Piece =>
  !isDirective(piece) && choices.onceIn(6)
    ? { ...piece, text: choices.of(["?", "", "-1"]) }
    : piece;

const inLocation = (choices: Choices, text: string) =>
  choices.onceIn(6) ? `<location path="${choices.of([".", "a"])}">\n${text}\n</location>` : text;

function caseOf(choices: Choices): Case {
  const chosen = Array.from({ length: 1 + choices.below(3) }, () => choices.of(SECTIONS));
  const pieces = new Map(chosen.map((section) => [section, piecesOf(choices, section)]));
  const write = (section: (typeof SECTIONS)[number], own: readonly Piece[]) =>
    inGroups(section.path, elementOf(section.path, own));
  const base = [...pieces].map(([section, own]) =>
    inLocation(
      choices,
      write(
        section,
        own.map((piece) => soiled(choices, piece)),
      ),
    ),
  );
  const change = Array.from({ length: 1 + choices.below(3) }, () => {
    const section = choices.onceIn(5) ? choices.of(SECTIONS) : choices.of(chosen);
    const known = (pieces.get(section) ?? []).filter(() => choices.onceIn(2));
    const own = choices.onceIn(2) ? known : piecesOf(choices, section);
    return instructed(
      choices,
      inLocation(
        choices,
        write(
          section,
          own.map((piece) => soiled(choices, piece)),
        ),
      ),
    );
  });
  const front = choices.of(["", "", '<?xml version="1.0" encoding="utf-8"?>\n', "<!-- a -->\n"]);
  const eol = choices.of(["\n", "\n", "\r\n"]);
  return {
    base: `${front}<configuration>\n${base.join("\n<!-- b -->\n")}\n</configuration>\n`.replaceAll(
      "\n",
      eol,
    ),
    transform: `<configuration xmlns:xdt="http://schemas.microsoft.com/XML-Document-Transform">\n${change.join("\n")}\n</configuration>\n`,
  };
}

const documentOf = (path: string, text: string) => scan(createSource(path, text));
const ABOVE = { declarations: [], complete: true };
const fileOf = (path: string, text: string, kind: FileKind) =>
  readConfigFile(documentOf(path, text), kind, builtIn, ABOVE);

/** The text that the engine makes; undefined where it refuses. */
const resultOf = ({ base, transform }: Case) =>
  printTransformed(documentOf(BASE, base), documentOf(CHANGE, transform));

/** What a file says of itself, without places. */
const told = ({ findings: all, refused, opaque, locks, settings }: ConfigFile): string[] => [
  ...all.map(({ rule, severity = "" }) => `${rule} ${severity}`).sort(),
  ...[...refused.keys()].map((pointer) => `refused ${pointer}`),
  ...[...opaque].map(([pointer, { why }]) => `opaque ${pointer} ${why}`),
  ...[...locks.keys()].map((pointer) => `locks ${pointer}`),
  ...settings.scopes.flatMap(({ location, sections }, i) =>
    [...sections.keys()].map(
      (path) => `${i} ${location.path} ${path} ${JSON.stringify(sections.get(path))}`,
    ),
  ),
];

const OF_ENGINE = new Set(["invalid-transform", "transform-without-effect"]);

/** Where the verdicts differ that a run gives. */
function ranDifference({ base, transform }: Case, text: string): string | undefined {
  const around = { applications: ["/"] };
  const plain = findings({ [BASE]: text }, around);
  const built = findings(
    { [BASE]: base, [CHANGE]: transform },
    { ...around, buildConfiguration: "Uat" },
  ).filter(({ rule }) => !OF_ENGINE.has(rule));
  const ids = (all: typeof plain) =>
    new Set(all.map(({ rule, severity }) => `${severity} ${rule}`));
  const [wanted, found] = [ids(plain), ids(built)];
  const missed = [...wanted].find((id) => !found.has(id));
  if (missed !== undefined) return `the result is told "${missed}", the configuration is not`;
  // What the transform would write is judged by itself, whether it finds a target or not.
  const ofBase = ids(built.filter(({ at }) => at.source.path === BASE));
  const more = [...ofBase].find((id) => !wanted.has(id));
  return more === undefined ? undefined : `the configuration is told "${more}", the result is not`;
}

/** Why the result is no plain file of its text; "refused" where the engine gives none. */
function differenceOf(one: Case): string | undefined {
  const text = resultOf(one);
  if (text === undefined) return "refused";
  const [problem] = documentOf(BASE, text).problems;
  if (problem) return `the result is not well-formed: ${problem.code}`;
  const file = transformed(
    fileOf(BASE, one.base, "web"),
    fileOf(CHANGE, one.transform, "transform"),
    ABOVE,
  );
  if (file === undefined) return "the engine prints what it refuses";
  const difference = firstDifference(told(file), told(fileOf(BASE, text, "web")));
  if (difference !== undefined) return difference;
  const ran = ranDifference(one, text);
  if (ran !== undefined) return ran;
  const sections = SECTIONS.map(({ path }) => path);
  const around = { applications: ["/"] };
  const plain = inForce({ [BASE]: text }, "/", sections, around);
  const tree = { [BASE]: one.base, [CHANGE]: one.transform };
  const built = inForce(tree, "/", sections, { ...around, buildConfiguration: "Uat" });
  for (const section of sections) {
    const here = firstDifference(built.get(section) ?? [], plain.get(section) ?? []);
    if (here !== undefined) return `in force in ${section}: ${here}`;
  }
  return undefined;
}

const reasonFor = (one: Case) => reasonOf(() => differenceOf(one));

function isBroken(one: Case): boolean {
  const why = reasonFor(one);
  return why !== undefined && why !== "refused";
}

/** Without one element, as long as what is left is well-formed; or without one attribute. */
function* smallerTexts(text: string): Generator<string> {
  const cut = (from: number, length: number) => text.slice(0, from) + text.slice(from + length);
  for (const match of text.matchAll(/<(\w[\w.]*)(?: [^<>]*)?>[^]*?<\/\1>|<\w[^<>]*\/>/g)) {
    const one = cut(match.index, match[0].length);
    if (match.index > 0 && documentOf(BASE, one).problems.length === 0) yield one;
  }
  for (const match of text.matchAll(/ (?!xmlns)[\w.:]+="[^"]*"/g))
    yield cut(match.index, match[0].length);
}

function* smaller({ base, transform }: Case): Generator<Case> {
  for (const text of smallerTexts(base)) yield { base: text, transform };
  for (const text of smallerTexts(transform)) yield { base, transform: text };
}

async function round(seed: number, size: number): Promise<Round> {
  const cases = made(seed, size, caseOf);
  const broken: Broken[] = [];
  const results: string[] = [];
  let changed = 0;
  for (const one of cases) {
    const why = reasonFor(one);
    const text = resultOf(one);
    if (text !== undefined) results.push(text);
    if (text !== undefined && text !== one.base) changed++;
    if (why === undefined || why === "refused") continue;
    const small = smallest(one, smaller, isBroken);
    broken.push({ input: { ...small, result: resultOf(small) }, why: reasonFor(small) ?? why });
  }
  for (let i = 0; i < results.length; i += BATCH) {
    const batch = results.slice(i, i + BATCH);
    const errors = await libxml2Errors(batch);
    batch.forEach((text, j) => {
      const [error] = errors[j] ?? [];
      if (error !== undefined) broken.push({ input: text, why: `libxml2 says: ${error}` });
    });
  }
  return {
    counts: { transforms: size, results: results.length, changed },
    exceptions: new Map([["refused by the engine", size - results.length]]),
    broken,
  };
}

export const transform: Fuzzer = {
  name: "transform",
  claim: "The result of a transform is well-formed, and judged and in force as a file of its text.",
  size: 100,
  round,
};
