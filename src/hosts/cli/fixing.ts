/** --fix, --fix-unsafe and --fix-dry-run: what is fixed, and where that goes. */
import { realpathSync } from "node:fs";
import type { Diagnostic } from "../../diagnostic.js";
import { type Fixed, fix, type Rewrite } from "../../fix/fix.js";
import { lint } from "../../fix/law.js";
import { counted } from "../../report/counted.js";
import { type LeftOut, patchOf, type PatchedFile } from "../../report/patch.js";
import { relativePath } from "../../report/relative.js";
import type { RunRequest, RunResult } from "../../run/request.js";
import { builtIn } from "../../settings/built-in.js";
import type { Source } from "../../source.js";
import { toSlashes } from "../paths.js";
import { bytesFor, type Pen } from "../rewrite.js";
import type { Arguments } from "./args.js";
import { type Io, tell } from "./io.js";
import type { ChosenOutput } from "./outputs.js";
import { UsageError } from "./usage.js";

/** What is asked for. */
export interface Wanted {
  readonly unsafe: boolean;
  /** Nothing is written: a patch is printed. */
  readonly dry: boolean;
}

/**
 * Reads the options.
 * @param stdin - whether the text comes from standard input, which cannot be written back
 */
export function wantedFixes(given: Arguments, stdin: boolean): Wanted | undefined {
  const [unsafe, dry] = [given.has("fix-unsafe"), given.has("fix-dry-run")];
  if (!unsafe && !dry && !given.has("fix")) return undefined;
  if (stdin && !dry)
    throw new UsageError(
      "Standard input cannot be fixed in place. --fix-dry-run prints what would change.",
    );
  return { unsafe, dry };
}

/** The outputs that are left when a patch takes standard output. */
export function besidePatch(
  outputs: readonly ChosenOutput[],
  given: Arguments,
): readonly ChosenOutput[] {
  const there = outputs.find(({ file }) => file === undefined);
  if (there && (given.has("format") || given.has("commands")))
    throw new UsageError(
      `The patch of --fix-dry-run takes standard output. Give the report a file: --format ${there.format}:FILE`,
    );
  return outputs.filter(({ file }) => file !== undefined);
}

/** What fixing came to. */
export interface Outcome {
  /** What is found of the files as they are now. */
  readonly result: RunResult;
  /** What was found before, and is gone; absent where nothing was to be fixed. */
  readonly fixed: readonly Diagnostic[] | undefined;
  /** Every file that had something to be fixed was. */
  readonly isWhole: boolean;
}

/** Tells each file that stays as it is, once. */
class Refusals {
  readonly #told = new Map<string, string | undefined>();

  constructor(private readonly io: Io) {}

