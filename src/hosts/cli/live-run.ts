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
import type { Open } from "../options-file/read.js";
import { type LastGood, OptionsNeeded, Projects } from "./projects.js";
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

/** What is otherwise in an editor. */
export interface InEditor {
  /** An options file in JSON as it reads now, where it is open. */
  readonly opened: Open;
  /** How a person lets a program say the options, as sentences. */
  readonly toRun: string;
  /** What counts while an options file is half typed. */
  readonly lastGood: LastGood;
}

export class LiveRun {
  readonly #given: Arguments;
  readonly #io: Io;
  readonly #disk: Disk;
  #targets: readonly Target[];
  readonly #warn: Warn;
  readonly #editor: InEditor | undefined;
  #projects: Projects | undefined;
  #request: LiveRequest | undefined;
  #live: Live | undefined;
  /** Paths on the disk that were seen to change, until the session has taken them in. */
  #waiting: string[] = [];

  /** @param editor - absent on the command line */
  constructor(
    given: Arguments,
    io: Io,
    disk: Disk,
    targets: readonly Target[],
    warn: Warn,
    editor?: InEditor,
  ) {
    this.#given = given;
    this.#io = io;
    this.#disk = disk;
    this.#targets = targets;
    this.#warn = warn;
    this.#editor = editor;
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

  /** Names other files and folders from the next update on. */
  name(targets: readonly Target[]): void {
    this.#targets = targets;
    this.#request = undefined;
  }

  /**
   * Takes changes in, and judges what depends on them; the first call judges everything.
   * @throws UsageError where options files, or evidence that was named, cannot be used
   */
  async update(seen: Seen = {}): Promise<Updated> {
    const updated = await this.steps(seen, () => Promise.resolve(true));
    if (!updated) throw new Error("an update that nobody stops has come to no end");
    return updated;
  }

  /**
   * The same in steps.
   * @param goesOn - asked between two of them; what was judged until it says no stays
   * @returns undefined where it was stopped: the next update does the rest
   */
  async steps(
    { texts = [], closed = [], disk = [] }: Seen,
    goesOn: () => Promise<boolean>,
  ): Promise<Updated | undefined> {
    this.#disk.forget();
    for (const path of disk) this.#waiting.push(path);
    let projects = this.#projects;
    if (!projects || this.#waiting.some((path) => projects?.isSteeredBy(path))) {
      projects = new Projects(
        this.#given,
        this.#io,
        this.#disk,
        this.#targets,
        this.#warn,
        this.#editor?.opened,
        this.#editor?.toRun,
        this.#editor?.lastGood,
      );
      await projects.open();
      this.#projects = projects;
    }
    const request = this.#asked();
    const live = (this.#live ??= openLive(request));
    let changes: Changes = { texts, closed, disk: this.#waiting, request };
    for (;;) {
      const now = changes;
      // What was taken in stays so, whatever interrupts the run.
      changes = {};
      this.#waiting = [];
      try {
        const steps = live.steps(now);
        for (let step = steps.next(); ; step = steps.next()) {
          if (step.done) return step.value;
          if (!(await goesOn())) return undefined;
        }
      } catch (error) {
        if (!(error instanceof OptionsNeeded)) throw error;
        await projects.load(error.path);
      }
    }
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
