/** The projects of a run: which options file governs a folder, and what it says. */
import { Interruption } from "../../broken.js";
import { mergeFacts } from "../../facts/merge.js";
import type { Files } from "../../files.js";
import { folderOf, nameOf, relativeTo } from "../../paths.js";
import { relativePath } from "../../report/relative.js";
import type { Governed } from "../../run/request.js";
import { ignoring } from "../gitignore.js";
import {
  isOptionsName,
  isProgram,
  nearestOptions,
  type OptionsFile,
} from "../options-file/find.js";
import type { OptionsReader } from "../options-file/checked.js";
import type { Loading, Open } from "../options-file/read.js";
import { expand } from "../globs.js";
import { kindAt, type Target } from "../named-paths.js";
import { openFile } from "../open-file.js";
import { packageText } from "../package.js";
import { absolute } from "../paths.js";
import type { Arguments } from "./args.js";
import { type Collected, namedEvidence, projectEvidence, type Warn } from "./evidence.js";
import type { Io } from "./io.js";
import { idlePresets, idleSettings } from "./idle.js";
import { chooseLevels, chosenPresets, namesServer, viewServer } from "./settings.js";
import { UsageError } from "./usage.js";

/** The run met an options file that only an asynchronous reader can load: load it, begin anew. */
export class OptionsNeeded extends Interruption {
  constructor(readonly path: string) {
    super(`${path} is not loaded`);
  }
}

/** Reader and validator of options files stay out of the start until there is such a file. */
async function openReader(open: Open): Promise<OptionsReader> {
  const { optionsReader } = await import("../options-file/checked.js");
  return optionsReader(
    () => JSON.parse(packageText("schema/generated/config.schema.json") ?? "{}") as unknown,
    open,
  );
}

/** Options files as they could last be used, by path: an editor goes on with them. */
export type LastGood = Map<string, OptionsFile>;

export class Projects {
  /** What makes options files useless, one line for each mistake. */
  readonly #mistakes = new Map<Governed, readonly string[]>();
  readonly #byPath = new Map<string, Governed>();
  readonly #byFolder = new Map<string, Governed>();
  readonly #loaded = new Map<string, Loading>();
  readonly #gitTops = new Map<string, string | undefined>();
  readonly #named: Collected;
  /** Patterns of evidence, and the folders that they are seen from. */
  readonly #evidence: (readonly [base: string, pattern: string])[] = [];
  /** What options files, or --preset, say without any effect: a line each, for whoever lints. */
  readonly idle = new Set<string>();
  #reader: OptionsReader | undefined;

  /**
   * @param disk - where options files are looked for
   * @param targets - what is named; bounds the search where no git working tree does
   * @param opened - an options file in JSON as it reads now, where an editor has it open
   * @param toRun - how a person lets a program say the options, as sentences
   * @param lastGood - counts where an options file cannot be used now, and takes what can be
   */
  constructor(
    private readonly given: Arguments,
    private readonly io: Io,
    private readonly disk: Files,
    private readonly targets: readonly Target[],
    private readonly warn: Warn,
    private readonly opened: Open = openFile,
    private readonly toRun = "Name it with --config, or give --allow-js-config if you trust this repository.",
    private readonly lastGood?: LastGood,
  ) {
    this.#named = namedEvidence(given.values("facts"), io, warn);
    for (const pattern of given.values("facts")) this.#evidence.push([io.cwd, pattern]);
  }

  /** Loads the file of --config, and those that govern what is named. */
  async open(): Promise<void> {
    const named = this.given.value("config");
    if (named !== undefined) {
      const path = absolute(this.io.cwd, named);
      await this.load(path);
      // Nothing can be judged without it.
      const governed = this.#governed(path);
      const mistakes = this.mistakesOf([governed]);
      if (governed.isBroken) throw new UsageError(mistakes.join("\niislint: "));
      return;
    }
    const folders = this.targets.map(({ path, isFolder }) => (isFolder ? path : folderOf(path)));
    for (const folder of new Set([this.io.cwd, ...folders])) {
      const path = this.#nearest(folder);
      if (path !== undefined) await this.load(path);
    }
  }

