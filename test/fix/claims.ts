/** What must hold of the fixes of any files: the claims of the fuzzer, the corpus and the properties. */
import { scan } from "../../src/document/scan.js";
import type { Diagnostic, Edit } from "../../src/diagnostic.js";
import { fix, type Fixed } from "../../src/fix/fix.js";
import {
  configure,
  diagnostics,
  lint,
  messageText,
  type Request,
  requestOf,
  rules,
  run,
  view,
} from "../../src/index.js";
import type { RunRequest, RunResult } from "../../src/run/request.js";
import { createSource } from "../../src/source.js";
import { memory, type Tree } from "../fixtures/disk.js";
import { editedTree } from "../fixtures/edits.js";
import { HOST, MACHINE, ROOT } from "../readers/judge.js";

const levelsOf = (presets: readonly string[]) =>
  configure({ rules, diagnostics, presets, ruleSettings: {} }).levels;
const RECOMMENDED = levelsOf(["recommended"]);
const STRICT = levelsOf(["strict"]);

/** What else a request says. */
export type Around = Partial<Omit<Request, "files">> & { readonly strict?: boolean };

export function requestFor(tree: Tree, { strict = false, ...around }: Around = {}): RunRequest {
  const server = {
    ...(ROOT in tree ? { rootWebConfig: ROOT } : {}),
    ...(MACHINE in tree ? { machineConfig: MACHINE } : {}),
    ...(HOST in tree ? { applicationHost: HOST } : {}),
  };
  return requestOf(
    {
      files: memory(tree),
      targets: Object.keys(tree).filter((path) => path.endsWith(".config")),
      base: ".",
      ...(Object.keys(server).length > 0 ? { server } : {}),
      ...around,
    },
    rules,
    strict ? STRICT : RECOMMENDED,
  );
}

const isSound = (text: string) => scan(createSource("web.config", text)).problems.length === 0;

const ruleAt = ({ rule, at }: Diagnostic) => `${rule} ${at.source.path}`;
const told = (one: Diagnostic) => `${ruleAt(one)} ${messageText(one.message)}`;

const countOf = (found: readonly Diagnostic[], key: (one: Diagnostic) => string, name: string) =>
  found.filter((one) => key(one) === name).length;

/** Every value that is read at the top, but those of sections that the finding itself is in. */
function inForce(tree: Tree, around: Around, without: string): string {
  const at = view(requestFor(tree, around)).at("/");
  if ("problem" in at) return "";
  const sections = SECTIONS.filter((section) => !without.startsWith(section));
  return sections
    .flatMap((section) =>
      (at.describe(section)?.values ?? []).map(
        ({ name, known, value }) => `${section} ${name}=${known ? JSON.stringify(value) : "?"}`,
      ),
    )
    .join("\n");
}

/** Sections that most files write. */
const SECTIONS = [
  "system.web/sessionState",
  "system.web/httpCookies",
  "system.web/authentication",
  "system.web/pages",
  "system.web/httpRuntime",
  "system.web/compilation",
  "system.webServer/asp",
  "connectionStrings",
];

/** Why the edits of one finding are not what they should be. */
function mistakeOf(
  tree: Tree,
  around: Around,
  before: RunResult,
  diagnostic: Diagnostic,
  edits: readonly Edit[],
): string | undefined {
  const name = told(diagnostic);
  for (const { source, span, text } of edits) {
    if (span.start < 0 || span.end < span.start || span.end > source.text.length)
      return `outside the text: ${name}`;
    if (source.text.slice(span.start, span.end) === text)
      return `an edit that does nothing: ${name}`;
  }
  const after = editedTree(tree, edits);
  for (const [path, text] of Object.entries(tree))
    if (isSound(text) && !isSound(after[path] ?? "")) return `not well-formed after ${name}`;
  if (diagnostic.fix?.safe !== true || edits !== diagnostic.fix.edits) return undefined;
  const { diagnostics: found } = run(requestFor(after, around));
  if (countOf(found, told, name) >= countOf(before.diagnostics, told, name))
    return `still there: ${name}`;
  for (const one of found)
    if (
      one.severity === "error" &&
      countOf(found, ruleAt, ruleAt(one)) > countOf(before.diagnostics, ruleAt, ruleAt(one))
    )
      return `a new error after ${name}: ${told(one)}`;
  // What nobody reads there may go, and what is refused there may come.
  const [own = "system.web/sessionState"] = diagnostic.subject?.split("@") ?? [];
  if (inForce(tree, around, own) !== inForce(after, around, own))
    return `somebody reads something else after ${name}`;
  return undefined;
}

