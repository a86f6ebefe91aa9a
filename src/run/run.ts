/**
 * A run is a stream: projects, their trees, and of each tree load, judge, hand on, forget. What is
 * named decides what is reported, and never what a verdict is (docs/architecture.md).
 */
import { BROKEN, UNREAD, wholeFile } from "../broken.js";
import type { Diagnostic } from "../diagnostic.js";
import type { Document } from "../document/tree.js";
import { workingTree } from "../effective/git-ignore.js";
import { nameOfTree, type Plan, rootOf } from "../effective/plan.js";
import type { Server } from "../effective/server.js";
import { OpenTree } from "../effective/tree.js";
import type { Directive } from "../lint/directives.js";
import { evidencePaths } from "../facts/facts.js";
import { Bench, judgeProject, type LintOptions } from "../lint/judge.js";
import { Suppressed } from "./suppressed.js";
import { messageText } from "../message.js";
import type { WorkingTree } from "../patterns/working-tree.js";
import type { ConfigFile } from "../settings/config-file.js";
import { Gathering } from "./gather.js";
import { Naming } from "./naming.js";
import { judgeServer, judgeTree, type Look, type Outcome } from "./one-tree.js";
import { shownOf } from "./shown.js";
import { Conclusions, noteTheRest } from "./overall.js";
import type { Met, RunRequest, RunResult, RunWork } from "./request.js";

class Run {
  readonly naming: Naming;
  readonly gathering = new Gathering();
  readonly hidden = new Gathering();
  readonly hiding = new Map<Diagnostic, readonly Directive[]>();
  readonly judged = new Set<string>();
  readonly foreign = new Set<string>();
  readonly #suppressed: Suppressed;
  readonly #git: WorkingTree;
  readonly #configurations = new Map<Server, Set<string>>();
  readonly #conclusions = new Map<Server, Conclusions>();
  readonly #work = { trees: 0, places: 0 };

  constructor(private readonly request: RunRequest) {
    this.naming = new Naming(request);
    this.#suppressed = new Suppressed(request, (server) => this.naming.projects.of(server).levels);
    this.#git = workingTree(this.naming.folders);
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

  get look(): Look {
    const { named } = this.naming;
    return {
      git: this.#git,
      isAlone: this.request.stdin?.isAlone ?? false,
      alsoNamed: (path, by) => {
        if (named.has(by)) named.add(path);
      },
      onPlace: this.request.onPlace,
    };
  }

  servers(): void {
    for (const [, server] of this.naming.projects) {
      if (![...server.files].some((path) => this.naming.named.has(path))) continue;
      this.guard(server, server.project.base, () => {
        this.handOn(server, judgeServer(server, this.options(server), this.look));
      });
    }
  }

  trees(): void {
    let root = "";
    let documents = new Map<string, Document>();
    for (const plan of this.naming.planner.list()) {
      // Parts of one tree that belong to different projects share its texts.
      if (rootOf(plan) === "" || rootOf(plan) !== root) documents = new Map();
      root = rootOf(plan);
      if (plan.tree) this.tree(plan, new OpenTree(plan.server, plan.tree, documents, this.reading));
      // What stands alone shares nothing.
      for (const path of plan.alone)
        this.tree(
          { ...plan, tree: undefined, paths: new Map(), alone: new Set([path]) },
          new OpenTree(plan.server, undefined, undefined, this.reading),
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
      this.keep(bench, () => undefined);
    }
  }

  tree(plan: Plan, open: OpenTree): void {
    const { server, tree } = plan;
    const name = tree ? nameOfTree(server, tree) : ([...plan.alone][0] ?? "");
    this.guard(server, name, () => {
      this.judgeTree(plan, open, name);
    });
  }

  judgeTree(plan: Plan, open: OpenTree, name: string): void {
    const { server, tree } = plan;
    this.request.onTree?.(name);
    this.#work.trees++;
    this.#work.places += plan.paths.size;
    const outcome = judgeTree(
      open,
      tree ? { ...plan, alone: new Set() } : plan,
      this.options(server),
      this.look,
    );
    const conclusions = this.conclusions(server);
    for (const { application, virtualPath } of outcome.applications)
      conclusions.note(
        name,
        virtualPath,
        application,
        application.buildConfiguration === undefined,
      );
    const configurations = this.#configurations.get(server) ?? new Set();
    for (const configuration of outcome.configurations) configurations.add(configuration);
    this.#configurations.set(server, configurations);
    this.handOn(server, outcome);
  }

  /** Keeps what touches a named file and is not suppressed; the rest is forgotten with the tree. */
  handOn(server: Server, { bench, fileAt, files, foreign }: Outcome): void {
    const { named } = this.naming;
    for (const path of foreign) if (named.has(path)) this.foreign.add(path);
    for (const { document } of files) {
      if (!named.has(document.source.path)) continue;
      this.judged.add(document.source.path);
      this.#suppressed.look(server, document);
    }
    this.keep(bench, fileAt);
  }

  /** @param evidence - paths of evidence, of which findings are told whatever is named */
  keep(
    bench: Bench,
    fileAt: (path: string) => ConfigFile | undefined,
    evidence: ReadonlySet<string> = new Set(),
  ): void {
    const { named } = this.naming;
    this.gathering.unjudged.add(bench.unjudged);
    this.#suppressed.note(bench);
    for (const { diagnostic, touches } of bench.judged()) {
      const { rule, at, severity } = diagnostic;
      const { path } = at.source;
      if (rule === "unreadable-file" || rule === BROKEN) this.judged.add(path);
      // What cannot be read leaves the verdict on others incomplete, so that it is always told.
      else if (!evidence.has(path) && ![...touches].some((touched) => named.has(touched))) continue;
      const isTold =
        rule === BROKEN || diagnostic.isOfRest || (UNREAD.has(rule) && severity === "error");
      const by = isTold ? [] : this.#suppressed.hiding(path, rule, at.span, fileAt);
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
        this.keep(judgeProject(this.options(server)), (path) => open.loader.load(path, "web"));
      });
    }
    for (const [server, conclusions] of this.#conclusions) {
      const subject = server.project.base;
      if (conclusions.isWanted && this.request.stdin) conclusions.refuse("standard input");
      else if (conclusions.isWanted) {
        this.guard(server, subject, () => {
          noteTheRest(this.naming, server, conclusions);
          conclusions.conclude(subject);
        });
      }
      const open = new OpenTree(server, undefined);
      this.keep(
        conclusions.bench,
        (path) => open.loader.load(path, "web"),
        evidencePaths(this.options(server).facts),
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
      this.keep(bench, () => undefined);
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
 * Lints what is named. Pure but for what the host hands in.
 * @returns diagnostics in order of file and place; the same whatever the order or form of naming
 */
export function run(request: RunRequest): RunResult {
  const one = new Run(request);
  one.servers();
  one.trees();
  one.conclude();
  one.suppressions();
  one.presets();
  const { evidence, leftOut, others, broken } = one.naming;
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
