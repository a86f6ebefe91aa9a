/** Rules and readers over one tree: what is found, and what could not be judged. */
import { weights } from "../../schema/config.js";
import type { DiagnosticId } from "../../schema/diagnostics.js";
import { BROKEN, internalError, wholeFile } from "../broken.js";
import { offer } from "../change/render.js";
import { xml } from "../change/xml.js";
import type { Document } from "../document/tree.js";
import type { Diagnostic, ReaderFinding, Severity } from "../diagnostic.js";
import { type Application, applicationName, UnknownValue } from "../effective/application.js";
import type { Facts } from "../facts/facts.js";
import { pageOf } from "../ids.js";
import { kept } from "../kept.js";
import { mapMessage, messageParts, messageText } from "../message.js";
import type { AnyRule, At, Finding, Standing, Unjudged as UnjudgedFinding } from "../rule.js";
import type { Schema } from "../settings/schema.js";
import type { Location } from "../source.js";
import { type Entry, type Judged, saidAlike } from "./alike.js";
import { hasDirectives } from "./directives.js";
import { deploymentOf, needsOthers, pick } from "./inputs.js";
import type { Levels } from "./levels.js";
import { whyNoLoad } from "./logs.js";
import { titleFor } from "./reach.js";
import { Unjudged } from "./not-evaluated.js";
import { type Subject, Subjects, type TreeParts } from "./subjects.js";
import { saysSecret } from "../settings/refused-value.js";

export interface LintOptions {
  readonly rules: readonly AnyRule[];
  readonly diagnostics: readonly DiagnosticId[];
  readonly levels: Levels;
  readonly facts: Facts;
  /** What the server knows of sections. */
  readonly schema: Schema;
  /** ISO date for rules about the age of evidence. */
  readonly now?: string | undefined;
  /** Told what a rule is about to do, which it does; a host measures it so. */
  readonly onRule?: ((rule: string, look: () => void) => void) | undefined;
}

/** What is looked at in one tree, and what the readers say of it. */
export interface Tree extends TreeParts {
  readonly findings: readonly ReaderFinding[];
  /** Ids of the readers that could not be judged, and why. */
  readonly unjudged: readonly {
    readonly rule: string;
    readonly missing: readonly string[];
    readonly subject: string;
  }[];
}

const isResolved = (at: At): at is Standing => "place" in at;

const placeOf = (at: At): Location => (isResolved(at) ? at.place : at);

/** What a rule tells of a file stands in a sentence without quotes, where no report sees its ends. */
const told = (text: string): string => (saysSecret(text) ? "***" : text);

const fill = (template: string, data: Finding["data"]) =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    data && Object.hasOwn(data, name) ? told(String(data[name])) : whole,
  );

/** What breaks is told whichever ids a caller hands in. */
const FAULT = { id: BROKEN, by: "engine", category: "correctness" } as const;

/** By the list that a host hands in: each part of a run has a bench of its own. */
const byName = new WeakMap<readonly DiagnosticId[], ReadonlyMap<string, DiagnosticId>>();

function idsOf(diagnostics: readonly DiagnosticId[]): ReadonlyMap<string, DiagnosticId> {
  let ids = byName.get(diagnostics);
  if (!ids) byName.set(diagnostics, (ids = new Map(diagnostics.map((id) => [id.id, id]))));
  return ids;
}

/** A severity, no heavier than another. */
const lighter = (severity: Severity | undefined, atMost: Severity | undefined) =>
  severity && atMost && weights.indexOf(atMost) > weights.indexOf(severity) ? atMost : severity;

/** Asked again for each rule that could not be judged. */
const commented = kept<Application, readonly string[]>();

/** Paths of the files of an application with comments for iislint. */
function commentedIn(application: Application): readonly string[] {
  let paths = commented.get(application);
  if (!paths) {
    const files = application.files.filter(({ document }) => hasDirectives(document));
    paths = files.map(({ document }) => document.source.path);
    commented.set(application, paths);
  }
  return paths;
}

/** Turns what rules and readers yield into diagnostics, at the severity that is asked for. */
export class Bench {
  readonly entries: Entry[] = [];
  readonly unjudged = new Unjudged();
  /**
   * By id, the paths of the files with comments for iislint of which it could not be judged;
   * "" = nobody knows which.
   */
  readonly unsure = new Map<string, Set<string>>();
  readonly #ids: ReadonlyMap<string, DiagnosticId>;

  constructor(readonly options: LintOptions) {
    this.#ids = idsOf(options.diagnostics);
  }

  isOn(id: string): boolean {
    const level = this.options.levels.get(id);
    return level !== undefined && level.severity !== "off";
  }

  optionsOf(rule: AnyRule): never {
    return (this.options.levels.get(rule.id)?.options ?? {}) as never;
  }