/** Only what the rounds wrote differs: each text is that of its edits, made one round after the other. */
function isOfRounds(tree: Tree, { rewrites, rounds }: Fixed): boolean {
  const texts = rounds.reduce<Tree>(
    editedTree,
    Object.fromEntries(
      Object.entries(tree).map(([path, text]) => [path, text.replace(/^\ufeff/, "")]),
    ),
  );
  const written = new Map(rewrites.map(({ after }) => [after.path, after.text]));
  return Object.entries(tree).every(
    ([path, text]) => texts[path] === (written.get(path) ?? text.replace(/^\ufeff/, "")),
  );
}

/** The tree after a run of fixes. */
export const treeAfter = (tree: Tree, { rewrites }: Fixed): Tree => ({
  ...tree,
  ...Object.fromEntries(
    rewrites.map(({ after }) => [
      after.path,
      (tree[after.path]?.startsWith("\ufeff") ? "\ufeff" : "") + after.text,
    ]),
  ),
});

export const fixTree = (tree: Tree, unsafe: boolean, around: Around = {}): Fixed => {
  const request = requestFor(tree, around);
  return fix(request, lint(request), { unsafe, mayWrite: () => true });
};

const errorsIn = ({ diagnostics: found }: RunResult) =>
  found.filter(({ severity }) => severity === "error").length;

/** Why a whole run of fixes is not what it should be. */
export function mistakeOfRun(tree: Tree, unsafe: boolean, around: Around = {}): string | undefined {
  const before = lint(requestFor(tree, around));
  const fixed = fixTree(tree, unsafe, around);
  const how = unsafe ? "--fix-unsafe" : "--fix";
  if (!isOfRounds(tree, fixed)) return `${how} changes what no edit is about`;
  const after = treeAfter(tree, fixed);
  for (const [path, text] of Object.entries(tree))
    if (isSound(text) && !isSound(after[path] ?? "")) return `${path} not well-formed after ${how}`;
  if (!unsafe && errorsIn(fixed.result) > errorsIn(before)) return `more errors after ${how}`;
  if (fixed.rounds.length < 10 && fixTree(after, unsafe, around).rewrites.length > 0)
    return `${how} changes something again the second time`;
  return undefined;
}

/**
 * Why the fixes of some files are not what they should be; undefined where they are.
 * @returns how many fixes were looked at, too
 */
export function claimsOf(
  tree: Tree,
  around: Around = {},
): { readonly why?: string; readonly safe: number; readonly others: number } {
  const before = lint(requestFor(tree, around));
  const offers = before.diagnostics.flatMap((diagnostic) =>
    [diagnostic.fix?.edits, ...diagnostic.suggestions.map(({ edits }) => edits)].flatMap((edits) =>
      edits ? [{ diagnostic, edits }] : [],
    ),
  );
  const safe = before.diagnostics.filter(({ fix: one }) => one?.safe).length;
  const mistakes = offers.map(({ diagnostic, edits }) =>
    mistakeOf(tree, around, before, diagnostic, edits),
  );
  const why =
    mistakes.find((one) => one !== undefined) ??
    mistakeOfRun(tree, false, around) ??
    mistakeOfRun(tree, true, around);
  return { ...(why === undefined ? {} : { why }), safe, others: offers.length - safe };
}
