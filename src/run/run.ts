/**
 * A run is a stream: projects, their trees, and of each tree load, judge, hand on, forget. What is
 * named decides what is reported, and never what a verdict is (docs/architecture.md).
 */
import { BROKEN, isAlwaysTold, wholeFile } from "../broken.js";
import type { Document } from "../document/tree.js";
import type { Documents } from "../effective/loader.js";
import { nameOfTree, rootOf } from "../effective/plan.js";
import type { Server } from "../effective/server.js";
import { OpenTree } from "../effective/tree.js";
import { evidencePaths } from "../facts/facts.js";
import { Bench, judgeProject } from "../lint/judge.js";
import { CountedAtOnce, CountedWhenAsked, type UnjudgedTotals } from "../lint/not-evaluated.js";
import { atFile } from "../lint/preset-conflicts.js";
import { messageText } from "../message.js";
import { Gathered, Gathering, Hidden, type Share, type Told } from "./gather.js";
import { foundBy } from "./judgement.js";
import { Judging } from "./judging.js";
import { FORGETTING, type Keep } from "./keep.js";
import { Naming } from "./naming.js";
import { Conclusions, noteRest } from "./overall.js";
import { nameOfPart, type Piece, piecesOf } from "./pieces.js";
import type { Met, RunRequest, RunResult, RunWork } from "./request.js";
import { shownOf } from "./shown.js";
import { Suppressed } from "./suppressed.js";
import {
  type Adding,
  AGAIN,
  type Handed,
  ONCE,
  type Said,
  saysAnything,
  type Together,
  type Whole,
} from "./whole.js";

class Run {
  /** Paths that are reported on: those named, and those that named files take in. */
  readonly named: Set<string>;
  readonly #unjudged: UnjudgedTotals;
  /** Of these something keeps them from being judged, which is a verdict too. */
  readonly #unreadable = new Set<string>();
  #judged: ReadonlySet<string> | undefined;
  readonly foreign = new Set<string>();
  readonly #gathering = new Gathering();
  /** Paths of the files that were judged, part by part. */
  readonly #files: (readonly string[])[] = [];
  /** What is to be told, until all of it is known. */
  readonly #handed: (readonly [Server, Handed])[] = [];
  readonly #suppressed: Suppressed;
  readonly #configurations = new Map<Server, Set<string>>();
  readonly #conclusions = new Map<Server, Conclusions>();
  readonly judging: Judging;
  private readonly adding: Adding;

  constructor(
    private readonly request: RunRequest,
    readonly naming: Naming,
    private readonly keep: Keep,
  ) {
    this.named = new Set(naming.named);
    this.judging = new Judging(request, naming, keep);
    this.adding = keep.byPlace ? AGAIN : ONCE;
    this.#unjudged = keep.byPlace ? new CountedWhenAsked() : new CountedAtOnce();
    this.#suppressed = new Suppressed(request, (server) => naming.projects.of(server).levels);
  }

  conclusions(server: Server): Conclusions {
    let conclusions = this.#conclusions.get(server);
    if (!conclusions) {
      conclusions = new Conclusions(this.judging.options(server));
      this.#conclusions.set(server, conclusions);
    }
    return conclusions;
  }

  servers(): void {
    for (const [, server] of this.naming.projects) {
      if (![...server.files].some((path) => this.named.has(path))) continue;
      this.guard(server, server.project.base, () => {
        this.hand(server, this.adding.wholeOf([this.judging.server(server)]));
      });
    }
  }

  /** Stops behind each tree that was judged now, and in large ones now and then. */
  *trees(): Generator<undefined, void> {
    let root = "";
    let documents = this.keep.documents();
    for (const plan of this.naming.plans) {
      // Parts of one tree that belong to different projects share its texts.
      if (rootOf(plan) === "" || rootOf(plan) !== root) documents = this.keep.documents();
      root = rootOf(plan);
      // What stands alone shares nothing.
      for (const piece of piecesOf(plan, this.keep.byPlace))
        yield* this.piece(piece, piece.plan.tree ? documents : this.keep.documents());
    }
  }

  /** What breaks here ends neither the run nor in silence. */
  guard(server: Server, path: string, judging: () => void): void {
    try {
      judging();
    } catch (error) {
      this.broke(server, path, error);
    }
  }