  #severity(id: string, own: Severity | undefined): Severity | undefined {
    const level = this.options.levels.get(id);
    if (!level || level.severity === "off") return undefined;
    if (level.pinned) return level.severity;
    return own ?? level.severity;
  }

  reader(finding: ReaderFinding): void {
    const id = this.#ids.get(finding.rule) ?? (finding.rule === BROKEN ? FAULT : undefined);
    const severity =
      finding.rule === BROKEN || finding.isOfRest
        ? "error"
        : id && this.#severity(finding.rule, finding.severity);
    if (!id || !severity) return;
    this.#add(messageText(finding.message), false, {
      rule: finding.rule,
      by: id.by,
      ...(finding.subject === undefined ? {} : { subject: finding.subject }),
      category: finding.category ?? id.category,
      severity,
      message: messageParts(finding.message),
      at: finding.at,
      isDefault: false,
      related: finding.related ?? [],
      ...(finding.fix ? { fix: finding.fix } : {}),
      suggestions: finding.suggestions ?? [],
      ...("error" in finding ? { error: finding.error } : {}),
      ...(finding.isOfRest ? { isOfRest: true } : {}),
      help: pageOf(id.id, id.by),
    });
  }

  /** Takes what was thrown while something was judged; the rest goes on. */
  broke(error: unknown, at: Location, doing: string): void {
    this.reader(internalError(error, at, doing));
  }

  #add(message: string, ofConfiguration: boolean, diagnostic: Diagnostic): void {
    this.entries.push({ diagnostic, message, ofConfiguration });
  }

  /** Takes a rule's finding. */
  finding(rule: AnyRule, finding: Finding, judged: Application | undefined): void {
    // The reader's verdict on a value stands alone: a rule adds nothing to it.
    if (isResolved(finding.at) && finding.at.refused) return;
    const application = judged ?? finding.of;
    const severity = lighter(this.#severity(rule.id, finding.severity), finding.atMost);
    if (!severity) return;
    const template = rule.messages[finding.message] ?? finding.message;
    const name = application && applicationName(application);
    const data = name === undefined ? finding.data : { ...finding.data, app: name };
    const edits = finding.fix && xml(finding.fix.changes, this.options.schema.section);
    this.#add(
      messageText(mapMessage(template, (part) => fill(part, finding.data))),
      application?.buildConfiguration !== undefined,
      {
        rule: rule.id,
        by: "rule",
        ...(isResolved(finding.at) && finding.at.name !== undefined
          ? { subject: finding.at.name }
          : {}),
        category: rule.category,
        severity,
        message: mapMessage(template, (part) => fill(part, data)),
        at: placeOf(finding.at),
        isDefault: isResolved(finding.at) && finding.at.from === "default",
        ...(name === undefined ? {} : { application: name }),
        related: (finding.related ?? []).map(({ at, message }) => ({
          at: placeOf(at),
          message: fill(message, data),
        })),
        // What only one configuration shows would be changed in the others too.
        ...(finding.fix && edits && application?.buildConfiguration === undefined
          ? {
              fix: {
                safe: finding.fix.safe,
                ...(finding.fix.mends ? { mends: true } : {}),
                edits,
              },
            }
          : {}),
        suggestions: (finding.suggestions ?? []).map(({ title, changes }) => {
          const offered = offer(changes, this.options.schema.section);
          return { title: titleFor(title, offered.edits ?? [], judged), ...offered };
        }),
        help: pageOf(rule.id, "rule"),
      },
    );
  }

  /**
   * Runs a generator of findings.
   * @param counts - whether a missing input counts; a configuration only repeats its application's
   * @param document - what is looked at, where that is one
   */
  collect(
    rule: AnyRule,
    findings: Iterable<Finding | UnjudgedFinding>,
    subject: string,
    application?: Application,
    counts = true,
    document?: Document,
  ): void {
    try {
      for (const finding of findings) {
        if (isUnjudged(finding)) {
          this.doubt(rule.id, application);
          if (counts)
            this.unjudged.add(
              rule.id,
              [finding.notEvaluated],
              finding.subject ?? subject,
              finding.isMoot,
              finding.reason ?? this.#reason([finding.notEvaluated], application),
            );
        } else this.finding(rule, finding, application);
      }
    } catch (error) {
      // A value that no file at hand shows: the rule could not be judged, which is a result.
      if (!(error instanceof UnknownValue)) {
        const at = document ? start(document) : (placeIn(application) ?? wholeFile(subject));
        this.broke(error, at, `The rule "${rule.id}"`);
        return;
      }
      this.doubt(rule.id, application);
      if (counts) this.unjudged.add(rule.id, [error.what], subject, error.isRefused);
    }
  }

  /** Remembers that an id could not be judged of an application, or of anything. */
  doubt(id: string, application?: Application): void {
    const paths = application === undefined ? [""] : commentedIn(application);
    // Most files hold no comment that could turn out to be unused: nothing is kept of them.
    if (paths.length === 0) return;
    const known = this.unsure.get(id) ?? new Set();
    this.unsure.set(id, known);
    for (const path of paths) known.add(path);
  }

  /** Counts missing inputs, and whether they are worth asking for. */
  missing(rule: AnyRule, inputs: readonly string[], name: string, application?: Application): void {
    this.unjudged.add(
      rule.id,
      inputs,
      name,
      this.#isMoot(rule, application),
      this.#reason(inputs, application),
    );
  }

  /** Why evidence at hand does not supply an input, where that is known. */
  #reason(inputs: readonly string[], application: Application | undefined): string | undefined {
    const { facts } = this.options;
    return application && inputs.includes("load")
      ? whyNoLoad(application, facts, deploymentOf(application, facts))
      : undefined;
  }

  #isMoot(rule: AnyRule, application: Application | undefined): boolean {
    // Of an application without its folder nothing is known.
    if (application?.folder === undefined) return false;
    try {
      return rule.mayFind?.(application, this.optionsOf(rule)) === false;
    } catch (error) {
      if (error instanceof UnknownValue) return error.isRefused;
      this.broke(
        error,
        placeIn(application) ?? wholeFile(application.path),
        `The rule "${rule.id}"`,
      );
      return false;
    }
  }

  /**
   * Runs the rules over their subjects here.
   * @param isAsked - whether a rule is to be run; every one that is on where it is left out
   */
  rules(subjects: Subjects, isAsked: (rule: AnyRule) => boolean = () => true): void {
    const { rules, onRule } = this.options;
    for (const rule of rules) {
      if (!rule.check || !this.isOn(rule.id) || !isAsked(rule)) continue;
      const look = () => {
        for (const subject of subjects.list(rule.per)) this.#check(rule, subject);
      };
      if (onRule) onRule(rule.id, look);
      else look();
    }
  }

  /** Runs one check, if its inputs are there. */
  #check(rule: AnyRule, { name, inputs, application, counts }: Subject): void {
    const picked = pick(rule.needs, inputs);
    if ("missing" in picked) {
      this.doubt(rule.id, application);
      if (counts) this.missing(rule, picked.missing, name, application);
      return;
    }
    const found = () => rule.check?.(picked.given as never, this.optionsOf(rule)) ?? [];
    const document = inputs.document ?? inputs.file?.document;
    this.collect(rule, lazily(found), name, application, counts, document);
  }

  /** What was found, equal findings of several applications as one. */
  judged(): readonly Judged[] {
    return saidAlike([this.entries]);
  }
}

