/** The index of a repository, and how the working tree stands to it. */
import { existsSync } from "node:fs";
import { join, relativeTo } from "../../paths.js";
import { absolute } from "../paths.js";
import { type Blob, type Blobs, git, records } from "./git.js";
import { UsageError } from "./usage.js";

/** How a working copy stands to the index, line ends and encoding converted as git does it. */
export type Copy =
  /** Nothing would be staged. */
  | "same"
  | "changed"
  /** git was told not to look at it: assume-unchanged, or outside a sparse checkout. */
  | "unseen";

/** What the next commit would hold. */
export interface Index {
  readonly blobs: Blobs;
  /** Of a file in the index. */
  copy(path: string): Copy;
  /** Absolute paths of what is added to HEAD or changed in it. */
  readonly staged: readonly string[];
}

/** Without what the user's settings would make of it. */
const DIFF = ["diff", "-z", "--no-renames", "--no-ext-diff"];

/** By path, what differs from the index: "M", "D", and "A" for what is only meant to be added. */
function changesOf(top: string): ReadonlyMap<string, string> {
  const said = records(git(top, [...DIFF, "--name-status", "--ignore-submodules=all"]));
  const changes = new Map<string, string>();
  for (let i = 0; i + 1 < said.length; i += 2)
    changes.set(join(top, said[i + 1] ?? ""), said[i] ?? "");
  return changes;
}

/**
 * Looks at the index.
 * @param top - of the working tree
 * @throws UsageError where it holds conflicts
 */
export function openIndex(top: string): Index {
  const changes = changesOf(top);
  const blobs = new Map<string, Blob>();
  const unseen = new Set<string>();
  for (const record of records(git(top, ["ls-files", "--stage", "-v", "-z", "--full-name"]))) {
    const [, tag = "", mode = "", id = "", stage, name = ""] =
      /^(\w) (\d+) ([\da-f]+) (\d)\t(.*)$/s.exec(record) ?? [];
    if (stage !== "0")
      throw new UsageError(`The index holds a conflict in ${name}: resolve it and add it first.`);
    const path = join(top, name);
    if (changes.get(path) === "A") continue;
    blobs.set(path, { mode, id });
    if (tag !== "H") unseen.add(path);
  }
  const staged = records(git(top, [...DIFF, "--cached", "--name-only", "--diff-filter=d"]));
  return {
    blobs,
    copy: (path) => (unseen.has(path) ? "unseen" : changes.has(path) ? "changed" : "same"),
    staged: staged.map((name) => join(top, name)),
  };
}

/** Absolute paths of what git ignores, folders as a whole. */
export const ignoredIn = (top: string): readonly string[] =>
  records(
    git(top, ["ls-files", "-z", "--others", "--ignored", "--exclude-standard", "--directory"]),
  ).map((name) => join(top, name.replace(/\/$/, "")));

/** Why nothing can be staged now; undefined where nothing speaks against it. */
export function stagingFault(top: string): string | undefined {
  const index = git(top, ["rev-parse", "--git-path", "index"]).toString().trim();
  // `git commit FILE` commits what is in an index of its own; that of the repository would lack the fix.
  if (/(?:^|[\\/])next-index-\d+\.lock$/.test(index))
    return "this commit takes only some files (git commit FILE). Fix before it, or stage what it is to hold and commit without naming files";
  return existsSync(`${absolute(top, index)}.lock`)
    ? `another program of git holds the index (${index}.lock)`
    : undefined;
}

/**
 * Stages working copies, converted as git does it. All of them or none.
 * @throws UsageError where git refuses
 */
export function stage(top: string, paths: readonly string[]): void {
  const names = paths.map((path) => `${relativeTo(top, path) ?? path}\0`);
  git(top, ["update-index", "-z", "--stdin"], names.join(""));
}
