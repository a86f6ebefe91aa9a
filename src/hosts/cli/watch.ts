/** `iislint --watch`: a run kept in memory, told again after each change. */
import { type FSWatcher, watch } from "node:fs";
import { proven } from "../../fix/law.js";
import { folderOf, join } from "../../paths.js";
import { printedClear } from "../../report/print.js";
import type { RunResult } from "../../run/request.js";
import { openDisk } from "../disk.js";
import type { Target } from "../named-paths.js";
import { toSlashes } from "../paths.js";
import type { Arguments } from "./args.js";
import { type Io, tell } from "./io.js";
import { LiveRun } from "./live-run.js";
import { isNamedBy } from "./settings.js";
import { tellError } from "./trouble.js";
import { EXIT, UsageError } from "./usage.js";

/** Milliseconds without a further change before it is judged: programs save in several steps. */
const PAUSE = 100;

interface Watched {
  readonly given: Arguments;
  readonly io: Io;
  readonly targets: readonly Target[];
  /** What is reported tells which fixes are safe. */
  readonly asks: boolean;
}

/** Watches folders, each by itself, so that what nobody looks into costs nothing. */
class Watchers {
  readonly #byFolder = new Map<string, FSWatcher>();

  /** @param onChange - told of each path that may be another now */
  constructor(private readonly onChange: (path: string) => void) {}

  /**
   * Watches these folders, and no others.
   * @returns those that were not watched until now
   */
  set(folders: ReadonlySet<string>): string[] {
    for (const folder of this.#byFolder.keys()) if (!folders.has(folder)) this.#drop(folder);
    return [...folders].filter((folder) => !this.#byFolder.has(folder) && this.#add(folder));
  }

  #add(folder: string): boolean {
    try {
      const watcher = watch(folder, (_event, name) => {
        this.onChange(name === null ? folder : join(folder, toSlashes(name)));
      });
      watcher.on("error", () => {
        this.#drop(folder);
        this.onChange(folder);
      });
      this.#byFolder.set(folder, watcher);
      return true;
    } catch (error) {
      // It has gone since it was looked at; only of limits of the system must somebody know.
      if (
        error instanceof Error &&
        "code" in error &&
        ["ENOSPC", "EMFILE"].includes(String(error.code))
      )
        throw new UsageError(
          `The system does not let so many folders be watched (${String(this.#byFolder.size)} are). Name fewer, or raise its limit (Linux: fs.inotify.max_user_watches).`,
        );
      return false;
    }
  }

  #drop(folder: string): void {
    this.#byFolder.get(folder)?.close();
    this.#byFolder.delete(folder);
  }

  close(): void {
    for (const folder of [...this.#byFolder.keys()]) this.#drop(folder);
  }
}

/** Paths that may have changed, handed out when nothing more comes for a while. */
class Pending {
  readonly #paths = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #wake: (() => void) | undefined;
  #isReady = false;

  readonly add = (path: string): void => {
    this.#paths.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isReady = true;
      this.#wake?.();
    }, PAUSE);
  };

  /** @returns undefined once `end` is fulfilled */
  async next(end: Promise<void>): Promise<readonly string[] | undefined> {
    const ready = new Promise<true>((resolve) => {
      this.#wake = () => {
        resolve(true);
      };
      if (this.#isReady) this.#wake();
    });
    // What came first counts: after the end nothing is judged.
    const isReady = await Promise.race([end.then(() => false), ready]);
    clearTimeout(this.#timer);
    if (!isReady) return undefined;
    const paths = [...this.#paths];
    this.#paths.clear();
    this.#isReady = false;
    return paths;
  }
}

/** Fulfilled when the user, or the system, ends the program. */
const ended = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.once(signal, () => {
        resolve();
      });
  });

/**
 * Lints, and again what has to do with each change, until the user ends it.
 * @param report - tells a result; `inputs` are paths that were read
 * @returns exit code 0: that it was ended is no failure, and no run is the last word
 * @throws what keeps the first run from being made or told
 */
export async function watchFiles(
  { given, io, targets, asks }: Watched,
  report: (result: RunResult, inputs: ReadonlySet<string>) => Promise<void>,
): Promise<number> {
  const end = ended();
  const pending = new Pending();
  const watchers = new Watchers(pending.add);
  const inputs = new Set<string>();
  const disk = openDisk({
    isNamed: isNamedBy(given, targets, io.cwd),
    onRead: (path) => {
      inputs.add(path);
    },
  });
  const session = new LiveRun(given, io, disk, targets, (message) => {
    tell(io, message);
  });
  const look = async (paths: readonly string[], isFirst: boolean) => {
    const { projects: before } = session;
    let { changed, work } = await session.update({ disk: paths });
    let found = watchers.set(foldersOf(session, io));
    // What came into a new folder before it was watched.
    while (!isFirst && found.length > 0) {
      const more = await session.update({ disk: found });
      changed = new Set([...changed, ...more.changed]);
      work = { ...work, trees: work.trees + more.work.trees };
      found = watchers.set(foldersOf(session, io));
    }
    const isSame = session.projects === before && changed.size === 0 && work.trees === 0;
    if (isSame) return;
    const { live, request, projects } = session;
    const diagnostics = proven(
      { ...request, files: live.files },
      live.result.diagnostics,
      () => asks,
    );
    const result = { ...live.result, diagnostics };
    for (const path of projects?.files ?? []) inputs.add(path);
    if (!isFirst && io.stdout.isTTY) io.stdout.write(printedClear());
    for (const mistake of projects?.mistakesOf(result.broken) ?? []) tell(io, mistake);
    await report(result, inputs);
    tell(io, "watching for changes; Ctrl+C ends it.");
  };
  try {
    await look([], true);
    for (;;) {
      const paths = await pending.next(end);
      if (!paths) return EXIT.clean;
      try {
        await look(paths, false);
      } catch (error) {
        // A mistake in an options file is mended while we wait.
        tellError(error, io);
      }
    }
  } finally {
    watchers.close();
  }
}

/** The folders of all that has a say in the result. */
function foldersOf({ live, projects }: LiveRun, { cwd }: Io): ReadonlySet<string> {
  return new Set([...live.folders, cwd, ...Array.from(projects?.files ?? [], folderOf)]);
}
