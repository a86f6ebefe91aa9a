/** Options files in JSON as they read now, and as a run has read them. */
import { createSource, type Source } from "../../source.js";
import type { LastGood } from "../cli/projects.js";
import { kindAt } from "../named-paths.js";
import { openFile } from "../open-file.js";
import type { Open } from "../options-file/read.js";

const UTF8 = new TextDecoder();

/** A text without its mark of encoding; undefined where nothing can be read. */
function textOf(opened: ReturnType<Open>): string | undefined {
  return opened.kind === "bytes" ? UTF8.decode(opened.bytes) : undefined;
}

export class OptionsTexts {
  readonly #taken = new Map<string, string | undefined>();
  /** As they could last be used. */
  readonly lastGood: LastGood = new Map();

  /** @param open - open documents by their paths, which stand over the disk */
  constructor(private readonly open: ReadonlyMap<string, Source>) {}

  #now(path: string): ReturnType<Open> {
    const open = this.open.get(path);
    return open ? { kind: "bytes", bytes: Buffer.from(open.text) } : openFile(path);
  }

  /** Reads a file for a run. */
  readonly read: Open = (path) => {
    const now = this.#now(path);
    this.#taken.set(path, textOf(now));
    return now;
  };

  /** A file as it reads now; nothing where it cannot be read. */
  source(path: string): Source {
    let text: string | undefined;
    try {
      text = textOf(this.#now(path));
    } catch {
      // Whoever reads it for the run says what is wrong.
    }
    return createSource(path, text ?? "");
  }

  /** What is not there any more has nothing to say. */
  forgetGone(): void {
    for (const path of this.lastGood.keys())
      if (!this.open.has(path) && kindAt(path) !== "file") this.lastGood.delete(path);
  }

  /** Whether a file reads as it did for the run: opened, saved or closed, it decides nothing anew. */
  isTaken(path: string): boolean {
    const taken = this.#taken.get(path);
    try {
      return taken !== undefined && taken === textOf(this.#now(path));
    } catch {
      // Whoever reads it for the run says what is wrong.
      return false;
    }
  }
}