  /** What is wrong with the options files of projects. */
  mistakesOf(projects: readonly Governed[]): readonly string[] {
    return projects.flatMap((governed) => this.#mistakes.get(governed) ?? []);
  }

  /** Projects that what their options file said before decides, and not what it says now. */
  get outdated(): readonly Governed[] {
    return [...this.#mistakes.keys()].filter(({ isBroken }) => !isBroken);
  }

  /** Paths of the options files that were read, and of evidence. */
  get files(): Iterable<string> {
    return [...this.#byPath.values()].flatMap(({ optionsFile, evidence = [] }) =>
      optionsFile === undefined ? [...evidence] : [optionsFile, ...evidence],
    );
  }

  /**
   * Whether a file or folder that has changed has a say in what options files and evidence are, and
   * in what they say: then the projects are to be opened anew.
   */
  isSteeredBy(path: string): boolean {
    if (isOptionsName(nameOf(path)) || nameOf(path) === ".git") return true;
    for (const file of this.files) if (relativeTo(path, file) !== undefined) return true;
    if (kindAt(path) === "folder") return true;
    return this.#evidence.some(([base, pattern]) => expand(base, pattern).includes(path));
  }

  async load(path: string): Promise<void> {
    this.#reader ??= await openReader(this.opened);
    if (this.#loaded.has(path)) return;
    if (this.#mayRun(path)) this.#loaded.set(path, await this.#reader.load(path));
  }

  #mayRun(path: string): boolean {
    return !isProgram(path) || this.given.has("config") || this.given.has("allow-js-config");
  }

  /**
   * The settings for what lies in a folder.
   * @throws OptionsNeeded for a file that {@link load} must read first
   */
  readonly governing = (folder: string): Governed => {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const named = this.given.value("config");
    const path = named === undefined ? this.#nearest(folder) : absolute(this.io.cwd, named);
    const governed = path === undefined ? this.#ungoverned(folder) : this.#governed(path);
    this.#byFolder.set(folder, governed);
    return governed;
  };

  /** The projects that the run has whatever is named: that of the working directory. */
  get roots(): readonly Governed[] {
    return namesServer(this.given) ? [this.governing(this.io.cwd)] : [];
  }

  #nearest(folder: string): string | undefined {
    return nearestOptions(folder, this.#limitOf(folder), (at) => this.disk.list(at));
  }

  /**
   * The last folder in which an options file counts: the top of the git working tree; without
   * one the working directory, or what was named where that lies outside of it.
   */
  #limitOf(folder: string): string {
    const top = this.#gitTop(folder);
    if (top !== undefined) return top;
    const { cwd } = this.io;
    if (relativeTo(cwd, folder) !== undefined) return cwd;
    const named = this.targets
      .filter(({ path, isFolder }) => isFolder && relativeTo(path, folder) !== undefined)
      .map(({ path }) => path)
      .sort((a, b) => a.length - b.length);
    return named[0] ?? beside(cwd, folder);
  }

  #gitTop(folder: string): string | undefined {
    const passed: string[] = [];
    let top: string | undefined;
    for (let at = folder; ; at = folderOf(at)) {
      if (this.#gitTops.has(at)) {
        top = this.#gitTops.get(at);
        break;
      }
      passed.push(at);
      if (this.disk.list(at)?.some(({ name }) => name === ".git")) {
        top = at;
        break;
      }
      if (folderOf(at) === at) break;
    }
    for (const at of passed) this.#gitTops.set(at, top);
    return top;
  }

  /** The settings of folders that no options file governs. */
  #ungoverned(folder: string): Governed {
    const base = this.#limitOf(folder);
    const key = `${base}/`;
    const known = this.#byPath.get(key);
    if (known) return known;
    const governed = this.#settings(undefined, base);
    this.#byPath.set(key, governed);
    return governed;
  }

  #governed(path: string): Governed {
    const known = this.#byPath.get(path);
    if (known) return known;
    const governed = this.#read(path);
    this.#byPath.set(path, governed);
    return governed;
  }

  #read(path: string): Governed {
    const shown = relativePath(this.io.cwd, path);
    if (!this.#mayRun(path))
      return this.#broken(path, [`${shown} is a program and was not run. ${this.toRun}`]);
    if (!this.#reader || (isProgram(path) && !this.#loaded.has(path)))
      throw new OptionsNeeded(path);
    const loading = this.#loaded.get(path) ?? this.#reader.read(path);
    if ("mistakes" in loading)
      return this.#broken(
        path,
        loading.mistakes.map((line) =>
          line.startsWith(path) ? shown + line.slice(path.length) : line,
        ),
      );
    try {
      const governed = this.#settings(loading, loading.folder);
      this.lastGood?.set(path, loading);
      return governed;
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return this.#broken(path, [`${shown}: ${error.message}`]);
    }
  }

  /** What an options file said when it could last be used. */
  #before(path: string): Governed | undefined {
    const last = this.lastGood?.get(path);
    if (!last) return undefined;
    try {
      return this.#settings(last, last.folder);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      return undefined;
    }
  }

  /** A project that cannot be judged, or only as it was before; the others are. */
  #broken(path: string, mistakes: readonly string[]): Governed {
    const governed: Governed = this.#before(path) ?? {
      project: { base: folderOf(path) },
      levels: new Map(),
      facts: mergeFacts(),
      optionsFile: path,
      isBroken: true,
    };
    this.#mistakes.set(governed, mistakes);
    return governed;
  }

  #noteIdle(options: OptionsFile | undefined): void {
    const { given, io } = this;
    const where = options ? relativePath(io.cwd, options.path) : "";
    const presets = idlePresets(chosenPresets(given, options));
    const lines = [
      ...(options ? idleSettings(options) : []).map((line) => `${where}: ${line}`),
      ...presets.map((line) => `${given.has("preset") ? "--preset" : where}: ${line}`),
    ];
    for (const line of lines) this.idle.add(line);
  }

  #settings(options: OptionsFile | undefined, base: string): Governed {
    const { given, io } = this;
    const own = options ? projectEvidence(options, io, this.warn) : undefined;
    for (const pattern of options?.settings.evidence ?? [])
      this.#evidence.push([options?.folder ?? base, pattern]);
    const ignore = options?.settings.ignore ?? [];
    const chosen = chooseLevels(given, options, base);
    this.#noteIdle(options);
    return {
      project: viewServer(given, options, base, io),
      ...chosen,
      facts: own ? mergeFacts(this.#named.facts, own.facts) : this.#named.facts,
      ...(options && ignore.length > 0 ? { ignores: ignoring(options.folder, ignore) } : {}),
      ...(options ? { optionsFile: options.path } : {}),
      evidence: new Set([...this.#named.paths, ...(own?.paths ?? [])]),
      namesServer: namesServer(given),
    };
  }
}

/** The outermost folder that holds a folder and not the working directory. */
function beside(cwd: string, folder: string): string {
  let top = folder;
  for (let at = folder; relativeTo(at, cwd) === undefined; at = folderOf(at)) {
    top = at;
    if (folderOf(at) === at) break;
  }
  return top;
}

/** Does something; options files that only an asynchronous reader can load are loaded in between. */
export async function withOptions<T>(projects: Projects, work: () => T): Promise<T> {
  for (;;) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof OptionsNeeded)) throw error;
      await projects.load(error.path);
    }
  }
}
