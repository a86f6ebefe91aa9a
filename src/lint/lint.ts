/** Rules and readers over a workspace: the diagnostics, and what could not be judged. */
import type { DiagnosticId } from "../../schema/diagnostics.js";
import { sectionFacts } from "../../schema/generated/shapes.js";
import { offer } from "../change/render.js";
import { xml } from "../change/xml.js";
import type { Diagnostic, LintResult, ReaderFinding, Severity } from "../diagnostic.js";
import type { Application, Resolved } from "../effective/application.js";
import { UnknownValue } from "../effective/application.js";
import type { Workspace } from "../effective/workspace.js";
import type { Facts } from "../facts/facts.js";
import type { AnyRule, At, Finding, Inputs, Unjudged as UnjudgedFinding } from "../rule.js";
import type { ConfigFile } from "../settings/config-file.js";
import type { Location, Source } from "../source.js";
import { applicationInputs, pick, type World, worldInputs } from "./inputs.js";
import type { Levels } from "./levels.js";
import { Unjudged } from "./not-evaluated.js";
import { hiddenBy, suppressionsOf } from "./suppress.js";

export interface LintOptions {
  readonly rules: readonly AnyRule[];
  readonly diagnostics: readonly DiagnosticId[];
  readonly levels: Levels;
  readonly facts: Facts;
  readonly now?: string | undefined;
}

const isResolved = (at: At): at is Resolved<unknown> => "place" in at;

const placeOf = (at: At): Location => (isResolved(at) ? at.place : at);

const fill = (template: string, data: Finding["data"]) =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) =>
    data && Object.hasOwn(data, name) ? String(data[name]) : whole,
  );

interface Entry {
  readonly diagnostic: Diagnostic;
  /** The message but for the application's own name: tells two findings at one place apart. */
  readonly message: string;
  readonly ofConfiguration: boolean;
}

class Run {
  readonly entries: Entry[] = [];
  readonly unjudged = new Unjudged();
  readonly #ids: ReadonlyMap<string, DiagnosticId>;

  constructor(readonly options: LintOptions) {
    this.#ids = new Map(options.diagnostics.map((id) => [id.id, id]));
  }

  severity(id: string, own: Severity | undefined): Severity | undefined {
    const level = this.options.levels.get(id);
    if (!level || level.severity === "off") return undefined;
    if (level.fixed) return level.severity;
    return own ?? level.severity;
  }

  reader(finding: ReaderFinding): void {
    const id = this.#ids.get(finding.rule);
    const severity = id && this.severity(finding.rule, finding.severity);
    if (!id || !severity) return;
    this.add(finding.message, false, {
      rule: finding.rule,
      category: id.category,
      severity,
      message: finding.message,
      at: finding.at,
      isDefault: false,
      related: finding.related ?? [],
      ...(finding.fix ? { fix: finding.fix } : {}),
      suggestions: finding.suggestions ?? [],
      help: `schema/diagnostics/${finding.rule}.md`,
    });
  }

  private add(message: string, ofConfiguration: boolean, diagnostic: Diagnostic): void {
    this.entries.push({ diagnostic, message, ofConfiguration });
  }

  private finding(rule: AnyRule, finding: Finding, application: Application | undefined): void {
    const severity = this.severity(rule.id, finding.severity);
    if (!severity) return;
    const message = fill(rule.messages[finding.message] ?? finding.message, finding.data);
    const edits = finding.fix && xml(finding.fix.changes, sectionFacts);
    this.add(withoutName(message, application), application?.configuration !== undefined, {
      rule: rule.id,
      category: rule.category,
      severity,
      message,
      at: placeOf(finding.at),
      isDefault: isResolved(finding.at) && finding.at.from === "default",
      ...(application && !finding.ofServer ? { application: nameOf(application) } : {}),
      related: (finding.related ?? []).map(({ at, message }) => ({
        at: placeOf(at),
        message: fill(message, finding.data),
      })),
      // What only one configuration shows would be changed in the others too.
      ...(finding.fix && edits && application?.configuration === undefined
        ? { fix: { safe: finding.fix.safe, edits } }
        : {}),
      suggestions: (finding.suggestions ?? []).map(({ title, changes }) => ({
        title,
        ...offer(changes, sectionFacts),
        changes,
      })),
      help: `rules/${rule.id}.md`,
    });
  }

  /**
   * Runs one check.
   * @param counts - whether a missing input counts; a configuration only repeats its application's
   */
  check(
    rule: AnyRule,
    inputs: Partial<Inputs>,
    subject: string,
    application?: Application,
    counts = true,
  ): void {
    const picked = pick(rule, inputs);
    if ("missing" in picked) {
      if (counts) this.unjudged.add(rule.id, picked.missing, subject);
      return;
    }
    const options = this.options.levels.get(rule.id)?.options ?? {};
    try {
      for (const finding of rule.check(picked.given as never, options as never)) {
        if (isUnjudged(finding)) {
          if (counts)
            this.unjudged.add(rule.id, [finding.notEvaluated], finding.subject ?? subject);
        } else this.finding(rule, finding, application);
      }
    } catch (error) {
      // A value that no file at hand shows: the rule could not be judged, which is a result.
      if (!(error instanceof UnknownValue)) throw error;
      if (counts) this.unjudged.add(rule.id, [error.what], subject);
    }
  }
}

