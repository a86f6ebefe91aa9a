/** What the readers say of files in memory, and what is in force there; no rule runs. */
import type { Described } from "../../src/effective/describe.js";
import { configure, diagnostics, requestOf, run, view } from "../../src/index.js";
import type { Request } from "../../src/index.js";
import { memory, type Tree } from "../fixtures/disk.js";
import { isRefusal, placeOf } from "../readers/judge.js";

const LEVELS = configure({ rules: [], diagnostics, presets: [], ruleSettings: {} }).levels;

/** All that a request may say besides its files. */
export type Around = Partial<Omit<Request, "files">>;

const requestFor = (tree: Tree, around: Around) =>
  requestOf({ files: memory(tree), base: ".", targets: Object.keys(tree), ...around }, [], LEVELS);

/** The findings of the readers. */
export const findings = (tree: Tree, around: Around) => run(requestFor(tree, around)).diagnostics;

/** `Web.config:3 rule` of everything for which a server refuses the files. */
export const refusals = (tree: Tree, around: Around): readonly string[] =>
  findings(tree, around)
    .filter(isRefusal)
    .map((finding) => `${placeOf(finding)} ${finding.rule}`);

const lineOf = ({ name, known, value }: Described) =>
  `${name} ${known ? JSON.stringify(value) : "unknown"}`;

/**
 * What is in force at a path: a line for each value of each section, in order.
 * @throws where nothing is known of the path
 */
export function inForce(
  tree: Tree,
  path: string,
  sections: readonly string[],
  around: Around,
): ReadonlyMap<string, readonly string[]> {
  const at = view(requestFor(tree, around)).at(path);
  if ("problem" in at) throw new Error(at.problem);
  return new Map(
    sections.map((section) => [section, (at.describe(section)?.values ?? []).map(lineOf)]),
  );
}

/** The first thing that two lists of lines do not share; undefined where they are equal. */
export function firstDifference(
  ours: readonly string[],
  theirs: readonly string[],
): string | undefined {
  const longest = Math.max(ours.length, theirs.length);
  for (let i = 0; i < longest; i++)
    if (ours[i] !== theirs[i]) return `${ours[i] ?? "nothing"}, not ${theirs[i] ?? "nothing"}`;
  return undefined;
}
