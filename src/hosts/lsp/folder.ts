/**
 * One folder of the editor: its run is kept in memory, open documents stand over the disk. What the
 * editor tells is taken up a moment later and in steps, so that it can tell more meanwhile.
 */
import { setImmediate as breathe } from "node:timers/promises";
import type { Diagnostic } from "../../diagnostic.js";
import { lint } from "../../fix/law.js";
import { type Live, type Updated, view } from "../../index.js";
import { folderOf, nameOf } from "../../paths.js";
import type { LiveRequest } from "../../live/live.js";
import type { View } from "../../run/view.js";
import type { Source } from "../../source.js";
import { today } from "../clock.js";
import { parseArguments } from "../cli/args.js";
import type { Io } from "../cli/io.js";
import { LiveRun } from "../cli/live-run.js";
import { lintOptions } from "../cli/options.js";
import { isNamedBy } from "../cli/settings.js";
import { isUsageError } from "../cli/usage.js";
import { openDisk } from "../disk.js";
import type { Target } from "../named-paths.js";
import { absolute } from "../paths.js";
import { isOptionsName } from "../options-file/find.js";
import { type Mistake, mistakeIn } from "./mistakes.js";
import { OptionsTexts } from "./options-texts.js";
import { namedInVain, type NamedFiles, whereNamed } from "./named-files.js";
import { behind, nothing, type Pending } from "./pending.js";
import { Quiet } from "./quiet.js";

/** What the folder needs of the server. */
export interface Around {
  /** What the person has set and can be used there, as arguments; what cannot is told. */
  given(folder: Folder): readonly string[];
  /** How the person lets a program say the options, as sentences. */
  toRun(): string;
  /** Told after each judgement, with the files that have other diagnostics now, or at other places. */
  judged(folder: Folder, paths: ReadonlySet<string>): void;
  warn(message: string): void;
  /** Something that the person has set cannot be used after all. */
  refuse(message: string): void;
  broke(error: unknown): void;
}

export class Folder {
  readonly #quiet = new Quiet();
  /** Open documents, which may lie in another folder: they stand over the disk. */
  readonly #open = new Map<string, Source>();
  readonly #options = new OptionsTexts(this.#open);
  /** Those that this folder tells of. */
  readonly #own = new Set<string>();
  #isLeft = false;
  #pending: Pending | undefined = { ...nothing(), anew: true };
  #running: Promise<void> | undefined;
  #run: LiveRun | undefined;
  /** What the run was given. */
  #given: readonly string[] = [];
  /** The session, once it has come to an end for the first time. */
  #live: Live | undefined;
  readonly #paths = new Set<string>();
  #mistakes: readonly Mistake[] = [];
  #inVain: NamedFiles = new Map();
  readonly #views = new Map<string, View>();
  readonly #proven = new Map<string, readonly Diagnostic[]>();

  /**
   * @param path - absolute, with forward slashes
   * @param isWhole - all that lies in the folder is judged; else only what is open
   */
  constructor(
    readonly path: string,
    private readonly around: Around,
    readonly isWhole = true,
  ) {}

  /** No document of its own is open. */
  get isIdle(): boolean {
    return this.#own.size === 0;
  }

  /** A document as it reads now. */
  text(source: Source): void {
    this.#open.set(source.path, source);
    this.#tell({ ...nothing(), texts: new Map([[source.path, source]]) });
  }

