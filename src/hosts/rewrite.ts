/**
 * Fixed texts back into their files: the same bytes wherever nothing was fixed, in one step, through
 * links, with the mode kept; and every reason for leaving a file alone.
 */
import { accessSync, constants, realpathSync, statSync } from "node:fs";
import { scan } from "../document/scan.js";
import type { Rewrite } from "../fix/fix.js";
import { nameOf, folderOf } from "../paths.js";
import { createSource, type Source } from "../source.js";
import { encode } from "./encode.js";
import { reason } from "./errno.js";
import { openFile } from "./open-file.js";
import { toSlashes } from "./paths.js";
import { replaceFile } from "./replace-file.js";
import { sourceOf } from "./disk.js";

/** A text in its encoding; undefined where that has no bytes for a character. */
function bytesOf({ text, encoding }: Source): Uint8Array | undefined {
  if (encoding === undefined) return encode(text, "utf-8", false);
  return encoding.lossy ? undefined : encode(text, encoding.name, encoding.bom, encoding.tail);
}

/** The same text with a reference for each character that its encoding has not. */
function withReferences(source: Source): Source {
  const { path, text, encoding } = source;
  const known = new Map<string, string>();
  const letters = Array.from(text, (letter) => {
    if (letter < "\u0080") return letter;
    const as =
      known.get(letter) ??
      (bytesOf(createSource(path, letter, encoding)) ? letter : `&#${letter.codePointAt(0) ?? 0};`);
    known.set(letter, as);
    return as;
  });
  return createSource(path, letters.join(""), encoding);
}

/** The bytes of a file before and behind its fixes. */
export interface Bytes {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** The text that was written: an encoding may need references. */
  readonly text: Source;
}

const UNWRITABLE = "its bytes cannot be written again as they are";

/** The bytes to be written, or why there are none. */
export function bytesFor({ before, after }: Rewrite): Bytes | string {
  const old = bytesOf(before);
  if (!old) return UNWRITABLE;
  const plain = bytesOf(after);
  if (plain) return { before: old, after: plain, text: after };
  const text = withReferences(after);
  const bytes = bytesOf(text);
  // In a name a reference is no character.
  if (!bytes || scan(text).problems.length > scan(after).problems.length)
    return `${after.encoding?.name ?? "its encoding"} has no bytes for a character of the fix`;
  return { before: old, after: bytes, text };
}

const isEqual = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;

/** Why the file does not hold the bytes that its text was read from; undefined where it does. */
function changeOf(source: Source, mayLeave: boolean): string | undefined {
  const opened = openFile(source.path, mayLeave);
  if (opened.kind === "absent" || opened.kind === "dangling") return "it is not there any more";
  if (opened.kind !== "bytes") return "it is not the file any more that was read";
  const bytes = bytesOf(source);
  if (bytes && isEqual(bytes, opened.bytes)) return undefined;
  const now = sourceOf(source.path, opened.bytes);
  return "text" in now && now.text === source.text ? UNWRITABLE : "it changed after it was read";
}

/** Why a file is not to be written; undefined where nothing speaks against it. */
function refusal(source: Source, mayLeave: boolean): string | undefined {
  const changed = changeOf(source, mayLeave);
  if (changed !== undefined) return changed;
  const real = realpathSync(source.path);
  const { mode, nlink } = statSync(real);
  if (nlink > 1) return `it has ${nlink} names (hard links), and only one would be fixed`;
  if ((mode & 0o222) === 0) return "it is read-only";
  accessSync(real, constants.W_OK);
  try {
    accessSync(folderOf(toSlashes(real)), constants.W_OK);
  } catch (error) {
    return `its folder cannot be written: ${reason(error)}`;
  }
  return undefined;
}

const realOf = (path: string): string | undefined => {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
};

/** The names that the files of a run have, by what they lead to; each is followed once. */
class Names {
  readonly #known = new Set<string>();
  readonly #byReal = new Map<string, string[]>();

  /** @param read - the files of the run, which may become more */
  constructor(private readonly read: ReadonlySet<string>) {}

  /** How many files of its name lead where this one does, itself among them. */
  of(path: string): number {
    if (this.#known.size < this.read.size)
      for (const one of this.read) if (!this.#known.has(one)) this.#add(one);
    const names = this.#byReal.get(realpathSync(path)) ?? [];
    return names.filter((other) => other !== path && nameOf(other) === nameOf(path)).length + 1;
  }

  #add(path: string): void {
    this.#known.add(path);
    const real = realOf(path);
    if (real === undefined) return;
    const names = this.#byReal.get(real);
    if (names) names.push(path);
    else this.#byReal.set(real, [path]);
  }
}

/** Other names of the same file in this run: what is right for one application may harm another. */
function sharing({ path }: Source, names: Names): string | undefined {
  const count = names.of(path);
  return count === 1
    ? undefined
    : `it is read under ${count} names (symbolic links), each in a place of its own`;
}

/** Where fixed texts go. Both tell why a file stays as it is, in words that follow a colon. */
export interface Pen {
  /** Asked before a fix is chosen, so that one over several files is made in all or in none. */
  readonly refusalOf: (source: Source) => string | undefined;
  write(rewrite: Rewrite): string | undefined;
  /** Ends the work on the files that were written; says what could not be done with them. */
  settle?(paths: readonly string[]): string | undefined;
}

function attempt(work: () => string | undefined): string | undefined {
  try {
    return work();
  } catch (error) {
    return reason(error);
  }
}

/**
 * Writes to the files themselves.
 * @param isNamed - whether the command line names a file, so that a link in it may lead anywhere
 * @param read - every file of the run
 */
export const diskPen = (
  isNamed: (path: string) => boolean,
  read: ReadonlySet<string> = new Set(),
): Pen => {
  const names = new Names(read);
  return {
    refusalOf: (source) =>
      attempt(() => refusal(source, isNamed(source.path)) ?? sharing(source, names)),
    write: (rewrite) =>
      attempt(() => {
        const { before } = rewrite;
        const bytes = bytesFor(rewrite);
        if (typeof bytes === "string") return bytes;
        const refused = refusal(before, isNamed(before.path));
        if (refused !== undefined) return refused;
        const real = realpathSync(before.path);
        replaceFile(toSlashes(real), bytes.after, statSync(real));
        return undefined;
      }),
  };
};
