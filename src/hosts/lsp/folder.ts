/**
 * One folder of the editor: its run is kept in memory, open documents stand over the disk. What the
 * editor tells is taken up a moment later and in steps, so that it can tell more meanwhile.
 */
import { setImmediate as breathe } from "node:timers/promises";
import type { Diagnostic } from "../../diagnostic.js";
import { lint } from "../../fix/law.js";
import { diagnostics, rules, view } from "../../index.js";
import { type Changes, type Live, openLive, type Updated } from "../../live/live.js";
import { nameOf } from "../../paths.js";
import type { RunRequest } from "../../run/request.js";
import type { View } from "../../run/view.js";
import type { Source } from "../../source.js";
import { today } from "../clock.js";
import type { Arguments } from "../cli/args.js";
import type { Io } from "../cli/io.js";
import { OptionsNeeded, Projects } from "../cli/projects.js";
import { isNamedBy } from "../cli/settings.js";
import { openDisk } from "../disk.js";
import { isOptionsName } from "../options-file/find.js";
import { openFile } from "../open-file.js";
import { type Mistake, mistakeIn } from "./mistakes.js";
import { behind, nothing, type Pending } from "./pending.js";
import { Quiet } from "./quiet.js";

/** What the folder needs of the server. */
export interface Around {
  /**
   * What the person has set.
   * @throws UsageError where it cannot be used
   */
  given(): Arguments;
  /** Told which files have other diagnostics now, or the same at other places. */
  changed(folder: Folder, paths: ReadonlySet<string>): void;
  warn(message: string): void;
  broke(error: unknown): void;
}

type Asked = Omit<RunRequest, "onPlace" | "stdin">;

export class Folder {
  readonly #quiet = new Quiet();
  readonly #open = new Map<string, Source>();
  readonly #disk = openDisk({ isNamed: (path) => this.#isNamed(path) });
  #isNamed: (path: string) => boolean = () => false;
  #pending: Pending | undefined = { ...nothing(), anew: true };
  #running: Promise<void> | undefined;
  #projects: Projects | undefined;
  #request: Asked | undefined;
  #live: Live | undefined;
  readonly #paths = new Set<string>();
  #mistakes: readonly Mistake[] = [];
  readonly #views = new Map<string, View>();
  readonly #proven = new Map<string, readonly Diagnostic[]>();

  /**
   * @param path - absolute, with forward slashes
   * @param isWhole - all that lies in the folder is judged; else only what is open
   */
  constructor(
    readonly path: string,
    private readonly around: Around,
    private readonly isWhole = true,
  ) {}

  /** Nothing in it is open. */
  get isIdle(): boolean {
    return this.#open.size === 0;
  }

  /** A document as it reads now. */
  text(source: Source): void {
    const isNew = !this.#open.has(source.path);
    this.#open.set(source.path, source);
    this.#tell({ ...nothing(), texts: new Map([[source.path, source]]), named: isNew });
  }

