/** What git knows: which repository, what a commit holds, the bytes of its blobs. No shell between. */
import { spawnSync } from "node:child_process";
import { join } from "../../paths.js";
import { reason } from "../errno.js";
import { MAX_BYTES } from "../open-file.js";
import { UsageError } from "./usage.js";

/** Settings of a stranger's repository that would start programs are off; a touched file is no change. */
const SAFE = ["core.fsmonitor=false", "diff.external=", "diff.autoRefreshIndex=true"].flatMap(
  (setting) => ["-c", setting],
);
const ENV = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  // A folder may be called `a[1]`.
  GIT_LITERAL_PATHSPECS: "1",
};

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
export const records = (bytes: Buffer): string[] => bytes.toString().split("\0").slice(0, -1);

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

/** What git says of one blob: too large, or not at hand. */
export type Content = Buffer | { readonly problem: string };

/** Those of some paths that git keeps in another encoding than that of the working tree. */
export function encodedAnew(top: string, paths: readonly string[]): ReadonlySet<string> {
  const args = ["check-attr", "-z", "--stdin", "working-tree-encoding"];
  const said = records(git(top, args, paths.map((path) => `${path}\0`).join("")));
  const found = new Set<string>();
  for (let i = 0; i + 2 < said.length; i += 3)
    if (said[i + 2] !== "unspecified" && said[i + 2] !== "unset") found.add(said[i] ?? "");
  return found;
}

/** The bytes of a blob as the working tree would have them at a path. */
export const checkedOut = (top: string, path: string, id: string): Buffer =>
  git(top, ["cat-file", "--filters", `--path=${path}`, id]);

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
