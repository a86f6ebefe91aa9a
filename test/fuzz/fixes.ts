/** Fixes of files that somebody wrote nearly right. */
import type { Tree } from "../fixtures/disk.js";
import { claimsOf } from "../fix/claims.js";
import { matrix } from "../readers/matrix.js";
import { type Choices, made } from "./content.js";
import { type Broken, type Fuzzer, reasonOf, type Round, smallest } from "./fuzzer.js";

/** The files of every case of the matrix. */
const TREES: readonly Tree[] = matrix.flatMap(([, cases]) => cases.map(({ files }) => files));

const recased = (choices: Choices, text: string) =>
  choices.of([
    text.toLowerCase(),
    text.toUpperCase(),
    text.charAt(0).toUpperCase() + text.slice(1),
    text.charAt(0).toLowerCase() + text.slice(1),
  ]);

/** A word with one letter less, more or another. */
function mistyped(choices: Choices, text: string): string {
  const at = choices.below(Math.max(1, text.length));
  const letter = choices.of(["", text.charAt(at).repeat(2), "x"]);
  return text.slice(0, at) + letter + text.slice(at + 1);
}

const VALUES = ["inproc", "useuri", "AutoDetect", "00:20:00", "20.0", " 30 ", "True", "None"];
const PIECES = [
  '<sessionState mode="InProc" stateConnectionString="tcpip=a:1" />',
  '<sessionState mode="StateServer" stateConnectionString="a:1" />',
  '<location path="a"><system.web><sessionState mode="StateServer" /></system.web></location>',
  "<!-- a -->",
];
const XDT = "http://schemas.microsoft.com/XML-Document-Transform";
const TRANSFORMS = [
  `<configuration xmlns:xdt="${XDT}"><system.web><sessionState xdt:Transform="SetAttributes" mode="off" /></system.web></configuration>`,
  `<configuration xmlns:xdt="${XDT}"><system.web><sessionState xdt:Transform="SetAttributes" xdt:Locator="Condition(@timeout)" mode="Off" /></system.web></configuration>`,
  `<configuration xmlns:xdt="https://schemas.microsoft.com/XML-Document-Transform"><system.web><sessionState xdt:Transform="Replace" /></system.web></configuration>`,
];

/** One thing written otherwise. */
function mutated(choices: Choices, text: string): string {
  const words = [...text.matchAll(/(?<=[<\s])[A-Za-z][\w.]*(?==|[\s>/])|(?<==["'])[^"'<&]*/g)];
  if (words.length === 0) return text;
  const word = choices.of(words);
  const { index, 0: old } = word;
  const text2 = choices.of([recased(choices, old), mistyped(choices, old), choices.of(VALUES)]);
  const isName = text.charAt(index + old.length) !== '"' && text.charAt(index - 1) !== '"';
  const by = isName && !/^[A-Za-z][\w.]*$/.test(text2) ? recased(choices, old) : text2;
  if (choices.onceIn(6)) return text.slice(0, index) + old + text.slice(index + old.length);
  return text.slice(0, index) + by + text.slice(index + old.length);
}

function treeOf(choices: Choices): Tree {
  const tree = { ...choices.of(TREES) };
  for (const [path, text] of Object.entries(tree)) {
    let next = text;
    for (let i = choices.below(4); i > 0; i--) next = mutated(choices, next);
    if (choices.onceIn(4))
      next = next.replace(/(?=<\/system\.web>|<\/configuration>)/, choices.of(PIECES));
    if (choices.onceIn(5)) next = next.replaceAll("\n", "\r\n");
    if (choices.onceIn(8) && !next.startsWith("\ufeff")) next = `\ufeff${next}`;
    tree[path] = next;
  }
  if (choices.onceIn(4)) tree["Web.Uat.config"] = choices.of(TRANSFORMS);
  return tree;
}

/** The same files with a line or a file less. */
function* smaller(tree: Tree): Generator<Tree> {
  const entries = Object.entries(tree);
  for (const [path, text] of entries) {
    if (entries.length > 1) yield Object.fromEntries(entries.filter(([other]) => other !== path));
    const lines = text.split("\n");
    for (const [i] of lines.entries())
      if (lines.length > 1) yield { ...tree, [path]: lines.filter((_, j) => j !== i).join("\n") };
  }
}

const whyOf = (tree: Tree) => reasonOf(() => claimsOf(tree).why);

function round(seed: number, size: number): Round {
  let [safe, others] = [0, 0];
  const broken: Broken[] = [];
  for (const tree of made(seed, size, treeOf)) {
    const why = reasonOf(() => {
      const claims = claimsOf(tree);
      safe += claims.safe;
      others += claims.others;
      return claims.why;
    });
    if (why === undefined) continue;
    const input = smallest(tree, smaller, (one) => whyOf(one) !== undefined);
    broken.push({ input, why: whyOf(input) ?? why });
  }
  return { counts: { trees: size, "safe fixes": safe, "other edits": others }, broken };
}

export const fixes: Fuzzer = {
  name: "fixes",
  claim:
    "A fix is well-formed, does what it says and no more, and makes no difference the second time; a safe one cures, adds no error, and nobody reads anything else.",
  size: 200,
  round,
};