  close(path: string): void {
    this.#open.delete(path);
    this.#tell({ ...nothing(), closed: new Set([path]), named: true });
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

  /** What is found in a file. */
  found(path: string): readonly Diagnostic[] {
    return this.#live?.diagnosticsOf(path) ?? [];
  }

  /** What is wrong with an options file. */
  mistakes(path: string): readonly Mistake[] {
    return this.#mistakes.filter((one) => one.path === path);
  }

  /** Paths of all files in which something is found. */
  get paths(): Iterable<string> {
    return new Set([...this.#paths, ...this.#mistakes.map(({ path }) => path)]);
  }

  /** The document as it was taken up. */
  source(path: string): Source | undefined {
    const text = this.#live?.files.read(path);
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
    const known = this.#views.get(path);
    if (known) return known;
    const asked = this.#only(path);
    if (!asked) return undefined;
    const seen = view(asked);
    this.#views.set(path, seen);
    return seen;
  }

  /** What is in force in the whole folder. */
  all(): View | undefined {
    const live = this.#live;
    if (!this.#request || !live) return undefined;
    const known = this.#views.get("");
    if (known) return known;
    const seen = view({ ...this.#request, files: live.files });
    this.#views.set("", seen);
    return seen;
  }

  #only(path: string): Asked | undefined {
    const live = this.#live;
    if (!this.#request || !live) return undefined;
    return {
      ...this.#request,
      files: live.files,
      projects: [],
      named: [{ path, isFolder: false }],
    };
  }

  #isOfProject(path: string): boolean {
    return isOptionsName(nameOf(path)) || (this.#projects?.isSteeredBy(path) ?? false);
  }

  #tell(told: Pending): void {
    const paths = [...told.texts.keys(), ...told.closed, ...told.disk];
    const anew = told.anew || paths.some((path) => this.#isOfProject(path));
    const all = { ...told, anew };
    this.#pending = this.#pending ? behind(this.#pending, all) : all;
    this.#quiet.disturb();
    void this.#start();
  }

  #start(): Promise<void> {
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #work(): Promise<void> {
    while (this.#pending) {
      if (this.#live) await this.#quiet.wait();
      const told: Pending | undefined = this.#pending;
      this.#pending = undefined;
      if (!told) return;
      try {
        await this.#take(told);
      } catch (error) {
        this.around.broke(error);
      }
    }
  }

  async #take(told: Pending): Promise<void> {
    if (told.disk.size > 0 || told.anew) this.#disk.forget();
    const before = told.anew || !this.#projects ? await this.#readProjects() : undefined;
    const isAsked = told.anew || told.named || before === undefined;
    const updated = await this.#update(told, isAsked);
    if (!updated) return;
    const mistakes = this.#mistakes;
    if (isAsked) this.#mistakes = this.#broken();
    this.#views.clear();
    this.#proven.clear();
    for (const path of updated.changed)
      if (this.found(path).length > 0) this.#paths.add(path);
      else this.#paths.delete(path);
    const others = isAsked ? [...mistakes, ...this.#mistakes].map(({ path }) => path) : [];
    this.around.changed(this, new Set([...updated.changed, ...others]));
  }

  /** What is wrong with the options files of the projects that are met. */
  #broken(): readonly Mistake[] {
    const all = this.#live?.result.broken ?? [];
    return all.flatMap((governed) =>
      (this.#projects?.mistakesOf([governed]) ?? []).map((said) =>
        mistakeIn(said, governed.optionsFile ?? this.path),
      ),
    );
  }

  async #readProjects(): Promise<Projects> {
    const given = this.around.given();
    this.#isNamed = isNamedBy(given, [], this.path);
    const projects = new Projects(
      given,
      this.#io,
      this.#disk,
      [{ path: this.path, isFolder: true }],
      (message) => {
        this.around.warn(message);
      },
      (path) => {
        const open = this.#open.get(path);
        return open ? { kind: "bytes", bytes: Buffer.from(open.text) } : openFile(path);
      },
    );
    await projects.open();
    this.#projects = projects;
    return projects;
  }

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

  /** What is open is judged, also where the walk does not meet it. */
  #asked(projects: Projects): Asked {
    return {
      files: this.#disk,
      named: [
        ...(this.isWhole ? [{ path: this.path, isFolder: true }] : []),
        ...Array.from(this.#open.keys(), (path) => ({ path, isFolder: false })),
      ],
      projects: projects.roots,
      governing: projects.governing,
      rules,
      diagnostics,
      now: today(),
    };
  }

  /** Undefined where the editor told more meanwhile: what was judged stays, and the rest is to come. */
  async #update(told: Pending, isAsked: boolean): Promise<Updated | undefined> {
    const projects = this.#projects;
    if (!projects) return undefined;
    for (;;) {
      try {
        if (isAsked) this.#request = this.#asked(projects);
        return await this.#judge(told, isAsked);
      } catch (error) {
        if (!(error instanceof OptionsNeeded)) throw error;
        await projects.load(error.path);
      }
    }
  }

  async #judge(told: Pending, isAsked: boolean): Promise<Updated | undefined> {
    const request = this.#request;
    if (!request) return undefined;
    const live = (this.#live ??= openLive(request));
    const changes: Changes = {
      texts: told.texts.values(),
      closed: told.closed,
      disk: told.disk,
      ...(isAsked ? { request } : {}),
    };
    const steps = live.steps(changes);
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await breathe();
      if (this.#pending) return undefined;
    }
  }
}
