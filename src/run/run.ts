/**
 * A run is a stream: projects, their trees, and of each tree load, judge, hand on, forget. What is
 * named decides what is reported, and never what a verdict is (docs/architecture.md).
 */
import { BROKEN, UNREAD, wholeFile } from "../broken.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Document } from "../document/tree.js";
import { workingTree } from "../effective/git-ignore.js";
import type { Documents } from "../effective/loader.js";
import { type Plan, rootOf } from "../effective/plan.js";
import type { Server } from "../effective/server.js";
import { OpenTree } from "../effective/tree.js";
import type { Directive } from "../lint/directives.js";
import { evidencePaths } from "../facts/facts.js";
import { Bench, judgeProject, type LintOptions } from "../lint/judge.js";
import { Suppressed } from "./suppressed.js";
import { messageText } from "../message.js";
import { Gathering } from "./gather.js";
import {
  type Found,
  foundBy,
  type Judgement,
  judgementOf,
  nameOfPart,
  nameOfPlan,
} from "./judgement.js";
import { FORGETTING, type Keep } from "./keep.js";
import { Naming } from "./naming.js";
import { judgeServer, judgeTree, type Look, type Outcome } from "./one-tree.js";
import { shownOf } from "./shown.js";
import { Conclusions, type Noted, noteRest, Noting } from "./overall.js";
import type { Met, RunRequest, RunResult, RunWork } from "./request.js";

class Run {
  /** Paths that are reported on: those named, and those that named files take in. */
  readonly named: Set<string>;
  readonly gathering = new Gathering();
  readonly hidden = new Gathering();
  readonly hiding = new Map<Diagnostic, readonly Directive[]>();
  readonly judged = new Set<string>();
  readonly foreign = new Set<string>();
  readonly #suppressed: Suppressed;
  readonly #configurations = new Map<Server, Set<string>>();
  readonly #conclusions = new Map<Server, Conclusions>();
  /** Trees and places that were judged now, and not kept. */
  readonly #work = { trees: 0, places: 0 };

  constructor(
    private readonly request: RunRequest,
    readonly naming: Naming,
    private readonly keep: Keep,
  ) {
    this.named = new Set(naming.named);
    this.#suppressed = new Suppressed(request, (server) => naming.projects.of(server).levels);
  }

  options(server: Server): LintOptions {
    const { rules, diagnostics, now, onRule } = this.request;
    const { levels, facts } = this.naming.projects.of(server);
    return { rules, diagnostics, levels, facts, schema: server.schema, now, onRule };
  }

  conclusions(server: Server): Conclusions {
    let conclusions = this.#conclusions.get(server);
    if (!conclusions) {
      conclusions = new Conclusions(this.options(server));
      this.#conclusions.set(server, conclusions);
    }
    return conclusions;
  }

  /** Judges a part of a project, or takes what was kept of it. */
  judge(
    server: Server,
    name: string,
    judging: (look: Look) => Outcome,
    noting?: (outcome: Outcome) => Noted,
  ): Judgement {
    return this.keep.part(this.naming.projects.of(server), name, () => {
      const alsoNamed: (readonly [string, string])[] = [];
      const outcome = judging({
        git: workingTree(this.naming.folders),
        isAlone: this.request.stdin?.isAlone ?? false,
        alsoNamed: (path, by) => {
          alsoNamed.push([path, by]);
        },
        onPlace: this.request.onPlace,
      });
      return judgementOf(outcome, alsoNamed, noting?.(outcome));
    });
  }

  servers(): void {
    for (const [, server] of this.naming.projects) {
      if (![...server.files].some((path) => this.named.has(path))) continue;
      this.guard(server, server.project.base, () => {
        this.handOn(
          server,
          this.judge(server, "server", (look) => judgeServer(server, this.options(server), look)),
        );
      });
    }
  }

