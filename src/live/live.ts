/**
 * A run kept in memory: what is open in an editor, or watched. After each update the result is that
 * of a fresh run over the same files; only what depends on the change is looked at again.
 */
import type { Files, Unreadable } from "../files.js";
import { NAMING } from "../run/keep.js";
import { Naming } from "../run/naming.js";
import type { RunRequest, RunResult } from "../run/request.js";
import { atOnce, stream } from "../run/run.js";
import type { Source } from "../source.js";
import { changedPaths } from "./difference.js";
import { Parts } from "./parts.js";
import { Texts, WatchedFolders } from "./texts.js";

/**
 * What is asked. The session keeps texts and listings of `files`, so that these need not; after a
 * change they must show what is there now.
 */
export type LiveRequest = Omit<RunRequest, "onPlace" | "stdin">;

/** What is different from now on. Paths are absolute, with forward slashes. */
export interface Changes {
  /** Open documents as they read now; they stand over the disk until they are closed. */
  readonly texts?: Iterable<Source | Unreadable>;
  /** Documents that were closed: the disk counts again. */
  readonly closed?: Iterable<string>;
  /** Files and folders that were changed, added or removed on the disk. */
  readonly disk?: Iterable<string>;
  /**
   * Asked from now on, where an options file, evidence or what is named has changed. A project that
   * stays as it was keeps its object (`Governed`).
   */
  readonly request?: LiveRequest;
}

/** What an update came to. */
export interface Updated {
  /** `work` counts what was done now, and not what was kept: 0 files where no disk was asked. */
  readonly result: RunResult;
  /**
   * Paths of the files whose diagnostics are not what they were, those with a new text and any
   * diagnostic included: the places of these have moved.
   */
  readonly changed: ReadonlySet<string>;
  /** Texts that were scanned for it. */
  readonly scanned: number;
}

export interface Live {
  /**
   * As the last update that came to its end left it.
   * @throws before the first one
   */
  readonly result: RunResult;
  /** The files as the session sees them: open documents over the disk. */
  readonly files: Files;
  /** Takes changes in and judges what depends on them. */
  update(changes: Changes): Updated;
  /**
   * The same in steps: it stops behind each part that was judged anew, so that a host can do
   * something else, or drop it: what was judged stays, and the next update does the rest.
   */
  steps(changes: Changes): Generator<undefined, Updated>;
}

class Session implements Live {
  readonly #texts: Texts;
  readonly #parts: Parts;
  #request: RunRequest;
  #result: RunResult | undefined;
  /** Counts the updates: one that a later one has overtaken must not go on. */
  #update = 0;

  constructor(request: LiveRequest) {
    this.#parts = new Parts(() => this.#texts);
    this.#texts = new Texts(request.files, this.#parts.look);
    this.#request = { ...request, files: this.#texts };
  }

  get result(): RunResult {
    if (!this.#result) throw new Error("no update has come to its end");
    return this.#result;
  }

  get files(): Files {
    return this.#texts;
  }

  update(changes: Changes): Updated {
    return atOnce(this.steps(changes));
  }

  steps({ texts = [], closed = [], disk = [], request }: Changes): Generator<undefined, Updated> {
    // At once, whatever becomes of the steps.
    if (request) this.#ask(request);
    this.#parts.forget(this.#texts.close(closed));
    this.#parts.forget(this.#texts.open(texts));
    this.#parts.forget(this.#texts.look(disk));
    return this.#judge(++this.#update);
  }

  #ask(request: LiveRequest): void {
    const before = this.#request;
    const { files, ...asked } = request;
    if (this.#texts.over(files) || PARTS_NEED.some((name) => before[name] !== request[name]))
      this.#parts.clear();
    this.#request = { ...asked, files: this.#texts };
  }

  *#judge(update: number): Generator<undefined, Updated> {
    this.#parts.begin();
    const naming = this.#parts.part(
      this.#request,
      NAMING,
      () => new Naming(this.#request, this.#parts, new WatchedFolders(this.#texts)),
    );
    const { sections } = naming.projects.reading;
    const steps = stream(this.#request, naming, this.#parts);
    let step = steps.next();
    for (; !step.done; step = steps.next()) {
      yield;
      if (update !== this.#update) throw new Error("a later update has begun");
    }
    this.#parts.end();
    const { work } = step.value;
    const { files, folders, scanned } = this.#texts.work;
    this.#texts.work = { files: 0, folders: 0, scanned: 0 };
    const result: RunResult = {
      ...step.value,
      work: { ...work, files, folders, sections: work.sections - sections },
    };
    const changed = changedPaths(this.#result?.diagnostics ?? [], result.diagnostics);
    this.#result = result;
    return { result, changed, scanned };
  }
}

/** What the parts of a run depend on beside their project and the files. */
const PARTS_NEED = ["rules", "diagnostics", "now", "onRule", "mostShown", "everywhere"] as const;

/**
 * Opens a session, which judges nothing yet: `update({})` makes its first run.
 * @returns a session whose `update` and `steps` throw what `governing` of the request throws; what
 *   was judged until then stays
 */
export const openLive = (request: LiveRequest): Live => new Session(request);
