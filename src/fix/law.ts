/**
 * What "safe" means, in one place. A fix is safe if whoever offers it believes so, and if this holds
 * of the files with it and without it:
 * - they are well-formed, the finding is gone, and no error is new;
 * - what it writes raises no finding of its own;
 * - no application, build configuration, `<location>`, child application or transform path at hand
 *   reads a value differently. What was refused or failed is read by nobody: putting that into the
 *   form in which it says the same is safe, but not inside a transform that does not work.
 */
import { scan } from "../document/scan.js";
import type { Document } from "../document/tree.js";
import type { Diagnostic, Edit, Fix } from "../diagnostic.js";
import { messageText } from "../message.js";
import type { Governed, RunRequest, RunResult } from "../run/request.js";
import { run } from "../run/run.js";
import { isSource } from "../files.js";
import { folderOf, join } from "../paths.js";
import { type Source, textOf } from "../source.js";
import { hasXdtAttributes, isXdtAttribute } from "../transform/xdt.js";
import { raisesAlone } from "./alone.js";
import {
  areIdle,
  byFile,
  collide,
  distinct,
  editedSources,
  Moves,
  remembered,
  withSources,
} from "./edits.js";
import { InForce } from "./in-force.js";
import { roundOf } from "./offers.js";
import type { Edited } from "./touched.js";
import { elementAt, writtenBy } from "./written.js";

/**
 * So often it is asked about the fixes of one file: where they do not hold together, of each half of
 * them, and so on. What is left then is not called safe until the others are made.
 */
const MOST_QUESTIONS = 48;

interface Look {
  readonly found: readonly Diagnostic[];
  readonly inForce: InForce;
}

/** A fix that calls itself safe. */
interface Claim {
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

/** The places of a fix, and the text it puts there: two findings may ask for the same. */
const keyOf = ({ edits, mends = false }: Fix) =>
  JSON.stringify([
    mends,
    edits.map(({ source, span, text }) => [source.path, span.start, span.end, text]),
  ]);

function counts(found: readonly Diagnostic[], key: (one: Diagnostic) => string) {
  const all = new Map<string, number>();
  for (const one of found) all.set(key(one), (all.get(key(one)) ?? 0) + 1);
  return all;
}

const ruleAt = ({ rule, at }: Diagnostic) => `${rule}|${at.source.path}`;
const told = (one: Diagnostic) => `${ruleAt(one)}|${messageText(one.message)}`;

/** The elements around an edit, outermost first, in lower case. */
function namesAround(document: Document, { span }: Edit): readonly string[] {
  const names: string[] = [];
  for (let at = elementAt(document, span.start + 1); at; at = at.parent)
    if (at.name !== "configuration" && at.name !== "location") names.unshift(at.name.toLowerCase());
  return names;
}

/** Whether a section stands in the element of one of the edits, or around it. */
function placesOf(edits: readonly Edit[]): (section: string) => boolean {
  const sources = new Set(edits.map(({ source }) => source));
  const scanned = new Map([...sources].map((source) => [source, scan(source)]));
  const all = new Map<string, readonly string[]>();
  for (const edit of edits) {
    const document = scanned.get(edit.source);
    const names = document ? namesAround(document, edit) : [];
    all.set(names.join("/"), names);
  }
  return (section) => [...all.values()].some((names) => isAround(section, names));
}

function isAround(section: string, names: readonly string[]): boolean {
  const [first] = names;
  if (first === undefined) return true;
  const parts = section.toLowerCase().split("/");
  // The target of a configSource begins with the section itself.
  const from = parts[0] === first ? 0 : parts.indexOf(first);
  return from >= 0 && parts.slice(from).every((part, i) => (names[i] ?? part) === part);
}

class Asking {
  readonly #request: RunRequest;
  readonly #verdicts = new Map<string, boolean>();

  constructor(request: RunRequest) {
    const quiet = new Map<Governed, Governed>();
    this.#request = {
      ...request,
      files: remembered(request.files),
      projects: [],
      onTree: () => undefined,
      // What git or an options file leaves out is served all the same.
      everywhere: true,
      mostShown: Infinity,
      // What is concluded over a whole project is no matter of one line.
      rules: request.rules.map((rule) => ({ ...rule, overall: undefined })),
      governing(folder) {
        const governed = request.governing(folder);
        const known = quiet.get(governed);
        if (known) return known;
        const own: Governed = { ...governed, ignores: undefined, namesServer: false };
        quiet.set(governed, own);
        return own;
      },
    };
  }

