/** Rules that conclude over all trees of a project: what they note of each, and what follows. */
import { wholeFile } from "../broken.js";
import type { Application } from "../effective/application.js";
import { nameOfTree, type Plan } from "../effective/plan.js";
import type { Server } from "../effective/server.js";
import { OpenTree } from "../effective/tree.js";
import { applicationInputs, pick } from "../lint/inputs.js";
import { Bench, lazily, type LintOptions } from "../lint/judge.js";
import { UnknownValue, type AnyRule } from "../rule.js";
import type { Naming } from "./naming.js";

interface Noted {
  /** Tree and path, for the order. */
  readonly key: string;
  readonly summary: unknown;
}

type Overall = NonNullable<AnyRule["overall"]>;
type Concluding = AnyRule & { readonly overall: Overall };

const isConcluding = (rule: AnyRule): rule is Concluding => rule.overall !== undefined;

/** The summaries of one project. */
export class Conclusions {
  readonly bench: Bench;
  readonly #rules: readonly Concluding[];
  /** Rules that noted something of an application of the run. */
  readonly #wanted = new Set<Concluding>();
  readonly #notes = new Map<Concluding, Map<string, Noted>>();
  readonly #seen = new Set<string>();

  constructor(private readonly options: LintOptions) {
    this.bench = new Bench(options);
    this.#rules = options.rules.filter(isConcluding).filter((rule) => this.bench.isOn(rule.id));
  }

  get isWanted(): boolean {
    return this.#wanted.size > 0;
  }

  hasSeen(tree: string, path: string): boolean {
    return this.#seen.has(keyOf(tree, path));
  }

  /**
   * Notes what the rules want to know of an application.
   * @param counts - whether missing inputs are counted: only where the application was asked for
   */
  note(tree: string, virtualPath: string, application: Application, counts: boolean): void {
    if (this.#rules.length === 0) return;
    const key = keyOf(tree, virtualPath);
    if (application.buildConfiguration === undefined) this.#seen.add(key);
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
      this.#wanted.add(rule);
      let notes = this.#notes.get(rule);
      if (!notes) this.#notes.set(rule, (notes = new Map<string, Noted>()));
      // The application as it is comes before what transforms make of it.
      const own = `${key}\0${application.buildConfiguration ?? ""}`;
      notes.set(own, { key: own, summary });
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

  /** The project was not walked: nothing can be concluded. */
  refuse(subject: string): void {
    for (const rule of this.#wanted) {
      this.bench.unjudged.add(rule.id, ["the other files of the project"], subject);
      this.bench.doubt(rule.id);
    }
  }

  conclude(subject: string): void {
    for (const rule of this.#wanted) {
      const notes = [...(this.#notes.get(rule)?.values() ?? [])];
      const summaries = notes
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

/** Notes the applications of a project that the run did not judge, one tree at a time. */
export function noteTheRest(naming: Naming, server: Server, conclusions: Conclusions): void {
  const planner = naming.newPlanner();
  planner.project(server);
  for (const plan of planner.list()) if (plan.server === server) noteTree(plan, conclusions);
}

function noteTree({ server, tree, paths }: Plan, conclusions: Conclusions): void {
  if (!tree) return;
  const name = nameOfTree(server, tree);
  const rest = [...paths.values()].filter((path) => !conclusions.hasSeen(name, path));
  if (rest.length === 0) return;
  const open = new OpenTree(server, tree);
  for (const path of rest) {
    const place = open.place(path);
    if (!place.level.isApplication) continue;
    const { application, configurations } = open.built(place);
    for (const one of [application, ...configurations]) conclusions.note(name, path, one, false);
  }
}
