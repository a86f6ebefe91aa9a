/** Rules that conclude over all trees of a project: what they note of each, and what follows. */
import { wholeFile } from "../broken.js";
import type { Application } from "../effective/application.js";
import type { Plan } from "../effective/plan.js";
import type { OpenTree } from "../effective/tree.js";
import type { Fact, Facts, LogSpan } from "../facts/facts.js";
import { applicationInputs, pick } from "../lint/inputs.js";
import { Bench, lazily, type LintOptions } from "../lint/judge.js";
import { UnknownValue, type AnyRule } from "../rule.js";
import { type Found, foundBy } from "./judgement.js";
import { ONCE, type Said, type Together } from "./whole.js";
import { kept } from "../kept.js";

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
  readonly found: Found;
  readonly summaries: readonly Summary[];
  /** Places that were looked at. */
  readonly seen: readonly string[];
}

const isConcluding = (rule: AnyRule): rule is Concluding => rule.overall !== undefined;

/** What is noted of the applications of one tree. */
export class Noting {
  private readonly bench: Bench;
  readonly #summaries: Summary[] = [];
  readonly #seen: readonly string[];
  readonly #rules: readonly Concluding[];

  /** @param places - paths of the tree that were looked at, which need not be again */
  constructor(
    private readonly tree: string,
    private readonly options: LintOptions,
    places: readonly string[],
  ) {
    this.#seen = places.map((path) => keyOf(tree, path));
    this.bench = new Bench(options);
    this.#rules = options.rules.filter(isConcluding).filter((rule) => this.bench.isOn(rule.id));
  }

  /**
   * Notes what the rules want to know of an application.
   * @param counts - whether missing inputs are counted: only where the application was asked for
   */
  note(virtualPath: string, application: Application, counts: boolean): void {
    if (this.#rules.length === 0) return;
    const key = keyOf(this.tree, virtualPath);
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
      this.#summaries.push({ rule, key: own, summary });
    }
  }

  /** Once all applications are noted. */
  noted(): Noted {
    return { found: foundBy(this.bench), summaries: this.#summaries, seen: this.#seen };
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

/** Known of plans that a run kept in memory goes through again and again. */
const keysOfPlans = kept<Plan, readonly (readonly [path: string, key: string])[]>();

function keysOf(plan: Plan, tree: string) {
  let keys = keysOfPlans.get(plan);
  if (!keys) {
    keys = Array.from(plan.paths.values(), (path) => [path, keyOf(tree, path)] as const);
    keysOfPlans.set(plan, keys);
  }
  return keys;
}

/** Event logs from which something can be concluded: those with an event that is known. */
function telling({ logs = [], events = [] }: Facts): readonly Fact<LogSpan>[] {
  const files = new Set(events.map(({ evidence }) => evidence?.source.path));
  return logs.filter(({ evidence }) => files.has(evidence?.source.path));
}

/** The summaries of one project. */
export class Conclusions {
  readonly bench: Bench;
  readonly #found: Said[] = [];
  /** By rule that noted something of an application of the run, what it noted. */
  readonly #notes = new Map<Concluding, Map<string, Summary>>();
  readonly #seen = new Set<string>();

  constructor(private readonly options: LintOptions) {
    this.bench = new Bench(options);
  }

  get isWanted(): boolean {
    return this.#notes.size > 0;
  }

  /** Paths of a plan that were not looked at yet. */
  unseen(plan: Plan, tree: string): readonly string[] {
    return keysOf(plan, tree).flatMap(([path, key]) => (this.#seen.has(key) ? [] : [path]));
  }

  /** Takes what was noted of a tree. */
  take({ found, summaries, seen }: Omit<Noted, "found"> & { readonly found: Said }): void {
    if (found.byPath.size > 0 || found.unsure.length > 0) this.#found.push(found);
    for (const key of seen) this.#seen.add(key);
    for (const one of summaries) {
      const notes = this.#notes.get(one.rule) ?? new Map<string, Summary>();
      this.#notes.set(one.rule, notes.set(one.key, one));
    }
  }

  /** What was found of each tree. */
  get found(): readonly Said[] {
    return this.#found;
  }

  /** What was found over all of them. */
  get overall(): Together {
    return ONCE.together(foundBy(this.bench));
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
      const overview = {
        summaries,
        services: facts.services,
        stateServers: facts.stateServers ?? [],
        logs: telling(facts),
        recorded: [...(facts.cookies ?? []), ...(facts.urlIds ?? [])],
        now,
      };
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
  const noting = new Noting(name, options, rest);
  for (const path of rest) {
    const place = open.place(path);
    if (!place.level.isApplication) continue;
    const { application, configurations } = open.built(place);
    for (const one of [application, ...configurations]) noting.note(path, one, false);
  }
  return noting.noted();
}