  #look(paths: Iterable<string>, sources: ReadonlyMap<string, Source>, inForce: InForce): Look {
    const { diagnostics: found } = run({
      ...this.#request,
      files: withSources(this.#request.files, sources),
      named: Array.from(paths, (path) => ({ path, isFolder: false })),
      onPlace: inForce.add,
    });
    return { found, inForce };
  }

  /** What is said of a file, were it so. */
  readonly #judge = (source: Source): readonly Diagnostic[] =>
    this.#look([source.path], new Map([[source.path, source]]), new InForce([])).found;

  /** Transforms in the folders of some files: they look for what is written there. */
  #transformsBeside(paths: Iterable<string>): readonly Document[] {
    const { files } = this.#request;
    const own = new Set(paths);
    return [...new Set([...own].map(folderOf))].flatMap((folder) =>
      (files.list(folder) ?? []).flatMap(({ name, kind }) => {
        const path = join(folder, name);
        if (kind !== "file" || own.has(path) || !/\.config$/i.test(name)) return [];
        const source = files.read(path);
        const document = isSource(source) ? scan(source) : undefined;
        return document && hasXdtAttributes(document) ? [document] : [];
      }),
    );
  }

  /** Those of the claims about one file that hold. */
  *holding(group: readonly Claim[]): Generator<Claim> {
    let questions = MOST_QUESTIONS;
    const together = apart(group);
    const others = group.filter((claim) => !together.has(claim));
    // From the top of the file down.
    const waiting: (readonly Claim[])[] = [
      ...others.map((claim) => [claim]).reverse(),
      group.filter((claim) => together.has(claim)),
    ];
    for (let claims = waiting.pop(); claims && questions > 0; claims = waiting.pop()) {
      const [first] = claims;
      if (first === undefined) continue;
      const key = claims.length === 1 ? keyOf(first.fix) : undefined;
      let verdict = key === undefined ? undefined : this.#verdicts.get(key);
      if (verdict === undefined) {
        verdict = this.#hold(claims);
        questions--;
        if (key !== undefined) this.#verdicts.set(key, verdict);
      }
      const half = Math.ceil(claims.length / 2);
      if (verdict) yield* claims;
      else if (claims.length > 1) waiting.push(claims.slice(half), claims.slice(0, half));
    }
  }

  /** Whether all of them hold when they are made together; they must not overlap. */
  #hold(claims: readonly Claim[]): boolean {
    const edits = distinct(claims.flatMap(({ fix }) => fix.edits));
    if (claims.some(({ fix }) => areIdle(fix.edits))) return false;
    const after = editedSources(edits);
    const before = new Map(edits.map(({ source }) => [source.path, source]));
    const documents = new Map([...after].map(([path, source]) => [path, scan(source)]));
    for (const { problems } of documents.values()) if (problems.length > 0) return false;
    const edited = Array.from(before, ([path, source]): Edited => {
      return { before: scan(source), after: documents.get(path) ?? scan(source) };
    });
    const transforms = this.#transformsBeside(before.keys());
    const named = [...before.keys(), ...transforms.map(({ source }) => source.path)];
    const was = this.#look(named, before, new InForce(edited));
    const is = this.#look(named, after, new InForce(edited));
    const mending = claims.filter(({ fix }) => fix.mends);
    const dead = deadIn(was);
    return (
      !transforms.some((one) => asksForAny(one, edits)) &&
      !losesTarget(was, is) &&
      areCured(claims, was, is) &&
      !raises(edits, documents, was, is) &&
      !raisesAlone(edits, documents, this.#judge) &&
      !mending.some(({ diagnostic }) => dead.has(diagnostic.at.source.path)) &&
      keeps(
        mending.flatMap(({ fix }) => fix.edits),
        was,
        is,
      )
    );
  }
}

/**
 * Whether a transform looks for a text that edits take away: `Condition(@mode='inproc')` finds nothing any more once that
 * is written otherwise, and `RemoveAttributes(Timeout)` leaves the attribute.
 */
function asksForAny({ root }: Document, edits: readonly Edit[]): boolean {
  const texts = new Set(
    edits.map(({ source, span }) => textOf(source, span)).filter((text) => text.trim() !== ""),
  );
  const waiting = root ? [root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    for (const one of element.attributes)
      if (isXdtAttribute(one)) for (const text of texts) if (one.value.includes(text)) return true;
    for (const child of element.children) waiting.push(child);
  }
  return false;
}

/** Whether a transform finds less than before. */
function losesTarget(was: Look, is: Look): boolean {
  const ofTransforms = ({ found }: Look) =>
    counts(
      found.filter(({ rule }) => /-transform$|^transform-/.test(rule)),
      ruleAt,
    );
  const before = ofTransforms(was);
  return [...ofTransforms(is)].some(([key, count]) => count > (before.get(key) ?? 0));
}