/** Applications that share a line say the same of it, each under its own name. */
function withoutName(message: string, application: Application | undefined): string {
  if (!application) return message;
  return message.replaceAll(`"${nameOf(application)}"`, "").replaceAll(`"${application.path}"`, "");
}

/** "Default Web Site/shop", with the configuration where a transform made it: "/ (Release)". */
const nameOf = ({ path, configuration }: Application) =>
  configuration === undefined ? path : `${path} (${configuration})`;

const isUnjudged = (finding: Finding | UnjudgedFinding): finding is UnjudgedFinding =>
  "notEvaluated" in finding;

/** The reader's verdict on a value stands alone: a rule adds nothing to it. */
function withoutEchoes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const refused = new Map<Source, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    if (
      diagnostic.severity !== "error" ||
      (diagnostic.category !== "schema" && diagnostic.category !== "syntax")
    )
      continue;
    if (diagnostic.help.startsWith("rules/")) continue;
    const list = refused.get(diagnostic.at.source);
    if (list) list.push(diagnostic);
    else refused.set(diagnostic.at.source, [diagnostic]);
  }
  return diagnostics.filter(
    (diagnostic) =>
      !diagnostic.help.startsWith("rules/") ||
      !refused
        .get(diagnostic.at.source)
        ?.some(
          ({ at }) =>
            at.span.start < diagnostic.at.span.end && diagnostic.at.span.start < at.span.end,
        ),
  );
}

/**
 * One line that several applications share is reported once and names them. What a transform
 * leaves as it was is told for the plain application only.
 */
function shared(entries: readonly Entry[]): Diagnostic[] {
  const byPlace = new Map<string, { first: Entry; applications: Set<string> }>();
  const sources = new Map<Source, number>();
  for (const entry of entries) {
    const { rule, severity, at, application } = entry.diagnostic;
    const { source, span } = at;
    if (!sources.has(source)) sources.set(source, sources.size);
    const key = [rule, severity, sources.get(source), span.start, span.end, entry.message].join(
      "|",
    );
    const known = byPlace.get(key);
    if (!known)
      byPlace.set(key, {
        first: entry,
        applications: new Set(application === undefined ? [] : [application]),
      });
    else if (application !== undefined && entry.ofConfiguration === known.first.ofConfiguration)
      known.applications.add(application);
  }
  return [...byPlace.values()].map(({ first, applications }) =>
    applications.size > 1
      ? { ...first.diagnostic, application: [...applications].join(", ") }
      : first.diagnostic,
  );
}

const compare = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0);

function ordered(diagnostics: Diagnostic[]): Diagnostic[] {
  return diagnostics.sort(
    (a, b) =>
      compare(a.at.source.path, b.at.source.path) ||
      compare(a.at.span.start, b.at.span.start) ||
      compare(a.at.span.end, b.at.span.end) ||
      compare(a.rule, b.rule),
  );
}

/** Lints a workspace. Pure: all that it knows is handed in. */
export function lint(workspace: Workspace, options: LintOptions): LintResult {
  const run = new Run(options);
  const world: World = {
    applications: workspace.applications,
    facts: options.facts,
    now: options.now,
  };
  const targets = new Set<Source>(workspace.targets.map((file) => file.document.source));
  for (const { rule, missing, subject } of workspace.unjudged)
    run.unjudged.add(rule, missing, subject);
  for (const finding of workspace.findings) run.reader(finding);
  for (const file of workspace.targets) for (const finding of file.findings) run.reader(finding);

  const isTouched = (application: Application) =>
    application.files.some((file) => targets.has(file.document.source));
  const touched = workspace.applications.filter(isTouched);
  const configured = workspace.configurations.filter(isTouched);
  for (const rule of options.rules) {
    const level = options.levels.get(rule.id);
    if (!level || level.severity === "off") continue;
    if (rule.per === "document") {
      for (const file of workspace.targets)
        run.check(
          rule,
          { document: file.document, file, ...worldInputs(world) },
          file.document.source.path,
        );
    } else if (rule.per === "application") {
      for (const application of touched)
        run.check(rule, applicationInputs(application, world), application.path, application);
      for (const application of configured)
        run.check(
          rule,
          applicationInputs(application, world),
          application.path,
          application,
          false,
        );
    } else run.check(rule, worldInputs({ ...world, applications: touched }), "this run");
  }

  const suppressions = new Map(
    workspace.targets.map((file: ConfigFile) => [
      file.document.source,
      suppressionsOf(file.document),
    ]),
  );
  const reported = withoutEchoes(shared(run.entries)).filter(
    ({ rule, at }) =>
      (targets.has(at.source) || rule === "unreadable-file") &&
      !hiddenBy(suppressions.get(at.source) ?? [], rule, at.span),
  );
  return { diagnostics: ordered(reported), notEvaluated: run.unjudged.list() };
}
