/** --since REV: what the working tree changed since it left a revision. */
import { realpathSync } from "node:fs";
import { since } from "../../baseline/since.js";
import { type Files, isSource } from "../../files.js";
import type { RunResult } from "../../run/request.js";
import { toSlashes } from "../paths.js";
import { branchPoint, treeOf, workingTop } from "./git.js";
import { gitFiles } from "./git-files.js";
import { ignoredIn } from "./git-index.js";

/** A revision that a run is compared with. */
export interface Since {
  /** The files as they were, in front of the disk. */
  readonly files: Files;
  /**
   * A run with only the findings that the branch brings.
   * @param before - the same run over {@link files}
   */
  brought(now: RunResult, before: RunResult): RunResult;
}

/**
 * Opens the commit at which the working tree left a revision.
 * @param isStrict - comments that the branch brings hide nothing
 */
export function openSince(cwd: string, revision: string, isStrict: boolean, disk: Files): Since {
  const top = workingTop(toSlashes(realpathSync(cwd)));
  const blobs = treeOf(top, branchPoint(top, revision));
  const files = gitFiles({ top, blobs, ignored: ignoredIn(top) }, disk);
  const source = (path: string) => {
    const text = files.read(path);
    return isSource(text) ? text : undefined;
  };
  return {
    files,
    brought(now, before) {
      const then = { diagnostics: before.diagnostics, source };
      const shown = new Set(since(now, then, top, isStrict));
      return {
        ...now,
        diagnostics: [...shown],
        // What a comment of the branch hides is shown where that does not count.
        suppressed: now.suppressed.filter(({ diagnostic }) => !shown.has(diagnostic)),
      };
    },
  };
}
