/**
 * A run kept in memory: what is open in an editor, or watched. After each update the result is that
 * of a fresh run over the same files; only what depends on the change is looked at again.
 */
import type { Files, Unreadable } from "../files.js";
import type { RunRequest, RunResult } from "../run/request.js";
import type { Source } from "../source.js";

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
  readonly result: RunResult;
  /**
   * Paths of the files whose diagnostics are not what they were, those with a new text and any
   * diagnostic included: the places of these have moved.
   */
  readonly changed: ReadonlySet<string>;
}

export interface Live {
  /** As the last update that came to its end left it. */
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

/**
 * Opens a session and makes its first run.
 * @throws what `governing` of the request throws; with `steps` begin anew
 */
export declare function openLive(request: LiveRequest): Live;
