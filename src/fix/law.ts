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
import type { Document, Element } from "../document/tree.js";
import type { Diagnostic, Edit, Fix } from "../diagnostic.js";
import { messageText } from "../message.js";
import type { Governed, RunRequest, RunResult } from "../run/request.js";
import { run } from "../run/run.js";
import { isSource } from "../files.js";
import { folderOf, join } from "../paths.js";
import { type Source, type Span, textOf } from "../source.js";
import { hasXdtAttributes, isXdtAttribute } from "../transform/xdt.js";
import { areIdle, byFile, collide, editedSources, isSameEdit, withSources } from "./edits.js";
import { InForce } from "./in-force.js";
import { roundOf } from "./offers.js";

/**
 * Of one file so many are asked about one by one, where they do not hold together; those behind them
 * are not called safe until these are made.
 */
const MOST_IN_FILE = 24;

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

/** The innermost element around an offset. */
function elementAt({ root }: Document, offset: number): Element | undefined {
  let at = root;
  for (let inner = at; inner; ) {
    at = inner;
    inner = at.children.find(({ span }) => span.start < offset && offset <= span.end);
  }
  return at;
}

/** What an edit wrote, as a span of the text after all edits of its file; a name with its value. */
function writtenBy(edit: Edit, all: readonly Edit[], after: Document): Span | undefined {
  if (edit.text === "") return undefined;
  const shift = all
    .filter(({ span }) => span.end <= edit.span.start && span !== edit.span)
    .reduce((sum, { span, text }) => sum + text.length - (span.end - span.start), 0);
  const start = edit.span.start + shift;
  const span = { start, end: start + edit.text.length };
  const attribute = elementAt(after, span.end)?.attributes.find(
    ({ nameSpan, valueSpan }) => nameSpan.start <= span.start && span.end <= valueSpan.end,
  );
  return attribute ? { start: attribute.nameSpan.start, end: attribute.valueSpan.end + 1 } : span;
}

/** Whether a section stands in the element of an edit, or around it. */
function isAround(section: string, { source, span }: Edit): boolean {
  const names: string[] = [];
  for (let at = elementAt(scan(source), span.start + 1); at; at = at.parent)
    if (at.name !== "configuration" && at.name !== "location") names.unshift(at.name.toLowerCase());
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
      projects: [],
      onTree: () => undefined,
      // What is concluded over a whole project is no matter of one line.
      rules: request.rules.map((rule) => ({ ...rule, overall: undefined })),
      governing(folder) {
        const governed = request.governing(folder);
        const own = quiet.get(governed) ?? { ...governed, namesServer: false };
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

  holds(claim: Claim): boolean {
    const key = keyOf(claim.fix);
    let verdict = this.#verdicts.get(key);
    if (verdict === undefined) {
      verdict = this.hold([claim]);
      this.#verdicts.set(key, verdict);
    }
    return verdict;
  }

  /** Whether all of them hold when they are made together; they must not overlap. */
  hold(claims: readonly Claim[]): boolean {
    const edits = distinct(claims.flatMap(({ fix }) => fix.edits));
    if (claims.some(({ fix }) => areIdle(fix.edits))) return false;
    const after = editedSources(edits);
    const before = new Map(edits.map(({ source }) => [source.path, source]));
    const documents = new Map([...after].map(([path, source]) => [path, scan(source)]));
    for (const { problems } of documents.values()) if (problems.length > 0) return false;
    const sources = [...before.values(), ...after.values()];
    const transforms = this.#transformsBeside(before.keys());
    const named = [...before.keys(), ...transforms.map(({ source }) => source.path)];
    const was = this.#look(named, before, new InForce(sources));
    const is = this.#look(named, after, new InForce(sources));
    const mending = claims.filter(({ fix }) => fix.mends);
    return (
      !edits.some((edit) =>
        transforms.some((one) => asksFor(one, textOf(edit.source, edit.span))),
      ) &&
      !losesTarget(was, is) &&
      areCured(claims, was, is) &&
      !raises(edits, documents, was, is) &&
      !mending.some(({ diagnostic }) => isDead(diagnostic, was)) &&
      keeps(
        mending.flatMap(({ fix }) => fix.edits),
        was,
        is,
      )
    );
  }
}

/**
 * Whether a transform looks for a text: `Condition(@mode='inproc')` finds nothing any more once that
 * is written otherwise, and `RemoveAttributes(Timeout)` leaves the attribute.
 */
function asksFor({ root }: Document, text: string): boolean {
  if (text.trim() === "") return false;
  const waiting = root ? [root] : [];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    if (element.attributes.some((one) => isXdtAttribute(one) && one.value.includes(text)))
      return true;
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

/** Two findings may ask for the same edit. */
const distinct = (edits: readonly Edit[]): readonly Edit[] =>
  edits.filter(
    (edit, i) =>
      edits.findIndex(
        (other) => other.source.path === edit.source.path && isSameEdit(other, edit),
      ) === i,
  );

/** Whether the findings are gone, and no error is new. */
function areCured(claims: readonly Claim[], was: Look, is: Look): boolean {
  const own = claims.map(({ diagnostic }) => diagnostic);
  for (const key of [told, ruleAt]) {
    const [before, after, cured] = [was.found, is.found, own].map((found) => counts(found, key));
    for (const [name, count] of cured ?? [])
      if ((after?.get(name) ?? 0) > (before?.get(name) ?? 0) - count) return false;
  }
  const errors = ({ found }: Look) =>
    counts(
      found.filter(({ severity }) => severity === "error"),
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
    const written = document ? own.flatMap((edit) => writtenBy(edit, own, document) ?? []) : [];
    return is.found.some(
      (one) =>
        one.at.source.path === path &&
        written.some((span) => collide(span, one.at.span)) &&
        (after.get(ruleAt(one)) ?? 0) > (before.get(ruleAt(one)) ?? 0),
    );
  });
}

/** Whether a transform that is to be mended does not work as a whole: nobody knows what it meant. */
const isDead = ({ at: { source } }: Diagnostic, { found }: Look) =>
  found.some(
    ({ rule, at }) => rule === "transform-without-effect" && at.source.path === source.path,
  );

/**
 * Whether everybody reads what was read before.
 * @param mending - edits of what is read for the first time
 */
function keeps(mending: readonly Edit[], was: Look, is: Look): boolean {
  for (const section of was.inForce.differences(is.inForce))
    if (!mending.some((edit) => section === "" || isAround(section, edit))) return false;
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
 * The result of a run, its fixes called safe only where they are.
 * @param request - what the run was asked; its files are read again
 */
export function proven(request: RunRequest, result: RunResult): RunResult {
  const claims = result.diagnostics.flatMap((diagnostic): readonly Claim[] =>
    diagnostic.fix?.safe ? [{ diagnostic, fix: diagnostic.fix }] : [],
  );
  if (claims.length === 0) return result;
  const asking = new Asking(request);
  const refused = new Set<Diagnostic>();
  for (const group of groupsOf(claims).values()) {
    const together = apart(group);
    if (group.length > 1 && together.size === group.length && asking.hold(group)) continue;
    for (const [i, claim] of group.entries())
      if (i >= MOST_IN_FILE || !asking.holds(claim)) refused.add(claim.diagnostic);
  }
  const diagnostics = result.diagnostics.map((diagnostic) =>
    diagnostic.fix && refused.has(diagnostic)
      ? { ...diagnostic, fix: { ...diagnostic.fix, safe: false } }
      : diagnostic,
  );
  return { ...result, diagnostics };
}

/** Lints what is named, and asks of each fix whether it is safe. */
export const lint = (request: RunRequest): RunResult => proven(request, run(request));
