/** The same patterns and paths given to the real git. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readGitFolder } from "../../src/patterns/git-folder.js";
import { tree } from "../hosts/tree.js";
import {
  byGit,
  byUs,
  git,
  makeRepository,
  path,
  text,
  whyNoGit,
  withFolders,
  write,
} from "./git-cases.js";

if (whyNoGit !== undefined) console.warn(`no pattern is compared with what git says: ${whyNoGit}`);

function repository(ignoreCase: boolean): string {
  const top = tree({});
  makeRepository(top, ignoreCase);
  return top;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

describe.runIf(whyNoGit === undefined)("as git", () => {
  it.each([false, true])("any pattern and any path, letter case ignored: %s", (ignoreCase) => {
    const top = repository(ignoreCase);
    fc.assert(
      fc.property(
        text,
        text,
        fc.array(path, { minLength: 4, maxLength: 12 }),
        (above, exclude, some) => {
          const files = { ".gitignore": above, ".git/info/exclude": exclude };
          const paths = withFolders(some);
          expect(byUs(files, paths, ignoreCase)).toEqual(byGit(top, files, paths));
        },
      ),
      { numRuns: 80 },
    );
  });

  it("files in several folders: the deepest wins, and nothing below an ignored folder returns", () => {
    const top = repository(false);
    const folder = fc.constantFrom("a", "b", "a/b", "a/a", "a/b/a");
    const short = fc
      .array(
        fc
          .tuple(
            fc.constantFrom("", "!", "/", "!/"),
            fc.constantFrom("a", "b", "*", "a/b", "b/**", "**/a", "a/*"),
            fc.constantFrom("", "/"),
          )
          .map((parts) => parts.join("")),
        { minLength: 1, maxLength: 3 },
      )
      .map((lines) => lines.join("\n"));
    const paths = withFolders(
      ["a", "b"].flatMap((x) =>
        ["a", "b"].flatMap((y) =>
          ["a", "b"].flatMap((z) => [`${x}/${y}/${z}/a`, `${x}/${y}/${z}/b`]),
        ),
      ),
    );
    fc.assert(
      fc.property(
        short,
        fc.uniqueArray(fc.tuple(folder, short), { maxLength: 4, selector: ([at]) => at }),
        (above, below) => {
          const files = Object.fromEntries([
            [".gitignore", above],
            ...below.map(([at, lines]) => [`${at}/.gitignore`, lines]),
          ]) as Record<string, string>;
          expect(byUs(files, paths, false)).toEqual(byGit(top, files, paths));
        },
      ),
      { numRuns: 30 },
    );
  });

  it("reads in the repository whether letter case counts, in a further working tree too", () => {
    const files = { has: () => false, text: (file: string) => readText(file) };
    for (const ignoreCase of [true, false]) {
      const top = repository(ignoreCase);
      write(top, { ".git/info/exclude": "private/\n" });
      expect(readGitFolder(top, files)).toEqual({ ignoreCase, exclude: "private/\n" });
      git(top, [
        "-c",
        "user.name=x",
        "-c",
        "user.email=x@example.com",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "x",
      ]);
      git(top, ["worktree", "add", "-q", "further"]);
      expect(readGitFolder(`${top}/further`, files)).toEqual({ ignoreCase, exclude: "private/\n" });
    }
  });
});
