/** What git knows: which repository, what is in its index, the bytes of its blobs. No shell between. */
import { spawnSync } from "node:child_process";
import { join } from "../../paths.js";
import { reason } from "../errno.js";
import { MAX_BYTES } from "../open-file.js";
import { UsageError } from "./usage.js";

/** Settings of a stranger's repository that would start programs are off. */
const SAFE = ["-c", "core.fsmonitor=false", "-c", "diff.external="];
const ENV = { GIT_OPTIONAL_LOCKS: "0", GIT_TERMINAL_PROMPT: "0", GIT_NO_LAZY_FETCH: "1" };

/** More than any index or batch of configuration files has. */
const MAX_OUTPUT = 1024 * 1024 * 1024;

/**
 * Runs git.
 * @throws UsageError where there is no git, and where it refuses: with the first line that it says
 */
export function git(cwd: string, args: readonly string[], input?: string): Buffer {
  const { error, status, stdout, stderr } = spawnSync("git", [...SAFE, ...args], {
    cwd,
    env: { ...process.env, ...ENV },
    maxBuffer: MAX_OUTPUT,
    ...(input === undefined ? {} : { input }),
  });
  if (error && "code" in error && error.code === "ENOENT")
    throw new UsageError("git was not found in PATH.");
  if (error) throw new UsageError(`git could not be run: ${reason(error)}.`);
  if (status === 0) return stdout;
  const [said = ""] = stderr.toString().split("\n", 1);
  throw new UsageError(`git ${args[0] ?? ""} refused: ${said.replace(/^(?:fatal|error): /, "")}`);
}

/** The records of what git ends with NUL. */
const records = (bytes: Buffer): string[] => bytes.toString().split("\0").slice(0, -1);

/** The top of the working tree that a folder lies in. */
export function workingTop(folder: string): string {
  try {
    return git(folder, ["rev-parse", "--show-toplevel"])
      .toString()
      .replace(/\r?\n$/, "");
  } catch (error) {
    if (error instanceof UsageError && error.message.startsWith("git rev-parse"))
      throw new UsageError("This folder lies in no working tree of git.");
    throw error;
  }
}

/** A file as git keeps it. */
export interface Blob {
  readonly mode: string;
  readonly id: string;
}

/** Blobs by absolute path. */
export type Blobs = ReadonlyMap<string, Blob>;

/**
 * What is in the index.
 * @throws UsageError where it holds conflicts
 */
export function indexOf(top: string): Blobs {
  const blobs = new Map<string, Blob>();
  for (const record of records(git(top, ["ls-files", "--stage", "-z", "--full-name"]))) {
    const [, mode = "", id = "", stage, path = ""] =
      /^(\d+) ([\da-f]+) (\d)\t(.*)$/s.exec(record) ?? [];
    if (stage !== "0")
      throw new UsageError(`The index holds a conflict in ${path}: resolve it and add it first.`);
    blobs.set(join(top, path), { mode, id });
  }
  return blobs;
}

/** Absolute paths of what the index adds to HEAD or changes in it. */
export function stagedIn(top: string): readonly string[] {
  const args = ["--cached", "--name-only", "-z", "--no-renames", "--diff-filter=d"];
  return records(git(top, ["diff", ...args, "--no-ext-diff"])).map((path) => join(top, path));
}

/**
 * Those of some files that differ from the index, so that writing them would mix what is staged with
 * what is not.
 * @param paths - absolute, in the working tree
 */
export function unstaged(top: string, paths: readonly string[]): readonly string[] {
  const args = ["--name-only", "-z", "--no-renames", "--no-ext-diff"];
  const changed = new Set(records(git(top, ["diff", ...args])).map((path) => join(top, path)));
  return paths.filter((path) => changed.has(path));
}

/** What git says of one blob: too large, or not at hand. */
export type Content = Buffer | { readonly problem: string };

/** The bytes of blobs by their id. */
export function readBlobs(top: string, ids: readonly string[]): Map<string, Content> {
  const contents = new Map<string, Content>();
  if (ids.length === 0) return contents;
  const wanted = [...new Set(ids)];
  const sizes = git(top, ["cat-file", "--batch-check"], `${wanted.join("\n")}\n`).toString();
  const small: string[] = [];
  for (const [i, line] of sizes.trimEnd().split("\n").entries()) {
    const id = wanted[i] ?? "";
    const size = /^\S+ blob (\d+)$/.exec(line)?.[1];
    if (size === undefined) contents.set(id, { problem: "git does not have it at hand" });
    else if (Number(size) > MAX_BYTES)
      contents.set(id, { problem: `it has more than ${MAX_BYTES / 2 ** 20} MB` });
    else small.push(id);
  }
  if (small.length === 0) return contents;
  const out = git(top, ["cat-file", "--batch"], `${small.join("\n")}\n`);
  let at = 0;
  for (const id of small) {
    const end = out.indexOf("\n", at);
    const size = Number(out.subarray(at, end).toString().split(" ").at(-1));
    contents.set(id, out.subarray(end + 1, end + 1 + size));
    at = end + 1 + size + 1;
  }
  return contents;
}

/** What git says, or undefined where it refuses. */
function answer(top: string, args: readonly string[]): string | undefined {
  try {
    return git(top, args).toString().trim();
  } catch (error) {
    if (error instanceof UsageError && error.message.startsWith(`git ${args[0] ?? ""} `))
      return undefined;
    throw error;
  }
}

/**
 * The commit at which HEAD left a revision.
 * @throws UsageError where there is no such revision, or git does not have what lies between
 */
export function branchPoint(top: string, revision: string): string {
  const wanted = ["--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  const commit = answer(top, ["rev-parse", ...wanted]);
  const isShallow = () => answer(top, ["rev-parse", "--is-shallow-repository"]) === "true";
  const fetch = " This clone is shallow: fetch its whole history first (git fetch --unshallow).";
  if (commit === undefined)
    throw new UsageError(
      `--since: there is no revision "${revision}".${isShallow() ? fetch : " Check its name."}`,
    );
  const point = answer(top, ["merge-base", commit, "HEAD"]);
  if (point === undefined)
    throw new UsageError(
      `--since: "${revision}" and HEAD have no commit in common.${isShallow() ? fetch : ""}`,
    );
  return point;
}

/** The files of a commit. */
export function treeOf(top: string, commit: string): Blobs {
  const blobs = new Map<string, Blob>();
  for (const record of records(git(top, ["ls-tree", "-r", "-z", "--full-tree", commit]))) {
    const [, mode = "", id = "", path = ""] = /^(\d+) \w+ ([\da-f]+)\t(.*)$/s.exec(record) ?? [];
    blobs.set(join(top, path), { mode, id });
  }
  return blobs;
}
