/** --staged: what the next commit would hold. */
import { realpathSync } from "node:fs";
import { scan } from "../../document/scan.js";
import { type Files, isSource } from "../../files.js";
import { builtIn } from "../../settings/built-in.js";
import { nameOf, relativeTo } from "../../paths.js";
import { isFoundByName } from "../../settings/file-names.js";
import type { Target } from "../named-paths.js";
import { toSlashes } from "../paths.js";
import type { Pen } from "../rewrite.js";
import { git, indexOf, stagedIn, unstaged, workingTop } from "./git.js";
import { gitFiles } from "./git-files.js";

export interface Staged {
  /** The index in front of the disk: neighbours of a staged file too are as the index has them. */
  readonly files: Files;
  /** Staged configuration files at or below what is named. */
  readonly targets: readonly Target[];
}

/** Whether a file holds the content of a section, which some configSource may name. */
function isPart(files: Files, path: string): boolean {
  if (!/\.(?:config|xml)$/i.test(path)) return false;
  const source = files.read(path);
  if (!isSource(source)) return false;
  const root = scan(source).root?.name;
  return (
    root !== undefined && builtIn.paths.some((one) => one === root || one.endsWith(`/${root}`))
  );
}

/**
 * Looks at the index of the repository that a folder lies in.
 * @param named - what is named on the command line
 */
export function openStaged(cwd: string, named: readonly Target[], disk: Files): Staged {
  const top = workingTop(toSlashes(realpathSync(cwd)));
  const blobs = indexOf(top);
  const index = gitFiles(top, blobs, disk);
  const targets = stagedIn(top)
    .filter((path) => isFoundByName(nameOf(path)) || isPart(index, path))
    .filter((path) => named.some((target) => relativeTo(target.path, path) !== undefined))
    .map((path) => ({ path, isFolder: false }));
  return { files: index, targets };
}

/**
 * Writes fixes of staged files to the disk and stages them. A file with further changes is refused:
 * they would be staged along.
 * @param targets - the staged files
 * @param penFor - writes to the disk what a path is allowed for
 */
export function stagedPen(
  cwd: string,
  targets: readonly Target[],
  penFor: (mayWrite: (path: string) => boolean) => Pen,
): Pen {
  const top = workingTop(toSlashes(realpathSync(cwd)));
  const staged = new Set(targets.map(({ path }) => path));
  const changed = new Set(unstaged(top, [...staged]));
  const pen = penFor((path) => staged.has(path));
  return {
    refusalOf: (source) =>
      changed.has(source.path)
        ? "it has changes that are not staged. Stage or stash them first"
        : pen.refusalOf(source),
    write: (rewrite) => {
      const why = pen.write(rewrite);
      if (why === undefined) git(top, ["add", "--", rewrite.before.path]);
      return why;
    },
  };
}
