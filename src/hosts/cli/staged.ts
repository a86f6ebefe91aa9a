/** --staged: what the next commit would hold. */
import { realpathSync } from "node:fs";
import { scan } from "../../document/scan.js";
import { type Files, isSource } from "../../files.js";
import { builtIn } from "../../settings/built-in.js";
import { nameOf, relativeTo } from "../../paths.js";
import { isFoundByName } from "../../settings/file-names.js";
import type { Target } from "../named-paths.js";
import { toSlashes } from "../paths.js";
import type { Source } from "../../source.js";
import type { Pen } from "../rewrite.js";
import { workingTop } from "./git.js";
import { gitFiles, isFile, LINK } from "./git-files.js";
import { ignoredIn, openIndex, stage, stagingFault } from "./git-index.js";
import { UsageError } from "./usage.js";

export interface Staged {
  /**
   * The index in front of the disk: neighbours of a staged file too are as the index has them. Where
   * the working copy says the same it is read instead, so that a fix finds its bytes.
   */
  readonly files: Files;
  /** Staged configuration files at or below what is named. */
  readonly targets: readonly Target[];
  /** Why the working copy of a staged file cannot take a fix of it. */
  readonly refusalOf: (source: Source) => string | undefined;
  /** A pen that stages what it writes. */
  penOf(disk: Pen): Pen;
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
  const index = openIndex(top);
  const { blobs } = index;
  const isSame = (path: string) => index.copy(path) === "same";
  const files = gitFiles({ top, blobs, ignored: ignoredIn(top), isSame }, disk);
  const isText = (path: string) => {
    const blob = blobs.get(path);
    return blob !== undefined && (isFile(blob) || blob.mode === LINK);
  };
  const targets = index.staged
    .filter((path) => isText(path) && (isFoundByName(nameOf(path)) || isPart(files, path)))
    .filter((path) => named.some((target) => relativeTo(target.path, path) !== undefined))
    .map((path) => ({ path, isFolder: false }));
  const refusalOf = ({ path }: Source): string | undefined => {
    if (blobs.get(path)?.mode === LINK)
      return "it is a link, and what it leads to is another file of the index";
    switch (index.copy(path)) {
      case "same":
        return undefined;
      case "changed":
        return "it has changes that are not staged. Stage or stash them first";
      default:
        return "git does not look at its working copy (assume-unchanged, or a sparse checkout)";
    }
  };
  return {
    files,
    targets,
    refusalOf,
    penOf: (pen) => ({
      refusalOf: (source) => refusalOf(source) ?? stagingFault(top) ?? pen.refusalOf(source),
      write: (rewrite) => pen.write(rewrite),
      settle(paths) {
        try {
          stage(top, paths);
          return undefined;
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          return `was not staged. ${error.message}`;
        }
      },
    }),
  };
}