  get isEmpty(): boolean {
    return [...this.#told.values()].every((why) => why === undefined);
  }

  /** Remembers what was said first: later the text is no longer that of the file. */
  knows(path: string, ask: () => string | undefined): boolean {
    if (!this.#told.has(path)) this.add(path, ask());
    return this.#told.get(path) !== undefined;
  }

  add(path: string, why: string | undefined): void {
    this.#told.set(path, why);
    if (why !== undefined)
      tell(this.io, `${relativePath(this.io.cwd, path)} was not fixed: ${why}.`);
  }
}

/** Names what no report showed before: it was found only once others were fixed. */
function tellLater(first: RunResult, made: readonly Diagnostic[], verb: string, io: Io): void {
  const seen = new Map<string, number>();
  const later = new Map<string, number>();
  const nameOf = ({ rule, at }: Diagnostic) => `${rule} in ${relativePath(io.cwd, at.source.path)}`;
  for (const one of first.diagnostics) seen.set(nameOf(one), (seen.get(nameOf(one)) ?? 0) + 1);
  for (const one of made) {
    const left = seen.get(nameOf(one)) ?? 0;
    if (left > 0) seen.set(nameOf(one), left - 1);
    else later.set(nameOf(one), (later.get(nameOf(one)) ?? 0) + 1);
  }
  for (const [name, count] of later)
    tell(
      io,
      `Found once others were fixed, and ${verb} too: ${name}${count === 1 ? "" : ` (${count})`}.`,
    );
}

/** Makes the fixes and writes them. */
export function writeFixes(
  request: RunRequest,
  first: RunResult,
  { unsafe }: Wanted,
  pen: Pen,
  io: Io,
): Outcome {
  const refusals = new Refusals(io);
  const mayWrite = (source: Source) => !refusals.knows(source.path, () => pen.refusalOf(source));
  const { result, made, rewrites, hasMore } = fix(request, first, { unsafe, mayWrite });
  const failed = new Set<string>();
  for (const rewrite of rewrites) {
    const { path } = rewrite.before;
    const why = pen.write(rewrite);
    if (why === undefined) continue;
    refusals.add(path, why);
    failed.add(path);
  }
  const done = rewrites.map(({ before }) => before.path).filter((path) => !failed.has(path));
  const unsettled = done.length === 0 ? undefined : pen.settle?.(done);
  if (unsettled !== undefined) {
    const names = done.map((path) => relativePath(io.cwd, path)).join(", ");
    tell(io, `What was fixed in ${names} ${unsettled}`);
  }
  if (hasMore) tell(io, "Ten rounds of fixes were made, and more are left: run it again.");
  const written = made
    .filter(({ edits }) => !edits.some(({ source }) => failed.has(source.path)))
    .map(({ diagnostic }) => diagnostic);
  tellLater(first, written, "fixed", io);
  return {
    // What could not be written is found where it was.
    result: failed.size === 0 ? result : lint(request),
    fixed: written,
    isWhole: refusals.isEmpty && unsettled === undefined,
  };
}

const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

function tellLeftOut({ name, lines, why }: LeftOut, io: Io): void {
  const where = lines.first === lines.last ? `${lines.first}` : `${lines.first}-${lines.last}`;
  tell(io, `${name}:${where} is left out of the patch: its lines ${why}. --fix makes it.`);
}

/** Where a path leads; itself where nothing is there, as of a text from standard input. */
function realPath(path: string): string {
  try {
    return toSlashes(realpathSync(path));
  } catch {
    return path;
  }
}

function patchedFiles(rewrites: readonly Rewrite[], io: Io): readonly PatchedFile[] {
  return rewrites.flatMap((rewrite): readonly PatchedFile[] => {
    const { path } = rewrite.before;
    // git applies no patch through a link, and --fix writes to what it leads to.
    const name = relativePath(realPath(io.cwd), realPath(path));
    const bytes = bytesFor(rewrite);
    const leave = (why: string) => {
      tell(io, `${relativePath(io.cwd, path)} is left out of the patch: ${why}.`);
      return [];
    };
    if (typeof bytes === "string") return leave(bytes);
    if (/^(?:\.\.\/|\/|[A-Za-z]:)/.test(name))
      return leave("git apply takes no file outside the working directory");
    const { before, after, text } = bytes;
    const both = { before: latin1(before), after: latin1(after) };
    return [{ name, before: rewrite.before, after: text, bytes: both }];
  });
}

function tellDry({ made, rewrites }: Fixed, io: Io): void {
  const files = counted(rewrites.length, "file");
  tell(
    io,
    rewrites.length === 0
      ? "Nothing would be fixed."
      : `${counted(made.length, "finding")} in ${files} would be fixed. Nothing was written.`,
  );
}

/**
 * Prints what fixes would make of the files, as a patch.
 * @param refusalOf - why a file would not be fixed, as the pen of --fix says it
 * @returns whether --fix would write every file that has something to be fixed
 */
export function printPatch(
  request: RunRequest,
  first: RunResult,
  { unsafe }: Wanted,
  io: Io,
  refusalOf: Pen["refusalOf"] = () => undefined,
): boolean {
  const refusals = new Refusals(io);
  const mayWrite = (source: Source) =>
    !refusals.knows(source.path, () => {
      const bytes = bytesFor({ before: source, after: source });
      return typeof bytes === "string" ? bytes : refusalOf(source);
    });
  const fixed = fix(request, first, { unsafe, mayWrite });
  const { text, leftOut } = patchOf(patchedFiles(fixed.rewrites, io), builtIn);
  io.stdout.writeBytes(Buffer.from(text, "latin1"));
  for (const one of leftOut) tellLeftOut(one, io);
  const found = fixed.made.map(({ diagnostic }) => diagnostic);
  tellLater(first, found, "would be fixed", io);
  tellDry(fixed, io);
  if (text === "") tell(io, "The patch is empty, which git apply takes only with --allow-empty.");
  return refusals.isEmpty;
}
