/** Rules that conclude over all trees of a project: what they note of each, and what follows. */
import { wholeFile } from "../broken.js";
import type { Application } from "../effective/application.js";
import type { OpenTree } from "../effective/tree.js";
import { applicationInputs, pick } from "../lint/inputs.js";
import { Bench, lazily, type LintOptions } from "../lint/judge.js";
import { UnknownValue, type AnyRule } from "../rule.js";

type Overall = NonNullable<AnyRule["overall"]>;
type Concluding = AnyRule & { readonly overall: Overall };

interface Summary {
  readonly rule: Concluding;
  /** Tree and path, for the order. */
  readonly key: string;
  readonly summary: unknown;
}

/** What was noted of the applications of one tree: values, small enough to be kept. */
export interface Noted {
  /** What could not be judged, or broke. */
  readonly bench: Bench;
  readonly summaries: readonly Summary[];
  /** Applications that were looked at, as they are. */
  readonly seen: readonly string[];
}

const isConcluding = (rule: AnyRule): rule is Concluding => rule.overall !== undefined;

/** What is noted of the applications of one tree. */
export class Noting implements Noted {
  readonly bench: Bench;
  readonly summaries: Summary[] = [];
  readonly seen: string[] = [];
  readonly #rules: readonly Concluding[];

  constructor(private readonly options: LintOptions) {
    this.bench = new Bench(options);
    this.#rules = options.rules.filter(isConcluding).filter((rule) => this.bench.isOn(rule.id));
  }

  /**
   * Notes what the rules want to know of an application.
   * @param counts - whether missing inputs are counted: only where the application was asked for
   */
  note(tree: string, virtualPath: string, application: Application, counts: boolean): void {
    if (this.#rules.length === 0) return;
    const key = keyOf(tree, virtualPath);
    if (application.buildConfiguration === undefined) this.seen.push(key);
    const { facts, now } = this.options;
    const inputs = applicationInputs(application, { applications: [], facts, now });
    for (const rule of this.#rules) {
      const picked = pick(rule.overall.needs, inputs);
      if ("missing" in picked) {
        this.bench.doubt(rule.id, application);
        if (counts) this.bench.missing(rule, picked.missing, application.path, application);
        continue;
      }
      const summary = this.#summary(rule, picked.given, application, counts);
      // Nothing noted, nothing to conclude: the rest of the project need not be looked at.
      if (summary === undefined) continue;
      // The application as it is comes before what transforms make of it.
      const own = `${key}\0${application.buildConfiguration ?? ""}`;
      this.summaries.push({ rule, key: own, summary });
    }
  }

  #summary(rule: Concluding, given: object, application: Application, counts: boolean): unknown {
    const { path } = application;
    try {
      return rule.overall.summarise(given as never, this.bench.optionsOf(rule));
    } catch (error) {
      if (!(error instanceof UnknownValue))
        this.bench.broke(error, wholeFile(path), `The rule "${rule.id}"`);
      else this.bench.doubt(rule.id, application);
      if (error instanceof UnknownValue && counts)
        this.bench.unjudged.add(rule.id, [error.what], path, error.isRefused);
      return undefined;
    }
  }
}

/** The summaries of one project. */
export class Conclusions {
  readonly bench: Bench;
  /** By rule that noted something of an application of the run, what it noted. */
  readonly #notes = new Map<Concluding, Map<string, Summary>>();
  readonly #seen = new Set<string>();

  constructor(private readonly options: LintOptions) {
    this.bench = new Bench(options);
  }

  get isWanted(): boolean {
    return this.#notes.size > 0;
  }

  hasSeen(tree: string, path: string): boolean {
    return this.#seen.has(keyOf(tree, path));
  }

  /** Takes what was noted of a tree. */
  take({ bench, summaries, seen }: Noted): void {
    this.bench.addAll(bench);
    for (const key of seen) this.#seen.add(key);
    for (const one of summaries) {
      const notes = this.#notes.get(one.rule) ?? new Map<string, Summary>();
      this.#notes.set(one.rule, notes.set(one.key, one));
    }
  }

  /** The project was not walked: nothing can be concluded. */
  refuse(subject: string): void {
    for (const rule of this.#notes.keys()) {
      this.bench.unjudged.add(rule.id, ["the other files of the project"], subject);
      this.bench.doubt(rule.id);
    }
  }

  conclude(subject: string): void {
    for (const [rule, notes] of this.#notes) {
      const summaries = [...notes.values()]
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
        .map(({ summary }) => summary);
      const { facts, now } = this.options;
      const overview = { summaries, services: facts.services, now };
      const check = rule.overall.check.bind(rule.overall);
      const options = this.bench.optionsOf(rule);
      this.bench.collect(
        rule,
        lazily(() => check(overview as never, options)),
        subject,
      );
    }
  }
}

const keyOf = (tree: string, path: string) => `${tree}\0${path.toLowerCase()}`;

/** Notes the applications of a tree that the run did not judge. */
export function noteRest(
  open: OpenTree,
  name: string,
  rest: readonly string[],
  options: LintOptions,
): Noted {
  const noting = new Noting(options);
  for (const path of rest) {
    const place = open.place(path);
    if (!place.level.isApplication) continue;
    const { application, configurations } = open.built(place);
    for (const one of [application, ...configurations]) noting.note(name, path, one, false);
  }
  return noting;
}