  broke(server: Server, path: string, error: unknown): void {
    const bench = new Bench(this.judging.options(server));
    bench.broke(error, wholeFile(path), "Judging");
    this.take(this.said(bench), () => undefined);
  }

  /** Counts what could not be judged, and hands on the rest. */
  counted({ byPath, unsure, unjudged }: Together): Said {
    this.#unjudged.take(unjudged);
    return { byPath, unsure };
  }

  said(bench: Bench): Said {
    return this.counted(this.adding.together(foundBy(bench)));
  }

  /** Keeps of a part what is told once all of them are known: of most that is nothing. */
  hand(server: Server, whole: Whole): void {
    const { noted, files, own, commented, foreign, alsoNamed } = whole;
    if (noted) {
      const { summaries, seen } = noted;
      this.conclusions(server).take({ summaries, seen, found: this.counted(noted.found) });
    }
    this.#files.push(files);
    const found = this.counted(whole.found);
    const handed = { found, own, commented, foreign, alsoNamed };
    if (saysAnything(handed)) this.#handed.push([server, handed]);
  }

  *piece(piece: Piece, documents: Documents): Generator<undefined, void> {
    const { server } = piece.plan;
    try {
      const whole = this.adding.wholeOf(yield* this.judging.piece(piece, documents));
      const configurations = this.#configurations.get(server) ?? new Set();
      for (const configuration of whole.configurations) configurations.add(configuration);
      this.#configurations.set(server, configurations);
      this.hand(server, whole);
    } catch (error) {
      this.broke(server, piece.name, error);
    }
  }