/**
 * What takes a comment away that hides nothing is cured by what it does. Without its `disable` an
 * `enable` behind it may be of no use either: that is no harm, and for the next round.
 */
const isOfComment = ({ rule }: Diagnostic) => rule === "unused-suppression";

/** Whether the findings are gone, and no error is new. */
function areCured(claims: readonly Claim[], was: Look, is: Look): boolean {
  const own = claims.map(({ diagnostic }) => diagnostic).filter((one) => !isOfComment(one));
  for (const key of [told, ruleAt]) {
    const [before, after, cured] = [was.found, is.found, own].map((found) => counts(found, key));
    for (const [name, count] of cured ?? [])
      if ((after?.get(name) ?? 0) > (before?.get(name) ?? 0) - count) return false;
  }
  const errors = ({ found }: Look) =>
    counts(
      found.filter((one) => one.severity === "error" && !isOfComment(one)),
      ruleAt,
    );
  const before = errors(was);
  return [...errors(is)].every(([key, count]) => count <= (before.get(key) ?? 0));
}

/** Whether what the edits write raises a finding that was not there. */
function raises(
  edits: readonly Edit[],
  documents: ReadonlyMap<string, Document>,
  was: Look,
  is: Look,
): boolean {
  const before = counts(was.found, ruleAt);
  const after = counts(is.found, ruleAt);
  return [...byFile(edits)].some(([path, own]) => {
    const document = documents.get(path);
    if (!document) return false;
    const moves = new Moves(own);
    const written = own
      .flatMap((edit) => writtenBy(edit, moves, document) ?? [])
      .sort((a, b) => a.start - b.start);
    return is.found.some(
      (one) =>
        one.at.source.path === path &&
        (after.get(ruleAt(one)) ?? 0) > (before.get(ruleAt(one)) ?? 0) &&
        written.some((span) => collide(span, one.at.span)),
    );
  });
}

/** The transforms that do not work as a whole: nobody knows what they meant. */
const deadIn = ({ found }: Look): ReadonlySet<string> =>
  new Set(
    found.filter(({ rule }) => rule === "transform-without-effect").map(({ at }) => at.source.path),
  );

/**
 * Whether everybody reads what was read before.
 * @param mending - edits of what is read for the first time
 */
function keeps(mending: readonly Edit[], was: Look, is: Look): boolean {
  const isMended = placesOf(mending);
  for (const section of was.inForce.differences(is.inForce))
    if (section === "" ? mending.length === 0 : !isMended(section)) return false;
  return true;
}

/** The claims that may be asked about together, by file; others stand alone. */
function groupsOf(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const paths = byFile(claim.fix.edits);
    const [path = ""] = paths.keys();
    const key = paths.size === 1 ? path : `${path}|${keyOf(claim.fix)}`;
    const known = groups.get(key);
    if (known) known.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}

/** Those of a group that do not overlap with others before them. */
function apart(claims: readonly Claim[]): ReadonlySet<Claim> {
  const offers = claims.map(({ diagnostic, fix }) => ({
    diagnostic,
    edits: fix.edits,
    isSafe: true,
  }));
  const made = new Set(roundOf(offers).made);
  return new Set(claims.filter((_, i) => offers[i] && made.has(offers[i])));
}

/**
 * Findings of a run, their fixes called safe only where they are.
 * @param request - what the run was asked; its files are read again
 * @param isAsked - whether a finding is shown to anybody: asking takes as long as the run
 */
export function proven(
  request: RunRequest,
  diagnostics: readonly Diagnostic[],
  isAsked: (diagnostic: Diagnostic) => boolean = () => true,
): readonly Diagnostic[] {
  const claims = diagnostics.flatMap((diagnostic): readonly Claim[] =>
    diagnostic.fix?.safe && isAsked(diagnostic) ? [{ diagnostic, fix: diagnostic.fix }] : [],
  );
  if (claims.length === 0) return diagnostics;
  const asking = new Asking(request);
  const safe = new Set<Diagnostic>();
  for (const group of groupsOf(claims).values())
    for (const { diagnostic } of asking.holding(group)) safe.add(diagnostic);
  return diagnostics.map((diagnostic) =>
    diagnostic.fix?.safe && !safe.has(diagnostic)
      ? { ...diagnostic, fix: { ...diagnostic.fix, safe: false } }
      : diagnostic,
  );
}

/** Lints what is named, and asks of each fix whether it is safe. */
export function lint(request: RunRequest): RunResult {
  const result = run(request);
  return { ...result, diagnostics: proven(request, result.diagnostics) };
}
