/**
 * Files before and behind their fixes as a patch that `git apply` takes. A patch is a file, not a
 * report: its lines are those of the files, byte for byte. A part that would show a secret, or steer
 * a terminal that it is printed on, is left out and named.
 */
import type { Schema } from "../settings/schema.js";
import type { Source } from "../source.js";
import { type Change, changedLines } from "./changed-lines.js";
import { delicateIn } from "./delicate.js";
import { isPrintable } from "./display-width.js";
import { type Hunk, hunksOf, linesOf } from "./hunks.js";

/** A text whose characters are bytes. */
export type ByteText = string;

export interface PatchedFile {
  /** Relative to where the patch is applied, forward slashes. */
  readonly name: string;
  readonly before: Source;
  readonly after: Source;
  readonly bytes: { readonly before: ByteText; readonly after: ByteText };
}

export interface LeftOut {
  readonly name: string;
  /** Of the file as it is; of bytes where the encoding has no lines of its own. */
  readonly lines: { readonly first: number; readonly last: number };
  readonly why: "may hold a secret" | "hold characters that no terminal should get";
}

export interface Patch {
  readonly text: ByteText;
  readonly leftOut: readonly LeftOut[];
}

/** Lines around a change. */
const CONTEXT = 3;
/** Where one of them may not be shown; without any git takes the change for the end of the file. */
const LEAST = 1;

/** As git writes names: in quotes with escapes where a byte is no plain character. */
function quoted(name: string): ByteText {
  const bytes = Array.from(new TextEncoder().encode(name));
  // Two # in a row begin an order for systems that read along.
  const isLetter = (byte: number) =>
    byte >= 0x20 && byte < 0x7f && !(byte === 0x23 && name.includes("##"));
  const isPlain = bytes.every((byte) => isLetter(byte) && byte !== 0x22 && byte !== 0x5c);
  if (isPlain) return name.includes(" ") ? `${name}\t` : name;
  const letters = bytes.map((byte) => {
    const letter = String.fromCharCode(byte);
    if (letter === '"' || letter === "\\") return `\\${letter}`;
    return isLetter(byte) ? letter : `\\${byte.toString(8).padStart(3, "0")}`;
  });
  return `"${letters.join("")}"`;
}

/** GitHub and others take lines for orders that begin so. */
const ORDER = /^\s*(?:::|##)|##\w*\[/;

/** Why each line of a text may not be shown. */
class Lines {
  readonly #secret: ReadonlySet<number>;
  readonly #lines: readonly string[];

  constructor(
    { text }: Source,
    spans: readonly { readonly start: number; readonly end: number }[],
  ) {
    const secret = new Set<number>();
    this.#lines = text.split("\n");
    let start = 0;
    let next = 0;
    for (const [i, line] of this.#lines.entries()) {
      const end = start + line.length + 1;
      while ((spans[next]?.end ?? Infinity) <= start) next++;
      if ((spans[next]?.start ?? Infinity) < end) secret.add(i);
      start = end;
    }
    this.#secret = secret;
  }

  why(first: number, count: number): LeftOut["why"] | undefined {
    for (let i = first; i < first + count; i++) {
      if (this.#secret.has(i)) return "may hold a secret";
      const line = (this.#lines[i] ?? "").replace(/\r$/, "").replaceAll("\t", " ");
      if (!isPrintable(line) || ORDER.test(line))
        return "hold characters that no terminal should get";
    }
    return undefined;
  }
}

const breaks = (text: string): number => text.split("\n").length;

/** The lines of a file before and behind its fixes, and which of them are others. */
interface Changed {
  readonly name: string;
  readonly old: readonly string[];
  readonly made: readonly string[];
  readonly changes: readonly Change[];
}

function changedOf({ name, bytes }: PatchedFile): Changed {
  const [old, made] = [linesOf(bytes.before), linesOf(bytes.after)];
  return { name, old, made, changes: changedLines(old, made) };
}

/** A hunk as text; `by`: how many lines more or fewer stand above it than it was made for. */
function hunkText({ oldStart, oldLines, newStart, newLines, lines }: Hunk, by: number) {
  const from = (start: number, count: number) =>
    `${count === 0 ? start - 1 : start}${count === 1 ? "" : `,${count}`}`;
  return `@@ -${from(oldStart, oldLines)} +${from(newStart + by, newLines)} @@\n${lines.join("\n")}\n`;
}

/** What may not be shown of a file, before and behind its fixes. */
class Judge {
  readonly #old: Lines;
  readonly #made: Lines;
  /** In an encoding of two bytes lines of text and lines of bytes are not the same. */
  readonly #isByLine: boolean;
  readonly #whole: LeftOut["why"] | undefined;

  constructor({ before, after, bytes }: PatchedFile, schema: Schema) {
    this.#old = new Lines(before, delicateIn(before, schema));
    this.#made = new Lines(after, delicateIn(after, schema));
    this.#isByLine =
      !bytes.before.includes("\0") &&
      breaks(before.text) === breaks(bytes.before) &&
      breaks(after.text) === breaks(bytes.after);
    this.#whole = this.#isByLine
      ? undefined
      : (this.#old.why(0, breaks(before.text)) ?? this.#made.why(0, breaks(after.text)));
  }

  why({ oldStart, oldLines, newStart, newLines }: Hunk) {
    if (!this.#isByLine) return this.#whole;
    return this.#old.why(oldStart - 1, oldLines) ?? this.#made.why(newStart - 1, newLines);
  }
}

function patched({ name, old, made, changes }: Changed, context: number, judge: Judge): Patch {
  const leftOut: LeftOut[] = [];
  let text = "";
  let by = 0;
  for (const hunk of hunksOf(changes, old, made, context)) {
    const { oldStart, oldLines, newLines } = hunk;
    const why = judge.why(hunk);
    if (why === undefined) text += hunkText(hunk, by);
    else {
      const last = oldStart + Math.max(oldLines, 1) - 1;
      leftOut.push({ name, lines: { first: oldStart, last }, why });
      by += oldLines - newLines;
    }
  }
  if (text !== "") text = `--- ${quoted(`a/${name}`)}\n+++ ${quoted(`b/${name}`)}\n${text}`;
  return { text, leftOut };
}

/**
 * The patch of files, in the order in which they are given.
 * @param schema - knows which values are secret
 */
export function patchOf(files: readonly PatchedFile[], schema: Schema): Patch {
  const parts = files.map((file) => {
    const judge = new Judge(file, schema);
    const changed = changedOf(file);
    const usual = patched(changed, CONTEXT, judge);
    return usual.leftOut.length === 0 ? usual : patched(changed, LEAST, judge);
  });
  return {
    text: parts.map(({ text }) => text).join(""),
    leftOut: parts.flatMap(({ leftOut }) => leftOut),
  };
}
