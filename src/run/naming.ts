/** From what the caller names to plans: which files are reported on, and which trees they stand in. */
import { Folders } from "../effective/folders.js";
import type { ReadingWork } from "../effective/loader.js";
import { type Plan, Planner } from "../effective/plan.js";
import { openServer, type Server } from "../effective/server.js";
import { Walk } from "../effective/walk.js";
import { folderOf } from "../paths.js";
import { FORGETTING, type Keep, NAMING } from "./keep.js";
import type { Governed, Named, RunRequest } from "./request.js";

/** The projects that a run meets; each server is opened once. */
export class Projects {
  readonly reading: ReadingWork = { files: 0, sections: 0 };
  readonly #servers = new Map<Governed, Server>();
  readonly #governed = new Map<Server, Governed>();

  constructor(
    readonly folders: Folders,
    private readonly request: RunRequest,
    private readonly keep: Keep,
  ) {}

  governing(folder: string): Governed {
    return this.request.governing(folder);
  }

  serverOf(governed: Governed): Server {
    let server = this.#servers.get(governed);
    if (!server) {
      server = this.keep.ground(() =>
        openServer(this.folders, governed.project, this.reading, this.keep.documents()),
      );
      this.#servers.set(governed, server);
      this.#governed.set(server, governed);
    }
    return server;
  }

  of(server: Server): Governed {
    const governed = this.#governed.get(server);
    if (!governed) throw new Error("a server of no project");
    return governed;
  }

  [Symbol.iterator](): Iterator<[Governed, Server]> {
    return this.#servers.entries();
  }
}

export class Naming {
  readonly folders: Folders;
  readonly projects: Projects;
  readonly walk: Walk;
  readonly planner: Planner;
  /** What is to be judged, tree by tree. */
  readonly plans: readonly Plan[];
  /** Paths that are reported on. */
  readonly named = new Set<string>();
  readonly leftOut: string[] = [];
  /** Named evidence: it is reported on, and no configuration. */
  readonly evidence = new Set<string>();
  /** Projects of named files whose options file cannot be used. */
  readonly broken = new Set<Governed>();
  /** Files called `*.config` that the walk does not take up. */
  readonly others: string[] = [];

  readonly #rest = new Map<Server, readonly Plan[]>();

  /** @param folders - over the files of the request */
  constructor(
    private readonly request: RunRequest,
    private readonly keep: Keep = FORGETTING,
    folders = new Folders(request.files),
  ) {
    this.folders = folders;
    this.projects = new Projects(this.folders, request, keep);
    this.walk = request.everywhere
      ? new Walk(this.folders)
      : new Walk(this.folders, (folder) => request.governing(folder).ignores);
    this.planner = this.#newPlanner();
    for (const governed of request.projects ?? []) this.#serverOf(governed);
    const paths = [...request.named].sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const one of paths) this.#name(one);
    this.plans = this.planner.list();
  }

  /** The trees of the whole project of a server, whatever is named. */
  restOf(server: Server): readonly Plan[] {
    let plans = this.#rest.get(server);
    if (!plans) {
      plans = this.keep.further(this.request, NAMING, () => {
        const planner = this.#newPlanner();
        planner.project(server);
        return planner.list().filter((plan) => plan.server === server);
      });
      this.#rest.set(server, plans);
    }
    return plans;
  }

  #newPlanner(): Planner {
    return new Planner(
      this.walk,
      (folder) => this.projects.serverOf(this.projects.governing(folder)),
      (folder) => this.projects.governing(folder).optionsFile !== undefined,
    );
  }

  #name({ path, isFolder }: Named): void {
    if (isFolder) {
      this.#folder(path, undefined);
      return;
    }
    const folder = folderOf(path);
    const governed = this.projects.governing(folder);
    this.#serverOf(governed);
    if (governed.isBroken) {
      this.broken.add(governed);
      return;
    }
    // An options file stands for every file that it governs.
    if (path === governed.optionsFile) this.#folder(folder, governed);
    else if (governed.ignores?.(path, false)) this.leftOut.push(path);
    else this.#file(path, governed);
  }

  #folder(top: string, only: Governed | undefined): void {
    for (const [folder, visited] of this.walk.below(top)) {
      const governed = this.projects.governing(folder);
      if (only && governed !== only) continue;
      if (governed.isBroken) {
        this.broken.add(governed);
        continue;
      }
      const server = this.#serverOf(governed);
      for (const other of visited.others) this.others.push(other);
      if (visited.closed) this.#file(folder, governed);
      for (const path of visited.files) this.#file(path, governed);
      // Whoever looks through a project looks at its server too.
      if (folder === server.project.base && governed.optionsFile !== undefined)
        this.#nameServer(server);
    }
  }

  #serverOf(governed: Governed): Server {
    const server = this.projects.serverOf(governed);
    if (governed.namesServer) this.#nameServer(server);
    return server;
  }

  #nameServer(server: Server): void {
    for (const path of server.files) this.named.add(path);
    this.planner.sites(server);
  }

  #file(written: string, governed: Governed): void {
    // As the disk spells it: a file is named in any letter case.
    const path = this.folders.real(governed.project.base, written);
    if (this.named.has(path)) return;
    this.named.add(path);
    if (governed.evidence?.has(path)) {
      this.evidence.add(path);
      this.planner.project(this.projects.serverOf(governed));
    } else this.planner.file(path);
  }
}