const start = ({ source }: Document): Location => ({ source, span: { start: 0, end: 0 } });

/** The file nearest to an application. */
function placeIn(application: Application | undefined): Location | undefined {
  const file = application?.files.at(-1);
  return file && start(file.document);
}

/** A check that is no generator may break before it yields anything. */
export function* lazily<T>(found: () => Iterable<T>): Generator<T> {
  yield* found();
}

const isUnjudged = (finding: Finding | UnjudgedFinding): finding is UnjudgedFinding =>
  "notEvaluated" in finding;

function judgeWith(
  tree: Tree,
  options: LintOptions,
  applications: readonly Application[] | undefined,
  isAsked?: (rule: AnyRule) => boolean,
): Bench {
  const bench = new Bench(options);
  const { facts, now } = options;
  for (const { rule, missing, subject } of tree.unjudged) {
    bench.unjudged.add(rule, missing, subject);
    bench.doubt(rule);
  }
  for (const finding of tree.findings) bench.reader(finding);
  bench.rules(new Subjects({ tree }, { applications, facts, now }), isAsked);
  return bench;
}

/**
 * Judges one tree. Pure: all that it knows is handed in. It comes to what {@link judgePlaces} of
 * each of its places and {@link judgeAmong} of all its applications come to together.
 */
export const judge = (tree: Tree, options: LintOptions): Bench =>
  judgeWith(tree, options, tree.applications);

/** Judges some places of a tree by themselves, as far as nobody asks for the others. */
export const judgePlaces = (part: Tree, options: LintOptions): Bench =>
  judgeWith(part, options, undefined, (rule) => !needsOthers(rule, options.facts));

/** Judges the applications of a tree in what is asked of all of them together. */
export const judgeAmong = (tree: Tree, options: LintOptions): Bench =>
  judgeWith(tree, options, tree.applications, (rule) => needsOthers(rule, options.facts));

/** Judges what a project knows beside its trees. */
export function judgeProject(options: LintOptions): Bench {
  const bench = new Bench(options);
  const { facts, now } = options;
  bench.rules(new Subjects({ facts }, { applications: [], facts, now }));
  return bench;
}