  /** Stops behind each tree that was judged now. */
  *trees(): Generator<undefined, void> {
    let root = "";
    let documents = this.keep.documents();
    for (const plan of this.naming.plans) {
      // Parts of one tree that belong to different projects share its texts.
      if (rootOf(plan) === "" || rootOf(plan) !== root) documents = this.keep.documents();
      root = rootOf(plan);
      if (plan.tree) yield* this.tree({ ...plan, alone: new Set() }, documents);
      // What stands alone shares nothing.
      for (const path of plan.alone)
        yield* this.tree(
          { ...plan, tree: undefined, paths: new Map(), alone: new Set([path]) },
          this.keep.documents(),
        );
    }
  }

  get reading() {
    return this.naming.projects.reading;
  }

  /** What breaks here ends neither the run nor in silence. */
  guard(server: Server, path: string, judging: () => void): void {
    try {
      judging();
    } catch (error) {
      const bench = new Bench(this.options(server));
      bench.broke(error, wholeFile(path), "Judging");
      this.take(foundBy(bench), () => undefined);
    }
  }

  *tree(plan: Plan, documents: Documents): Generator<undefined, void> {
    const { server } = plan;
    const name = nameOfPlan(plan);
    const { trees } = this.#work;
    this.guard(server, name, () => {
      const judgement = this.judge(
        server,
        nameOfPart(plan),
        (look) => this.judgeTree(plan, documents, look),
        ({ applications }) => {
          const noting = new Noting(this.options(server));
          for (const { application, virtualPath } of applications)
            noting.note(
              name,
              virtualPath,
              application,
              application.buildConfiguration === undefined,
            );
          return noting;
        },
      );
      if (judgement.noted) this.conclusions(server).take(judgement.noted);
      const configurations = this.#configurations.get(server) ?? new Set();
      for (const configuration of judgement.configurations) configurations.add(configuration);
      this.#configurations.set(server, configurations);
      this.handOn(server, judgement);
    });
    if (this.#work.trees > trees) yield;
  }

  judgeTree(plan: Plan, documents: Documents, look: Look): Outcome {
    const { server, tree, paths } = plan;
    this.request.onTree?.(nameOfPlan(plan));
    this.#work.trees++;
    this.#work.places += paths.size;
    const open = new OpenTree(server, tree, documents, this.reading);
    return judgeTree(open, plan, this.options(server), look);
  }

  /** Keeps what touches a named file and is not suppressed; the rest is forgotten with the tree. */
  handOn(server: Server, { found, files, foreign, commented, alsoNamed }: Judgement): void {
    const { named } = this;
    for (const [path, by] of alsoNamed) if (named.has(by)) named.add(path);
    for (const path of foreign) if (named.has(path)) this.foreign.add(path);
    const documentAt = (path: string) => commented.get(path) ?? server.loader.known(path)?.document;
    for (const path of files) {
      if (!named.has(path)) continue;
      this.judged.add(path);
      this.#suppressed.look(server, path, documentAt(path));
    }
    this.take(found, documentAt);
  }

  /** @param evidence - paths of evidence, of which findings are told whatever is named */
  take(
    found: Found,
    documentAt: (path: string) => Document | undefined,
    evidence: ReadonlySet<string> = new Set(),
  ): void {
    const { named } = this;
    this.gathering.unjudged.add(found.unjudged);
    this.#suppressed.note(found);
    for (const { diagnostic, touches } of found.judged) {
      const { rule, at, severity } = diagnostic;
      const { path } = at.source;
      if (rule === "unreadable-file" || rule === BROKEN) this.judged.add(path);
      // What cannot be read leaves the verdict on others incomplete, so that it is always told.
      else if (!evidence.has(path) && ![...touches].some((touched) => named.has(touched))) continue;
      const isTold =
        rule === BROKEN || diagnostic.isOfRest || (UNREAD.has(rule) && severity === "error");
      const by = isTold ? [] : this.#suppressed.hiding(path, rule, at.span, documentAt);
      if (by.length === 0) this.gathering.add(diagnostic);
      else {
        this.hidden.add(diagnostic);
        this.hiding.set(diagnostic, by);
      }
    }
  }

  conclude(): void {
    for (const [, server] of this.naming.projects) {
      const open = new OpenTree(server, undefined);
      this.guard(server, server.project.base, () => {
        this.take(
          foundBy(judgeProject(this.options(server))),
          (path) => open.loader.load(path, "web")?.document,
        );
      });
    }
    for (const [server, conclusions] of this.#conclusions) {
      const subject = server.project.base;
      if (conclusions.isWanted && this.request.stdin) conclusions.refuse("standard input");
      else if (conclusions.isWanted) {
        this.guard(server, subject, () => {
          this.noteTheRest(server, conclusions);
          conclusions.conclude(subject);
        });
      }
      const open = new OpenTree(server, undefined);
      this.take(
        foundBy(conclusions.bench),
        (path) => open.loader.load(path, "web")?.document,
        evidencePaths(this.options(server).facts),
      );
    }
  }

  /** Notes the applications of a project that the run did not judge, one tree at a time. */
  noteTheRest(server: Server, conclusions: Conclusions): void {
    for (const plan of this.naming.restOf(server)) {
      const { tree, paths } = plan;
      if (!tree) continue;
      const name = nameOfPlan(plan);
      const rest = [...paths.values()].filter((path) => !conclusions.hasSeen(name, path));
      if (rest.length === 0) continue;
      const part = nameOfPart({ ...plan, paths: new Map(rest.map((path) => [path, path])) });
      conclusions.take(
        this.keep.part(this.naming.projects.of(server), `rest of ${part}`, () =>
          noteRest(
            new OpenTree(server, tree, this.keep.documents()),
            name,
            rest,
            this.options(server),
          ),
        ),
      );
    }
  }

  /** What presets say differently is about the run itself: told once, whatever is named. */
  presets(): void {
    const told = new Set<string>();
    for (const [{ presetConflict, isBroken }, server] of this.naming.projects) {
      if (!presetConflict || isBroken) continue;
      const bench = new Bench(this.options(server));
      bench.reader(presetConflict);
      for (const { diagnostic } of bench.judged()) {
        const text = messageText(diagnostic.message);
        if (!told.has(text)) this.gathering.add(diagnostic);
        told.add(text);
      }
    }
  }

  /** What is said of the suppressions themselves, once all that they could hide was found. */
  suppressions(): void {
    for (const [server, findings] of this.#suppressed.findings()) {
      const bench = new Bench(this.options(server));
      for (const finding of findings) bench.reader(finding);
      this.take(foundBy(bench), () => undefined);
    }
  }

  met(): Met[] {
    return [...this.naming.projects].map(([governed, server]) => ({
      governed,
      server,
      configurations: [...(this.#configurations.get(server) ?? [])].sort(),
    }));
  }

  work(): RunWork {
    const { folders, projects } = this.naming;
    return { ...projects.reading, folders: folders.work.listed, ...this.#work };
  }
}

/**
 * The stream of a run, which stops behind each tree that was judged.
 * @param naming - what the request names
 * @param keep - what is known of parts already, and where the rest is kept
 */
export function* stream(
  request: RunRequest,
  naming: Naming,
  keep: Keep,
): Generator<undefined, RunResult> {
  const one = new Run(request, naming, keep);
  one.servers();
  yield* one.trees();
  one.conclude();
  one.suppressions();
  one.presets();
  const { evidence, leftOut, others, broken } = naming;
  return {
    diagnostics: shownOf(one.gathering.diagnostics(), request.mostShown),
    suppressed: one.hidden
      .apart()
      .map((diagnostic) => ({ diagnostic, by: one.hiding.get(diagnostic) ?? [] })),
    notEvaluated: one.gathering.unjudged.list(),
    files: [...one.judged].sort(),
    evidence: [...evidence].sort(),
    leftOut,
    foreign: [...one.foreign].sort(),
    others: others.filter((path) => !one.judged.has(path)).length,
    broken: [...broken],
    projects: one.met(),
    work: one.work(),
  };
}

/** Takes every step, to what stands at the end. */
export function atOnce<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Lints what is named. Pure but for what the host hands in.
 * @returns diagnostics in order of file and place; the same whatever the order or form of naming
 */
export function run(request: RunRequest): RunResult {
  return atOnce(stream(request, new Naming(request), FORGETTING));
}