  /** Whether this folder is to tell of an open document. */
  own(path: string, isOwn: boolean): void {
    if (this.#own.has(path) === isOwn) return;
    if (isOwn) this.#own.add(path);
    else this.#own.delete(path);
    this.#tell({ ...nothing(), named: true });
  }

  close(path: string): void {
    this.#open.delete(path);
    const named = this.#own.delete(path);
    this.#tell({ ...nothing(), closed: new Set([path]), named });
  }

  /** Nobody is told of it any more. */
  leave(): void {
    this.#isLeft = true;
    this.#pending = undefined;
  }

  /** Files and folders that were changed, added or removed on the disk. */
  disk(paths: Iterable<string>): void {
    this.#tell({ ...nothing(), disk: new Set(paths) });
  }

  /** What the person has set is another now. */
  anew(): void {
    this.#tell({ ...nothing(), anew: true });
  }

  /** Takes up everything that was told; what is asked then is about the texts as they read now. */
  async settled(): Promise<void> {
    while (this.#pending || this.#running) {
      this.#quiet.hurry();
      await this.#start();
    }
  }

  /** What is found in a file; in an options file with mistakes places are those of before. */
  found(path: string): readonly Diagnostic[] {
    const live = this.#live;
    if (!live || this.#inVain.has(path) || this.#mistakes.some((one) => one.path === path))
      return [];
    const own = live.diagnosticsOf(path);
    const named = [...this.#inVain].filter(([, at]) => at.source.path === path);
    if (named.length === 0) return own;
    return [
      ...own,
      ...named.flatMap(([missing, at]) =>
        live.diagnosticsOf(missing).map((one) => whereNamed(one, at)),
      ),
    ];
  }

  /** What is wrong with an options file. */
  mistakes(path: string): readonly Mistake[] {
    return this.#mistakes.filter((one) => one.path === path);
  }

  /** An options file as it reads now. */
  optionsSource(path: string): Source {
    return this.#options.source(path);
  }

  /** The options file for whose mistakes a file is not judged, and the first of them. */
  unjudged(path: string): Mistake | undefined {
    if (!this.#live || !this.#run) return this.#mistakes[0];
    const { optionsFile, isBroken } = this.#run.request.governing(folderOf(path));
    return isBroken ? this.#mistakes.find((one) => one.path === optionsFile) : undefined;
  }

  /** Paths of all files in which something is found. */
  get paths(): Iterable<string> {
    return new Set([...this.#paths, ...this.#mistakes.map(({ path }) => path)]);
  }

  /** A run has come to its end. */
  get isBegun(): boolean {
    return this.#live !== undefined;
  }

  /** An open document as it reads now. */
  opened(path: string): Source | undefined {
    return this.#open.get(path);
  }

  /** The document as it was taken up. */
  source(path: string): Source | undefined {
    const text = this.#live ? this.#live.files.read(path) : this.#open.get(path);
    return text && "text" in text ? text : undefined;
  }

  /** What is found in a file, its fixes called safe only where they are. */
  proven(path: string): readonly Diagnostic[] {
    const known = this.#proven.get(path);
    if (known) return known;
    const asked = this.#only(path);
    const found = asked ? lint(asked).diagnostics.filter((one) => one.at.source.path === path) : [];
    this.#proven.set(path, found);
    return found;
  }

  /** What is in force around a file. */
  view(path: string): View | undefined {
    return this.#viewed(path, this.#only(path));
  }

  /** What is in force in the whole folder. */
  all(): View | undefined {
    return this.#viewed("", this.#asked());
  }

  #viewed(name: string, asked: LiveRequest | undefined): View | undefined {
    const known = this.#views.get(name);
    if (known || !asked) return known;
    const seen = view(asked);
    this.#views.set(name, seen);
    return seen;
  }

  #asked(): LiveRequest | undefined {
    const live = this.#live;
    return live && this.#run ? { ...this.#run.request, files: live.files } : undefined;
  }

  #only(path: string): LiveRequest | undefined {
    const asked = this.#asked();
    return asked && { ...asked, projects: [], named: [{ path, isFolder: false }] };
  }

  /** What is open is judged, also where the walk does not meet it. */
  #targets(): readonly Target[] {
    return [
      ...(this.isWhole ? [{ path: this.path, isFolder: true }] : []),
      ...Array.from(this.#own, (path) => ({ path, isFolder: false })),
    ];
  }

  #tell(told: Pending): void {
    if (this.#isLeft) return;
    this.#pending = this.#pending ? behind(this.#pending, told) : told;
    this.#quiet.disturb();
    void this.#start();
  }

  #start(): Promise<void> {
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  #next(): Pending | undefined {
    const told = this.#pending;
    this.#pending = undefined;
    return told;
  }

  async #work(): Promise<void> {
    while (this.#pending) {
      if (this.#live) await this.#quiet.wait();
      const told = this.#next();
      if (!told) return;
      try {
        await this.#take(told);
      } catch (error) {
        this.#fail(error);
      }
    }
  }

  async #take(told: Pending): Promise<void> {
    this.#options.forgetGone();
    const run = told.anew || !this.#run || this.#isOther(told) ? this.#begin() : this.#run;
    this.#run = run;
    if (told.named) run.name(this.#targets());
    const isNew = run !== this.#begun;
    // An options file that is typed is read again as one that was saved.
    const typed = [...told.texts.keys(), ...told.closed].filter((path) =>
      isOptionsName(nameOf(path)),
    );
    const disk = [...told.disk, ...typed].filter((path) => !this.#options.isTaken(path));
    const { projects } = run;
    const updated = await run.steps(
      {
        texts: isNew ? this.#open.values() : told.texts.values(),
        closed: told.closed,
        disk,
      },
      async () => {
        await breathe();
        return !this.#pending && !this.#isLeft;
      },
    );
    this.#begun = run;
    if (!updated || this.#isLeft) return;
    this.#failed = "";
    this.#end(run, updated, run.projects !== projects || told.named);
  }

  /** The run that has all open documents. */
  #begun: LiveRun | undefined;
  /** What was told when it last came to nothing. */
  #failed = "";

  /** Nothing is known then, and nothing of before may stay; the next change begins anew. */
  #fail(error: unknown): void {
    const all = new Set(this.paths);
    this.#run = this.#begun = this.#live = undefined;
    this.#views.clear();
    this.#proven.clear();
    this.#paths.clear();
    this.#mistakes = [];
    if (isUsageError(error)) {
      const config = parseArguments(this.#given, lintOptions).value("config");
      if (config !== undefined)
        this.#mistakes = error.message
          .split("\niislint: ")
          .map((said) => mistakeIn(said, absolute(this.path, config)));
      if (this.#failed !== error.message) this.around.refuse(error.message);
      this.#failed = error.message;
    } else this.around.broke(error);
    for (const path of this.paths) all.add(path);
    this.around.judged(this, all);
  }

  /** A file that a setting names came or went, so that it counts or does not. */
  #isOther({ disk }: Pending): boolean {
    if (disk.size === 0) return false;
    return JSON.stringify(this.around.given(this)) !== JSON.stringify(this.#given);
  }

  #begin(): LiveRun {
    this.#given = this.around.given(this);
    const given = parseArguments(this.#given, lintOptions);
    const io = this.#io;
    return new LiveRun(
      given,
      io,
      openDisk({ isNamed: isNamedBy(given, [], this.path) }),
      this.#targets(),
      (message) => {
        this.around.warn(message);
      },
      {
        opened: this.#options.read,
        toRun: this.around.toRun(),
        lastGood: this.#options.lastGood,
      },
    );
  }

  #end(run: LiveRun, { changed, work }: Updated, isOther: boolean): void {
    const before = new Set<string>();
    if (this.#live !== run.live) for (const path of [...this.paths, ...this.#own]) before.add(path);
    this.#live = run.live;
    this.#views.clear();
    this.#proven.clear();
    const mistaken = isOther ? this.#mistakes : [];
    if (isOther) this.#mistakes = this.#broken(run);
    const all = new Set([...before, ...changed]);
    const naming = [...this.#inVain.values()];
    this.#inVain = namedInVain(this.#options.lastGood.values());
    for (const { source } of [...naming, ...this.#inVain.values()]) all.add(source.path);
    for (const path of all)
      if (this.found(path).length > 0) this.#paths.add(path);
      else this.#paths.delete(path);
    for (const { path } of [...mistaken, ...(isOther ? this.#mistakes : [])]) all.add(path);
    // News of files that nobody reads comes often.
    if (isOther || all.size > 0 || work.trees > 0) this.around.judged(this, all);
  }

  /** What is wrong with the options files of the projects that are met. */
  #broken({ live, projects }: LiveRun): readonly Mistake[] {
    if (!projects) return [];
    return [...live.result.broken, ...projects.outdated].flatMap((governed) =>
      projects
        .mistakesOf([governed])
        .map((said) => mistakeIn(said, governed.optionsFile ?? this.path)),
    );
  }

  /** A working directory; nothing is written anywhere. */
  get #io(): Io {
    const lost = { write: () => undefined, writeBytes: () => undefined, isTTY: false };
    return {
      cwd: this.path,
      env: process.env,
      stdout: lost,
      stderr: lost,
      readStdin: () => Promise.resolve(new Uint8Array()),
      now: today,
    };
  }
}
