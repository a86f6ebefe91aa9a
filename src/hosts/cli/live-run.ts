/** A run over files of this disk that is kept in memory, with the projects that govern them. */
import { diagnostics } from "../../../schema/diagnostics.js";
import {
  type Changes,
  type Live,
  type LiveRequest,
  openLive,
  rules,
  type Updated,
} from "../../index.js";
import type { Source } from "../../source.js";
import type { Unreadable } from "../../files.js";
import type { Disk } from "../disk.js";
import type { Target } from "../named-paths.js";
import type { Arguments } from "./args.js";
import type { Io } from "./io.js";
import { Projects, withOptions } from "./projects.js";
import type { Warn } from "./evidence.js";

/** What a host has seen change. */
export interface Seen {
  /** Open documents as they read now. */
  readonly texts?: Iterable<Source | Unreadable>;
  /** Paths of documents that were closed. */
  readonly closed?: Iterable<string>;
  /** Paths on the disk that were changed, added or removed. */
  readonly disk?: readonly string[];
}

export class LiveRun {
  readonly #given: Arguments;
  readonly #io: Io;
  readonly #disk: Disk;
  readonly #targets: readonly Target[];
  readonly #warn: Warn;
  #projects: Projects | undefined;
  #request: LiveRequest | undefined;
  #live: Live | undefined;
  /** Paths on the disk that were seen to change, until the session has taken them in. */
  #waiting: string[] = [];

  constructor(given: Arguments, io: Io, disk: Disk, targets: readonly Target[], warn: Warn) {
    this.#given = given;
    this.#io = io;
    this.#disk = disk;
    this.#targets = targets;
    this.#warn = warn;
  }

  get live(): Live {
    if (!this.#live) throw new Error("the session is not open");
    return this.#live;
  }

  /** The projects that were opened last; none before the first update. */
  get projects(): Projects | undefined {
    return this.#projects;
  }

  /** What is asked for now; nothing of it is kept. */
  get request(): LiveRequest {
    const projects = this.#projects;
    if (!projects) throw new Error("the session is not open");
    return {
      files: this.#disk,
      named: this.#targets,
      projects: projects.roots,
      governing: projects.governing,
      rules,
      diagnostics,
      now: this.#io.now(),
    };
  }

  /**
   * Takes changes in, and judges what depends on them; the first call judges everything.
   * @throws UsageError where options files, or evidence that was named, cannot be used
   */
  async update({ texts = [], closed = [], disk = [] }: Seen = {}): Promise<Updated> {
    this.#disk.forget();
    for (const path of disk) this.#waiting.push(path);
    let projects = this.#projects;
    if (!projects || this.#waiting.some((path) => projects?.isSteeredBy(path))) {
      projects = new Projects(this.#given, this.#io, this.#disk, this.#targets, this.#warn);
      await projects.open();
      this.#projects = projects;
    }
    const opened = projects;
    const request = this.#asked();
    this.#live ??= openLive(request);
    const { live } = this;
    let changes: Changes = { texts, closed, disk: this.#waiting, request };
    return withOptions(opened, () => {
      const now = changes;
      // What was taken in stays so, whatever interrupts the run.
      changes = {};
      this.#waiting = [];
      return live.update(now);
    });
  }

  /** The same request as before, unless the projects are others, or it is another day. */
  #asked(): LiveRequest {
    const { request } = this;
    const before = this.#request;
    const isSame =
      before?.governing === request.governing &&
      before.now?.slice(0, 10) === request.now?.slice(0, 10);
    return (this.#request = isSame ? before : request);
  }
}