  /** Once it is known what is named, and which comments there are. */
  handOn(): void {
    const { named } = this;
    for (const [, { alsoNamed }] of this.#handed)
      for (const [path, by] of alsoNamed) if (named.has(by)) named.add(path);
    for (const [server, { foreign, own }] of this.#handed) {
      for (const path of foreign) if (named.has(path)) this.foreign.add(path);
      for (const document of own)
        if (named.has(document.source.path)) this.#suppressed.look(server, document);
    }
    for (const [server, { found, commented }] of this.#handed)
      this.take(found, (path) => commented.get(path) ?? server.loader.known(path)?.document);
  }

  /** @param evidence - paths of evidence, of which findings are told whatever is named */
  take(
    found: Said,
    documentAt: Share["documentAt"],
    evidence: ReadonlySet<string> = new Set(),
  ): void {
    for (const unsure of found.unsure) this.#suppressed.note(unsure);
    for (const [path, judged] of found.byPath)
      this.#gathering.add(path, { judged, documentAt, always: evidence.has(path) });
  }

  /** What is told of a file: what touches a named one, and is not suppressed. */
  tell(path: string): Told {
    const { named } = this;
    const told = new Gathered();
    const hidden = new Hidden();
    let isJudged = false;
    for (const { judged, always, documentAt } of this.#gathering.of(path))
      for (const { diagnostic, touches } of judged) {
        const { rule, at } = diagnostic;
        if (rule === "unreadable-file" || rule === BROKEN) isJudged = true;
        // What cannot be read leaves the verdict on others incomplete, so that it is always told.
        else if (!always && ![...touches].some((touched) => named.has(touched))) continue;
        const by = isAlwaysTold(diagnostic)
          ? []
          : this.#suppressed.hiding(path, rule, at.span, documentAt);
        if (by.length === 0) told.add(diagnostic);
        else hidden.add(diagnostic, by);
      }
    return {
      diagnostics: shownOf(told.diagnostics(), this.request.mostShown),
      suppressed: hidden.list(),
      isJudged,
    };
  }

  /** Paths of the named files that were judged, once all is handed on and told. */
  get judged(): ReadonlySet<string> {
    return new Set([...this.#handedFiles, ...this.#unreadable]);
  }

  get #handedFiles(): ReadonlySet<string> {
    return (this.#judged ??= new Set(
      this.#files.flatMap((files) => files.filter((path) => this.named.has(path))),
    ));
  }

  /** Those that were judged with their trees and are not known to hold comments hold none. */
  #documentAt(open: OpenTree, path: string): Document | undefined {
    return this.#handedFiles.has(path) ? undefined : open.loader.load(path, "web")?.document;
  }

  /** What is told of each file, in order of path. */
  told(): ReadonlyMap<string, Told> {
    return new Map(
      this.#gathering.paths.map((path) => {
        const tell = () => this.tell(path);
        const told = this.#suppressed.has(path)
          ? tell()
          : this.keep.told(path, this.#gathering.of(path), this.named, tell);
        if (told.isJudged) this.#unreadable.add(path);
        return [path, told];
      }),
    );
  }

  conclude(): void {
    for (const [, server] of this.naming.projects) {
      const open = new OpenTree(server, undefined);
      this.guard(server, server.project.base, () => {
        this.take(this.said(judgeProject(this.judging.options(server))), (path) =>
          this.#documentAt(open, path),
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
      const evidence = evidencePaths(this.judging.options(server).facts);
      for (const found of [...conclusions.found, this.counted(conclusions.overall)])
        this.take(found, (path) => this.#documentAt(open, path), evidence);
    }
  }

  /** Notes the applications of a project that the run did not judge, one tree at a time. */
  noteTheRest(server: Server, conclusions: Conclusions): void {
    for (const plan of this.naming.restOf(server)) {
      const { tree } = plan;
      if (!tree) continue;
      const name = nameOfTree(server, tree);
      const rest = conclusions.unseen(plan, name);
      if (rest.length === 0) continue;
      const part = nameOfPart(tree, "rest", rest);
      const noted = this.keep.part(this.naming.projects.of(server), part, () => {
        const open = new OpenTree(server, tree, this.keep.documents());
        return noteRest(open, name, rest, this.judging.options(server));
      });
      const found = this.counted(this.adding.together(noted.found));
      conclusions.take({ ...noted, found });
    }
  }

  /** What presets say differently is about the run itself: told once, whatever is named. */
  presets(): void {
    const told = new Set<string>();
    for (const [{ presetConflict, isBroken }, server] of this.naming.projects) {
      if (!presetConflict || isBroken) continue;
      const bench = new Bench(this.judging.options(server));
      bench.reader(atFile(presetConflict, server.project.base, this.named));
      for (const one of bench.judged()) {
        const { message, at } = one.diagnostic;
        const text = messageText(message);
        if (!told.has(text))
          this.#gathering.add(at.source.path, {
            judged: [one],
            documentAt: () => undefined,
            always: true,
          });
        told.add(text);
      }
    }
  }

  /** What is said of the suppressions themselves, once it is known what they hide. */
  suppressions(): void {
    for (const path of [...this.#suppressed.paths()]) this.tell(path);
    for (const [server, findings] of this.#suppressed.findings()) {
      const bench = new Bench(this.judging.options(server));
      for (const finding of findings) bench.reader(finding);
      this.take(this.said(bench), () => undefined);
    }
  }

  met(): Met[] {
    return [...this.naming.projects].map(([governed, server]) => ({
      governed,
      server,
      configurations: [...(this.#configurations.get(server) ?? [])].sort(),
    }));
  }

  get notEvaluated(): RunResult["notEvaluated"] {
    return this.#unjudged.list();
  }

  work(): RunWork {
    const { folders, projects } = this.naming;
    return { ...projects.reading, folders: folders.work.listed, ...this.judging.work };
  }
}

/** Where a run ends. */
export interface Ended {
  /** What is told of each file, in order of path. */
  readonly told: ReadonlyMap<string, Told>;
  readonly work: Pick<RunWork, "trees" | "places">;
  /** All of it together. */
  readonly result: () => RunResult;
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
): Generator<undefined, Ended> {
  const one = new Run(request, naming, keep);
  one.servers();
  yield* one.trees();
  one.handOn();
  one.conclude();
  one.suppressions();
  one.presets();
  const told = one.told();
  return { told, work: one.judging.work, result: () => resultOf(one, told) };
}

function resultOf(one: Run, told: Ended["told"]): RunResult {
  const { evidence, leftOut, others, broken } = one.naming;
  const { judged } = one;
  return {
    diagnostics: [...told.values()].flatMap(({ diagnostics }) => diagnostics),
    suppressed: [...told.values()].flatMap(({ suppressed }) => suppressed),
    notEvaluated: one.notEvaluated,
    files: [...judged].sort(),
    evidence: [...evidence].sort(),
    leftOut,
    foreign: [...one.foreign].sort(),
    others: others.filter((path) => !judged.has(path)).length,
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
  return atOnce(stream(request, new Naming(request), FORGETTING)).result();
}
